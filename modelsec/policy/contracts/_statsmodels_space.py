"""The compiled parts of a state space, and the shapes that their arrays must have.

Rule: compiled code points into the arrays that a part is given as its state and never asks how long they are, so each
array has the shape that the part would make itself, and what is no array is a number.
Source: `__init__`, `allocate_arrays` and `__setstate__` in statsmodels/tsa/statespace/_representation.pyx.in,
_initialization.pyx.in, _kalman_filter.pyx.in and _kalman_smoother.pyx.in (0.13 to 0.15).
"""

from __future__ import annotations

from modelsec.evidence import Made
from modelsec.policy.contracts._numpy_array import is_array_of_numbers, shape_of
from modelsec.policy.contracts.plain import is_literal, made_by

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Argument
    from modelsec.policy.rows import Policy

    Sizes = dict[str, int]

HOME = "statsmodels.tsa.statespace."
INITIALIZATIONS, SPACES, FILTERS, SMOOTHERS = (
    tuple(f"{HOME}{module}:{letter}{name}" for letter in "sdcz")
    for module, name in (
        ("_initialization", "Initialization"),
        ("_representation", "Statespace"),
        ("_kalman_filter", "KalmanFilter"),
        ("_kalman_smoother", "KalmanSmoother"),
    )
)
COMPLEX = "builtins:complex"
COLLAPSED = 32
"""The flag of a method by which a filter has a series for each state, not for each that is observed."""
SPARED = {"A": (1, 2), "B": (2, 2), "C": (512, 1), "D": (16, 2), "E": (32, 2), "G": (4, 2), "H": (8, 2)}
SPARED |= {"I": (128, 1), "J": (64, 1), "K": (256, 1)}
"""A letter to the flag of memory that spares times, and to how many are left then."""
TABLES = {
    INITIALIZATIONS: "mm:_tmp_transition _tmp_selected_state_cov",
    SPACES: "m:initial_state collapse_obs collapse_obs_tmp p:selected_obs selected_obs_intercept"
    " mm:initial_state_cov initial_diffuse_state_cov collapse_design collapse_obs_cov collapse_cholesky"
    " mmS:selected_state_cov pn:missing n:nmissing mx:tmp P:selected_design Q:selected_obs_cov"
    " pp:transform_cholesky transform_obs_cov pm:transform_design",
    FILTERS: "n:univariate_filter pA:forecast forecast_error ppB:forecast_error_cov forecast_error_diffuse_cov"
    " pC:standardized_forecast_error mD:filtered_state mmE:filtered_state_cov mg:predicted_state"
    " mmh:predicted_state_cov predicted_diffuse_state_cov mpH:M M_inf m:tmpK0 tmpK1 mpI:kalman_gain J:loglikelihood"
    " pp:converged_forecast_error_cov forecast_error_fac mp:converged_kalman_gain converged_M oo:forecast_error_work"
    " mm:converged_filtered_state_cov converged_predicted_state_cov tmp0 tmp00 tmpL0 tmpL1 p:forecast_error_ipiv"
    " mpK:tmp1 pK:tmp2 pmK:tmp3 ppK:tmp4",
    SMOOTHERS: "mN:scaled_smoothed_estimator scaled_smoothed_diffuse_estimator pn:smoothing_error"
    " mmN:scaled_smoothed_estimator_cov scaled_smoothed_diffuse1_estimator_cov scaled_smoothed_diffuse2_estimator_cov"
    " mn:smoothed_state mmn:smoothed_state_cov smoothed_state_autocov innovations_transition"
    " pn:smoothed_measurement_disturbance rn:smoothed_state_disturbance ppn:smoothed_measurement_disturbance_cov"
    " rrn:smoothed_state_disturbance_cov mm:tmp_autocov mx:tmpL tmpL2 tmp0 mp:tmp00 tmp000",
}
"""Classes to the arrays of their state, each after the letters of its dimensions: (p) series, (m) states, (r) shocks,
(n) times, (x) the more of states and shocks, (o) series of the space, (N, g, h) one time more."""
BEGINNINGS = ("initial_state", "initial_state_cov", "initial_diffuse_state_cov")
"""What a state space has not got before it is initialized."""


def is_part(given: Argument, policy: Policy) -> bool:
    """Say whether `given` is a number, an array of numbers, or a compiled part."""
    if is_literal(given) or is_array_of_numbers(given, policy):
        return True
    return made_by(given, policy, COMPLEX, *SPACES, *FILTERS)


