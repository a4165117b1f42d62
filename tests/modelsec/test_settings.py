from __future__ import annotations

import datetime as dt

import pytest

from modelsec.config import NONE, Config
from modelsec.errors import ConfigError
from modelsec.settings import SETTINGS, from_environment, from_table

PATH = "/project/pyproject.toml"


def test_every_setting_is_read() -> None:
    entry = {"id": "MSF401", "path": "big/**", "reason": "not pulled here", "until": dt.date(2027, 1, 1)}
    settings = from_table(
        {
            "allow": ["mypkg.models.Net"],
            "exclude": ["old/"],
            "formats": ["safetensors"],
            "ignore": [entry],
            "include": ["models/"],
            "lint": {"strict": True},
            "lock": "locks/models.lock",
        },
        PATH,
    )
    assert settings.root == "/project"
    assert settings.allow == ("mypkg.models:Net",)
    assert (settings.exclude, settings.include) == (("old/",), ("models/",))
    assert settings.formats == ("safetensors",)
    assert (settings.lock, settings.lint) == ("locks/models.lock", (("strict", True),))
    assert [(each.id, each.path, each.until) for each in settings.ignore] == [("MSF401", "big/**", dt.date(2027, 1, 1))]


@pytest.mark.parametrize(
    ("key", "given", "words"),
    [
        ("exlude", [], r"tool.modelsec.exlude in .* is not a setting; there is .*, lock; did you mean exclude\?$"),
        ("zzz", [], "lint, lock$"),
        ("exclude", "x", "tool.modelsec.exclude in .* is not a list of strings"),
        ("exclude", {"x": 1}, "is not a list of strings"),
        ("exclude", [1], "is not a list of strings"),
        ("include", ["[z-a]"], "the pattern .* cannot be read"),
        ("formats", [], "is empty"),
        ("formats", ["torchzip"], r"holds torchzip, which is no format; there is .*; did you mean torch-zip\?"),
        ("ignore", {}, "is not a list of tables"),
        ("lint", [], "tool.modelsec.lint in .* is not a table"),
        ("lock", 1, "tool.modelsec.lock in .* is not a path below the project"),
        ("lock", "", "is not a path below the project"),
        ("lock", "/x", "is not a path below the project"),
        ("lock", "a/../../x", "is not a path below the project"),
    ],
)
def test_what_cannot_be_right_is_an_error(key: str, given: object, words: str) -> None:
    with pytest.raises(ConfigError, match=words):
        from_table({key: given}, PATH)


def test_an_empty_list_allows_nothing() -> None:
    assert from_table({"allow": [], "exclude": []}, PATH) == Config("/project")


def test_a_field_of_the_configuration_is_a_setting_or_tells_where_it_is_from() -> None:
    fields = Config.__slots__  # type: ignore[attr-defined]  # set by `value`
    assert set(fields) - set(SETTINGS) == {"root", "variables"}


def test_a_variable_takes_the_place_of_a_setting() -> None:
    environment = {
        "MODELSEC_ALLOW": "mypkg.models.Net",
        "MODELSEC_EXCLUDE": "a/, b/",
        "MODELSEC_FORMATS": "npz,npy",
        "MODELSEC_INCLUDE": "models/\n",
        "MODELSEC_LOCK": "a,b.lock",
        "PATH": "/bin",
    }
    settings = from_environment(Config("/project", exclude=("old/",)), environment)
    assert settings == Config(
        "/project",
        ("a/", "b/"),
        "a,b.lock",
        ("mypkg.models:Net",),
        include=("models/",),
        formats=("npz", "npy"),
        variables=tuple(sorted(set(environment) - {"PATH"})),
    )
    allowed, variables = settings.notes
    assert allowed == "allowed by the project's configuration: mypkg.models.Net"
    assert variables.startswith("settings from the environment: MODELSEC_ALLOW, MODELSEC_EXCLUDE, ")


def test_no_variable_ignores_findings() -> None:
    assert {key for key, setting in SETTINGS.items() if not setting.mirrored} == {"ignore", "lint"}


@pytest.mark.parametrize("name", ["MODELSEC_DEBUG", "MODELSEC_CHILD", "MODELSEC_VERSION", "MODELSECEXCLUDE", "EXCLUDE"])
def test_variables_of_others_are_left_alone(name: str) -> None:
    assert from_environment(NONE, {name: "x"}) is NONE


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("MODELSEC_EXLUDE", "x", "the variable MODELSEC_EXLUDE is not a setting"),
        ("MODELSEC_IGNORE", "MSF101", "the variable MODELSEC_IGNORE is not a setting"),
        ("MODELSEC_exclude\n", "x", r"the variable MODELSEC_exclude\\x0a is not a setting"),
        ("MODELSEC_FORMATS", "nope", "MODELSEC_FORMATS holds nope, which is no format"),
        ("MODELSEC_FORMATS", "", "MODELSEC_FORMATS is empty"),
        ("MODELSEC_LOCK", "/etc/x", "MODELSEC_LOCK is not a path below"),
        ("MODELSEC_ALLOW", "os.system", "MODELSEC_ALLOW cannot hold os.system"),
    ],
)
def test_a_variable_that_cannot_be_right_is_an_error(name: str, text: str, words: str) -> None:
    with pytest.raises(ConfigError, match=words):
        from_environment(NONE, {name: text})
