"""The grammars of texts that torch's loader evaluates or pastes into source: what torch prints, and nothing else."""

from __future__ import annotations

import ast
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from modelsec.formats import _pt2_expression, _pt2_grammars, _pt2_text

if TYPE_CHECKING:
    from collections.abc import Callable

PRINTED = [
    "Symbol('s77', positive=True, integer=True)",
    "Add(Mul(Integer(3), Symbol('s17', positive=True)), FloorDiv(Symbol('s7', integer=True), Integer(2)))",
    "Mul(Integer(-1), Symbol('u0', integer=True))",
    "Pow(Symbol('s77', positive=True, integer=True), Integer(2))",
    "PowByNatural(Symbol('s0', integer=True), Integer(2))",
    "Pow(Integer(2), Rational(1, 2))",
    "Pow(Symbol('s0'), Integer(-1))",
    "GreaterThan(Symbol('u0', integer=True), Integer(2))",
    "Piecewise(ExprCondPair(Integer(1), StrictLessThan(Symbol('u0'), Integer(4))), ExprCondPair(Integer(2), true))",
    "Float('0.5', precision=53)",
    "OpaqueUnaryFn_sqrt(ToFloat(Symbol('s0', positive=True, integer=True)))",
    "Max(1, s0)",
    "s0 + 2*s1 - 3//s2",
    "((s0//2))",
    "s0**2",
    "2**s0",
    "Mod(s0, 2)",
    "Eq(s0, 4)",
    "(s0 < 4) & (u0 >= 2)",
    "~(s0 < 4)",
    "1.5*zf0",
    "-s0 + (2)",
    "Symbol('s0', positive=True, integer=True,)",
    "LShift(s0, 3)",
    "oo",
    "int_oo",
    "-9223372036854775808",
]
HOSTILE = [
    "print('x')",
    "__import__('os')",
    "s0.func",
    "s0.__class__",
    "Symbol",
    "Symbol.__class__",
    "S('print(1)')",
    "sympify('print(1)')",
    "Max('print(1)', 2)",
    "Add('print(1)')",
    "Mod(s0, 'print(1)')",
    "Symbol('print(1)')",
    "Symbol(print)",
    "Symbol('s0', name=print(1))",
    "Symbol('s0', positive=print)",
    "Float('0.5', precision=10**9)",
    "Float('0.5', precision=99999)",
    "Float('print(1)')",
    "Integer('__1__')",
    "Function('print')(1)",
    "Lambda(s0, s0)",
    "lambda: 1",
    "[print(1) for s0 in s1]",
    "[s0]",
    "{s0}",
    "(s0, s1)",
    "s0 if s1 else s2",
    "s0 := 1",
    "s0; s1",
    "s0 # s1",
    "s0 is s1",
    "s0 in s1",
    "s0 @ s1",
    "s0!",
    "s0 ^ s1",
    "9**99",
    "9**9**9",
    "s0**s1**s2",
    "1 << 99999",
    "(9*9)**9",
    "Abs(9)**9",
    "s0 s1",
    "s0(1)",
    "(s0)(1)",
    "2(s0)",
    "s0[0]",
    "Max()",
    "Max(s0",
    "s0)",
    "s0 +",
    "* s0",
    "s0 .func",
    "1.real",
    "0x10",
    "Symbol('s0', positive==True)",
    "Symbol('s0', real)",
    "'''s0'''",
    "(9**9)**9",
    "Pow(9, Pow(9, 9))",
    "LShift(1, 99999)",
    "PowByNatural(9, 9, 9)",
    "1" * 60,
    "1j",
    "b's0'",
    "f's0'",
    "'s0'",
    "Max(*s0)",
    "Max(**s0)",
    "Max(a=1)",
    "s0\nprint(1)",
    "s0\\",
    "\u017f0",
    "s\u0660",
    "q",
    "s0x",
    "s" + "1" * 10,
    "",
    "(" * 300,
]


@pytest.mark.parametrize("text", PRINTED)
def test_what_torch_prints_is_an_expression(text: str) -> None:
    assert _pt2_expression.is_expression(text)


@pytest.mark.parametrize("text", HOSTILE)
def test_what_it_does_not_print_is_none(text: str) -> None:
    assert not _pt2_expression.is_expression(text)


GUARDS = [
    "(L['x'].size()[0] // 2) <= L['x'].size()[0]",
    "not (L['flat_args'][0].size()[1] == 3)",
    "2 <= L['x'].size()[0] and L['x'].stride()[0] != 1 or L['x'].storage_offset() == 0",
    "math.isnan(L['scale']) or L['scale'] == math.inf",
    "max(1, L['a']['some key'].size(0)) == torch.sym_max(2, 1.0*torch.sym_float(L['b'].item()))",
    "(1 if L['x'].size()[0] < 3 else 2) == 1",
    "L['x'].shape[0] == 1",
    "L['mode'] == 'nearest'",
    "L['box'].left.size()[0] ** 2 > 4",
]
HOSTILE_GUARDS = [
    "(L['x'].size)(print)",
    "L['x'].size()(1)",
    "L['x']()",
    "L['x']['a'](1)",
    "L['x'].",
    "L['x'].1",
    "L['x'][",
    "L['x'] L['y']",
    "L['x'] == L'y'",
    "L['x'] not in L",
    "print",
    "math",
    "math.floor",
    "max",
    "print('x')",
    "__import__('os').system('id')",
    "L['x'].__class__",
    "L['x'].size.__globals__",
    "L['x'].tofile('x')",
    "L['x'].size(print(1))",
    "L['x'].size(out=1)",
    "L['x'][print(1)]",
    "L['x'][:]",
    "L[L['x']]",
    "math.os",
    "torch.os.system('id')",
    "torch.load('x')",
    "max(1, 2, key=print)",
    "max(*L)",
    "getattr(L, 'x')",
    'L["x"].size()[0] == 1',
    "L['it\\'s'] == 1",
    "L['x'].size()[0] == 1 # ",
    "lambda: 1",
    "[1 for x in L]",
    "L['x'] in L",
    "args[0]",
    "9**9**9 == 1 ** 99",
    "L['x'] ** 99 == 1",
    "2\nprint(1)",
    "f'{1}'",
    "L['x'] == '{1}'",
    "b'x' == 1",
    "1j == 1",
    "",
]


