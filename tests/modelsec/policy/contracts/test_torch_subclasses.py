"""Jagged and masked tensors pass as torch writes them; with one part of another kind they are refused."""

from __future__ import annotations

import io
import pickle
import zipfile
from typing import TYPE_CHECKING, Any

import pytest
import torch

from modelsec.evidence import BUILD, NEWOBJ, VALUE, Made, Mapping, Unknown
from tests.support.judged import PROTOCOLS, called, code, findings, made, named
from tests.support.spoiling import free_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from modelsec.evidence import Argument

PARTS = [torch.ones(2, 3), torch.ones(3, 3)]
VALUES, OFFSETS = torch.ones(5, 2), torch.tensor([0, 2, 5])
MADE: dict[str, Callable[[], Any]] = {
    "strided": lambda: torch.nested.nested_tensor(PARTS),
    "jagged": lambda: torch.nested.nested_tensor(PARTS, layout=torch.jagged),
    "jagged with gradient": lambda: torch.nested.nested_tensor(PARTS, layout=torch.jagged, requires_grad=True),
    "offsets": lambda: torch.nested.nested_tensor_from_jagged(VALUES, OFFSETS),
    "lengths": lambda: torch.nested.nested_tensor_from_jagged(VALUES, OFFSETS, torch.tensor([1, 2])),
    "masked": lambda: torch.masked.masked_tensor(torch.ones(2), torch.tensor([True, False])),
}


def written(value: object) -> bytes:
    """Give the pickle in a file that torch writes."""
    file = io.BytesIO()
    torch.save(value, file)
    with zipfile.ZipFile(file) as archive:
        return archive.read(next(name for name in archive.namelist() if name.endswith("/data.pkl")))


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", MADE)
def test_wrappers_pass_as_torch_writes_them(name: str) -> None:
    value = MADE[name]()
    state = {"weight": value, "bias": torch.ones(2)}
    assert findings(written(value)) == findings(written(state)) == []
    assert [findings(pickle.dumps(state, protocol)) for protocol in PROTOCOLS] == [[]] * len(PROTOCOLS)


OBJECT = made("argparse.Namespace")
PLACE = (Unknown("persistent object"), 0, (2,), (1,))
DENSE = made("torch._utils._rebuild_tensor_v2", *PLACE, False, made("collections.OrderedDict"))
JAGGED = "torch.nested._internal.nested_tensor.NestedTensor"
MASKED = "torch.masked.maskedtensor.core.MaskedTensor"
NJT = named("torch.nested._internal.nested_tensor._rebuild_njt")
WRAPPER = named("torch._utils._rebuild_wrapper_subclass")
FLOAT, STRIDED = named("torch.float32"), named("torch.strided")
MASKED_PARTS = (named(MASKED), FLOAT, (2,), (1,), 0, STRIDED, made("torch.device", "cpu"), False)
V2 = "torch._tensor._rebuild_from_type_v2"
JAGGED_TENSOR = made(V2, NJT, named(JAGGED), (Mapping((("values", DENSE), ("offsets", DENSE))),), None)


def jagged(**parts: Argument) -> str:
    """Judge a jagged tensor whose class gets `parts` too."""
    named_parts = {"values": DENSE, "offsets": DENSE, **parts}
    return code(called(V2, NJT, named(JAGGED), (Mapping(tuple(named_parts.items())),), None))


CACHED: dict[str, Argument] = {
    "lengths": DENSE,
    "_ragged_idx": 1,
    "_metadata_cache": Mapping((("max_seqlen", DENSE),)),
    "requires_grad": False,
}


def test_what_a_jagged_tensor_remembers_passes() -> None:
    assert jagged(**CACHED) == jagged(lengths=None) == ""


WRONG: dict[str, Argument] = {
    "values": OBJECT,
    "offsets": JAGGED_TENSOR,
    "lengths": OBJECT,
    "_ragged_idx": OBJECT,
    "requires_grad": OBJECT,
    "_metadata_cache": Mapping((("max_seqlen", OBJECT),)),
    "__class__": DENSE,
}


@pytest.mark.parametrize("name", WRONG)
def test_a_jagged_tensor_with_another_part_is_refused(name: str) -> None:
    assert jagged(**{name: WRONG[name]}) == "MSF103"


UNKNOWN = Made(named(V2), Unknown("arguments"))
PART = ("values", DENSE), ("offsets", DENSE)
LACKING: list[tuple[Argument, ...]] = [
    (Mapping(PART[:1]),),
    (Unknown("dict"),),
    (),
    (Mapping((*PART, (1, DENSE))),),
    (Mapping((("values", UNKNOWN), PART[1])),),
]


@pytest.mark.parametrize("given", LACKING)
def test_a_jagged_tensor_needs_known_parts(given: tuple[Argument, ...]) -> None:
    assert code(called(V2, NJT, named(JAGGED), (Mapping(PART),), None)) == ""
    assert code(called(V2, NJT, named(JAGGED), given, None)) == "MSF103"


def test_only_what_judges_their_arguments_is_given_the_makers() -> None:
    for maker in (NJT, WRAPPER):
        assert code(called(maker.dotted, named(V2), use=VALUE)) == ""
        assert code(called(maker.dotted, named("functools.partial"), use=VALUE)) == "MSF108"
        assert code(called(maker.dotted, Mapping(PART))) == "MSF102"


