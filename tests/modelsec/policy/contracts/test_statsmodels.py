"""A formula names columns of a frame of plain values, and compiled parts are numbers and arrays of the right size."""

from __future__ import annotations

from typing import Any

import pytest

from modelsec.evidence import BUILD, NEWOBJ, REDUCE, Made, Mapping, Unknown
from modelsec.policy.contracts import contract
from modelsec.policy.contracts._statsmodels_space import fits, is_over, sizes_of
from tests.support.judged import POLICY, called, code, made, named

ANY = made("types.SimpleNamespace", state=Mapping(()))
DATA, COUNTS = "statsmodels.base.data.PandasData", "statsmodels.discrete.discrete_model.NegativeBinomial"
BLOCKS = "pandas.core.internals.managers.BlockManager"
BUNCH = "statsmodels.tools.tools.Bunch"
NUMBERS = (3, "<", None, None, None, -1, -1, 0)
FLOATS = made("numpy.dtype", "f8", False, True, state=NUMBERS)
OBJECTS = made("numpy.dtype", "O8", False, True, state=(3, "|", None, None, None, -1, -1, 63))


def _array(*shape: Any, dtype: Any = FLOATS) -> Any:
    given = (made("numpy.ndarray").source, (0,), b"b")
    return made("numpy._core.multiarray._reconstruct", *given, state=(1, shape, dtype, False, b""))


def _frame(*blocks: Any) -> Any:
    return made("pandas.DataFrame", state=Mapping((("_mgr", made(BLOCKS, *blocks)), ("attrs", Unknown("dict")))))


def _data(formula: Any, frame: Any, asks: str = "restore_model_spec") -> Mapping:
    return Mapping((("formula", formula), ("frame", frame), (asks, True)))


PLAIN = _frame((_array(2, 3),), Unknown("list"))
CROSSED, LONG = "y ~ " + "*".join("abcdefg"), "y ~ " + "a" * 4092
SAFE = (
    CROSSED,
    LONG,
    "y ~ np.sqrt(a)",
    "1 ~ a",
    "y ~ a + b",
    "y ~ C(k)",
    "y ~ a * b - 1",
    "y~a:b",
    "two ~ np.log(a) + 0",
    "y ~ C( k )",
    "größe ~ a",
)


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
    "y ~ a ** b",
    "y ~ C(a",
    "y ~ C(ab",
    "y ~ C()",
    "y ~ C(a))",
    "y ~ 2",
    LONG + "a",
    CROSSED + "*h",
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
    made("pandas.DataFrame", state=Mapping((("_mgr", made(BLOCKS, state=(Unknown("list of instances"),))),))),
    _frame((_array(2, dtype=OBJECTS),), Unknown("list of instances")),
    _frame(Unknown("persistent object"), Unknown("list")),
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
BEGIN, SPACE = f"{ROOM}_initialization.dInitialization", f"{ROOM}_representation.dStatespace"
FILTER, SMOOTHER = f"{ROOM}_kalman_filter.dKalmanFilter", f"{ROOM}_kalman_smoother.dKalmanSmoother"


def _space(series: int = 1, times: int = 9, states: int = 2, shocks: int = 1, selections: int = 1) -> Any:
    """Give a state space over its eight arrays; of those between the first and the last two, one is like the other."""
    between = [_array(series, states, 1)] * 5
    return made(
        SPACE, _array(series, times), *between, _array(states, shocks, selections), _array(shocks, shocks, 1), -1
    )


@pytest.mark.parametrize("part", [ANY, _array(1, 9, dtype=OBJECTS), Unknown("list"), Unknown("list of instances")])
@pytest.mark.parametrize("name", [BEGIN, SPACE, FILTER, SMOOTHER])
def test_what_is_no_number_is_refused(name: str, part: Any) -> None:
    assert code(called(name, part, use=REDUCE)) == "MSF103"
    assert code(called(name, Mapping((("t", part),)), use=BUILD, receiver=_space())) == "MSF103"


def test_numbers_and_arrays_of_numbers_pass() -> None:
    assert code(called(BEGIN, 1, _array(1), _array(1, 1), 1e6)) == ""
    assert code(called(SPACE, *_space().arguments)) == ""
    assert code(called(FILTER, _space(), 1, 3, 1e-19)) == ""
    assert code(called(SMOOTHER, _space(), made(FILTER, _space(), 1), 15, 0)) == ""
    assert code(called(SMOOTHER, _space(), made(FILTER, _space(), 1))) == ""