@pytest.mark.parametrize("text", GUARDS)
def test_what_torch_prints_is_a_guard(text: str) -> None:
    assert _pt2_expression.is_guard(text)


@pytest.mark.parametrize("text", HOSTILE_GUARDS)
def test_what_it_does_not_print_is_no_guard(text: str) -> None:
    assert not _pt2_expression.is_guard(text)


TEXTS: list[tuple[Callable[[str], bool], list[str], list[str]]] = [
    (_pt2_text.is_name, ["x", "_1", "L__self__a", "import"], ["", "1a", "a.b", "x=1", "a b", "\u00e4", "x\n"]),
    (_pt2_text.is_parameter, ["x", "größe"], ["", "a.b", "x=1", "*x", "x: int"]),
    (
        _pt2_text.is_path,
        ["", "a.0.weight", "a-b c", "x/y", "it's"],
        ['a"b', "a\\b", "a\nb", "a.__class__", "__dict__.x"],
    ),
    (_pt2_text.is_quotable, ["L['x']", "a,b;c"], ['"', "\\", "\n", "\r", "\u2028"]),
    (_pt2_text.is_plain, ["a b", "größe"], ["'", '"', "\\", "\n"]),
    (
        _pt2_text.is_symbol,
        ["s0", "u12", "zuf3", "r0_1", "s123456789"],
        ["s", "0", "q1", "s1234567890", "s0+1", "s\u0661"],
    ),
    (_pt2_text.is_dotted, ["a", "a.b<locals>.c", "_operator.add"], ["a b", "a(b)", "a'b", "a,b", "a;b"]),
]


@pytest.mark.parametrize(("keeps", "good", "bad"), TEXTS, ids=lambda given: getattr(given, "__name__", ""))
def test_the_other_grammars(keeps: Callable[[str], bool], good: list[str], bad: list[str]) -> None:
    assert [text for text in good if not keeps(text)] == []
    assert [text for text in bad if keeps(text)] == []


DEEP = ["(" * 90_000, "-" * 90_000 + "1", "not " * 90_000 + "L", "+".join(["s0"] * 90_000), "Abs(" * 90_000 + "s0"]


@pytest.mark.parametrize("text", DEEP, ids=["brackets", "signs", "words", "a sum", "calls"])
def test_depth_is_no_matter(text: str) -> None:
    closed = text + "s0" * text.endswith("(") + ")" * text.count("(")
    assert _pt2_expression.is_expression(closed) is ("not" not in text)
    assert not _pt2_expression.is_expression(text + "(")


EVALUATING = """
import json, sys
import sympy, torch
from torch._export.serde.serialize import GraphModuleDeserializer
import torch.utils._sympy.functions as functions
known = {name: value for name, value in vars(functions).items() if name[:1].isupper()}
events = []
texts = json.loads(sys.stdin.read())
for text in texts:
    sympy.sympify(text, locals=known)  # once, so that what sympy imports late is there
sys.addaudithook(lambda event, _: events.append(event))
for text in texts:
    sympy.sympify(text, locals=known)
print(json.dumps(sorted(set(events) & {"open", "import", "os.system", "subprocess.Popen", "socket.connect"})))
"""


def test_sympy_makes_arithmetic_of_every_expression() -> None:
    pytest.importorskip("torch")
    import json

    command = [sys.executable, "-c", EVALUATING]
    done = subprocess.run(command, input=json.dumps(PRINTED), capture_output=True, text=True, check=True, timeout=120)
    assert done.stdout.splitlines()[-1] == "[]"


FUNCTIONS_OF_TORCH = """
import inspect, sympy, torch.utils._sympy.functions as functions
from torch.utils._sympy.symbol import prefix_str
own = [name for name, value in vars(functions).items() if inspect.isclass(value) and issubclass(value, sympy.Basic)
       and value.__module__ == functions.__name__]
print(sorted(own), sorted(prefix_str.values()))
"""


def test_torch_has_no_function_of_sizes_that_is_not_known() -> None:
    pytest.importorskip("torch")
    command = [sys.executable, "-c", FUNCTIONS_OF_TORCH]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    own, prefixes = done.stdout.splitlines()[-1].split("] [")
    abstract = {"MinMaxBase"}
    assert set(ast.literal_eval(own + "]")) - abstract <= _pt2_grammars.FUNCTIONS
    of_inductor = {"x", "y", "z", "h"}
    assert set(ast.literal_eval("[" + prefixes)) - of_inductor <= set(_pt2_text.SYMBOLS)
