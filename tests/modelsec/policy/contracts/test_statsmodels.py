"""A formula names columns of a frame of plain values, and compiled parts are numbers and arrays of the right size."""

from __future__ import annotations

from typing import Any

import pytest

from modelsec.evidence import BUILD, NEWOBJ, REDUCE, Mapping, Unknown
from tests.support.judged import called, code, made

ANY = made("types.SimpleNamespace", state=Mapping(()))
DATA, COUNTS = "statsmodels.base.data.PandasData", "statsmodels.discrete.discrete_model.NegativeBinomial"
BLOCKS = "pandas.core.internals.managers.BlockManager"
BUNCH = "statsmodels.tools.tools.Bunch"
NUMBERS = (3, "<", None, None, None, -1, -1, 0)
FLOATS = made("numpy.dtype", "f8", False, True, state=NUMBERS)
INTEGERS = made("numpy.dtype", "i4", False, True, state=NUMBERS)
OBJECTS = made("numpy.dtype", "O8", False, True, state=(3, "|", None, None, None, -1, -1, 63))


def _array(*shape: int, dtype: Any = FLOATS) -> Any:
    given = (made("numpy.ndarray").source, (0,), b"b")
    return made("numpy._core.multiarray._reconstruct", *given, state=(1, shape, dtype, False, b""))


def _frame(*blocks: Any) -> Any:
    return made("pandas.DataFrame", state=Mapping((("_mgr", made(BLOCKS, *blocks)), ("attrs", Unknown("dict")))))


def _data(formula: Any, frame: Any, asks: str = "restore_model_spec") -> Mapping:
    return Mapping((("formula", formula), ("frame", frame), (asks, True)))


PLAIN = _frame((_array(2, 3),), Unknown("list"))
SAFE = ("y ~ a + b", "y ~ C(k)", "y ~ a * b - 1", "y~a:b", "two ~ np.log(a) + 0", "y ~ C( k )", "größe ~ a")


@pytest.mark.parametrize("formula", SAFE)
@pytest.mark.parametrize("asks", ["restore_model_spec", "restore_design_info"])
def test_a_formula_of_columns_passes(formula: str, asks: str) -> None:
    assert code(called(DATA, _data(formula, PLAIN, asks), use=BUILD)) == ""


CALLING = (
    "y ~ print(1)",
    "y ~ C(print(1))",
    "y ~ np.load(a)",
    "y ~ a.b",
    "y ~ a[0]",
    "y ~ (a)",
    "y ~ I(a)",
    "y ~ 'a'",
    "y ~ a b",
    "y ~ a, b",
    "y ~ (lambda: a)()",
    "y ~ C(a)(b)",
    "y ~ a ** 9",
    "y ~ " + "*".join("abcdefgh"),
    "y ~ " + "+".join(["abcd"] * 1000),
    "y ~ a\x00",
    b"y ~ a",
    Unknown("list"),
    ANY,
    None,
)


@pytest.mark.parametrize("formula", CALLING)
def test_a_formula_that_does_more_is_refused(formula: Any) -> None:
    assert code(called(DATA, _data(formula, PLAIN), use=BUILD)) == "MSF103"


FRAMES = (
    _frame((ANY,), Unknown("list")),
    _frame(Unknown("list of instances")),
    made("pandas.DataFrame"),
    made("pandas.DataFrame", state=Unknown("dict")),
    made("pandas.DataFrame", state=Mapping((("_mgr", ANY),))),
    made("types.SimpleNamespace", state=Mapping((("a", _array(3)),))),
    Unknown("dict"),
    None,
)


@pytest.mark.parametrize("frame", FRAMES)
def test_a_formula_over_anything_but_a_plain_frame_is_refused(frame: Any) -> None:
    assert code(called(DATA, _data("y ~ a", frame), use=BUILD)) == "MSF103"


@pytest.mark.parametrize("state", [Mapping((("endog", _array(3)),)), Mapping((("formula", "y ~ print(1)"),))])
def test_data_that_asks_for_no_formula_passes(state: Mapping) -> None:
    assert code(called(DATA, state, use=BUILD)) == ""


@pytest.mark.parametrize("state", [Unknown("dict"), ANY, None, Mapping(((1, 2),))])
def test_data_whose_names_are_not_known_is_refused(state: Any) -> None:
    assert code(called(DATA, state, use=BUILD)) == "MSF103"


def test_a_likelihood_is_text_and_no_attribute_stands_in_for_the_method_that_binds_it() -> None:
    method = ("loglike_method", "nb2")
    assert code(called(COUNTS, Mapping((method,)), use=BUILD)) == ""
    assert code(called(COUNTS, Mapping((method, ("_initialize", ANY))), use=BUILD)) == "MSF103"
    assert code(called(COUNTS, Mapping((("loglike_method", ANY),)), use=BUILD)) == "MSF103"
    assert code(called(COUNTS, Unknown("dict"), use=BUILD)) == "MSF103"


