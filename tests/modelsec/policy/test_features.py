"""The table of features that are harmless: exact names, in order, and none that reaches beyond tensors."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from modelsec.evidence import Feature
from modelsec.formats.pt2 import FORMAT
from modelsec.policy import judge
from modelsec.policy.features import NAMED, is_harmless, table
from tests.support.judged import POLICY, code

if TYPE_CHECKING:
    from modelsec.policy import Judgement

OPERATORS = [name.removeprefix(NAMED[0]) for name in table() if name.startswith(NAMED[0])]
ROOTS = ("torch.ops.", "_operator.", "math.", "torch.", "torch._C.", "torch.amp.", "torch.fx.", "torch._functorch.")


def judged(name: str) -> Judgement:
    return judge(Feature(name, 0), (), POLICY)


def test_each_name_is_there_once() -> None:
    names = table()
    assert len(names) == len(set(names))
    assert all(name.startswith(NAMED) for name in names)


def test_no_name_is_a_pattern() -> None:
    assert [name for name in table() if not all(part.isidentifier() for part in name.split(":")[2].split("."))] == []


def test_operators_have_a_namespace_a_name_and_an_overload() -> None:
    overloads = [name for name in OPERATORS if name.startswith("torch.ops.") and ".higher_order." not in name]
    assert {name.count(".") for name in overloads} == {4}
    assert {name.split(".")[2] for name in overloads} == {
        "aten",
        "prims",
        "quantized",
        "quantized_decomposed",
        "torchvision",
    }


NO_OPERATORS = [
    "torch.os.system",
    "torch.ops.aten.from_file.default",
    "torch.ops.aten.from_file.out",
    "torch.ops.aten.save.default",
    "torch.ops.aten._print.default",
    "torch.ops.aten.set_.source_Storage_storage_offset",
    "torch.ops.aten._sparse_coo_tensor_unsafe.default",
    "torch.ops.aten.fbgemm_linear_int8_weight.default",
    "torch.ops.aten.add",
    "torch.ops.aten.add.overloads",
    "torch.ops.aten.add.Tensor.__class__",
    "torch.ops.inductor._reinterpret_tensor.default",
    "torch.ops.higher_order.call_torchbind",
    "torch.ops.higher_order.print",
    "torch.ops.higher_order.aoti_call_delegate",
    "torch.ops.higher_order.executorch_call_delegate",
    "torch.ops.higher_order.triton_kernel_wrapper_functional",
    "torch.ops.load_library",
    "_operator.attrgetter",
    "_operator.methodcaller",
    "_operatorx.add",
    "mathematics.floor",
    "",
]


@pytest.mark.parametrize("target", NO_OPERATORS)
def test_what_does_more_than_compute_is_refused(target: str) -> None:
    assert code(judged(f"pt2:operator:{target}")) == "MSF301"


@pytest.mark.parametrize(
    "target", ["torch.ops.aten.add.Tensor", "torch.ops.higher_order.cond", "_operator.mul", "torch.sym_max"]
)
def test_operators_pass(target: str) -> None:
    assert code(judged(f"pt2:operator:{target}")) == ""


@pytest.mark.parametrize(
    "kind", ["code:expression", "code:import", "custom-object", "compiled-model", "operator", "pytree:my.Box"]
)
def test_every_other_feature_is_refused(kind: str) -> None:
    assert code(judged(f"pt2:{kind}")) == "MSF301"


def test_an_allowed_name_under_another_kind_is_refused() -> None:
    assert not is_harmless("pt2:pytree:torch.ops.aten.add.Tensor")
    assert not is_harmless("torch.ops.aten.add.Tensor")


def test_the_table_is_read_for_such_features_alone() -> None:
    program = "import sys, modelsec.policy.features as f; f.is_harmless('torchscript:code'); print(len(f.TABLE))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert (done.stdout.strip(), FORMAT.name) == ("0", "pt2")


NAMES_OF_TORCH = """
import json, torch, torch._functorch.predispatch, torch.ao.quantization.fx._decomposed
from torch._ops import _higher_order_ops
from torch.utils._pytree import SERIALIZED_TYPE_TO_PYTHON_TYPE as types
names = (name.partition("::") for name in torch._C._dispatch_get_all_op_names())
pairs = ((space, rest.partition(".")) for space, _, rest in names)
known = [f"torch.ops.{space}.{name}.{overload or 'default'}" for space, (name, _, overload) in pairs]
print(json.dumps([known, sorted(types), [f"torch.ops.higher_order.{name}" for name in _higher_order_ops]]))
"""


def test_torch_has_every_operator_and_type_that_it_is_said_to_have() -> None:
    pytest.importorskip("torch")
    done = subprocess.run(
        [sys.executable, "-c", NAMES_OF_TORCH], capture_output=True, text=True, check=True, timeout=120
    )
    known, types, higher = map(set, json.loads(done.stdout.splitlines()[-1]))
    ours = {name for name in OPERATORS if name.startswith("torch.ops.")}
    assert {name for name in ours - known - higher if ".torchvision." not in name} == OF_OTHER_VERSIONS
    trees = {name.removeprefix(NAMED[1]) for name in table() if name.startswith(NAMED[1])}
    assert {name for name in trees if name.split(".")[0] in ("builtins", "collections", "torch")} <= types


OF_OTHER_VERSIONS = {"torch.ops.higher_order.map"}
"""Names that torch 2.13 has no more, or where a library of its own registers them."""
