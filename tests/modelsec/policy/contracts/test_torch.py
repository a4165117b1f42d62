"""What `torch.save` writes passes; a rebuilder never calls what the stream chose."""

from __future__ import annotations

import argparse
import collections
import contextlib
import inspect
import io
import pickle
import zipfile
from typing import TYPE_CHECKING, Any

import pytest
import torch
from torch import nn

from modelsec.evidence import BUILD, NEWOBJ, Blob, Made, Mapping, Unknown
from modelsec.limits import DEFAULT
from modelsec.picklevm.machine import walk
from modelsec.policy import judge
from modelsec.policy.contracts import contract
from modelsec.policy.contracts._torch_parts import are_parts
from modelsec.policy.contracts._torch_states import WRAPPED
from modelsec.policy.contracts.torch import SETTERS
from modelsec.reader import BytesReader
from tests.support.judged import POLICY, called, code, findings, listed, made, named, refusals
from tests.support.spoiling import ANY, free, free_in

if TYPE_CHECKING:
    from modelsec.evidence import Evidence

TENSOR = torch.arange(6.0).reshape(2, 3)
LAYER = nn.Linear(3, 3)


def saved(value: object) -> list[tuple[str, str, str]]:
    """Give what is found in the pickle of a file that torch writes."""
    file = io.BytesIO()
    torch.save(value, file)
    with zipfile.ZipFile(file) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith("/data.pkl"))
        return [(found.id, found.target, found.arguments) for found in findings(archive.read(name))]


PARAMETER = nn.Parameter(TENSOR)
PARAMETER.note = 1  # an attribute is what makes torch write a state
TENSORS: list[Any] = [
    TENSOR,
    *(
        TENSOR.to(getattr(torch, name))
        for name in (
            "half",
            "bfloat16",
            "float8_e4m3fn",
            "double",
            "long",
            "uint8",
            "bool",
            "cfloat",
            "uint16",
            "uint64",
        )
    ),
    TENSOR.cfloat().conj(),
    TENSOR.to("meta"),
    TENSOR.to_sparse(),
    PARAMETER,
    nn.Buffer(TENSOR),
    torch.Size([1]),
    torch.device("cuda:0"),
    [torch.float32, torch.strided],
    torch.Generator(),
    TENSOR.untyped_storage(),
    torch.__version__,
]


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("value", TENSORS, ids=lambda value: type(value).__name__)
def test_tensors_pass(value: object) -> None:
    assert saved(value) == []


@pytest.mark.filterwarnings("ignore")
def test_compressed_sparse_tensors_pass() -> None:
    assert saved([TENSOR.to_sparse_csr(), TENSOR.to_sparse_csc()]) == []


LAYERS = sorted(
    name
    for name, found in vars(nn).items()
    if inspect.isclass(found) and issubclass(found, nn.Module) and "Lazy" not in name
)
ARGUMENTS = ((), (4,), (4, 4), (4, 4, 3), (2,), ((2,),), (4, 2), (1, (2, 2)), (4, 4, 4), (4, 10, [2]))


def _layer(name: str) -> nn.Module:
    for arguments in ARGUMENTS:
        try:
            made_layer: nn.Module = getattr(nn, name)(*arguments)
        except (TypeError, ValueError, NotImplementedError, RuntimeError, AttributeError, AssertionError):
            continue
        return made_layer
    pytest.skip("an abstract layer")


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", LAYERS)
def test_layers_pass(name: str) -> None:
    assert saved(_layer(name)) == []


def _optimizer(name: str) -> torch.optim.Optimizer:
    parameters = [nn.Parameter(torch.ones(2, 2))]
    optimizer: torch.optim.Optimizer = getattr(torch.optim, name)(parameters, lr=0.1)
    if name not in ("LBFGS", "SparseAdam"):
        parameters[0].sum().backward()
        optimizer.step()
    return optimizer


OPTIMIZERS = sorted(
    name
    for name, found in vars(torch.optim).items()
    if inspect.isclass(found) and issubclass(found, torch.optim.Optimizer) and name != "Optimizer"
)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", OPTIMIZERS)
def test_optimizers_pass(name: str) -> None:
    optimizer = _optimizer(name)
    assert saved([optimizer, optimizer.state_dict()]) == []


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", OPTIMIZERS)
def test_checkpoints_with_what_holds_their_optimizer_pass(name: str) -> None:
    optimizer = _optimizer(name)
    schedule = torch.optim.lr_scheduler.StepLR(optimizer, 1)
    parts = {"args": argparse.Namespace(lr=0.1), "epoch": 1, "model": LAYER.state_dict(), "network": LAYER}
    checkpoint = {**parts, "optimizer": optimizer.state_dict(), "scheduler": schedule}
    assert saved(checkpoint) == []
    assert saved({"epoch": 1, "optimizer": optimizer.state_dict(), **parts, "scheduler": schedule}) == []


