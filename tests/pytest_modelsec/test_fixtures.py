"""Fixture values, in every shape in which a model's path can come to a test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pytest_modelsec import words
from tests.support.pytest_projects import PAYLOAD, text_of

if TYPE_CHECKING:
    from tests.support.pytest_projects import Project

SHAPES = {
    "str": "str(PATH)",
    "bytes": "bytes(PATH)",
    "path": "PATH",
    "path of its own": "Own()",
    "deep": "{'a': [({'b': [str(PATH)]},)]}",
    "key": "{PATH: 1}",
    "set": "{str(PATH)}",
    "named tuple": "Named(1, PATH)",
    "dataclass": "Data(PATH)",
    "slotted dataclass": "Slotted(PATH)",
    "namespace": "types.SimpleNamespace(a=PATH)",
    "open file": "io.TextIOWrapper(io.BufferedReader(Named_()))",
    "relative": "'evil.pkl'",
    "folder": "str(PATH.parent)",
    "a cycle": "cycle(PATH)",
}
PRELUDE = """
import collections, dataclasses, io, types
PATH = ROOT / "evil.pkl"
Named = collections.namedtuple("Named", "a b")

class Own:
    def __fspath__(self): return str(PATH)

class Named_(io.RawIOBase):
    name = str(PATH)
    def readable(self): return True

@dataclasses.dataclass
class Data: a: object

@dataclasses.dataclass(slots=True)
class Slotted: a: object

def cycle(path):
    made = [path]
    made.append(made)
    return made
