"""Forks of the run's process tell what they find."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.pytest_projects import PAYLOAD, text_of

if TYPE_CHECKING:
    from tests.support.pytest_projects import Project

IMPORTS = "import multiprocessing, os, tempfile\n"
CAUGHT = "def read():\n    try: load('evil.pkl')\n    except Exception: pass\n"
FORKED = (
    "def forked(what):\n    child = os.fork()\n    if not child:\n        try: what()\n        finally: os._exit(0)\n"
    "    os.waitpid(child, 0)\n"
)
QUIET = ("-W", "ignore", "-k", "test_")


@pytest.mark.parametrize(
    "how", ["forked(read)", "with multiprocessing.get_context('fork').Pool(1) as it: it.apply(read)"]
)
def test_a_finding_that_a_fork_has_caught_fails_the_test_that_forked(
    project: Project, how: str, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path_factory.mktemp("temporary")
    monkeypatch.setenv("TMPDIR", str(temporary))
    project.write("evil.pkl", PAYLOAD)
    project.test(f"{IMPORTS}{CAUGHT}{FORKED}def test_before(): pass\ndef test_it():\n    {how}\ndef test_after(): pass")
    result = project.apart("-p", "no:randomly", *QUIET)
    result.assert_outcomes(passed=2, failed=1, deselected=1)
    result.stdout.fnmatch_lines(["MSF101 evil.pkl is refused*", "  child    process *"])
    assert not project.ran()
    assert list(temporary.glob("modelsec-*")) == []


@pytest.mark.parametrize("scope", ["module", "session"])
def test_a_fixture_in_whose_fork_something_was_found_stays_refused(project: Project, scope: str) -> None:
    project.write("evil.pkl", PAYLOAD)
    project.test(
        f"{IMPORTS}{CAUGHT}{FORKED}@pytest.fixture(scope={scope!r})\ndef it(): return forked(read)\n"
        "def test_it(it): pass\ndef test_again(it): pass"
    )
    result = project.apart(*QUIET)
    result.assert_outcomes(errors=2, deselected=1)
    result.stdout.fnmatch_lines([f"  seen by  fixture 'it' ({scope}), used by 2 tests", "  child    process *"])


def test_a_fork_that_finds_nothing_changes_nothing(project: Project) -> None:
    project.pinned("model.pkl", {"a": 1})
    project.test(f"{IMPORTS}{FORKED}def test_it(): forked(lambda: load('model.pkl'))")
    project.apart(*QUIET).assert_outcomes(passed=1, deselected=2)


def test_a_fork_that_reports_for_itself_is_told_once(project: Project) -> None:
    project.write("evil.pkl", PAYLOAD)
    project.test(f"{IMPORTS}{CAUGHT}def test_it(): read()\ndef test_after(): pass")
    project.write(
        "conftest.py",
        "import os, pytest\n"
        "from _pytest.runner import runtestprotocol\n"
        "def pytest_runtest_protocol(item, nextitem):\n"
        "    child = os.fork()\n"
        "    if not child:\n"
        "        failed = any(report.failed for report in runtestprotocol(item, log=False, nextitem=nextitem))\n"
        "        os._exit(3 if failed else 0)\n"
        "    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])\n"
        "    print(f'{item.name} left with {code}')\n"
        "    return True\n",
    )
    result = project.apart("-p", "no:randomly", "-s", *QUIET)
    shown = text_of(result)
    assert "test_it left with 3" in shown
    assert "test_after left with 0" in shown


def test_what_a_fork_finds_is_a_warning_where_nothing_is_enforced(project: Project) -> None:
    project.write("evil.pkl", b"\x80\x04cbuiltins\nexec\n.")
    project.test(f"{IMPORTS}{FORKED}def test_it(): forked(lambda: (ROOT / 'evil.pkl').read_bytes())")
    warns = ("-o", "model_scan_mode=warn", "-k", "test_")
    result = project.apart(*warns, "-W", "default")
    result.assert_outcomes(passed=1, deselected=1, warnings=1)
    assert "MSF101" in text_of(result)
    project.apart(*warns, "-W", "error").assert_outcomes(failed=1, deselected=1)


def test_a_system_that_has_no_place_for_it_blocks_all_the_same(project: Project) -> None:
    project.write("evil.pkl", PAYLOAD)
    nowhere = "monkeypatch.setattr(tempfile, 'tempdir', '/nowhere')"
    project.test(f"{IMPORTS}{CAUGHT}{FORKED}def test_it(monkeypatch):\n    {nowhere}\n    forked(read)")
    project.apart(*QUIET).assert_outcomes(passed=1, deselected=1)
    assert not project.ran()