@pytest.mark.filterwarnings("ignore")
def test_schedules_pass() -> None:
    schedule, optimizer = torch.optim.lr_scheduler, torch.optim.SGD(LAYER.parameters(), lr=0.1)
    made_schedules = [
        schedule.StepLR(optimizer, 1),
        schedule.CosineAnnealingLR(optimizer, 3),
        schedule.ReduceLROnPlateau(optimizer),
        schedule.OneCycleLR(optimizer, 0.1, 10),
        schedule.MultiStepLR(optimizer, [1, 2]),
    ]
    assert [saved([item, item.state_dict()]) for item in made_schedules] == [[]] * len(made_schedules)


@pytest.mark.filterwarnings("ignore")
def test_hooks_of_torch_itself_pass() -> None:
    assert saved(nn.utils.spectral_norm(nn.Linear(2, 2))) == []
    assert saved(torch.amp.GradScaler("cpu")) == []
    assert saved(torch.optim.swa_utils.AveragedModel(nn.Linear(2, 2)).state_dict()) == []


def test_types_of_tensors_pass_as_values() -> None:
    assert saved({"type": torch.FloatTensor, "device": torch.cuda.HalfTensor}) == []
    assert code(called("torch.FloatTensor", 3)) == "MSF102"


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("protocol", [3, 4, 5])
def test_plain_pickles_of_tensors_pass(protocol: int) -> None:
    assert refusals([TENSOR, LAYER, TENSOR.storage()], protocol) == []


STORAGE, HOOKS = Unknown("persistent object"), made("collections.OrderedDict")
DENSE = (STORAGE, 0, (2, 3), (3, 1))
REBUILT = made("torch._utils._rebuild_tensor_v2", *DENSE, False, HOOKS)
V2, V3 = named("torch._utils._rebuild_tensor_v2"), named("torch._utils._rebuild_tensor_v3")
LAYOUT = made("torch.serialization._get_layout", "torch.sparse_csr")
ARRAY = made("numpy.core.multiarray._reconstruct")
BEGUN = made("torch._utils._rebuild_tensor", STORAGE, 0, (5056,), (1,))
FLOAT, SCHEME = named("torch.float32"), named("torch.per_channel_affine")
FORMS: list[tuple[str, tuple[Any, ...], str]] = [
    ("torch._utils._rebuild_tensor", DENSE, "2- 2+ 3- 3+"),
    ("torch._utils._rebuild_tensor_v2", (*DENSE, False, HOOKS), "2- 2+ 3- 3+"),
    (
        "torch._utils._rebuild_tensor_v2",
        (*DENSE, False, HOOKS, Mapping((("conj", True),))),
        "- 2- 2+ 3- 3+ 6.'conj'",
    ),
    ("torch._utils._rebuild_tensor_v3", (*DENSE, False, HOOKS, named("torch.uint16")), "2- 2+ 3- 3+"),
    ("torch._utils._rebuild_tensor_v3", (*DENSE, False, HOOKS, named("torch.uint16"), None), "- 2- 2+ 3- 3+"),
    ("torch._utils._rebuild_qtensor", (*DENSE, (SCHEME, 0.1, 0), False, HOOKS), "2- 2+ 3- 3+ 4- 4+"),
    ("torch._utils._rebuild_qtensor", (*DENSE, (SCHEME, REBUILT, REBUILT, 0), False, HOOKS), "2- 2+ 3- 3+ 4- 4+"),
    ("torch._utils._rebuild_nested_tensor", (REBUILT, REBUILT, REBUILT, REBUILT), ""),
    (
        "torch._utils._rebuild_sparse_tensor",
        (named("torch.sparse_coo"), (REBUILT, REBUILT, (2, 3), True)),
        "1- 1+ 1.2- 1.2+",
    ),
    (
        "torch._utils._rebuild_sparse_tensor",
        (LAYOUT, (REBUILT, REBUILT, REBUILT, made("torch.Size", (2,)), None)),
        "1- 1+",
    ),
    ("torch._utils._rebuild_device_tensor_from_numpy", (ARRAY, FLOAT, "cpu", False), ""),
    ("torch._utils._rebuild_device_tensor_from_numpy", (ARRAY, FLOAT, made("torch.device", "cpu"), False), ""),
    ("torch._utils._rebuild_meta_tensor_no_storage", (FLOAT, (2, 3), (3, 1), False), "1- 1+ 2- 2+"),
    ("torch._utils._rebuild_parameter", (REBUILT, True, HOOKS), ""),
    ("torch._utils._rebuild_parameter_with_state", (REBUILT, True, HOOKS, (Mapping((("note", 1),)), None)), ""),
    (
        "torch._tensor._rebuild_from_type_v2",
        (V2, named("torch.Tensor"), (*DENSE, False, HOOKS), Mapping(())),
        "2.2- 2.2+ 2.3- 2.3+",
    ),
    ("torch.storage._load_from_bytes", (Blob("bytes", 0, 9999),), ""),
    ("torch.storage._load_from_bytes", (made("_codecs.encode", Blob("str", 0, 9999), "latin1"),), ""),
    ("torch.jit._pickle.restore_type_tag", (Unknown("list"), "List[int]"), "- +"),
    ("torch.device", ("cpu",), ""),
    ("torch.device", ("cuda", 0), "-"),
    ("torch.Size", ((2, 3),), "0- 0+"),
    ("torch.Size", (Unknown("list"),), ""),
    ("torch._C.Generator", (), ""),
    ("torch._C.Generator", ("cpu",), "-"),
    ("torch._C.Generator", (made("torch.device", "cpu"),), "-"),
    ("torch.return_types.max", ((REBUILT, 1),), "0- 0+"),
    ("torch.return_types.max", ((REBUILT, REBUILT), Unknown("dict")), "- 0- 0+"),
    ("torch.nn.utils.rnn.PackedSequence", (), ""),
    ("torch.nn.utils.rnn.PackedSequence", (REBUILT, REBUILT, None, None), ""),
]


