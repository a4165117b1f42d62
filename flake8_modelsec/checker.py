"""The flake8 plugin: flake8's own tree and lines in, the rules' diagnostics out.

Rule: an exception here would end flake8's whole run and every other file's findings with it, so that whatever happens
is one diagnostic. The first step is a search for texts, which ends the work on most files; neither libcst nor the
scanner is imported.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    import argparse
    import ast
    from collections.abc import Iterator

    from flake8_modelsec.context import Context
    from flake8_modelsec.locked import Lock
    from flake8_modelsec.prefilter import Prefilter
    from flake8_modelsec.rule import Rule

VERSION = "0.1.0"
OPTION = "--modelsec-"


class Checker:
    """What flake8 makes for each file."""

    name = "flake8-modelsec"
    version = VERSION
    strict: ClassVar[bool] = False
    versions: ClassVar[dict[str, str]] = {}
    lock: ClassVar[str] = ""
    """Where the project's lock may lie; empty for none."""
    asked: ClassVar[frozenset[str]] = frozenset()
    """Codes that are selected whole: `select = E,F,MSC` switches on no rule that is off by default."""
    _shared: ClassVar[tuple[Context, Prefilter] | None] = None

    def __init__(self, tree: ast.Module, lines: list[str], filename: str = "") -> None:
        """Take what flake8 has read; `filename` is not opened."""
        self.tree = tree
        self.lines = lines
        self.filename = filename

    @classmethod
    def add_options(cls, parser: object) -> None:
        """Register the options, which configuration files may set as well, and the rules that are off by default."""
        from flake8_modelsec.registry import rules

        add = parser.add_option  # type: ignore[attr-defined]  # flake8.options.manager.OptionManager
        add(
            OPTION + "strict",
            action="store_true",
            default=False,
            parse_from_config=True,
            help="report what cannot be known as notes",
        )
        for framework in ("torch", "keras"):
            add(
                f"{OPTION}{framework}",
                metavar="VERSION",
                default="",
                parse_from_config=True,
                help=f"the versions of {framework} that the project admits, such as 2.6 or >=2.6",
            )
        add(
            OPTION + "lock",
            metavar="PATH",
            default="models.lock",
            parse_from_config=True,
            normalize_paths=True,
            help="the lock of the project's models, where there is one (default: models.lock)",
        )
        parser.extend_default_ignore([rule.code for rule in rules() if _is_off(rule)])  # type: ignore[attr-defined]  # as above

    @classmethod
    def parse_options(cls, options: argparse.Namespace) -> None:
        """Keep the options for all files of the run."""
        cls.strict = bool(options.modelsec_strict)
        cls.asked = frozenset((*(options.select or ()), *(getattr(options, "extend_select", None) or ())))
        given = {"torch": options.modelsec_torch, "keras": options.modelsec_keras}
        cls.versions = {framework: _lowest(version) for framework, version in given.items() if version}
        cls.lock = options.modelsec_lock
        cls._shared = None

    def run(self) -> Iterator[tuple[int, int, str, type]]:
        """Yield (line, column from 0, "CODE message", the plugin) for each diagnostic."""
        try:
            yield from list(self._diagnostics())
        except Exception as error:  # noqa: BLE001 - one file that trips a rule must not end the run for all others
            from flake8_modelsec.rule import UNCHECKED
            from modelsec.errors import ModelsecError

            reason = " ".join(f"{type(error).__name__}: {error}".split())
            told = f": {error}" if isinstance(error, ModelsecError) else f" ({reason}); please report it"
            yield 1, 0, f"{UNCHECKED} this file could not be checked{told}", type(self)

    def _diagnostics(self) -> Iterator[tuple[int, int, str, type]]:
        context, prefilter = self._prepared()
        text = "".join(self.lines)
        if not prefilter.admits(text.encode(errors="surrogatepass")):
            return
        from flake8_modelsec.analysis import diagnose
        from flake8_modelsec.source import Source
        from flake8_modelsec.suppressions import Suppressions

        source = Source(text)
        suppressed = Suppressions(source, self.tree, noqa=False)
        for one in diagnose(source, self.tree, context):
            if not suppressed.allows(one):
                yield one.line, one.column - 1, f"{one.code} {one.message}", type(self)

    @classmethod
    def _prepared(cls) -> tuple[Context, Prefilter]:
        if cls._shared is None:
            from flake8_modelsec.context import Context
            from flake8_modelsec.prefilter import Prefilter
            from flake8_modelsec.registry import rules

            on = [rule for rule in rules() if not _is_off(rule) or rule.code in cls.asked]
            context = Context(on, strict=cls.strict, versions=cls.versions, lock=_lock(cls.lock))
            cls._shared = context, Prefilter(context.registry, strict=cls.strict)
        return cls._shared


def _lowest(versions: str) -> str:
    from flake8_modelsec.lint.declared import lowest

    return lowest(versions)


def _lock(path: str) -> Lock | None:
    """Read the lock, of which most projects have none; its reader is imported where there is one."""
    if not path or not os.path.lexists(path):
        return None
    from flake8_modelsec.lint.project import read_lock

    return read_lock(path)


def _is_off(rule: Rule) -> bool:
    return not rule.default or rule.at_declaration
