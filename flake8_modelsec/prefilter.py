"""Which files may hold something that a rule reports, from their bytes alone.

Rule: a file is left out only when no reading of it could be reported. Every name of a module or a callee is written
in the file that uses it, so both have to be there, the callee as code could write it (`spelling`) and as it could be
that module's (`chains`). What these bytes cannot show (identifiers in compatibility characters, encodings that are not
like ASCII) lets the file through.
"""

from __future__ import annotations

import unicodedata
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from flake8_modelsec.chains import Leads, Module
from flake8_modelsec.names.resolver import INSTANCE
from flake8_modelsec.spelling import BLANK, as_code, is_no_copy, takes

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
        words = set(b" ".join(lines).translate(SEPARATED).split())
        for root, conditions in self.imported.items():
            if root in words:
                leads = Leads(data, lines, self.modules[root])
                if any(condition.holds(data, leads) for condition in conditions):
                    return True
        return False

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


def import_lines(data: bytes) -> list[bytes]:
    """Return what may import a module, in a statement or by name: lines, joined where they belong together."""
    lines: list[bytes] = []
    at = data.find(IMPORT)
    while at >= 0:
        stop = _import_end(data, at + len(IMPORT))
        line = data[data.rfind(b"\n", 0, at) + 1 : stop]
        if CALL_OF_IMPORT in line or CALL_IN_TEST in line:
            line = data[data.rfind(b"\n", 0, at) + 1 : stop + NEAR]
        lines.append(line)
        at = data.find(IMPORT, stop)
    at = data.find(MODULES)
    while at >= 0:
        lines.append(data[at : at + NEAR])
        at = data.find(MODULES, at + NEAR)
    return lines


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
    """Join conditions that differ by their names alone, so that each name is looked for once."""
    names: dict[Condition, set[bytes]] = {}
    for condition in conditions:
        names.setdefault(condition._replace(names=()), set()).update(condition.names)
    return [alike._replace(names=tuple(sorted(joined))) for alike, joined in sorted(names.items())]


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
