"""Contracts for tensors that wrap others: those of uneven length (nested, jagged) and those with a mask.

Rule: a wrapper is made by torch's own class over dense tensors of torch's own, and is none itself where another
rebuilder takes a tensor: it has no memory to be viewed.
Source: torch/nested/_internal/nested_tensor.py, torch/masked/maskedtensor/core.py, torch/_utils.py,
torch/_dynamo/decorators.py (torch 2.13).
"""

from __future__ import annotations

from modelsec.evidence import Global, Made, Mapping, Unknown
from modelsec.policy.contracts.plain import is_global, is_integer, is_shape, is_text, made_by
from modelsec.policy.rows import VALUE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Argument
    from modelsec.policy.contracts.plain import Arguments, Contract
    from modelsec.policy.rows import Policy

FROM_TYPE = ("torch._tensor:_rebuild_from_type", "torch._tensor:_rebuild_from_type_v2")
DENSE = tuple(f"torch._utils:_rebuild_tensor{version}" for version in ("", "_v2", "_v3"))
MASKED = "torch.masked.maskedtensor.core:MaskedTensor"
WRAPPERS = {
    "torch._utils:_rebuild_wrapper_subclass": MASKED,
    "torch.nested._internal.nested_tensor:_rebuild_njt": "torch.nested._internal.nested_tensor:NestedTensor",
}
"""What makes a wrapper, to the class that it makes."""
PARTS = ("values", "offsets")
"""What a jagged tensor cannot be without."""
SETTINGS = {"_ragged_idx": int, "requires_grad": bool}
LENGTHS = ("min_seqlen", "max_seqlen")
"""What a jagged tensor remembers of its lengths: the size of an empty tensor."""
LAYOUT = "torch.serialization:_get_layout"


def is_torch_value(given: Argument, policy: Policy) -> bool:
    """Say whether `given` is an allowed value of torch's top level: a dtype, a layout, a quantization scheme."""
    row = policy.find(given) if isinstance(given, Global) and given.module == "torch" else None
    return row is not None and row.kind == VALUE


def is_wrapper(function: Argument, kind: Argument, given: Arguments, policy: Policy) -> bool:
    """Say whether `function` makes the wrapper `kind` of `given`: nothing becomes an instance of it unmade."""
    maker = policy.key(function) if isinstance(function, Global) else ""
    return maker in WRAPPERS and is_global(kind, policy, WRAPPERS[maker]) and MAKERS[maker](given, policy)


def is_dense(given: Argument, policy: Policy) -> bool:
    """Say whether `given` is a tensor over a storage, with attributes or without."""
    if not made_by(given, policy, *FROM_TYPE):
        return made_by(given, policy, *DENSE)
    known = given.arguments if isinstance(given.arguments, tuple) else ()
    return len(known) == 4 and is_global(known[0], policy, *DENSE)


def _is_jagged(given: Arguments, policy: Policy) -> bool:
    """One dictionary of keyword arguments; the class asks its parts for their sizes and marks them."""
    named = given[0] if len(given) == 1 else None
    if not isinstance(named, Mapping):
        return False
    known = {key: item for key, item in named.items if isinstance(key, str)}
    if len(known) != len(named.items) or not all(is_dense(known.get(name), policy) for name in PARTS):
        return False
    return all(name in PARTS or _is_setting(name, item, policy) for name, item in known.items())


def _is_setting(name: str, given: Argument, policy: Policy) -> bool:
    if name == "lengths":
        return given is None or is_dense(given, policy)
    if name == "_metadata_cache":
        return isinstance(given, Mapping) and all(
            key in LENGTHS and is_dense(item, policy) for key, item in given.items
        )
    return name in SETTINGS and isinstance(given, SETTINGS[name])


def _is_masked(given: Arguments, policy: Policy) -> bool:
    """(class, dtype, size, stride, offset, layout, device, needs a gradient): no memory but that of the parts."""
    if len(given) != 8 or not is_global(given[0], policy, MASKED) or not is_torch_value(given[1], policy):
        return False
    device = is_text(given[6]) or made_by(given[6], policy, "torch:device")
    places = all(stride is None or is_shape(stride, policy) for stride in given[3:4]) and is_shape(given[2], policy)
    return _is_strided(given[5], policy) and device and places and is_integer(given[4]) and isinstance(given[7], bool)


def _is_strided(given: Argument, policy: Policy) -> bool:
    """Threat: asked for a layout that it has no memory in, a wrapper ends the process."""
    if isinstance(given, Made):
        return made_by(given, policy, LAYOUT) and given.arguments == ("torch.strided",)
    return is_global(given, policy, "torch:strided")


def _dimension(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    """A list of three numbers, or None in their place; what is tame may be hashed and compared, whatever it is."""
    return given == (Unknown("list"),)


def _rebuilder(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """What takes a maker of wrappers, and judges what those are given."""
    return len(given) == 1 and is_global(given[0], policy, *FROM_TYPE)


MAKERS = dict(zip(WRAPPERS, (_is_masked, _is_jagged), strict=True))
SUBCLASSES: dict[str, Contract] = {
    "torch-dimension": _dimension,
    "torch-rebuilder": _rebuilder,
}