NO_SPACES = (
    _space(times=0),
    _space(series=0),
    _space(states=0),
    _space(selections=0),
    _space(selections=3),
    made(SPACE),
    made(SPACE, Unknown("list")),
    made(SPACE, *[_array(9)] * 8),
    made(SPACE, *[None] * 8),
    made(FILTER, None),
)


@pytest.mark.parametrize("space", NO_SPACES)
def test_a_space_whose_sizes_do_not_agree_is_refused(space: Any) -> None:
    assert code(called(FILTER, space, 1)) == "MSF103"


OTHERS = (_space(times=999), made(FILTER, _space(times=999), 1), None, made(FILTER, Unknown("list")))


@pytest.mark.parametrize("below", OTHERS)
def test_a_smoother_and_its_filter_are_over_the_same_observations(below: Any) -> None:
    assert code(called(SMOOTHER, _space(), below, 15, 0)) == "MSF103"
    assert code(called(SMOOTHER, _space())) == "MSF103"


SHAPES: list[tuple[Any, str, tuple[int, ...]]] = [
    (made(BEGIN, 2, _array(2), _array(2, 2), 1e6), "_tmp_transition", (2, 2)),
    (_space(), "initial_state", (2,)),
    (_space(), "tmp", (2, 2)),
    (_space(shocks=5), "tmp", (2, 5)),
    (_space(), "selected_state_cov", (2, 2, 1)),
    (_space(selections=9), "selected_state_cov", (2, 2, 9)),
    (_space(series=3), "selected_design", (6,)),
    (made(FILTER, _space()), "univariate_filter", (9,)),
    (made(FILTER, _space(), 1), "predicted_state", (2, 10)),
    (made(FILTER, _space(), 1, 0, 0), "predicted_state", (2, 10)),
    (made(FILTER, _space(series=3), 1), "forecast", (3, 9)),
    (made(FILTER, _space()), "forecast", (1, 9)),
    (made(FILTER, _space(), 1, 0, 0, 4), "predicted_state", (2, 3)),
    (made(FILTER, _space(), 1, 0, 0, 1), "forecast", (1, 2)),
    (made(FILTER, _space(), 1, 0, 0, 128), "kalman_gain", (2, 1, 1)),
    (made(FILTER, _space(series=3), 33), "forecast", (2, 9)),
    (made(FILTER, _space(series=3), 33), "forecast_error_work", (3, 3)),
    (made(SMOOTHER, _space(), made(FILTER, _space(), 1)), "scaled_smoothed_estimator", (2, 10)),
    (made(SMOOTHER, _space(shocks=3), made(FILTER, _space(shocks=3), 1)), "tmp0", (2, 3)),
]


@pytest.mark.parametrize(("part", "name", "shape"), SHAPES)
def test_an_array_of_a_part_has_the_shape_that_the_part_would_make(
    part: Any, name: str, shape: tuple[int, ...]
) -> None:
    def judged(array: Any) -> str:
        return code(called(part.source.dotted, Mapping(((name, array), ("t", -1))), use=BUILD, receiver=part))

    assert judged(_array(*shape)) == ""
    assert judged(_array(*shape, dtype=OBJECTS)) == "MSF103"
    assert judged(_array(*shape[:-1], shape[-1] - 1)) == "MSF103"
    assert judged(_array(*shape, 1)) == "MSF103"
    assert judged(made("numpy._core.numeric._frombuffer", b"", FLOATS, shape, "F")) == ""
    assert judged(0) == "MSF103"


SPARED: list[tuple[str, int, tuple[int, ...], int, int]] = [
    ("forecast", 1, (1,), 9, 2),
    ("forecast_error_cov", 2, (1, 1), 9, 2),
    ("predicted_state", 4, (2,), 10, 3),
    ("predicted_state_cov", 8, (2, 2), 10, 3),
    ("M", 8, (2, 1), 9, 2),
    ("filtered_state", 16, (2,), 9, 2),
    ("filtered_state_cov", 32, (2, 2), 9, 2),
    ("loglikelihood", 64, (), 9, 1),
    ("kalman_gain", 128, (2, 1), 9, 1),
    ("tmp1", 256, (2, 1), 9, 1),
    ("standardized_forecast_error", 512, (1,), 9, 1),
]


