from __future__ import annotations

import pytest

from flake8_modelsec.lint.settings import Settings, chosen, codes, from_table
from modelsec.errors import ConfigError, UsageError


def on(**settings: tuple[str, ...]) -> set[str]:
    return {rule.code for rule in chosen(Settings(**settings))}  # type: ignore[arg-type]


def test_rules_that_are_off_by_default_are_chosen_by_their_whole_code() -> None:
    assert {"MSC131", "MSC153"} & on() == set()
    assert on(select=("MSC153",)) == {"MSC153"}
    assert "MSC153" in on(extend_select=("MSC153",))
    assert "MSC153" not in on(select=("MSC15",))


def test_the_longer_code_wins() -> None:
    assert on(select=("MSC1",), ignore=("MSC10",), extend_select=("MSC101",)) & {"MSC101", "MSC102"} == {"MSC101"}
    assert on(select=("ALL",), ignore=("MSC",)) == set()
    assert on(select=("ALL",)) == on() | {"MSC131", "MSC153"}
    assert "MSC153" not in on(select=("ALL",), ignore=("MSC153",))
    assert "MSC101" not in on(ignore=("MSC101",))


def test_a_code_that_no_rule_has_is_an_error() -> None:
    with pytest.raises(UsageError, match="S301"):
        chosen(Settings(ignore=("S301",)))


def test_codes_are_split_at_commas() -> None:
    assert codes(["msc101, MSC2", "MSC3"]) == ("MSC101", "MSC2", "MSC3")


def test_the_table_is_read() -> None:
    table = {
        "select": ["MSC1"],
        "extend-select": ["MSC153"],
        "strict": True,
        "torch": ">=2.6",
        "per-file-ignores": {"a/": ["MSC1"]},
    }
    assert from_table(table, "p") == Settings(
        select=("MSC1",), extend_select=("MSC153",), strict=True, torch=">=2.6", per_file_ignores=(("a/", ("MSC1",)),)
    )


@pytest.mark.parametrize(
    "table",
    [
        {"selct": []},
        {"select": "MSC1"},
        {"select": [1]},
        {"strict": "yes"},
        {"torch": 2},
        {"torch": "new"},
        {"per-file-ignores": {"a": 1}},
    ],
)
def test_a_broken_table_is_an_error(table: dict[str, object]) -> None:
    with pytest.raises(ConfigError, match=r"tool\.modelsec\.lint\."):
        from_table(table, "pyproject.toml")
