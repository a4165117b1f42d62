"""A JSON object of objects, entry by entry, in windows.

Rule: a header of 100 MB is read without holding it; one entry is, under `header_entry_bytes`.
A key that is there twice is refused: readers differ in which of the two they believe.
Source: RFC 8259; section 4 leaves repeated names to the reader.
"""

from __future__ import annotations

import codecs

from modelsec.errors import LimitExceeded, Malformed
from modelsec.reader import exactly

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import NoReturn

    from modelsec.limits import Limits
    from modelsec.reader import Reader

SPACE = " \t\r\n"
STEP = 64
"""Characters looked at together for white space, of which a padded header may have millions."""


def entries(reader: Reader, start: int, length: int, limits: Limits) -> Iterator[tuple[str, dict[str, object]]]:
    """Yield the name and value of each entry of the object that fills `length` bytes from `start`.

    White space may follow the object, nothing may stand before it.

    Raises:
        LimitExceeded: one entry is longer than `header_entry_bytes`.
        Malformed: no JSON object of objects, or a name that is there twice.
    """
    text = _Text(reader, start, length, limits)
    text.more()
    if not text.text.startswith("{"):
        text.fail("it does not start with a brace")
    text.at = 1
    names: set[str] = set()
    closed = text.peek() == "}"
    while not closed:
        name = text.value('"')
        if not isinstance(name, str) or name in names:
            text.fail(f"the name {str(name)[:80]!r} is there twice")
        names.add(name)
        text.take(":")
        fields = text.value("{")
        yield name, fields if isinstance(fields, dict) else {}
        closed = text.peek() == "}"
        if not closed:
            text.take(",")
    text.take("}")
    if text.peek():
        text.fail("more follows its closing brace")


class _Text:
    """The characters from `at` on that are not read yet; more are decoded as they are asked for."""

    def __init__(self, reader: Reader, start: int, length: int, limits: Limits) -> None:
        from json import JSONDecoder

        self.reader = reader
        self.start = start
        self.next = start
        self.end = start + length
        self.limits = limits
        self.utf8 = codecs.getincrementaldecoder("utf-8")()
        self.json = JSONDecoder(object_pairs_hook=_unique)
        self.text = ""
        self.at = 0

    def fail(self, message: str) -> NoReturn:
        message = f"the JSON header is broken: {message}"
        raise Malformed(message, self.start)

    def more(self) -> bool:
        """Forget what was read and decode one window more; False at the end."""
        length = min(self.limits.window_bytes, self.end - self.next)
        if length <= 0:
            return False
        window = exactly(self.reader, self.next, length, "the JSON header")
        self.next += length
        try:
            self.text = self.text[self.at :] + self.utf8.decode(window, self.next >= self.end)
        except UnicodeDecodeError:
            self.fail("it is not UTF-8")
        self.at = 0
        return True

    def peek(self) -> str:
        """Step over white space and return the character there, empty at the end."""
        while True:
            part = self.text[self.at : self.at + STEP]
            rest = part.lstrip(SPACE)
            self.at += len(part) - len(rest)
            if rest:
                return rest[0]
            if not part and not self.more():
                return ""

    def take(self, character: str) -> None:
        if self.peek() != character:
            self.fail(f"{character!r} is missing")
        self.at += 1

    def value(self, opener: str) -> object:
        """Decode one string or object; its own closing sign tells a whole value from a cut one."""
        if self.peek() != opener:
            self.fail(f"{opener!r} is missing")
        while True:
            try:
                value, self.at = self.json.raw_decode(self.text, self.at)
            except RecursionError:
                self.fail("brackets are nested too deep")
            except ValueError as error:
                self.longer(error)
            else:
                return value

    def longer(self, error: ValueError) -> None:
        length = len(self.text) - self.at
        if length > self.limits.header_entry_bytes:
            message = "one entry of the JSON header is too long (limit header_entry_bytes)"
            raise LimitExceeded(message, self.start) from error
        # Doubled, because the entry is decoded again from its start.
        wanted = min(2 * length, self.limits.header_entry_bytes + 1)
        if not self.more():
            self.fail("an entry is no JSON, or has no end")
        while len(self.text) < wanted and self.more():
            pass


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    fields = dict(pairs)
    if len(fields) != len(pairs):
        message = "the JSON header is broken: a name is twice in one object"
        raise Malformed(message)
    return fields
