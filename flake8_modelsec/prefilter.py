"""Which files may hold something that a rule reports, from their bytes alone.

Rule: a file is left out only when no reading of it could be reported. Every name of a module or a callee is written
in the file that uses it, so both have to be there, the callee as code could write it (`spelling`) and as it could be
that module's (`chains`). What these bytes cannot show (identifiers in compatibility characters, encodings that are not
like ASCII) lets the file through.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, partial
from typing import TYPE_CHECKING, NamedTuple

from flake8_modelsec.chains import Leads, Module
from flake8_modelsec.imports import PIECES, import_lines
from flake8_modelsec.names.resolver import INSTANCE
from flake8_modelsec.spelling import QUOTES, as_code, in_pieces, is_no_copy, takes

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
        groups = [names for stem, names in grouped(self.names) if stem in data]
        if self.names and not groups:
            return False
        tests: list[Callable[[int, int], bool]] = [leads] if self.functions and leads is not None else []
        if self.copies:
            tests.append(partial(is_no_copy, data))
        if self.needs and not any(text in data for text in self.needs):
            if not self.positional:
                return False
            tests.append(partial(takes, data, self.positional))
        return not self.names or any(as_code(data, name, *tests) for names in groups for name in names)


@cache
def grouped(names: tuple[bytes, ...]) -> tuple[tuple[bytes, tuple[bytes, ...]], ...]:
    """Return the names under those that lie in them: where `load` is not, `load_url` need not be looked for."""
    groups: dict[bytes, list[bytes]] = {}
    for name in sorted(names, key=len):
        stem = next((stem for stem in groups if stem in name), name)
        groups.setdefault(stem, []).append(name)
    return tuple((stem, tuple(group)) for stem, group in groups.items())


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
        if CR in data:
            data = data.replace(CR + LF, LF).replace(CR, LF)
        return self._plain(data) or self._unusual(data)

    def _plain(self, data: bytes) -> bool:
        needed = False
        for stem, texts in self.always:
            for text, conditions in texts if stem in data else ():
                if text in data:
                    needed = True
                    if _any_holds(conditions, data):
                        return True
        lines = import_lines(data)
        if PIECES in lines:
            return True
        words = b" ".join(lines).replace(b".", b" .").translate(SEPARATED).split()
        roots = self.modules.keys() & words
        for root in roots:
            leads = Leads(data, lines, self.modules[root])
            if _any_holds(self.imported[root], data, leads):
                return True
        return (needed or bool(roots) or not FINDERS.isdisjoint(words)) and in_pieces(data)

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


CR, LF = b"\r", b"\n"
FINDERS = frozenset((b"builtins", b"importlib"))
"""Modules of the callees that import by name, which may be fetched by name themselves."""
SEPARATED = bytes(byte if chr(byte).isalnum() or byte in b"_." or byte >= 0x80 else 0x20 for byte in range(256))
"""Keeps what identifiers are made of, and dots, behind which a name is another module's; makes blanks of the rest."""


def _encoded(words: Iterable[str]) -> tuple[bytes, ...]:
    return tuple(sorted(word.encode() for word in words))


STEMS = (b"torch", b"weights_only")


def _stemmed(conditions: list[Condition]) -> list[tuple[bytes, list[tuple[bytes, list[Condition]]]]]:
    """Group conditions under a text that their one need holds, so that most files take few searches."""
    groups: dict[bytes, dict[bytes, list[Condition]]] = {}
    for condition in conditions:
        (need,) = condition.needs
        stem = next((stem for stem in STEMS if stem in need), need)
        groups.setdefault(stem, {}).setdefault(need.strip(QUOTES), []).append(condition)
    return [(stem, sorted(texts.items())) for stem, texts in sorted(groups.items())]


def _any_holds(conditions: list[Condition], data: bytes, leads: Leads | None = None) -> bool:
    return any(condition.holds(data, leads) for condition in conditions)


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
