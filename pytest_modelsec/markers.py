"""What the markers of tests say: which tests are not checked, and which names one lets through.

Rule: a marker that cannot be followed ends the run. Names that are given in vain would be taken for allowed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterable

TAKES = {"model_scan": ("allow", "reason"), "model_scan_off": ("reason",)}
"""Marker to its arguments, all of them by name."""
OFF = "model_scan_off"


def marked(items: Iterable[pytest.Item]) -> dict[str, tuple[str, frozenset[str]]]:
    """Return what the markers of tests say: the reason why one is not checked, and the names that it allows.

    Raises:
        pytest.UsageError: a marker has no reason, or says something else than it can.
    """
    found: dict[str, tuple[str, frozenset[str]]] = {}
    for item in items:
        ours = [marker for marker in item.iter_markers() if marker.name in TAKES]
        if ours:
            for marker in ours:
                _takes(item, marker)
            off = [reason_of(marker) for marker in ours if marker.name == OFF]
            allowed = [_allowed(item, marker) for marker in ours if marker.name != OFF]
            found[item.nodeid] = ("; ".join(off), frozenset().union(*allowed))
    return found


def _takes(item: pytest.Item, marker: pytest.Mark) -> None:
    """Say no to what a marker would not listen to: names that are given in vain are taken for allowed.

    Raises:
        pytest.UsageError: there is such an argument.
    """
    known = TAKES[marker.name]
    if marker.args or not marker.kwargs.keys() <= {*known}:
        given = ", ".join(f"{name}=..." for name in known)
        message = f"{item.nodeid}: the marker {marker.name} takes {marker.name}({given}), by name and nothing else"
        raise pytest.UsageError(message)


def _allowed(item: pytest.Item, marker: pytest.Mark) -> frozenset[str]:
    reason_of(marker)
    names = marker.kwargs.get("allow", ())
    if isinstance(names, str) or not all(isinstance(name, str) for name in names):
        message = f"{item.nodeid}: model_scan(allow=[...]) takes a list of exact dotted names"
        raise pytest.UsageError(message)
    return frozenset(names)


def reason_of(marker: pytest.Mark) -> str:
    """Return the reason that a marker gives.

    Raises:
        pytest.UsageError: it gives none.
    """
    reason = str(marker.kwargs.get("reason", "")).strip()
    if not reason:
        message = f'the marker {marker.name} needs a reason: {marker.name}(reason="...")'
        raise pytest.UsageError(message)
    return reason