def sizes_of(part: Argument, policy: Policy) -> Sizes | None:
    """Return the sizes of a compiled part by letter; None where they are not known or do not agree."""
    given = part.arguments if isinstance(part, Made) else None
    if not isinstance(given, tuple) or not given:
        return None
    if made_by(part, policy, *INITIALIZATIONS):
        return {"m": given[0]} if isinstance(given[0], int) else None
    if made_by(part, policy, *SPACES):
        return _sizes_of_space(given, policy)
    if not made_by(given[0], policy, *SPACES):
        return None
    sizes = sizes_of(given[0], policy)
    if made_by(part, policy, *FILTERS):
        return _sizes_of_filter(sizes, given)
    below = given[1] if len(given) > 1 else None
    return sizes_of(below, policy) if made_by(below, policy, *FILTERS) and is_over(below, given[0]) else None


def is_over(given: Argument, space: Argument) -> bool:
    """Say whether `given` is a filter over `space`: a smoother is over both, and asks one for the other's times."""
    return isinstance(given, Made) and isinstance(given.arguments, tuple) and given.arguments[:1] == (space,)


OBSERVED, SELECTION, STATES = 2, 6, 7
"""Dimensions of the observations, and the places of two of a space's arguments."""


def _sizes_of_space(given: tuple[Argument, ...], policy: Policy) -> Sizes | None:
    """Read the sizes off the observations and the selection of shocks; the others are compared by statsmodels."""
    if len(given) <= STATES:
        return None
    observed, selected, shocks = (shape_of(given[place], policy) for place in (0, SELECTION, STATES))
    if observed is None or selected is None or shocks is None or not len(selected) == len(shocks) == OBSERVED + 1:
        return None
    numbers = [number for shape in (observed, selected, shocks) for number in shape if isinstance(number, int)]
    if len(observed) != OBSERVED or len(numbers) != OBSERVED + len(selected) + len(shocks):
        return None
    p, n, m, r, times, _, _, others = numbers
    if min(p, n, m) < 1 or r < 0 or times not in (1, n) or others not in (1, n):
        return None
    space = {"p": p, "o": p, "n": n, "N": n + 1, "m": m, "r": r, "x": max(m, r), "P": p * m, "Q": p * p}
    return {**space, "S": n if max(times, others) > 1 else 1}


def _sizes_of_filter(space: Sizes | None, given: tuple[Argument, ...]) -> Sizes | None:
    """Choose the times that are kept by the flags of memory, the fifth argument; the second is the method."""
    method, memory = given[1] if len(given) > 1 else 0, given[4] if len(given) > 4 else 0
    if space is None or not isinstance(method, int) or not isinstance(memory, int):
        return None
    kept = {letter: left if memory & flag else space["n"] for letter, (flag, left) in SPARED.items()}
    series = space["m"] if method & COLLAPSED else space["p"]
    return {**space, **kept, "p": series, "g": kept["G"] + 1, "h": kept["H"] + 1}


def fits(part: Made | None, attributes: dict[str, Argument], policy: Policy) -> bool:
    """Say whether a part's state holds numbers, and arrays of the shapes that it would make itself."""
    sizes = sizes_of(part, policy)
    table = next((text for keys, text in TABLES.items() if made_by(part, policy, *keys)), "")
    if sizes is None or not table:
        return False
    shapes = _shapes(table, sizes)
    without = BEGINNINGS if not attributes.get("initialized") else ()
    # A smoother ends one time before the first.
    return attributes.get("t", 0) in range(-1, sizes.get("N", 1)) and all(
        (shape_of(item, policy) == shapes[name] and is_array_of_numbers(item, policy))
        or (item is None and name in without)
        if name in shapes
        else item is not None and not is_array_of_numbers(item, policy) and is_part(item, policy)
        for name, item in attributes.items()
    )


def _shapes(table: str, sizes: Sizes) -> dict[str, tuple[int, ...]]:
    shapes: dict[str, tuple[int, ...]] = {}
    shape: tuple[int, ...] = ()
    for word in table.split():
        letters, colon, name = word.rpartition(":")
        shape = tuple(sizes[letter] for letter in letters) if colon else shape
        shapes[name] = shape
    return shapes
