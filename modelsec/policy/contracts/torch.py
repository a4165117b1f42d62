"""Contracts for what `torch.save` writes: tensors over storages, parameters, dtypes, devices.

Rule: a rebuilder that takes a function or a class takes only torch's own; its arguments are checked as that
function's own would be.
Source: torch/_utils.py, torch/_tensor.py, torch/storage.py, torch/serialization.py (torch 2.13).
"""

from __future__ import annotations

from modelsec.evidence import Blob, Made, Mapping, Unknown
from modelsec.policy.contracts._named import attributes_of
from modelsec.policy.contracts._torch_states import STATES, is_hooks
from modelsec.policy.contracts._torch_subclasses import DENSE, FROM_TYPE, SUBCLASSES, is_torch_value, is_wrapper
from modelsec.policy.contracts.plain import (
    ENCODE,
    is_dict,
    is_global,
    is_integer,
    is_literal,
    is_plain,
    is_shape,
    is_tame,
    is_text,
    made_by,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Argument
    from modelsec.policy.contracts.plain import Arguments, Contract
    from modelsec.policy.rows import Policy

OWN = ("torch:Tensor", "torch.nn.parameter:Parameter", "torch.nn.parameter:Buffer")
STORAGES = ("torch.storage:_load_from_bytes", "torch.storage:UntypedStorage", "torch.storage:TypedStorage")
REBUILDERS = {
    f"torch._utils:{name}"
    for name in (
        "_rebuild_device_tensor_from_numpy",
        "_rebuild_meta_tensor_no_storage",
        "_rebuild_nested_tensor",
        "_rebuild_parameter",
        "_rebuild_parameter_with_state",
        "_rebuild_qtensor",
        "_rebuild_sparse_tensor",
        "_rebuild_tensor",
        "_rebuild_tensor_v2",
        "_rebuild_tensor_v3",
    )
}
PLACE_ITEMS = 4
"""Storage, offset, size, stride: the start of the arguments of those."""


def is_tensor(given: Argument, policy: Policy) -> bool:
    """Say whether `given` is a tensor that the stream rebuilt; rebuilding it was judged by itself."""
    if not made_by(given, policy, *FROM_TYPE):
        return made_by(given, policy, *REBUILDERS)
    known = given.arguments if isinstance(given.arguments, tuple) else ()
    return len(known) == 4 and is_global(known[0], policy, *REBUILDERS)


def _is_storage(given: Argument, policy: Policy) -> bool:
    return given == Unknown("persistent object") or made_by(given, policy, *STORAGES)


def _is_place(given: Arguments, policy: Policy) -> bool:
    """Storage, offset, size, stride: the start of every dense rebuilder's arguments."""
    if not _is_storage(given[0], policy) or not is_integer(given[1]):
        return False
    return is_shape(given[2], policy) and is_shape(given[3], policy)


def _tensor(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    return len(given) == 4 and _is_place(given, policy)


def _tensor_v2(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    if len(given) not in (6, 7) or not _is_place(given, policy):
        return False
    return is_integer(given[4]) and is_hooks(given[5], policy) and all(_is_metadata(item) for item in given[6:])


def _tensor_v3(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    if len(given) not in (7, 8) or not _tensor_v2(given[:6], policy, None):
        return False
    return is_torch_value(given[6], policy) and all(_is_metadata(item) for item in given[7:])


def _is_metadata(given: Argument) -> bool:
    """Conjugate and negative bits by name."""
    return given is None or is_dict(given)


def _quantized(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    if len(given) != 7 or not _is_place(given, policy) or not isinstance(given[4], tuple):
        return False
    scheme = given[4]
    if not scheme or not is_torch_value(scheme[0], policy) or not is_integer(given[5]):
        return False
    return all(is_literal(item) or is_tensor(item, policy) for item in scheme[1:]) and is_hooks(given[6], policy)


def _sparse(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    if len(given) != 2 or not isinstance(given[1], tuple):
        return False
    if not is_torch_value(given[0], policy) and not made_by(given[0], policy, "torch.serialization:_get_layout"):
        return False
    return all(
        is_tensor(item, policy) or is_shape(item, policy) or isinstance(item, (bool, type(None))) for item in given[1]
    )


def _nested(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    return len(given) == 4 and all(is_tensor(item, policy) for item in given)


def _from_numpy(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    if len(given) != 4 or not is_torch_value(given[1], policy) or not is_integer(given[3]):
        return False
    from modelsec.policy.contracts._numpy_array import ARRAY_MAKERS

    return made_by(given[0], policy, *ARRAY_MAKERS) and (is_text(given[2]) or made_by(given[2], policy, "torch:device"))


def _meta(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    if len(given) != 4 or not is_torch_value(given[0], policy) or not is_integer(given[3]):
        return False
    return is_shape(given[1], policy) and is_shape(given[2], policy)


def _parameter(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    return len(given) == 3 and is_tensor(given[0], policy) and is_integer(given[1]) and is_hooks(given[2], policy)


def _parameter_with_state(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    return len(given) == 4 and _parameter(given[:3], policy, None) and _is_state(given[3], policy)


def _is_state(given: Argument, policy: Policy) -> bool:
    """A dictionary of attributes, or that and one of slots, which torch sets with `setattr`.

    Threat: torch asks a tensor, not its class, for `__torch_function__` and calls that; a method of a tensor that an
    attribute stands in for is called too, by the next rebuilder that the tensor is given to.
    """
    parts = given if isinstance(given, tuple) and len(given) == 2 else (given,)
    return all(part is None or (isinstance(part, Mapping) and _are_attributes(part, policy)) for part in parts)


def _are_attributes(given: Mapping, policy: Policy) -> bool:
    return all(
        isinstance(key, str) and not key.startswith("__") and key not in SETTERS and _is_inert(item, policy)
        for key, item in given.items
    )


SETTERS = frozenset(
    (
        "_backward_hooks",
        "_grad",
        "_grad_fn",
        "_post_accumulate_grad_hooks",
        "data",
        "grad",
        "grad_dtype",
        "imag",
        "names",
        "real",
        "requires_grad",
        "volatile",
    )
)
"""What a tensor does something for when it is set. That it keeps elsewhere, so no state holds it."""


def _is_inert(given: Argument, policy: Policy) -> bool:
    """Say whether nothing happens when torch calls `given`, or asks it for an attribute, but an error."""
    known = is_tensor(given, policy) or is_torch_value(given, policy) or made_by(given, policy, "builtins:set")
    return known or is_plain(given, policy) or is_tame(given, policy)


def _from_type(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    from modelsec.policy.contracts import contract

    if len(given) != 4 or not isinstance(given[2], tuple) or not _is_state(given[3], policy):
        return False
    if is_wrapper(given[0], given[1], given[2], policy):
        return True
    if not is_global(given[0], policy, *REBUILDERS) or not is_global(given[1], policy, *OWN):
        return False
    row = policy.find(given[0])
    return row is not None and contract(row.contract)(given[2], policy, None)


def _load_from_bytes(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """A whole file as `torch.save` writes it; its content is read as a member and judged by itself.

    Protocols 0 to 2 spell it as text; the format turns back just what is literal in the call of the encoder.
    """
    content = given[0] if len(given) == 1 else None
    if made_by(content, policy, ENCODE):
        return isinstance(content.arguments, tuple) and bool(content.arguments) and is_text(content.arguments[0])
    return isinstance(content, bytes) or (isinstance(content, Blob) and content.kind == "bytes")


def _device(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    return len(given) in (1, 2) and is_text(given[0]) and all(is_integer(item) for item in given[1:])


def _size(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    return len(given) == 1 and (is_shape(given[0], policy) or given[0] == Unknown("list"))


def _generator(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    return len(given) <= 1 and all(made_by(item, policy, "torch:device") or is_text(item) for item in given)


def _generator_state(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """Seed, offset and a tensor: the setter reads three items without looking what it was given, and dies of less.

    So it does of a tensor that begins anywhere but at the start of its storage.
    """
    state = given[0] if len(given) == 1 else None
    if not isinstance(state, tuple) or len(state) != 3 or not _is_whole_storage(state[2], policy):
        return False
    return is_integer(state[0]) and (state[1] is None or is_integer(state[1]))


def _is_whole_storage(given: Argument, policy: Policy) -> bool:
    """Say whether `given` is a tensor of one dimension that begins with its storage."""
    place = given.arguments if made_by(given, policy, *DENSE) else None
    if not isinstance(place, tuple) or len(place) < PLACE_ITEMS:
        return False
    _, offset, size, stride = place[:PLACE_ITEMS]
    return offset == 0 and isinstance(size, tuple) and len(size) == 1 and stride == (1,)


def _returned(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """`torch.return_types.max((tensors ...), a dictionary of the rest)`."""
    if len(given) not in (1, 2) or not isinstance(given[0], tuple) or not all(is_dict(rest) for rest in given[1:]):
        return False
    return all(is_tensor(item, policy) or is_literal(item) for item in given[0])


def _packed(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """A packed sequence: tensors or None; protocols 0 and 1 make it as the tuple that it is."""
    return len(given) in (0, 4) and all(item is None or is_tensor(item, policy) for item in given)


def _properties(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """(dtype, layout, needs a gradient, memory format, pinned), the format by its enum or by a getter of a member."""
    state = given[0] if len(given) == 1 else None
    if not isinstance(state, tuple) or len(state) != 5 or not all(isinstance(flag, bool) for flag in state[2::2]):
        return False
    layout = is_torch_value(state[1], policy) or made_by(state[1], policy, "torch.serialization:_get_layout")
    return is_torch_value(state[0], policy) and layout and made_by(state[3], policy, FORMATS, "builtins:getattr")


FORMATS = "torch.distributed.checkpoint.metadata:_MEM_FORMAT_ENCODING"


def _storage_info(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    # What lies at that place is unpickled: in another file it could be part of weights, which nobody judges. On Windows
    # the name of another file may stand before a colon.
    attributes = attributes_of(given)
    path = attributes.get("relative_path") if attributes is not None else None
    if not isinstance(path, str) or path.startswith("."):
        return False
    return path.endswith(".distcp") and not set("/\\\0:").intersection(path)


CONTRACTS: dict[str, Contract] = {
    **STATES,
    **SUBCLASSES,
    "torch-device": _device,
    "torch-from-numpy": _from_numpy,
    "torch-from-type": _from_type,
    "torch-generator": _generator,
    "torch-generator-state": _generator_state,
    "torch-load-from-bytes": _load_from_bytes,
    "torch-meta": _meta,
    "torch-nested": _nested,
    "torch-packed": _packed,
    "torch-parameter": _parameter,
    "torch-parameter-with-state": _parameter_with_state,
    "torch-properties": _properties,
    "torch-quantized": _quantized,
    "torch-returned": _returned,
    "torch-size": _size,
    "torch-storage-info": _storage_info,
    "torch-sparse": _sparse,
    "torch-tensor": _tensor,
    "torch-tensor-v2": _tensor_v2,
    "torch-tensor-v3": _tensor_v3,
}
