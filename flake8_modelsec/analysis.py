"""From the text of one file to its diagnostics.

Rule: a statement is looked at only when one of its lines holds a word without which no rule could report it: the last
part of a judged callee, or another name that the file gives to one. What is skipped is skipped for that reason alone,
so that the result is the one of a full walk.
"""

from __future__ import annotations

import ast
import re
import unicodedata
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

from flake8_modelsec.names.bindings import IMPORT, STAR
from flake8_modelsec.names.resolver import IMPORTERS, Resolver
from flake8_modelsec.names.scopes import Scopes
from flake8_modelsec.rule import Diagnostic
from flake8_modelsec.sites import File, Place, calls
from flake8_modelsec.spelling import IMPORTING, MODULES, in_pieces

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from flake8_modelsec.context import Context
    from flake8_modelsec.names.bindings import Binding, Statement
    from flake8_modelsec.registry import Registry
    from flake8_modelsec.rule import Found, Rule
    from flake8_modelsec.source import Source

ROUNDS = 3
"""Times that new names for callees are looked for with parts of the file left out; after that the whole file is
read."""
ALWAYS = ("global", "nonlocal", *(name.decode() for name in (*IMPORTING, MODULES)))
NOT_ASCII = re.compile(r"[^\x00-\x7f]+")


def diagnose(source: Source, tree: ast.Module, context: Context) -> list[Diagnostic]:
    """Return what the rules of `context` report, in the order of the source."""
    scopes, lines = _read(source, tree, context)
    file = File(source.text, scopes, context)
    found: dict[tuple[str, int, int], Diagnostic] = {}
    judging = _statement_rules(context, source)
    for statement in scopes.statements:
        if lines.touch(*header(statement.node)):
            for diagnostic in _judge(file, statement, source, judging):
                found.setdefault((diagnostic.code, diagnostic.line, diagnostic.column), diagnostic)
    scopes.forget()
    return sorted(found.values(), key=lambda one: (one.line, one.column, one.code))


def _read(source: Source, tree: ast.Module, context: Context) -> tuple[Scopes, Lines]:
    """Read as much of the tree as holds a word that leads to a callee, until no other names for callees turn up."""
    words = {*context.registry.words(source), *ALWAYS}
    if in_pieces(source.text.encode(errors="replace")):
        words.add("getattr")
    walruses = Lines(source, {":="})
    lines = Lines(source, words, context.registry.parts)
    for turn in range(ROUNDS + 1):
        keep: Callable[[int, int], bool] = lines.touch if turn < ROUNDS else lambda *_: True
        scopes = Scopes(tree, keep=keep, walruses=walruses.touch if walruses.numbers else None)
        known = len(words)
        while more := _aliases(scopes, context, lines) - words:
            words |= more
            lines.add(more)
        if len(words) == known or not scopes.cut:
            break
        scopes.forget()
    return scopes, lines


def _statement_rules(context: Context, source: Source) -> dict[type, list[Rule]]:
    """Return the rules for statements that could find something in this text, by kind of statement."""
    statements = context.registry.statements
    able = {
        rule.code
        for rule in context.registry.rules
        if rule.statements
        and any(source.holds(word) for word in rule.words)
        and (rule.imports or any(source.holds(need) for need in rule.needs))
    }
    return {kind: [rule for rule in rules if rule.code in able] for kind, rules in statements.items()} if able else {}


