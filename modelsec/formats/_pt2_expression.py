"""The expressions of a program that its loader evaluates: sizes, by `sympy.sympify`, and guards, as Python source.

Rule: nothing is evaluated or compiled. A text is taken apart into tokens, and each has to stand where arithmetic on
sizes has one: a call is a known name before its bracket, and nothing else is ever called.
Source: torch 2.13, `_parse_sym_expr` of `torch/_export/serde/serialize.py` and `_convert_guards_code_to_fn` of
`torch/export/_unlift.py`.
"""

from __future__ import annotations

from modelsec.errors import Malformed
from modelsec.formats._pt2_grammars import ASSUMPTIONS, NUMBER_DIGITS, Guards, Sizes
from modelsec.formats._pt2_operands import Frame, Operand
from modelsec.formats._pt2_tokens import Tokens, broken

NUMBER_BITS = 128
"""Sizes and bounds of them are 64-bit numbers."""
PREFIXES = ("+", "-", "~")
BINARY = frozenset(("+", "-", "*", "/", "//", "%", "**", "<<", ">>", "<", "<=", ">", ">=", "==", "!=", "&", "|"))
KEYWORDS = ASSUMPTIONS | {"precision"}


def is_expression(text: str) -> bool:
    """Say whether `sympify` would make arithmetic on symbols of it, and nothing else."""
    return _keeps(text, Sizes())


def is_guard(text: str) -> bool:
    """Say whether a guard compares sizes of inputs, and nothing else."""
    return _keeps(text, Guards())


def _keeps(text: str, grammar: Sizes | Guards) -> bool:
    try:
        return text.isprintable() and text.isascii() and _read(Tokens(text), grammar)
    except Malformed:
        return False


def _read(tokens: Tokens, grammar: Sizes | Guards) -> bool:
    """Read operands and the signs between them to the end; brackets are kept aside, so that nothing recurs."""
    frames = [Frame()]
    while True:
        _operand(tokens, grammar, frames)
        while tokens.sees(")", ","):
            if len(frames) == 1 or (tokens.text == "," and not frames[-1].function):
                raise broken()
            frames[-1].end()
            if tokens.move() == ",":
                _keywords(tokens, grammar)
                if not tokens.sees(")"):
                    break
                tokens.move()
            frames[-2].add(frames.pop().close())
        else:
            if tokens.kind == "end":
                return len(frames) == 1
            if not (tokens.sees(*BINARY) or (tokens.kind == "name" and tokens.text in grammar.words)):
                raise broken()
            frames[-1].join(tokens.move())


def _operand(tokens: Tokens, grammar: Sizes | Guards, frames: list[Frame]) -> None:
    """Read what stands before an operand, and the operand, into the innermost bracket that is open then."""
    while True:
        if tokens.sees(*PREFIXES) or (tokens.kind == "name" and tokens.text in grammar.prefixes):
            frames[-1].sign *= -1 if tokens.move() == "-" else 1
        elif tokens.sees("("):
            tokens.move()
            frames.append(Frame())
        elif tokens.kind == "number":
            frames[-1].add(Operand(_number(tokens.move())))
            return
        elif tokens.kind == "text":
            frames[-1].add(grammar.text(tokens.move()[1:-1], frames[-1]))
            return
        elif tokens.kind == "name":
            name = tokens.move()
            if not tokens.sees("("):
                frames[-1].add(grammar.operand(name, tokens))
                return
            if name not in grammar.functions:
                raise broken()
            tokens.move()
            frames.append(Frame(name))
        else:
            raise broken()


def _keywords(tokens: Tokens, grammar: Sizes | Guards) -> None:
    """Step over keywords, with which a call ends."""
    while tokens.kind == "name" and tokens.text in KEYWORDS:
        name = tokens.move()
        tokens.take("=")
        grammar.keyword(name, tokens)
        if tokens.sees(","):
            tokens.move()
        elif not tokens.sees(")"):
            raise broken()


def _number(text: str) -> float:
    if len(text) > NUMBER_DIGITS:
        raise broken()
    return float(text)