@pytest.mark.parametrize(("name", "arguments", "left_free"), FORMS)
def test_forms_of_torch_pass_and_each_part_of_them_counts(
    name: str, arguments: tuple[Any, ...], left_free: str
) -> None:
    assert free(name, *arguments) == left_free


FORMAT = made("torch.distributed.checkpoint.metadata._MEM_FORMAT_ENCODING", 0)
FETCHED = made("builtins.getattr", FORMAT, "name")
PROPERTIES = (FLOAT, made("torch.serialization._get_layout", "torch.strided"), False, FORMAT, False)
STORED = Mapping((("relative_path", "__0_0.distcp"), ("offset", 0)))
STATES: list[tuple[str, Any, str]] = [
    ("torch._C.Generator", (1, None, BEGUN), ""),
    ("torch._C.Generator", (1, 2, BEGUN), ""),
    ("torch.distributed.checkpoint.metadata.TensorProperties", PROPERTIES, ""),
    (
        "torch.distributed.checkpoint.metadata.TensorProperties",
        (FLOAT, named("torch.strided"), False, FETCHED, True),
        "",
    ),
    ("torch.distributed.checkpoint.filesystem._StorageInfo", STORED, "0.'offset'"),
]


@pytest.mark.parametrize(("name", "state", "left_free"), STATES)
def test_states_of_torch_pass_and_each_part_of_them_counts(name: str, state: Any, left_free: str) -> None:
    assert free(name, state, use=BUILD) == left_free


@pytest.mark.parametrize(
    "path",
    ["../0.distcp", "a/0.distcp", "a\\0.distcp", "0\0.distcp", ".distcp", "a:b.distcp", "model.bin", b"0.distcp", None],
)
def test_a_part_of_a_checkpoint_lies_beside_the_others(path: Any) -> None:
    state = Mapping((("relative_path", path),))
    assert code(called("torch.distributed.checkpoint.filesystem._StorageInfo", state, use=BUILD)) == "MSF103"


