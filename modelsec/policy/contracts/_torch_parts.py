"""The dictionaries in which a layer of torch keeps its parameters, buffers and modules.

Rule: they are plain or ordered, and hold no class and no function under a name that a loader calls: a layer answers
any name that it lacks by what stands under it there. Python 2 spells an ordered one by a list of pairs.
Source: torch/nn/modules/module.py, `Module.__getattr__` (torch 2.13); Lib/collections.py, `OrderedDict.__reduce__`
(CPython 2.7).
"""

from __future__ import annotations

from modelsec.evidence import Made, Unknown
from modelsec.policy.contracts.plain import WORDS, is_dict, items_of, made_by

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Argument
    from modelsec.policy.rows import Policy

ORDERED = "collections:OrderedDict"
NAMED_LIKE_METHODS = Unknown(WORDS)
"""Modules called `keys` or `values`, as attention has; the dictionary that they lie in is asked by name alone."""
ITEMS = (None, Unknown("items"))
"""What is told in the place of a state, of one that has none and holds no methods."""
UNDERSCORES = "__"


def are_parts(given: Argument, policy: Policy) -> bool:
    """Say whether `given` is such a dictionary, or none."""
    if given is None or is_dict(given) or given == NAMED_LIKE_METHODS:
        return True
    if not made_by(given, policy, ORDERED) or given.state not in ITEMS:
        return False
    return isinstance(given.arguments, tuple) and all(is_dict(item) or _are_pairs(item) for item in given.arguments)


def _are_pairs(given: Argument) -> bool:
    if not isinstance(given, Unknown):
        return False
    pairs = () if given.length == 0 else items_of(given)
    return pairs is not None and all(_is_pair(items_of(pair)) for pair in pairs)


def _is_pair(given: tuple[Argument, ...] | None) -> bool:
    """Say whether the items of a list are a name and a part: an instance, or nothing."""
    if given is None or len(given) != 2 or not (given[1] is None or isinstance(given[1], Made)):
        return False
    name = given[0].decode("latin-1") if isinstance(given[0], bytes) else given[0]
    return isinstance(name, str) and not (name.startswith(UNDERSCORES) and name.endswith(UNDERSCORES))
