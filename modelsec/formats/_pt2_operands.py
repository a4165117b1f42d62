"""What is known of the parts of an expression while it is read, so that a power of two numbers stays small.

Rule: nothing is computed; a number counts as it stands, and what would have to be computed first is no number.
"""

from __future__ import annotations

from modelsec.formats._pt2_tokens import broken
from modelsec.value import value

EXPONENT = 64
"""The largest exponent that is a number: `9**9**9` is two words, and a loader would work on it for ever."""
RAISING = ("**", "<<")
"""What makes large numbers of small ones."""
NUMBERS = ("Float", "Integer", "Rational")
"""Functions of numbers, which may be spelled as texts; sympy evaluates the texts of all others but of a symbol."""
POWERS = frozenset(("Pow", "PowByNatural", "FloatPow", "LShift"))


@value
class Operand:
    """What is known of a part of an expression: whether it is a number as it stands, and whether a symbol is in it."""

    number: float | None = None
    symbol: bool = False

    def is_base(self) -> bool:
        """Say whether this may be raised to a power: a number that has to be computed first may not."""
        return self.number is not None or self.symbol

    def is_exponent(self) -> bool:
        """Say whether this may stand above, so that the power of two numbers stays small."""
        return self.symbol if self.number is None else abs(self.number) <= EXPONENT


class Frame:
    """An open bracket: of a group, or of a call of `function`."""

    def __init__(self, function: str = "") -> None:
        """Open it."""
        self.function = function
        self.arguments: list[Operand] = []
        self.parts: list[Operand] = []
        """Of the argument, or the group, that is being read."""
        self.sign = 1
        self.power = 0
        """1 behind the sign of a power, 2 behind its exponent."""

    def add(self, operand: Operand) -> None:
        """Add one operand, with the signs before it."""
        if self.sign < 0 and operand.number is not None:
            operand = Operand(-operand.number)
        if self.power == 1 and not operand.is_exponent():
            raise broken()
        self.sign = 1
        self.power = 2 if self.power == 1 else 0
        self.parts.append(operand)

    def join(self, sign: str) -> None:
        """Note the sign between two operands; torch prints a bracket around a power of a power."""
        if sign in RAISING and (self.power or not self.parts[-1].is_base()):
            raise broken()
        self.power = int(sign in RAISING)

    def end(self) -> None:
        """End an argument, or the group."""
        single = len(self.parts) == 1
        self.arguments.append(self.parts[0] if single else Operand(None, any(part.symbol for part in self.parts)))
        self.parts, self.power = [], 0

    def close(self) -> Operand:
        """Return what the whole bracket is."""
        given = self.arguments
        if self.function in POWERS and not (len(given) == 2 and given[0].is_base() and given[1].is_exponent()):
            raise broken()
        if not self.function or (self.function in NUMBERS and len(given) == 1):
            return given[0]
        if self.function in NUMBERS and all(part.number is not None for part in given):
            return Operand(0.5)  # a fraction; what it is has no say
        return Operand(None, any(part.symbol for part in given))
