from __future__ import annotations

import re
from typing import TYPE_CHECKING

from modelsec.survey.session import Session
from tests.support.pytest_projects import text_of

if TYPE_CHECKING:
    import pytest

    from tests.support.pytest_projects import Project


def test_an_entry_that_tells_something_else_of_the_same_content_is_not_trusted(project: Project) -> None:
    project.pinned("model.pkl", {"a": 1})
    lock = project.root / "models.lock"
    lock.write_text(lock.read_text().replace('format = "pickle"', 'format = "safetensors"'))
    result = project.scan("models.lock::model")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["MSF508 models.lock tells something else of model.pkl than is in it"])


def test_every_problem_of_an_entry_is_told(project: Project) -> None:
    for name in ("one.bin", "two.bin"):
        project.write(f"bert/{name}", {name: 1})
    project.pin("bert", "one.bin", "two.bin", source="file:bert/")
    project.write("bert/one.bin", {"other": 1})
    (project.root / "bert/two.bin").unlink()
    project.write("bert/three.bin", {"three": 1})
    shown = text_of(project.scan("models.lock::bert"))
    assert [word for word in ("does not match", "does not exist", "not among the pinned") if word not in shown] == []


def test_what_no_entry_covers_is_what_the_command_checks(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    places = ("a", ".hidden/b", "__pycache__/c", "venv/d", "node_modules/e", "build/f", "env/g", "my/site-packages/h")
    for place in places:
        project.write(f"{place}.pkl", {place: 1})
    for environment in ("env", "my"):
        project.write(f"{environment}/pyvenv.cfg", "home = /usr\n")
    (project.root / "linked").symlink_to("build")
    (project.root / "dangling.pkl").symlink_to("/nowhere/at/all")
    monkeypatch.chdir(project.root)
    models = Session(()).survey().models
    checked = {file.path for model in models for file in model.reports}
    told = re.findall(r"^MSF\d+ (\S+\.pkl) ", text_of(project.scan("-m", "model_lock")), re.MULTILINE)
    assert set(told) == checked
