"""What the unpicklers of torch, joblib and numpy ask for: `python -m tests.fuzz.loaders LOADER`, a process of its own.

Invariant: nothing that a stream names is imported, and nothing but stubs is called; joblib's own array wrapper and
numpy's dtype, which it needs to find its way through a file, are the exceptions.

Reads and writes as `oracle` does.
"""

from __future__ import annotations

import io
import pickle
import sys
import types
from typing import TYPE_CHECKING

from tests.fuzz import oracle

if TYPE_CHECKING:
    from collections.abc import Callable

MEMORY_BYTES = 4 << 30
"""torch alone maps two; a stream that claims more is refused its memory."""
ARRAY_BYTES = 1 << 20


def weights_only() -> Callable[[bytes], None]:
    """Return torch's weights-only unpickler, to which every name is an allowed one."""
    from torch import _weights_only_unpickler as unpickler

    class Everything(dict[str, object]):
        def __contains__(self, _: object) -> bool:
            return True

        def values(self) -> Everything:  # type: ignore[override]  # only asked whether it contains something
            return self

    read = unpickler._read_global_instruction
    last: list[tuple[str, str]] = []

    def read_global(readline: Callable[[], bytes]) -> tuple[str, str]:
        last[:] = [read(readline)]
        oracle.SEEN.add(("import", *last[0]))
        return last[0]

    class Named(Everything):
        def __getitem__(self, _: str) -> object:
            return oracle.stub(*last[0])

    class Inert(unpickler.Unpickler):
        def persistent_load(self, _: object) -> object:
            return oracle.stub("persistent", "object")()

    unpickler._read_global_instruction = read_global
    unpickler._get_allowed_globals = unpickler._get_user_allowed_globals = Named
    unpickler._blocklisted_modules = []
    return lambda data: Inert(io.BytesIO(data)).load()


def joblib() -> Callable[[bytes], None]:
    """Return joblib's unpickler, which reads raw arrays between the opcodes."""
    import numpy as np
    from joblib import numpy_pickle

    real = {
        ("joblib.numpy_pickle", "NumpyArrayWrapper"): numpy_pickle.NumpyArrayWrapper,
        ("numpy", "dtype"): np.dtype,
        ("numpy", "ndarray"): np.ndarray,
    }

    class Inert(numpy_pickle.NumpyUnpickler):
        def find_class(self, module: str, name: str) -> object:
            oracle.SEEN.add(("import", module, name))
            return real.get((module, name)) or oracle.stub(module, name)

        def persistent_load(self, _: object) -> object:
            return oracle.stub("persistent", "object")()

    return lambda data: Inert("", io.BytesIO(data), ensure_native_byte_order=True).load()


def numpy() -> Callable[[bytes], None]:
    """Return numpy's reader of `.npy` files, given the inert unpickler for arrays of objects."""
    import numpy as np

    inert = oracle.UNPICKLERS[0]
    shim = types.SimpleNamespace(**{name: getattr(pickle, name) for name in pickle.__all__})
    shim.load = lambda file, **_: inert(file).load()
    np.lib.format.read_array.__globals__["pickle"] = shim
    return lambda data: np.load(io.BytesIO(data), allow_pickle=True)


LOADERS = {"torch": weights_only, "joblib": joblib, "numpy": numpy}


def main() -> None:
    """Answer until the input ends."""
    load = LOADERS[sys.argv[1]]()
    oracle.answer(lambda data: oracle.asked_by(load, data), MEMORY_BYTES)


if __name__ == "__main__":
    main()
