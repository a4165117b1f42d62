"""networkx: graphs of every kind, views of them, and what is computed of them."""

from __future__ import annotations

import importlib
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.rows.survey import Make

KINDS = ("Graph", "DiGraph", "MultiGraph", "MultiDiGraph")
PARTS = ("nodes", "edges", "adj", "degree", "in_edges", "out_edges", "in_degree", "out_degree", "succ", "pred")
MADE = ("karate_club_graph", "les_miserables_graph", "florentine_families_graph")


def objects() -> Iterator[tuple[str, Make]]:
    """Yield graphs, their views before and after these were asked for, and results."""
    for kind in KINDS:
        yield kind, partial(_graph, kind)
        yield f"{kind}-weighted", partial(_graph, kind, weight=0.5)
        yield f"{kind}-looked-at", partial(_looked_at, kind)
        yield f"{kind}-subgraph", partial(_subgraph, kind)
        yield f"{kind}-copied", partial(_subgraph_copied, kind)
        yield f"{kind}-reversed", partial(_reversed, kind)
        for part in PARTS:
            yield f"{kind}-{part}", partial(_part, kind, part)
    for name in MADE:
        yield name, getattr(_networkx(), name)
    yield "grid", lambda: _networkx().grid_2d_graph(3, 3)
    yield "path", lambda: dict(_networkx().all_pairs_shortest_path(_graph("Graph")))
    yield "ranks", lambda: _networkx().degree_centrality(_graph("Graph"))
    yield "tree", lambda: _networkx().minimum_spanning_tree(_graph("Graph", weight=1.0))
    yield "planar", lambda: _networkx().check_planarity(_graph("Graph"))[1]
    yield "frozen", lambda: _networkx().freeze(_graph("Graph"))


def _networkx() -> Any:
    return importlib.import_module("networkx")


def _graph(kind: str, **options: Any) -> Any:
    made = getattr(_networkx(), kind)(name="g")
    made.add_edges_from([(0, 1), (1, 2), (2, 0)], **options)
    return made


def _looked_at(kind: str) -> Any:
    made = _graph(kind)
    for part in PARTS:
        getattr(made, part, None)
    return made


def _part(kind: str, part: str) -> Any:
    return getattr(_graph(kind), part)


def _subgraph(kind: str) -> Any:
    return _graph(kind).subgraph([0, 1])


def _subgraph_copied(kind: str) -> Any:
    return _subgraph(kind).copy()


def _reversed(kind: str) -> Any:
    return _graph(kind).reverse(copy=False)