@pytest.mark.parametrize(("name", "flag", "begin", "whole", "spared"), SPARED)
def test_memory_spares_times_by_a_flag_of_its_own(
    name: str, flag: int, begin: tuple[int, ...], whole: int, spared: int
) -> None:
    def times(memory: int) -> list[int]:
        part = made(FILTER, _space(), 1, 0, 0, memory)
        states = [Mapping(((name, _array(*begin, times)),)) for times in range(12)]
        return [at for at, state in enumerate(states) if not code(called(FILTER, state, use=BUILD, receiver=part))]

    assert [times(memory) for memory in (0, flag, 1023 - flag, 1023)] == [[whole], [spared], [whole], [spared]]


NO_PARTS: list[tuple[str, tuple[Any, ...]]] = [
    ("statsmodels-compiled", (made(FILTER, _space(), ANY),)),
    ("statsmodels-compiled", (made("builtins.complex", 0.0, 1.0), ANY)),
    ("statsmodels-smoother", (_space(), made(FILTER, _space(), ANY), 15)),
    ("statsmodels-smoother", (made(FILTER, _space(), 1), made(FILTER, made(FILTER, _space(), 1), 1), 15)),
    ("statsmodels-smoother", (0.0, made("builtins.complex", 0.0, 1.0))),
    ("statsmodels-wrapper", (Unknown("dict"),)),
    ("statsmodels-wrapper", ()),
    ("statsmodels-bunch", ()),
    ("statsmodels-bunch", (Mapping(()), Mapping(()))),
    ("statsmodels-likelihood", (Mapping(()),)),
]


@pytest.mark.parametrize(("name", "arguments"), NO_PARTS)
def test_other_arguments_are_refused(name: str, arguments: tuple[Any, ...]) -> None:
    assert not contract(name)(arguments, POLICY, None)


@pytest.mark.parametrize(
    "receiver",
    [
        made(FILTER, _space(), 1, 0, 0, ANY),
        made(FILTER, Unknown("list")),
        made(FILTER, _space(), ANY),
        made(FILTER),
        None,
    ],
)
def test_a_part_of_sizes_that_are_not_known_gets_no_state(receiver: Any) -> None:
    assert code(called(FILTER, Mapping((("t", 9),)), use=BUILD, receiver=receiver)) == "MSF103"


STATES: list[tuple[Any, str]] = [
    (Mapping((("t", 9), ("determinant", made("builtins.complex", 0.0, 1.0)))), ""),
    (Mapping((("initialized", 0), ("initial_state", None))), ""),
    (Mapping((("initialized", 1), ("initial_state", None))), "MSF103"),
    (Mapping((("t", 10),)), "MSF103"),
    (Mapping((("t", -2),)), "MSF103"),
    (Mapping((("tmp", None),)), "MSF103"),
    (Mapping((("unheard_of", _array(2)),)), "MSF103"),
    (Unknown("dict"), "MSF103"),
]


@pytest.mark.parametrize(("state", "found"), STATES)
def test_the_rest_of_a_state_is_numbers_of_the_times_there_are(state: Any, found: str) -> None:
    assert code(called(SPACE, state, use=BUILD, receiver=_space())) == found


def test_what_simulates_is_named_and_not_made() -> None:
    name = f"{ROOM}_simulation_smoother.dSimulationSmoother"
    assert code(called(name, _space(), use=REDUCE)) == "MSF102"
    assert code(called(name, use=NEWOBJ)) == "MSF102"


@pytest.mark.parametrize(
    ("name", "found"), [("_results", ""), ("__doc__", ""), ("_wrap_attrs", "MSF103"), (1, "MSF103")]
)
def test_the_names_that_a_wrapper_calls_for_are_those_of_its_class(name: Any, found: str) -> None:
    wrapper = "statsmodels.regression.linear_model.RegressionResultsWrapper"
    state = Mapping(((name, made("argparse.Namespace")),))
    assert code(called(wrapper, state, use=BUILD)) == found


def _over(observed: Any, selected: Any, shocks: Any) -> Any:
    """Give a state space over arrays of these shapes, the others between them."""
    arrays = [None if shape is None else _array(*shape) for shape in (observed, *[()] * 5, selected, shocks)]
    return made(SPACE, *arrays)


