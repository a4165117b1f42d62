"""Contracts for `functools.partial`: what it may hold, and what it may hand over.

Rule: a partial holds a layer's class, a function that only computes, or one of the language's own types with literals.
Where the stream itself calls one, that is judged as a call of what it holds: such types, what pandas makes a block
with, and `cls.__new__` of a result, which protocols 2 and 3 spell so.
Source: Lib/functools.py; `save_reduce` in Lib/pickle.py; scipy/_lib/_bunch.py; torch/ao/quantization/observer.py.
"""

from __future__ import annotations

from modelsec.evidence import Global, Made, Mapping
from modelsec.policy.contracts._python_values import NUMPY
from modelsec.policy.contracts._torch_subclasses import is_torch_value
from modelsec.policy.contracts.plain import is_dict, is_global, is_integer, is_literal, is_plain, made_by
from modelsec.policy.rows import CLASS, FUNCTION, VALUE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Argument
    from modelsec.policy.contracts.plain import Arguments, Contract
    from modelsec.policy.rows import Policy

COMPUTING = ("sklearn.", "torch._C._fft", "torch._C._nn", "torch.ao.quantization.", "torch.nn.", "torch.optim.")
"""Where the functions and layers live that a partial may call on use."""
NUMBERS = ("builtins:abs", "builtins:pow", "builtins:round", "math:log", "math:pow")
"""Functions of numbers that it may call as well."""
TYPES = tuple(f"builtins:{name}" for name in ("dict", "float", "int", "list", "set", "tuple"))
"""Types whose instances are made of literals without anything else; `str` may name a codec, which is then imported."""
DEFAULT = "collections:defaultdict"
FACTORIES = (*TYPES, "builtins:str", "collections:OrderedDict", "collections:Counter")
NEW_BLOCK = "pandas.core.internals.blocks:new_block"
"""What pandas 1.3 calls through a partial that holds the number of dimensions."""
NEW = ".__new__"
BASES = {"PearsonRResultBase": "PearsonRResult"}
"""A result of scipy whose class has the maker of another."""


def is_called_by_default(given: Argument, policy: Policy) -> bool:
    """Say whether `given` is a partial that makes a value of the language, as nested dictionaries have it."""
    state = given.state if made_by(given, policy, "functools:partial") else None
    return isinstance(state, tuple) and len(state) == 4 and _is_type(state, policy)


def _is_target(given: Argument, policy: Policy) -> bool:
    """Say whether a partial may hold `given`: a layer's class, or a function that only computes."""
    target = _method(given) if isinstance(given, Made) else given
    if not isinstance(target, Global):
        return False
    row = policy.find(target)
    if row is None or row.watch or row.contract or row.kind not in (CLASS, VALUE):
        return False
    known = target.module.startswith(COMPUTING) or is_global(target, policy, *NUMBERS)
    return known or (target.module == "numpy" and target.name in NUMPY)


def _method(given: Made) -> Global | None:
    """Return the method that `getattr(class, "name")` fetches, how protocols below 4 spell it."""
    if given.source.name != "getattr" or not isinstance(given.arguments, tuple) or len(given.arguments) != 2:
        return None
    owner, name = given.arguments
    return Global(owner.module, f"{owner.name}.{name}") if isinstance(owner, Global) and isinstance(name, str) else None


def _maker(given: Argument, policy: Policy) -> Global | None:
    """Return the `cls.__new__` that `given` is, where that has a row of its own."""
    target = _method(given) if isinstance(given, Made) else None
    if target is None or not target.name.endswith(NEW):
        return None
    row = policy.find(target)
    return target if row is not None and row.kind == FUNCTION else None


def _partial(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    if len(given) != 1:
        return False
    known = is_global(given[0], policy, NEW_BLOCK, DEFAULT, *TYPES)
    return known or _is_target(given[0], policy) or _maker(given[0], policy) is not None


def _is_new_block(state: tuple[Argument, ...]) -> bool:
    _, arguments, named, _ = state
    if arguments != ():
        return False
    return isinstance(named, Mapping) and all(key == "ndim" and is_integer(item) for key, item in named.items)


def _is_type(state: tuple[Argument, ...], policy: Policy) -> bool:
    """A type with literals, or a default dictionary with a type."""
    function, arguments, named, attributes = state
    if attributes is not None or not isinstance(arguments, tuple) or not isinstance(named, Mapping):
        return False
    if is_global(function, policy, DEFAULT):
        return len(arguments) <= 1 and not named.items and all(_is_factory(item, policy) for item in arguments)
    literal = is_literal(arguments) and all(is_literal(item) for _, item in named.items)
    return literal and is_global(function, policy, *TYPES)


def _is_factory(given: Argument, policy: Policy) -> bool:
    return given is None or is_global(given, policy, *FACTORIES) or is_called_by_default(given, policy)


def _is_result(maker: Global, arguments: Argument, named: Argument) -> bool:
    """The class that the maker is of, what lies in the tuple, and attributes: none of that is looked at."""
    kind = arguments[0] if isinstance(arguments, tuple) and arguments else None
    if not isinstance(kind, Global) or kind.module != maker.module or not is_dict(named):
        return False
    owner = maker.name[: -len(NEW)]
    return kind.name in (owner, BASES.get(owner))


def _state(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    state = given[0] if len(given) == 1 else None
    if not isinstance(state, tuple) or len(state) != 4 or state[3] is not None:
        return False
    if is_global(state[0], policy, NEW_BLOCK):
        return _is_new_block(state)
    maker = _maker(state[0], policy)
    if maker is not None:
        return _is_result(maker, *state[1:3])
    if not _is_target(state[0], policy):
        return _is_type(state, policy)
    arguments, named = state[1:3]
    if not isinstance(arguments, tuple) or not is_plain(arguments, policy) or not is_dict(named):
        return False
    return not isinstance(named, Mapping) or all(_is_value(item, policy) for _, item in named.items)


def _is_value(given: Argument, policy: Policy) -> bool:
    if isinstance(given, Global):
        return is_torch_value(given, policy) or _is_target(given, policy)
    return is_plain(given, policy)


CONTRACTS: dict[str, Contract] = {
    "partial": _partial,
    "partial-state": _state,
}
