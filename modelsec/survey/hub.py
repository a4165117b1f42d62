"""Where the model hub's library keeps what it downloaded.

Rule: only folders are worked out here; a folder is what its files hold, and its name proves nothing.
Source: huggingface_hub, `constants.py` and "Understand caching"; torch keeps no revisions, and is not looked for.
"""

from __future__ import annotations

import os

from modelsec.lockfile.sources import HUB
from modelsec.survey.grouping import REPOSITORY, SNAPSHOTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


def snapshot_folder(source: str, revision: str, environment: Mapping[str, str] = os.environ) -> str:
    """Return where the snapshot of an `hf://` source lies, whether or not it is there."""
    repository = REPOSITORY + source[len(HUB) :].replace("/", "--")
    return os.path.join(cache_folder(environment), repository, SNAPSHOTS, revision)


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
