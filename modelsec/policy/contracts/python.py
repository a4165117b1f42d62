"""Contracts for the standard library's own pickling helpers and types.

Rule: where a helper takes a class or a function, only an allowed one that may be kept as a value passes.
Source: `copyreg`, `enum`, `functools`, `collections`, `fractions`, `array` and `_codecs` of CPython 3.10 to 3.13;
`__pyx_unpickle_*` of Cython's ParseTreeTransforms.py.
"""

from __future__ import annotations

from modelsec.evidence import Global, Made, Unknown
from modelsec.policy.contracts import _python_annotations as types
from modelsec.policy.contracts import _python_iterators as iterators
from modelsec.policy.contracts import _python_partials as partials
from modelsec.policy.contracts import _python_values as values
from modelsec.policy.contracts.plain import (
    HOLDERS,
    is_bytes,
    is_class,
    is_dict,
    is_global,
    is_integer,
    is_library_value,
    is_literal,
    is_name,
    is_plain,
    is_text,
    items_of,
    made_by,
    row_of,
)
from modelsec.policy.rows import ANY, CLASS, ENUM, FUNCTION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Argument
    from modelsec.policy.contracts.plain import Arguments, Contract
    from modelsec.policy.rows import Policy

BUILT_IN = ("bytes", "complex", "dict", "float", "frozenset", "int", "list", "set", "str", "tuple")
BASES = tuple(f"builtins:{name}" for name in BUILT_IN)
LATIN_1 = ("latin1", "latin-1", "iso-8859-1")
"""Spellings under which `pickle`, `bytearray` and numpy encode; other codecs may be modules of their own."""
COMPILED = (
    "hdbscan.dist_metrics",
    "scipy.spatial._ckdtree",
    "sklearn.metrics._dist_metrics",
    "sklearn.neighbors._ball_tree",
    "sklearn.neighbors._kd_tree",
)
"""The modules that `newObj` and `new_object` live in; their own classes take a tuple of typed values for a state."""
FRACTION_DIGITS = 4096
"""Fraction('1e999999999') computes that power: only digits pass, and no more than a literal holds."""


