"""Whether every test that there is was run: only then is an entry that no test read unused.

Rule: when in doubt, no. A wrong "unused" makes someone drop a pin.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pytest_modelsec.session import Session

NARROWING = ("ignore", "ignore_glob", "deselect", "lf", "stepwise", "modelsec_model_scan_only", "collectonly")
"""Options that leave tests out, by `dest`."""
DONE = (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED, pytest.ExitCode.NO_TESTS_COLLECTED)


class Wholeness:
    """Watches for whatever leaves a test out."""

    def __init__(self, session: Session) -> None:
        """Settle `session.whole` at the end."""
        self.session = session
        self.deselected = False

    def pytest_deselected(self, items: list[pytest.Item]) -> None:
        """Remember that tests were left out; lock items are none."""
        self.deselected = self.deselected or any(item.get_closest_marker("model_lock") is None for item in items)

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        """Settle it."""
        stopped = bool(session.shouldstop or session.shouldfail)
        narrowed = any(session.config.getoption(name, None) for name in NARROWING)
        self.session.whole = (
            exitstatus in DONE and not (self.deselected or stopped or narrowed) and asks_for_all(session.config)
        )


def asks_for_all(config: Any) -> bool:  # noqa: ANN401 - `args_source` is not in the public type
    """Say whether the arguments name the whole project: none at all, its root, or all its `testpaths`."""
    given = [os.path.realpath(os.path.join(config.invocation_params.dir, argument)) for argument in config.args]
    if any("::" in argument for argument in config.args):
        return False
    if config.args_source != config.ArgsSource.ARGS or os.path.realpath(config.rootpath) in given:
        return True
    paths = [os.path.realpath(os.path.join(config.rootpath, path)) for path in config.getini("testpaths")]
    return bool(paths) and set(paths) <= set(given)
