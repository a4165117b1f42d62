"""The texts of a program that its loader runs or pastes into Python source, and the grammars that they must keep to.

Rule: an exact grammar for each kind; what does not keep to it is told as code, whatever it would do. Nothing is
evaluated: an expression is parsed, and each node of its tree is looked up.
Source: torch 2.13, `torch/_export/serde/serialize.py` (`sympy.sympify` on `expr_str`, `treespec_loads`),
`torch/export/_unlift.py` (`exec` of guards and of the strings beside them), `torch/fx/graph.py` (names as source),
`torch/utils/_sympy/functions.py` and `printers.py` for what torch itself prints.
"""

from __future__ import annotations

import ast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

QUOTING = frozenset("\"'\\")
"""What would end a literal of the source that a text is pasted into, or change the sign behind it."""
NUMBER_BITS = 128
"""Sizes and bounds of them are 64-bit numbers."""
PRECISION_BITS = 1024
"""Of a float; sympy prints 53."""
EXPONENT = 64
"""The largest exponent that is a number: `9**9**9` is two words, and a loader would work on it for ever."""
INDEX_DIGITS = 9
"""Of the number in a symbol's name: the loader counts up to it."""
SYMBOLS = ("idx", "indirect", "i", "ps", "r0_", "r1_", "s", "tmp", "u", "view", "zf", "zuf")
"""How symbols of sizes begin: `prefix_str` of `torch/utils/_sympy/symbol.py`."""
CONSTANTS = frozenset(("E", "false", "inf", "int_oo", "nan", "oo", "pi", "true", "zoo"))
PRINTED_BY_SYMPY = """
    Abs Add And Equality ExprCondPair Eq Float Ge GreaterThan Gt ITE Infinity Integer Le LessThan Lt Max Min Mod
    Mul NaN Ne NegativeInfinity Not Or Piecewise Pow Rational StrictGreaterThan StrictLessThan Symbol Unequality Xor
    ceiling exp floor log sqrt
"""
PRINTED_BY_TORCH = """
    BitwiseFn_bitwise_and BitwiseFn_bitwise_or BitwiseFn_bitwise_xor CeilDiv CeilToInt CleanDiv FloatPow FloatTrueDiv
    FloorDiv FloorToInt Identity IntTrueDiv IsNonOverlappingAndDenseIndicator LShift ModularIndexing OpaqueUnaryFn_acos
    OpaqueUnaryFn_asin OpaqueUnaryFn_asinh OpaqueUnaryFn_atan OpaqueUnaryFn_cos OpaqueUnaryFn_cosh OpaqueUnaryFn_exp
    OpaqueUnaryFn_log OpaqueUnaryFn_log2 OpaqueUnaryFn_sin OpaqueUnaryFn_sinh OpaqueUnaryFn_sqrt OpaqueUnaryFn_tan
    OpaqueUnaryFn_tanh PowByNatural PythonMod RShift RoundDecimal RoundToInt ToFloat TruncToFloat TruncToInt Where
"""
FUNCTIONS = frozenset((PRINTED_BY_SYMPY + PRINTED_BY_TORCH).split())
OF_TEXT = {"Float": "number", "Integer": "number", "Rational": "number", "Symbol": "name"}
"""Functions whose first argument may be a text, and what it holds: sympy evaluates the texts of all others."""
ASSUMED = "commutative extended_real finite integer negative nonnegative nonzero positive real zero"
ASSUMPTIONS = frozenset(ASSUMED.split())
POWERS = frozenset(("Pow", "PowByNatural", "FloatPow", "LShift"))
CALLED_IN_GUARDS = """
    IsNonOverlappingAndDenseIndicator abs cast_symbool_to_symint_guardless float int math.acos math.asin math.atan
    math.ceil math.cos math.cosh math.exp math.floor math.isnan math.log math.log2 math.sin math.sinh math.sqrt math.tan
    math.tanh math.trunc max min round torch._sym_sqrt torch.sym_float torch.sym_int torch.sym_ite torch.sym_max
    torch.sym_min torch.sym_not
"""
GUARD_FUNCTIONS = frozenset(CALLED_IN_GUARDS.split())
GUARD_VALUES = frozenset(("inf", "math.inf", "math.nan", "math.pi"))
GUARD_METHODS = frozenset(("size", "stride", "storage_offset", "item", "dim", "numel"))
"""What a guard asks of an input, without arguments or with a number."""
NESTING = (*"+-*/%&|~.[", "not", "if")
"""Signs and words of which the parser holds one inside another; brackets it counts itself."""
OPERATORS = (ast.operator, ast.unaryop, ast.boolop, ast.cmpop, ast.expr_context)
NOT_COMPARED = (ast.In, ast.NotIn, ast.Is, ast.IsNot, ast.MatMult)
PLAIN_NODES = (ast.Expression, ast.BinOp, ast.UnaryOp, ast.BoolOp, ast.Compare)


