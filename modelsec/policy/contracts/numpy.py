"""Contracts for numpy's reconstructors, dtypes and random states.

Rule: whether a dtype holds objects must be the same in its type text, its fields and its flags, and an array's content
must be a list exactly where it does. joblib reads a pickle behind the array exactly when the flags say so.
Source: numpy/_core/src/multiarray/descriptor.c and methods.c, numpy/random/_pickle.py, numpy/ma/core.py (numpy 2.4).
"""

from __future__ import annotations

from modelsec.evidence import Global, Made, Mapping
from modelsec.policy.contracts._numpy_array import ARRAY_MAKERS, RECONSTRUCT
from modelsec.policy.contracts._numpy_dtype import DTYPE, count_of, flags_agree, holds_objects, type_of
from modelsec.policy.contracts.plain import (
    MORE,
    holds_instances,
    is_bytes,
    is_dict,
    is_global,
    is_integer,
    is_library_value,
    is_list,
    is_literal,
    is_name,
    is_shape,
    is_tame,
    is_text,
    items_of,
    made_by,
)
from modelsec.policy.rows import VALUE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Argument, Unknown
    from modelsec.policy.contracts.plain import Arguments, Contract
    from modelsec.policy.rows import Policy

ARRAYS = (
    "numpy:ndarray",
    "numpy:matrix",
    "numpy:memmap",
    "numpy.rec:recarray",
    "numpy.ma:MaskedArray",
    "numpy.char:chararray",
    "pandas.core.indexes.frozen:FrozenNDArray",
)
MASKED = ("numpy.ma:MaskedArray", "numpy.ma.mrecords:MaskedRecords")
STRING_DTYPE = "numpy._core._internal:_convert_to_stringdtype_kwargs"
MASKED_RECONSTRUCT = "numpy.ma.core:_mareconstruct"
BIT_GENERATORS = {
    "MT19937": "numpy.random._mt19937:MT19937",
    "PCG64": "numpy.random._pcg64:PCG64",
    "PCG64DXSM": "numpy.random._pcg64:PCG64DXSM",
    "Philox": "numpy.random._philox:Philox",
    "SFC64": "numpy.random._sfc64:SFC64",
}
BIT_GENERATOR = "numpy.random._pickle:__bit_generator_ctor"
RECORD = "numpy:record"
DATETIMES = ("m", "M")
OLD_STATES = (3, 5)
"""Items of a random state as a tuple: the name, the numbers, the place in them, and maybe a number that is kept."""
ALIGNMENTS = (-1, 1, 2, 4, 8, 16, 32, 64, 128)


def is_dtype(given: Argument, policy: Policy) -> bool:
    """Say whether `given` is a dtype that the stream made; making it was judged by itself."""
    return made_by(given, policy, DTYPE, STRING_DTYPE)