def test_a_bunch_is_its_own_attributes() -> None:
    assert code(called(BUNCH, made(BUNCH), use=BUILD)) == ""
    assert code(called(BUNCH, Mapping((("a", 1),)), use=BUILD)) == ""
    assert code(called(BUNCH, made(BUNCH, state=Mapping((("items", ANY),))), use=BUILD)) == "MSF103"
    assert code(called(BUNCH, ANY, use=BUILD)) == "MSF103"
    assert code(called(BUNCH, (None, Mapping((("__class__", ANY),))), use=BUILD)) == "MSF103"


ROOM = "statsmodels.tsa.statespace."
SPACE, FILTER = f"{ROOM}_representation.dStatespace", f"{ROOM}_kalman_filter.dKalmanFilter"
SMOOTHER = f"{ROOM}_kalman_smoother.dKalmanSmoother"


def _space(series: int = 1, times: int = 9) -> Any:
    return made(SPACE, _array(series, times), _array(1, 2, 1))


def _filtered(times: int, **more: Any) -> Mapping:
    return Mapping((("t", 9), ("univariate_filter", _array(times, dtype=INTEGERS)), *more.items()))


def test_numbers_and_arrays_of_numbers_pass() -> None:
    assert code(called(f"{ROOM}_initialization.dInitialization", 1, _array(1), _array(1, 1), 1e6)) == ""
    assert code(called(SPACE, _array(1, 9), _array(1, 2, 1), -1)) == ""
    assert code(called(SPACE, Mapping((("t", 9), ("tmp", _array(2, 2)))), use=BUILD, receiver=_space())) == ""
    assert code(called(FILTER, _space(), 1, 3, 1e-19)) == ""
    assert code(called(SMOOTHER, _space(), made(FILTER, _space(), 1), 15, 0)) == ""


@pytest.mark.parametrize("part", [ANY, _array(1, 9, dtype=OBJECTS), Unknown("list"), Unknown("list of instances")])
@pytest.mark.parametrize("name", [SPACE, FILTER, SMOOTHER])
def test_anything_else_is_refused(name: str, part: Any) -> None:
    assert code(called(name, part, use=REDUCE)) == "MSF103"
    assert code(called(name, Mapping((("t", part),)), use=BUILD, receiver=_space())) == "MSF103"


def test_a_filter_has_one_flag_for_each_time() -> None:
    receiver = made(FILTER, _space(times=9), 1)
    determinant = made("builtins.complex", 0.0, 1.0)
    assert code(called(FILTER, _filtered(9, determinant=determinant), use=BUILD, receiver=receiver)) == ""
    assert code(called(FILTER, _filtered(8), use=BUILD, receiver=receiver)) == "MSF103"
    assert code(called(FILTER, _filtered(9, t=ANY), use=BUILD, receiver=receiver)) == "MSF103"
    assert code(called(FILTER, _filtered(9), use=BUILD, receiver=made(FILTER, Unknown("list")))) == "MSF103"
    assert code(called(FILTER, Mapping((("t", 9),)), use=BUILD, receiver=receiver)) == "MSF103"
    assert code(called(FILTER, Unknown("dict"), use=BUILD, receiver=receiver)) == "MSF103"


def test_a_smoother_and_its_filter_are_over_the_same_observations() -> None:
    assert code(called(SMOOTHER, _space(times=999), made(FILTER, _space(times=9), 1), 15, 0)) == "MSF103"


@pytest.mark.parametrize("space", [_space(times=0), _space(series=0), made(SPACE), made(SPACE, _array(9))])
def test_a_space_without_observations_is_refused(space: Any) -> None:
    assert code(called(FILTER, space, 1)) == "MSF103"


SHAPED = (
    made("joblib.numpy_pickle.NumpyArrayWrapper", state=Mapping((("shape", (1, 9)), ("dtype", FLOATS)))),
    made("numpy._core.numeric._frombuffer", b"", FLOATS, (1, 9), "F"),
)


@pytest.mark.parametrize("array", SHAPED)
def test_a_shape_is_read_in_every_spelling(array: Any) -> None:
    assert code(called(FILTER, made(SPACE, array), 1)) == ""


def test_what_simulates_is_named_and_not_made() -> None:
    name = f"{ROOM}_simulation_smoother.dSimulationSmoother"
    assert code(called(name, _space(), use=REDUCE)) == "MSF102"
    assert code(called(name, use=NEWOBJ)) == "MSF102"