class Lines:
    """The lines that hold one of the words."""

    def __init__(self, source: Source, words: Iterable[str], parts: Iterable[str] = ()) -> None:
        """Look through the text once for each word; `parts` are names of modules in modules."""
        self.source = source
        self._values: dict[str, list[int]] = {}
        self._tail = _tail("|".join(sorted(parts)))
        self.hits: set[int] = set()
        plain = source.text.isascii() or unicodedata.is_normalized("NFKC", source.text)
        self.plain = {} if plain else dict(_compatible(source))
        self.numbers: list[int] = []
        self.add(words)

    def add(self, words: Iterable[str]) -> None:
        """Look for more words."""
        source = self.source
        for word in words:
            module = word.removeprefix(ASSIGNED)
            places = _places(source, word) if module == word else self.values(module)
            self.hits.update(source.line_of(at) for at in places)
            self.hits.update(number for number, line in self.plain.items() if module in line)
        self.numbers = sorted(self.hits)

    def values(self, module: str) -> list[int]:
        """Return where a module, or one in it, stands as a value: what is called or looked up there is none."""
        if module not in self._values:
            there = self.source.holds(module.partition(".")[0])  # most are not, which is found out faster
            self._values[module] = list(_values(self.source.text, module, self._tail)) if there else []
        return self._values[module]

    def touch(self, first: int, last: int) -> bool:
        """Say whether one of the lines from `first` to `last` is among them."""
        index = bisect_left(self.numbers, first)
        return index < len(self.numbers) and self.numbers[index] <= last


def _places(source: Source, word: str) -> Iterator[int]:
    """Yield where a word stands by itself."""
    if word.isascii() and word.isidentifier() and word not in source.words:
        return
    text = source.text
    length, at = len(word), text.find(word)
    while at >= 0:
        before, after = text[at - 1 : at], text[at + length : at + length + 1]
        if not (_continues(before) or _continues(after)) or not word.isidentifier():
            yield at
        at = text.find(word, at + length)


ASSIGNED = "= "
"""Begins the words for modules that may be given another name."""
NEVER = r"(?!)"
BEFORE_VALUE = ("=", ",", "(", "[", "{", ":", "else", "return", "yield")
ENDS_VALUE = r"\b(?=[ \t\f\\]*(?:[\r\n,)\]};#]|$)|\s+(?:if|else|or|and)\b)"
OWNER = re.compile(r"(?:\b[A-Za-z_]\w*[\s\\]*\.[\s\\]*)*$")
"""What a name is an attribute of."""
NEAR = 200
"""Characters before a value in which what introduces it is looked for."""


@cache
def _tail(parts: str) -> re.Pattern[str]:
    """Return what stands behind a module's name where it, or one in it, is a value."""
    return re.compile(rf"(?:[\s\\]*\.[\s\\]*(?:{parts or NEVER}))*{ENDS_VALUE}")


def _values(text: str, module: str, tail: re.Pattern[str]) -> Iterator[int]:
    at = text.find(module)
    while at >= 0:
        match = tail.match(text, at + len(module))
        if match and _begins_value(text[max(at - NEAR, 0) : at]):
            yield at
        at = text.find(module, match.end() if match else at + 1)


def _begins_value(before: str) -> bool:
    """Say whether what stands behind this text is a value, or is not known to be none."""
    if before.endswith("_") or before[-1:].isalnum():
        return False
    if before.endswith("."):
        before = OWNER.sub("", before)
    code = before.rstrip(" \t\r\n\f\\")
    behind_comment = "\n" in before[len(code) :] and "#" in code.rpartition("\n")[2]
    return behind_comment or code.endswith(BEFORE_VALUE)


def _continues(character: str) -> bool:
    return character == "_" or (character.isalnum() and character.isascii())


def _compatible(source: Source) -> Iterator[tuple[int, str]]:
    """Yield the lines that Python's normalisation of identifiers may change, as it would change them."""
    for number in {source.line_of(match.start()) for match in NOT_ASCII.finditer(source.text)}:
        line = source.line(number)
        plain = unicodedata.normalize("NFKC", line)
        if plain != line:
            yield number, plain


def _aliases(scopes: Scopes, context: Context, lines: Lines) -> set[str]:
    """Return words that lead to callees beside those of the rules.

    They are the names and attributes that are bound, in what was read, to a judged callee or to a class derived from
    one, and, for modules on the way to one, the text of an assignment that gives them another name.
    """
    resolver, registry = Resolver(scopes), context.registry
    found: set[str] = set()
    judges_methods = _judges_methods(context, lines.source)
    for name, binding in _bindings(scopes):
        node = binding.node
        if binding.kind == IMPORT:
            if name == STAR:
                found.update(ASSIGNED + below for below in registry.below(binding.path) if lines.values(below))
            elif registry.callee(binding.path) or binding.path in FETCHERS:
                found.add(name)
            elif (judges_methods or binding.path in registry.prefixes) and lines.values(name):
                found.add(ASSIGNED + name)
        elif isinstance(node, BINDS_CALLEES) and lines.touch(node.lineno, node.end_lineno or node.lineno):
            expressions = node.bases if isinstance(node, ast.ClassDef) else [node]
            paths = (path for one in expressions for path in resolver.paths(one, binding.scope))
            found |= _led_to(name, tuple(paths), registry, lines)
    return found


