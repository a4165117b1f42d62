"""Lints a text, as the checker and the command do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flake8_modelsec.analysis import diagnose
from flake8_modelsec.context import Context
from flake8_modelsec.names.scopes import Scopes
from flake8_modelsec.source import Source, parse

if TYPE_CHECKING:
    from flake8_modelsec.rule import Diagnostic


def lint(code: str, *codes: str, **settings: Any) -> list[Diagnostic]:
    """Return what the rules report on `code`: those with `codes`, or those that are on by default."""
    from flake8_modelsec.registry import find

    chosen = [rule for code in codes if (rule := find(code)) is not None] or None
    return diagnose(Source(code), parse(code), Context(chosen, **settings))


def places(code: str, *codes: str, **settings: Any) -> list[tuple[str, int, int]]:
    """Return code, line and column of each diagnostic."""
    return [(one.code, one.line, one.column) for one in lint(code, *codes, **settings)]


def scopes_of(code: str) -> Scopes:
    """Return the scopes of a text, nothing left out."""
    return Scopes(parse(code), keep=lambda *_: True, walruses=lambda *_: True)
