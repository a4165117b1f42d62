"""The tokens of the expressions of a program of `torch.export`: numbers, names, texts and signs.

Rule: what is none of them ends the reading; a name with dots is one token, so that nothing is looked up by a dot alone.
"""

from __future__ import annotations

import re

from modelsec.errors import Malformed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

TOKEN = re.compile(
    r"""[ ]*(?:
    (?P<number> [0-9]+ (?: \.[0-9]* )? (?: [eE][+-]?[0-9]+ )? )
    | (?P<name> [A-Za-z_][A-Za-z_0-9]* (?: \.[A-Za-z_][A-Za-z_0-9]* )* )
    | (?P<text> '[^'"\\{}]*' )
    | (?P<sign> \*\* | // | << | >> | <= | >= | == | != | [-+*/%<>&|~()\[\],.=] )
    )""",
    re.VERBOSE,
)


class Tokens:
    """The tokens of one text, with the next one in sight."""

    def __init__(self, text: str) -> None:
        """Take the text apart."""
        self._rest = self._split(text.rstrip(" "))
        self.kind, self.text = "", ""
        self.move()

    def _split(self, text: str) -> Iterator[tuple[str, str]]:
        at = 0
        while at < len(text):
            found = TOKEN.match(text, at)
            if found is None:
                raise broken()
            yield found.lastgroup or "", found[found.lastgroup or 0]
            at = found.end()

    def move(self) -> str:
        """Step over the token in sight and return it."""
        text = self.text
        self.kind, self.text = next(self._rest, ("end", ""))
        return text

    def take(self, sign: str) -> None:
        """Step over this very sign."""
        if self.kind != "sign" or self.text != sign:
            raise broken()
        self.move()

    def sees(self, *signs: str) -> bool:
        """Say whether one of the signs comes next."""
        return self.kind == "sign" and self.text in signs


def broken() -> Malformed:
    """Return the error for a text that is no such expression."""
    return Malformed("the text is no such expression")
