"""Contracts for networkx: views of edges, which fetch a method of the dictionary that they look through.

Rule: that is a dictionary, or a view of one, of the view itself and of its graph.
Threat: results of statsmodels answer any name by a call of what the stream chose.
Source: networkx/classes/reportviews.py, `OutEdgeView.__setstate__` (3.0 to 3.7).
"""

from __future__ import annotations

from modelsec.evidence import Made
from modelsec.policy.contracts._named import attributes_of
from modelsec.policy.contracts.plain import is_dict, made_by

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Argument
    from modelsec.policy.contracts.plain import Arguments, Contract
    from modelsec.policy.rows import Policy

GRAPHS = (
    "networkx.algorithms.planarity:PlanarEmbedding",
    "networkx.classes.digraph:DiGraph",
    "networkx.classes.graph:Graph",
    "networkx.classes.multidigraph:MultiDiGraph",
    "networkx.classes.multigraph:MultiGraph",
)
VIEWS = tuple(
    f"networkx.classes.coreviews:{name}"
    for name in ("AdjacencyView", "AtlasView", "MultiAdjacencyView", "UnionAdjacency", "UnionAtlas")
)
DICTIONARIES = ("_adj", "_pred", "_succ")
"""Attributes of a graph, where views of edges looked before 3.4."""


def _edges(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    attributes = attributes_of(given)
    if attributes is None or not _has_dictionaries(attributes, ("_adjdict",), policy):
        return False
    graph = attributes.get("_graph")
    if not made_by(graph, policy, *GRAPHS):
        return graph is None
    # A graph that has no attributes yet has none that a view could take.
    parts = {} if graph.state is None else attributes_of((graph.state,))
    return parts is not None and _has_dictionaries(parts, DICTIONARIES, policy)


def _has_dictionaries(attributes: dict[str, Argument], names: tuple[str, ...], policy: Policy) -> bool:
    found = [attributes[name] for name in names if name in attributes]
    return all(is_dict(item) or made_by(item, policy, *VIEWS) for item in found)


CONTRACTS: dict[str, Contract] = {"networkx-edges": _edges}