def masked(place: int, given: Argument) -> str:
    """Judge a masked tensor with another argument."""
    parts: list[Argument] = [*MASKED_PARTS]
    parts[place] = given
    return code(called(V2, WRAPPER, named(MASKED), tuple(parts), Mapping((("_masked_data", DENSE),))))


@pytest.mark.parametrize("place", range(len(MASKED_PARTS)))
def test_a_masked_tensor_with_another_argument_is_refused(place: int) -> None:
    assert masked(place, MASKED_PARTS[place]) == ""
    assert masked(place, OBJECT) == "MSF103"


def test_a_masked_tensor_may_say_its_device_as_text_and_has_eight_arguments() -> None:
    assert masked(6, "cpu") == ""
    assert code(called(V2, WRAPPER, named(MASKED), MASKED_PARTS[:7], None)) == "MSF103"


def test_a_masked_tensor_has_a_layout_with_memory() -> None:
    get = "torch.serialization._get_layout"
    assert masked(5, made(get, "torch.strided")) == ""
    assert masked(5, made(get, "torch.sparse_coo")) == masked(5, named("torch.sparse_coo")) == "MSF103"
    assert masked(5, made("argparse.Namespace", "torch.strided")) == "MSF103"


OTHERS = [
    (WRAPPER, named(JAGGED), MASKED_PARTS),
    (WRAPPER, named("torch.Tensor"), MASKED_PARTS),
    (WRAPPER, named("torch.nn.Linear"), MASKED_PARTS),
    (named("torch._utils._rebuild_tensor_v2"), named(MASKED), (*PLACE, False, made("collections.OrderedDict"))),
    (OBJECT, named(MASKED), MASKED_PARTS),
]


@pytest.mark.parametrize(("function", "kind", "given"), OTHERS)
def test_nothing_is_turned_into_a_wrapper_of_another_kind(function: Any, kind: Any, given: Any) -> None:
    assert code(called(V2, function, kind, given, None)) == "MSF103"


def test_a_wrapper_is_no_tensor_to_another_rebuilder() -> None:
    # It has no memory of its own, which those look into.
    wrapper = made(V2, WRAPPER, named(MASKED), MASKED_PARTS, None)
    sizes = (DENSE, DENSE, DENSE)
    assert code(called("torch._utils._rebuild_nested_tensor", DENSE, *sizes)) == ""
    assert code(called("torch._utils._rebuild_nested_tensor", wrapper, *sizes)) == "MSF103"
    assert code(called("torch._utils._rebuild_parameter", JAGGED_TENSOR, True, None)) == "MSF103"


def test_the_classes_are_not_made_by_themselves() -> None:
    assert code(called(MASKED, use=NEWOBJ)) == code(called(JAGGED, DENSE, DENSE)) == "MSF102"


def test_the_marks_of_a_dimension_are_tame() -> None:
    mark = "torch._dynamo.decorators._DimRange"
    assert code(called(mark, Unknown("list"), use=BUILD, receiver=made(mark))) == ""
    assert code(called(mark, Unknown("list of instances"), use=BUILD, receiver=made(mark))) == "MSF103"


TYPED = made(V2, named("torch._utils._rebuild_tensor"), named("torch.Tensor"), (), None)
UNTYPED = [made(V2), made(V2, named("torch._utils._rebuild_qtensor"), named("torch.Tensor"), (), None)]
LENGTHS = Mapping((("min_seqlen", DENSE), ("max_seqlen", TYPED)))
KNOWN = Mapping((*PART, ("lengths", TYPED), ("_metadata_cache", LENGTHS), ("_ragged_idx", 1), ("requires_grad", False)))
FORMS: list[tuple[str, tuple[Any, ...], str]] = [
    ("torch-dimension", (Unknown("list"),), ""),
    ("torch-from-type", (NJT, named(JAGGED), (KNOWN,), None), ""),
    ("torch-from-type", (WRAPPER, named(MASKED), MASKED_PARTS, None), "2.2- 2.2+ 2.3- 2.3+"),
    ("torch-from-type", (WRAPPER, named(MASKED), (*MASKED_PARTS[:3], None, *MASKED_PARTS[4:]), None), "2.2- 2.2+"),
    ("torch-rebuilder", (named(V2),), ""),
    ("torch-rebuilder", (named("torch._tensor._rebuild_from_type"),), ""),
]


@pytest.mark.parametrize(("name", "arguments", "left_free"), FORMS)
def test_each_part_of_a_form_counts(name: str, arguments: tuple[Any, ...], left_free: str) -> None:
    assert free_in(name, *arguments) == left_free


@pytest.mark.parametrize("other", [*UNTYPED, UNKNOWN])
def test_a_part_of_a_jagged_tensor_is_dense(other: Made) -> None:
    assert jagged(values=TYPED) == ""
    assert jagged(values=other) == "MSF103"


def test_a_jagged_tensor_remembers_two_lengths_and_no_other() -> None:
    assert jagged(_metadata_cache=Mapping((("other", DENSE),))) == "MSF103"
    assert jagged(_metadata_cache=Unknown("dict")) == "MSF103"


@pytest.mark.parametrize("kind", ["torch.Size", "numpy.log1p", "torch.no_such_type"])
def test_a_type_is_an_allowed_value_of_torch_itself(kind: str) -> None:
    assert masked(1, named(kind)) == "MSF103"
