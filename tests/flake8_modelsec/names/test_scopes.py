from __future__ import annotations

import ast
import sys

import pytest

from flake8_modelsec.names.bindings import CLASS, FUNCTION, IMPORT, ITEM, NOTHING, OTHER, PARAMETER, VALUE
from flake8_modelsec.names.scopes import Scopes
from tests.support.linting import scopes_of


def kinds(code: str, name: str) -> list[int]:
    return [binding.kind for binding in scopes_of(code).module.bindings.get(name, [])]


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("import a", IMPORT),
        ("import a.b", IMPORT),
        ("import x as a", IMPORT),
        ("from x import a", IMPORT),
        ("a = x", VALUE),
        ("a = None", NOTHING),
        ("a: int = x", VALUE),
        ("(b, a) = (1, x)", VALUE),
        ("b, a = x", OTHER),
        ("*a, b = x", OTHER),
        ("a += x", OTHER),
        ("for a in x: ...", ITEM),
        ("for (b, [a]) in x: ...", OTHER),
        ("with x as a: ...", OTHER),
        ("try: ...\nexcept E as a: ...", OTHER),
        ("def a(): ...", FUNCTION),
        ("async def a(): ...", FUNCTION),
        ("class a: ...", CLASS),
        ("f(a := x)", VALUE),
        ("[y for y in x if (a := y)]", VALUE),
        ("match x:\n    case {'k': a}: ...", OTHER),
        ("match x:\n    case [*a]: ...", OTHER),
        ("match x:\n    case {**a}: ...", OTHER),
        ("if x:\n    while y:\n        import a", IMPORT),
        ("def f():\n    global a\n    import a", IMPORT),
        ("try: ...\nfinally:\n    a = x", VALUE),
    ],
)
def test_what_binds_a_name(code: str, kind: int) -> None:
    assert kinds(code, "a") == [kind]


@pytest.mark.parametrize("code", ["a: int", "del a", "a.b = x", "a[0] = x", "[0 for a in x]", "lambda a: 0", "a |= {}"])
def test_what_binds_no_name(code: str) -> None:
    assert kinds(code, "a") == []


@pytest.mark.skipif(sys.version_info < (3, 12), reason="syntax of Python 3.12")
def test_type_parameters_hide_names_in_their_function() -> None:
    scopes = scopes_of("import a\ndef f[a](x):\n    return a\n")
    (inner,) = scopes.functions.values()
    assert [binding.kind for binding in inner.find("a")] == [OTHER]


@pytest.mark.skipif(sys.version_info < (3, 12), reason="syntax of Python 3.12")
def test_type_aliases_bind() -> None:
    assert kinds("type a = int", "a") == [OTHER]


def test_methods_do_not_see_the_names_of_their_class() -> None:
    scopes = scopes_of("import a\nclass C:\n    a = 1\n    def f(self): ...\n")
    method = next(scope for node, scope in scopes.functions.items() if isinstance(node, ast.FunctionDef))
    assert [binding.kind for binding in method.find("a")] == [IMPORT]
    assert [binding.kind for binding in scopes.functions[scopes.module.node.body[1]].find("a")] == [VALUE]  # type: ignore[attr-defined]


def test_nonlocal_binds_outside() -> None:
    scopes = scopes_of("def f():\n    a = 1\n    def g():\n        nonlocal a\n        a = 2\n")
    outer = next(scope for node, scope in scopes.functions.items() if getattr(node, "name", "") == "f")
    assert len(outer.bindings["a"]) == 2


def test_parameters_are_bound_with_their_defaults() -> None:
    scopes = scopes_of("def f(a, b=1, /, c=2, *d, e=3, **g): ...\n")
    (inner,) = scopes.functions.values()
    assert {binding.kind for bindings in inner.bindings.values() for binding in bindings} == {PARAMETER}
    defaults = {name: getattr(bindings[0].node, "value", None) for name, bindings in inner.bindings.items()}
    assert defaults == {"a": None, "b": 1, "c": 2, "d": None, "e": 3, "g": None}


def test_a_body_that_is_not_kept_is_left_out_and_said() -> None:
    tree = ast.parse("def f():\n    a = 1\n\ndef g():\n    b = 2\n")
    scopes = Scopes(tree, keep=lambda first, _: first > 3)
    assert scopes.cut
    assert [getattr(node, "name", "") for node in scopes.functions] == ["g"]


def test_every_statement_is_read_once() -> None:
    code = "try:\n    a\nexcept E:\n    b\nelse:\n    c\nfinally:\n    d\nmatch x:\n    case 1:\n        e\n"
    lines = sorted(statement.node.lineno for statement in scopes_of(code).statements)
    assert lines == [1, 2, 3, 4, 6, 8, 9, 11]


@pytest.mark.parametrize("code", ["if a:\n    pass\n" + "elif b:\n    pass\n" * 2000, "x = " + "+".join(["a"] * 5000)])
def test_deep_nesting_is_no_recursion(code: str) -> None:
    from flake8_modelsec.source import parse

    try:
        tree = parse(code)
    except RecursionError:
        pytest.skip("this Python's own parser goes no deeper")
    assert Scopes(tree, keep=lambda *_: True).statements
