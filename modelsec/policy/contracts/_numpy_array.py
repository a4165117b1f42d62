"""Arrays that a stream made: of what, and of which shape.

Rule: what is not known of an array is None, which no contract takes for a shape or a type.
Source: numpy/_core/src/multiarray/methods.c, `array_reduce`; numpy/_core/numeric.py, `_frombuffer` (numpy 2.4).
"""

from __future__ import annotations

from modelsec.evidence import Blob, Global, Made, Mapping
from modelsec.policy.contracts._numpy_dtype import DTYPE, holds_objects, type_of
from modelsec.policy.contracts.plain import is_bytes, made_by

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeGuard

    from modelsec.evidence import Argument
    from modelsec.policy.rows import Policy

RECONSTRUCT = "numpy._core.multiarray:_reconstruct"
FROM_BUFFER = "numpy._core.numeric:_frombuffer"
CREATED = "dill._dill:_create_array"
CREATED_OF = 3
"""Arguments of it at least: what makes the array, the arguments of that, and the array's state."""
ARRAY_MAKERS = (RECONSTRUCT, FROM_BUFFER, "joblib.numpy_pickle:NumpyArrayWrapper")
"""What an array is made by; joblib puts the array in the place of its wrapper."""
STATE_ITEMS = 4
"""Items of an array's state at least: shape, dtype, order, content; of the arguments of `_frombuffer`, too."""

WRAPPED = 2
"""Parts of a wrapper's state whose content is known: what joblib wrote, and the content."""


def _as_numpy_writes(given: Argument, policy: Policy) -> Argument:
    """Give an array that dill spells in one call as numpy spells it, by a call and a state."""
    if not made_by(given, policy, CREATED) or not isinstance(given.arguments, tuple):
        return given
    maker, made_of, state = given.arguments[:CREATED_OF] if len(given.arguments) >= CREATED_OF else (None, None, None)
    return Made(maker, made_of, state) if isinstance(maker, Global) and isinstance(made_of, tuple) else given


def is_array_of_numbers(given: Argument, policy: Policy) -> TypeGuard[Made]:
    """Say whether `given` is an array of anything but objects, which numpy would ask to be arrays or numbers."""
    given = _as_numpy_writes(given, policy)
    if not made_by(given, policy, *ARRAY_MAKERS):
        return False
    state, fields = given.state, _fields(given)
    if fields is not None:
        return holds_objects(fields.get("dtype"), policy) is False
    if isinstance(state, tuple):
        return len(state) >= STATE_ITEMS and holds_objects(state[-3], policy) is False
    return isinstance(given.arguments, tuple) and made_by(given, policy, FROM_BUFFER)


def shape_of(given: Argument, policy: Policy) -> tuple[Argument, ...] | None:
    """Return the shape of an array that the stream made, or None where that is not known."""
    given = _as_numpy_writes(given, policy)
    if not made_by(given, policy, *ARRAY_MAKERS):
        return None
    shape: Argument = None
    fields = _fields(given)
    if fields is not None:
        shape = fields.get("shape")
    elif isinstance(given.state, tuple) and len(given.state) >= STATE_ITEMS:
        shape = given.state[-4]
    elif isinstance(given.arguments, tuple) and len(given.arguments) >= STATE_ITEMS:
        shape = given.arguments[2]
    return shape if isinstance(shape, tuple) else None


def _fields(given: Made) -> dict[Argument, Argument] | None:
    """Return what joblib's wrapper of an array tells of it; its content, where that is known, stands beside."""
    state = given.state[0] if isinstance(given.state, tuple) and len(given.state) == WRAPPED else given.state
    return dict(state.items) if isinstance(state, Mapping) else None


def dimensions(given: Argument, policy: Policy) -> int | None:
    """Return how many dimensions an array of numbers has; None for anything else."""
    shape = shape_of(given, policy) if is_array_of_numbers(given, policy) else None
    return None if shape is None else len(shape)


def kind_of(given: Made, policy: Policy) -> tuple[str, int] | None:
    """Return the letter and bytes of an array's type, as numpy writes it."""
    dtype = dtype_of(given)
    if not made_by(dtype, policy, DTYPE) or not isinstance(dtype.arguments, tuple):
        return None
    return type_of(dtype.arguments[0]) if dtype.arguments else None


def dtype_of(given: Made) -> Argument:
    """Return the dtype that an array's state, or what made it, tells."""
    dtype: Argument = given.arguments[1] if isinstance(given.arguments, tuple) and len(given.arguments) > 1 else None
    fields = _fields(given)
    if fields is not None:
        return fields.get("dtype")
    return given.state[-3] if isinstance(given.state, tuple) and len(given.state) >= STATE_ITEMS else dtype


def content_of(given: Argument, policy: Policy) -> bytes | None:
    """Return the bytes of an array of numbers; None where they are not known, as with joblib."""
    given = _as_numpy_writes(given, policy)
    if not is_array_of_numbers(given, policy):
        return None
    parts = given.state if isinstance(given.state, tuple) else given.arguments
    content = parts[-1 if parts is given.state else 0] if isinstance(parts, tuple) and parts else None
    return literal_bytes(content, policy)


def literal_bytes(given: Argument, policy: Policy) -> bytes | None:
    """Return the content of a literal, or of text that the stream has encoded as latin-1; None where it is unknown."""
    return _decoded(given) if is_bytes(given, policy) else None


def _decoded(given: Argument) -> bytes | None:
    if isinstance(given, Made):
        return _decoded(given.arguments[0]) if isinstance(given.arguments, tuple) and given.arguments else None
    known = given.load() if isinstance(given, Blob) and given.load else given
    if isinstance(known, str) and all(character < "\u0100" for character in known):
        return known.encode("latin-1")
    return known if isinstance(known, bytes) else None