REFUSED = [
    ("torch._utils._rebuild_tensor", DENSE[:3]),
    ("torch._utils._rebuild_tensor", (ANY, *DENSE[1:])),
    ("torch._utils._rebuild_tensor", (STORAGE, 0, ANY, (3, 1))),
    ("torch._utils._rebuild_tensor_v2", (*DENSE, False)),
    ("torch._utils._rebuild_tensor_v2", (*DENSE, False, ANY)),
    ("torch._utils._rebuild_tensor_v2", (*DENSE, False, HOOKS, ANY)),
    ("torch._utils._rebuild_tensor_v3", (*DENSE, False, HOOKS, ANY)),
    ("torch._utils._rebuild_tensor_v3", (*DENSE, False, HOOKS)),
    ("torch._utils._rebuild_qtensor", (*DENSE, (ANY, 0.1, 0), False, HOOKS)),
    ("torch._utils._rebuild_qtensor", (*DENSE, (), False, HOOKS)),
    ("torch._utils._rebuild_qtensor", (*DENSE, ANY, False, HOOKS)),
    ("torch._utils._rebuild_nested_tensor", (ANY, REBUILT, REBUILT, REBUILT)),
    ("torch._utils._rebuild_sparse_tensor", (ANY, (REBUILT,))),
    ("torch._utils._rebuild_sparse_tensor", (named("torch.sparse_coo"), (ANY,))),
    ("torch._utils._rebuild_sparse_tensor", (named("torch.sparse_coo"), ANY)),
    ("torch._utils._rebuild_device_tensor_from_numpy", (ANY, named("torch.float32"), "cpu", False)),
    ("torch._utils._rebuild_device_tensor_from_numpy", (ANY, ANY, "cpu", False)),
    ("torch._utils._rebuild_meta_tensor_no_storage", (ANY, (1,), (1,), False)),
    ("torch._utils._rebuild_parameter", (ANY, True, HOOKS)),
    ("torch._utils._rebuild_parameter_with_state", (REBUILT, True, HOOKS, ANY)),
    ("torch._tensor._rebuild_from_type_v2", (named("os.system"), named("torch.Tensor"), ("true",), None)),
    ("torch._tensor._rebuild_from_type_v2", (V2, named("argparse.Namespace"), (*DENSE, False, HOOKS), None)),
    ("torch._tensor._rebuild_from_type_v2", (V2, named("torch.Tensor"), (ANY,), None)),
    ("torch._tensor._rebuild_from_type_v2", (V2, named("torch.Tensor"), (*DENSE, False, HOOKS), ANY)),
    (
        "torch._tensor._rebuild_from_type_v2",
        (named("torch.storage._load_from_bytes"), named("torch.Tensor"), (b"",), None),
    ),
    ("torch._tensor._rebuild_from_type", (V3, named("torch.Tensor"), ANY, None)),
    ("torch._utils._rebuild_meta_tensor_no_storage", (named("torch.Size"), (1,), (1,), False)),
    ("torch._utils._rebuild_meta_tensor_no_storage", (named("numpy.log1p"), (1,), (1,), False)),
    ("torch._utils._rebuild_tensor", (STORAGE, 0, (2, ANY), (3, 1))),
    ("torch.storage._load_from_bytes", (ANY,)),
    ("torch.storage._load_from_bytes", (Blob("str", 0, 9999),)),
    ("torch.storage._load_from_bytes", (Made(named("_codecs.encode"), Unknown("arguments")),)),
    ("torch.storage._load_from_bytes", (made("_codecs.encode"),)),
    ("torch.storage._load_from_bytes", (made("_codecs.encode", ANY, "latin1"),)),
    ("torch.storage._load_from_bytes", (made("builtins.bytes", Unknown("list")),)),
    ("torch.return_types.max", (ANY, Unknown("dict"))),
    ("torch.return_types.max", ((ANY,), Unknown("dict"))),
    ("torch.return_types.max", ((1,), ANY)),
    ("torch.nn.utils.rnn.PackedSequence", (ANY, ANY, None, None)),
    ("torch.storage._load_from_bytes", ("text",)),
    ("torch.storage._load_from_bytes", (made("builtins.bytes", Unknown("list")),)),
    ("torch.device", (ANY,)),
    ("torch.Size", (ANY,)),
    ("torch._C.Generator", (ANY,)),
    ("torch.serialization._get_layout", (ANY,)),
]


@pytest.mark.parametrize(("name", "arguments"), REFUSED)
def test_other_arguments_are_refused(name: str, arguments: tuple[Any, ...]) -> None:
    assert code(called(name, *arguments)) == "MSF103"


PLACES: list[tuple[tuple[Any, ...], str]] = [
    ((0, (5056,), (1,)), ""),
    ((1000, (5056,), (1,)), "MSF103"),
    ((0, (2, 2528), (2528, 1)), "MSF103"),
    ((0, (5056,), (2,)), "MSF103"),
    ((0, (2, 2528), (1,)), "MSF103"),
    ((0, Unknown("list"), (1,)), "MSF103"),
]


@pytest.mark.parametrize(("place", "found"), PLACES)
def test_the_state_of_a_generator_begins_with_its_storage(place: tuple[Any, ...], found: str) -> None:
    tensor = made("torch._utils._rebuild_tensor_v2", Unknown("persistent object"), *place, False, Mapping(()))
    assert code(called("torch._C.Generator", (1, None, tensor), use=BUILD)) == found


NO_TENSORS = [
    *(None, ANY, made("torch._utils._rebuild_tensor_v2"), made("torch.nn.Parameter")),
    made("types.SimpleNamespace", STORAGE, 0, (5056,), (1,)),
]


@pytest.mark.parametrize("tensor", NO_TENSORS)
def test_the_state_of_a_generator_is_a_tensor_that_is_known(tensor: Any) -> None:
    assert code(called("torch._C.Generator", (1, None, tensor), use=BUILD)) == "MSF103"


CODE = [
    "torch.load",
    "torch.hub.load",
    "torch.jit.load",
    "torch.fx.graph_module.reduce_graph_module",
    "torch.nn.Linear.forward",
]


@pytest.mark.parametrize("name", CODE)
def test_what_runs_code_has_no_row(name: str) -> None:
    assert code(called(name, "x")) == "MSF101"


INERT = [
    *(1, "text", (1, "x"), Unknown("list of instances"), Mapping((("a", ANY),)), REBUILT, named("torch.float32")),
    *(made("torch._tensor._rebuild_from_type", V2, named("torch.Tensor"), (), None), made("datetime.date")),
]
WITH_STATE = "torch._utils._rebuild_parameter_with_state"


def _with_state(*states: Any) -> list[str]:
    """Judge a parameter, and a tensor of any type, with each state."""
    arguments: list[tuple[str, Any]] = [(WITH_STATE, (REBUILT, True, HOOKS, state)) for state in states]
    rebuilt = (V2, named("torch.nn.parameter.Buffer"), (*DENSE, False, HOOKS))
    arguments += [(f"torch._tensor.{name}", (*rebuilt, state)) for name in FROM_TYPE for state in states]
    return [code(called(name, *given)) for name, given in arguments]


