"""What git keeps of one file: at a revision, or on one side of a merge.

Rule: only plumbing is called, which runs no pager, filter or converter of the repository's; a revision is never an
option.
"""

from __future__ import annotations

import os
import subprocess

from modelsec.errors import UsageError
from modelsec.escape import visible

SECONDS = 60
WAY_OUT = "name a commit, a branch or a tag, or two lock files"
OURS, THEIRS = ":2", ":3"
"""The stages of a conflict in the index."""


def text_at(revision: str, path: str) -> str | None:
    """Return the text of the file at `path` as it is at `revision`; None where the revision has no such file.

    Raises:
        UsageError: git is not there, `path` lies in no repository, or there is no such revision.
    """
    folder, name = os.path.split(os.path.abspath(path))
    if revision.startswith("-") or ":" in revision:
        message = f"{visible(revision)} is no revision; {WAY_OUT}"
        raise UsageError(message)
    code, _, error = _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if code:
        reason = (
            error.strip().splitlines()[-1].removeprefix("fatal: ") if error.strip() else "git knows no such revision"
        )
        message = f"the lock at {visible(revision)} cannot be read: {visible(reason)}; {WAY_OUT}"
        raise UsageError(message)
    return _blob(folder, f"{revision}:./{name}")


def side(stage: str, path: str) -> str | None:
    """Return the text that the index has of the file on one side of a conflict, or None where there is none."""
    folder, name = os.path.split(os.path.abspath(path))
    try:
        return _blob(folder, f"{stage}:./{name}")
    except UsageError:
        return None


def person(folder: str) -> str:
    """Return `Name <address>` as git knows the user, or an empty text."""
    try:
        name, address = (_git(folder, "config", f"user.{key}")[1].strip() for key in ("name", "email"))
    except UsageError:
        return ""
    return f"{name} <{address}>" if name and address else ""


def _blob(folder: str, place: str) -> str | None:
    code, text, _ = _git(folder, "cat-file", "blob", place)
    return None if code else text


def _git(folder: str, *words: str) -> tuple[int, str, str]:
    try:
        done = subprocess.run(  # noqa: S603 - no shell, and every word is ours or a checked revision
            ["git", *words],  # noqa: S607 - the user's own git
            cwd=folder or os.curdir,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
            timeout=SECONDS,
            stdin=subprocess.DEVNULL,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        message = f"git cannot be asked ({error}); install it, or compare two lock files by their paths"
        raise UsageError(message) from error
    return done.returncode, done.stdout, done.stderr
