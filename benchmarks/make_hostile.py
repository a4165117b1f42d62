"""Streams that take one costly step again and again. Each is harmless, and none of them is ever loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

START = b"\x80\x04"


def put_gaps(path: Path, count: int) -> None:
    """Write into every second memo place: nothing can be appended."""
    keys = range(1, 2 * count, 2)
    path.write_bytes(START + b"".join(b"]r" + key.to_bytes(4, "little") + b"0" for key in keys) + b"N.")


def put_again(path: Path, count: int) -> None:
    """Write `count` times into the same memo place."""
    path.write_bytes(START + b"]q\x00" + b"]q\x000" * count + b".")


def marks(path: Path, count: int) -> None:
    """Push `count` marks and pop them."""
    path.write_bytes(START + b"N" + b"(" * count + b"1" * count + b".")


def marks_filled(path: Path, count: int) -> None:
    """Push `count` marks with a value each and pop them: what looks down for a mark looks far."""
    path.write_bytes(START + b"N" + b"(K\x01" * count + b"1" * count + b".")


def stack_globals(path: Path, count: int) -> None:
    """Ask `count` times for the same global by two strings from the memo."""
    names = b"\x8c\x0bcollections\x94\x8c\x0bOrderedDict\x94"
    path.write_bytes(START + names + b"h\x00h\x01\x930" * count + b".")


def other_globals(path: Path, count: int) -> None:
    """Ask for `count` different globals, none of them allowed."""
    path.write_bytes(START + b"".join(b"cmodule\nname%d\n0" % number for number in range(count)) + b"N.")


def reduces(path: Path, count: int) -> None:
    """Call `count` times with arguments of its own each time."""
    call = b"h\x00G\x3f\xf0\x00\x00\x00\x00\x00\x00K\x02\x86R0"
    path.write_bytes(START + b"cbuiltins\ncomplex\n\x94" + call * count + b".")


def refused_reduces(path: Path, count: int) -> None:
    """Call `count` times what is not allowed, with arguments."""
    path.write_bytes(START + b"cmodule\nname\n\x94" + b"h\x00K\x01K\x02\x86R0" * count + b".")


def builds(path: Path, count: int) -> None:
    """Give `count` instances a state."""
    made = b"h\x00)\x81}X\x01\x00\x00\x00aK\x01sb0"
    path.write_bytes(START + b"cargparse\nNamespace\n\x94" + made * count + b".")


def one_instance_builds(path: Path, count: int) -> None:
    """Give one instance a state `count` times."""
    state = b"}X\x01\x00\x00\x00aK\x01sb"
    path.write_bytes(START + b"cargparse\nNamespace\n)\x81" + state * count + b".")


def small_dicts(path: Path, count: int) -> None:
    """Fill one dictionary item by item, with a small dictionary each."""
    item = b"K\x01}K\x01K\x02s" + b"s"
    path.write_bytes(START + b"}" + item * count + b".")


def stacked_pickles(path: Path, count: int) -> None:
    """Write `count` pickles one after the other."""
    path.write_bytes(b"\x80\x04K\x01." * count)
