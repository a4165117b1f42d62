"""The weights-only guard switched off for a whole process by an environment variable.

## What it reports
`TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD` set to a value that torch takes for true (`1`, `y`, `yes`, `true`), by `os.environ[...]`,
`setdefault`, `update`, `putenv`, `monkeypatch.setenv` or `mock.patch.dict`, in a copy of `os.environ`, or in the `env` of a
call; `modelsec lint` looks at workflow, Docker, `.env`, `tox.ini` and shell files as well.

## Why it is bad
Every `torch.load` in the process that does not write `weights_only=True` out unpickles again, whichever library calls it.

## Fix safety
On request (`--unsafe-fixes`) the statement is dropped: loads that lived on it then fail.

## References
- CWE-502
- torch/serialization.py, `_weights_only` defaults

## Known problems
A value that is computed is not judged.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_modelsec import edits
from flake8_modelsec.names.walking import below, own_expressions
from flake8_modelsec.rule import HIGH, Bad, Found, Good, Missed, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flake8_modelsec.sites import Place

VARIABLE = "TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD"
TRUE = ("1", "y", "yes", "true")
MESSAGE = (
    f"{VARIABLE} switches weights_only off for every torch.load in the process that does not write it out; "
    "remove it and pass weights_only at the one call that needs it"
)
SETTERS = ("setdefault", "setenv", "putenv")


def inspect(place: Place) -> list[Found]:
    """Report a statement that sets the variable to a true value."""
    node = place.node
    fix = (
        edits.Fix("drop the line", edits.UNSAFE, (edits.drop_statement(node),)) if isinstance(node, ast.stmt) else None
    )
    whole = isinstance(node, (ast.Assign, ast.Expr))
    return [Found(MESSAGE, fix if whole else None, found) for found in _settings(place)][:1]


def _settings(place: Place) -> Iterator[ast.AST]:
    node = place.node
    if isinstance(node, ast.Assign) and _true(place, node.value):
        items = [target for target in node.targets if isinstance(target, ast.Subscript)]
        if any(_names(place, item.slice) and _is_environ(place, item.value) for item in items):
            yield node
    if isinstance(node, ast.AugAssign) and _is_environ(place, node.target) and _in_mapping(place, node.value):
        yield node
    for expression, _ in own_expressions(node):
        for inner in below(expression):
            if isinstance(inner, ast.Call) and _sets(place, inner):
                yield inner


def _sets(place: Place, call: ast.Call) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name in SETTERS or "os.putenv" in place.paths(call.func):
        arguments = {keyword.arg: keyword.value for keyword in call.keywords}
        arguments.update(zip(("name", "value"), call.args, strict=False))
        return _names(place, arguments.get("name")) and _true(place, arguments.get("value"))
    merges = name == "update" and isinstance(call.func, ast.Attribute) and _is_environ(place, call.func.value)
    patches = name == "dict" and isinstance(call.func, ast.Attribute) and _is_patched(place, call.args[:1])
    if merges or patches:
        given = any(keyword.arg == VARIABLE and _true(place, keyword.value) for keyword in call.keywords)
        return given or any(_in_mapping(place, argument) for argument in call.args[1 if patches else 0 :])
    environments = (keyword.value for keyword in call.keywords if keyword.arg == "env")
    # The items of a mapping that has a name are reported where they are set.
    return any(not isinstance(node, ast.Name) and _in_mapping(place, node) for node in environments)


def _in_mapping(place: Place, node: ast.expr) -> bool:
    value = place.file.mappings.item(node, VARIABLE, place.scope, place.statement)
    return value.is_constant and _is_true(value.content)


ENVIRONMENTS = ("os.environ", "os.environb", "os.environ.copy()")


def _is_environ(place: Place, node: ast.AST) -> bool:
    return any(path in ENVIRONMENTS for path in place.paths(node))


def _is_patched(place: Place, given: list[ast.expr]) -> bool:
    """Say whether `mock.patch.dict` is given the environment, as itself or by its name."""
    return any(_is_environ(place, node) or getattr(node, "value", None) == ENVIRONMENTS[0] for node in given)


def _names(place: Place, node: ast.AST | None) -> bool:
    return place.file.evaluator.constant(node, place.scope) in (VARIABLE, VARIABLE.encode())


def _true(place: Place, node: ast.AST | None) -> bool:
    return _is_true(place.file.evaluator.constant(node, place.scope))


def _is_true(content: object) -> bool:
    text = content.decode(errors="replace") if isinstance(content, bytes) else content
    return isinstance(text, str) and text.lower() in TRUE


CASES = (
    Bad(f'import os\nos.environ["{VARIABLE}"] = "1"\n', fixed="import os\n", unsafe=True),
    Bad(f'from os import environ as e\ne["{VARIABLE}"] = "TRUE"\n', fixed="from os import environ as e\n", unsafe=True),
    Bad(f'import os\nos.environ.setdefault("{VARIABLE}", "yes")\n', fixed="import os\n", unsafe=True),
    Bad(f'import os\nos.environ.update({VARIABLE}="1")\n', fixed="import os\n", unsafe=True),
    Bad(f'import os\nos.environ.update({{"{VARIABLE}": "1"}})\n', fixed="import os\n", unsafe=True),
    Bad(f'import os\nos.environ |= {{"{VARIABLE}": "1"}}\n'),
    Bad(f'import os\nos.environ.update(dict({VARIABLE}="1"))\n', fixed="import os\n", unsafe=True),
    Bad(f'import os\nMORE = {{"{VARIABLE}": "1"}}\nos.environ |= MORE\n'),
    Bad(
        f'import os\nenv = os.environ.copy()\nenv["{VARIABLE}"] = "1"\n',
        fixed="import os\nenv = os.environ.copy()\n",
        unsafe=True,
    ),
    Bad(
        f'import os, mock\n@mock.patch.dict(os.environ, {{"{VARIABLE}": "1"}})\ndef test(): ...\n',
        line=2,
    ),
    Bad(f'import mock\n@mock.patch.dict("os.environ", {VARIABLE}="1")\ndef test(): ...\n', line=2),
    Bad(f'import os\nos.putenv("{VARIABLE}", "1")\n', fixed="import os\n", unsafe=True),
    Bad(
        f'def test(monkeypatch):\n    monkeypatch.setenv("{VARIABLE}", "1")\n',
        fixed="def test(monkeypatch):\n    pass\n",
        unsafe=True,
    ),
    Bad(
        f'import os\nNAME = "{VARIABLE}"\nos.environ[NAME] = "y"\n',
        fixed=f'import os\nNAME = "{VARIABLE}"\n',
        unsafe=True,
    ),
    Bad(
        f'import subprocess\nsubprocess.run(args, env={{"{VARIABLE}": "1"}})\n',
        fixed="import subprocess\n",
        unsafe=True,
    ),
    Bad(
        f'def test(monkeypatch):\n    monkeypatch.setenv(name="{VARIABLE}", value="1")\n',
        fixed="def test(monkeypatch):\n    pass\n",
        unsafe=True,
    ),
    Bad(f'import os\nos.environb[b"{VARIABLE}"] = b"1"\n', fixed="import os\n", unsafe=True),
    Bad(f'import os\nassert os.environ.setdefault("{VARIABLE}", "1")\n'),
    Bad(
        f'import os\nwith lock:\n    os.environ.setdefault("{VARIABLE}", "1")\n',
        fixed="import os\nwith lock:\n    pass\n",
        unsafe=True,
    ),
    Good(f'import os\nos.environ["{VARIABLE}"] = "0"\n'),
    Good(f'import os\nos.environ["{VARIABLE}"] = value\n'),
    Good(f'import os\nos.environ.update({{**given, "{VARIABLE}": "0"}})\n'),
    Good(f'import os\nos.environ.pop("{VARIABLE}", None)\n'),
    Good('import os\nos.environ["TORCH_FORCE_WEIGHTS_ONLY_LOAD"] = "1"\n'),
    Good(f'import os\nassert os.environ["{VARIABLE}"] == "1"\n'),
    Missed(f'import os\nos.environ["{VARIABLE}"] = str(1)\n', why="calls are not evaluated"),
)

RULE = Rule(
    "MSC105",
    "guard-off-by-environment",
    f"`{VARIABLE}` set to a true value",
    HIGH,
    CASES,
    statements=(
        ast.Assign,
        ast.AugAssign,
        ast.AnnAssign,
        ast.Expr,
        ast.With,
        ast.AsyncWith,
        ast.Return,
        ast.Assert,
        ast.If,
        ast.While,
        ast.FunctionDef,
        ast.AsyncFunctionDef,
        ast.ClassDef,
    ),
    words=(VARIABLE, "environ", "putenv", "setenv"),
    needs=(VARIABLE,),
    inspect=inspect,
    fixes="drops the statement (unsafe)",
)
