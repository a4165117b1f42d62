"""All rules, found by walking `rules/`, and the tables by which calls and files find the rules that judge them.

Rule: no list of rules is written by hand. A test freezes the names, so that a rule that is lost is noticed.
"""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from flake8_modelsec.names.resolver import INSTANCE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from flake8_modelsec.rule import Rule
    from flake8_modelsec.source import Source


@cache
def rules() -> tuple[Rule, ...]:
    """Return every rule, sorted by code."""
    from flake8_modelsec import rules as package

    names = [module.name for module in pkgutil.iter_modules(package.__path__) if module.name.startswith("msc")]
    return tuple(sorted((import_module(f"{package.__name__}.{name}").RULE for name in names), key=lambda r: r.code))


def find(code: str) -> Rule | None:
    """Return the rule with this code."""
    return next((rule for rule in rules() if rule.code == code), None)


class Registry:
    """The rules that are switched on, by what they judge."""

    def __init__(self, chosen: Iterable[Rule]) -> None:
        """Build the tables."""
        self.rules = tuple(chosen)
        self.calls: dict[str, list[Rule]] = {}
        self.methods: dict[str, list[Rule]] = {}
        self.statements: dict[type, list[Rule]] = {}
        self.anywhere: set[str] = set()
        """Words of methods and of rules for statements."""
        self.roots: dict[str, set[str]] = {}
        """Module to the words of its callees."""
        self.prefixes: set[str] = set()
        for rule in self.rules:
            self._add(rule)
        self.parts = frozenset(
            part for prefix in self.prefixes for part in prefix.split(".")[1:] if INSTANCE not in part
        )
        """Names of modules, and of what else callees lie in, below a module."""

    def _add(self, rule: Rule) -> None:
        for path in rule.calls:
            self.calls.setdefault(path, []).append(rule)
            parts = path.split(".")
            words = self.roots.setdefault(parts[0], set())
            words.add(parts[-1])
            words.update(part.removesuffix(INSTANCE) for part in parts if part.endswith(INSTANCE))
            self.prefixes.update(".".join(parts[:length]) for length in range(1, len(parts)))
        for name in rule.methods:
            self.methods.setdefault(name, []).append(rule)
            self.anywhere.add(name)
        for kind in rule.statements:
            self.statements.setdefault(kind, []).append(rule)
        self.anywhere.update(rule.words)

    def words(self, source: Source) -> set[str]:
        """Return words of which every statement of `source` that is judged holds one, new names for callees apart."""
        found = set(self.anywhere)
        for root, words in self.roots.items():
            if source.holds(root):
                found |= words
        return found

    def judging(self, path: str) -> list[Rule]:
        """Return the rules that judge calls of `path`."""
        exact, last = self.calls.get(path), self.methods.get(path.rpartition(".")[2])
        return (exact or []) + (last or []) if "." in path else []

    def callee(self, path: str) -> bool:
        """Say whether `path` itself is judged when it is called."""
        return path in self.calls or ("." in path and path.rpartition(".")[2] in self.methods)

    def below(self, module: str) -> set[str]:
        """Return the names directly below `module` that lead to callees."""
        start = f"{module}."
        return {
            prefix[len(start) :].partition(".")[0].removesuffix(INSTANCE)
            for prefix in self.prefixes
            if prefix.startswith(start)
        }