def is_name(text: str) -> bool:
    """Say whether FX may write this as a name: an ASCII identifier. A keyword is one too, and runs nothing."""
    return text.isascii() and text.isidentifier()


def is_parameter(text: str) -> bool:
    """Say whether this names a parameter of a function: an identifier of any script."""
    return text.isidentifier()


def is_path(text: str) -> bool:
    """Say whether this is a dotted path of attributes; FX writes between double quotes what is no identifier."""
    return is_quotable(text) and not any(map(_is_special, text.split(".")))


def is_quotable(text: str) -> bool:
    """Say whether this may stand between double quotes."""
    return text.isprintable() and '"' not in text and "\\" not in text


def is_plain(text: str) -> bool:
    """Say whether this may stand between any quotes."""
    return text.isprintable() and not QUOTING & set(text)


def is_symbol(text: str) -> bool:
    """Say whether this is a symbol's name as torch makes them: `s0`, `u12`, `zuf3`."""
    stem = text.rstrip("0123456789")
    return text.isascii() and stem in SYMBOLS and 0 < len(text) - len(stem) <= INDEX_DIGITS


def is_dotted(text: str) -> bool:
    """Say whether this is a dotted name, with `<locals>` and the like among its parts."""
    return is_plain(text) and all(sign.isalnum() or sign in "_.<>" for sign in text)


def _is_special(part: str) -> bool:
    return len(part) > 4 and part.startswith("__") and part.endswith("__")


def operators(text: str) -> int:
    """Count what may nest in an expression without a bracket that the parser would count, and every dot."""
    return sum(text.count(sign) for sign in NESTING)


def is_expression(text: str) -> bool:
    """Say whether `sympify` would make arithmetic on symbols of it, and nothing else."""
    tree = _parsed(text)
    return tree is not None and all(_is_arithmetic(node) for node in _nodes(tree, _texts_of_sympy))


def is_guard(text: str) -> bool:
    """Say whether a guard compares sizes of inputs, and nothing else."""
    tree = _parsed(text)
    return tree is not None and all(_is_guarding(node) for node in _nodes(tree, _inside_of_guard))


