"""Whether a dtype of a stream is whole, and whether its items are objects.

Rule: type text, fields, sizes and flags must tell one story. `dtype.__setstate__` believes each of them: by wrong flags
an array takes raw bytes for pointers to objects, by a field behind the item's end it reads memory that is not its own,
by one over another field it lets go of an object twice, or of one that never was.
A dtype can also change after an array has taken it, so one that may have fields counts only once it has its state.
Source: numpy/_core/src/multiarray/descriptor.c, `arraydescr_setstate`, and methods.c, `array_setstate` (numpy 2.4).
"""

from __future__ import annotations

from modelsec.evidence import Made, Mapping
from modelsec.policy.contracts.plain import made_by

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    from modelsec.evidence import Argument
    from modelsec.policy.rows import Policy

    Span: TypeAlias = tuple[int, int, Argument]

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
OBJECT_FLAGS = 0x1B
"""NPY_ITEM_REFCOUNT, items are pointers to objects, NPY_LIST_PICKLE, so that an array's state is a list,
NPY_NEEDS_INIT, without which an array lets go of objects that its memory never held, and NPY_NEEDS_PYAPI, without
which it does so while other threads run. numpy sets the latter two for some types without objects as well."""
FLAGS = range(-128, 256)
"""One byte, signed in old streams."""
PLAIN_FLAGS = 0x98
"""NPY_NEEDS_INIT, NPY_NEEDS_PYAPI and NPY_ALIGNED_STRUCT. By the others numpy takes an item's address for the item, or
asks a scalar for the array that it lies in."""
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
    if not isinstance(flags, int) or flags not in FLAGS:
        return False
    return flags & OBJECT_FLAGS == OBJECT_FLAGS if objects else not flags & 0xFF & ~PLAIN_FLAGS


def _kind_and_state(given: Argument, policy: Policy) -> tuple[str, tuple[Argument, ...]]:
    """Return the letter, `V` for a record class, and the state; an empty letter where they have another form."""
    if not made_by(given, policy, DTYPE) or not isinstance(given.arguments, tuple):
        return "", ()
    state = () if given.state is None else given.state
    if not given.arguments or not isinstance(state, tuple):
        return "", ()
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
    """Say whether a part holds objects; None where that is not known, or where another part lies over such a part."""
    spans, size = _spans(state), state[5]
    if spans is None or not isinstance(size, int):
        return None
    objects, end, end_of_objects = False, 0, 0
    for start, stop, part in sorted(spans, key=lambda span: span[:2]):
        holds = holds_objects(part, policy, depth)
        # Numbers may lie over numbers: numpy makes such dtypes, and refuses others as it makes them.
        if holds is None or stop > size or start < (end if holds else end_of_objects):
            return None
        end = max(end, stop)
        if holds:
            objects, end_of_objects = True, stop
    return objects


def _spans(state: tuple[Argument, ...]) -> list[Span] | None:
    """Return begin, end and dtype of the items of a sub-array and of each field; None for another form."""
    base, names, fields = state[2:5]
    spans: list[Span | None] = []
    if isinstance(base, tuple) and len(base) == 2:
        whole = _span(base[0], 0, count_of(base[1]))
        # By the shape, or by the size, numpy counts the objects of an item.
        spans.append(whole if whole is None or whole[1] == state[5] else None)
    elif base is not None:
        return None
    if isinstance(fields, Mapping) and _are_listed(names, fields):
        spans += [_field(field) for key, field in fields.items if not _is_title(key, field)]
    elif fields is not None or names is not None:
        return None
    known = [span for span in spans if span is not None]
    return known if len(known) == len(spans) else None


def _are_listed(names: Argument, fields: Mapping) -> bool:
    """Say whether `names` are the keys of `fields`, each once, beside titles, each for a field that has a name.

    numpy walks through the names, and finds the objects that it holds or lets go of by them.
    """
    titles = {field for key, field in fields.items if _is_title(key, field)}
    named = [(_text(key), field) for key, field in fields.items if not _is_title(key, field)]
    listed = [_text(name) for name in names] if isinstance(names, tuple) else [None]
    once = len(named) == len(listed) == len(set(listed))
    return once and None not in listed and set(listed) == {key for key, _ in named} and titles <= {f for _, f in named}


def _is_title(key: Argument, field: Argument) -> bool:
    """Say whether the key is not the name of a field but the title, under which a dtype has it once more."""
    return isinstance(field, tuple) and len(field) == 3 and _text(key) is not None and _text(key) == _text(field[2])


def _text(given: Argument) -> str | None:
    """Return a short text; which text the bytes of a Python 2 stream are is the loader's choice, mostly this one."""
    return given.decode("latin-1") if isinstance(given, bytes) else given if isinstance(given, str) else None


def _field(given: Argument) -> Span | None:
    if not isinstance(given, tuple) or len(given) not in (2, 3) or not isinstance(given[1], int):
        return None
    return _span(given[0], given[1], 1)


def _span(part: Argument, start: int, count: int) -> Span | None:
    """Return where `count` items of `part` begin and end, and `part`; None where its size is not known."""
    if not isinstance(part, Made) or not isinstance(part.arguments, tuple) or not part.arguments:
        return None
    kind = type_of(part.arguments[0])
    state = part.state if isinstance(part.state, tuple) and len(part.state) in STATE_ITEMS else None
    # A sized type whose state says otherwise is not known to hold no objects, whatever it spans.
    width: Argument = kind[1] if kind else state[5] if state else None
    if not isinstance(width, int) or min(start, count, width) < 0:
        return None
    return start, start + width * count, part


def count_of(shape: Argument) -> int:
    """Return how many items an array of this shape has, or -1 where it is none."""
    count = 1
    for length in shape if isinstance(shape, tuple) else (shape,):
        if not isinstance(length, int) or length < 0:
            return -1
        count *= length
    return count
