"""The text of one file: decoded as Python does it, cut into lines as Python does it, parsed as deep as Python can.

Rule: columns of `ast` count UTF-8 bytes of the decoded line, and lines end at LF, CR LF and CR only: everything that
turns a place into text goes through here.
"""

from __future__ import annotations

import ast
import io
import re
import sys
import tokenize
import unicodedata
import warnings
from bisect import bisect_right
from functools import cached_property
from itertools import accumulate

NEWLINE = re.compile(r"\r\n?|\n")
BOM = "\ufeff"
SEPARATED = bytes(byte if chr(byte).isalnum() or byte in b"_" else 0x20 for byte in range(0x80)) + b" " * 0x80
"""Keeps what ASCII words are made of and makes blanks of the rest."""
DEEP = 120_000
"""Frames allowed to the parser in a thread of its own; a sum of 5,000 terms takes 15,000."""
STACK_BYTES = 512 << 20
"""Address space of that thread, touched as far as the nesting goes."""


class Undecodable(Exception):
    """The bytes are not text in the encoding that they declare."""


class Source:
    """The text of a file and its places."""

    def __init__(self, text: str) -> None:
        """Keep the text, without its byte order mark."""
        self.text = text
        self._starts: list[int] | None = None

    @property
    def starts(self) -> list[int]:
        """Where each line starts, in characters; one more than there are line ends."""
        if self._starts is None:
            if "\r" in self.text:
                self._starts = [0, *(match.end() for match in NEWLINE.finditer(self.text))]
            else:  # the same, at the speed of C
                lengths = map(len, self.text.split("\n"))
                self._starts = list(accumulate(map((1).__add__, lengths), initial=0))[:-1]
        return self._starts

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word of ASCII letters, digits and underscores in the text: it is asked for hundreds of them."""
        text = self.text
        if not unicodedata.is_normalized("NFKC", text):
            text += " " + unicodedata.normalize("NFKC", text)  # as Python reads identifiers
        plain = text.encode("ascii", "replace").translate(SEPARATED)
        return frozenset(plain.decode("ascii").split())

    @cached_property
    def _joined(self) -> str:
        return " ".join(self.words)

    def holds(self, text: str) -> bool:
        """Say whether `text` stands anywhere in the file, as part of a word as well."""
        if text.isascii() and text.isidentifier():  # it lies within one word, of which each is looked through once
            return text in self._joined
        return text in self.text

    def line_of(self, offset: int) -> int:
        """Return the number of the line, from 1, that the character at `offset` stands in."""
        return bisect_right(self.starts, offset)

    def line(self, number: int) -> str:
        """Return a line without its end."""
        starts = self.starts
        if not 1 <= number <= len(starts):
            return ""
        end = starts[number] if number < len(starts) else len(self.text)
        return self.text[starts[number - 1] : end].rstrip("\r\n")

    def characters(self, number: int, column: int) -> int:
        """Turn a column in UTF-8 bytes into one in characters."""
        line = self.line(number)
        return column if line.isascii() else len(line.encode()[:column].decode(errors="ignore"))

    def offset(self, number: int, column: int) -> int:
        """Return the character offset of a place that `ast` names."""
        return self.starts[number - 1] + self.characters(number, column)


def decode(data: bytes) -> tuple[str, str]:
    """Return the text of Python source and the name of its encoding, `utf-8-sig` where it has a byte order mark.

    Raises:
        Undecodable: the declared encoding is unknown or does not fit.
    """
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")).readline)
        text = data.decode(encoding)
    except (SyntaxError, UnicodeError, LookupError, ValueError) as error:
        raise Undecodable(" ".join(str(error).split())) from error
    return text.removeprefix(BOM), encoding


def parse(text: str) -> ast.Module:
    """Parse `text`, in a thread with a large stack where it nests too deep for this one.

    Raises:
        SyntaxError: it is not Python, as far as this Python can tell.
        RecursionError: it nests deeper than this Python's parser goes.
        MemoryError: the same, for some kinds of nesting.
        ValueError: it holds a null byte.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return ast.parse(text)
        except (RecursionError, MemoryError):
            return _deep(text)


def _deep(text: str) -> ast.Module:
    import threading

    outcome: list[ast.Module | Exception] = []

    def run() -> None:
        limit = sys.getrecursionlimit()
        sys.setrecursionlimit(DEEP)
        try:
            outcome.append(ast.parse(text))
        except (RecursionError, MemoryError, SyntaxError, ValueError) as error:
            outcome.append(error)
        finally:
            sys.setrecursionlimit(limit)

    before = threading.stack_size(STACK_BYTES)
    try:
        thread = threading.Thread(target=run)
        thread.start()
        thread.join()
    finally:
        threading.stack_size(before)
    (result,) = outcome
    if isinstance(result, Exception):
        raise result
    return result
