"""What an array's type description means for its bytes: how wide an element is, and whether it holds objects.

Rule: only exactly understood spellings have a meaning, the others are malformed. `numpy.dtype` reads far more (`i4,O`
and `(2,)O` hold objects), and each spelling read there and misread here would hide a pickle.
Source: `numpy.lib.format.descr_to_dtype`; the array interface, "typestr"; numpy 1.x and 2.x.
"""

from __future__ import annotations

from modelsec.errors import Malformed
from modelsec.value import value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.formats._literal import Literal

WIDTHS = {
    "b": (1,),
    "i": (1, 2, 4, 8, 16),
    "u": (1, 2, 4, 8, 16),
    # 1 is what ml_dtypes writes for its 8-bit floats, 10 and 12 are the long doubles of some platforms.
    "f": (1, 2, 4, 8, 10, 12, 16),
    "c": (8, 16, 20, 24, 32),
}
NUMBERS = {f"{kind}{width}": width for kind, widths in WIDTHS.items() for width in widths}
OBJECTS = ("O", "O4", "O8")
"""Python 2 wrote the width of a pointer behind the letter."""
UNITS = ("Y", "M", "W", "D", "h", "m", "s", "ms", "us", "ns", "ps", "fs", "as", "generic")
SIZE_DIGITS = 10
"""Of a string's or void's length: numpy keeps it in 31 bits."""

DIMENSIONS = 64
"""NPY_MAXDIMS of numpy 2."""


@value
class Layout:
    """One element of an array."""

    size: int
    """In bytes; the size of an object is that of a pointer, none of which is in the file."""
    objects: bool
    """Whether any part of it is a Python object, so that a pickle stands where the data would be."""


def layout(descr: Literal) -> Layout:
    """Read a type description: a string, a (type, shape) pair, or a list of fields.

    Raises:
        Malformed: any spelling that numpy does not write.
    """
    if isinstance(descr, str):
        return _scalar(descr)
    if isinstance(descr, tuple) and len(descr) == 2:
        return _repeated(descr[0], descr[1])
    if isinstance(descr, list):
        return _record(descr)
    message = "the type description is neither a string, a pair nor a list of fields"
    raise Malformed(message)


def elements(shape: Literal) -> int:
    """Multiply out a shape, exactly: a product that wraps around would agree with a shorter file."""
    if not isinstance(shape, tuple) or len(shape) > DIMENSIONS:
        message = f"a shape is no tuple of at most {DIMENSIONS} integers"
        raise Malformed(message)
    count = 1
    for length in shape:
        if not isinstance(length, int) or isinstance(length, bool):
            message = "a shape holds something else than integers"
            raise Malformed(message)
        count *= length
    return count


def _scalar(text: str) -> Layout:
    code = text[1:] if text[:1] in ("<", ">", "|", "=") else text
    if code in NUMBERS:
        return Layout(NUMBERS[code], objects=False)
    if code in OBJECTS:
        return Layout(8, objects=True)
    kind, rest = code[:1], code[1:]
    if kind in ("S", "a", "U", "V") and (not rest or _count(rest)):
        return Layout(int(rest or 0) * (4 if kind == "U" else 1), objects=False)
    if kind in ("M", "m") and rest[:1] == "8" and _is_unit(rest[1:]):
        return Layout(8, objects=False)
    message = f"the type {text[:40]!r} is none that numpy writes"
    raise Malformed(message)


def _count(digits: str) -> bool:
    return len(digits) <= SIZE_DIGITS and digits.isascii() and digits.isdigit()


def _is_unit(text: str) -> bool:
    if not text:
        return True
    unit = text[1:-1].lstrip("0123456789")
    return text[0] == "[" and text[-1] == "]" and unit in UNITS and len(text) <= SIZE_DIGITS + 9


def _repeated(descr: Literal, shape: Literal) -> Layout:
    part = layout(descr)
    return Layout(part.size * elements(shape), part.objects)


def _record(fields: list[Literal]) -> Layout:
    size = 0
    objects = False
    names: set[str] = set()
    for field in fields:
        if not isinstance(field, tuple) or len(field) not in (2, 3):
            message = "a field is no tuple of a name, a type and perhaps a shape"
            raise Malformed(message)
        for name in _names(field[0]):
            if name in names:
                message = f"two fields have the name {name[:40]!r}"
                raise Malformed(message)
            names.add(name)
        part = layout(field[1]) if len(field) == 2 else _repeated(field[1], field[2])
        size += part.size
        objects = objects or part.objects
    return Layout(size, objects)


def _names(name: Literal) -> tuple[str, ...]:
    """Return the names of a field: its title, where there is one, is a second name; padding has none."""
    pair = name if isinstance(name, tuple) and len(name) == 2 else (name,)
    names = tuple(part for part in pair if isinstance(part, str))
    if len(names) != len(pair):
        message = "the name of a field is no string"
        raise Malformed(message)
    return tuple(part for part in names if part)
