from __future__ import annotations

import pytest
import torch

from modelsec.errors import Malformed
from modelsec.formats._torch_storages import ELEMENT_BYTES, element_bytes


def test_every_class_of_torch_has_its_size() -> None:
    sizes = {name: dtype.itemsize for dtype, name in torch.storage._dtype_to_storage_type_map().items()}
    assert sizes
    assert {name: ELEMENT_BYTES.get(name) for name in sizes} == sizes


def test_untyped_elements_are_bytes() -> None:
    assert element_bytes("UntypedStorage", 0) == 1


def test_the_names_are_sorted() -> None:
    assert list(ELEMENT_BYTES) == sorted(ELEMENT_BYTES)


@pytest.mark.parametrize("name", ["TypedStorage", "Storage", "floatStorage", "FloatTensor", "cuda.FloatStorage", ""])
def test_another_name_is_malformed(name: str) -> None:
    with pytest.raises(Malformed, match="is no storage class") as error:
        element_bytes(name, 7)
    assert error.value.offset == 7


def test_torch_has_no_other_class() -> None:
    sizes = {name: dtype.itemsize for dtype, name in torch.storage._dtype_to_storage_type_map().items()}
    assert sizes.items() <= ELEMENT_BYTES.items()
    assert set(ELEMENT_BYTES) - set(sizes) <= {"UntypedStorage"}
