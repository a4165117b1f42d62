"""Contracts for the states of torch's own classes that loading looks into: optimizers, layers and hooks.

Rule: an optimizer calls methods of dictionaries on its groups and on the states in them, and hashes its parameters; so
all of that is plain and tame. A layer looks names up among its parts, so these lie in dictionaries.
Source: torch/optim/*.py, torch/nn/modules/{module,conv,activation,rnn,transformer}.py, torch/utils/hooks.py,
`__setstate__` and `__getattr__` (torch 2.13); torchmetrics/metric.py (1.9), `Metric.__setstate__`;
torch_geometric/data/{data,hetero_data,storage}.py (2.0 to 2.8), `__getattr__`.
"""

from __future__ import annotations

from modelsec.evidence import Global, Made, Mapping, Unknown
from modelsec.policy.contracts._named import attributes_of
from modelsec.policy.contracts._torch_parts import are_parts
from modelsec.policy.contracts.plain import (
    is_dict,
    is_integer,
    is_list,
    is_literal,
    is_name,
    is_tame,
    items_of,
    made_by,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Argument
    from modelsec.policy.contracts.plain import Arguments, Contract
    from modelsec.policy.rows import Policy

HOOKS = "collections:OrderedDict"
GROUPS = Unknown("list")
"""A list of tame values."""
TAME = Unknown("dict")
"""A dictionary of such."""
NAMED_PARTS = ("_parameters", "_buffers", "_modules")


CALLED = frozenset(
    (
        *("apply", "children", "cpu", "cuda", "double", "eval", "float", "fuse", "half", "load_state_dict", "modules"),
        *("named_children", "named_modules", "named_parameters", "parameters", "requires_grad_", "state_dict", "to"),
        *("train", "zero_grad"),
    )
)
"""Methods that a loader of networks calls on what it has unpickled, such as that of ultralytics."""


def is_hooks(given: Argument, policy: Policy) -> bool:
    """Say whether `given` is a dictionary of hooks, which an older version ordered."""
    return given is None or is_dict(given) or made_by(given, policy, HOOKS)


def _optimizer(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """An optimizer, which walks through its groups and their states, and calls methods of dictionaries on them."""
    attributes = attributes_of(given)
    if attributes is None or attributes.get("param_groups", GROUPS) != GROUPS:
        return False
    return all(_is_optimizer_part(item, policy) for item in attributes.values())


def _is_optimizer_part(given: Argument, policy: Policy) -> bool:
    """Say whether `given` is tame, or one of the dictionaries of an optimizer, with items that are.

    Threat: loading asks each of its states for its length and its step, and what an instance answers is its attributes.
    """
    if not made_by(given, policy, HOOKS, "collections:defaultdict"):
        return is_tame(given, policy)
    # No state, for attributes could stand in for its methods, and one that is not tame stands for its items.
    return (
        given.state is None
        and isinstance(given.arguments, tuple)
        and all(isinstance(item, Global) or is_tame(item, policy) for item in given.arguments)
    )


def _module(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """A layer: to set or ask for a missing attribute is to look it up in its parameters, buffers and modules.

    Threat: `name in parts` calls a method that instances of Python classes answer with attributes of their own.
    """
    if given == (TAME,):
        return True
    attributes = attributes_of(given)
    if attributes is None:
        return False
    parts = [attributes[name] for name in NAMED_PARTS if name in attributes]
    stand_ins = [attributes[name] for name in CALLED.intersection(attributes)]
    return all(are_parts(part, policy) for part in parts) and not any(
        isinstance(item, (Global, Made)) for item in stand_ins
    )


def _metric(given: Arguments, policy: Policy, of: Made | None) -> bool:
    """A metric, whose own methods are wrapped where no attribute stands in for them: wrapping asks for attributes."""
    attributes = attributes_of(given)
    return attributes is not None and WRAPPED.isdisjoint(attributes) and _module(given, policy, of)


WRAPPED = frozenset(("_update_signature", "_wrap_compute", "_wrap_update", "compute", "update"))
"""What the state of a metric leaves out, and what loading calls to put it back."""


def _heads(given: Arguments, policy: Policy, of: Made | None) -> bool:
    """Attention that multiplies its number of heads by their size, where an older version kept no product."""
    attributes = attributes_of(given)
    if attributes is None or not _module(given, policy, of):
        return False
    return all(is_integer(attributes[name]) for name in ("head_dim", "num_heads") if name in attributes)


def _recurrent(given: Arguments, policy: Policy, of: Made | None) -> bool:
    """A recurrent layer, which counts its layers and goes through the names of its weights."""
    attributes = attributes_of(given)
    if attributes is None or not _module(given, policy, of):
        return False
    names = ("all_weights", "_all_weights", "_flat_weights_names")
    numbers = ("proj_size", "bias", "bidirectional")
    layers = attributes.get("num_layers", MOST_LAYERS)
    lists = [attributes[name] for name in names if name in attributes]
    weights = attributes.get("_flat_weights", GROUPS)
    return (
        all(item == GROUPS for item in lists)
        and is_list(weights)
        and isinstance(layers, int)
        and layers <= MOST_LAYERS
        and all(is_literal(attributes.get(name)) for name in numbers)
    )


MOST_LAYERS = 1 << 12
"""Of one recurrent layer: loading writes down four names for each, until there is no memory left."""


def _hook(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    """A hook and its module, which are kept; only the flag is looked at."""
    attributes = attributes_of(given)
    return attributes is not None and isinstance(attributes.get("with_module"), bool)


def _handle(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """(dictionary of hooks, number[, further dictionaries])."""
    state = given[0] if len(given) == 1 else None
    if not isinstance(state, tuple) or len(state) not in (2, 3) or not is_integer(state[1]):
        return False
    more = state[2] if len(state) == 3 else None
    return is_hooks(state[0], policy) and (more is None or isinstance(more, tuple))


def _script_object(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """What C++ looks at and packs, and the class: any that the process has registered could be named, so it is these.

    A linear layer has ((weight, bias or None), class), a cell (("quantized_dynamic", biases, [], [whether the range is
    reduced], linear layers), class).
    """
    state = given[0] if len(given) == 1 else None
    if not isinstance(state, tuple) or len(state) != 2 or not isinstance(state[0], tuple):
        return False
    if is_name(state[1], PACKED_LINEAR):
        return _is_packed_linear(state[0], policy)
    return is_name(state[1], PACKED_CELL) and _is_packed_cell(state[0], policy)


def _is_packed_linear(parts: tuple[Argument, ...], policy: Policy) -> bool:
    from modelsec.policy.contracts.torch import is_tensor

    if len(parts) != 2 or not is_tensor(parts[0], policy):
        return False
    return parts[1] is None or is_tensor(parts[1], policy)


def _is_packed_cell(parts: tuple[Argument, ...], policy: Policy) -> bool:
    """Threat: C++ takes two items of each list and one of the numbers, whether they are there or not."""
    from modelsec.policy.contracts.torch import is_tensor

    if len(parts) != 5 or not is_name(parts[0], ("quantized_dynamic",)) or not all(map(is_list, parts[1:])):
        return False
    biases, reduced, layers = items_of(parts[1]), parts[3], items_of(parts[4])
    if biases is None or layers is None or len(biases) != 2 or len(layers) != 2:
        return False
    known = is_list(reduced) and reduced == Unknown("list") and reduced.length == 1
    return known and all(is_tensor(item, policy) for item in biases) and all(_is_layer(item, policy) for item in layers)


def _is_layer(given: Argument, policy: Policy) -> bool:
    state = given.state if made_by(given, policy, "torch:ScriptObject") else None
    if not isinstance(state, tuple) or len(state) != 2 or not is_name(state[1], PACKED_LINEAR):
        return False
    return isinstance(state[0], tuple) and _is_packed_linear(state[0], policy)


def _wrapped_partial(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """What makes observers: a partial, which was judged as such, and nothing else that it would call."""
    attributes = attributes_of(given)
    if attributes is None or not {"p", "callable_args"} <= set(attributes) <= {"p", "callable_args", "__module__"}:
        return False
    literal = attributes["callable_args"] == Mapping(()) and is_literal(attributes.get("__module__"))
    return literal and made_by(attributes["p"], policy, "functools:partial")


def _graph(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """A graph or a storage of one: what it lacks is looked up in its storage, and there among the items by name.

    Threat: a loader that asks an instance for a method would be given the item of that name.
    """
    attributes = attributes_of(given)
    if attributes is None or not is_dict(attributes.get("_mapping", TAME)):
        return False
    stores = [attributes[name] for name in ("_global_store", "_store") if name in attributes]
    return all(made_by(store, policy, *STORES) for store in stores)


STORES = tuple(f"torch_geometric.data.storage:{name}Storage" for name in ("Base", "Edge", "Global", "Node"))
PACKED_CELL = ("__torch__.torch.classes.rnn.CellParamsBase",)
PACKED_LINEAR = ("__torch__.torch.classes.quantized.LinearPackedParamsBase",)


STATES: dict[str, Contract] = {
    "torch-graph": _graph,
    "torch-handle": _handle,
    "torch-heads": _heads,
    "torch-hook": _hook,
    "torch-metric": _metric,
    "torch-module": _module,
    "torch-optimizer": _optimizer,
    "torch-script-object": _script_object,
    "torch-recurrent": _recurrent,
    "torch-wrapped-partial": _wrapped_partial,
}
