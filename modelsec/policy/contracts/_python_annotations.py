"""Contracts for types as annotations have them: `list[int]`, `Optional[str]`, `int | None`.

Rule: what is subscripted is a form of `typing`, what stands in it are classes and other such types. A text in it would
be compiled, so that a text stands in `Literal` alone.
Source: Lib/typing.py, `_GenericAlias.__reduce__`; Lib/copyreg.py, `pickle_union`; Objects/genericaliasobject.c.
"""

from __future__ import annotations

from modelsec.evidence import Global, Unknown
from modelsec.policy.contracts.plain import is_class, is_global, is_literal, is_tame, items_of, made_by
from modelsec.policy.rows import VALUE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Argument, Made
    from modelsec.policy.contracts.plain import Arguments, Contract
    from modelsec.policy.rows import Policy

CONTAINERS = tuple(f"builtins:{name}" for name in ("dict", "frozenset", "list", "set", "tuple"))
TYPES = tuple(f"builtins:{name}" for name in ("Ellipsis", "bool", "bytes", "complex", "float", "int", "object", "str"))
"""What an alias is of, and what stands in it."""
ALIASES = ("_functools:reduce", "_operator:getitem", "builtins:type", "types:GenericAlias")
"""What makes such types; each call was judged by itself."""
TYPING = "typing"
CLASSES = ("numpy:ndarray", "torch:Tensor")
"""Classes that have rows as values, for a stream makes none of theirs by themselves."""
LITERAL, ANNOTATED, CALLABLE = "typing:Literal", "typing:Annotated", "typing:Callable"


def _generic_alias(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """`types.GenericAlias(list, (int,))`: a container of the language, with types or aliases of them."""
    if len(given) != 2 or not is_global(given[0], policy, *CONTAINERS) or not isinstance(given[1], tuple):
        return False
    return all(_is_type(item, policy) for item in given[1])


def _subscript(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """`operator.getitem(typing.Dict, (str, int))`; one type may stand alone."""
    if len(given) != 2 or not _is_form(given[0], policy):
        return False
    parts = given[1] if isinstance(given[1], tuple) else (given[1],)
    if is_global(given[0], policy, LITERAL):
        return is_literal(parts)
    if is_global(given[0], policy, ANNOTATED):
        return len(parts) > 1 and _is_type(parts[0], policy) and is_literal(parts[1:])
    if is_global(given[0], policy, CALLABLE):
        return len(parts) == 2 and _are_arguments(parts[0], policy) and _is_type(parts[1], policy)
    return all(_is_type(item, policy) for item in parts)


def _are_arguments(given: Argument, policy: Policy) -> bool:
    """What a callable takes: a list of types, of which an empty one is known by its length, or `...`."""
    if not isinstance(given, Unknown):
        return is_global(given, policy, "builtins:Ellipsis")
    items = items_of(given)
    return is_tame(given, policy) and (all(_is_type(item, policy) for item in items) if items else given.length == 0)


def _is_form(given: Argument, policy: Policy) -> bool:
    row = policy.find(given) if isinstance(given, Global) and given.module == TYPING else None
    return row is not None and row.kind == VALUE


def _is_type(given: Argument, policy: Policy) -> bool:
    """Say whether `given` is a class or made of such: `typing` hashes it, and asks a class for attributes."""
    if isinstance(given, Global):
        return is_global(given, policy, *TYPES, *CLASSES) or _is_form(given, policy) or is_class(given, policy)
    return given is None or made_by(given, policy, *ALIASES)


def _union(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """`functools.reduce(operator.or_, (int, str))`: the operator of the classes joins them."""
    if len(given) != 2 or not is_global(given[0], policy, "_operator:or_") or not isinstance(given[1], tuple):
        return False
    return len(given[1]) > 1 and all(_is_type(item, policy) for item in given[1])


CONTRACTS: dict[str, Contract] = {
    "generic-alias": _generic_alias,
    "type-subscript": _subscript,
    "type-union": _union,
}
