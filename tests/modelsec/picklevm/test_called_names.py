from __future__ import annotations

import numbers
import re

import numpy as np
import pytest

from modelsec.picklevm.called_names import CALLED, HOMES, LOADED, NETWORKS, TENSORS, TYPES, is_type_of
from modelsec.picklevm.keys import NAME_BYTES
from modelsec.policy.rows import VALUE
from tests.modelsec.policy.test_rows import KEYS, POLICY, _resolve

OF_OTHERS = {b"fuse", b"remove_weight_norm", b"set_swish", b"tie_weights", b"flatten_parameters"}
"""Methods of networks of yolov5, vocoders, efficientnet and transformers, and of one layer of torch."""


def test_no_name_is_in_both_tables_or_longer_than_what_is_read() -> None:
    assert LOADED.isdisjoint(CALLED)
    assert max(map(len, LOADED | CALLED)) + 5 <= NAME_BYTES


def test_the_names_are_methods_of_torch() -> None:
    torch = pytest.importorskip("torch")
    assert [name for name in NETWORKS - OF_OTHERS if not callable(getattr(torch.nn.Module, name.decode(), None))] == []
    assert [name for name in TENSORS if not callable(getattr(torch.Tensor, name.decode(), None))] == []


def test_functions_that_people_keep_have_other_names() -> None:
    """But for methods of texts, which settings keep under what they do with them, such as `tokenizer`."""
    kept = [key for key, row in POLICY.rows.items() if row.kind == VALUE and not key.startswith("builtins:str.")]
    assert {name.encode() for name in (re.split("[:.]", key)[-1] for key in kept)} & LOADED == TYPES


def _types() -> list[str]:
    split = [(key, *key.split(":")) for key in KEYS]
    return [key for key, module, name in split if any(is_type_of(kind, module, name) for kind in TYPES)]


def test_what_may_stand_there_is_a_type_of_numbers_or_texts() -> None:
    torch = pytest.importorskip("torch")
    known = {key: found for key in _types() if (found := _resolve(key)) is not None}
    assert len(known) > 50
    makes = (numbers.Number, np.generic, str, bytes)
    wrong = [key for key, found in known.items() if not isinstance(found, (torch.dtype, type))]
    wrong += [key for key, found in known.items() if isinstance(found, type) and not issubclass(found, makes)]
    assert wrong == []


@pytest.mark.parametrize("home", sorted(HOMES))
def test_a_type_that_can_be_called_stands_under_its_own_name_alone(home: str) -> None:
    assert [name for name in LOADED if is_type_of(name, home, "float")] == [name for name in LOADED if name in TYPES]
    assert not is_type_of(b"float", f"{home}.x", "float")
    assert not is_type_of(b"float", home, "type")
