"""Patterns in gitignore syntax, for `exclude`, `include` and paths in `ignore`.

Rule: the last pattern that matches decides. A folder that is excluded is not entered, so nothing below it can be
taken back in.

Source: gitignore(5), "PATTERN FORMAT".
"""

from __future__ import annotations

from modelsec.errors import ConfigError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re


PIECES = (
    r"(?P<folders>(?<![^/])\*\*/)|(?P<below>(?<![^/])\*\*$)|(?P<stars>\*+)|(?P<one>\?)"
    r"|\[(?P<negated>[!^]?)(?P<members>\]?[^\]]*)\]|\\(?P<escaped>.)|(?P<plain>.)"
)
"""A pattern's pieces; a bracket right at the start of a set stands for itself, one that never closes as well."""
EXPRESSIONS = {"folders": "(?:.*/)?", "below": ".+", "stars": "[^/]*", "one": "[^/]"}


class Patterns:
    """Compiled patterns over POSIX paths relative to the folder that holds the configuration."""

    def __init__(self, lines: tuple[str, ...]) -> None:
        """Compile `lines`; blank ones and comments match nothing."""
        self.rules = [rule for line in lines if (rule := _compiled(line)) is not None]

    def excludes(self, path: str, *, is_folder: bool) -> bool:
        """Say whether `path` is excluded."""
        return bool(self.decides(path, is_folder=is_folder))

    def covers(self, path: str) -> bool:
        """Say whether the file at `path` is meant: by its own name, or else with the nearest folder that is."""
        decision, is_folder = None, False
        while decision is None and path:
            decision = self.decides(path, is_folder=is_folder)
            path, is_folder = path.rpartition("/")[0], True
        return bool(decision)

    def decides(self, path: str, *, is_folder: bool) -> bool | None:
        """Return the answer of the last pattern that matches `path`, or None where none does."""
        for pattern, folders_only, answer in reversed(self.rules):
            if (is_folder or not folders_only) and pattern.fullmatch(path):
                return answer
        return None


def _compiled(line: str) -> tuple[re.Pattern[str], bool, bool] | None:
    import re

    text = line if line.endswith("\\ ") else line.rstrip(" ")
    if not text or text.startswith("#"):
        return None
    answer = not text.startswith("!")
    text = text.removeprefix("!")
    folders_only = text.endswith("/")
    text = text.rstrip("/")
    # A separator that is not at the end ties the pattern to the configuration's own folder.
    prefix = "" if "/" in text else "(?:.*/)?"
    try:
        return re.compile(prefix + _translated(text.removeprefix("/")), re.DOTALL), folders_only, answer
    except re.error as error:
        message = f"the pattern {line!r} cannot be read: {error}"
        raise ConfigError(message) from error


def _translated(text: str) -> str:
    import re

    def expression(piece: re.Match[str]) -> str:
        kind = piece.lastgroup or ""
        if kind == "members":
            members = re.sub(r"([\\\[\]^&|~])", r"\\\1", piece["members"])
            return f"(?!/)[{'^' if piece['negated'] else ''}{members}]"
        return EXPRESSIONS.get(kind) or re.escape(piece[kind])

    return re.sub(PIECES, expression, text, flags=re.DOTALL)
