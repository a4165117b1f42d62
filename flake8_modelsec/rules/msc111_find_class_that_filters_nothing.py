"""A find_class that lets everything through.

## What it reports
A `find_class` of an `Unpickler` subclass that returns `super().find_class(...)` for whatever it does not know: without a
test, or behind tests that only name what is forbidden or renamed.

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


def _walk(body: Sequence[ast.stmt]) -> bool | None:
    """Follow the way of a name that no test knows: True where it is found, False where it is not, None on and on.

    A test that cannot be decided ends the way as False.
    """
    for statement in body:
        answer: bool | None = None
        if isinstance(statement, ast.If):
            decided = _decide(statement.test)
            answer = False if decided is None else _walk(statement.body if decided else statement.orelse)
        elif isinstance(statement, (ast.With, ast.Try)):
            answer = _walk(statement.body)
        elif isinstance(statement, ast.Return):
            return _finds(statement.value)
        elif isinstance(statement, (ast.Raise, ast.For, ast.While, ast.Match, ast.Assert)):
            return False
        if answer is not None:
            return answer
    return None


def _finds(value: ast.expr | None) -> bool:
    return isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and value.func.attr == "find_class"


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
    if isinstance(test, ast.Call) and isinstance(test.func, ast.Attribute) and test.func.attr in POSITIVE:
        return False
    return None


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
