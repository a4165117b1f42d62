from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from modelsec import config
from modelsec.errors import ConfigError

if TYPE_CHECKING:
    from pathlib import Path

SETTING = '[tool.modelsec]\nexclude = ["old/"]\n'


def test_the_nearest_configuration_above_applies(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(SETTING)
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    (tmp_path / "a" / "pyproject.toml").write_text("[tool.other]\nmodelsec = 1\n")
    assert config.find(str(below)) == config.Config(str(tmp_path), ("old/",))


def test_without_a_file_nothing_is_settled(tmp_path: Path) -> None:
    assert config.find(str(tmp_path)) == config.NONE


def test_a_folder_called_like_the_file_is_none(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").mkdir()
    assert config.find(str(tmp_path)) == config.NONE


def test_what_lies_inside_the_scanned_folder_is_not_read(tmp_path: Path) -> None:
    inside = tmp_path / "downloaded"
    inside.mkdir()
    (inside / "pyproject.toml").write_text("tool.modelsec broken")
    assert config.find(str(inside), (str(tmp_path),)) == config.NONE


def test_a_project_may_scan_itself(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(SETTING)
    assert config.find(str(tmp_path), (str(tmp_path),)).exclude == ("old/",)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[tool.modelsec", "not valid TOML"),
        ("[tool.modelsec]\nexlude = []", "exlude"),
        ("[tool]\nmodelsec = 1", "not a table"),
    ],
)
def test_broken_configuration_is_an_error(tmp_path: Path, text: str, words: str) -> None:
    (tmp_path / "pyproject.toml").write_text(text)
    with pytest.raises(ConfigError, match=words):
        config.find(str(tmp_path))


@pytest.mark.parametrize(
    "text",
    [
        "[ tool . 'modelsec' ]\nexclude = ['x']",
        "[tool]\nmodelsec.exclude = ['x']",
        "[tool]\nmodelsec = { exclude = ['x'] }",
        "tool.modelsec.exclude = ['x']",
        "tool = { modelsec = { exclude = ['x'] } }",
        '["tool"]\n[tool."modelsec"]\nexclude = ["x"]',
    ],
)
def test_every_spelling_of_the_table_is_read(tmp_path: Path, text: str) -> None:
    (tmp_path / "pyproject.toml").write_text(text)
    assert config.find(str(tmp_path)).exclude == ("x",)


def test_a_project_that_only_mentions_modelsec_has_no_table(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[project]\ndependencies = ['modelsec']\n[tool.ruff]\n")
    assert config.find(str(tmp_path)) == config.NONE


def test_bytes_that_are_no_text_are_an_error(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_bytes(b"tool.modelsec = '\xff'")
    with pytest.raises(ConfigError, match="not valid TOML"):
        config.find(str(tmp_path))


def test_a_tool_that_is_no_table_is_not_ours(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("tool = 'modelsec'")
    assert config.find(str(tmp_path)) == config.NONE


def test_a_file_outside_the_project_is_in_scope(tmp_path: Path) -> None:
    (tmp_path / "project").mkdir()
    (tmp_path / "project" / "pyproject.toml").write_text("[tool.modelsec]\ninclude = ['models/']\n")
    leaves_out = config.scope(config.find(str(tmp_path / "project")))
    places = ("project/models/a.pt", "project/a.pt", "elsewhere/a.pt")
    assert [leaves_out(str(tmp_path / place), False) for place in places] == [False, True, False]
    assert not leaves_out(str(tmp_path / "project" / "other"), True)


@pytest.mark.parametrize(
    ("path", "left_out"), [("old/a.pt", True), ("old/b/c.pt", True), ("a.pt", False), ("../old/a.pt", False)]
)
def test_a_path_is_left_out_with_the_folder_that_it_lies_in(tmp_path: Path, path: str, left_out: bool) -> None:
    project = tmp_path / "project"
    settings = config.Config(str(project), ("/old/",))
    asked = config.of_one_path(config.scope(settings), settings.root)
    assert asked(str((project / path).resolve()), False) is left_out


def test_the_last_word_has_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pyproject.toml").write_text(SETTING)
    monkeypatch.setenv("MODELSEC_EXCLUDE", "new/, newer/\nnewest/")
    found = config.find(str(tmp_path))
    assert found.exclude == ("new/", "newer/", "newest/")
    assert found.notes == ("settings from the environment: MODELSEC_EXCLUDE",)


def test_without_a_file_the_patterns_of_the_environment_are_below_the_working_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MODELSEC_EXCLUDE", "/old")
    leaves_out = config.scope(config.find(str(tmp_path)))
    assert leaves_out(str(tmp_path / "old"), True)
    assert not leaves_out(str(tmp_path / "new" / "old"), True)


def test_a_link_to_itself_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").symlink_to("pyproject.toml")
    with pytest.raises(ConfigError, match="cannot be read"):
        config.find(str(tmp_path))


def test_a_configuration_that_is_no_file_is_an_error_and_never_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pyproject.toml")
    with pytest.raises(ConfigError, match=r"pyproject\.toml cannot be read: it is a pipe, .*; mend it or pass"):
        config.find(str(tmp_path))
