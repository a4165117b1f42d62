"""What rules may ask of the project's lock: is this pinned, at which commit, and what would loading it import?

Rule: this is a value made from the lock's text by whoever may read it; rules never open a file.
"""

from __future__ import annotations

from dataclasses import dataclass, field

REFUSED_LOADS = "code"
WEIGHTS_ONLY = frozenset(
    """
    _codecs.encode builtins.bytearray builtins.complex builtins.set collections.Counter collections.OrderedDict
    torch.Size torch.Tensor torch.device
    torch._tensor._rebuild_from_type_v2 torch._utils._rebuild_device_tensor_from_cpu_tensor
    torch._utils._rebuild_device_tensor_from_numpy torch._utils._rebuild_meta_tensor_no_storage
    torch._utils._rebuild_nested_tensor torch._utils._rebuild_parameter torch._utils._rebuild_parameter_with_state
    torch._utils._rebuild_qtensor torch._utils._rebuild_sparse_tensor torch._utils._rebuild_tensor
    torch._utils._rebuild_tensor_v2 torch._utils._rebuild_tensor_v3 torch._utils._rebuild_wrapper_subclass
    torch.nn.parameter.Parameter torch.serialization._get_layout torch.storage.TypedStorage torch.storage.UntypedStorage
    """.split()
)
"""What torch's weights-only unpickler allows by itself, tensors', storages' and dtypes' names apart.
Source: torch 2.13, `torch/_weights_only_unpickler.py`, `_get_allowed_globals`."""
DTYPES = frozenset(
    """
    bfloat16 bits16 bits1x8 bits2x4 bits4x2 bits8 bool complex128 complex32 complex64 float16 float32 float64
    float8_e4m3fn float8_e4m3fnuz float8_e5m2 float8_e5m2fnuz int16 int32 int64 int8 per_channel_affine
    per_channel_affine_float_qparams per_channel_symmetric per_tensor_affine per_tensor_symmetric qint32 qint8 quint2x4
    quint4x2 quint8 uint16 uint32 uint64 uint8
    """.split()
)
"""Names in `torch` of dtypes and of ways to quantize."""
LEGACY = ("torch", "torch.cuda", "torch.cuda.sparse", "torch.sparse", "torch.storage")


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
        return self.beyond_weights(path) == ()

    def beyond_weights(self, path: str) -> tuple[str, ...] | None:
        """Return what the pinned file imports and weights-only loading does not allow; None where it runs code."""
        pinned = self.files.get(normal(path))
        if pinned is None or pinned.loads == REFUSED_LOADS:
            return None
        return tuple(name for name in pinned.imports if not _allowed(name))

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
    typed = module in LEGACY and last.endswith(("Storage", "Tensor"))
    return name in WEIGHTS_ONLY or typed or (module == "torch" and last in DTYPES)
