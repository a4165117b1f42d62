"""The floor of the plugin: the hooks that it cannot do without, and nothing in them. Run as a `conftest.py`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Generator


def audit(event: str, arguments: tuple[object, ...]) -> None:
    """See what is opened and unpickled."""


sys.addaudithook(audit)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_fixture_setup() -> Generator[None, object, object]:
    """See what a fixture gives."""
    return (yield)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup() -> None:
    """Know whose test it is."""
