"""Whether a name stands in a file's bytes where code could use it.

Rule: behind a dot, a quote, a comma or a bracket, or in an import; not in a line that only a string or a comment can
hold (`>>>`, `#`, a name in backquotes). Lines end at LF alone: whoever asks has made other ends to it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

BEFORE = b".,('\"[{=:*&|"
"""What stands before a callee's name in code, blanks apart; `import` is looked for as well."""
BLANK = b" \t\r\n\f\\"
IDENTIFIER = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")
STAR = re.compile(rb"import[ \t\r\n\f\\]*\*")


@lru_cache(maxsize=1)
def starred(data: bytes) -> bool:
    """Say whether the file may import all names of a module; it is asked for many names of one file."""
    return STAR.search(data) is not None


def as_code(data: bytes, name: bytes, *tests: Callable[[int, int], bool]) -> bool:
    """Say whether `name` stands in `data` where code could call it or give it another name.

    Each of the `tests` has to agree to the place, from its start to its end.
    """
    length, size = len(name), len(data)
    at = data.find(name)
    while at >= 0:
        end = at + length
        alone = (end == size or data[end] not in IDENTIFIER) and (not at or data[at - 1] not in IDENTIFIER)
        if alone and _is_code(data, at, end) and all(test(at, end) for test in tests):
            return True
        at = data.find(name, end)
    return False


IMPORTING = (b"import_module", b"__import__", b"importorskip")
"""What imports a module by its name, as it is written last."""
MODULES = b"sys.modules"
IMPORTER = b"(?:" + b"|".join(IMPORTING) + b")"
GAP = rb"[\s\\]*(?:#[^\n]*\n[\s\\]*){,4}"
"""Blanks and comments between the parts of an expression."""
OPENED = rb"[\s(\\]*(?:#[^\n]*\n[\s(\\]*){,4}"
"""The same, with brackets."""
MANY = rb"[\s(\\]*(?:#[^\n]*\n[\s(\\]*){4}#"
"""More comments, behind which it is not told what stands: each place would be looked at from all before it."""
STRING = b"(?:" + MANY + b"|" + OPENED + rb"\w?([\"'])[^\"'\n\\]*(?:\\|\1(?:" + MANY + b"|" + GAP + rb"\w{0,2}[\"'])))"
GETTER = b"getattr"
FETCHED = re.compile(rb"getattr[\s\\]*\((?:\s*[\w.]+\s*,|(?!\s*[\w.]+\s*,)[\0-\xff]{1,200}?,)" + STRING)
FOUND = re.compile(IMPORTER + rb"[\s\\]*\((?:[^()]{,80}\bname\s*=)?" + STRING)
LOOKED_UP = re.compile(rb"sys\.modules[\s\\]*\[" + STRING)
OTHERWISE = re.compile(rb"getattr(?:\s*(?:[\r\n;),#\]]|$)|\s+(?:as|if|else)\b)")
"""What fetches by name, where it is not called at once."""
ADJACENT = re.compile(rb"([\"'])\w*\1" + GAP + rb"\w{0,2}([\"'])\w+\2")
"""Two strings that make one name; messages that are written in pieces have blanks in them."""
APART = re.compile(ADJACENT.pattern + rb"|[\"']\w*\\(?:[xuUN0-7]|\n)\w*")
"""The same, or a name with an escape in it."""


def in_pieces(data: bytes) -> bool:
    """Say whether a name that is fetched may be put together from several strings, or hold an escape."""
    renamed, at = False, data.find(GETTER)
    while at >= 0:
        if FETCHED.match(data, at) is not None:
            return True
        renamed = renamed or OTHERWISE.match(data, at) is not None
        at = data.find(GETTER, at + len(GETTER))
    return renamed and ADJACENT.search(data) is not None


CALL_BYTES = 400
"""Bytes of a call in which its arguments are counted; a longer one is taken to have enough."""


def takes(data: bytes, count: int, _: int, end: int) -> bool:
    """Say whether a call that opens behind `end` may have more than `count` arguments; what is no call may."""
    call = data[end : end + CALL_BYTES].lstrip(BLANK)
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
COPY = re.compile(rb"\s*\(\s*(?:[A-Za-z_][\w.]*\.)?dumps\s*\(")
CLOSED = re.compile(rb"\s*[,)]")


def is_no_copy(data: bytes, _: int, end: int) -> bool:
    """Say whether a call that opens behind `end` may load anything but what `dumps` makes within it."""
    if not data.endswith(b"loads", 0, end):
        return True
    match = COPY.match(data, end)
    if match is None:
        return True
    depth, at = 1, match.end()
    for at in range(match.end(), min(match.end() + CALL_BYTES, len(data))):
        byte = data[at]
        if byte in b"'\"#\\":
            return True  # laid out in a way that is not followed
        depth += (byte in b"([{") - (byte in b")]}")
        if depth == 0:
            break
    return depth > 0 or CLOSED.match(data, at + 1) is None


NO_CALLEE = re.compile(rb"[ \t]*\.|[ \t]+(?!(?:and|as|async|else|for|from|if|import|in|is|not|or)\b)[A-Za-z_]")
"""Behind a name: what is called is an attribute of it, or a word follows that follows no name in code."""


def _is_code(data: bytes, start: int, end: int) -> bool:
    if data[end : end + 1] >= b"\x80" or data[max(start - 1, 0) : start] >= b"\x80":
        return True
    if NO_CALLEE.match(data, end) is not None:
        return False
    return _introduced(data, start) and not _is_text(data, start, end)


def _introduced(data: bytes, start: int) -> bool:
    at = start - 1
    while at >= 0 and data[at] in BLANK:
        at -= 1
    if at < 0 or data[at] in BEFORE:
        return True
    crossed = data.rfind(b"\n", at, start) >= 0
    if crossed and b"#" in data[_line_start(data, at) : at + 1]:
        return True  # a comment stands between
    if data[at - 5 : at + 1] == b"import":
        return True
    return starred(data) and not (data[at] in IDENTIFIER and not crossed and not _ends_keyword(data, at))


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
    b"while",
    b"with",
    b"match",
    b"except",
    b"raise",
    b"del",
    b"else",
    b"lambda",
    b"from",
    b"assert",
)


def _ends_keyword(data: bytes, at: int) -> bool:
    return data[: at + 1].endswith(KEYWORDS) if at < 16 else data[at - 15 : at + 1].endswith(KEYWORDS)


def _line_start(data: bytes, at: int) -> int:
    return data.rfind(b"\n", 0, at + 1) + 1


def ends_text(line: bytes) -> bool:
    """Say whether a string that the beginning of a line lies in may have ended in it."""
    return b"'" in line or b'"' in line


def _is_text(data: bytes, start: int, end: int) -> bool:
    """Say whether the line around can only be in a string or a comment: no brace of an f-string in it leads to code."""
    first = _line_start(data, start - 1) if start else 0
    stop = data.find(b"\n", end)
    line = data[first : stop if stop >= 0 else len(data)]
    opening = line.lstrip()
    if opening.startswith((b">>>", b"#")) and b"{" not in line and not ends_text(line[: start - first]):
        return True
    rest = line[end - first :]
    quoted, mark, _ = rest.partition(b"`")
    return bool(mark) and not any(character in b"'\"#{}!:" for character in quoted)
