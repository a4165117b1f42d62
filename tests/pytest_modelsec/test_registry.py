from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_modelsec.registry import PARTS

if TYPE_CHECKING:
    from tests.support.pytest_projects import Project


def test_every_part_is_registered_under_its_own_name(project: Project) -> None:
    names = sorted(f"modelsec-{part.__name__.lower()}" for part in PARTS)
    project.test(
        "def test_it(pytestconfig):\n"
        "    names = [name for name, _ in pytestconfig.pluginmanager.list_name_plugin()]\n"
        f"    assert sorted(name for name in names if name.startswith('modelsec-')) == {names}\n"
    )
    project.scan().assert_outcomes(passed=2)


def test_without_the_flag_nothing_is_registered(project: Project) -> None:
    project.test(
        "def test_it(pytestconfig):\n"
        "    names = [name for name, _ in pytestconfig.pluginmanager.list_name_plugin()]\n"
        "    assert [name for name in names if name.startswith('modelsec-')] == []\n"
    )
    project.run().assert_outcomes(passed=1)
