"""The model files of a folder that a fixture gives, such as a snapshot of the hub.

Rule: a folder is walked in a fixed order and to a bound. What other programs keep there (hidden folders, caches,
environments) is not entered, and a link out of it is a file or nothing.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from modelsec.project import LEFT_OUT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytest_modelsec.gate import Gate

FILES = 100_000
"""Files looked at below one folder; the largest repositories of models hold some thousand."""
NOT_ENTERED = LEFT_OUT | {"__pycache__", "site-packages"}
ENVIRONMENT = "pyvenv.cfg"
TEMPORARY = ("pytest-of-", "runpytest-")
"""Base temporary folders of earlier runs; what lies there is seen when it is read."""


class TooMany(Exception):
    """A folder holds more files than are looked at."""


def model_files(path: str, gate: Gate) -> Iterator[str]:
    """Yield `path` where it is a file, and every file below it where it is a folder.

    Raises:
        TooMany: there are more than `FILES`.
    """
    try:
        is_folder = os.path.isdir(path)
    except ValueError:
        return
    if not is_folder:
        yield path
        return
    real = os.path.realpath(path)
    if real == "/" or os.path.join(real, "") in gate.origins.bases:
        return
    count = 0
    for folder, folders, files in os.walk(path):
        if ENVIRONMENT in files:
            folders.clear()
            continue
        folders[:] = sorted(name for name in folders if _is_entered(os.path.join(folder, name), name, gate))
        for name in sorted(files):
            count += 1
            if count > FILES:
                message = f"the folder {path}"
                raise TooMany(message)
            yield os.path.join(folder, name)


def _is_entered(path: str, name: str, gate: Gate) -> bool:
    if name.startswith(".") or name in NOT_ENTERED or gate.excluded(path, True):
        return False
    return not is_temporary(path, gate)


def is_temporary(path: str, gate: Gate) -> bool:
    """Say whether a folder is the base temporary folder of this run, or holds those of earlier ones."""
    named = os.path.basename(path).startswith(TEMPORARY)
    return named or os.path.join(os.path.realpath(path), "") in gate.origins.bases