"""
BODY = "(ROOT / 'it-ran').touch()"


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_a_path_in_any_shape_is_refused_before_the_body(project: Project, shape: str) -> None:
    project.write("evil.pkl", PAYLOAD)
    project.test(f"{PRELUDE}\n@pytest.fixture\ndef it(): return {shape}\ndef test_it(it): {BODY}\n")
    project.run("-k", "test_it").assert_outcomes(passed=1)
    assert project.ran()
    result = project.scan("-k", "test_it")
    result.assert_outcomes(errors=1, deselected=1)
    result.stdout.fnmatch_lines(["  seen by  fixture 'it' (function)", "  at       test_it.py:*"])
    assert not project.ran()


@pytest.mark.parametrize(
    ("value", "refused"), [("'data'", False), ("ROOT / 'data'", True), ("__import__('pathlib').Path('data')", True)]
)
def test_a_word_is_no_folder_unless_something_in_it_is_pinned(project: Project, value: str, *, refused: bool) -> None:
    """What tests call a thing by is often what a folder is called too."""
    project.write("data/evil.pkl", PAYLOAD)
    project.test(f"@pytest.fixture\ndef it(): return {value}\ndef test_it(it): pass\n")
    project.scan("-k", "test_it").assert_outcomes(**({"errors": 1} if refused else {"passed": 1}), deselected=1)


def test_a_word_is_a_folder_where_something_in_it_is_pinned(project: Project) -> None:
    project.pinned("data/fine.pkl", b"N.")
    project.write("data/evil.pkl", PAYLOAD)
    project.test("@pytest.fixture\ndef it(): return 'data'\ndef test_it(it): pass\n")
    project.scan("-k", "test_it").assert_outcomes(errors=1, deselected=2)


WAYS = {
    "yield": "@pytest.fixture\ndef it(): yield PATH\ndef test_it(it): BODY",
    "parametrize": "@pytest.mark.parametrize('it', [str(PATH)])\ndef test_it(it): BODY",
    "parametrized fixture": "@pytest.fixture(params=[str(PATH)])\ndef it(request): return request.param\n"
    "def test_it(it): BODY",
    "usefixtures": "@pytest.fixture\ndef it(): return PATH\n@pytest.mark.usefixtures('it')\ndef test_it(): BODY",
    "autouse": "@pytest.fixture(autouse=True)\ndef it(): return PATH\ndef test_it(): BODY",
    "class": "@pytest.fixture(scope='class')\ndef it(): return PATH\nclass TestIt:\n    def test_it(self, it): BODY",
    "module": "@pytest.fixture(scope='module')\ndef it(): return PATH\ndef test_it(it): BODY",
    "package": "@pytest.fixture(scope='package')\ndef it(): return PATH\ndef test_it(it): BODY",
    "session": "@pytest.fixture(scope='session')\ndef it(): return PATH\ndef test_it(it): BODY",
    "of a fixture": "@pytest.fixture\ndef one(): return PATH\n@pytest.fixture\ndef it(one): BODY\n"
    "def test_it(it): BODY",
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_a_fixture_of_any_kind_is_refused_before_the_body(project: Project, way: str) -> None:
    project.write("evil.pkl", PAYLOAD)
    project.test(f"PATH = ROOT / 'evil.pkl'\n{way.replace('BODY', BODY)}\n")
    project.run("-k", "test_it").assert_outcomes(passed=1)
    assert project.ran()
    project.scan("-k", "test_it").assert_outcomes(errors=1, deselected=1)
    assert not project.ran()


def test_a_fixture_asked_for_in_the_body_fails_the_test(project: Project) -> None:
    project.write("evil.pkl", PAYLOAD)
    project.test(
        "@pytest.fixture\ndef it(): return ROOT / 'evil.pkl'\n"
        f"def test_it(request):\n    request.getfixturevalue('it')\n    {BODY}\n"
    )
    project.scan("-k", "test_it").assert_outcomes(failed=1, deselected=1)
    assert not project.ran()


@pytest.mark.parametrize("scope", ["session", "module", "class"])
def test_a_refused_fixture_stays_refused_for_its_second_user(project: Project, scope: str) -> None:
    project.write("evil.pkl", PAYLOAD)
    project.test(
        f"@pytest.fixture(scope={scope!r})\ndef it(): return ROOT / 'evil.pkl'\n"
        f"class TestIt:\n    def test_one(self, it): {BODY}\n    def test_two(self, it): {BODY}\n"
    )
    result = project.scan("-k", "TestIt")
    result.assert_outcomes(errors=2, deselected=1)
    assert text_of(result).count(f"seen by  fixture 'it' ({scope}), used by 2 tests") == 2
    assert not project.ran()


def test_a_fixture_that_catches_the_refusal_is_refused_for_all(project: Project) -> None:
    project.write("evil.pkl", PAYLOAD)
    project.test(
        "@pytest.fixture(scope='session')\ndef it():\n    try:\n        return load('evil.pkl')\n"
        f"    except Exception:\n        return None\ndef test_one(it): {BODY}\ndef test_two(it): {BODY}\n"
    )
    project.scan("-k", "test_").assert_outcomes(errors=2, deselected=1)
    assert not project.ran()


def test_a_fixture_that_is_still_good_is_set_up_once(project: Project) -> None:
    project.pinned("model.pkl", {"a": 1})
    project.test(
        "CALLS = []\n@pytest.fixture(scope='session')\ndef it():\n    CALLS.append(1)\n    return ROOT / 'model.pkl'\n"
        "def test_one(it): assert CALLS == [1]\ndef test_two(it): assert CALLS == [1]\n"
    )
    project.scan().assert_outcomes(passed=4)


def test_a_value_of_numbers_passes_however_large(project: Project) -> None:
    project.test("@pytest.fixture\ndef it(): return [[0.5] * 2_000_000, list(range(100))]\ndef test_it(it): pass")
    project.scan().assert_outcomes(passed=2)


def test_a_value_with_more_objects_than_are_looked_at_is_told(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pytest_modelsec.values.texts.__defaults__", (50,))
    project.test("@pytest.fixture\ndef it(): return [[] for _ in range(60)]\ndef test_it(it): pass")
    result = project.scan()
    result.assert_outcomes(errors=1, passed=1)
    result.stdout.fnmatch_lines([f"{words.TOO_LARGE} the value of fixture 'it' is too large to inspect*"])


def test_a_mock_is_left_alone(project: Project) -> None:
    project.test(
        "from unittest import mock\n@pytest.fixture\ndef it(): return [mock.MagicMock(), mock.Mock()]\n"
        "def test_it(it): assert it[0].mock_calls == [] and it[1].mock_calls == []\n"
    )
    project.scan().assert_outcomes(passed=2)


def test_a_fixture_first_used_where_nothing_is_checked_is_checked_for_the_next_test(project: Project) -> None:
    project.write("evil.pkl", PAYLOAD)
    project.test(
        "@pytest.fixture(scope='session')\ndef it(): return ROOT / 'evil.pkl'\n"
        "@pytest.mark.model_scan_off(reason='scans it')\ndef test_one(it): pass\n"
        f"def test_two(it): {BODY}\n"
    )
    project.scan("-k", "test_").assert_outcomes(passed=1, errors=1, deselected=1)
    assert not project.ran()


def test_an_async_fixture_is_refused_before_the_body(project: Project) -> None:
    pytest.importorskip("pytest_asyncio")
    project.write("evil.pkl", PAYLOAD)
    project.write("pytest.ini", "[pytest]\nasyncio_default_fixture_loop_scope = function\n")
    project.test(
        "import pytest_asyncio\n"
        "@pytest_asyncio.fixture\nasync def one(): return ROOT / 'evil.pkl'\n"
        "@pytest_asyncio.fixture\nasync def two():\n    yield ROOT / 'evil.pkl'\n"
        f"@pytest.mark.asyncio\nasync def test_one(one): {BODY}\n"
        f"@pytest.mark.asyncio\nasync def test_two(two): {BODY}\n"
    )
    result = project.pytester.runpytest_subprocess(
        "-p", "pytest_modelsec.plugin", "-p", "asyncio", "--model-scan", "-k", "test_", timeout=120
    )
    result.assert_outcomes(errors=2, deselected=1)
    assert not project.ran()
