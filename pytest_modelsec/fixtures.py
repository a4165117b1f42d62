"""Fixture values: every path in what a fixture gives is verified and judged before a test sees it.

Rule: a refused value also replaces what pytest keeps for the fixture. Else the second test of a session fixture would
run with it.
"""

from __future__ import annotations

import inspect
import os
import time
from typing import TYPE_CHECKING, Any

import pytest

from pytest_modelsec import words
from pytest_modelsec.errors import ModelBlocked
from pytest_modelsec.folders import TooMany, model_files
from pytest_modelsec.places import is_users
from pytest_modelsec.session import Scope
from pytest_modelsec.values import SCALARS, Spent, may_be_path, texts
from pytest_modelsec.verdicts import STAT

if TYPE_CHECKING:
    from collections.abc import Generator

    from pytest_modelsec.session import Session

SETTLES = 1_000_000_000
"""Nanoseconds; a folder that was changed so lately may change again under the same time stamp."""
KEEPS_TRACEBACK = pytest.version_tuple >= (8, 1, 2)
"""Since then pytest keeps a failed fixture's traceback beside its error."""


class FixtureWatch:
    """Walks the values of fixtures."""

    def __init__(self, session: Session) -> None:
        """Tell `session` what fixtures give."""
        self.session = session
        self.here = Here()

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_fixture_setup(
        self, fixturedef: pytest.FixtureDef[Any], request: pytest.FixtureRequest
    ) -> Generator[None, object, object]:
        """Let the fixture be set up, then look at what it gave and at what it did meanwhile."""
        session = self.session
        scope = Scope(fixturedef.argname, (fixturedef, request))
        scopes, found = session.scopes, len(session.pending)
        depth = len(scopes)
        scopes.append(scope)
        try:
            value = yield
            if type(value) not in SCALARS:
                self._check(value, scope)
            if len(session.pending) > found:  # and was caught there
                raise ModelBlocked(session.pending[found])  # noqa: TRY301 - told like any other
        except ModelBlocked as error:
            replace_value(fixturedef, request, error)
            raise
        finally:
            del scopes[depth:]
        return value

    def _check(self, value: object, scope: Scope) -> None:
        __tracebackhide__ = True
        session = self.session
        if isinstance(value, pytest.TempPathFactory):
            session.gate.origins.add_base(str(value.getbasetemp()))
            if session.gather is not None:
                session.gather()  # children have to know of the folder too
            return
        if session.off and scope.fixture_scope == "function":
            return
        names = None
        try:
            for text in texts(value):
                if names is None:
                    names = self.here.names_now()
                # Most texts are words, and end here.
                if (text in names or "/" in text) and leads_somewhere(text, names) and may_be_path(text):
                    self._path(text, scope)
        except Spent:
            session.refuse(words.too_large(f"the value of fixture {scope.name!r}", "values.NODES"), self._place(scope))
        except TooMany as error:
            session.refuse(words.too_large(str(error), "folders.FILES"), self._place(scope))

    def _place(self, scope: Scope) -> tuple[str, int] | None:
        """Return where a fixture is defined; a parameter has no place of its own, so its test's is told."""
        if scope.fixture is None:
            return None
        gate, (fixturedef, request) = self.session.gate, scope.fixture
        code = getattr(inspect.unwrap(fixturedef.func), "__code__", None)
        if code is not None and is_users(code.co_filename, gate.settings.root, gate.origins):
            return os.path.relpath(code.co_filename, gate.settings.root), code.co_firstlineno
        path, line, _ = getattr(request.node, "location", ("", None, ""))
        return (path, line + 1) if line is not None else None

    def _path(self, path: str, scope: Scope) -> None:
        __tracebackhide__ = True
        session = self.session
        for file in model_files(os.path.abspath(path), session.gate):
            look = session.look(file)
            if look is not None:
                session.meets(look, self._place(scope) if look.problem is not None else None)


class Here:
    """The names in the working directory, so that the system is not asked for each word of a vocabulary."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self.stamp: tuple[int, int, int] | None = None
        self.names: frozenset[str] = frozenset()

    def names_now(self) -> frozenset[str]:
        """Return the names, which are listed again only where the folder has changed."""
        try:
            status = STAT(os.curdir)
            stamp = (status.st_dev, status.st_ino, status.st_mtime_ns)
            if stamp != self.stamp:
                settled = time.time_ns() - status.st_mtime_ns >= SETTLES
                self.stamp, self.names = stamp if settled else None, frozenset((*os.listdir(), os.curdir, os.pardir))
        except OSError:  # the working directory was removed
            self.stamp, self.names = None, frozenset()
        return self.names


def leads_somewhere(path: str, names: frozenset[str]) -> bool:
    """Say whether there can be a file at `path`, where the working directory has these names."""
    return path in names or ("/" in path and (path[0] == "/" or path.partition("/")[0] in names))


def replace_value(fixturedef: pytest.FixtureDef[Any], request: pytest.FixtureRequest, error: ModelBlocked) -> None:
    """Put `error` in the place of the value that pytest keeps, so that every further user of the fixture gets it."""
    kept = (error, error.__traceback__) if KEEPS_TRACEBACK else error
    fixturedef.cached_result = (None, fixturedef.cache_key(request), kept)  # type: ignore[assignment,arg-type]  # pytest 8.0 keeps the error alone
