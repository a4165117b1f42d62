"""Pickles that are long in opcodes: what CPython's own pickler writes for large, ordinary objects."""

from __future__ import annotations

import pickle
import random
from argparse import Namespace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

CHUNK = 100_000


def vocabulary(path: Path, count: int) -> None:
    """Write a dictionary of `count` tokens and their numbers, protocol 4."""
    _dump({f"token{number:08}": number for number in range(count)}, path, 4)


def floats(path: Path, count: int) -> None:
    """Write a list of `count` floats, protocol 4."""
    chance = random.Random(1)
    _dump([chance.random() for _ in range(count)], path, 4)


def objects_p4(path: Path, count: int) -> None:
    """Write `count` small instances: 17 instructions and some 37 bytes each."""
    _dump(_objects(count), path, 4)


def objects_p2(path: Path, count: int) -> None:
    """Write the same for Python 2."""
    _dump(_objects(count), path, 2)


def objects_p0(path: Path, count: int) -> None:
    """Write the same as text."""
    _dump(_objects(count), path, 0)


def deep(path: Path, count: int) -> None:
    """Write `count` lists, each in the next: depth must cost no recursion."""
    path.write_bytes(b"\x80\x02" + b"]" * count + b"a" * (count - 1) + b".")


def laughs(path: Path, count: int) -> None:
    """Write a tree of `3 ** count` leaves that shares every branch, some 7 bytes a level: it must not be expanded."""
    levels = b"".join(b"h%ch%ch%c\x87q%c" % (level, level, level, level + 1) for level in range(count))
    path.write_bytes(b"\x80\x02" + b"X\x01\x00\x00\x00aq\x00" + levels + b".")


def twins(path: Path, count: int) -> None:
    """Write two equal towers of shared tuples over the same memo keys: comparing them by value never ends."""
    tower = b"K\x01q\x00" + b"".join(b"h%ch%c\x86q%c" % (level, level, level + 1) for level in range(count))
    path.write_bytes(b"\x80\x02" + tower + tower + b".")


def tiny(path: Path, count: int) -> None:
    """Write a state dictionary of `count` numbers without a class."""
    _dump({f"weight{number}": number / 2 for number in range(count)}, path, 4)


def _objects(count: int) -> list[Namespace]:
    return [Namespace(number=n, place=n * 7 % 65_536, kind=n % 251, weight=n / 8) for n in range(count)]


def _dump(thing: object, path: Path, protocol: int) -> None:
    with path.open("wb") as stream:
        pickle.dump(thing, stream, protocol)
