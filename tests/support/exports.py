"""Archives of `torch.export`: a small one made by hand from the schema, and any one with members edited."""

from __future__ import annotations

import copy
import io
import json
import zipfile
from typing import TYPE_CHECKING, Any

from tests.support.inspecting import TAME

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    Json: TypeAlias = dict[str, Any]
    Members: TypeAlias = dict[str, bytes]

SYMBOL = "Symbol('s77', positive=True, integer=True)"
META = {
    "dtype": 7,
    "sizes": [{"as_expr": {"expr_str": SYMBOL, "hint": {"as_int": 4}}}, {"as_int": 2}],
    "requires_grad": False,
    "device": {"type": "cpu", "index": None},
    "strides": [{"as_int": 2}, {"as_int": 1}],
    "storage_offset": {"as_int": 0},
    "layout": 7,
}
PAYLOAD = {**META, "sizes": [{"as_int": 2}], "strides": [{"as_int": 1}]}
LEAF: Json = {"type": None, "context": None, "children_spec": []}


def nested(kind: str, *children: Json, context: Any = "null") -> Json:
    """Give a node of a treespec."""
    return {"type": kind, "context": context, "children_spec": list(children)}


def spec(root: Json) -> str:
    """Give a treespec as torch writes it."""
    return json.dumps([1, root])


ARGUMENTS = nested("builtins.tuple", nested("builtins.tuple", LEAF), nested("builtins.dict", context="[]"))
PROGRAM: Json = {
    "graph_module": {
        "graph": {
            "inputs": [{"as_tensor": {"name": "b_k"}}, {"as_tensor": {"name": "x"}}],
            "outputs": [{"as_tensor": {"name": "add"}}],
            "nodes": [
                {
                    "target": "torch.ops.aten.add.Tensor",
                    "inputs": [
                        {"name": "self", "arg": {"as_tensor": {"name": "x"}}, "kind": 1},
                        {"name": "other", "arg": {"as_tensor": {"name": "b_k"}}, "kind": 1},
                    ],
                    "outputs": [{"as_tensor": {"name": "add"}}],
                    "metadata": {
                        "stack_trace": 'File "m.py", line 1, in forward\n    return x + self.k\n',
                        "nn_module_stack": "L__self__,,m.M;L__self___a,L['self'].a,torch.nn.modules.linear.Linear",
                        "source_fn_stack": "add,_operator.add",
                        "torch_fn": "add_1;builtin_function_or_method.add",
                        "from_node": '[{"name": "add", "target": "aten.add.Tensor", "pass_name": "", "from_node": []}]',
                        "custom": '{"who": "me"}',
                    },
                    "is_hop_single_tensor_return": None,
                    "name": "add",
                }
            ],
            "tensor_values": {"b_k": PAYLOAD, "x": META, "add": META},
            "sym_int_values": {},
            "sym_bool_values": {},
            "is_single_tensor_return": False,
            "custom_obj_values": {},
            "sym_float_values": {},
        },
        "signature": {
            "input_specs": [
                {"buffer": {"arg": {"name": "b_k"}, "buffer_name": "a.k", "persistent": True}},
                {"user_input": {"arg": {"as_tensor": {"name": "x"}}}},
            ],
            "output_specs": [{"user_output": {"arg": {"as_tensor": {"name": "add"}}}}],
        },
        "module_call_graph": [
            {
                "fqn": "",
                "signature": {
                    "inputs": [],
                    "outputs": [],
                    "in_spec": spec(ARGUMENTS),
                    "out_spec": spec(LEAF),
                    "forward_arg_names": ["x"],
                },
            },
            {"fqn": "a", "signature": None},
        ],
        "metadata": {},
        "treespec_namedtuple_fields": {},
    },
    "opset_version": {"aten": 10},
    "range_constraints": {"s77": {"min_val": 2, "max_val": None}},
    "schema_version": {"major": 8, "minor": 20},
    "verifiers": ["TRAINING"],
    "torch_version": "2.13.0+cpu",
    "guards_code": ["L['x'].size()[0] <= 64"],
}
WEIGHT = {"path_name": "weight_0", "is_param": False, "use_pickle": False, "tensor_meta": PAYLOAD}
PROGRAM_AT, WEIGHTS_AT = "models/model.json", "data/weights/model_weights_config.json"
CONSTANTS_AT, INPUTS_AT = "data/constants/model_constants_config.json", "data/sample_inputs/model.pt"


