"""Names, paths and sources that a lock may hold, and what is wrong with others.

Rule: one file has one spelling on every system. A path is POSIX, relative, NFC and printable, so that no two paths of
a lock are one file on a system that folds case, and none can leave its folder or write to a terminal.
"""

from __future__ import annotations

import string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

PATH_CHARACTERS = 4096
"""PATH_MAX of Linux."""
NAME_CHARACTERS = 200
FIRST = frozenset(string.ascii_lowercase + string.digits)
FURTHER = FIRST | frozenset("._-")
HUB_CHARACTERS = frozenset(string.ascii_letters + string.digits + "._-")
HEX = frozenset(string.digits + "abcdef")
COMMIT_DIGITS = 40
FILE, HUB = "file:", "hf://"
CREDENTIALS = "holds a query or credentials, which have no place in a lock"
"""A flaw of a source that is told without the source: what is printed ends up in logs."""
SCHEMES = (FILE, HUB, "https://", "s3://", "torchhub:")


def is_name(text: str) -> bool:
    """Say whether a model may be called so: `[a-z0-9][a-z0-9._-]*`."""
    return 0 < len(text) <= NAME_CHARACTERS and text[0] in FIRST and FURTHER.issuperset(text)


def is_digest(text: object, digits: int = 64) -> bool:
    """Say whether this is a digest, or a commit, in lower-case hex."""
    return isinstance(text, str) and len(text) == digits and HEX.issuperset(text)


def flaw_of_path(path: str) -> str:
    """Return what is wrong with a path, as the end of a sentence that begins with it; empty where nothing is."""
    return next((words for words, is_flawed in PATH_FLAWS if is_flawed(path)), "")


PATH_FLAWS: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("holds a character that cannot be shown", lambda path: not path.isprintable()),
    ("is not in Unicode's normal form NFC", lambda path: path != nfc(path)),
    ("holds a backslash", lambda path: "\\" in path),
    (f"is longer than {PATH_CHARACTERS} characters", lambda path: len(path) > PATH_CHARACTERS),
    ("is not relative", lambda path: path.startswith("/")),
    ("begins with a drive", lambda path: path[1:2] == ":" and path[2:3] in ("", "/")),
    ("holds an empty part, . or ..", lambda path: not {"", ".", ".."}.isdisjoint(path.split("/"))),
)


def flaw_of_source(source: str, revision: str) -> str:
    """Return what is wrong with a source and its revision, as for a path."""
    scheme = next((scheme for scheme in SCHEMES if source.startswith(scheme)), "")
    rest = source[len(scheme) :]
    if not scheme or not rest:
        return f"does not begin with one of {', '.join(SCHEMES)}"
    if scheme == FILE:
        return "" if rest == "./" else flaw_of_path(rest.removesuffix("/"))
    if not source.isprintable() or " " in source:
        return "holds a character that no address has"
    if not {"?", "#"}.isdisjoint(rest) or "@" in rest.partition("/")[0]:
        return CREDENTIALS
    if scheme == HUB and not _is_repository(rest):
        return "does not name a repository as hf://org/name"
    return "comes from the hub and needs the commit as its revision" if scheme == HUB and not revision else ""


def _is_repository(text: str) -> bool:
    parts = text.split("/")
    return len(parts) <= 2 and all(HUB_CHARACTERS.issuperset(part) and part.strip(".") for part in parts)


def place_of(source: str, revision: str, path: str) -> str:
    """Return where a file of a model lies.

    For `file:` sources that is a path relative to the project's folder. A source that ends in a slash is the model's
    folder; any other is one file of it, that which a loader is pointed at, and the model's root is its folder.
    """
    if not source.startswith(FILE):
        return f"{source}{'@' if revision else ''}{revision}/{path}"
    folder = root_of(source)
    return f"{folder}/{path}" if folder else path


def root_of(source: str) -> str:
    """Return the folder of a `file:` source, relative to the project's; empty for that folder itself."""
    rest = source[len(FILE) :]
    if rest.endswith("/"):
        return "" if rest == "./" else rest[:-1]
    return rest.rpartition("/")[0]


def is_folder(source: str) -> bool:
    """Say whether everything below the source belongs to the model."""
    return not source.startswith(FILE) or source.endswith("/")


def folded(path: str) -> str:
    """Return what a path becomes on a system that folds case and composes characters: equal means one file there."""
    return path.lower() if path.isascii() else nfc(nfc(path).casefold())


def nfc(text: str) -> str:
    """Return `text` with composed characters."""
    if text.isascii():
        return text
    import unicodedata

    return unicodedata.normalize("NFC", text)
