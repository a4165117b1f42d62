"""What real unpicklers ask for: run under any supported Python, in a process of its own with limits.

Invariant: nothing is imported and nothing but stubs is called. `find_class` and `persistent_load` answer with stubs
that record what is done to them, so a stream can do no more here than build lists and call recorders.

Reads records of u32le length and bytes from standard input; writes one JSON line for each: the sorted list of
[what, module, name] over all unpicklers, where what is "import" or "call".
"""

from __future__ import annotations

import contextlib
import io
import json
import pickle
import resource
import sys
import warnings
from functools import lru_cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

MEMORY_BYTES = 128 << 20
"""A stream that claims more is refused its memory at once; gigabytes would be zeroed page by page."""
LOADS = 4
"""Pickles read from one stream, as a loader of concatenated ones would."""


SEEN: set[tuple[str, str, str]] = set()
"""What the stream at hand asked for so far."""


@lru_cache(maxsize=1000)
def stub(module: str, name: str) -> type:
    """Return a class that records every use of it and of its instances."""

    def record(*_: object, **__: object) -> None:
        SEEN.add(("call", module, name))

    class Meta(type):
        def __call__(cls, *_: object, **__: object) -> object:
            record()
            made: object = object.__new__(cls)  # type: ignore[arg-type]  # a class of this metaclass
            return made

        __setstate__ = append = extend = add = update = record
        __setitem__ = record

    class Stub(metaclass=Meta):
        def __new__(cls, *_: object, **__: object) -> Stub:  # noqa: PYI034 - Self is not in Python 3.10
            record()
            return object.__new__(cls)

        __call__ = __setstate__ = append = extend = add = update = record
        __setitem__ = record

    return Stub


def inert(base: type) -> type:
    """Return a subclass of an unpickler that answers with stubs."""

    class Inert(base):
        def find_class(self, module: str, name: str) -> object:
            SEEN.add(("import", module, name))
            if not module:
                message = "Empty module name"
                raise ValueError(message)  # as the import itself would; it ends the load
            return stub(module, name)

        def persistent_load(self, _: object) -> object:
            return stub("persistent", "object")()

    return Inert


UNPICKLERS = (inert(pickle.Unpickler), inert(pickle._Unpickler))


class Unbuffered:
    """A file with nothing but `read` and `readline`, so that the C unpickler cannot look ahead."""

    def __init__(self, data: bytes) -> None:
        stream = io.BytesIO(data)
        self.read = stream.read
        self.readline = stream.readline


SOURCES = (
    io.BytesIO,
    Unbuffered,
    lambda data: io.BufferedReader(io.BytesIO(data)),
    lambda data: io.BufferedReader(io.BytesIO(data), buffer_size=16),
)


def asked(data: bytes) -> list[tuple[str, str, str]]:
    """Return what all unpicklers of this Python ask for when they are fed `data` in every way."""
    SEEN.clear()
    for unpickler in UNPICKLERS:
        for source in SOURCES:
            stream = source(data)
            for _ in range(LOADS):
                try:
                    unpickler(stream).load()
                except (RecursionError, MemoryError, Exception):  # noqa: BLE001 - it ends this load
                    break
    return sorted(entry for entry in SEEN if entry[1] != "persistent")


def asked_by(load: Callable[[bytes], object], data: bytes) -> list[tuple[str, str, str]]:
    """Return what one loader asks for."""
    SEEN.clear()
    with contextlib.suppress(RecursionError, MemoryError, Exception):
        load(data)
    return sorted(entry for entry in SEEN if entry[1] != "persistent")


def answer(ask: Callable[[bytes], list[tuple[str, str, str]]], memory: int) -> None:
    """Answer until the input ends, within `memory` bytes of address space."""
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    warnings.simplefilter("ignore")
    source, sink = sys.stdin.buffer, sys.stdout
    while header := source.read(4):
        data = source.read(int.from_bytes(header, "little"))
        sink.write(json.dumps(ask(data)) + "\n")
        sink.flush()


def main() -> None:
    """Answer for the unpicklers of this Python."""
    answer(asked, MEMORY_BYTES)


if __name__ == "__main__":
    main()