ONE, MORE = _space(), _space(series=3)
SIZES = {"p": 1, "o": 1, "n": 9, "N": 10, "m": 2, "r": 1, "x": 2, "P": 2, "Q": 1, "S": 1}
LETTERS = {**dict.fromkeys("ABCDEGHIJK", 9), "g": 10, "h": 10}
WITHOUT_SHOCKS = {"r": 0, "x": 2}
OVER_ONE = made(FILTER, ONE, 1)
SIZED: list[tuple[Any, dict[str, int] | None]] = [
    (made(BEGIN, 2), {"m": 2}),
    (ONE, SIZES),
    (MORE, SIZES | {"p": 3, "o": 3, "P": 6, "Q": 9}),
    (_space(shocks=5), SIZES | {"r": 5, "x": 5}),
    (_space(selections=9), SIZES | {"S": 9}),
    (_over((1, 9), (2, 1, 1), (1, 1, 9)), SIZES | {"S": 9}),
    (_over((1, 9), (2, 0, 1), (0, 0, 1)), SIZES | WITHOUT_SHOCKS),
    (_over((1, 2), (2, 1, 2), (1, 1, 1)), SIZES | {"n": 2, "N": 3, "S": 2}),
    (_over((1, 1), (2, 1, 1), (1, 1, 1)), SIZES | {"n": 1, "N": 2}),
    (made(FILTER, ONE), SIZES | LETTERS),
    (made(FILTER, MORE, 33), SIZES | LETTERS | {"p": 2, "o": 3, "P": 6, "Q": 9}),
    (made(SMOOTHER, ONE, OVER_ONE), SIZES | LETTERS),
    (made(BEGIN, "2"), None),
    (made(BEGIN), None),
    (None, None),
    (Made(named(SPACE), Unknown("arguments")), None),
    (made(SPACE, *ONE.arguments[:7]), None),
    (_over(None, (2, 1, 1), (1, 1, 1)), None),
    (_over((1, 9), None, (1, 1, 1)), None),
    (_over((1, 9), (2, 1, 1), None), None),
    (_over((1, 9), (2, 1), (1, 1)), None),
    (_over((1, 9), (2, 1), (1, 1, 1)), None),
    (_over((1, 9), (2, 1, 1), (1, 1)), None),
    (_over((1, 9), (2, 1, 1, 1), (1, 1, 1, 1)), None),
    (_over((1,), (2, 1, 1), (1, 1, 1)), None),
    (_over((1, 9, 1), (2, 1, 1), (1, 1, 1)), None),
    (_over((1, "9"), (2, 1, 1), (1, 1, 1)), None),
    (_over((1, 9, "1"), (2, 1, 1), (1, 1, 1)), None),
    (_over((1, 9), (2, -1, 1), (1, 1, 1)), None),
    (_over((1, 9), (2, 1, 5), (1, 1, 1)), None),
    (_over((1, 9), (2, 1, 1), (1, 1, 5)), None),
    (made(FILTER, 1), None),
    (made(FILTER, made(SPACE)), None),
    (made(FILTER, OVER_ONE, 1), None),
    (made(FILTER, ONE, "1"), None),
    (made(FILTER, ONE, 1, 0, 0, "0"), None),
    (made(SMOOTHER, ONE), None),
    (made(SMOOTHER, ONE, 1), None),
    (made(SMOOTHER, ONE, made(FILTER, MORE, 1)), None),
    (made(SMOOTHER, ONE, made(SMOOTHER, ONE, OVER_ONE)), None),
]


@pytest.mark.parametrize(("part", "sizes"), SIZED)
def test_the_sizes_of_a_part_are_those_of_its_arrays(part: Any, sizes: dict[str, int] | None) -> None:
    assert sizes_of(part, POLICY) == sizes


def test_a_filter_is_over_its_first_argument() -> None:
    others = (made(FILTER), made(FILTER, MORE), Made(named(FILTER), Unknown("arguments")), None)
    assert [is_over(given, ONE) for given in (OVER_ONE, *others)] == [True, False, False, False, False]


FITTING: list[tuple[Any, dict[str, Any], bool]] = [
    (made(BEGIN, 2), {}, True),
    (made(BEGIN, 2), {"t": 0}, True),
    (made(BEGIN, 2), {"t": 1}, False),
    (made(BEGIN, 2), {"t": -1}, True),
    (made(BEGIN, 2), {"t": -2}, False),
    (ONE, {"determinant": 1.0}, True),
    (ONE, {"determinant": None}, False),
    (ONE, {"determinant": ANY}, False),
    (ONE, {"determinant": _array(1)}, False),
    (ONE, {"initial_state": None}, True),
    (ONE, {"initial_state": ANY}, False),
    (ONE, {"initial_state": None, "initialized": 1}, False),
    (made("builtins.complex", ONE, OVER_ONE), {}, False),
    (None, {}, False),
]


@pytest.mark.parametrize(("part", "attributes", "expected"), FITTING)
def test_a_state_fits_its_part(part: Any, attributes: dict[str, Any], *, expected: bool) -> None:
    assert fits(part, attributes, POLICY) is expected
