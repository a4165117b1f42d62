"""The two grammars of expressions in a program of `torch.export`: sizes, which sympy evaluates, and guards, as source.

Rule: each name is an exact one that torch itself prints.
Source: torch 2.13, `torch/utils/_sympy/functions.py` and `printers.py`; `_convert_guards_code_to_fn` of
`torch/export/_unlift.py`; `sympy.printing.repr` for what `srepr` makes of sympy's own classes.
"""

from __future__ import annotations

from modelsec.formats._pt2_operands import NUMBERS, Frame, Operand
from modelsec.formats._pt2_text import is_name, is_symbol
from modelsec.formats._pt2_tokens import Tokens, broken

NUMBER_DIGITS = 40
NUMERAL = frozenset("0123456789.+-eE/")
PRECISION_BITS = 1024
"""Of a float; sympy prints 53."""
WORDS = frozenset(("and", "or", "if", "else"))
"""What stands between operands of a guard besides."""
CONSTANTS = frozenset(("E", "False", "True", "false", "inf", "int_oo", "nan", "oo", "pi", "true", "zoo"))
PRINTED_BY_SYMPY = """
    Abs Add And Equality ExprCondPair Eq Float Ge GreaterThan Gt ITE Infinity Integer Le LessThan Lt Max Min Mod Mul NaN
    Ne NegativeInfinity Not Or Piecewise Pow Rational StrictGreaterThan StrictLessThan Symbol Unequality Xor ceiling exp
    floor log sqrt
"""
PRINTED_BY_TORCH = """
    BitwiseFn_bitwise_and BitwiseFn_bitwise_or BitwiseFn_bitwise_xor CeilDiv CeilToInt CleanDiv FloatPow FloatTrueDiv
    FloorDiv FloorToInt Identity IntTrueDiv IsNonOverlappingAndDenseIndicator LShift ModularIndexing OpaqueUnaryFn_acos
    OpaqueUnaryFn_asin OpaqueUnaryFn_asinh OpaqueUnaryFn_atan OpaqueUnaryFn_cos OpaqueUnaryFn_cosh OpaqueUnaryFn_exp
    OpaqueUnaryFn_log OpaqueUnaryFn_log2 OpaqueUnaryFn_sin OpaqueUnaryFn_sinh OpaqueUnaryFn_sqrt OpaqueUnaryFn_tan
    OpaqueUnaryFn_tanh PowByNatural PythonMod RShift RoundDecimal RoundToInt ToFloat TruncToFloat TruncToInt Where
"""
FUNCTIONS = frozenset((PRINTED_BY_SYMPY + PRINTED_BY_TORCH).split())
ASSUMED = "commutative extended_real finite integer negative nonnegative nonzero positive real zero"
ASSUMPTIONS = frozenset(ASSUMED.split())
CALLED_IN_GUARDS = """
    IsNonOverlappingAndDenseIndicator abs cast_symbool_to_symint_guardless float int math.acos math.asin math.atan
    math.ceil math.cos math.cosh math.exp math.floor math.isnan math.log math.log2 math.sin math.sinh math.sqrt math.tan
    math.tanh math.trunc max min round torch._sym_sqrt torch.sym_float torch.sym_int torch.sym_ite torch.sym_max
    torch.sym_min torch.sym_not
"""
GUARD_FUNCTIONS = frozenset(CALLED_IN_GUARDS.split())
GUARD_VALUES = frozenset(("False", "None", "True", "inf", "math.inf", "math.nan", "math.pi"))
GUARD_METHODS = frozenset(("size", "stride", "storage_offset", "item", "dim", "numel"))
"""What a guard asks of an input, without arguments or with a number."""
INPUTS = "L"


class Sizes:
    """What `sympify` is given: arithmetic on symbols."""

    functions = FUNCTIONS
    words: frozenset[str] = frozenset()
    prefixes: frozenset[str] = frozenset()

    def operand(self, name: str, _tokens: Tokens) -> Operand:
        """Return what a name is that is not called."""
        if name in CONSTANTS or is_symbol(name):
            return Operand(None, symbol=is_symbol(name))
        raise broken()

    def text(self, text: str, frame: Frame) -> Operand:
        """Return what a text is: the name of a symbol, or a number."""
        first = not frame.arguments and not frame.parts
        if first and frame.function == "Symbol" and is_name(text):
            return Operand(None, symbol=True)
        numeral = 0 < len(text) <= NUMBER_DIGITS and NUMERAL.issuperset(text)
        if first and frame.function in NUMBERS and numeral:
            return Operand(0.5)
        raise broken()

    def keyword(self, name: str, tokens: Tokens) -> None:
        """Step over the value of a keyword: an assumption about a symbol, or the precision of a number."""
        given = tokens.move()
        precise = name == "precision" and given.isdecimal() and len(given) <= 4 and 0 < int(given) <= PRECISION_BITS
        if not (precise or (name in ASSUMPTIONS and given in ("True", "False", "None"))):
            raise broken()


class Guards:
    """What `exec` is given: comparisons of sizes of the inputs."""

    functions = GUARD_FUNCTIONS
    words = WORDS
    prefixes = frozenset(("not",))

    def operand(self, name: str, tokens: Tokens) -> Operand:
        """Return what a name is that is not called: a constant, or an input with what is looked up in it."""
        if name in GUARD_VALUES:
            return Operand()
        if name != INPUTS:
            raise broken()
        while tokens.sees("[", "."):
            if tokens.move() == "[":
                if tokens.kind not in ("number", "text"):
                    raise broken()
                tokens.move()
                tokens.take("]")
            else:
                self._attributes(tokens)
        return Operand(None, symbol=True)

    def _attributes(self, tokens: Tokens) -> None:
        """Step over `.size` and the like, and over the bracket of a method."""
        names = tokens.move().split(".") if tokens.kind == "name" else ["_"]
        if any(name.startswith("_") for name in names):
            raise broken()
        if tokens.sees("("):
            tokens.move()
            if tokens.kind == "number":
                tokens.move()
            tokens.take(")")
            if names[-1] not in GUARD_METHODS:
                raise broken()

    def text(self, _text: str, _frame: Frame) -> Operand:
        """Return what a text is: what an input is compared with."""
        return Operand()

    def keyword(self, _name: str, _tokens: Tokens) -> None:
        """Refuse every keyword."""
        raise broken()
