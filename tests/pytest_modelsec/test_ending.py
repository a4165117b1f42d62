"""What is found after the last report, and in hooks that no report belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pytest_modelsec import words
from tests.support.pytest_projects import PAYLOAD, text_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.pytest_projects import Project

PRELUDE = (
    "import os, pathlib, pickle, threading\n"
    "def read():\n"
    "    with open(pathlib.Path(__file__).parent / 'evil.pkl', 'rb') as stream: return pickle.load(stream)\n"
    "def caught():\n    try: read()\n    except Exception: pass\n"
    "def forked():\n    child = os.fork()\n    if not child:\n        try: read()\n        finally: os._exit(0)\n"
    "    os.waitpid(child, 0)\n"
    "def threaded():\n    thread = threading.Thread(target=caught)\n    thread.start()\n    thread.join()\n"
)
HOOKS = (
    "pytest_configure(config)",
    "pytest_sessionstart(session)",
    "pytest_report_header(config)",
    "pytest_collection_modifyitems(items)",
    "pytest_collection_finish(session)",
    "pytest_runtest_protocol(item)",
    "pytest_runtest_logreport(report)",
    "pytest_sessionfinish(session)",
    "pytest_terminal_summary(config)",
    "pytest_unconfigure(config)",
)
LATE = {
    "unconfigure": "def pytest_unconfigure(config): {}()",
    "a cleanup": "def pytest_configure(config): config.add_cleanup({})",
}


@pytest.fixture
def evil(project: Project) -> Project:
    project.write("evil.pkl", PAYLOAD)
    project.test("def test_it(): pass")
    return project


@pytest.mark.parametrize("hook", HOOKS)
def test_a_hook_that_lets_a_finding_out_ends_the_run_as_a_usage_error(evil: Project, hook: str) -> None:
    evil.write("conftest.py", f"{PRELUDE}def {hook}:\n    read()\n")
    evil.run()
    assert evil.ran()
    result = evil.apart("-k", "test_it")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["ERROR: MSF101 evil.pkl is refused*", "  at       conftest.py:3", "  fix      *"])
    shown = text_of(result)
    assert "INTERNALERROR" not in shown
    assert "Traceback" not in shown
    assert not evil.ran()


@pytest.mark.parametrize(
    "hook", ["pytest_configure(config)", "pytest_collection_modifyitems(items)", "pytest_runtest_protocol(item)"]
)
def test_a_hook_that_lets_a_finding_out_in_a_worker_ends_the_run_so_too(evil: Project, hook: str) -> None:
    pytest.importorskip("xdist")
    evil.write("conftest.py", f"{PRELUDE}def {hook}:\n    read()\n")
    result = evil.apart("-k", "test_it", "-p", "xdist", "-n2")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["ERROR: MSF101 evil.pkl is refused*", "  at       conftest.py:3", "  fix      *"])
    assert "INTERNALERROR" not in text_of(result)
    assert not evil.ran()


@pytest.mark.parametrize("hook", ["pytest_configure(config)", "pytest_sessionstart(session)"])
def test_what_a_hook_has_caught_before_the_tests_ends_the_run_before_them(evil: Project, hook: str) -> None:
    evil.write("conftest.py", f"{PRELUDE}def {hook}: caught()\n")
    result = evil.apart("-k", "test_it")
    assert result.ret == pytest.ExitCode.INTERRUPTED
    result.stdout.fnmatch_lines(["MSF101 evil.pkl is refused*", "  at       conftest.py:3", "  fix      *"])


@pytest.mark.parametrize("verbosity", ["-v", "-q", "-qq"])
def test_what_a_hook_has_caught_after_the_tests_fails_the_run(evil: Project, verbosity: str) -> None:
    evil.write("conftest.py", f"{PRELUDE}def pytest_sessionfinish(session): caught()\n")
    result = evil.apart("-k", "test_it", verbosity)
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(
        ["outside all tests: MSF101 evil.pkl is refused*", "  at       conftest.py:3", "  fix      *"]
    )


@pytest.mark.parametrize("how", ["caught", "forked", "threaded"])
@pytest.mark.parametrize("where", LATE.values(), ids=LATE)
@pytest.mark.parametrize("processes", [(), ("-p", "xdist", "-n2")], ids=["one", "many"])
def test_what_is_found_after_the_last_report_fails_the_run(
    evil: Project,
    how: str,
    where: str,
    processes: tuple[str, ...],
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if processes:
        pytest.importorskip("xdist")
    temporary = tmp_path_factory.mktemp("temporary")
    monkeypatch.setenv("TMPDIR", str(temporary))
    evil.write("conftest.py", PRELUDE + where.format(how))
    result = evil.apart("-k", "test_it", "-W", "ignore", *processes)
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stderr.fnmatch_lines(
        ["model-scan: after the last report: MSF101 evil.pkl is refused*", "  at       conftest.py:3", "  fix      *"]
    )
    assert left(temporary) == []


def test_what_a_worker_alone_finds_late_fails_the_run(evil: Project) -> None:
    pytest.importorskip("xdist")
    evil.write(
        "conftest.py",
        f"{PRELUDE}def pytest_unconfigure(config):\n    if hasattr(config, 'workerinput'): caught()\n",
    )
    result = evil.apart("-k", "test_it", "-p", "xdist", "-n2")
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(["outside all tests: MSF101 evil.pkl*", "  child    process *", "  fix      *"])


def test_a_run_with_nothing_late_ends_as_it_was(evil: Project) -> None:
    result = evil.apart("-k", "test_it")
    assert result.ret == pytest.ExitCode.OK
    assert "after the last report" not in text_of(result)


def test_a_failed_run_stays_what_it_was(evil: Project) -> None:
    evil.write("conftest.py", f"{PRELUDE}def pytest_unconfigure(config): caught()")
    evil.test("def test_it(): raise KeyboardInterrupt")
    result = evil.apart("-k", "test_it")
    assert result.ret == pytest.ExitCode.INTERRUPTED
    assert words.UNPINNED not in text_of(result)
    result.stderr.fnmatch_lines(["model-scan: after the last report: MSF101 evil.pkl is refused*"])


RERUN = (
    "from _pytest.runner import runtestprotocol\n"
    "def pytest_runtest_protocol(item, nextitem):\n"
    "    for last in (False, True):\n"
    "        reports = runtestprotocol(item, nextitem=nextitem, log=False)\n"
    "    for report in reports: item.ihook.pytest_runtest_logreport(report=report)\n"
    "    return True\n"
)


@pytest.mark.parametrize("processes", [(), ("-p", "xdist", "-n1")], ids=["one", "many"])
def test_a_finding_that_was_made_good_fails_the_run(evil: Project, processes: tuple[str, ...]) -> None:
    if processes:
        pytest.importorskip("xdist")
    evil.write("conftest.py", RERUN)
    evil.test("SEEN = []\ndef test_it():\n    SEEN.append(1)\n    if len(SEEN) == 1: load('evil.pkl')\n")
    result = evil.apart("-k", "test_it", "-W", "ignore", *processes)
    result.assert_outcomes(passed=1, deselected=0 if processes else 1)
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(
        [
            "made good by a rerun or another plugin: MSF101 evil.pkl is refused*",
            "  at       test_it.py:*",
            "  fix      *",
        ]
    )
    assert not evil.ran()


def left(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.name.startswith("modelsec-")]
