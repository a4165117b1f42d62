"""What a file is judged with, besides its own text: the rules that are on, the settings, the project.

Rule: a result depends on the file and on this value, and on nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_modelsec.registry import Registry, rules

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from flake8_modelsec.locked import Lock
    from flake8_modelsec.rule import Rule


class Context:
    """The rules that are on and what they may know of the project."""

    def __init__(
        self,
        chosen: Iterable[Rule] | None = None,
        *,
        strict: bool = False,
        versions: Mapping[str, str] | None = None,
        lock: Lock | None = None,
    ) -> None:
        """Judge with `chosen` rules, those that are on by default where none are named.

        `versions` maps a framework to the lowest version that the project admits ("" where it names no bound);
        `lock` is a `locked.Lock`, or None where the project has none.
        """
        has = {"": True, "lock": lock is not None, "versions": bool(versions)}
        asked = [rule for rule in rules() if rule.default] if chosen is None else chosen
        self.registry = Registry(rule for rule in asked if has[rule.requires])
        self.strict = strict
        self.versions = dict(versions or {})
        self.lock = lock

    def judges(self, path: str) -> bool:
        """Say whether a rule judges calls of `path`."""
        return self.registry.callee(path)

    def at_least(self, framework: str, version: tuple[int, ...]) -> bool | None:
        """Say whether the project's lowest `framework` is at least `version`; None where no bound is declared."""
        lowest = self.versions.get(framework)
        return release(lowest) >= version if lowest else None


def release(text: str) -> tuple[int, ...]:
    """Return the numbers at the start of a version: `2.6.0rc1` is (2, 6, 0)."""
    numbers = []
    for part in text.split("."):
        digits = ""
        for character in part:
            if not character.isdecimal():
                break
            digits += character
        if not digits:
            break
        numbers.append(int(digits))
        if digits != part:
            break
    return tuple(numbers)