FROM_TYPE = ("_rebuild_from_type", "_rebuild_from_type_v2")


@pytest.mark.parametrize("value", INERT)
def test_attributes_of_a_tensor_that_torch_cannot_call_pass(value: Any) -> None:
    assert _with_state(Mapping((("note", value),)), (None, Mapping((("note", value),)))) == [""] * 6


CALLABLE = [ANY, named("collections.ChainMap"), named("torch.nn.Linear"), made("torch.nn.Linear"), Unknown("more")]


@pytest.mark.parametrize("value", CALLABLE)
def test_attributes_of_a_tensor_that_torch_could_call_are_refused(value: Any) -> None:
    states = (Mapping((("detach", value),)), (None, Mapping((("as_subclass", value),))))
    assert _with_state(*states) == ["MSF103"] * 6


@pytest.mark.parametrize("name", ["__torch_function__", "__class__", "requires_grad", "data", b"note", ANY])
def test_attributes_of_a_tensor_that_do_something_when_they_are_set_are_refused(name: Any) -> None:
    assert _with_state(Mapping(((name, 1),)), (None, Mapping(((name, 1),)))) == ["MSF103"] * 6


@pytest.mark.parametrize("state", [Unknown("dict"), Unknown("dict of instances"), (Unknown("dict"), None), (None,) * 3])
def test_attributes_of_a_tensor_that_are_not_known_are_refused(state: Any) -> None:
    assert _with_state(state) == ["MSF103"] * 3


def _settable() -> set[str]:
    """Give the names that a parameter lets be set to what they are, other than in its own dictionary."""
    parameter = nn.Parameter(torch.ones(2, dtype=torch.cfloat))
    found = set()
    for name in {name for base in type(parameter).__mro__ for name in vars(base) if not name.startswith("__")}:
        with contextlib.suppress(Exception):
            setattr(parameter, name, getattr(parameter, name))
            found |= {name} - set(vars(parameter))
    return found


@pytest.mark.filterwarnings("ignore")
def test_every_name_that_a_tensor_keeps_elsewhere_is_known() -> None:
    assert _settable() - SETTERS == set()


def test_properties_of_a_checkpoint_pass_and_compare_nothing_else() -> None:
    name = "torch.distributed.checkpoint.metadata.TensorProperties"
    assert code(called(name, PROPERTIES, use=BUILD)) == ""
    for state in ((*PROPERTIES[:3], ANY, False), (ANY, *PROPERTIES[1:]), PROPERTIES[:4], Unknown("dict"), ANY):
        assert code(called(name, state, use=BUILD)) == "MSF103"


def test_a_partial_of_a_method_of_a_schedule_passes_however_it_is_spelled() -> None:
    owner = named("torch.optim.lr_scheduler.CyclicLR")
    spelled = made("builtins.getattr", owner, "_exp_range_scale_fn")
    assert code(called("functools.partial", spelled)) == ""
    for other in (made("builtins.getattr", owner, "step"), made("builtins.getattr", ANY, "_exp_range_scale_fn"), ANY):
        assert code(called("functools.partial", other)) == "MSF103"


ORDERED, GROUPED = "collections.OrderedDict", "collections.defaultdict"


@pytest.mark.parametrize("name", [ORDERED, GROUPED])
def test_an_optimizer_takes_dictionaries_whose_methods_are_their_own(name: str) -> None:
    kept = (made(name), made(name, named("builtins.dict")), made(name, Unknown("list")))
    pairs = Unknown("list of pairs")
    attributes = Mapping((("setdefault", 1),))
    other = (made(name, state=attributes), made(name, state=Unknown("items")), made(name, pairs))
    unknown = Made(named(name), Unknown("arguments"))
    states = [Mapping((("defaults", given),)) for given in (*kept, *other, unknown)]
    sgd = [code(called("torch.optim.sgd.SGD", state, use=BUILD)) for state in states]
    assert sgd == [""] * 3 + ["MSF103"] * 4


@pytest.mark.parametrize("kind", [dict, collections.OrderedDict])
def test_an_optimizer_whose_states_answer_by_their_attributes_is_refused(kind: type) -> None:
    optimizer = torch.optim.Adam(LAYER.parameters())
    optimizer.state = collections.defaultdict(kind)
    assert saved(optimizer) == []
    optimizer.state[LAYER.weight] = nn.Sequential(nn.Identity())
    assert [found[:2] for found in saved(optimizer)] == [("MSF103", "torch.optim.adam.Adam")]


@pytest.mark.parametrize(("layers", "finding"), [(2, ""), (1 << 12, ""), (1 << 62, "MSF103"), ("2", "MSF103")])
def test_a_recurrent_layer_of_too_many_layers_is_refused(layers: object, finding: str) -> None:
    assert _layer_with("torch.nn.modules.rnn.LSTM", num_layers=layers, _all_weights=Unknown("list")) == finding


