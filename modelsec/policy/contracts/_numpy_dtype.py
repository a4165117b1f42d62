"""Whether a dtype of a stream is whole, and whether its items are objects.

Rule: type text, fields, sizes and flags must tell one story. `dtype.__setstate__` believes each of them: by wrong flags
an array takes raw bytes for pointers to objects, by a field behind the item's end it reads memory that is not its own.
A dtype can also change after an array has taken it, so one that may have fields counts only once it has its state.
Source: numpy/_core/src/multiarray/descriptor.c, `arraydescr_setstate`, and methods.c, `array_setstate` (numpy 2.4).
"""

from __future__ import annotations

from modelsec.evidence import Made, Mapping
from modelsec.policy.contracts.plain import made_by

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Argument
    from modelsec.policy.rows import Policy

DTYPE = "numpy:dtype"
LETTER_BYTES = {
    **dict.fromkeys("?bBcSaV", 1),
    **dict.fromkeys("hHe", 2),
    **dict.fromkeys("iIfuU", 4),
    **dict.fromkeys("lqLQdFmMO", 8),
    "D": 16,
    "g": 16,
    "G": 32,
}
"""Letters of `numpy.dtype`, and their bytes where no width follows; `U` is followed by characters of this width."""
SIZED = ("S", "a", "U", "V")
OBJECT_FLAGS = 0x03
"""NPY_ITEM_REFCOUNT, items are pointers to objects, and NPY_LIST_PICKLE, so that an array's state is a list."""
FLAGS = range(-128, 256)
"""One byte, signed in old streams."""
STATE_ITEMS = (8, 9)
DEPTH = 8
"""Structured dtypes within structured dtypes."""


def type_of(given: Argument) -> tuple[str, int] | None:
    """Return the letter and bytes of a type as numpy writes it: `f8`, `<i4`, `|S5`, `O8`, `V16`, `M8[ns]`."""
    if not isinstance(given, (str, bytes)):
        return None
    text = given if isinstance(given, str) else given.decode("latin-1")
    text = text[1:] if text[:1] in ("<", ">", "=", "|") else text
    letter, width = text[:1], text[1:]
    if letter in ("m", "M"):
        width = width.partition("[")[0]
    size = LETTER_BYTES.get(letter)
    if size is None or (width and not (width.isascii() and width.isdigit())):
        return None
    if letter == "O" or not width:
        return letter, size
    return letter, int(width) * (size if letter == "U" else 1)


def holds_objects(given: Argument, policy: Policy, depth: int = DEPTH) -> bool | None:
    """Say whether items of the dtype `given` are or contain objects; None where that is not known."""
    kind, state = _kind_and_state(given, policy)
    if depth == 0 or not kind:
        return None
    if kind == "V":
        return _parts_hold_objects(state, policy, depth - 1) if state else None
    # A number or a text may have fields too, which then reinterpret its bytes.
    return kind == "O" if not state or state[2:5] == (None, None, None) else None


def flags_agree(flags: Argument, *, objects: bool) -> bool:
    """Say whether the flags of a state tell the same as the types do."""
    return isinstance(flags, int) and flags in FLAGS and flags & OBJECT_FLAGS == (OBJECT_FLAGS if objects else 0)


def _kind_and_state(given: Argument, policy: Policy) -> tuple[str, tuple[Argument, ...]]:
    """Return the letter, `V` for a record class, and the state; an empty letter where they have another form."""
    if not isinstance(given, Made) or not made_by(given, policy, DTYPE) or not isinstance(given.arguments, tuple):
        return "", ()
    if not given.arguments or not (given.state is None or isinstance(given.state, tuple)):
        return "", ()
    state = given.state if isinstance(given.state, tuple) else ()
    if state and len(state) not in STATE_ITEMS:
        return "", ()
    kind = type_of(given.arguments[0])
    if kind is None:
        return ("", ()) if isinstance(given.arguments[0], (str, bytes)) else ("V", state)
    # Text and raw items take their size from the state, and a reader may have taken it from the type.
    if state and kind[0] in SIZED and state[5] != kind[1]:
        return "", ()
    return kind[0], state


def _parts_hold_objects(state: tuple[Argument, ...], policy: Policy, depth: int) -> bool | None:
    spans = _spans(state)
    if spans is None or not all(_fits(part, start, count, state[5]) for part, start, count in spans):
        return None
    answers = [holds_objects(part, policy, depth) for part, _, _ in spans]
    return None if None in answers else True in answers


def _spans(state: tuple[Argument, ...]) -> list[tuple[Argument, int, int]] | None:
    """Return dtype, offset and number of the items of a sub-array and of each field; None for another form."""
    base, names, fields = state[2:5]
    spans: list[tuple[Argument, int, int]] = []
    if isinstance(base, tuple) and len(base) == 2:
        spans.append((base[0], 0, _count(base[1])))
    elif base is not None:
        return None
    if not isinstance(fields, Mapping):
        return spans if fields is None and names is None else None
    for _, field in fields.items:
        if not isinstance(field, tuple) or len(field) not in (2, 3) or not isinstance(field[1], int):
            return None
        spans.append((field[0], field[1], 1))
    return spans


def _count(shape: Argument) -> int:
    """Return how many items a sub-array has, or -1 where its shape is none."""
    count = 1
    for length in shape if isinstance(shape, tuple) else (shape,):
        if not isinstance(length, int) or length < 0:
            return -1
        count *= length
    return count


def _fits(part: Argument, start: int, count: int, size: Argument) -> bool:
    """Say whether `count` items of `part` at `start` lie within an item of `size` bytes."""
    if not isinstance(part, Made) or not isinstance(part.arguments, tuple) or not part.arguments:
        return False
    kind = type_of(part.arguments[0])
    state = part.state if isinstance(part.state, tuple) and len(part.state) in STATE_ITEMS else None
    width: Argument = kind[1] if kind else 0
    if state and (kind is None or kind[0] in SIZED):
        width = state[5]
    if not isinstance(width, int) or not isinstance(size, int):
        return False
    return start >= 0 and count >= 0 and width >= 0 and start + width * count <= size
