"""Which files may hold something that a rule reports, from their bytes alone.

Rule: a file is left out only when no reading of it could be reported. Every name of a module or a callee is written
in the file that uses it, so both have to be there, the callee as code could write it: behind a dot, a quote, a comma
or a bracket, or in an import; not in a line that only a string or a comment can hold (`>>>`, `#`, a name in
backquotes). What these bytes cannot show (identifiers in compatibility characters, encodings that are not like ASCII)
lets the file through.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from flake8_modelsec.registry import Registry

BEFORE = b".,('\"[{=:*&|"
"""What stands before a callee's name in code, blanks apart; `import` is looked for as well."""
BLANK = b" \t\r\n\f\\"
IDENTIFIER = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")
STARS = b"import *"


class Condition(NamedTuple):
    """A file is looked at when it holds one of `needs` (or there are none) and one of `names` as code (likewise)."""

    needs: tuple[bytes, ...]
    names: tuple[bytes, ...]
    positional: int = 0
    """Without any of `needs`, a name counts where it is called with so many arguments, or not called at once."""

    def holds(self, data: bytes) -> bool:
        """Say whether the file does."""
        if self.needs and not any(text in data for text in self.needs):
            return self.positional > 0 and any(as_code(data, name, self.positional) for name in self.names)
        return not self.names or any(as_code(data, name) for name in self.names)


class Prefilter:
    """The conditions of the rules that are on: for files that import a module, and for all files."""

    def __init__(self, registry: Registry) -> None:
        """Gather the conditions."""
        imported: dict[bytes, list[Condition]] = {}
        always: list[Condition] = []
        for rule in registry.rules:
            needs = _encoded(rule.needs)
            by_root: dict[str, set[str]] = {}
            for path in rule.calls:
                by_root.setdefault(path.partition(".")[0], set()).add(path.rpartition(".")[2])
            for root, names in sorted(by_root.items()):
                imported.setdefault(root.encode(), []).append(Condition(needs, _encoded(names), rule.positional))
            for root in rule.imports:
                names_there = _encoded(rule.methods or rule.words)
                imported.setdefault(root.encode(), []).append(Condition((), names_there))
            if rule.needs and (rule.methods or rule.statements):
                always.extend(Condition((need,), _encoded(rule.methods)) for need in needs)
        self.imported = {root: _merged(conditions) for root, conditions in imported.items()}
        self.always = _stemmed(always)

    def admits(self, data: bytes) -> bool:
        """Say whether a file with these bytes has to be read."""
        return self._plain(data) or self._unusual(data)

    def _plain(self, data: bytes) -> bool:
        for stem, conditions in self.always:
            if stem in data and any(condition.holds(data) for condition in conditions):
                return True
        return any(condition.holds(data) for root in self._roots(data) for condition in self.imported[root])

    def _roots(self, data: bytes) -> list[bytes]:
        """Return the judged modules that the file may import, in a statement or by name."""
        lines: list[bytes] = []
        at = data.find(IMPORT)
        while at >= 0:
            first, stop = data.rfind(b"\n", 0, at) + 1, data.find(b"\n", at)
            if stop < 0:
                stop = len(data)
            line = data[first:stop]
            while line.rstrip(b"\r").endswith(b"\\") and stop < len(data):  # continued
                after = data.find(b"\n", stop + 1)
                stop = after if after >= 0 else len(data)
                line = data[first:stop]
            if CALL_OF_IMPORT in line or CALL_IN_TEST in line:
                line = data[first : stop + NEAR]
            lines.append(line)
            at = data.find(IMPORT, stop)
        at = data.find(MODULES)
        while at >= 0:
            lines.append(data[at : at + NEAR])
            at = data.find(MODULES, at + NEAR)
        words = set(b" ".join(lines).translate(SEPARATED).split())
        return [root for root in self.imported if root in words]

    def _unusual(self, data: bytes) -> bool:
        """Say whether the bytes spell names in another way than ASCII does, or in an encoding that may."""
        if _other_encoding(data):
            return True
        if data.isascii():
            return False
        rest = data.translate(None, ASCII)
        if not any(mark in rest for mark in COMPATIBLE):
            return False
        plain = unicodedata.normalize("NFKC", data.decode(errors="replace")).encode()
        return plain.isascii() or (plain != data and self._plain(plain))


IMPORT = b"import"
CALL_OF_IMPORT, CALL_IN_TEST = b"import_", b"importorskip"
"""In imports whose module need not stand on the line: `__import__`, `import_module`, `importorskip`."""
MODULES = b"sys.modules"
NEAR = 400
"""Bytes behind these in which the module's name is looked for."""
SEPARATED = bytes(byte if chr(byte).isalnum() or byte in b"_" or byte >= 0x80 else 0x20 for byte in range(256))
"""Keeps what identifiers are made of and makes blanks of the rest."""


def _encoded(words: Iterable[str]) -> tuple[bytes, ...]:
    return tuple(sorted(word.encode() for word in words))


STEMS = (b"torch", b"weights_only")


def _stemmed(conditions: list[Condition]) -> list[tuple[bytes, list[Condition]]]:
    """Group conditions under a text that their one need holds, so that most files take few searches."""
    groups: dict[bytes, list[Condition]] = {}
    for condition in conditions:
        (need,) = condition.needs
        stem = next((stem for stem in STEMS if stem in need), need)
        groups.setdefault(stem, []).append(condition)
    return sorted(groups.items())


