"""Contracts for what checkpoints on hubs hold beside tensors: configurations and dictionaries of names.

Rule: what a `__setstate__` takes for a type or looks through is that library's own, or a plain list.
Source: omegaconf (2.4): basecontainer.py, `BaseContainer.__setstate__`, and dictconfig.py, `DictConfig.__getattr__`;
flair/data.py (0.15), `Dictionary.__setstate__`; PIL/Image.py (13.0), `Image.__setstate__`; of transformers (4.57,
5.24): configuration_utils.py, `PreTrainedConfig.__getattribute__`, and tokenization_utils_base.py,
`PreTrainedTokenizerBase.__getattr__` and `BatchEncoding.__setstate__`; slicer/slicer.py (0.0.8), `Slicer.__getattr__`.
"""

from __future__ import annotations

from modelsec.evidence import Global, Made, Mapping, Unknown
from modelsec.policy.contracts._named import attributes_of
from modelsec.policy.contracts.plain import WORDS, is_dict, is_list, is_plain, is_text, made_by
from modelsec.policy.rows import VALUE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.policy.contracts.plain import Arguments, Contract
    from modelsec.policy.rows import Policy

METADATA = "omegaconf.base:ContainerMetadata"


def _configuration(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """Types, and a dictionary or a list, among whose items every missing name is looked up."""
    attributes = attributes_of(given)
    if attributes is None or not made_by(attributes.get("_metadata"), policy, METADATA):
        return False
    content = attributes.get("_content")
    return content is None or is_text(content) or is_dict(content) or is_list(content)


def _giving(name: str) -> Contract:
    """Return the contract for what keeps one value, which another instance gives out by name: it could be called there.

    torch's values are types of numbers, and functions that compute with tensors alone.
    """

    def keeps(given: Arguments, policy: Policy, _of: Made | None) -> bool:
        attributes = attributes_of(given)
        if attributes is None:
            return False
        held = attributes.get(name)
        if isinstance(held, Global):
            row = policy.find(held)
            return row is not None and row.kind == VALUE and held.module == "torch"
        return isinstance(held, Made) or is_plain(held, policy)

    return keeps


def _slicer(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    """Two dictionaries of parts by name, in which every missing name without an underscore before it is looked up.

    One of the parts is called `values`.
    """
    attributes = attributes_of(given)
    if attributes is None:
        return False
    parts = [attributes.get(name, Mapping(())) for name in LOOKED_THROUGH]
    return all(is_dict(part) or part == Unknown(WORDS) for part in parts)


LOOKED_THROUGH = ("_objects", "_aliases")


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


def _settings(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    """Attributes without a table of names of their own, by which every other name would be looked up and set.

    Threat: a loader asks for methods by name, and the table would lead it to what another attribute holds.
    """
    attributes = attributes_of(given)
    return attributes is not None and "attribute_map" not in attributes


def _tokenizer(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    """Attributes, of which the special words are looked up in a dictionary where one is asked for by name."""
    attributes = attributes_of(given)
    if attributes is None or not ASKED_OF_TOKENIZERS.isdisjoint(attributes):
        return False
    return is_dict(attributes.get("_special_tokens_map", Mapping(())))


ASKED_OF_TOKENIZERS = frozenset(("SPECIAL_TOKENS_ATTRIBUTES", "convert_tokens_to_ids"))
"""What belongs to the class, and what is asked for when a name is missing."""


def _batch(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    """A dictionary, among whose items every missing name is looked up, and what it was made of."""
    attributes = attributes_of(given)
    return attributes is not None and is_dict(attributes.get("data"))


LIST = Unknown("list")
"""A list that holds no instance whose methods would be those that the stream chose."""


CONTRACTS: dict[str, Contract] = {
    "hub-batch": _batch,
    "hub-configuration": _configuration,
    "hub-dictionary": _dictionary,
    "hub-image": _image,
    "hub-metadata": _metadata,
    "hub-node": _giving("_val"),
    "hub-part": _giving("o"),
    "hub-settings": _settings,
    "hub-slicer": _slicer,
    "hub-tokenizer": _tokenizer,
}
