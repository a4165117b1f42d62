"""A view of edges fetches a method of a dictionary, and of nothing that answers names by a call."""

from __future__ import annotations

from typing import Any

import pytest

from modelsec.evidence import BUILD, Mapping, Unknown
from modelsec.policy.contracts import contract
from tests.support.judged import POLICY, called, code, made
from tests.support.spoiling import free_in

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


PARTS = Mapping((("_adj", DICT), ("_pred", DICT), ("_succ", UNION), ("name", 1)))
GRAPH = made("networkx.classes.graph.Graph", state=PARTS)
FORMS: list[tuple[str, Any, str]] = [
    ("networkx-edges", Mapping((("_graph", GRAPH), ("_adjdict", UNION))), ""),
    ("networkx-edges", Mapping((("_graph", None), ("_adjdict", DICT), ("x", 1))), "0.'x'"),
]


@pytest.mark.parametrize(("name", "state", "left_free"), FORMS)
def test_each_part_of_a_form_counts_and_is_given_alone(name: str, state: Any, left_free: str) -> None:
    assert free_in(name, state) == left_free
    assert [contract(name)(given, POLICY, None) for given in ((), (state, state))] == [False, False]
