"""Child processes that run Python, watched on request."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.pytest_projects import PAYLOAD, text_of

if TYPE_CHECKING:
    from tests.support.pytest_projects import Project

READ = "import pickle; pickle.load(open('evil.pkl', 'rb'))"
CHILDREN = {
    "subprocess": f"def test_it(): subprocess.run([sys.executable, '-c', {READ!r}])",
    "swallowed": f"def test_it(): subprocess.run([sys.executable, '-c', {f'exec({READ!r})'!r}])",
    "spawn": "def read(): load('evil.pkl')\n"
    "def test_it():\n    child = multiprocessing.get_context('spawn').Process(target=read)\n"
    "    child.start()\n    child.join()\n",
}


@pytest.fixture
def watched(project: Project) -> Project:
    project.write("pytest.ini", "[pytest]\nmodel_scan_subprocess = true\n")
    project.write("evil.pkl", PAYLOAD)
    return project


@pytest.mark.parametrize("child", CHILDREN.values(), ids=CHILDREN)
def test_a_child_is_blocked_and_its_finding_fails_the_test(watched: Project, child: str) -> None:
    watched.test(f"import multiprocessing, subprocess, sys\n{child}")
    watched.run("-W", "ignore").assert_outcomes(passed=1)
    assert watched.ran()
    result = watched.apart("-W", "ignore", "-k", "test_it")
    result.assert_outcomes(failed=1, deselected=1)
    result.stdout.fnmatch_lines(
        ["model-scan: *subprocesses watched", "MSF101 evil.pkl is refused*", "  child    process *"]
    )
    assert not watched.ran()


def test_a_fixture_whose_child_found_something_stays_refused(watched: Project) -> None:
    watched.test(
        "import subprocess, sys\n@pytest.fixture(scope='session')\n"
        f"def it(): subprocess.run([sys.executable, '-c', {READ!r}])\n"
        "def test_it(it): pass\ndef test_again(it): pass"
    )
    result = watched.apart("-W", "ignore", "-k", "test_")
    result.assert_outcomes(errors=2, deselected=1)
    result.stdout.fnmatch_lines(["  seen by  fixture 'it' (session), used by 2 tests"])
    assert not watched.ran()


def test_without_the_setting_children_are_not_watched_and_the_header_says_so(project: Project) -> None:
    project.write("evil.pkl", PAYLOAD)
    project.test(f"import subprocess, sys\n{CHILDREN['subprocess']}")
    result = project.apart("-k", "test_it")
    result.assert_outcomes(passed=1, deselected=1)
    assert "subprocesses not watched" in text_of(result)
    assert project.ran()


def test_what_the_run_made_may_be_read_by_its_children(watched: Project) -> None:
    watched.test(
        "import subprocess, sys\ndef test_it(tmp_path):\n"
        "    (tmp_path / 'm.pkl').write_bytes(pickle.dumps({'a': 1}))\n"
        "    read = 'import pickle, sys; pickle.load(open(sys.argv[1], \"rb\"))'\n"
        "    subprocess.run([sys.executable, '-c', read, str(tmp_path / 'm.pkl')], check=True)\n"
    )
    watched.apart("-k", "test_it").assert_outcomes(passed=1, deselected=1)


def test_the_users_own_sitecustomize_is_imported_as_ever(watched: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    watched.write("site/sitecustomize.py", "import sys\nsys.own = 7\n")
    monkeypatch.setenv("PYTHONPATH", str(watched.root / "site"), prepend=":")
    watched.test(
        "import subprocess, sys\n"
        "def test_it(): subprocess.run([sys.executable, '-c', 'import sys; assert sys.own == 7'], check=True)\n"
    )
    watched.apart("-k", "test_it").assert_outcomes(passed=1, deselected=1)


def test_the_environment_is_put_back(watched: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    import os

    monkeypatch.setenv("PYTHONPATH", "before")
    watched.test("def test_it(): pass")
    watched.scan("-k", "test_it")
    assert os.environ["PYTHONPATH"] == "before"
    assert "MODELSEC_CHILD" not in os.environ
