"""A contract that looks for a name is told by no spelling of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from modelsec.evidence import BUILD, Mapping, Unknown
from modelsec.policy.contracts._named import attributes_of
from tests.support.judged import called, code, made, named

if TYPE_CHECKING:
    from modelsec.evidence import Argument

ANY = made("types.SimpleNamespace")
TEXT = made("numpy._core.multiarray.scalar", made("numpy.dtype", "U9"), b"")


def test_python_2_spells_names_in_bytes() -> None:
    assert attributes_of((Mapping(((b"a", 1), ("b", 2))),)) == {"a": 1, "b": 2}


@pytest.mark.parametrize(
    "items", [(("a", 1), (b"a", 2)), ((b"\xe4", 1),), ((TEXT, 1),), ((1, 1),), ((("a",), 1),), ((None, 1),)]
)
def test_other_keys_are_no_names(items: tuple[tuple[Argument, Argument], ...]) -> None:
    assert attributes_of((Mapping(items),)) is None


@pytest.mark.parametrize("given", [(), (None,), (Unknown("dict"),), (Mapping(()), None), (ANY,)])
def test_other_states_have_none(given: tuple[Argument, ...]) -> None:
    assert attributes_of(given) is None


CLASS = named("torch.nn.modules.linear.Linear")
LOOKED_FOR: dict[str, tuple[str, Argument]] = {
    "flair.data.Dictionary": ("idx2item", ANY),
    "lightgbm.basic.Booster": ("_network", ANY),
    "omegaconf.base.ContainerMetadata": ("key_type", ANY),
    "omegaconf.nodes.AnyNode": ("_val", CLASS),
    "scipy.spatial._qhull.Delaunay": ("_qhull", ANY),
    "scipy.stats._continuous_distns.norm_gen": ("_parse_arg_template", "print(1)"),
    "sklearn.ensemble._hist_gradient_boosting.predictor.TreePredictor": ("nodes", ANY),
    "sklearn.isotonic.IsotonicRegression": ("X_thresholds_", ANY),
    "sklearn.linear_model._ridge.Ridge": ("_sklearn_version", ANY),
    "slicer.slicer.Slicer": ("_objects", ANY),
    "slicer.slicer_internal.Obj": ("o", CLASS),
    "torch.nn.modules.linear.Identity": ("_parameters", ANY),
    "ultralytics.nn.modules.block.AAttn": ("head_dim", ANY),
}
"""A class to a name that its contract looks for, and a value that the contract refuses."""


@pytest.mark.parametrize("name", sorted(LOOKED_FOR))
def test_however_a_name_is_spelled_its_value_is_looked_at(name: str) -> None:
    key, value = LOOKED_FOR[name]
    assert code(called(name, Mapping((("x", 1),)), use=BUILD)) == ""
    spellings: tuple[Argument, ...] = (key, key.encode(), TEXT)
    assert [code(called(name, Mapping(((spelled, value),)), use=BUILD)) for spelled in spellings] == ["MSF103"] * 3
