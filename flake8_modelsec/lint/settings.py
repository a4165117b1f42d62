"""What the call and `[tool.modelsec.lint]` ask for, checked before the first file is read.

Rule: the call adds to the configuration or replaces it, as ruff's options of the same names do; an unknown key, code or
type is an error, because a gate that runs with a misspelt setting guards nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from flake8_modelsec.lint.declared import lowest
from modelsec.errors import ConfigError, UsageError
from modelsec.escape import visible

if TYPE_CHECKING:
    from collections.abc import Mapping

    from flake8_modelsec.rule import Rule

ALL = "ALL"


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be set, under the names of the configuration's keys with `_` for `-`."""

    select: tuple[str, ...] = ()
    """Codes, or beginnings of codes; empty for the rules that are on by default."""
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    """Patterns in gitignore syntax, besides those of `[tool.modelsec]` and of ruff."""
    per_file_ignores: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """(pattern, codes)."""
    strict: bool = False
    torch: str = ""
    """The versions that the project admits, such as `>=2.10`, where its files do not say it."""
    keras: str = ""


def from_table(table: Mapping[str, object], place: str) -> Settings:
    """Read the table `[tool.modelsec.lint]`.

    Raises:
        ConfigError: a key is unknown, or a value is of another type.
    """
    known = {field.name.replace("_", "-") for field in fields(Settings)}
    for key in table:
        if key not in known:
            names = ", ".join(sorted(known))
            message = f"tool.modelsec.lint.{visible(key)} in {visible(place)} is not a setting; there is {names}"
            raise ConfigError(message)
    values: dict[str, Any] = {key.replace("-", "_"): _value(key, given, place) for key, given in table.items()}
    return Settings(**values)


def _value(key: str, given: object, place: str) -> object:
    if key == "per-file-ignores" and isinstance(given, dict):
        return tuple((pattern, _strings(key, codes, place)) for pattern, codes in sorted(given.items()))
    wanted = {"strict": bool, "torch": str, "keras": str}.get(key, list)
    if not isinstance(given, wanted):
        message = f"tool.modelsec.lint.{key} in {visible(place)} is not of the type {wanted.__name__}"
        raise ConfigError(message)
    if wanted is str and not lowest(str(given)):
        message = f"tool.modelsec.lint.{key} in {visible(place)} names no lowest version; write one such as >=2.10"
        raise ConfigError(message)
    return _strings(key, given, place) if wanted is list else given


def _strings(key: str, given: object, place: str) -> tuple[str, ...]:
    if not isinstance(given, list) or not all(isinstance(item, str) for item in given):
        message = f"tool.modelsec.lint.{key} in {visible(place)} is not a list of strings"
        raise ConfigError(message)
    return tuple(given)


def codes(given: list[str]) -> tuple[str, ...]:
    """Split what options such as `--select MSC101,MSC2` were given."""
    return tuple(code.strip().upper() for text in given for code in text.split(",") if code.strip())


def chosen(settings: Settings) -> tuple[Rule, ...]:
    """Return the rules that are on.

    Raises:
        UsageError: a code that is selected or ignored begins no rule's code.
    """
    from flake8_modelsec.registry import rules

    for code in (*settings.select, *settings.extend_select, *settings.ignore):
        if code != ALL and not any(rule.code.startswith(code) for rule in rules()):
            message = f"no rule has a code that begins with {visible(code)}; the codes begin with MSC"
            raise UsageError(message)
    return tuple(rule for rule in rules() if _is_on(rule, settings))


def _is_on(rule: Rule, settings: Settings) -> bool:
    """The longest text that begins the code decides; what is asked for in more digits wins, as in ruff and flake8."""
    asked = (*settings.select, *settings.extend_select)
    on = _longest(rule.code, asked)
    off = _longest(rule.code, settings.ignore)
    if on is None and not settings.select:
        on = 0 if rule.default else None
    # A rule that is off by default is switched on by its whole code, or by ALL, and by no other beginning.
    if not rule.default and rule.code not in asked and ALL not in asked:
        on = None
    return on is not None and (off is None or on > off)


def _longest(code: str, given: tuple[str, ...]) -> int | None:
    lengths = [0 if text == ALL else len(text) for text in given if text == ALL or code.startswith(text)]
    return max(lengths, default=None)
