from __future__ import annotations

import pytest

from modelsec.policy.contracts import contract

LIBRARIES = ["literal", "reconstructor", "numpy-dtype", "torch-tensor", "pandas-index", "scipy-distribution"]


@pytest.mark.parametrize("name", LIBRARIES)
def test_each_library_is_found_by_the_name(name: str) -> None:
    assert contract(name) is contract(name)


def test_an_unknown_contract_is_an_error() -> None:
    with pytest.raises(KeyError):
        contract("no-such-contract")
