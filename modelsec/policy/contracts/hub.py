"""Contracts for what checkpoints on hubs hold beside tensors: configurations and dictionaries of names.

Rule: what a `__setstate__` takes for a type or looks through is that library's own, or a plain list.
Source: omegaconf/basecontainer.py (2.4), `BaseContainer.__setstate__`; flair/data.py (0.15), `Dictionary.__setstate__`;
PIL/Image.py (13.0), `Image.__setstate__`.
"""

from __future__ import annotations

from modelsec.evidence import Global, Unknown
from modelsec.policy.contracts._named import attributes_of
from modelsec.policy.contracts.plain import made_by

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Made
    from modelsec.policy.contracts.plain import Arguments, Contract
    from modelsec.policy.rows import Policy

METADATA = "omegaconf.base:ContainerMetadata"


def _configuration(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    attributes = attributes_of(given)
    return attributes is not None and made_by(attributes.get("_metadata"), policy, METADATA)


def _metadata(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    """Types, of which a configuration makes `Dict[key_type, element_type]`, which hashes and prints them."""
    attributes = attributes_of(given)
    if attributes is None:
        return False
    types = [attributes.get(name) for name in ("key_type", "element_type", "ref_type")]
    return all(item is None or isinstance(item, Global) for item in types)


def _dictionary(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    """A list of names by number, which is looked through where `add_unk` is missing."""
    attributes = attributes_of(given)
    return attributes is not None and attributes.get("idx2item", LIST) == LIST


def _image(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    """A list: a dictionary of notes, the mode, the size, the palette, and the pixels as bytes."""
    return given == (LIST,)


LIST = Unknown("list")
"""A list that holds no instance whose methods would be those that the stream chose."""


CONTRACTS: dict[str, Contract] = {
    "hub-configuration": _configuration,
    "hub-dictionary": _dictionary,
    "hub-image": _image,
    "hub-metadata": _metadata,
}