def _parsed(text: str) -> ast.Expression | None:
    """Parse one line; the signs that only other texts need are not let near the parser."""
    if not (text.isprintable() and text.isascii()) or set(text) & set('"\\{}#`$?@:;^'):
        return None
    try:
        return ast.parse(text.strip(" "), mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _nodes(tree: ast.AST, settled: Callable[[ast.AST], list[ast.AST] | None]) -> Iterator[ast.AST]:
    """Yield the nodes of a tree, without recursion; `settled` gives what is left to see below a node it has judged."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        rest = settled(node)
        if rest is None:
            yield node
            waiting.extend(ast.iter_child_nodes(node))
        else:
            waiting.extend(rest)


def _is_number(node: ast.AST) -> bool:
    if not isinstance(node, ast.Constant):
        return False
    given = node.value
    return isinstance(given, float) or (isinstance(given, int) and given.bit_length() <= NUMBER_BITS)


def _is_arithmetic(node: ast.AST) -> bool:
    if isinstance(node, ast.Name):
        return is_symbol(node.id) or node.id in CONSTANTS
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Pow):
        return _is_tame_power(node.left, node.right)
    if isinstance(node, ast.Constant):
        return _is_number(node)
    return isinstance(node, (*PLAIN_NODES, *OPERATORS)) and not isinstance(node, NOT_COMPARED)


def _texts_of_sympy(node: ast.AST) -> list[ast.AST] | None:
    """Judge a call of a function that torch prints; what is no such call is left to the others."""
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in FUNCTIONS):
        return None
    name = node.func.id
    if name in POWERS and not (len(node.args) == 2 and _is_tame_power(*node.args)):
        return None
    if not all(_is_assumption(word) for word in node.keywords):
        return None
    first = node.args[0] if node.args else None
    if isinstance(first, ast.Constant) and isinstance(first.value, str):
        holds = {"name": is_name, "number": _is_numeral}.get(OF_TEXT.get(name, ""))
        return list(node.args[1:]) if holds is not None and holds(first.value) else None
    return list(node.args)


def _is_assumption(word: ast.keyword) -> bool:
    given = word.value
    if not isinstance(given, ast.Constant):
        return False
    if word.arg == "precision":
        return isinstance(given.value, int) and 0 < given.value <= PRECISION_BITS
    return word.arg in ASSUMPTIONS and (given.value is None or isinstance(given.value, bool))


def _is_numeral(text: str) -> bool:
    return 0 < len(text) <= NUMBER_BITS and all(sign in "0123456789.+-eE/" for sign in text)


def _is_tame_power(base: ast.AST, exponent: ast.AST) -> bool:
    """Say whether a power stays small: of two numbers, the second does, and neither is computed."""
    given = _number(exponent)
    if given is not None:
        return abs(given) <= EXPONENT and (_number(base) is not None or _has_symbol(base))
    return _has_symbol(exponent) or (_is_call(exponent, "Rational") and _number(base) is not None)


def _number(node: ast.AST) -> float | None:
    """Return the number that is written here: `2`, `-2`, `Integer(2)`."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        given = _number(node.operand)
        return None if given is None else -given
    if isinstance(node, ast.Call) and _is_call(node, "Integer") and len(node.args) == 1:
        return _number(node.args[0])
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, (int, float)) else None


def _is_call(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name


def _has_symbol(tree: ast.AST) -> bool:
    return any(
        (isinstance(node, ast.Name) and is_symbol(node.id)) or _is_call(node, "Symbol") for node in ast.walk(tree)
    )


def _is_guarding(node: ast.AST) -> bool:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Pow):
        given = _number(node.right)
        return given is None or abs(given) <= EXPONENT
    if isinstance(node, ast.Constant):
        return _is_number(node) or (isinstance(node.value, str) and is_plain(node.value))
    return isinstance(node, (*PLAIN_NODES, *OPERATORS, ast.IfExp)) and not isinstance(node, NOT_COMPARED)


def _inside_of_guard(node: ast.AST) -> list[ast.AST] | None:
    """Judge what is looked up in an input, and calls of the functions that torch prints."""
    if isinstance(node, (ast.Name, ast.Attribute)):
        return [] if _dotted(node) in GUARD_VALUES or _is_input(node) else None
    if isinstance(node, ast.Subscript):
        return [] if _is_input(node) else None
    if not isinstance(node, ast.Call) or node.keywords:
        return None
    if _dotted(node.func) in GUARD_FUNCTIONS:
        return list(node.args)
    return [] if _is_input(node) else None


def _dotted(node: ast.AST) -> str:
    parts = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    return ".".join((node.id, *reversed(parts))) if isinstance(node, ast.Name) else ""


def _is_input(node: ast.AST) -> bool:
    """Say whether this is `L['x']`, what lies in it by keys, numbers and attributes, or a size of that."""
    while not isinstance(node, ast.Name):
        if isinstance(node, ast.Subscript):
            key = node.slice
            known = _is_number(key) or (isinstance(key, ast.Constant) and isinstance(key.value, str))
            node = node.value
        elif isinstance(node, ast.Attribute):
            known, node = not node.attr.startswith("_"), node.value
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and not node.keywords:
            known = node.func.attr in GUARD_METHODS and all(map(_is_number, node.args))
            node = node.func.value
        else:
            return False
        if not known:
            return False
    return node.id == "L"
