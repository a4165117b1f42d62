"""Runs in several processes."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from pytest_modelsec import words
from tests.support.pytest_projects import PAYLOAD, text_of

if TYPE_CHECKING:
    from tests.support.pytest_projects import Project

pytest.importorskip("xdist")
XDIST = ("-p", "xdist")


@pytest.fixture
def many(project: Project) -> Project:
    project.pinned("one.pkl", {"a": 1})
    project.pinned("two.pkl", {"a": 2})
    project.test(
        "@pytest.fixture(scope='session')\ndef it(): return ROOT / 'one.pkl'\n"
        "@pytest.mark.parametrize('n', range(20))\ndef test_one(n, it): load('one.pkl')\n"
        "def test_two(): load('two.pkl')\n"
    )
    return project


@pytest.mark.parametrize("how", [("-n2",), ("-n2", "--dist", "loadfile"), ("-n1",)], ids=" ".join)
def test_a_green_run(many: Project, how: tuple[str, ...]) -> None:
    result = many.apart(*XDIST, *how)
    result.assert_outcomes(passed=24)
    result.stdout.fnmatch_lines(["2 files checked, 0 blocked", "every model that this run read is in models.lock"])


def test_a_red_run_tells_the_same_as_one_process(many: Project) -> None:
    many.write("two.pkl", PAYLOAD)
    result = many.apart(*XDIST, "-n2")
    result.assert_outcomes(passed=22, failed=2)
    result.stdout.fnmatch_lines(
        [
            f"{words.CHANGED} two.pkl does not match models.lock",
            "  at       test_it.py:*",
            "2 files checked, 2 blocked",
            "read and not accepted: two.pkl",
            f"BLOCKED * - {words.CHANGED} two.pkl does not match*",
        ]
    )
    assert not many.ran()


def test_the_controller_hashes_every_model_once_and_the_workers_none(many: Project) -> None:
    many.write(
        "conftest.py",
        "import json\nimport pytest\n"
        "@pytest.hookimpl(trylast=True)\n"
        "def pytest_unconfigure(config):\n"
        "    from pytest_modelsec import session\n"
        "    if not hasattr(config, 'workerinput'):\n"
        "        with open('hashed.json', 'w') as stream:\n"
        "            json.dump(session.of(config).gate.verdicts.hashed, stream)\n",
    )
    many.apart(*XDIST, "-n4").assert_outcomes(passed=24)
    hashed = json.loads((many.root / "hashed.json").read_text())
    assert sorted(path.rpartition("/")[2] for path in hashed) == ["one.pkl", "two.pkl"]


def test_a_worker_that_dies_makes_the_account_incomplete(many: Project) -> None:
    many.test("import os\ndef test_crash(): os._exit(1)\n", "test_crash.py")
    result = many.apart(*XDIST, "-n2", "--max-worker-restart=0", "-W", "ignore")
    assert result.ret != pytest.ExitCode.OK
    assert "incomplete: " in text_of(result)
    assert "pinned but unread" not in text_of(result)


@pytest.mark.parametrize("decorator", ["", "@__import__('pytest').hookimpl(trylast=True)\n"], ids=["early", "late"])
def test_what_a_worker_finds_outside_all_tests_fails_the_run(many: Project, decorator: str) -> None:
    many.write("evil.pkl", PAYLOAD)
    body = "    try: open('evil.pkl', 'rb')\n    except Exception: pass\n"
    guarded = "    if not hasattr(session.config, 'workerinput'): return\n"
    many.write("conftest.py", f"{decorator}def pytest_sessionfinish(session):\n{guarded}{body}")
    result = many.apart(*XDIST, "-n2", "-m", "not model_lock")
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(["outside all tests: MSF101 evil.pkl is refused*"])


def test_names_that_are_no_text_travel_from_workers(many: Project) -> None:
    (many.root / os.fsdecode(b"m\xff.pkl")).write_bytes(PAYLOAD)
    many.test("def test_it(): load(b'm\\xff.pkl'.decode('utf-8', 'surrogateescape'))")
    result = many.apart(*XDIST, "-n2", "-m", "not model_lock")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["MSF101 m?xff.pkl is refused*"])


def test_an_unread_entry_is_told_when_all_workers_have_reported(many: Project) -> None:
    many.pinned("idle.pkl", {"a": 3})
    result = many.apart(*XDIST, "-n2")
    result.stdout.fnmatch_lines(["3 files checked, 0 blocked, 1 pinned but unread (models.lock: idle)"])


def test_a_test_that_was_left_out_on_the_workers_leaves_the_question_open(many: Project) -> None:
    assert "pinned but unread" not in text_of(many.apart(*XDIST, "-n2", "-k", "test_one"))


def test_the_report_is_of_all_workers(many: Project) -> None:
    many.apart(*XDIST, "-n2", "--model-scan-report=read.json")
    files = json.loads((many.root / "read.json").read_text())["files"]
    assert [file["path"] for file in files] == ["one.pkl", "two.pkl"]


def test_the_usual_plugins_together(many: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD")
    for name in ("pytest_asyncio", "pytest_cov", "pytest_randomly"):
        pytest.importorskip(name)
    many.write("pytest.ini", "[pytest]\nasyncio_default_fixture_loop_scope = function\n")
    result = many.pytester.runpytest_subprocess("--model-scan", "-n2", "--cov=test_it", "-W", "error", timeout=120)
    result.assert_outcomes(passed=24)
