"""Runs of tests in forks of a process that has the libraries, or the tests too: a run costs what its tests cost.

Rule: a fresh fork imports the project anew, from the copy of the tree that this process works in. A fork of a `Session`
has it already, so one function of it is exchanged there; what was computed of it before is not.
"""

from __future__ import annotations

import gc
import inspect
import json
import multiprocessing
import os
import signal
import sys
import threading
import time
import warnings
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from types import FrameType

OPTIONS = (
    "-x",
    "-q",
    "--tb=native",
    "-p",
    "no:cacheprovider",
    "-p",
    "no:randomly",
    "-W",
    "ignore::pytest.PytestAssertRewriteWarning",
)
ANSWER = "../answer.json"
TEMPORARY = "../temporary"
"""Both lie beside the copy of the tree: a folder in it would belong to the project."""
PAUSE_SECONDS = 0.002
STARTS = frozenset(("os.exec", "os.fork", "os.forkpty", "os.posix_spawn", "os.system", "subprocess.Popen"))
"""Events of the interpreter by which a test starts another process."""


def enter(folder: Path, packages: tuple[str, ...]) -> None:
    """Work in `folder`, the copy of a tree, and forget what was imported of `packages`."""
    os.chdir(folder)
    root = str(Path(__file__).resolve().parent.parent.parent)
    sys.path[:] = [str(folder), *(place for place in sys.path if place not in ("", root))]
    sys.dont_write_bytecode = False
    os.environ.update(PYTHONPATH=str(folder), HYPOTHESIS_PROFILE="quick")
    for name in list(sys.modules):
        if name.partition(".")[0] in packages:
            del sys.modules[name]


def preload(modules: list[str]) -> None:
    """Import modules that every fork will find; one that cannot be imported by itself is left to the forks."""
    for name in modules:
        if name not in sys.modules:
            with suppress(Exception), warnings.catch_warnings():
                warnings.simplefilter("ignore")
                __import__(name)


def forked(job: Callable[[], object], seconds: float) -> Any:
    """Return what `job` returns in a fork of this process; None where it dies, or takes longer than `seconds`."""
    answer = Path(ANSWER)
    answer.unlink(missing_ok=True)
    child = fork(lambda: answer.write_text(json.dumps(job()), encoding="utf-8"))
    end = time.monotonic() + seconds
    while os.waitpid(child, os.WNOHANG) == (0, 0):
        if time.monotonic() > end:
            os.killpg(child, signal.SIGKILL)
            os.waitpid(child, 0)
            return None
        time.sleep(PAUSE_SECONDS)
    return json.loads(answer.read_text(encoding="utf-8")) if answer.exists() else None


def fork(job: Callable[[], object]) -> int:
    """Do a job in a silent fork of this process, the first of a group of its own, and return the fork's number."""
    child = os.fork()
    if child:
        return child
    try:
        os.setpgid(0, 0)
        nothing = os.open(os.devnull, os.O_RDWR)
        for stream in range(3):
            os.dup2(nothing, stream)
        job()
    finally:
        os._exit(0)


def passes(tests: list[str], seconds: float) -> bool:
    """Say whether all tests pass in a fresh fork."""
    return forked(lambda: int(_main(tests)), seconds) in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED)


def _main(tests: list[str], *plugins: object) -> int:
    return pytest.main([*OPTIONS, f"--basetemp={TEMPORARY}", *tests], plugins=plugins)


class Session:
    """A process that has collected tests and runs some of them, in forks, as often as it is asked."""

    def __init__(self, tests: list[str], module: str) -> None:
        self.channel, other = multiprocessing.Pipe()
        self.process = fork(partial(self._serve, other, tests, module))
        other.close()

    def _serve(self, channel: Connection, tests: list[str], module: str) -> None:
        self.channel.close()
        _main(tests, _Loop(channel, module))

    def ask(self, seconds: float, request: str, *arguments: object) -> Any:
        """Return what a method of the loop answers; None where that takes longer, or the session has ended."""
        with suppress(EOFError, OSError):
            self.channel.send((seconds, request, *arguments))
            return self.channel.recv()
        return None

    def close(self) -> None:
        self.channel.close()
        os.waitpid(self.process, 0)


class _Loop:
    """A plugin that waits for requests where pytest would run the tests that it has collected."""

    def __init__(self, channel: Connection, module: str) -> None:
        self.channel = channel
        self.module = module
        self.calls: dict[str, set[int]] = {"": set()}
        """The first lines of the module's functions that each test calls; of those that collecting calls at first."""
        self.starting: set[str] = set()
        self.test = ""
        sys.settrace(self._trace)
        threading.settrace(self._trace)

    def _trace(self, frame: FrameType, _event: str, _what: object) -> None:
        if frame.f_code.co_filename == self.module:
            self.calls[self.test].add(frame.f_code.co_firstlineno)

    def _watch(self, event: str, _what: object) -> None:
        if event in STARTS:
            self.starting.add(self.test)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        sys.settrace(None)
        threading.settrace(None)
        gc.freeze()  # a fork that collects would make copies of all pages
        with suppress(EOFError):
            while not session.testsfailed:
                seconds, request, *arguments = self.channel.recv()
                self.channel.send(forked(partial(getattr(self, request), session, *arguments), seconds))
        return True

    def list_modules(self, _session: pytest.Session) -> list[str]:
        """Tell what has been imported from outside the tree."""
        here = str(Path.cwd())
        return [name for name, found in list(sys.modules.items()) if not _lies_in(here, found)]

    def record(self, session: pytest.Session) -> dict[str, Any] | None:
        """Run all tests; tell what is found out of each, or None where one fails."""
        sys.addaudithook(self._watch)
        sys.settrace(self._trace)
        threading.settrace(self._trace)
        taken: dict[str, float] = {}
        for item, following in zip(session.items, [*session.items[1:], None], strict=True):
            self.test = item.nodeid
            self.calls[self.test] = set()
            began = time.monotonic()
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            taken[self.test] = time.monotonic() - began
        called = {name: sorted(lines) for name, lines in self.calls.items()}
        return None if session.testsfailed else {"seconds": taken, "called": called, "starting": sorted(self.starting)}

    def run(self, session: pytest.Session, names: list[str], changed: str, source: str) -> str | None:
        """Return the first test that fails with the function `changed` as in `source`, or an empty text.

        Return None where the function cannot be exchanged.
        """
        if changed and not exchange(self.module, changed, source):
            return None
        items = {item.nodeid: item for item in session.items}
        chosen = [items[name] for name in names]
        for item, following in zip(chosen, [*chosen[1:], None], strict=True):
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            if session.testsfailed:
                return item.nodeid
        return ""


def _lies_in(folder: str, module: object) -> bool:
    return str(getattr(module, "__file__", None) or folder).startswith(folder)


def exchange(path: str, name: str, source: str) -> bool:
    """Give a function of the imported module at `path` the code that it has in `source`; say whether that worked."""
    owner: Any = next((found for found in list(sys.modules.values()) if getattr(found, "__file__", None) == path), None)
    code: Any = compile(source, path, "exec")
    for part in name.split("."):
        code = next((item for item in code.co_consts if isinstance(item, CodeType) and item.co_name == part), None)
        owner = vars(owner).get(part) if owner is not None and code is not None else None
    function = inspect.unwrap(owner) if callable(owner) else None
    if not isinstance(function, FunctionType) or function.__code__.co_freevars != code.co_freevars:
        return False
    function.__code__ = code
    return True
