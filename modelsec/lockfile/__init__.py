"""`models.lock`: what each model was when it was last reviewed, and what differs now.

Rule: this room knows text and values, never model bytes. It imports neither formats nor policy, so that the linter
and a test run can read the lock without the engine.
"""

from __future__ import annotations

from modelsec.lockfile.values import Entry, LockedFile, Lockfile, Review

__all__ = ["Entry", "LockedFile", "Lockfile", "Review"]