def _dtype(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    if not given or len(given) > 3 or not all(is_integer(flag) for flag in given[1:]):
        return False
    return type_of(given[0]) is not None or is_global(given[0], policy, RECORD)


def _dtype_state(given: Arguments, policy: Policy, of: Made | None) -> bool:
    """(3, byte order, sub-array, names, fields, size, alignment, flags), or (4, ... and metadata)."""
    state = given[0] if len(given) == 1 else None
    if not isinstance(state, tuple) or of is None or (len(state), state[:1]) not in ((8, (3,)), (9, (4,))):
        return False
    if not is_name(state[1], ("<", ">", "=", "|")) or not _are_measures(state[5], state[6]):
        return False
    if not _is_metadata(state[8] if len(state) == 9 else None, of.arguments, policy):
        return False
    objects = holds_objects(Made(of.source, of.arguments, state), policy)
    return objects is not None and flags_agree(state[7], objects=objects)


def _are_measures(size: Argument, alignment: Argument) -> bool:
    # Those of the type are -1. numpy divides by an alignment when it copies an array, and keeps 32 bits of it.
    return (isinstance(size, int) and size >= -1) and alignment in ALIGNMENTS


def _is_metadata(given: Argument, made_of: tuple[Argument, ...] | Unknown, policy: Policy) -> bool:
    """What a dtype is annotated with; for datetime types that or None, and (unit, multiple, divisor, event).

    numpy reads the unit of a datetime type, which it lets go of first, also where the state has none.
    """
    kind = type_of(made_of[0]) if isinstance(made_of, tuple) and made_of else None
    if kind is None or kind[0] not in DATETIMES:
        return given is None or is_dict(given)
    if not isinstance(given, tuple) or len(given) != 2 or not isinstance(given[1], tuple):
        return False
    return (given[0] is None or is_dict(given[0])) and all(
        is_literal(part) or is_bytes(part, policy) for part in given[1]
    )


def _is_array_type(given: Argument, policy: Policy) -> bool:
    return is_global(given, policy, *ARRAYS)


def _is_byte_type(given: Argument, policy: Policy) -> bool:
    """The placeholder type `b'b'`; protocols 0 to 2 write it as encoded text."""
    if isinstance(given, Made):
        return is_bytes(given, policy) and isinstance(given.arguments, tuple) and given.arguments[:1] == ("b",)
    return given in ("b", b"b")


def _array_type(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """What takes a class that opens a file when it is called: reconstructors, which make it as the array that it is."""
    return len(given) == 1 and (
        is_global(given[0], policy, RECONSTRUCT, MASKED_RECONSTRUCT)
        or made_by(given[0], policy, "joblib.numpy_pickle:NumpyArrayWrapper")
    )


def _reconstruct(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    if len(given) != 3 or not _is_array_type(given[0], policy):
        return False
    return given[1] == (0,) and _is_byte_type(given[2], policy)


def _masked(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    if len(given) != 4 or not is_global(given[0], policy, *MASKED):
        return False
    return _is_array_type(given[1], policy) and given[2] == (0,) and _is_byte_type(given[3], policy)


def _array_state(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """(version, shape, dtype, is it Fortran-ordered, bytes or a list), without the version in old streams."""
    state = given[0] if len(given) == 1 else None
    if not isinstance(state, tuple) or len(state) not in (4, 5):
        return False
    shape, dtype, order, content = state[-4:]
    if not is_shape(shape, policy) or not all(map(is_integer, (order, *state[:-4]))):
        return False
    return _is_whole(dtype, policy) and _is_content(content, shape, policy)


def _is_whole(given: Argument, policy: Policy) -> bool:
    """Say whether the dtype `given` is known to its end, so that no later state can change what its items are."""
    return made_by(given, policy, STRING_DTYPE) or holds_objects(given, policy) is not None


def _masked_state(given: Arguments, policy: Policy, of: Made | None) -> bool:
    """(1, shape, dtype, order, data, mask, fill value)."""
    state = given[0] if len(given) == 1 else None
    if not isinstance(state, tuple) or len(state) != 7 or not _array_state((state[:5],), policy, of):
        return False
    # numpy makes a text of a fill value whose type is not that of the array.
    filled = _is_value(state[6], policy) and not holds_instances(state[6], policy)
    return filled and _is_content(state[5], state[1], policy)


def _is_content(given: Argument, shape: Argument, policy: Policy) -> bool:
    # Bytes numpy counts itself; of a list it takes as many items as the shape says, also from behind its end.
    if is_list(given):
        return given.length == count_of(shape)
    # Of what lies beyond the values that are followed, numpy takes nothing: its content is bytes or a plain list.
    return _is_bytes_content(given, policy) or given == MORE


def _is_bytes_content(given: Argument, policy: Policy) -> bool:
    # Or a string of Python 2, which numpy encodes as latin-1.
    return is_bytes(given, policy) or is_text(given)


def _is_value(given: Argument, policy: Policy) -> bool:
    return made_by(given, policy, *ARRAY_MAKERS, "numpy._core.multiarray:scalar") or is_literal(given)


def _created(given: Arguments, policy: Policy, of: Made | None) -> bool:
    """`_create_array(_reconstruct, its arguments, a state[, None])`, dill's spelling of both steps in one call.

    What is known of the array later is that it is tame, so of an array of objects the items are.
    """
    if len(given) not in (3, 4) or not is_global(given[0], policy, RECONSTRUCT) or given[3:] not in ((), (None,)):
        return False
    made_of, state = given[1:3]
    if not isinstance(made_of, tuple) or not isinstance(state, tuple) or not _array_state((state,), policy, of):
        return False
    return _reconstruct(made_of, policy, of) and (
        holds_objects(state[-3], policy) is False or is_tame(state[-1], policy)
    )


def _scalar(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """A number, a text or a record, whose objects are tame: it answers the names of its fields by what they hold."""
    if len(given) not in (1, 2) or not is_dtype(given[0], policy):
        return False
    if len(given) == 1:
        return holds_objects(given[0], policy) is False
    if holds_objects(given[0], policy) is False:
        return _is_bytes_content(given[1], policy)
    return made_by(given[1], policy, RECONSTRUCT) and _holds_tame_items(given[1], policy)


def _holds_tame_items(given: Made, policy: Policy) -> bool:
    """Say whether a short array of objects holds tame ones, and no function or class, which a list may hold."""
    items = items_of(given.state[-1]) if isinstance(given.state, tuple) and given.state else None
    return items is not None and is_tame(items, policy)


def _from_buffer(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    if len(given) not in (4, 5) or holds_objects(given[1], policy) is not False or not is_bytes(given[0], policy):
        return False
    return (
        is_shape(given[2], policy)
        and is_name(given[3], ("C", "F", "K"))
        and all(is_shape(o, policy) for o in given[4:])
    )


def _bit_generator(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    if not given:
        return True
    return len(given) == 1 and (
        is_name(given[0], tuple(BIT_GENERATORS)) or is_global(given[0], policy, *BIT_GENERATORS.values())
    )


def _random(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """A generator made by name, or by name and the constructor that the second argument calls."""
    if not given or len(given) > 2 or not all(is_global(maker, policy, BIT_GENERATOR) for maker in given[1:]):
        return not given
    return made_by(given[0], policy, BIT_GENERATOR) or is_name(given[0], tuple(BIT_GENERATORS))


def _random_state(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """The state as a tuple or a dictionary, beside a seed sequence, or a bit generator that has it.

    Threat: numpy compares a name in it, and makes numbers of the items of its arrays.
    """
    state = given[0] if len(given) == 1 else None
    if made_by(state, policy, BIT_GENERATOR):
        return True
    known = is_dict(state) or (
        isinstance(state, tuple) and (len(state) in OLD_STATES or is_dict(next(iter(state), None)))
    )
    return known and is_library_value(state, policy) and not holds_instances(state, policy)


def _ufunc(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """`_ufunc_reconstruct(module, name)`, which imports the one and fetches the other."""
    if len(given) != 2:
        return False
    module, name = given
    if not isinstance(module, str) or not isinstance(name, str):
        return False
    row = policy.find(Global(module, name))
    return row is not None and row.kind == VALUE and not row.watch


def _array_wrapper(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """joblib: a dictionary that tells how to read the array behind the opcode."""
    state = given[0] if len(given) == 1 else None
    if not isinstance(state, Mapping):
        return False
    values = {key: item for key, item in state.items if isinstance(key, str)}
    if len(values) != len(state.items) or not {"subclass", "shape", "order", "dtype"} <= set(values):
        return False
    known = _is_whole(values["dtype"], policy)
    rest = [item for key, item in values.items() if key not in ("subclass", "dtype", "shape")]
    return (
        known
        and _is_array_type(values["subclass"], policy)
        and is_shape(values["shape"], policy)
        and all(is_literal(item) for item in rest)
    )


CONTRACTS: dict[str, Contract] = {
    "numpy-array-state": _array_state,
    "numpy-array-type": _array_type,
    "numpy-array-wrapper": _array_wrapper,
    "numpy-bit-generator": _bit_generator,
    "numpy-created": _created,
    "numpy-dtype": _dtype,
    "numpy-dtype-state": _dtype_state,
    "numpy-from-buffer": _from_buffer,
    "numpy-masked": _masked,
    "numpy-masked-state": _masked_state,
    "numpy-random": _random,
    "numpy-random-state": _random_state,
    "numpy-reconstruct": _reconstruct,
    "numpy-scalar": _scalar,
    "numpy-ufunc": _ufunc,
}
