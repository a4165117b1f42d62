"""What rules may ask of the project's lock: is this pinned, at which commit, and what would loading it import?

Rule: this is a value made from the lock's text by whoever may read it; rules never open a file.
"""

from __future__ import annotations

from dataclasses import dataclass, field

REFUSED_LOADS = "code"
WEIGHTS_ONLY = frozenset(
    """
    _codecs.encode collections.Counter collections.OrderedDict torch.Size torch.Tensor torch.device
    torch._tensor._rebuild_from_type_v2 torch._utils._rebuild_device_tensor_from_cpu_tensor
    torch._utils._rebuild_device_tensor_from_numpy torch._utils._rebuild_meta_tensor_no_storage
    torch._utils._rebuild_nested_tensor torch._utils._rebuild_parameter torch._utils._rebuild_parameter_with_state
    torch._utils._rebuild_qtensor torch._utils._rebuild_sparse_tensor torch._utils._rebuild_tensor
    torch._utils._rebuild_tensor_v2 torch._utils._rebuild_tensor_v3 torch._utils._rebuild_wrapper_subclass
    torch.nn.parameter.Buffer torch.nn.parameter.Parameter torch.nn.parameter.UninitializedParameter
    torch.serialization._get_layout torch.storage.TypedStorage torch.storage.UntypedStorage
    """.split()
)
"""What torch's weights-only unpickler allows by itself, storage and dtype names apart. Source: torch 2.13,
`torch/_weights_only_unpickler.py`, `_get_allowed_globals`."""


@dataclass(frozen=True, slots=True)
class Pinned:
    """One file of the lock."""

    imports: tuple[str, ...]
    loads: str
    reviewed: bool


@dataclass(frozen=True, slots=True)
class Lock:
    """The lock, by what code writes: paths from the project's root, and hub ids."""

    files: dict[str, Pinned] = field(default_factory=dict)
    """Every pinned file by its path, and every pinned folder by its path with a slash behind."""
    commits: dict[str, str] = field(default_factory=dict)
    """Hub id to the commit that is pinned."""
    refused: frozenset[str] = frozenset()
    """Hub ids with a file that would run code and was not reviewed."""

    def commit(self, repository: str) -> str | None:
        """Return the commit that the lock pins for a hub id."""
        return self.commits.get(repository)

    def weights_only(self, path: str) -> bool:
        """Say whether the pinned file at `path` imports only what torch's weights-only unpickler allows."""
        pinned = self.files.get(normal(path))
        return pinned is not None and pinned.loads != REFUSED_LOADS and all(_allowed(name) for name in pinned.imports)

    def would_run_code(self, path: str) -> bool:
        """Say whether loading the pinned file at `path` would run code that nobody reviewed."""
        pinned = self.files.get(normal(path))
        return pinned is not None and pinned.loads == REFUSED_LOADS and not pinned.reviewed

    def knows(self, path: str) -> bool:
        """Say whether the lock pins the file, or something in the folder, at `path`."""
        name = normal(path)
        return name in self.files or f"{name}/" in self.files

    def owners(self) -> frozenset[str]:
        """Return the owners of all pinned hub ids."""
        return frozenset(repository.partition("/")[0] for repository in self.commits if "/" in repository)


def normal(path: str) -> str:
    """Return a relative path without `.` parts and doubled slashes."""
    return "/".join(part for part in path.split("/") if part not in ("", "."))


def _allowed(name: str) -> bool:
    module, _, last = name.rpartition(".")
    return name in WEIGHTS_ONLY or (module in ("torch", "torch.cuda", "torch.storage") and last.endswith("Storage"))
