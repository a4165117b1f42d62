from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_modelsec.registry import PARTS, WOKEN

if TYPE_CHECKING:
    from tests.support.pytest_projects import Project


def names_of(*parts: type) -> list[str]:
    return sorted(f"modelsec-{part.__name__.lower()}" for part in parts)


NAMES = """
def names(config):
    names = [name for name, _ in config.pluginmanager.list_name_plugin()]
    return sorted(name for name in names if name.startswith('modelsec-'))
"""


def test_every_part_is_registered_under_its_own_name(project: Project) -> None:
    project.test(f"{NAMES}\ndef test_it(pytestconfig): assert names(pytestconfig) == {names_of(*PARTS)}\n")
    project.scan().assert_outcomes(passed=2)


def test_parts_that_reports_need_are_there_once_a_model_was_met(project: Project) -> None:
    project.pinned("model.pkl", {"a": 1})
    text = "def test_it(pytestconfig):\n    load('model.pkl')\n    assert names(pytestconfig) =="
    project.test(f"{NAMES}\n{text} {names_of(*PARTS, *WOKEN)}\n")
    project.apart().assert_outcomes(passed=3)


def test_parts_that_a_run_does_not_need_are_not_imported(project: Project) -> None:
    absent = [f"pytest_modelsec.{name}" for name in ("child", "entries", "frozen", "reporting", "update")]
    project.test(f"import sys\ndef test_it(): assert [name for name in {absent} if name in sys.modules] == []\n")
    project.apart().assert_outcomes(passed=2)


def test_without_the_flag_nothing_is_registered(project: Project) -> None:
    project.test(
        "def test_it(pytestconfig):\n"
        "    names = [name for name, _ in pytestconfig.pluginmanager.list_name_plugin()]\n"
        "    assert [name for name in names if name.startswith('modelsec-')] == []\n"
    )
    project.run().assert_outcomes(passed=1)
