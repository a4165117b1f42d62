from __future__ import annotations

from modelsec import lockfile


def test_the_room_shows_its_values_sorted() -> None:
    assert lockfile.__all__ == sorted(lockfile.__all__) == ["Entry", "LockedFile", "Lockfile", "Review"]