def _led_to(name: str, paths: tuple[str, ...], registry: Registry, lines: Lines) -> set[str]:
    """Return the word for a name that may stand for `paths`, where one of them leads to a callee."""
    if any(registry.callee(path) or path in FETCHERS for path in paths):
        return {name}
    return {ASSIGNED + name} if not registry.prefixes.isdisjoint(paths) and lines.values(name) else set()


def _judges_methods(context: Context, source: Source) -> bool:
    """Say whether a method, whatever it belongs to, may be reported in this text."""
    return any(
        f".{name}" in source.text
        and (context.strict or any(source.holds(need) for need in rule.needs or rule.imports or ("",)))
        for name, rules in context.registry.methods.items()
        if source.holds(name)
        for rule in rules
    )


FETCHERS = frozenset({*IMPORTERS, "builtins.__import__", "builtins.getattr", "sys.modules"})
"""What gives modules, or what lies in them, by their names."""


BINDS_CALLEES = (ast.Name, ast.Attribute, ast.Call, ast.ClassDef, ast.NamedExpr, ast.Subscript)


def _bindings(scopes: Scopes) -> Iterator[tuple[str, Binding]]:
    homes = {id(scope): scope for scope in (scopes.module, *scopes.functions.values())}
    for scope in homes.values():
        for name, bindings in scope.bindings.items():
            yield from ((name, binding) for binding in bindings)
    for (_, _, attribute), bindings in scopes.attributes.bindings.items():
        yield from ((attribute, binding) for binding in bindings)


def header(node: ast.AST) -> tuple[int, int]:
    """Return the lines of a statement that belong to none of the statements inside it."""
    first: int = node.lineno  # type: ignore[attr-defined]  # statements and handlers have places
    decorators = getattr(node, "decorator_list", None)
    if decorators:
        first = min(first, decorators[0].lineno)
    body = getattr(node, "body", None) or getattr(node, "cases", None)
    if not isinstance(body, list):
        return first, getattr(node, "end_lineno", None) or first
    start = getattr(body[0], "lineno", None)
    return first, getattr(node, "end_lineno", first) if start is None else max(start, first)


def _judge(file: File, statement: Statement, source: Source, judging: dict[type, list[Rule]]) -> Iterator[Diagnostic]:
    registry = file.context.registry
    for rule in judging.get(type(statement.node), ()):
        place = Place(file, statement.node, statement, statement.scope)
        for found in rule.inspect(place) if rule.inspect else ():
            yield _diagnostic(rule, found, statement.node, source)
    for call in calls(file, statement):
        for rule in registry.judging(call.path):
            reported = rule.check(call) if rule.check else None
            if reported is not None:
                yield _diagnostic(rule, reported, call.node, source)


def _diagnostic(rule: Rule, found: Found, node: ast.AST, source: Source) -> Diagnostic:
    place = found.node or node
    line, column, end_line, end_column = _span(place)
    return Diagnostic(
        rule.code,
        found.message,
        line,
        source.characters(line, column) + 1,
        end_line,
        source.characters(end_line, end_column) + 1,
        found.severity or rule.severity,
        found.fix,
        unfixed=found.unfixed,
    )


def _span(node: ast.AST) -> tuple[int, int, int, int]:
    line: int = node.lineno  # type: ignore[attr-defined]  # everything reported has a place
    column: int = node.col_offset  # type: ignore[attr-defined]  # as above
    end = getattr(node, "end_lineno", None) or line
    return line, column, end, getattr(node, "end_col_offset", None) or column
