from __future__ import annotations

import os
import sysconfig

import pytest

from pytest_modelsec.origins import Origins
from pytest_modelsec.places import OWN, calling_line, is_users, written

HERE = os.path.dirname(os.path.abspath(__file__))


def test_the_innermost_line_of_the_project_is_told() -> None:
    def ask() -> tuple[str, int] | None:
        return calling_line(HERE, Origins())

    assert ask() == (os.path.basename(__file__), ask.__code__.co_firstlineno + 1)


def test_without_a_line_of_the_project_nothing_is_told() -> None:
    assert calling_line("/nowhere", Origins()) is None
    assert written(None) == ""


@pytest.mark.parametrize(
    ("path", "users"),
    [
        ("/p/tests/test_a.py", True),
        ("/q/test_a.py", False),
        (os.path.join(os.path.realpath(sysconfig.get_paths()["purelib"]), "a.py"), False),
        (OWN + "guard.py", False),
    ],
)
def test_libraries_and_we_ourselves_are_not_the_project(path: str, users: bool) -> None:
    assert is_users(path, "/p" if path.startswith(("/p", "/q")) else "/", Origins()) is users