PARTS = [
    None,
    Mapping((("weight", ANY),)),
    Unknown("dict of instances"),
    made(ORDERED),
    made(ORDERED, state=Unknown("items")),
]
NO_PARTS = [
    ANY,
    made("torch.nn.modules.container.Sequential"),
    named("torch.nn.Linear"),
    (ANY,),
    "text",
    Unknown("list"),
    Unknown("list of instances"),
    Unknown("dict of methods"),
]
LAYERS_OF_ALL_LIBRARIES = [
    "torch.nn.modules.linear.Identity",
    "torch.nn.modules.conv.Conv2d",
    "timm.layers.activations.GELU",
    "ultralytics.nn.modules.block.AAttn",
    "yolov5.models.common.Conv",
    "torchvision.models.resnet.ResNet",
]


def _layer_with(name: str, **attributes: Any) -> str:
    return code(called(name, Mapping(tuple(attributes.items())), use=BUILD))


@pytest.mark.parametrize("name", LAYERS_OF_ALL_LIBRARIES)
@pytest.mark.parametrize("part", ["_parameters", "_buffers", "_modules"])
def test_a_layer_looks_names_up_in_dictionaries_alone(name: str, part: str) -> None:
    assert [_layer_with(name, training=True, **{part: value}) for value in PARTS] == [""] * len(PARTS)
    assert [_layer_with(name, training=True, **{part: value}) for value in NO_PARTS] == ["MSF103"] * len(NO_PARTS)


def test_parts_may_be_called_like_methods_and_hooks_may_not() -> None:
    words = Unknown("dict of words")
    assert [_layer_with("torch.nn.modules.container.Sequential", _modules=words)] == [""]
    assert code(called("torch.nn.modules.container.Sequential", words, use=BUILD)) == "MSF103"


@pytest.mark.parametrize("name", ["eval", "float", "fuse", "to", "modules"])
def test_no_attribute_stands_in_for_what_loaders_call_on_a_network(name: str) -> None:
    for layer in ("torch.nn.modules.container.Sequential", "ultralytics.nn.tasks.DetectionModel"):
        found = [_layer_with(layer, **{name: value}) for value in (True, "text", named("collections.ChainMap"), ANY)]
        assert found == ["", "", "MSF103", "MSF103"]


GRAPHS = ("data.Data", "hetero_data.HeteroData")
STORE_OF_GRAPHS = "torch_geometric.data.storage.GlobalStorage"


@pytest.mark.parametrize("name", [f"torch_geometric.data.{name}" for name in GRAPHS])
@pytest.mark.parametrize("attribute", ["_store", "_global_store"])
def test_a_graph_looks_names_up_in_a_storage_alone(name: str, attribute: str) -> None:
    values: tuple[Any, ...] = (made(STORE_OF_GRAPHS), made(ORDERED), ANY, named(STORE_OF_GRAPHS), Unknown("dict"))
    assert [_layer_with(name, **{attribute: value}) for value in values] == ["", *["MSF103"] * 4]


@pytest.mark.parametrize("name", ["BaseStorage", "EdgeStorage", "GlobalStorage", "NodeStorage"])
def test_no_item_of_a_storage_stands_in_for_a_method(name: str) -> None:
    kinds = ("dict", "dict of instances", "dict of methods", "dict of words", "list")
    found = [_layer_with(f"torch_geometric.data.storage.{name}", _mapping=Unknown(kind)) for kind in kinds]
    assert found == ["", "", *["MSF103"] * 3]
    assert _layer_with(f"torch_geometric.data.storage.{name}", _mapping=ANY) == "MSF103"


def test_parts_that_are_not_followed_are_none() -> None:
    parts = [made(ORDERED, state=state) for state in (None, Unknown("items"), Unknown("methods"), Mapping(()))]
    parts += [Made(named(ORDERED), Unknown("arguments")), made(ORDERED, Unknown("list of pairs", 1, lambda: None))]
    assert [_layer_with(LAYERS_OF_ALL_LIBRARIES[0], _modules=part) for part in parts] == ["", "", *["MSF103"] * 4]


def test_attention_with_modules_called_keys_and_values_passes() -> None:
    parts: Any = {name: nn.ReLU() for name in ("keys", "values", "get")}
    assert refusals(nn.Sequential(collections.OrderedDict(parts)), 2) == []


@pytest.mark.parametrize("name", LAYERS_OF_ALL_LIBRARIES[:3])
def test_a_layer_whose_attributes_are_not_known_is_refused_unless_they_are_tame(name: str) -> None:
    states = (Unknown("dict"), Unknown("dict of instances"), Unknown("more"), None, ANY)
    assert [code(called(name, state, use=BUILD)) for state in states] == ["", *["MSF103"] * 4]


def test_attention_multiplies_numbers() -> None:
    heads: list[dict[str, Any]] = [
        {"head_dim": 32, "num_heads": 4},
        {},
        {"head_dim": ANY},
        {"num_heads": ANY},
        {"num_heads": "a"},
    ]
    found = [_layer_with("ultralytics.nn.modules.block.AAttn", **given) for given in heads]
    assert found == ["", "", *["MSF103"] * 3]