def _latin_1(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    return len(given) == 2 and is_text(given[0]) and is_name(given[1], LATIN_1)


def _bytes(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    if len(given) == 2:
        return is_text(given[0]) and is_name(given[1], LATIN_1)
    return not given or (len(given) == 1 and (is_bytes(given[0], policy) or given[0] == Unknown("list")))


CODECS = (*LATIN_1, "ascii", "us-ascii", "utf-8", "utf8")
"""Codecs that come with the interpreter; a text names any other module of `encodings`, which is then imported."""


def _text(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    """`str(literal)`, or `str(bytes, encoding[, errors])`."""
    return is_literal(given) and all(is_name(codec, CODECS) for codec in given[1:2])


def _reconstructor(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    row = row_of(given[0], policy) if len(given) == 3 else None
    if row is None or row.kind != CLASS:
        return False
    if is_global(given[1], policy, "builtins:object"):
        return given[2] is None  # the class is not kept, and making its instance is judged as NEWOBJ of it
    if is_global(given[1], policy, "datetime:tzinfo"):
        return made_by(given[2], policy, "datetime:tzinfo")  # made again without anything
    if row.watch:
        return False
    if is_global(given[1], policy, "builtins:tuple") and isinstance(given[2], tuple):
        return True  # copied, and none of its items is looked at
    return is_global(given[1], policy, *BASES) and is_plain(given[2], policy)


def _new_object(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    return bool(given) and is_class(given[0], policy) and is_plain(given[1:], policy)


def _new_object_by_keyword(given: Arguments, policy: Policy, of: Made | None) -> bool:
    if len(given) != 3 or not isinstance(given[1], tuple) or not is_dict(given[2]):
        return False
    return _new_object((given[0], *given[1]), policy, of)


def _factory(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    return len(given) <= 1 and all(item is None or _is_called_bare(item, policy) for item in given)


def _is_called_bare(given: Argument, policy: Policy) -> bool:
    """Say whether `given` may be called without arguments, as a stream itself may: a missing key does that.

    Threat: an optimizer asks each of its states for a step while it is loaded, and networks that a class makes for
    itself are fetched from where that class has them.
    """
    from modelsec.policy.contracts import contract

    if isinstance(given, Made):
        return partials.is_called_by_default(given, policy)
    row = row_of(given, policy)
    if row is None or row.watch or not row.contract:
        return False
    if row.kind != CLASS:
        return row.kind == FUNCTION and row.contract == "none"
    return row.contract == ANY or contract(row.contract)((), policy, None)


def _queue(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    return len(given) <= 2 and is_plain(given, policy) and all(item is None or is_integer(item) for item in given[1:])


def _fraction(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    return all(is_integer(item) or (isinstance(item, str) and _is_ratio(item)) for item in given)


def _is_ratio(text: str) -> bool:
    return len(text) <= FRACTION_DIGITS and not text.strip("+-/0123456789")


def _member(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """`getattr(Colour, 'RED')`, how Python 3.11.0 to 3.11.3 spell an enum member, or a method with a row of its own."""
    owner = given[0] if len(given) == 2 else None
    name = given[1] if len(given) == 2 else None
    if isinstance(owner, Made):
        owner = owner.source
    if not isinstance(owner, Global) or not isinstance(name, str):
        return False
    row = policy.find(owner)
    if row is not None and row.kind == ENUM and owner is given[0]:
        return name.isidentifier() and name[0] != "_"
    method = policy.find(Global(*_method_of(owner, name)))
    return method is not None and not method.watch


def _method_of(owner: Global, name: str) -> tuple[str, str]:
    module, qualified = owner.mapped or (owner.module, owner.name)
    return module, f"{qualified}.{name}"


def _array(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """`array._array_reconstructor(array.array, typecode, machine format, bytes)`."""
    if len(given) != 4 or not is_global(given[0], policy, "array:array"):
        return False
    return is_text(given[1]) and is_integer(given[2]) and is_bytes(given[3], policy)


def _cython(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """`__pyx_unpickle_Name(class, checksum, None or a state)`, which assigns typed attributes."""
    if len(given) != 3 or not is_class(given[0], policy) or not is_integer(given[1]):
        return False
    return given[2] is None or _cython_state(given[2:], policy, None)


def _cython_state(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """Typed attributes, and last a dictionary of others, which an instance is updated with."""
    return len(given) == 1 and isinstance(given[0], tuple) and is_library_value(given[0], policy)


def _new(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """`newObj(class)`, scikit-learn's helper for its trees and metrics.

    It makes an instance of any class, whose state would then be judged as that of a tree.
    """
    owner = given[0] if len(given) == 1 else None
    return is_class(owner, policy) and policy.key(owner).partition(":")[0] in COMPILED


def _pattern(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """`re._compile(text or bytes, flags)`."""
    return len(given) == 2 and (is_text(given[0]) or is_bytes(given[0], policy)) and is_integer(given[1])


def _type_of_constant(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """`type(None)`, how pickle spells that class; with three arguments `type` would make one."""
    return len(given) == 1 and (given[0] is None or is_global(given[0], policy, *CONSTANTS))


CONSTANTS = ("builtins:Ellipsis", "builtins:NotImplemented")


UNHASHED = (Unknown(HOLDERS), Unknown("list of instances"))


def _hashed(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """What becomes keys or items of a set: the keys of a dictionary were judged as such, those in a list are tame."""
    return all(is_plain(item, policy) and item not in UNHASHED for item in given)


def _set(given: Arguments, policy: Policy, of: Made | None) -> bool:
    """Items of a set, as protocols below 4 give them in a list: tame ones, or a few that may be keys."""
    if _hashed(given, policy, of):
        return True
    items = items_of(given[0]) if len(given) == 1 else None
    return items is not None and all(_is_key(item, policy) for item in items)


def _is_key(given: Argument, policy: Policy) -> bool:
    """Say whether `given` may be the key of a dictionary: literals, and instances of classes that say so."""
    if isinstance(given, tuple):
        return all(_is_key(item, policy) for item in given)
    row = policy.find(given.source) if isinstance(given, Made) else None
    return row.key if row is not None else is_literal(given)


CONTRACTS: dict[str, Contract] = {
    **types.CONTRACTS,
    **iterators.CONTRACTS,
    **partials.CONTRACTS,
    **values.CONTRACTS,
    "array": _array,
    "bytes": _bytes,
    "cython": _cython,
    "cython-state": _cython_state,
    "enum-member": _member,
    "factory": _factory,
    "fraction": _fraction,
    "hashed": _hashed,
    "latin-1": _latin_1,
    "new": _new,
    "new-object": _new_object,
    "new-object-by-keyword": _new_object_by_keyword,
    "pattern": _pattern,
    "queue": _queue,
    "reconstructor": _reconstructor,
    "set": _set,
    "text": _text,
    "type-of-constant": _type_of_constant,
}
