"""Contracts for what checkpoints on hubs hold beside tensors: configurations and dictionaries of names.

Rule: what a `__setstate__` asks for a type or looks through is that library's own, or a plain list.
Source: omegaconf/basecontainer.py (2.4), `BaseContainer.__setstate__`; flair/data.py (0.15), `Dictionary.__setstate__`;
PIL/Image.py (13.0), `Image.__setstate__`.
"""

from __future__ import annotations

from modelsec.evidence import Mapping, Unknown
from modelsec.policy.contracts.plain import made_by

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Made
    from modelsec.policy.contracts.plain import Arguments, Contract
    from modelsec.policy.rows import Policy

METADATA = "omegaconf.base:ContainerMetadata"


def _configuration(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    state = given[0] if len(given) == 1 else None
    if not isinstance(state, Mapping):
        return False
    found = [item for key, item in state.items if key == "_metadata"]
    return len(found) == 1 and made_by(found[0], policy, METADATA)


def _dictionary(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    """A list of names by number, which is looked through where `add_unk` is missing."""
    state = given[0] if len(given) == 1 else None
    return isinstance(state, Mapping) and all(item == LIST for key, item in state.items if key == "idx2item")


def _image(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    """A list: a dictionary of notes, the mode, the size, the palette, and the pixels as bytes."""
    return given == (LIST,)


LIST = Unknown("list")
"""A list that holds no instance whose methods would be those that the stream chose."""


CONTRACTS: dict[str, Contract] = {
    "hub-configuration": _configuration,
    "hub-dictionary": _dictionary,
    "hub-image": _image,
}
