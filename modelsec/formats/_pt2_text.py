"""The names in a program that its loader pastes into Python source, and what each of them must be made of.

Rule: an exact rule for each kind; what does not keep to it is told as code, whatever it would do.
Source: torch 2.13, `torch/fx/graph.py` (names as source, and `_format_target`), `torch/export/_unlift.py` (the strings
beside guards), `torch/utils/_sympy/symbol.py`.
"""

from __future__ import annotations

QUOTING = frozenset("\"'\\")
"""What would end a literal of the source that a text is pasted into, or change the sign behind it."""
INDEX_DIGITS = 9
"""Of the number in a symbol's name: the loader counts up to it."""
SYMBOLS = ("idx", "indirect", "i", "ps", "r0_", "r1_", "s", "tmp", "u", "view", "zf", "zuf")
"""How symbols of sizes begin: `prefix_str` of torch."""


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
