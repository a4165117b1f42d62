"""A distribution's state holds text that scipy runs: only scipy's own text passes."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING, Any

import joblib
import numpy as np
import pytest
from scipy import interpolate, optimize, sparse, spatial, stats

import modelsec
from modelsec.evidence import BUILD, Blob, Mapping, Unknown
from modelsec.policy.contracts import contract
from modelsec.policy.contracts.scipy import SLOTS
from tests.support.judged import POLICY, PROTOCOLS, called, code, made, named, refusals
from tests.support.spoiling import free_in

if TYPE_CHECKING:
    from pathlib import Path

    from modelsec.evidence import Made

GENERATORS = sorted(
    name for name in dir(stats) if isinstance(getattr(stats, name), (stats.rv_continuous, stats.rv_discrete))
)


@pytest.mark.parametrize("protocol", [0, 2, 4])
@pytest.mark.parametrize("name", ["norm", "uniform", "loguniform", "randint", "beta", "poisson"])
def test_distributions_pass(name: str, protocol: int) -> None:
    assert refusals(getattr(stats, name)(1, 2), protocol) == []


def _state(text: object) -> Mapping:
    return Mapping((("name", "norm"), ("_parse_arg_template", text)))  # type: ignore[arg-type]  # a table of all shapes


@pytest.mark.parametrize("name", GENERATORS)
def test_every_text_of_scipy_is_known(name: str) -> None:
    text = getattr(stats, name)._parse_arg_template
    assert code(called("scipy.stats._continuous_distns.norm_gen", _state(text), use=BUILD)) == ""


OWN = stats.norm._parse_arg_template
SHAPED = stats.beta._parse_arg_template
TEXTS: list[Any] = [
    "print(1)",
    OWN + "\nprint(1)\n",
    "print(1)\n" + OWN,
    OWN.replace("loc=0", "loc=print(1)"),
    SHAPED.replace("a, b, ", "a, b=print(1), "),
    SHAPED.replace("(self, a, b, ", "(self, a, b, print(1), "),
    OWN.replace("(self, ", "(self, x=print(1), "),
    b"print(1)",
    Unknown("more"),
    made("types.SimpleNamespace"),
]


@pytest.mark.parametrize("text", TEXTS)
def test_other_texts_are_refused(text: object) -> None:
    assert code(called("scipy.stats._continuous_distns.norm_gen", _state(text), use=BUILD)) == "MSF103"


@pytest.mark.parametrize("state", [Unknown("dict"), Mapping(((1, 2),)), ("loc", "scale"), None])
def test_a_state_that_cannot_be_followed_is_refused(state: Any) -> None:
    assert code(called("scipy.stats._continuous_distns.norm_gen", state, use=BUILD)) == "MSF103"


ARRAY = made("numpy._core.multiarray._reconstruct", Unknown("arguments"))
SPLINE = made("scipy.interpolate._bsplines._BSpline")


@pytest.mark.parametrize("state", [(SPLINE, ARRAY), Mapping((("t", ARRAY),)), Unknown("dict")])
def test_splines_of_every_version_pass(state: Any) -> None:
    assert code(called("scipy.interpolate._bsplines.BSpline", state, use=BUILD)) == ""


@pytest.mark.parametrize("state", [(ARRAY, ARRAY), (SPLINE, SPLINE), (SPLINE,), (SPLINE, ARRAY, 1), ARRAY, None])
def test_other_states_of_a_spline_are_refused(state: Any) -> None:
    assert code(called("scipy.interpolate._bsplines.BSpline", state, use=BUILD)) == "MSF103"


@pytest.mark.parametrize("kind", ["ConvexHull", "Delaunay", "Voronoi"])
def test_a_triangulation_closes_nothing_that_the_stream_chose(kind: str) -> None:
    name = f"scipy.spatial._qhull.{kind}"
    assert code(called(name, Mapping((("points", ARRAY), ("_qhull", None))), use=BUILD)) == ""
    stands_in = Mapping((("_qhull", None), ("close", named("joblib.memory.Memory"))))
    for state in (
        Mapping((("_qhull", made("types.SimpleNamespace")),)),
        stands_in,
        Unknown("dict"),
        (None, Mapping(())),
    ):
        assert code(called(name, state, use=BUILD)) == "MSF103"


EIGHT_BYTES = made("numpy.dtype", "f8", state=(3, "<", None, None, None, -1, -1, 0))
ONE_BYTE = made("numpy.dtype", "S1", state=(3, "|", None, None, None, 1, 1, 0))
NUMBER = made("numpy.dtype", "i1", state=(3, "|", None, None, None, -1, -1, 0))
NUMBERS = made("numpy._core.multiarray._reconstruct", state=(1, (1,), EIGHT_BYTES, False, bytes(8)))
OBJECT_TYPE = made("numpy.dtype", "O8", state=(3, "|", None, None, None, -1, -1, 63))
OBJECTS = made("numpy._core.multiarray._reconstruct", state=(1, (1,), OBJECT_TYPE, False, Unknown("list")))
ROOT, LEAF = (0, 4, 0.5, 0, 4, 0, 0), (-1, 2, 0.0, 0, 2, 0, 0)


def _nodes(*nodes: tuple[Any, ...]) -> bytes:
    return b"".join(struct.pack("<qqdqqqqqq", *(*node, 0, 0)[:9]) for node in nodes)


def _bytes_array(content: Any, length: int) -> Made:
    return made("numpy._core.multiarray._reconstruct", state=(1, (length,), ONE_BYTE, False, content))


def _tree(nodes: Any, *rest: Any) -> tuple[Any, ...]:
    content = _bytes_array(nodes, len(nodes)) if isinstance(nodes, bytes) else nodes
    return (content, *(rest or (NUMBERS, 1, 1, 16, NUMBERS, NUMBERS, NUMBERS, None, None)))


SPLIT = _nodes((*ROOT, 1, 2), LEAF, LEAF)
TREES = [
    _tree(_nodes(LEAF)),
    _tree(SPLIT),
    (SPLIT, *_tree(SPLIT)[1:]),
    _tree(SPLIT, NUMBERS, 1, 1, 16, NUMBERS, NUMBERS, NUMBERS, NUMBERS, NUMBERS),
    _tree(_bytes_array(made("_codecs.encode", SPLIT.decode("latin-1"), "latin1"), len(SPLIT))),
    _tree(_bytes_array(Blob("bytes", 0, len(SPLIT), lambda: SPLIT), len(SPLIT))),
    _tree(made("numpy._core.numeric._frombuffer", SPLIT, ONE_BYTE, (len(SPLIT),), "C")),
]
NO_TREES: list[Any] = [
    _tree(_nodes()),
    _tree(SPLIT + b"1"),
    _tree(_nodes((*ROOT, 1, 3), LEAF, LEAF)),
    _tree(_nodes((*ROOT, 0, 1), LEAF)),
    _tree(_nodes((*ROOT, 1, -1), LEAF)),
    _tree(_nodes((*ROOT, 1, 1), LEAF)),
    _tree(_nodes((*ROOT, 1, 2), (*ROOT, 2, 3), LEAF, LEAF)),
    _tree(_bytes_array(SPLIT, 9)),
    _tree(_bytes_array(made("_codecs.encode"), len(SPLIT))),
    _tree(_bytes_array(made("_codecs.encode", "\u0100"), len(SPLIT))),
    _tree(_bytes_array(Blob("bytes", 0, len(SPLIT)), len(SPLIT))),
    _tree(_bytes_array(Blob("bytes", 0, len(SPLIT), lambda: None), len(SPLIT))),
    _tree(made("joblib.numpy_pickle.NumpyArrayWrapper", state=Mapping((("dtype", ONE_BYTE), ("shape", (216,)))))),
    _tree(made("numpy._core.multiarray._reconstruct", state=Unknown("dict"))),
    _tree(OBJECTS),
    (SPLIT.decode("latin-1"), *_tree(SPLIT)[1:]),
    _tree(SPLIT, OBJECTS, *_tree(b"")[2:]),
    _tree(SPLIT, NUMBERS, None, *_tree(b"")[3:]),
    _tree(SPLIT)[:-1],
    _tree(made("numpy._core.multiarray._reconstruct", state=(1, (len(SPLIT),), NUMBER, False, SPLIT))),
    _tree(made("numpy._core.numeric._frombuffer", SPLIT, made("numpy.dtype"), (len(SPLIT),), "C")),
    NUMBERS,
    Mapping((("tree", made("types.SimpleNamespace")),)),
]


@pytest.mark.parametrize("name", ["_ckdtree.cKDTree", "_ckdtree.new_object", "_kdtree.KDTree"])
def test_a_tree_of_points_leads_from_node_to_node_and_ends(name: str) -> None:
    assert [code(called(f"scipy.spatial.{name}", state, use=BUILD)) for state in TREES] == [""] * len(TREES)
    assert [code(called(f"scipy.spatial.{name}", state, use=BUILD)) for state in NO_TREES] == ["MSF103"] * len(NO_TREES)


def _deep(levels: int) -> bytes:
    """Give a tree that has a leaf at each level, and two at the last."""
    inner = [(*ROOT, 2 * level + 1, 2 * level + 2) for level in range(levels)]
    return _nodes(inner[0], *(node for split in inner[1:] for node in (LEAF, split)), LEAF, LEAF)


def test_a_tree_of_points_is_not_too_deep() -> None:
    states = [_tree(_deep(levels)) for levels in (1, 1000, 1001)]
    assert [code(called("scipy.spatial._kdtree.KDTree", state, use=BUILD)) for state in states] == ["", "", "MSF103"]


@pytest.mark.parametrize("protocol", [2, 3, 4, 5])
def test_a_tree_of_many_points_passes(protocol: int) -> None:
    points = [[float(x), float(x * x % 97)] for x in range(4000)]
    assert refusals(spatial.KDTree(points, leafsize=4), protocol) == []


X = [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]
ORDINARY: list[Any] = [
    *(
        getattr(sparse, f"{kind}_{form}")([[1, 0], [0, 2]])
        for kind in ("csr", "csc", "coo", "bsr", "dia", "dok", "lil")
        for form in ("matrix", "array")
    ),
    interpolate.interp1d(X, X),
    interpolate.CubicSpline(X, X),
    interpolate.BSpline(X, X[:4], 1),
    interpolate.UnivariateSpline(X, X),
    interpolate.PchipInterpolator(X, X),
    interpolate.RegularGridInterpolator((X,), X),
    interpolate.RBFInterpolator([[x] for x in X], X),
    spatial.cKDTree([[x] for x in X]),
    spatial.KDTree([[x] for x in X]),
    spatial.transform.Rotation.identity(),
    stats.gaussian_kde(X),
    optimize.OptimizeResult(x=1),
]


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("value", ORDINARY, ids=lambda value: type(value).__name__)
def test_ordinary_values_pass(value: object, protocol: int) -> None:
    try:
        found = refusals(value, protocol)
    except TypeError:
        pytest.skip("this protocol cannot hold it")
    assert found == []


@pytest.mark.parametrize("name", ["numargs", "moment_type"])
def test_what_scipy_adds_to_and_compares_is_a_number(name: str) -> None:
    array = made(
        "numpy._core.multiarray._reconstruct", state=(1, (1,), made("numpy.dtype", "O8"), False, Unknown("list"))
    )
    given = [Mapping(((name, value),)) for value in (1, True, array, "1", None, Unknown("list"))]
    found = [code(called("scipy.stats._continuous_distns.norm_gen", state, use=BUILD)) for state in given]
    assert found == ["", "", *["MSF103"] * 4]


ARRAY = made("numpy._core.multiarray._reconstruct", state=(1, (0,), made("numpy.dtype", "f8"), False, b""))
NAMESPACED = ["scipy.interpolate._interpolate.PPoly", "scipy.sparse.linalg._interface.MatrixLinearOperator"]


@pytest.mark.parametrize("name", NAMESPACED)
def test_what_scipy_asks_for_its_library_is_an_array(name: str) -> None:
    kept: list[Any] = [Mapping((("_xp", ARRAY),)), Mapping((("c", ARRAY),)), (None, Mapping((("c", ARRAY),))), None]
    other: list[Any] = [
        Mapping((("_xp", made("torch.nn.Linear")),)),
        Mapping((("_xp", Unknown("list")),)),
        Unknown("dict"),
    ]
    assert [code(called(name, state, use=BUILD)) for state in (*kept, *other)] == [""] * 4 + ["MSF103"] * 3


SLOTTED = ["scipy.interpolate._interpolate.interp1d", "scipy.interpolate._interpolate.PPoly"]
RESULT = made("scipy.optimize._optimize.OptimizeResult")


@pytest.mark.parametrize("name", SLOTTED)
def test_a_slot_is_no_property_that_has_an_instance_asked_for_an_array(name: str) -> None:
    kept: list[Any] = [{"_y_axis": 0, "dtype": named("numpy.float64")}, {"c": ARRAY, "axis": 0}]
    other: list[Any] = [{"fill_value": 0}, {"c": RESULT}, {"c": (RESULT, 0)}, {1: 0}]
    states: list[Any] = [(Mapping(()), Mapping(tuple(slots.items()))) for slots in (*kept, *other)]
    states += [(None, Unknown("dict")), (RESULT, None)]
    assert [code(called(name, state, use=BUILD)) for state in states] == [""] * 2 + ["MSF103"] * 6


@pytest.mark.parametrize("compress", [0, 3])
def test_the_nodes_of_a_tree_are_read_where_joblib_writes_them(tmp_path: Path, compress: int) -> None:
    tree = spatial.cKDTree(np.random.RandomState(0).rand(100, 2))
    joblib.dump(tree, tmp_path / "tree.joblib")
    data, nodes = (tmp_path / "tree.joblib").read_bytes(), bytes(tree.__getstate__()[0])
    for number, content in enumerate((nodes, bytes(len(nodes)))):  # each node the first one's parent
        path = tmp_path / f"{number}.joblib"
        changed = data.replace(nodes, content)
        path.write_bytes(zlib.compress(changed) if compress else changed)
        report = modelsec.scan(path).files[0]
        assert [finding.id for finding in report.findings] == ["MSF103"] * number


NORMAL = "scipy.stats._continuous_distns.norm_gen"
VECTOR = made("numpy.vectorize")
DISTRIBUTIONS: list[tuple[str, Any, str]] = [
    ("numargs", 1, ""),
    ("generic_moment", VECTOR, ""),
    ("vecentropy", VECTOR, ""),
    ("generic_moment", RESULT, "MSF103"),
    ("_ppf", VECTOR, "MSF103"),
    ("_attach_methods", named("numpy.float64"), "MSF103"),
    ("__class__", 1, "MSF103"),
]


@pytest.mark.parametrize(("name", "value", "found"), DISTRIBUTIONS)
def test_a_distribution_has_its_own_methods(name: str, value: Any, found: str) -> None:
    assert code(called(NORMAL, Mapping(((name, value),)), use=BUILD)) == found


INSTANCES = made("numpy._core.multiarray._reconstruct", state=(1, (1,), OBJECT_TYPE, False, Unknown("list of holders")))
STATES: list[tuple[str, Any, str]] = [
    ("scipy-hull", Mapping((("_qhull", None), ("points", 1))), "0.'points'"),
    ("scipy-namespace", Mapping((("c", 1), ("_xp", ARRAY))), "0.'c'"),
    ("scipy-namespace", (None, Mapping((("c", ARRAY),))), ""),
    ("scipy-slots", None, ""),
    ("scipy-slots", (Mapping((("x", 1),)), Mapping((("c", ARRAY),))), "0.0.'x'"),
    ("scipy-slots", (None, Mapping(tuple((name, 1) for name in sorted(SLOTS)))), ""),
    ("scipy-spline", (SPLINE, ARRAY), ""),
    ("scipy-spline", Unknown("dict"), ""),
    ("scipy-tree", TREES[3], ""),
    ("scipy-tree", Mapping((("data", NUMBERS),)), ""),
    ("scipy-distribution", Mapping((("name", "norm"), ("_parse_arg_template", OWN))), ""),
]


@pytest.mark.parametrize(("name", "state", "left_free"), STATES)
def test_each_part_of_a_state_counts(name: str, state: Any, left_free: str) -> None:
    assert free_in(name, state) == left_free


OTHER_STATES: list[tuple[str, Any]] = [
    ("scipy-namespace", Unknown("dict")),
    ("scipy-slots", (None, Mapping((("c", Unknown("persistent object")),)))),
    ("scipy-slots", (1, 2, 3)),
    ("scipy-tree", Mapping((("data", INSTANCES),))),
    ("scipy-tree", Mapping((("data", Unknown("persistent object")),))),
]


@pytest.mark.parametrize(("name", "state"), OTHER_STATES)
def test_other_states_are_refused(name: str, state: Any) -> None:
    assert not contract(name)((state,), POLICY, None)


@pytest.mark.parametrize("name", sorted({name for name, _, _ in STATES}))
def test_a_state_is_given_alone(name: str) -> None:
    state = next(state for other, state, _ in STATES if other == name)
    assert [contract(name)(given, POLICY, None) for given in ((state,), (), (state, state))] == [True, False, False]
