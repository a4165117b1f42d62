"""A view of edges fetches a method of a dictionary, and of nothing that answers names by a call."""

from __future__ import annotations

from typing import Any

import pytest

from modelsec.evidence import BUILD, Mapping, Unknown
from tests.support.judged import called, code, made

VIEW = "networkx.classes.reportviews.OutEdgeView"
WRAPPER = made("statsmodels.base.elastic_net.RegularizedResultsWrapper", state=Mapping(()))
UNION = made("networkx.classes.coreviews.UnionAdjacency", state=Mapping(()))
DICT = Unknown("dict of instances")


def graph(state: Any = None) -> Any:
    """Give a graph with these attributes."""
    return made("networkx.classes.graph.Graph", state=None if state is None else Mapping(tuple(state.items())))


KEPT: list[Any] = [
    {"_graph": graph(), "_adjdict": DICT},
    {"_graph": graph({"_adj": DICT, "_pred": Mapping(())}), "_adjdict": UNION},
    {"_graph": graph({"_adj": UNION})},
    {"_graph": None, "_adjdict": DICT},
]
OTHER: list[Any] = [
    {"_graph": graph(), "_adjdict": WRAPPER},
    {"_graph": WRAPPER, "_adjdict": DICT},
    {"_graph": graph({"_adj": WRAPPER})},
    {"_graph": graph({"_succ": WRAPPER})},
    {"_graph": graph({1: DICT})},
]


def test_views_of_dictionaries_pass() -> None:
    assert [code(called(VIEW, Mapping(tuple(state.items())), use=BUILD)) for state in KEPT] == [""] * len(KEPT)


@pytest.mark.parametrize("state", [*(Mapping(tuple(state.items())) for state in OTHER), DICT, None, (None, None)])
def test_other_views_are_refused(state: Any) -> None:
    assert code(called(VIEW, state, use=BUILD)) == "MSF103"
