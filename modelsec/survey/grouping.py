"""Which files make one model.

Rule: what the lock says comes first, then the layouts that libraries write; what is left is judged one by one. A
source tree with a model and a `config.json` in it is no model folder: only the names that a library gives to weights
make one.
"""

from __future__ import annotations

import re

from modelsec.lockfile.sources import COMMIT_DIGITS, FILE, HUB, is_digest, is_folder, root_of
from modelsec.value import value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from modelsec.lockfile import Lockfile

SNAPSHOTS, REPOSITORY = "snapshots", "models--"
CONFIGURATIONS = frozenset(("config.json", "adapter_config.json", "params.json"))
WEIGHTS = re.compile(
    r"pytorch_model(-.*)?\.bin|model(-.*)?\.safetensors|adapter_model\.(bin|safetensors)|tf_model\.h5"
    r"|flax_model\.msgpack|open_clip_pytorch_model.*\.bin|consolidated\..*"
)
"""Names that transformers, peft, open_clip, timm and llama give to weights, beside a configuration."""
MARKS = frozenset(("model_index.json", "config_sentence_transformers.json", "MLmodel", "saved_model.pb"))
"""What marks a folder alone: diffusers, sentence-transformers, MLflow, TensorFlow."""
CHECKPOINT, SHARD_OF_CHECKPOINT = ".metadata", ".distcp"
"""What marks a folder of torch.distributed.checkpoint."""
SHARD = re.compile(r"(?P<stem>.+)-\d{5}-of-(?P<total>\d{5})(?P<suffix>\.[^/]+)")


@value
class Group:
    """The files of one model."""

    source: str
    revision: str
    files: tuple[tuple[str, str], ...]
    """(path relative to the model's root, path relative to the project's folder), sorted."""
    known: bool = True
    """It is a model whatever its files hold: the lock or a layout says so."""


def group(paths: list[str], lock: Lockfile, folders: tuple[str, ...] = ()) -> list[Group]:
    """Put `paths`, which are relative to the project's folder, together to models; sorted by source.

    What lies below one of `folders` is one model, whatever the lock says.
    """
    left = dict.fromkeys(paths)
    groups = list(_inside(left, {root_of(FILE + folder): (FILE + folder, "") for folder in folders}))
    left = _left(left, groups)
    for finder in (_snapshots, _pinned_files, _pinned_folders, _layouts, _shards):
        found = list(finder(left, lock))
        groups.extend(found)
        left = _left(left, found)
    groups.extend(_single(path, known=False) for path in left)
    return sorted(groups, key=lambda each: (each.source, each.revision))


def _left(paths: dict[str, None], groups: list[Group]) -> dict[str, None]:
    taken = {path for each in groups for _, path in each.files}
    return {path: None for path in paths if path not in taken}


def _single(path: str, *, known: bool) -> Group:
    return Group(FILE + path, "", ((path.rpartition("/")[2], path),), known)


def _inside(paths: dict[str, None], roots: dict[str, tuple[str, str]]) -> Iterator[Group]:
    """Yield a group for each of `roots`, a folder with its source and revision; the innermost root has a file."""
    files: dict[str, list[tuple[str, str]]] = {}
    for path in paths:
        folder = path
        while folder:
            folder = folder.rpartition("/")[0]
            if folder in roots:
                files.setdefault(folder, []).append((path[len(folder) + 1 if folder else 0 :], path))
                break
    for root, found in files.items():
        yield Group(*roots[root], tuple(found))


def _folders(paths: dict[str, None], wanted: Callable[[set[str]], bool]) -> list[str]:
    """Return the topmost folders of which the names of the files right in them are wanted."""
    names: dict[str, set[str]] = {}
    for path in paths:
        folder, _, name = path.rpartition("/")
        names.setdefault(folder, set()).add(name)
    top: list[str] = []
    for folder in sorted(names, key=lambda name: name.split("/")):
        if folder and wanted(names[folder]) and not (top and folder.startswith(f"{top[-1]}/")):
            top.append(folder)
    return top


def hub_of(folder: str) -> tuple[str, str, str] | None:
    """Return the folder, source and revision of the snapshot that `folder` is or lies in, or None.

    Source: the cache of huggingface_hub, `models--org--name/snapshots/<commit>`; its files are links into `blobs`.
    """
    parts = folder.split("/")
    for at in range(len(parts) - 2):
        repository, snapshots, commit = parts[at : at + 3]
        if repository.startswith(REPOSITORY) and snapshots == SNAPSHOTS and is_digest(commit, COMMIT_DIGITS):
            name = repository[len(REPOSITORY) :].replace("--", "/", 1)
            return "/".join(parts[: at + 3]), HUB + name, commit
    return None


def _snapshots(paths: dict[str, None], _lock: Lockfile) -> Iterator[Group]:
    folders = {path.rpartition("/")[0] for path in paths if REPOSITORY in path}
    found = [snapshot for folder in folders if (snapshot := hub_of(folder)) is not None]
    return _inside(paths, {root: (source, revision) for root, source, revision in found})


def _pinned_folders(paths: dict[str, None], lock: Lockfile) -> Iterator[Group]:
    sources = (entry.source for entry in lock.entries if entry.source.startswith(FILE) and is_folder(entry.source))
    return _inside(paths, {root_of(source): (source, "") for source in sources})


def _pinned_files(paths: dict[str, None], lock: Lockfile) -> Iterator[Group]:
    for entry in lock.entries:
        if not is_folder(entry.source):
            places = ((file.path, entry.place(file)) for file in entry.files)
            there = tuple((path, place) for path, place in places if place in paths)
            if there:
                yield Group(entry.source, "", there)


def _layouts(paths: dict[str, None], _lock: Lockfile) -> Iterator[Group]:
    return _inside(paths, {folder: (f"{FILE}{folder}/", "") for folder in _folders(paths, _is_layout)})


def _is_layout(names: set[str]) -> bool:
    return (
        not names.isdisjoint(MARKS)
        or (CHECKPOINT in names and any(name.endswith(SHARD_OF_CHECKPOINT) for name in names))
        or (not names.isdisjoint(CONFIGURATIONS) and any(map(WEIGHTS.fullmatch, names)))
    )


def _shards(paths: dict[str, None], _lock: Lockfile) -> Iterator[Group]:
    sets: dict[tuple[str, str, str], list[str]] = {}
    indices = dict(paths)  # an index belongs to one set of shards
    for path in paths:
        match = SHARD.fullmatch(path)
        if match:
            sets.setdefault((match["stem"], match["total"], match["suffix"]), []).append(path)
    for (stem, _, suffix), members in sets.items():
        index = f"{stem}{suffix}.index.json"
        files = [index, *members] if indices.pop(index, 0) is None else members
        yield Group(FILE + files[0], "", tuple((path.rpartition("/")[2], path) for path in files))