def _nest(layer: nn.Module, depth: int) -> nn.Module:
    for _ in range(depth):
        layer = nn.Sequential(layer, nn.PReLU())
    return layer


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("protocol", range(6))
def test_large_networks_pass(protocol: int) -> None:
    many = nn.ParameterList([nn.Parameter(torch.ones(1)) for _ in range(300)])
    assert (
        refusals([_nest(nn.Linear(1, 1), 40), many, nn.Sequential(*(nn.PReLU() for _ in range(300)))], protocol) == []
    )


def test_the_layers_of_a_network_are_looked_at_once() -> None:
    def told(depth: int) -> int:
        told: list[Evidence] = []

        def emit(evidence: Evidence) -> int:
            told.append(evidence)
            return judge(evidence, (), POLICY).answer

        walk(BytesReader(pickle.dumps(_nest(nn.Identity(), depth))), 0, emit, DEFAULT)
        return sum(str(evidence).count("Made(") for evidence in told)

    first, second, third = (told(depth) for depth in (20, 30, 40))
    assert second - first == third - second


LINEAR = "__torch__.torch.classes.quantized.LinearPackedParamsBase"
WEIGHT = made("torch._utils._rebuild_qtensor")
PACKED: list[tuple[Any, str]] = [
    (((WEIGHT, None), LINEAR), ""),
    (((WEIGHT, made("torch._utils._rebuild_parameter")), LINEAR), ""),
    (((made("torch._utils._rebuild_tensor_v2"), WEIGHT), LINEAR), ""),
    (((WEIGHT, None), "__torch__.torch.classes.rnn.CellParamsBase"), "MSF103"),
    (((WEIGHT, ANY), LINEAR), "MSF103"),
    (((ANY, None), LINEAR), "MSF103"),
    (((WEIGHT,), LINEAR), "MSF103"),
    ((WEIGHT, LINEAR), "MSF103"),
    (((WEIGHT, None), LINEAR, None), "MSF103"),
    (((WEIGHT, None),), "MSF103"),
    (Unknown("dict"), "MSF103"),
    (Mapping(()), "MSF103"),
]


@pytest.mark.parametrize(("state", "expected"), PACKED)
def test_packed_weights_are_those_of_a_linear_layer(state: Any, expected: str) -> None:
    assert code(called("torch.ScriptObject", state, use=BUILD)) == expected


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("kind", [torch.qint8, torch.float16])
def test_a_network_that_is_quantized_as_it_runs_passes_whole(kind: torch.dtype) -> None:
    made_of = nn.Sequential(nn.Linear(3, 3), nn.ReLU(), nn.Linear(3, 2, bias=False))
    small = torch.ao.quantization.quantize_dynamic(made_of, {nn.Linear}, dtype=kind)
    assert saved(small) == []
    assert saved(small.state_dict()) == []
    assert code(called("torch.nn.quantized.dynamic.modules.linear.Linear", use=NEWOBJ)) == ""


METRIC: list[tuple[Any, str]] = [
    (Mapping((("_defaults", Unknown("dict")), ("tp", ANY), ("_modules", Mapping(())))), ""),
    *((Mapping(((name, ANY),)), "MSF103") for name in sorted(WRAPPED)),
    (Mapping((("_modules", ANY),)), "MSF103"),
    (Unknown("dict"), "MSF103"),
    (Unknown("dict of instances"), "MSF103"),
]


@pytest.mark.parametrize(("state", "expected"), METRIC)
def test_a_metric_keeps_its_own_methods(state: Any, expected: str) -> None:
    assert code(called("torchmetrics.metric.Metric", state, use=BUILD)) == expected


@pytest.mark.parametrize("options", [{}, {"shuffle": True}, {"batch_size": None}])
def test_a_loader_of_data_passes(options: dict[str, Any]) -> None:
    data = torch.utils.data.TensorDataset(TENSOR)
    for protocol in range(6):
        assert refusals(torch.utils.data.DataLoader(data, **options), protocol) == []


TAME, LIST = Unknown("dict"), Unknown("list")
GROUPED_STATES = made(GROUPED, named("builtins.dict"))
STORE = made(STORE_OF_GRAPHS)
LISTS = ("all_weights", "_all_weights", "_flat_weights_names")
NUMBERS: dict[str, Any] = {"num_layers": 2, "proj_size": 0, "bias": True, "bidirectional": False}
KEPT_WEIGHTS: dict[str, Any] = {"_flat_weights": Unknown("list of instances"), "_modules": Mapping(())}
RECURRENT: dict[str, Any] = dict.fromkeys(LISTS, LIST) | NUMBERS | KEPT_WEIGHTS


def attributes(**given: Any) -> Mapping:
    return Mapping(tuple(given.items()))


