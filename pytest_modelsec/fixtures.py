"""Fixture values: every path in what a fixture gives is verified and judged before a test sees it.

Rule: a refused value also replaces what pytest keeps for the fixture. Else the second test of a session fixture would
run with it.
"""

from __future__ import annotations

import inspect
import os
from typing import TYPE_CHECKING, Any

import pytest

from pytest_modelsec import words
from pytest_modelsec.errors import ModelBlocked
from pytest_modelsec.folders import TooMany, model_files
from pytest_modelsec.places import is_users
from pytest_modelsec.session import Scope
from pytest_modelsec.values import Spent, paths

if TYPE_CHECKING:
    from collections.abc import Generator

    from pytest_modelsec.session import Session

KEEPS_TRACEBACK = pytest.version_tuple >= (8, 1, 2)
"""Since then pytest keeps a failed fixture's traceback beside its error."""


class FixtureWatch:
    """Walks the values of fixtures."""

    def __init__(self, session: Session) -> None:
        """Tell `session` what fixtures give."""
        self.session = session

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_fixture_setup(
        self, fixturedef: pytest.FixtureDef[Any], request: pytest.FixtureRequest
    ) -> Generator[None, object, object]:
        """Let the fixture be set up, then look at what it gave and at what it did meanwhile."""
        session = self.session
        scope = _scope(fixturedef, request)
        session.scopes.append(scope)
        before = len(session.pending)
        try:
            value = yield
            self._check(value, fixturedef, request)
            self._is_silent(before)
        except ModelBlocked as error:
            replace_value(fixturedef, request, error)
            raise
        finally:
            session.scopes.remove(scope)
        return value

    def _is_silent(self, before: int) -> None:
        """Raise what was found while the fixture was set up, and was caught there."""
        __tracebackhide__ = True
        if len(self.session.pending) > before:
            raise ModelBlocked(self.session.pending[before])

    def _check(self, value: object, fixturedef: pytest.FixtureDef[Any], request: pytest.FixtureRequest) -> None:
        __tracebackhide__ = True
        session = self.session
        if isinstance(value, pytest.TempPathFactory):
            session.gate.origins.add_base(str(value.getbasetemp()))
            return
        if session.off and fixturedef.scope == "function":
            return
        place = self._place(fixturedef, request)
        here: set[str] = set()
        try:
            for path in paths(value):
                if leads_somewhere(path, here):
                    self._path(path, place)
        except Spent:
            session.refuse(words.too_large(f"the value of fixture {fixturedef.argname!r}", "values.NODES"), place)
        except TooMany as error:
            session.refuse(words.too_large(str(error), "folders.FILES"), place)

    def _place(self, fixturedef: pytest.FixtureDef[Any], request: pytest.FixtureRequest) -> tuple[str, int] | None:
        """Return where a fixture is defined; a parameter has no place of its own, so its test's is told."""
        gate = self.session.gate
        code = getattr(inspect.unwrap(fixturedef.func), "__code__", None)
        if code is not None and is_users(code.co_filename, gate.settings.root, gate.origins):
            return os.path.relpath(code.co_filename, gate.settings.root), code.co_firstlineno
        path, line, _ = getattr(request.node, "location", ("", None, ""))
        return (path, line + 1) if line is not None else None

    def _path(self, path: str, place: tuple[str, int] | None) -> None:
        __tracebackhide__ = True
        session = self.session
        full = os.path.abspath(path)
        for file in model_files(full, session.gate):
            look = session.look(file)
            if look is not None:
                session.meets(look, place)

    def pytest_fixture_post_finalizer(self, fixturedef: pytest.FixtureDef[Any]) -> None:
        """Forget what a fixture gave: its name may be another fixture's in the next module."""
        self.session.record.fixtures.pop(fixturedef.argname, None)
        self.session.deferred.pop(fixturedef.argname, None)


def _scope(fixturedef: pytest.FixtureDef[Any], request: pytest.FixtureRequest) -> Scope:
    name = fixturedef.argname

    def describe() -> tuple[str, str]:
        users = sum(
            name in getattr(item, "fixturenames", ()) and item.nodeid.startswith(fixturedef.baseid)
            for item in request.session.items
        )
        return "seen by", f"fixture {name!r} ({fixturedef.scope})" + (f", used by {users} tests" if users > 1 else "")

    return Scope("fixture", name, fixturedef.scope, describe=describe)


def leads_somewhere(path: str, here: set[str]) -> bool:
    """Say whether there can be a file at `path`, without asking the system for each word of a vocabulary.

    `here` is filled with the names in the working directory when it is first needed.
    """
    head = path.partition("/")[0]
    if head in ("", ".", ".."):
        return True
    if not here:
        here.update(("", *os.listdir()))
    return head in here


def replace_value(fixturedef: pytest.FixtureDef[Any], request: pytest.FixtureRequest, error: ModelBlocked) -> None:
    """Put `error` in the place of the value that pytest keeps, so that every further user of the fixture gets it."""
    kept = (error, error.__traceback__) if KEEPS_TRACEBACK else error
    fixturedef.cached_result = (None, fixturedef.cache_key(request), kept)  # type: ignore[assignment,arg-type]  # pytest 8.0 keeps the error alone
