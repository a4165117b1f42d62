"""A find_class that lets everything through.

## What it reports
A `find_class` of an `Unpickler` subclass that returns `super().find_class(...)`, or imports, whatever it does not know:
without a test, or behind tests that only name what is forbidden or renamed.

## Why it is bad
It looks like the cure and is none. What reaches code cannot be listed: there is always one more name.

## Example
`if (module, name) not in ALLOWED: raise pickle.UnpicklingError(...)`, then `return super().find_class(module, name)`.

## References
- CWE-184
- https://docs.python.org/3/library/pickle.html#restricting-globals

## Known problems
A test whose meaning is in another function is taken for a good one.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_modelsec.rule import MEDIUM, Bad, Found, Good, Missed, Rule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flake8_modelsec.sites import Place

MESSAGE = (
    "this find_class returns whatever the pickle names unless it is forbidden or renamed; return named classes alone "
    "and raise for all else"
)
POSITIVE = ("startswith", "endswith", "match", "search", "fullmatch")


def inspect(place: Place) -> list[Found]:
    """Report the method in a class that derives from an unpickler."""
    node = place.node
    if not isinstance(node, ast.ClassDef) or not any(_unpickles(place, base) for base in node.bases):
        return []
    methods = [part for part in node.body if isinstance(part, ast.FunctionDef) and part.name == "find_class"]
    return [Found(MESSAGE, node=method) for method in methods if _walk(method.body) is True]


def _unpickles(place: Place, base: ast.expr) -> bool:
    return any(path.rpartition(".")[2].endswith("Unpickler") for path in place.paths(base))


def _walk(body: Sequence[ast.stmt], found: frozenset[str] = frozenset()) -> bool | None:
    """Follow the way of a name that no test knows: True where it is found, False where it is not, None on and on.

    A test that cannot be decided ends the way as False. `found` are the variables that hold what was looked up.
    """
    for statement in body:
        answer: bool | None = None
        if isinstance(statement, ast.If):
            decided = _decide(statement.test)
            answer = False if decided is None else _walk(statement.body if decided else statement.orelse, found)
        elif isinstance(statement, ast.Match):
            answer = _matched(statement, found)
        elif isinstance(statement, (ast.With, ast.Try, ast.For)):
            answer = _walk(statement.body, found)
        elif isinstance(statement, ast.Assign):
            names = {target.id for target in statement.targets if isinstance(target, ast.Name)}
            found = found | names if _finds(statement.value, found) else found - names
        elif isinstance(statement, ast.Return):
            return _finds(statement.value, found)
        elif isinstance(statement, (ast.Raise, ast.While, ast.Assert)):
            return False
        if answer is not None:
            return answer
    return None


def _matched(statement: ast.Match, found: frozenset[str]) -> bool | None:
    """Follow the first case that takes any name; a pattern of values takes none that it does not list."""
    for case in statement.cases:
        takes_all = isinstance(case.pattern, ast.MatchAs) and case.pattern.pattern is None
        if takes_all and case.guard is None:
            return _walk(case.body, found)
        if not takes_all and not all(isinstance(node, VALUES) for node in ast.walk(case.pattern)):
            return False
        if takes_all and (case.guard is None or _decide(case.guard) is not False):
            return False
    return None


VALUES = (ast.MatchValue, ast.MatchOr, ast.MatchSequence, ast.expr, ast.expr_context)
"""What patterns are made of that compare with constants."""


def _finds(value: ast.expr | None, found: frozenset[str]) -> bool:
    """Say whether an expression looks up whatever the pickle names."""
    if isinstance(value, ast.Name):
        return value.id in found
    if isinstance(value, ast.IfExp):
        decided = _decide(value.test)
        return decided is not None and _finds(value.body if decided else value.orelse, found)
    if not isinstance(value, ast.Call):
        return False
    if isinstance(value.func, ast.Name) and value.func.id == "getattr" and value.args:
        return _is_module(value.args[0])
    return isinstance(value.func, ast.Attribute) and value.func.attr == "find_class"


def _is_module(node: ast.expr) -> bool:
    """Say whether an expression is a module by a name that is not written out."""
    if isinstance(node, ast.Subscript):
        return ast.unparse(node.value) == "sys.modules" and not isinstance(node.slice, ast.Constant)
    if not isinstance(node, ast.Call) or not node.args or isinstance(node.args[0], ast.Constant):
        return False
    return ast.unparse(node.func) in ("__import__", "import_module", "importlib.import_module")


def _decide(test: ast.expr, steps: int = 0) -> bool | None:
    """Answer a test for a name that it does not list; None where that cannot be told."""
    if steps > 20:
        return None
    if isinstance(test, ast.Compare) and len(test.ops) == 1:
        return {ast.Eq: False, ast.In: False, ast.Is: False, ast.NotEq: True, ast.NotIn: True}.get(type(test.ops[0]))
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        inner = _decide(test.operand, steps + 1)
        return None if inner is None else not inner
    if isinstance(test, ast.BoolOp):
        answers = [_decide(value, steps + 1) for value in test.values]
        wins = isinstance(test.op, ast.Or)
        return wins if wins in answers else None if None in answers else not wins
    return _decide_call(test, steps) if isinstance(test, ast.Call) else None


def _decide_call(test: ast.Call, steps: int) -> bool | None:
    """Answer `name.startswith(...)`, and `any` and `all` of such tests."""
    if isinstance(test.func, ast.Attribute):
        return False if test.func.attr in POSITIVE else None
    of = test.args[0] if len(test.args) == 1 else None
    if not isinstance(test.func, ast.Name) or not isinstance(of, (ast.GeneratorExp, ast.ListComp)):
        return None
    return _decide(of.elt, steps + 1) if test.func.id in ("any", "all") else None


CLASS = "import pickle\nclass U(pickle.Unpickler):\n    def find_class(self, module, name):\n"
FOUND = "        return super().find_class(module, name)\n"
CASES = (
    Bad(CLASS + FOUND, line=3),
    Bad(CLASS + '        """Find it."""\n        log(name)\n' + FOUND, line=3),
    Bad(CLASS + "        if module in BAD:\n            raise ValueError\n" + FOUND, line=3),
    Bad(CLASS + "        if module == 'os' or name.startswith('_'):\n            raise ValueError\n" + FOUND, line=3),
    Bad(
        CLASS
        + "        if module == 'old':\n            module = 'new'\n        return pickle.Unpickler.find_class(self, module, name)\n",
        line=3,
    ),
    Bad(CLASS + "        if any(bad in module for bad in BAD):\n            raise ValueError\n" + FOUND, line=3),
    Bad(CLASS + "        found = super().find_class(module, name)\n        log(found)\n        return found\n", line=3),
    Bad(CLASS + "        return A if name == 'A' else super().find_class(module, name)\n", line=3),
    Bad(CLASS + "        return getattr(importlib.import_module(module), name)\n", line=3),
    Bad(CLASS + "        __import__(module)\n        return getattr(sys.modules[module], name)\n", line=3),
    Bad(
        CLASS + "        for bad in BAD:\n            if bad == module:\n                raise ValueError\n" + FOUND,
        line=3,
    ),
    Bad(
        CLASS + "        match module:\n            case 'os' | 'sys':\n                raise ValueError\n" + FOUND,
        line=3,
    ),
    Bad(
        CLASS
        + "        match module:\n            case 'os':\n                raise ValueError\n            case _:\n                return super().find_class(module, name)\n",
        line=3,
    ),
    Good(CLASS + "        return super().find_class(module, name) if module == 'a' else A\n"),
    Good(CLASS + "        return getattr(import_module('mine'), name)\n"),
    Good(
        CLASS
        + "        match module, name:\n            case 'a', 'A':\n                return super().find_class(module, name)\n        raise ValueError\n"
    ),
    Good(
        CLASS
        + "        match module:\n            case str() if good(module):\n                return super().find_class(module, name)\n        raise ValueError\n"
    ),
    Good(
        CLASS + "        if any(module.startswith(good) for good in GOOD):\n    " + FOUND + "        raise ValueError\n"
    ),
    Good(CLASS + "        if all(good != module for good in GOOD):\n            raise ValueError\n" + FOUND),
    Good(CLASS + "        if module not in GOOD:\n            raise ValueError\n" + FOUND),
    Good(
        CLASS
        + "        if (module, name) in GOOD:\n            return super().find_class(module, name)\n        raise ValueError\n"
    ),
    Good(CLASS + "        return GOOD[module, name]\n"),
    Good(CLASS + "        if not allowed(module, name):\n            raise ValueError\n" + FOUND),
    Good("class U:\n    def find_class(self, module, name):\n" + FOUND),
    Missed(
        CLASS + "        if forbidden(module):\n            raise ValueError\n" + FOUND,
        why="the meaning of `forbidden` is not known",
    ),
)

RULE = Rule(
    "MSC111",
    "find-class-that-filters-nothing",
    "a `find_class` that returns whatever it does not forbid",
    MEDIUM,
    CASES,
    statements=(ast.ClassDef,),
    words=("Unpickler", "find_class"),
    needs=("find_class",),
    inspect=inspect,
)
