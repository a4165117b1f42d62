"""Contracts for scipy: distributions, whose state holds source text that is run, splines, triangulations and trees.

Rule: `rv_generic.__setstate__` hands the attribute `_parse_arg_template` to `exec`. The text must be the one that scipy
makes itself from a list of parameter names; all else in the state is numbers, text, arrays and random states.
A tree makes pointers of the numbers in its nodes and follows them, so they lead from node to node and end.
Source: scipy/stats/_distn_infrastructure.py, rv_generic._construct_argparser; scipy/spatial/_ckdtree.pyx,
cKDTree.__setstate__ and _post_init_traverse (scipy 1.17).
"""

from __future__ import annotations

from modelsec.evidence import Global, Made
from modelsec.policy.contracts._named import attributes_of
from modelsec.policy.contracts._numpy_array import (
    ARRAY_MAKERS,
    content_of,
    is_array_of_numbers,
    kind_of,
    literal_bytes,
    shape_of,
)
from modelsec.policy.contracts.plain import holds_instances, is_dict, is_integer, is_library_value, made_by

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Argument
    from modelsec.policy.contracts.plain import Arguments, Contract
    from modelsec.policy.rows import Policy

TEMPLATE = "_parse_arg_template"
VECTORS = ("generic_moment", "vecentropy")
"""Attributes of discrete distributions that hold one of their methods, which nothing calls while loading."""
VECTOR = "numpy:vectorize"
NUMBERS = ("numargs", "moment_type")
"""Attributes that are added to and compared: an array of objects asks its items to do so."""
DIGESTS = (
    "96f157988cf1d55f5c7b3c2aa53ca72c1c4dc99d336ac790ae623a86665f9c5e",
    "c33903c4d2ad51a738e49b252f76130480fec13664c784207b1d24c9f604e11e",
)
"""sha256 of the text without parameter names: for continuous distributions and for discrete ones."""


def _distribution(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    attributes = attributes_of(given)
    if attributes is None or "__class__" in attributes:
        return False
    if not all(is_integer(attributes[name]) for name in NUMBERS if name in attributes):
        return False
    # No class or function: what is kept under the name of a method, such as `_attach_methods`, is called.
    rest = [item for key, item in attributes.items() if key not in VECTORS or not made_by(item, policy, VECTOR)]
    tame = not any(isinstance(item, Global) or not is_library_value(item, policy) for item in rest)
    texts = [item for key, item in attributes.items() if key == TEMPLATE]
    return tame and all(isinstance(text, str) and _is_own(text) for text in texts)


def _is_own(text: str) -> bool:
    """Say whether `text` is scipy's own, for some list of parameter names.

    What may stand between scipy's words is that list alone, identifiers and commas, which call nothing.
    """
    import hashlib

    names = text.partition("(self, ")[2].partition(" loc")[0]
    if names and not all(map(str.isidentifier, names.rstrip(", ").split(", "))):
        return False
    bare = text.replace(f"({names}", "(").replace(f"self, {names}", "self, ")
    return hashlib.sha256(bare.encode("utf-8", "surrogatepass")).hexdigest() in DIGESTS


def _spline(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """Attributes, or from 1.18 on (the spline behind it, an empty array): __setstate__ asks for the former's knots."""
    state = given[0] if len(given) == 1 else None
    if isinstance(state, tuple) and len(state) == 2:
        return made_by(state[0], policy, SPLINE) and made_by(state[1], policy, *ARRAY_MAKERS)
    return is_dict(state)


SPLINE = "scipy.interpolate._bsplines:_BSpline"


def _namespace(given: Arguments, policy: Policy, of: Made | None) -> bool:
    """Attributes, or slots before 1.18; since then __setstate__ asks an empty array which library it is of."""
    attributes = attributes_of(given)
    if attributes is None:
        return len(given) == 1 and not is_dict(given[0]) and _slots(given, policy, of)
    return "_xp" not in attributes or made_by(attributes["_xp"], policy, *ARRAY_MAKERS)


SLOTS = frozenset(
    ("_asarray", "_c", "_x", "_xp", "_y_axis", "_y_extra_shape", "axis", "c", "dtype", "extrapolate", "x")
)
"""Slots of interpolators and of piecewise polynomials."""


def _slots(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """Attributes, or a tuple of them and of slots, which are set one by one.

    Threat: that calls properties of the class, such as `interp1d.fill_value`, which ask numpy for an array.
    """
    state = given[0] if len(given) == 1 else ()
    attributes, slots = state if isinstance(state, tuple) and len(state) == 2 else (state, None)
    if attributes is not None and not is_dict(attributes):
        return False
    named = attributes_of((slots,))
    return slots is None or (named is not None and named.keys() <= SLOTS and is_library_value(slots, policy))


def _hull(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    """A triangulation, which closes its `_qhull` when it is thrown away: it must have none.

    Threat: `__del__` does so by a method of its own.
    """
    attributes = attributes_of(given)
    return attributes is not None and "close" not in attributes and attributes.get("_qhull") is None


NODE = "<qqdqqqqqq"
"""A node: dimension of the split or -1, children, its place, begin, end, two pointers, and the numbers of two nodes."""
LEAF = -1
DEPTH = 1000
"""Levels of a tree, which scipy goes through by recursion; a balanced one of a million points has 17."""
TREE_ITEMS = 10
"""Nodes, points, their number, dimensions, leaf size, maxima, minima, indices, box, and the box for scipy itself."""


def _tree(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """A tree of points; a dictionary of attributes is the state of a class in Python, below scipy 1.6."""
    state = given[0] if len(given) == 1 else None
    if is_dict(state):
        return is_library_value(state, policy) and not holds_instances(state, policy)
    if not isinstance(state, tuple) or len(state) != TREE_ITEMS or not all(is_integer(item) for item in state[2:5]):
        return False
    arrays = [*state[1:2], *state[5:8], *(item for item in state[8:] if item is not None)]
    return all(is_array_of_numbers(item, policy) for item in arrays) and _is_bounded(_nodes(state[0], policy))


def _nodes(given: Argument, policy: Policy) -> bytes | None:
    """Return the bytes of the nodes, in an array since scipy 1.6; none where they are not known, as with joblib."""
    if not is_array_of_numbers(given, policy):
        return literal_bytes(given, policy)
    nodes = content_of(given, policy)
    # One byte for one byte: scipy converts other items, numbers into their digits.
    known = nodes is not None and kind_of(given, policy) == ("S", 1) and shape_of(given, policy) == (len(nodes),)
    return nodes if known else None


def _is_bounded(nodes: bytes | None) -> bool:
    """Say whether each node but the first is the child of at most one before it, and none lies too deep."""
    import struct

    if not nodes or len(nodes) % struct.calcsize(NODE):
        return False
    depths = [0] * (len(nodes) // struct.calcsize(NODE))
    for number, (split, *_, less, greater) in enumerate(struct.iter_unpack(NODE, nodes)):
        for child in (less, greater) if split != LEAF else ():
            if not number < child < len(depths) or depths[child] or depths[number] >= DEPTH:
                return False
            depths[child] = depths[number] + 1
    return True


CONTRACTS: dict[str, Contract] = {
    "scipy-hull": _hull,
    "scipy-namespace": _namespace,
    "scipy-slots": _slots,
    "scipy-spline": _spline,
    "scipy-tree": _tree,
    "scipy-distribution": _distribution,
}
