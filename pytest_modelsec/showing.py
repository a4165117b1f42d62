"""How a problem looks in a report: its own text alone, in the form that pytest prints and sends between processes.

Rule: pytest's own representation is used, so that the terminal, JUnit and other plugins treat it as any failure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytest_modelsec.errors import Problem


def represent(problem: Problem, more: Sequence[str] = (), place: tuple[str, int | None, str] | None = None) -> Any:  # noqa: ANN401 - pytest's type is private
    """Return what pytest keeps as `longrepr`; the short summary shows the first line, and `more` follows the text."""
    shown = "\n".join((problem.text(), *more))
    try:
        raise _Text(shown)  # noqa: TRY301 - a representation is made of a raised exception
    except _Text:
        whole = pytest.ExceptionInfo.from_current().getrepr(style="value")
    crash = getattr(whole, "reprcrash", None)
    if crash is not None:
        crash.message = str(problem)
        if place is not None:
            crash.path, crash.lineno = place[0], (place[1] or 0) + 1
    return whole


class _Text(Exception):
    """An exception that reads as the lines it was given."""
