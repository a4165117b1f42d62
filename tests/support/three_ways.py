"""Judges bytes whole, cut anywhere, and with something behind them; nothing is loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from modelsec.pipeline import Options, scan_reader
from modelsec.policy import load
from modelsec.reader import BytesReader

if TYPE_CHECKING:
    from modelsec.pipeline import FileReport

POLICY = load()
TAILS = (b"\x00", b"\n", b".", b"\x80\x04N.", b"N.", b"\xff" * 20)


def report(data: bytes, name: str = "model.pkl") -> FileReport:
    return scan_reader(BytesReader(data), name, POLICY, Options(digest=False))


def verdict(data: bytes, name: str = "model.pkl") -> str:
    return report(data, name).verdict


def passing_prefixes(data: bytes, name: str = "model.pkl") -> list[int]:
    """Return the lengths below the whole at which `data` passes; any other exception is a failed test."""
    return [length for length in range(len(data)) if verdict(data[:length], name) == "pass"]


def with_tails(data: bytes, name: str = "model.pkl") -> dict[bytes, str]:
    """Return the verdict for each of some tails."""
    return {tail: verdict(data + tail, name) for tail in TAILS}
