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
from pytest_modelsec.pins import spelling
from pytest_modelsec.places import is_users
from pytest_modelsec.scope import HIGHER
from pytest_modelsec.values import SCALARS, Spent, may_be_path, texts
from pytest_modelsec.verdicts import STAT

if TYPE_CHECKING:
    from collections.abc import Generator

    from pytest_modelsec.scope import Setup
    from pytest_modelsec.session import Session

SETTLES = 1_000_000_000
"""Nanoseconds; a folder that was changed so lately may change again under the same time stamp."""
FEW = 12
"""Texts up to which the system is asked for each of them: that costs less than a look at the folder."""
ACCESS = os.access
"""As it is now: a test may put something else into its place."""
FACTORY = pytest.TempPathFactory
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
        scopes, found, setup = session.scopes, len(session.pending), (fixturedef, request)
        depth = len(scopes)
        scopes.append(setup)
        try:
            value = yield
            if session.gathers and fixturedef.scope in HIGHER:  # later tests get the same value, and no new setup
                session.gather()
            if type(value) not in SCALARS:
                self._check(value, setup)
            if len(session.pending) > found:  # and was caught there
                raise ModelBlocked(session.pending[found])  # noqa: TRY301 - told like any other
        except ModelBlocked as error:
            replace_value(setup, error)
            raise
        finally:
            del scopes[depth:]
        return value

    def _check(self, value: object, setup: Setup) -> None:
        __tracebackhide__ = True
        session = self.session
        if isinstance(value, FACTORY):
            session.gate.origins.add_base(str(value.getbasetemp()))
            session.gather()  # children have to know of the folder too
            return
        fixturedef = setup[0]
        if session.off and fixturedef.scope == "function":
            return
        try:
            found = texts(value)
            if found:
                self._paths(found, setup)
        except Spent as error:
            self._paths(error.found, setup)
            problem = words.too_large(f"the value of fixture {fixturedef.argname!r}", "values.NODES")
            session.refuse(problem, self._place(setup))

    def _place(self, setup: Setup) -> tuple[str, int] | None:
        """Return where a fixture is defined; a parameter has no place of its own, so its test's is told."""
        gate, (fixturedef, request) = self.session.gate, setup
        code = getattr(inspect.unwrap(fixturedef.func), "__code__", None)
        if code is not None and is_users(code.co_filename, gate.settings.root, gate.origins):
            return os.path.relpath(code.co_filename, gate.settings.root), code.co_firstlineno
        path, line, _ = getattr(request.node, "location", ("", None, ""))
        return (path, line + 1) if line is not None else None

    def _paths(self, found: list[str], setup: Setup) -> None:
        __tracebackhide__ = True
        session = self.session
        try:
            for path in self.here.leading(found):
                if os.sep not in path and self._is_mere_word(path):
                    continue
                for file in model_files(os.path.abspath(path), session.gate):
                    look = session.look(file)
                    if look is not None:
                        place = self._place(setup) if look.problem is not None else None
                        session.meets(look, place)
        except TooMany as error:
            session.refuse(words.too_large(str(error), "folders.FILES"), self._place(setup))

    def _is_mere_word(self, text: str) -> bool:
        """Say whether a text is the name of a folder by chance: "data" is a word first, and nothing in it is pinned.

        What is read of such a folder all the same, the guard sees.
        """
        return os.path.isdir(text) and spelling(os.path.abspath(text)) not in self.session.gate.pins.above


class Here:
    """The working directory: its names are kept, so that the system is not asked for each word of a vocabulary."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self.stamp: tuple[int, int, int] | None = None
        self.names: frozenset[str] = frozenset()

    def leading(self, found: list[str]) -> list[str]:
        """Return those of the texts at which there can be a file."""
        if len(found) <= FEW and os.sep == "/":
            try:
                # Most texts are words, and end here.
                return [text for text in found if ("/" in text or ACCESS(text, os.F_OK)) and may_be_path(text)]
            except ValueError:  # a text that no system call takes, among others that may be paths
                pass
        names = self.names_now()
        return [
            text
            for text in found
            if (text in names or "/" in text) and leads_somewhere(text, names) and may_be_path(text)
        ]

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


def replace_value(setup: Setup, error: ModelBlocked) -> None:
    """Put `error` in the place of the value that pytest keeps, so that every further user of the fixture gets it."""
    fixturedef, request = setup
    kept = (error, error.__traceback__) if KEEPS_TRACEBACK else error
    fixturedef.cached_result = (None, fixturedef.cache_key(request), kept)  # type: ignore[assignment,arg-type]  # pytest 8.0 keeps the error alone
