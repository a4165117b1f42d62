"""The raw arrays that joblib writes between the opcodes of a pickle: where one begins and how long it is.

Layout: behind the BUILD of a NumpyArrayWrapper, one byte with a padding length and that padding (only where the state
has `numpy_array_alignment_bytes`), then the array's items in memory order; an array of objects is a pickle stream.
Source: `joblib/numpy_pickle.py`, NumpyArrayWrapper.read_array.
"""

from __future__ import annotations

from modelsec.errors import Malformed
from modelsec.evidence import Global, Made, Mapping
from modelsec.reader import exactly

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Argument
    from modelsec.reader import Reader

STATE_KEYS = {"subclass", "shape", "order", "dtype", "allow_mmap", "numpy_array_alignment_bytes"}
ITEM_BYTES = {"U": 4}
"""Bytes of one unit of a dtype string's number; all other kinds count bytes."""
OBJECTS = 1
"""Bit of a dtype's flags that says its items hold references to objects (NPY_ITEM_REFCOUNT)."""
MAX_ITEMS = 1 << 60
FLAGS = 7
"""Place of the flags in a dtype's state: (version, byte order, sub-array, names, fields, size, alignment, flags, …)."""
SIZE = 5
"""Place of the size."""
LETTERS = frozenset("abcfimuMOSUV")
"""Types as `dtype.str` spells them."""
STRING_DTYPE = "numpy._core._internal._convert_to_stringdtype_kwargs"
"""How `T`, text of any length, is spelled; numpy counts its items among the references."""
RECORDS = (Global("numpy", "record"), Global("numpy.rec", "record"))
"""Types of items that numpy takes for `V`: those of a record array that was made a plain one."""
SIZED_BY_STATE = frozenset("aSUV")
"""Types whose size numpy takes from the state again."""


def array_bytes(reader: Reader, state: Mapping, offset: int) -> tuple[int, int | None]:
    """Return where the array behind `offset` begins and its length in bytes, None where it is a pickle stream.

    Raises:
        Malformed: the wrapper's state is not what joblib writes, so that a loader might read another length.
    """
    fields = dict(state.items)
    if not set(fields) <= STATE_KEYS or len(fields) != len(state.items):
        message = "the array wrapper has attributes that joblib does not write"
        raise Malformed(message, offset)
    dtype, shape = fields.get("dtype"), fields.get("shape")
    if not isinstance(dtype, Made) or not isinstance(shape, tuple):
        message = "the array wrapper's dtype or shape cannot be followed"
        raise Malformed(message, offset)
    if holds_objects(dtype, offset):
        return offset, None
    length = item_bytes(dtype, offset)
    for side in shape:
        if not isinstance(side, int) or side < 0 or length * side > MAX_ITEMS:
            message = "the array wrapper's shape holds no sizes"
            raise Malformed(message, offset)
        length *= side
    start = _after_padding(reader, fields, offset)
    if length:
        exactly(reader, start + length - 1, 1, "a raw array")
    return start, length


def is_of_bytes(state: Mapping) -> bool:
    """Say whether the items of an array that was found to be whole are single bytes, as scipy keeps a tree's nodes."""
    dtype = dict(state.items)["dtype"]
    return isinstance(dtype, Made) and isinstance(dtype.arguments, tuple) and dtype.arguments[:1] == ("S1",)


def _after_padding(reader: Reader, fields: dict[Argument, Argument], offset: int) -> int:
    alignment = fields.get("numpy_array_alignment_bytes")
    if alignment is None:
        return offset
    if type(alignment) is not int:
        message = "the array wrapper's alignment is no number"
        raise Malformed(message, offset)
    length = exactly(reader, offset, 1, "an array's padding")[0]
    return offset + 1 + length


def holds_objects(dtype: Made, offset: int) -> bool:
    """Say whether items of `dtype` are references to objects, as numpy would after the dtype's state was set."""
    if dtype.source.dotted == STRING_DTYPE:
        return True
    text = _type_string(dtype, offset)
    flags = dtype.state[FLAGS] if isinstance(dtype.state, tuple) and len(dtype.state) > FLAGS else 0
    if not isinstance(flags, int):
        message = "a dtype's flags are no number"
        raise Malformed(message, offset)
    claimed = bool(flags & OBJECTS)
    if text[0] != "V":
        if claimed != (text[0] == "O"):
            message = "a dtype's flags contradict its type"
            raise Malformed(message, offset)
        return claimed
    if claimed != _fields_hold_objects(dtype, offset):
        message = "a dtype's flags contradict its fields"
        raise Malformed(message, offset)
    return claimed


def _fields_hold_objects(dtype: Made, offset: int) -> bool:
    if not isinstance(dtype.state, tuple):
        return False
    parts: list[Argument] = list(dtype.state[2:5])
    while parts:
        part = parts.pop()
        if isinstance(part, Made):
            if holds_objects(part, offset):
                return True
        elif isinstance(part, tuple):
            parts.extend(part)
        elif isinstance(part, Mapping):
            parts.extend(value for _, value in part.items)
        elif part is not None and not isinstance(part, (str, int)):
            message = "a structured dtype cannot be followed"
            raise Malformed(message, offset)
    return False


def item_bytes(dtype: Made, offset: int) -> int:
    """Return the size of one item in bytes."""
    text = _type_string(dtype, offset)
    digits = text[1:].partition("[")[0]
    if not digits.isdecimal() or len(digits) > len(str(MAX_ITEMS)):
        message = f"the dtype {text!r} has no size"
        raise Malformed(message, offset)
    size = int(digits) * ITEM_BYTES.get(text[0], 1)
    state = dtype.state
    if text[0] in SIZED_BY_STATE and isinstance(state, tuple) and (len(state) <= SIZE or state[SIZE] != size):
        message = f"the state of the dtype {text!r} gives it another size"
        raise Malformed(message, offset)
    return size


def _type_string(dtype: Made, offset: int) -> str:
    named = dtype.source.dotted in ("numpy.dtype", "numpy.core.multiarray.dtype", "numpy._core.multiarray.dtype")
    text = dtype.arguments[0] if named and isinstance(dtype.arguments, tuple) and dtype.arguments else None
    state = dtype.state if isinstance(dtype.state, tuple) else ()
    size = state[SIZE] if len(state) > SIZE else None
    if text in RECORDS and isinstance(size, int):
        return f"V{size}"
    if not isinstance(text, str) or text[:1] not in LETTERS:
        message = "an array's dtype is not named by a literal"
        raise Malformed(message, offset)
    return text
