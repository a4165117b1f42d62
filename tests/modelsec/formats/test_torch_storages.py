from __future__ import annotations

import pytest

from modelsec.errors import Malformed
from modelsec.formats._torch_storages import ELEMENT_BYTES, element_bytes

torch = pytest.importorskip("torch")


def test_sizes_are_those_of_torch() -> None:
    sizes = {name: dtype.itemsize for dtype, name in torch.storage._dtype_to_storage_type_map().items()}
    assert sizes.items() <= ELEMENT_BYTES.items()
    assert set(ELEMENT_BYTES) - set(sizes) <= {"UntypedStorage"}


def test_another_class_has_no_size() -> None:
    with pytest.raises(Malformed) as caught:
        element_bytes("TypedStorage", 7)
    assert caught.value.offset == 7
