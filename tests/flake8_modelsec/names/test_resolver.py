from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import pytest

from flake8_modelsec.names.resolver import Resolver, defines
from tests.support.linting import scopes_of

if TYPE_CHECKING:
    from flake8_modelsec.names.resolver import Target


def targets(code: str) -> tuple[Target, ...]:
    """Resolve the callee of the last call that stands in the last statement."""
    scopes = scopes_of(code)
    statement = max(scopes.statements, key=lambda one: one.node.lineno)
    calls = [node for node in ast.walk(statement.node) if isinstance(node, ast.Call)]
    return Resolver(scopes).resolve(calls[0].func, statement.scope)


def paths(code: str) -> list[str]:
    return [target.path for target in targets(code)]


@pytest.mark.parametrize(
    "code",
    [
        "import m\nm.f()",
        "import m as x\nx.f()",
        "from m import f\nf()",
        "from m import f as g\ng()",
        "import m.sub\nm.f()",
        "def h():\n    import m\n    m.f()",
        "import m\nx = m\nx.f()",
        "import m\nx = m.f\nx()",
        "import m\nx = y = m.f\ny()",
        "import m\na, b = m.f, 1\na()",
        "import m\ngetattr(m, 'f')()",
        "__import__('m').f()",
        "import importlib\nimportlib.import_module('m').f()",
        "from importlib import import_module as i\nx = i('m')\nx.f()",
        "import importlib\nimportlib.import_module(name='m').f()",
        "import m\nclass A:\n    m = m\n    m.f()",
        "import pytest\nm = pytest.importorskip('m')\nm.f()",
        "import sys\nsys.modules['m'].f()",
        "import m\n(x := m.f)()",
        "if a:\n    import m\nelse:\n    m = None\nm.f()",
        "def setup():\n    global m\n    import m\ndef use():\n    m.f()",
        "m.f()\nimport m\nm.f()",
        "import m\n[m for m in x]\nm.f()",
        "import m\nclass C:\n    m = 1\n    def g(self):\n        m.f()",
        "import m\nclass C:\n    def __init__(self):\n        self.x = m.f\n    def g(self):\n        self.x()",
        "import m\nclass C:\n    x = m\n    def g(self):\n        self.x.f()",
        "import m\nclass C:\n    x = staticmethod(m.f)\n    def g(self):\n        self.x()",
        "import functools, m\nx = functools.partial(m.f, 1)\nx()",
        "from functools import partial as p\nimport m\np(p(m.f, 1), 2)()",
    ],
)
def test_a_callee_is_followed(code: str) -> None:
    assert paths(code) == ["m.f"]


@pytest.mark.parametrize(
    "code",
    [
        "import m\nm = other\nm.f()",
        "def g(m):\n    m.f()",
        "import m\ndef g(*m):\n    m.f()",
        "import m\nfor m in x:\n    m.f()",
        "import m\nwith x as m:\n    m.f()",
        "import m\ntry: ...\nexcept E as m:\n    m.f()",
        "import m\ndef f(): ...\nm = f\nm.f()",
        "from m import f\ndef f(): ...\nf()",
        "import m\nx = m.f\nx = m.f\nx()",
        "import m\nx = m.f\nif a:\n    x = other\nx()",
        "import m\nclass C:\n    x = m.f\n    def g(self):\n        self.x()",
        "import m\nclass C:\n    x = m.f\n    def g(self):\n        x()",
        "import m\ngetattr(m, name)()",
        "x = x\nx()",
    ],
)
def test_what_cannot_be_known_is_nothing(code: str) -> None:
    assert [path for path in paths(code) if not path.startswith("builtins.")] == []


def test_two_imports_are_both_possible() -> None:
    assert paths("try:\n    import a as m\nexcept ImportError:\n    import b as m\nm.f()") == ["a.f", "b.f"]


def test_a_star_import_may_bring_any_name() -> None:
    assert paths("from m import *\nf()") == ["builtins.f", "m.f"]


def test_a_relative_import_is_another_module() -> None:
    assert paths("from . import m\nm.f()") == ["..m.f"]


def test_a_default_of_getattr_is_possible_too() -> None:
    assert paths("import m\ngetattr(m, 'f', m.g)()") == ["m.f", "m.g"]


def test_an_instance_is_told_from_its_class() -> None:
    assert paths("from m import C\nx = C()\nx.f()") == ["m.C().f"]


def test_a_derived_class_stands_for_its_base() -> None:
    (target,) = targets("import m\nclass A(m.C): ...\nclass B(A): ...\nB.f()")
    assert (target.path, [node.name for node in target.classes], target.certain) == ("m.C.f", ["B", "A"], True)


def test_what_a_derived_class_defines_itself_is_its_own() -> None:
    assert paths("import m\nclass A(m.C):\n    def f(self): ...\nA.f()") == []


def test_a_base_that_is_not_known_makes_a_class_uncertain() -> None:
    (target,) = targets("import m\ndef g(D):\n    class A(D, m.C): ...\n    A()")
    assert not target.certain


def test_the_arguments_of_partial_are_kept() -> None:
    (target,) = targets("import functools, m\nx = functools.partial(m.f, 1, k=2)\nx()")
    assert [len(bound.call.args) for bound in target.bound] == [2]


def test_names_that_lead_to_each_other_end() -> None:
    assert paths("a = b\nb = a\na()") == []


def test_a_long_chain_is_unknown() -> None:
    chain = "".join(f"x{number + 1} = x{number}\n" for number in range(200))
    assert paths(f"import m\nx0 = m.f\n{chain}x200()") == []


@pytest.mark.parametrize(
    ("body", "answer"), [("def f(self): ...", True), ("f = 1", True), ("f: int = 1", True), ("g = 1", False)]
)
def test_a_class_defines_what_its_body_binds(body: str, answer: bool) -> None:
    node = ast.parse(f"class C:\n    {body}").body[0]
    assert isinstance(node, ast.ClassDef)
    assert defines(node, "f") == answer
