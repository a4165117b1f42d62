from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from modelsec.errors import ConfigError
from modelsec.survey.session import Session

if TYPE_CHECKING:
    from tests.support.projects import Project


def test_a_session_knows_the_lock_and_who_is_meant(project: Project) -> None:
    project.write("a.npy")
    project.write("b.npy")
    assert not Session(()).has_lock
    project("lock")
    session = Session(("a",))
    assert session.has_lock
    assert session.picked(session.survey()) == frozenset("a")
    (project.folder / "a.npy").unlink()
    assert session.picked(session.survey()) == frozenset("a")
    whole = Session(())
    assert whole.picked(whole.survey()) is None


def test_a_broken_lock_is_told_before_anything_is_read(project: Project) -> None:
    project.write("models.lock", "nonsense")
    with pytest.raises(ConfigError, match="is not valid TOML"):
        Session(())
    assert Session((), broken=True).lock.entries == ()
