"""Quantized layers pass where what C++ packs has the form that it takes unseen; so do the makers of observers."""

from __future__ import annotations

import io
import pickle
import zipfile
from typing import TYPE_CHECKING, Any

import pytest
import torch
from torch import nn
from torch.ao import quantization as ao

from modelsec.evidence import BUILD, Mapping, Unknown
from tests.support.judged import called, code, findings, listed, made, named

if TYPE_CHECKING:
    from collections.abc import Callable

    from modelsec.evidence import Argument


def written(value: object) -> bytes:
    file = io.BytesIO()
    torch.save(value, file)
    with zipfile.ZipFile(file) as archive:
        return archive.read(next(name for name in archive.namelist() if name.endswith("/data.pkl")))


def dynamic(*layers: nn.Module) -> nn.Module:
    return ao.quantize_dynamic(nn.Sequential(*layers), {nn.LSTM, nn.GRU, nn.LSTMCell, nn.Linear}, dtype=torch.qint8)


def observed() -> nn.Module:
    return nn.Sequential(
        ao.QuantStub(), ao.MinMaxObserver(), ao.FakeQuantize(), ao.HistogramObserver(), ao.DeQuantStub()
    )


MADE: dict[str, Callable[[], Any]] = {
    "recurrent": lambda: dynamic(nn.LSTM(2, 2, num_layers=2, bidirectional=True)),
    "gated": lambda: dynamic(nn.GRU(2, 2)),
    "cell": lambda: dynamic(nn.LSTMCell(2, 2)),
    "linear": lambda: dynamic(nn.Linear(2, 2), nn.Linear(2, 2, bias=False)),
    "observed": observed,
    "setting": lambda: ao.get_default_qat_qconfig("fbgemm"),
    "dynamic setting": lambda: ao.default_dynamic_qconfig,
    "activations": lambda: [torch.ao.nn.quantized.ReLU6(), torch.ao.nn.quantized.QFunctional()],
}


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", MADE)
def test_quantized_networks_pass_as_torch_writes_them(name: str) -> None:
    value = MADE[name]()
    assert findings(written(value)) == findings(pickle.dumps(value, 4)) == []
    if isinstance(value, nn.Module):
        assert findings(written(value.state_dict())) == []


PLACE = (Unknown("persistent object"), 0, (2,), (1,))
TENSOR = made("torch._utils._rebuild_tensor_v2", *PLACE, False, made("collections.OrderedDict"))
LINEAR = ((TENSOR, TENSOR), "__torch__.torch.classes.quantized.LinearPackedParamsBase")
CELL = "__torch__.torch.classes.rnn.CellParamsBase"
LAYER = made("torch.ScriptObject", state=LINEAR)
NUMBER = Unknown("list", 1)


def cell(**other: Argument) -> str:
    """Judge a packed cell with another part."""
    parts: dict[str, Argument] = {
        "kind": "quantized_dynamic",
        "biases": listed(TENSOR, TENSOR),
        "numbers": Unknown("list", 0),
        "reduced": NUMBER,
        "layers": listed(LAYER, LAYER, kind="list of instances"),
        **other,
    }
    return code(called("torch.ScriptObject", (tuple(parts.values()), CELL), use=BUILD))


def test_a_cell_has_two_of_each_and_one_number() -> None:
    assert cell() == ""
    assert code(called("torch.ScriptObject", LINEAR, use=BUILD)) == ""


OBJECT = made("types.SimpleNamespace")
OTHERS: list[tuple[str, Argument]] = [
    ("kind", "quantized"),
    ("kind", OBJECT),
    ("biases", listed(TENSOR)),
    ("biases", listed(TENSOR, OBJECT)),
    ("biases", Unknown("list", 2)),
    ("biases", TENSOR),
    ("numbers", OBJECT),
    ("reduced", Unknown("list", 0)),
    ("reduced", Unknown("list")),
    ("reduced", Unknown("list of instances", 1)),
    ("layers", listed(LAYER)),
    ("layers", listed(LAYER, TENSOR)),
    ("layers", listed(LAYER, made("torch.ScriptObject"))),
    ("layers", listed(LAYER, made("torch.ScriptObject", state=(LINEAR[0], CELL)))),
    ("layers", listed(LAYER, made("torch.ScriptObject", state=(Unknown("list"), LINEAR[1])))),
    ("layers", Unknown("list of instances", 2)),
]


@pytest.mark.parametrize(("part", "given"), OTHERS)
def test_a_cell_with_another_part_is_refused(part: str, given: Argument) -> None:
    assert cell(**{part: given}) == "MSF103"


@pytest.mark.parametrize(
    "state",
    [
        (LINEAR[0], "__torch__.torch.classes.quantized.Conv2dPackedParamsBase"),
        ((TENSOR,), LINEAR[1]),
        ((OBJECT, None), LINEAR[1]),
        (("quantized_dynamic",), CELL),
        (Unknown("list"), LINEAR[1]),
        Unknown("dict"),
    ],
)
def test_other_objects_of_compiled_code_are_refused(state: Argument) -> None:
    assert code(called("torch.ScriptObject", state, use=BUILD)) == "MSF103"


PARTIAL = made("functools.partial", named("torch.ao.quantization.observer.MinMaxObserver"))


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ({"p": PARTIAL, "callable_args": Mapping(())}, ""),
        ({"p": PARTIAL, "callable_args": Mapping(()), "__module__": "torch.ao.quantization.fake_quantize"}, ""),
        ({"p": PARTIAL, "callable_args": Mapping((("device", named("os.abort")),))}, "MSF103"),
        ({"p": PARTIAL, "callable_args": Unknown("dict")}, "MSF103"),
        ({"p": OBJECT, "callable_args": Mapping(())}, "MSF103"),
        ({"p": PARTIAL}, "MSF103"),
        ({"p": PARTIAL, "callable_args": Mapping(()), "with_args": PARTIAL}, "MSF103"),
        ({"p": PARTIAL, "callable_args": Mapping(()), "__module__": OBJECT}, "MSF103"),
    ],
)
def test_the_maker_of_an_observer_calls_its_partial_alone(attributes: dict[str, Argument], expected: str) -> None:
    state = Mapping(tuple(attributes.items()))
    assert code(called("torch.ao.quantization.observer._PartialWrapper", state, use=BUILD)) == expected


def test_an_observer_is_told_types_of_torch_and_no_other_values() -> None:
    observer = named("torch.ao.quantization.observer.MinMaxObserver")
    for given, expected in ((named("torch.qint8"), ""), (named("torch.load"), "MSF103"), (named("os.abort"), "MSF103")):
        state = (observer, (), Mapping((("dtype", given),)), None)
        assert code(called("functools.partial", state, use=BUILD)) == expected