def _merged(conditions: list[Condition]) -> list[Condition]:
    """Join conditions with the same needs, so that each name is looked for once."""
    names: dict[tuple[tuple[bytes, ...], int], set[bytes]] = {}
    for condition in conditions:
        names.setdefault((condition.needs, condition.positional), set()).update(condition.names)
    return [Condition(needs, tuple(sorted(joined)), count) for (needs, count), joined in sorted(names.items())]


def as_code(data: bytes, name: bytes, positional: int = 0) -> bool:
    """Say whether `name` stands in `data` where code could call it (with so many arguments) or give it another name."""
    length = len(name)
    at = data.find(name)
    while at >= 0:
        if _is_code(data, at, at + length) and (not positional or _takes(data, at + length, positional)):
            return True
        at = data.find(name, at + length)
    return False


CALL_BYTES = 400
"""Bytes of a call in which its arguments are counted; a longer one is taken to have enough."""


def _takes(data: bytes, at: int, count: int) -> bool:
    """Say whether a call that opens behind `at` may have more than `count` arguments; what is no call may."""
    call = data[at : at + CALL_BYTES].lstrip(BLANK)
    if not call.startswith(b"("):
        return True
    depth, quote = 0, 0
    for byte in call:
        if quote:
            quote = 0 if byte == quote else quote
        elif byte in QUOTES:
            quote = byte
        elif byte in b"*#\\":
            return True  # spread, or laid out in a way that is not followed
        depth += 0 if quote else (byte in b"([{") - (byte in b")]}")
        count -= byte == COMMA and depth == 1 and not quote
        if count <= 0 or depth == 0:
            return count <= 0
    return True


QUOTES = b"'\""
COMMA = ord(",")


def _is_code(data: bytes, start: int, end: int) -> bool:
    after = data[end] if end < len(data) else 0
    before = data[start - 1] if start else 0
    if after in IDENTIFIER or before in IDENTIFIER:
        return False
    if after >= 0x80 or before >= 0x80:
        return True
    return _introduced(data, start) and not _is_text(data, start, end)


def _introduced(data: bytes, start: int) -> bool:
    at = start - 1
    while at >= 0 and data[at] in BLANK:
        at -= 1
    if at < 0 or data[at] in BEFORE:
        return True
    crossed = data.rfind(b"\n", at, start) >= 0 or data.rfind(b"\r", at, start) >= 0
    if crossed and b"#" in data[_line_start(data, at) : at + 1]:
        return True  # a comment stands between
    if data[at - 5 : at + 1] == b"import":
        return True
    return STARS in data and not (data[at] in IDENTIFIER and not crossed and not _ends_keyword(data, at))


KEYWORDS = (
    b"return",
    b"await",
    b"yield",
    b"in",
    b"not",
    b"and",
    b"or",
    b"is",
    b"if",
    b"else",
    b"lambda",
    b"from",
    b"assert",
)


def _ends_keyword(data: bytes, at: int) -> bool:
    return data[: at + 1].endswith(KEYWORDS) if at < 16 else data[at - 15 : at + 1].endswith(KEYWORDS)


def _line_start(data: bytes, at: int) -> int:
    after_lf = data.rfind(b"\n", 0, at + 1) + 1
    return max(after_lf, data.rfind(b"\r", after_lf, at + 1) + 1)


def _is_text(data: bytes, start: int, end: int) -> bool:
    """Say whether the line around can only be in a string or a comment: no brace of an f-string in it leads to code."""
    first = _line_start(data, start - 1) if start else 0
    stop = data.find(b"\n", end)
    line = data[first : stop if stop >= 0 else len(data)]
    if b"\r" in line.rstrip(b"\r"):
        return False
    opening = line.lstrip()
    if opening.startswith((b">>>", b"#")) and b"{" not in line:
        return True
    rest = line[end - first :]
    quoted, mark, _ = rest.partition(b"`")
    return bool(mark) and not any(character in b"'\"#{}" for character in quoted)


ASCII = bytes(range(0x80))
COMPATIBLE = (
    b"\xef\xbc",
    b"\xef\xbd",
    b"\xf0\x9d\x90",
    b"\xf0\x9d\x91",
    b"\xf0\x9d\x92",
    b"\xf0\x9d\x93",
    b"\xf0\x9d\x94",
    b"\xf0\x9d\x95",
    b"\xf0\x9d\x96",
    b"\xf0\x9d\x97",
    b"\xf0\x9d\x98",
    b"\xf0\x9d\x99",
    b"\xf0\x9d\x9a",
    b"\xc2\xaa",
    b"\xc2\xba",
    b"\xe2\x82",
    b"\xe1\xb5",
    b"\xe1\xb4",
    b"\xe2\x84",
    b"\xe2\x85",
    b"\xc5\xbf",
    b"\xcb\xa1",
    b"\xca\xb0",
    b"\xef\xac",
)
"""How UTF-8 begins the characters that Python's normalisation turns into ASCII letters."""
LIKE_ASCII = (b"utf-8", b"utf8", b"ascii", b"latin-1", b"latin1", b"iso-8859", b"cp125", b"utf_8", b"windows-125")


def _other_encoding(data: bytes) -> bool:
    head = data[:400]
    if b"coding" not in head:
        return False
    lines = head.replace(b"\r", b"\n").split(b"\n")[:2]
    cookies = [
        line.lower() for line in lines if line.lstrip(b"\xef\xbb\xbf \t\f").startswith(b"#") and b"coding" in line
    ]
    return any(not any(known in cookie for known in LIKE_ASCII) for cookie in cookies)
