from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modelsec.evidence import Made, Unknown
from modelsec.policy.contracts import OF_FORM, contract
from tests.support.judged import POLICY, made, named

if TYPE_CHECKING:
    from modelsec.evidence import Argument

LIBRARIES = ["literal", "reconstructor", "numpy-dtype", "torch-tensor", "pandas-index", "scipy-distribution"]


@pytest.mark.parametrize("name", LIBRARIES)
def test_each_library_is_found_by_the_name(name: str) -> None:
    assert contract(name) is contract(name)


def test_an_unknown_contract_is_an_error() -> None:
    with pytest.raises(KeyError):
        contract("no-such-contract")


STORAGE = Unknown("persistent object")
PARTS = st.sampled_from(
    [
        STORAGE,
        True,
        None,
        named("torch.float32"),
        made("collections.OrderedDict"),
        made("torch.Size", (1, 2)),
        Unknown("dict"),
    ]
)
TENSOR = (STORAGE, 0, (2, 3), (3, 1), False, made("collections.OrderedDict"))
WHOLE = {
    "torch-parameter": (made("torch._utils._rebuild_tensor_v2", *TENSOR), 1, made("collections.OrderedDict")),
    "torch-tensor": TENSOR[:4],
    "torch-tensor-v2": TENSOR,
    "torch-tensor-v3": (*TENSOR, named("torch.float32")),
}
"""What keeps each contract of form."""


def test_every_contract_of_form_is_here() -> None:
    assert set(WHOLE) == OF_FORM


def exchanged(argument: Argument, number: int, text: str) -> Argument:
    """Put other literals in place of the numbers and texts."""
    if isinstance(argument, tuple):
        return tuple(exchanged(item, number, text) for item in argument)
    if isinstance(argument, Made):
        arguments = argument.arguments
        if isinstance(arguments, tuple):
            arguments = tuple(exchanged(item, number, text) for item in arguments)
        return Made(argument.source, arguments, exchanged(argument.state, number, text))
    if isinstance(argument, str):
        return text
    return number if isinstance(argument, int) and not isinstance(argument, bool) else argument


@pytest.mark.parametrize("name", sorted(OF_FORM))
@given(data=st.data(), number=st.integers(-(2**31), 2**31 - 1), text=st.text(max_size=20))
def test_a_contract_of_form_looks_at_no_number_and_no_text(
    name: str, data: st.DataObject, number: int, text: str
) -> None:
    literals = st.integers(-5, 5) | st.text(max_size=3)
    values = st.recursive(PARTS | literals, lambda inner: st.lists(inner, max_size=3).map(tuple), max_leaves=4)
    whole = list(WHOLE[name])
    for place in data.draw(st.lists(st.integers(0, len(whole) - 1), max_size=2)):
        whole[place] = data.draw(values)
    arguments = tuple(whole)
    kept = contract(name)(arguments, POLICY, None)
    changed = exchanged(arguments, number, text)
    assert isinstance(changed, tuple)
    assert contract(name)(changed, POLICY, None) is kept


@pytest.mark.parametrize("name", sorted(OF_FORM))
def test_what_the_library_writes_keeps_the_contract_of_form(name: str) -> None:
    assert contract(name)(WHOLE[name], POLICY, None)