LOOKED_INTO: list[tuple[str, Any, str]] = [
    ("torch-graph", attributes(_mapping=TAME, _global_store=STORE, _store=STORE), ""),
    ("torch-handle", (None, 1), ""),
    ("torch-handle", (made(ORDERED), 1, (1,)), "0- 0.2- 0.2+ 0.2.0"),
    ("torch-handle", (TAME, 1, None), "0-"),
    ("torch-heads", attributes(head_dim=1, num_heads=2, _modules=Mapping(())), ""),
    ("torch-hook", attributes(hook=ANY, with_module=True), "0.'hook'"),
    ("torch-metric", attributes(_modules=Mapping(()), tp=1), "0.'tp'"),
    ("torch-module", TAME, ""),
    (
        "torch-module",
        attributes(_parameters=made(ORDERED), _buffers=None, _modules=Unknown("dict of words"), training=1, to=1),
        "0.'training'",
    ),
    ("torch-optimizer", attributes(param_groups=LIST, state=GROUPED_STATES, defaults=attributes(lr=0.1)), ""),
    ("torch-optimizer", attributes(defaults=made(ORDERED, LIST)), ""),
    ("torch-script-object", ((WEIGHT, None), LINEAR), ""),
    ("torch-script-object", ((WEIGHT, WEIGHT), LINEAR.encode()), ""),
    ("torch-recurrent", attributes(**RECURRENT), ""),
]


@pytest.mark.parametrize(("name", "state", "left_free"), LOOKED_INTO)
def test_each_part_of_a_state_that_loading_looks_into_counts(name: str, state: Any, left_free: str) -> None:
    assert free_in(name, state) == left_free


UNKNOWN_PARTS = [attributes(**{**RECURRENT, name: Unknown("items")}) for name in RECURRENT]
NOT_LOOKED_INTO: list[tuple[str, Any]] = [
    ("torch-graph", TAME),
    ("torch-graph", attributes(_mapping=Unknown("dict of words"))),
    ("torch-handle", (TAME, 1, LIST)),
    ("torch-heads", TAME),
    ("torch-hook", attributes(hook=ANY)),
    ("torch-metric", TAME),
    ("torch-module", (TAME, None)),
    ("torch-module", attributes(_modules=Unknown("dict of methods"))),
    ("torch-optimizer", attributes(param_groups=Unknown("list of instances"))),
    ("torch-optimizer", attributes(param_groups=None)),
    ("torch-optimizer", TAME),
    ("torch-optimizer", attributes(state=Made(named(GROUPED), Unknown("arguments")))),
    ("torch-recurrent", TAME),
    ("torch-recurrent", attributes(num_layers=4097)),
    *(("torch-recurrent", state) for state in UNKNOWN_PARTS),
]


@pytest.mark.parametrize(("name", "state"), NOT_LOOKED_INTO)
def test_another_state_that_loading_looks_into_is_refused(name: str, state: Any) -> None:
    assert not contract(name)((state,), POLICY, None)


def test_a_state_is_given_alone() -> None:
    for name in sorted({name for name, _, _ in LOOKED_INTO}):
        state = next(state for other, state, _ in LOOKED_INTO if other == name)
        assert contract(name)((state,), POLICY, None)
        assert not contract(name)((), POLICY, None)
        assert not contract(name)((state, state), POLICY, None)


PART = made("torch.nn.modules.linear.Linear")
ARE_PARTS: list[Any] = [
    *(None, Mapping((("a", PART),)), TAME, Unknown("dict of instances"), Unknown("dict of words"), made(ORDERED)),
    *(made(ORDERED, state=Unknown("items")), made(ORDERED, Mapping(())), made(ORDERED, Unknown("list", 0))),
    *(made(ORDERED, listed(listed(name, PART))) for name in ("a", b"a", "__a", "a__")),
    made(ORDERED, listed(listed("a", PART), listed("b", None))),
]
ARE_NO_PARTS: list[Any] = [
    *(1, "a", PART, Unknown("dict of methods"), Unknown("list", 0), made(GROUPED), made(ORDERED, state=Mapping(()))),
    *(Made(named(ORDERED), Unknown("arguments")), made(ORDERED, "ab"), made(ORDERED, Unknown("list"))),
    *(made(ORDERED, listed(pair)) for pair in ("ab", ("a", PART), Unknown("list"), listed("a"), listed("a", PART, 1))),
    *(made(ORDERED, listed(listed(name, PART))) for name in (1, None, "__class__", b"__class__")),
    *(made(ORDERED, listed(listed("a", part))) for part in (1, named("collections.ChainMap"), TAME)),
    made(ORDERED, listed(listed("a", PART), listed(1, PART))),
    made(ORDERED, listed(listed("a", PART)), PART),
]


@pytest.mark.parametrize(
    ("given", "kept"), [*((part, True) for part in ARE_PARTS), *((o, False) for o in ARE_NO_PARTS)]
)
def test_parts_lie_under_names_in_dictionaries(given: Any, *, kept: bool) -> None:
    assert are_parts(given, POLICY) is kept
