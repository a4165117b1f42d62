"""The line of the user's own code from which something was asked.

Rule: the innermost line in the project counts; ours, pytest's and the libraries' are between it and the fault.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import FrameType

    from pytest_modelsec.origins import Origins

OWN = os.path.join(os.path.dirname(os.path.abspath(__file__)), "")
FRAMES = 2_000
"""Frames looked at; Python's own recursion limit is 1,000."""


def calling_line(root: str, origins: Origins) -> tuple[str, int] | None:
    """Return (path relative to `root`, line) of the innermost frame in the project, or None where there is none."""
    frame: FrameType | None = sys._getframe(1)  # noqa: SLF001 - the documented way to a frame without a traceback
    for _ in range(FRAMES):
        if frame is None:
            return None
        path = frame.f_code.co_filename
        if is_users(path, root, origins):
            return os.path.relpath(path, root), frame.f_lineno
        frame = frame.f_back
    return None


def is_users(path: str, root: str, origins: Origins) -> bool:
    """Say whether the source file is the project's."""
    inside = path.startswith(os.path.join(root, "")) and not path.startswith(OWN)
    return inside and not origins.is_installed(path)


def written(place: tuple[str, int] | None) -> str:
    """Return a place as people write it, or an empty text."""
    return f"{place[0]}:{place[1]}" if place is not None else ""