INPUT = ("graph_module", "graph", "inputs", 1, "as_tensor", "name")
SIZE = ("graph_module", "graph", "tensor_values", "x", "sizes", 0, "as_expr", "expr_str")


def put(*path: str | int, value: Any) -> Callable[[Json], None]:
    """Give a change that sets one place of a program."""

    def change(program: Json) -> None:
        place: Any = program
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = value

    return change


def pickled_weight(content: bytes) -> Members:
    """Give the members that have the loader unpickle the weight."""
    config = {"config": {"a.k": {**WEIGHT, "use_pickle": True}}}
    return {WEIGHTS_AT: json.dumps(config).encode(), "data/weights/weight_0": content}


def instance(content: bytes, name: str = "data/constants/opaque_obj_0") -> Members:
    """Give the members that have the loader unpickle an instance among the constants."""
    entry = {"path_name": "opaque_obj_0", "is_param": False, "use_pickle": True, "tensor_meta": None}
    return {CONSTANTS_AT: json.dumps({"config": {"o": entry}}).encode(), name: content}


def packed(members: Members, root: str = "m") -> bytes:
    """Put members into an archive, below `root` where there is one."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in members.items():
            archive.writestr(f"{root}/{name}" if root else name, content)
    return file.getvalue()


def members(program: Json = PROGRAM) -> Members:
    """Give the members of a small archive, as torch 2.8 and later write them."""
    return {
        "data/weights/weight_0": b"\x00\x01\x02\x03\xff\xfe\xfd\xfc",
        WEIGHTS_AT: json.dumps({"config": {"a.k": WEIGHT}}).encode(),
        CONSTANTS_AT: b'{"config": {}}',
        PROGRAM_AT: json.dumps(program).encode(),
        INPUTS_AT: packed({"data.pkl": TAME, "version": b"3\n"}, "archive"),
        "extra/note.txt": b"a note",
        "byteorder": b"little",
        "archive_format": b"pt2",
        "archive_version": b"0",
        ".data/version": b"6\n",
    }


def older(program: Json = PROGRAM) -> Members:
    """Give the members of a small archive, as torch 2.1 to 2.7 write them; they have no folder of their own."""
    pickle = packed({"data.pkl": TAME, "version": b"3\n"}, "archive")
    return {
        "serialized_exported_program.json": json.dumps(program).encode(),
        "serialized_state_dict.pt": pickle,
        "serialized_constants.pt": pickle,
        "serialized_example_inputs.pt": pickle,
        "version": b"8.2",
        "extra_files/note.txt": b"a note",
    }


def with_program(change: Callable[[Json], object]) -> bytes:
    """Give the small archive with its program changed."""
    program = copy.deepcopy(PROGRAM)
    change(program)
    return packed(members(program))


def edited(data: bytes, change: Callable[[Members], object]) -> bytes:
    """Give an archive with its members changed."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        root = archive.namelist()[0].partition("/")[0]
        found = {name.partition("/")[2]: archive.read(name) for name in archive.namelist()}
    change(found)
    return packed(found, root)


def edited_program(data: bytes, change: Callable[[Json], object]) -> bytes:
    """Give an archive with its program changed."""

    def edit(found: Members) -> None:
        program = json.loads(found[PROGRAM_AT])
        change(program)
        found[PROGRAM_AT] = json.dumps(program).encode()

    return edited(data, edit)
