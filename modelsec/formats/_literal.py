"""A bounded reader of the Python literals that numpy writes as its header.

Rule: nothing is evaluated. Only dict, list, tuple, str, int and bool are known, in the spellings that `repr` gives
them; what an evaluator would also take (signs, hexadecimal, comments, joined strings) is malformed.
Source: `numpy.lib.format`, "Format Version 1.0"; the Python language reference, "Literals".
"""

from __future__ import annotations

from modelsec.errors import LimitExceeded, Malformed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import NoReturn, TypeAlias

Literal: TypeAlias = "str | int | bool | tuple[Literal, ...] | list[Literal] | dict[str, Literal]"

SPACE = " \t\r\n"
DIGITS = 20
"""The longest integer read: every 64-bit number fits."""
ESCAPES = {"\\": "\\", "'": "'", '"': '"', "n": "\n", "r": "\r", "t": "\t"}
HEX_DIGITS = {"x": 2, "u": 4, "U": 8}


def parse(text: str, depth: int) -> Literal:
    """Read `text`, which must be one literal with white space around it.

    Raises:
        LimitExceeded: brackets lie more than `depth` deep.
        Malformed: anything else than one literal; the offset counts characters of `text`.
    """
    parser = _Parser(text, depth)
    literal = parser.value()
    if parser.peek():
        parser.fail("more text follows the literal")
    return literal


class _Parser:
    def __init__(self, text: str, depth: int) -> None:
        self.text = text
        self.at = 0
        self.depth = depth
        self.openers: dict[str, Callable[[], Literal]] = {
            "{": self.mapping,
            "[": self.listing,
            "(": self.grouping,
            "'": self.string,
            '"': self.string,
        }

    def fail(self, message: str) -> NoReturn:
        raise Malformed(message, self.at)

    def peek(self) -> str:
        """Step over white space and return the character there, empty at the end."""
        text, at = self.text, self.at
        while text[at : at + 1] in SPACE and at < len(text):
            at += 1
        self.at = at
        return text[at : at + 1]

    def take(self, character: str) -> None:
        if self.peek() != character:
            self.fail(f"{character!r} is missing")
        self.at += 1

    def value(self) -> Literal:
        character = self.peek()
        if character in self.openers and character:
            return self.openers[character]()
        if character.isascii() and character.isdigit():
            return self.integer()
        for word, value in (("True", True), ("False", False)):
            if self.text.startswith(word, self.at):
                self.at += len(word)
                return value
        return self.fail("no literal of a header stands here")

    def deeper(self) -> None:
        self.at += 1
        self.depth -= 1
        if self.depth < 0:
            message = "brackets are nested too deep (limit literal_depth)"
            raise LimitExceeded(message, self.at)

    def items(self, closer: str) -> tuple[list[Literal], bool]:
        """Read up to `closer`; say also whether a comma was among the items."""
        self.deeper()
        items: list[Literal] = []
        comma = False
        while self.peek() != closer:
            items.append(self.value())
            if self.peek() != ",":
                break
            comma = True
            self.at += 1
        self.take(closer)
        self.depth += 1
        return items, comma

    def listing(self) -> Literal:
        return self.items("]")[0]

    def grouping(self) -> Literal:
        items, comma = self.items(")")
        return items[0] if len(items) == 1 and not comma else tuple(items)

    def mapping(self) -> Literal:
        self.deeper()
        items: dict[str, Literal] = {}
        while self.peek() != "}":
            key = self.value()
            if not isinstance(key, str) or key in items:
                self.fail("a key is no string, or is there twice")
            self.take(":")
            items[key] = self.value()
            if self.peek() != ",":
                break
            self.at += 1
        self.take("}")
        self.depth += 1
        return items

    def integer(self) -> int:
        start = self.at
        end = start
        while end < len(self.text) and self.text[end] in "0123456789":
            end += 1
        digits = self.text[start:end]
        if len(digits) > DIGITS or (digits[0] == "0" and digits != "0"):
            self.fail("an integer is too long, or starts with a zero")
        # Python 2 wrote its long integers with this suffix, and numpy still reads them.
        self.at = end + self.text.startswith("L", end)
        return int(digits)

    def string(self) -> str:
        quote = self.text[self.at]
        self.at += 1
        parts: list[str] = []
        end = -1
        while True:
            # The end is looked for again only once it was passed by: a string of escapes would cost its length squared.
            end = self.text.find(quote, self.at) if end < self.at else end
            if end < 0:
                self.fail("a string has no end")
            escape = self.text.find("\\", self.at, end)
            parts.append(self.plain(end if escape < 0 else escape))
            if escape < 0:
                self.at += 1
                return "".join(parts)
            parts.append(self.escape())

    def plain(self, end: int) -> str:
        part = self.text[self.at : end]
        if "\n" in part or "\r" in part or "\x00" in part:
            self.fail("a string holds a raw line end or a NUL")
        self.at = end
        return part

    def escape(self) -> str:
        letter = self.text[self.at + 1 : self.at + 2]
        digits = HEX_DIGITS.get(letter, 0)
        code = self.text[self.at + 2 : self.at + 2 + digits]
        if letter not in ESCAPES and (not code or len(code) < digits or code.strip("0123456789abcdefABCDEF")):
            self.fail("a string holds an escape that no header has")
        self.at += 2 + digits
        if letter in ESCAPES:
            return ESCAPES[letter]
        number = int(code, 16)
        if number > 0x10FFFF:
            self.fail("a string holds an escape outside Unicode")
        return chr(number)
