"""Where the model hub's library keeps what it downloaded.

Rule: only folders are worked out here; a folder is what its files hold, and its name proves nothing.
Source: huggingface_hub, `constants.py` and "Understand caching"; torch keeps no revisions, and is not looked for.
"""

from __future__ import annotations

import os

from modelsec.lockfile.sources import COMMIT_DIGITS, HUB, flaw_of_source, is_digest
from modelsec.survey.grouping import REPOSITORY, SNAPSHOTS

UNKNOWN = "0" * COMMIT_DIGITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


def snapshot_folder(source: str, revision: str, environment: Mapping[str, str] = os.environ) -> str:
    """Return where the snapshot of an `hf://` source lies, whether or not it is there."""
    repository = REPOSITORY + source[len(HUB) :].replace("/", "--")
    return os.path.join(cache_folder(environment), repository, SNAPSHOTS, revision)


def snapshot_of(word: str, environment: Mapping[str, str] = os.environ) -> tuple[str, str]:
    """Return the source and revision that `hf://org/name` or `hf://org/name@<commit>` means.

    Without a commit that is the one that `main` was when it was downloaded last. The revision is empty where there is
    none, or the word is no repository.
    """
    source, _, revision = word.partition("@")
    if flaw_of_source(source, revision or UNKNOWN):
        return source, ""
    if not revision:
        repository = os.path.dirname(os.path.dirname(snapshot_folder(source, "", environment)))
        revision = _line(os.path.join(repository, "refs", "main"))
    return source, revision if is_digest(revision, COMMIT_DIGITS) else ""


def _line(path: str) -> str:
    try:
        with open(path, encoding="ascii", errors="replace") as stream:
            return stream.read(COMMIT_DIGITS + 1).strip()
    except OSError:
        return ""


def cache_folder(environment: Mapping[str, str] = os.environ) -> str:
    """Return the folder of the hub's cache."""
    for variable, below in (
        ("HF_HUB_CACHE", ""),
        ("HUGGINGFACE_HUB_CACHE", ""),
        ("HF_HOME", "hub"),
        ("XDG_CACHE_HOME", os.path.join("huggingface", "hub")),
    ):
        given = environment.get(variable)
        if given:
            return os.path.join(os.path.expanduser(given), below).removesuffix("/")
    return os.path.join(os.path.expanduser("~"), ".cache", "huggingface", "hub")
