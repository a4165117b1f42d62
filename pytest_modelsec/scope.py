"""Whose work is watched: a stretch of the run, and the models that were opened in it.

Rule: what is opened belongs to the innermost stretch, so that a fixture is told and not the test that asked for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pytest

    from pytest_modelsec.gate import Look

    Setup = tuple[pytest.FixtureDef[Any], pytest.FixtureRequest]
    """A fixture while it is set up, and who asked for it."""

HIGHER = ("package", "module", "class", "session")
"""Scopes of fixtures whose value later tests get without a new setup."""


class Scope:
    """A stretch of the run: the phase of a test, or, within it, a collector's work or a fixture's setup."""

    __slots__ = ("fixture", "models", "name")

    def __init__(self, name: str = "", fixture: Setup | None = None) -> None:
        """Begin with no model file opened."""
        self.name = name
        self.fixture = fixture
        self.models: tuple[Look, ...] = ()
        """Model files that were opened in it, in order."""

    @property
    def fixture_scope(self) -> str:
        """How long what the fixture gives is kept; empty where it is no fixture."""
        return self.fixture[0].scope if self.fixture is not None else ""

    def describe(self) -> tuple[str, str]:
        """Return the detail that tells people of a fixture; counting its users takes a while."""
        if self.fixture is None:
            return "", ""
        fixturedef, request = self.fixture
        users = sum(
            self.name in getattr(item, "fixturenames", ()) and item.nodeid.startswith(fixturedef.baseid)
            for item in request.session.items
        )
        used = f", used by {users} tests" if users > 1 else ""
        return "seen by", f"fixture {self.name!r} ({self.fixture_scope}){used}"
