"""The two sides of a lock that git could not merge.

Rule: a side is taken whole, and is only a hint: outside of its conflicts git has put lines of both together already.
Whatever is made of it, the files on disk decide.

Source: git-merge-file(1); the middle part is there for the styles diff3 and zdiff3.
"""

from __future__ import annotations

from modelsec.errors import ConfigError

OURS, BASE, THEIRS, END = "<<<<<<<", "|||||||", "=======", ">>>>>>>"
NEXT = {"": (OURS,), OURS: (BASE, THEIRS), BASE: (THEIRS,), THEIRS: (END,)}
"""After each mark, those that may come."""


def has_conflicts(text: str) -> bool:
    """Say whether the text holds marks of a merge conflict."""
    return (OURS in text or END in text) and any(line.startswith((OURS, END)) for line in text.splitlines())


def sides(text: str) -> tuple[str, str]:
    """Return the text as our side and as theirs has it.

    Raises:
        ConfigError: the marks are not in their order; the text names the line.
    """
    ours: list[str] = []
    theirs: list[str] = []
    at = ""
    for number, line in enumerate(text.splitlines(), 1):
        mark = next((mark for mark in (OURS, BASE, THEIRS, END) if line.startswith(mark)), "")
        if mark and (mark != THEIRS or at):
            if mark not in NEXT[at]:
                message = f"the marks of a merge conflict are out of order at line {number}; restore one side by git"
                raise ConfigError(message)
            at = "" if mark == END else mark
            continue
        if at in ("", OURS):
            ours.append(line)
        if at in ("", THEIRS):
            theirs.append(line)
    if at:
        message = "the last merge conflict has no end; restore one side with git checkout --ours or --theirs"
        raise ConfigError(message)
    return "\n".join([*ours, ""]), "\n".join([*theirs, ""])
