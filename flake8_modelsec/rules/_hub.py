"""What the rules about model hubs share: which calls download what, what a hub id is, and what pins it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from flake8_modelsec.names.resolver import BUILTINS

if TYPE_CHECKING:
    from flake8_modelsec.names.values import Value
    from flake8_modelsec.sites import Call

HEX = frozenset("0123456789abcdefABCDEF")
COMMIT_DIGITS = 40
SHORTEST_ABBREVIATION = 7
NAME = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.")
FILE_SUFFIXES = """
    .bin .csv .gguf .h5 .json .jsonl .keras .npy .npz .onnx .parquet .pickle .pkl .pt .pth .py .safetensors .tsv .txt
    .zip
""".split()
CLASSES = ("transformers.", "diffusers.", "peft.")
"""Where classes with `from_pretrained` come from."""
FROM_PRETRAINED = "from_pretrained"
TIMM_PREFIXES = ("hf-hub:", "hf_hub:")
PACKAGED = frozenset(
    """
    arrow audiofolder cache csv folder_based_builder generator hdf5 imagefolder json lance niftifolder pandas parquet
    pdffolder spark sql text videofolder webdataset xml
    """.split()
)
"""Builders that `datasets` brings along: they read files that are given to them, and download no repository."""
DOWNLOADS = {
    "transformers.pipeline": ("model", 1),
    "transformers.pipelines.pipeline": ("model", 1),
    "sentence_transformers.SentenceTransformer": ("model_name_or_path", 0),
    "sentence_transformers.SentenceTransformer.SentenceTransformer": ("model_name_or_path", 0),
    "huggingface_hub.hf_hub_download": ("repo_id", 0),
    "huggingface_hub.file_download.hf_hub_download": ("repo_id", 0),
    "huggingface_hub.snapshot_download": ("repo_id", 0),
    "huggingface_hub._snapshot_download.snapshot_download": ("repo_id", 0),
    "huggingface_hub.HfApi().hf_hub_download": ("repo_id", 0),
    "huggingface_hub.HfApi().snapshot_download": ("repo_id", 0),
    "huggingface_hub.hf_api.HfApi().hf_hub_download": ("repo_id", 0),
    "huggingface_hub.hf_api.HfApi().snapshot_download": ("repo_id", 0),
    "datasets.load_dataset": ("path", 0),
    "datasets.load.load_dataset": ("path", 0),
    "timm.create_model": ("model_name", 0),
    "timm.models.create_model": ("model_name", 0),
    "timm.models.factory.create_model": ("model_name", 0),
}
"""Callee to the name and the position of the argument that names the repository."""


class Download(NamedTuple):
    """A repository that a call would download."""

    name: str
    pinned: bool
    """The name itself carries a commit."""
    value: Value


def download(call: Call) -> Download | None:
    """Return the repository that a call names as a constant, or None where it names none or a local path."""
    value = _named(call)
    if value is None or not value.is_constant or not isinstance(value.content, str):
        return None
    if call.arguments.get("local_files_only").truthy:
        return None
    name, pinned = value.content, False
    if "timm." in call.path:
        if not name.startswith(TIMM_PREFIXES):
            return None
        name, at, revision = name.partition(":")[2].partition("@")
        pinned = bool(at) and is_commit(revision)
    if "load_dataset" in call.path and name in PACKAGED:
        return None
    return Download(name, pinned, value) if is_hub_id(name) else None


def _named(call: Call) -> Value | None:
    if call.path.rpartition(".")[2] == FROM_PRETRAINED:
        if not is_pretrained_class(call):
            return None
        if call.path.startswith("peft.") and "Model" in call.path.split(".")[-2] and "AutoPeft" not in call.path:
            return call.arguments.get("model_id", 1)  # the first argument is the network that is adapted
        value = call.arguments.get("pretrained_model_name_or_path", 0)
        return value if value.given else call.arguments.get("pretrained_model_name", 0)
    if call.target.classes:
        return None  # a class of the file: its arguments are its own
    name, position = DOWNLOADS[call.path]
    return call.arguments.get(name, position)


def named(call: Call) -> str | None:
    """Return the constant text by which a call names a repository, whatever it looks like."""
    value = _named(call)
    if value is None or not value.is_constant or call.arguments.get("local_files_only").truthy:
        return None
    return value.content if isinstance(value.content, str) else None


def is_pretrained_class(call: Call) -> bool:
    """Say whether the method belongs to a class of transformers, diffusers or peft, or one derived from it."""
    return call.path.startswith(CLASSES) and "()" not in call.path


def is_loader(call: Call) -> bool:
    """Say whether a `from_pretrained` or a like method belongs to something that the file imports."""
    return "." in call.path and not call.path.startswith(BUILTINS)


def is_hub_id(name: str) -> bool:
    """Say whether a text is `name` or `org/name`, as hubs name repositories; paths are not."""
    if name.startswith(("/", "./", "../", "~", ".")) or name.endswith(("/", ".")):
        return False
    parts = name.split("/")
    if len(parts) > 2 or not all(part and set(part) <= NAME for part in parts):
        return False
    return not name.lower().endswith(tuple(FILE_SUFFIXES))


def is_commit(revision: object) -> bool:
    """Say whether a revision is a whole commit id: a branch or a tag can be moved."""
    return isinstance(revision, str) and len(revision) == COMMIT_DIGITS and set(revision) <= HEX


def is_abbreviation(revision: object) -> bool:
    """Say whether a revision may be a shortened commit id, which is not judged."""
    return isinstance(revision, str) and SHORTEST_ABBREVIATION <= len(revision) < COMMIT_DIGITS and set(revision) <= HEX
