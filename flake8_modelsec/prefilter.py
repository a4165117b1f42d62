"""Which files may hold something that a rule reports, from their bytes alone.

Rule: a file is left out only when no reading of it could be reported. Every name of a module or a callee is written
in the file that uses it, so both have to be there, the callee as code could write it (`spelling`) and as it could be
that module's (`chains`). What these bytes cannot show (identifiers in compatibility characters, encodings that are not
like ASCII) lets the file through.
"""

from __future__ import annotations

import re
import unicodedata
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from flake8_modelsec.chains import Leads, Module
from flake8_modelsec.names.resolver import INSTANCE
from flake8_modelsec.spelling import (
    ADJACENT,
    BLANK,
    FOUND,
    IMPORTER,
    LOOKED_UP,
    MODULES,
    as_code,
    in_pieces,
    is_no_copy,
    takes,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from flake8_modelsec.registry import Registry


class Condition(NamedTuple):
    """A file is looked at when it holds one of `needs` (or there are none) and one of `names` as code (likewise)."""

    needs: tuple[bytes, ...]
    names: tuple[bytes, ...]
    positional: int = 0
    """Without any of `needs`, a name counts where it is called with so many arguments, or not called at once."""
    functions: bool = False
    """The names are those of functions and classes of the module, and of no methods of what they return."""
    copies: bool = False
    """`loads(dumps(x))` is nothing to look at."""

    def holds(self, data: bytes, leads: Leads | None = None) -> bool:
        """Say whether the file does; `leads` tells what dotted names lead into the module."""
        tests: list[Callable[[int, int], bool]] = [leads] if self.functions and leads is not None else []
        if self.copies:
            tests.append(partial(is_no_copy, data))
        if self.needs and not any(text in data for text in self.needs):
            if not self.positional:
                return False
            tests.append(partial(takes, data, self.positional))
        return not self.names or any(as_code(data, name, *tests) for name in self.names)


class Prefilter:
    """The conditions of the rules that are on: for files that import a module, and for all files."""

    def __init__(self, registry: Registry, *, strict: bool = False) -> None:
        """Gather the conditions; under `strict` arguments are reported of which the file holds nothing."""
        imported: dict[bytes, list[Condition]] = {}
        always: list[Condition] = []
        parts: dict[bytes, set[bytes]] = {}
        for rule in registry.rules:
            needs = (b"",) if strict and rule.needs and rule.check else _encoded(rule.needs)
            by_root: dict[str, set[str]] = {}
            for path in rule.calls:
                root, *between, name = path.split(".")
                by_root.setdefault(root, set()).add(name)
                parts.setdefault(root.encode(), set()).update(_encoded(between))
            for root, names in sorted(by_root.items()):
                functions = not any(INSTANCE in path for path in rule.calls)
                condition = Condition(needs, _encoded(names), rule.positional, functions, rule.copies)
                imported.setdefault(root.encode(), []).append(condition)
            for word in rule.words:
                root, *between = word.split(".")
                parts.setdefault(root.encode(), set()).update(_encoded(between[:-1]))
            for root in rule.imports:
                names_there = _encoded(rule.methods or rule.words)
                condition = Condition((), names_there, functions=not rule.methods)
                imported.setdefault(root.encode(), []).append(condition)
            if rule.needs and (rule.methods or rule.statements):
                always.extend(Condition((need,), _encoded(rule.methods)) for need in needs)
        self.imported = {root: _merged(conditions) for root, conditions in imported.items()}
        self.modules = {root: Module(root, frozenset(parts.get(root, ()))) for root in imported}
        self.always = _stemmed(always)

    def admits(self, data: bytes) -> bool:
        """Say whether a file with these bytes has to be read."""
        return self._plain(data) or self._unusual(data)

    def _plain(self, data: bytes) -> bool:
        for stem, conditions in self.always:
            if stem in data and any(condition.holds(data) for condition in conditions):
                return True
        lines = import_lines(data)
        if PIECES in lines:
            return True
        words = set(b" ".join(lines).translate(SEPARATED).split())
        for root, conditions in self.imported.items():
            if root in words:
                leads = Leads(data, lines, self.modules[root])
                if any(condition.holds(data, leads) for condition in conditions):
                    return True
                if in_pieces(data):
                    return True
        return False

    def _unusual(self, data: bytes) -> bool:
        """Say whether the bytes spell names in another way than ASCII does, or in an encoding that may."""
        if _other_encoding(data):
            return True
        if data.isascii():
            return False
        rest = data.translate(None, ASCII)
        if COMPATIBLE.search(rest) is None:
            return False
        plain = unicodedata.normalize("NFKC", data.decode(errors="replace")).encode()
        return plain.isascii() or (plain != data and self._plain(plain))


def import_lines(data: bytes) -> list[bytes]:
    """Return what may import a module, in a statement or by name: lines, joined where they belong together.

    The whole file is one of them where what imports by name is given another name, and `PIECES` where a name given to
    it is written in pieces.
    """
    lines: list[bytes] = []
    at = data.find(IMPORT)
    while at >= 0:
        start, stop = _import_start(data, at), _import_end(data, at + len(IMPORT))
        line = data[start:stop]
        if CALL_OF_IMPORT in line or CALL_IN_TEST in line:
            if RENAMED.search(line) and (AS in line or not line.lstrip().startswith(b"from")):
                lines.append(data)
                if ADJACENT.search(data):
                    lines.append(PIECES)
            line = data[start : stop + NEAR]
            if FOUND.search(line):
                lines.append(PIECES)
        lines.append(line)
        at = data.find(IMPORT, stop)
    at = data.find(MODULES)
    while at >= 0:
        lines.append(data[at : at + NEAR])
        if LOOKED_UP.match(data, at):
            lines.append(PIECES)
        at = data.find(MODULES, at + NEAR)
    if b"sys" in b"".join(lines) and b"modules" in data and _renames_modules(data):
        lines.append(data)
    return lines


def _renames_modules(data: bytes) -> bool:
    """Say whether `sys` or `sys.modules` may be given another name, or is spelled otherwise."""
    for match in SYS.finditer(data):
        before = data[max(match.start() - len(AS), 0) : match.start()].rstrip(BLANK)
        if match["other"] or before[-1:] in (b"=", b","):
            return True
    return False


def _import_start(data: bytes, at: int) -> int:
    """Return where the line of an import begins, or the first of those that backslashes join to it."""
    start = data.rfind(b"\n", 0, at) + 1
    while data[max(start - 3, 0) : start].endswith((b"\\\n", b"\\\r\n")):
        start = data.rfind(b"\n", 0, start - 1) + 1
    return start


def _import_end(data: bytes, at: int) -> int:
    """Return where an import statement ends whose names begin at `at`: behind a closing bracket, or at a line's end."""
    stop = _line_end(data, at)
    line = data[at:stop]
    bracketed = line.lstrip(BLANK).startswith(b"(")
    while stop < len(data) and (b")" not in line.partition(b"#")[0] if bracketed else line.rstrip().endswith(b"\\")):
        at, stop = stop + 1, _line_end(data, stop + 1)
        line = data[at:stop]
        bracketed = bracketed or line.lstrip(BLANK).startswith(b"(")
    return stop


def _line_end(data: bytes, at: int) -> int:
    end = data.find(b"\n", at)
    return end if end >= 0 else len(data)


IMPORT = b"import"
CALL_OF_IMPORT, CALL_IN_TEST = b"import_", b"importorskip"
"""In imports whose module need not stand on the line: `__import__`, `import_module`, `importorskip`."""
RENAMED = re.compile(IMPORTER + rb"(?:[\"']?\s*(?:[\r\n),;#\]]|$)|\s+(?:as|if|else)\b)")
"""What imports by name, where it is not called at once."""
AS = b" as "
SYS = re.compile(
    rb"sys(?:(?P<other>[ \t\\]+(?:(?<=\\)\r?\n\s*)?(?:as|import)\b|[ \t\\]+[\r\n]*\.|\.[\s\\]+modules|\s*\)\s*\."
    rb"|,\s*[\"']modules|\.modules\s*\)\s*\[)|(?:\.modules)?\s*(?:[\r\n;#]|$)|\.modules\s*(?:\)|,|if\b|else\b))"
)
"""`sys` and `sys.modules` as values, or spelled in another way."""
NEAR = 400
"""Bytes behind these in which the module's name is looked for."""
PIECES = b"?"
"""Stands for an import of what cannot be told from the bytes."""
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
    """Join conditions that differ by their names alone, so that each name is looked for once."""
    names: dict[Condition, set[bytes]] = {}
    for condition in conditions:
        names.setdefault(condition._replace(names=()), set()).update(condition.names)
    return [alike._replace(names=tuple(sorted(joined))) for alike, joined in sorted(names.items())]


ASCII = bytes(range(0x80))
COMPATIBLE = re.compile(
    rb"\xc2[\xaa\xba]|\xc4[\xb2\xb3\xbf]|\xc5[\x80\x89\xbf]|\xc7[\x84-\x8c\xb1-\xb3]|\xca[\xb0-\xb8]|\xcb[\xa1-\xa3]"
    rb"|\xe1(?:[\xb4-\xb6]|\xba\x9a)|\xe2(?:[\x82\x84\x85]|\x81[\xb1\xbf]|\xb1[\xbc\xbd])|\xea\x9f[\xb2-\xb4]"
    rb"|\xef[\xac\xb8\xb9\xbc\xbd]|\xf0(?:\x90\x9e|\x9d[\x90-\x9f]|\x9f\xaf)"
)
"""How UTF-8 begins the characters that Python's normalisation turns into ASCII letters, digits or underscores."""
COOKIE = re.compile(rb"(?:\xef\xbb\xbf)?[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")
"""As in Python's reference, "Encoding declarations"."""
UTF_8 = (b"utf-8", b"utf8", b"utf-8-sig", b"ascii", b"us-ascii")
LIKE_ASCII = re.compile(rb"(?:latin-?1|iso-?8859-\d+|(?:cp|windows-)125\d)$")
ORDINALS = (b"\xaa", b"\xba")
"""What stands for the letters a and o in those encodings."""


def _other_encoding(data: bytes) -> bool:
    """Say whether the file declares an encoding whose bytes spell ASCII letters in another way than UTF-8 does."""
    second = data.find(b"\n", data.find(b"\n") + 1)
    head = data[:second] if second >= 0 else data
    if b"coding" not in head:
        return False
    lines = head.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")[:2]
    names = [match[1].lower().replace(b"_", b"-") for match in map(COOKIE.match, lines) if match]
    return any(
        LIKE_ASCII.match(name) is None or any(letter in data for letter in ORDINALS)
        for name in names
        if name not in UTF_8
    )
