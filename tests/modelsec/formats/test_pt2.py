"""Archives of torch.export made by hand: every field of the schema keeps to its grammar, or is told."""

from __future__ import annotations

import collections
import fractions
import json
import pickle
from typing import TYPE_CHECKING, Any

import pytest

from modelsec.errors import Changed
from modelsec.formats._pt2_leaves import GRAMMARS, LEAVES, SCALARS
from modelsec.formats._pt2_program import TABLE, UNION
from modelsec.limits import DEFAULT, Limits
from modelsec.reader import BytesReader
from tests.support.exports import (
    CONSTANTS_AT,
    INPUTS_AT,
    LEAF,
    META,
    PROGRAM,
    PROGRAM_AT,
    SYMBOL,
    WEIGHT,
    WEIGHTS_AT,
    edited,
    members,
    nested,
    older,
    packed,
    put,
    spec,
    with_program,
)
from tests.support.inspecting import SPRUNG, TAME, TRAP, Told
from tests.support.zips import Part, archive

if TYPE_CHECKING:
    from tests.support.exports import Json, Members

OPERATOR = "pt2:operator:torch.ops.aten.add.Tensor"
SMALL = packed(members())
EVIL = "print('sprung')"
INJECTED = f"x=[{EVIL}];x"


def names(data: bytes) -> set[str]:
    """Give the features that are told beside the one operator of the small program."""
    return {name for name, _ in Told(data).features} - {OPERATOR}


def node(program: Json) -> Json:
    found: Json = program["graph_module"]["graph"]["nodes"][0]
    return found


def signature(program: Json) -> Json:
    found: Json = program["graph_module"]["module_call_graph"][0]["signature"]
    return found


def test_the_layout_of_today_is_whole() -> None:
    told = Told(SMALL)
    assert (told.kind, told.whole, told.features) == ("pt2", True, [(OPERATOR, "m/models/model.json")])


def test_the_older_layout_is_whole() -> None:
    told = Told(packed(older(), ""))
    assert (told.kind, told.whole, told.features) == ("pt2", True, [(OPERATOR, "serialized_exported_program.json")])


def test_programs_of_torch_2_1_are_whole() -> None:
    graph = dict(PROGRAM["graph_module"]["graph"])
    graph["tensor_values"] = {"x": {"meta": {**META, "storage_offset": 0}}}
    graph["sym_bool_values"] = {"b": {"as_expr": "s0 < 4", "as_bool": None}}
    graph["sym_int_values"] = {"n": {"as_expr": {"expr_str": "2*s0 + 1", "hint": 9}, "as_int": None}}
    wanted = {
        "inputs_to_parameters": {},
        "inputs_to_buffers": {"b_k": "k"},
        "user_inputs": ["x"],
        "user_outputs": ["a"],
    }
    sides = {"in_spec": spec(LEAF), "out_spec": spec(LEAF)}
    module = {
        "graph": graph,
        "signature": {**wanted, "buffers_to_mutate": {}, "backward_signature": None},
        "call_spec": sides,
        "module_call_graph": [],
    }
    program = {
        "graph_module": module,
        "opset_version": {"aten": 10},
        "range_constraints": {"s0": {"min_val": 2, "max_val": "Infinity"}},
        "equality_constraints": [[["x", 0], ["y", 1]]],
        "schema_version": 1,
    }
    assert Told(packed(older(program), "")).whole


def test_every_kind_of_the_schema_is_known() -> None:
    kinds = {kind for fields in (*TABLE.values(), *UNION.values()) for kind in fields.values()}
    plain = {part for kind in kinds for part in kind.rstrip("?").strip("[]{}").split(":")}
    assert plain - set(TABLE) - set(UNION) == set(LEAVES) | set(GRAMMARS) | set(SCALARS)


GRAPH = ("graph_module", "graph")
NODE = (*GRAPH, "nodes", 0)
SIGNATURE = ("graph_module", "signature")
CALL = ("graph_module", "module_call_graph", 0, "signature")
HOSTILE = {
    "an expression": (put(*GRAPH, "sym_int_values", "u", value={"as_expr": {"expr_str": EVIL}}), "expression"),
    "a size": (put(*GRAPH, "tensor_values", "x", "sizes", 0, "as_expr", "expr_str", value=EVIL), "expression"),
    "a stride": (put(*GRAPH, "tensor_values", "x", "strides", 0, value={"as_expr": {"expr_str": EVIL}}), "expression"),
    "an offset": (
        put(*GRAPH, "tensor_values", "x", "storage_offset", value={"as_expr": {"expr_str": EVIL}}),
        "expression",
    ),
    "a bool": (put(*GRAPH, "sym_bool_values", "u", value={"as_expr": {"expr_str": EVIL}}), "expression"),
    "an old bool": (put(*GRAPH, "sym_bool_values", "u", value={"as_expr": EVIL}), "expression"),
    "a float": (put(*GRAPH, "sym_float_values", "u", value={"as_expr": {"expr_str": EVIL}}), "expression"),
    "a guard": (put("guards_code", value=[EVIL]), "guard"),
    "a range": (put("range_constraints", EVIL, value={"min_val": 0, "max_val": 1}), "symbol"),
    "a long range": (put("range_constraints", "u" + "9" * 10, value={"min_val": 0, "max_val": 1}), "symbol"),
    "an input's name": (put(*GRAPH, "inputs", 1, "as_tensor", "name", value=INJECTED), "name"),
    "an input's text": (put(*GRAPH, "inputs", 1, value={"as_string": f"' == {EVIL} or '"}), "plain"),
    "an output's name": (put(*NODE, "outputs", 0, "as_tensor", "name", value=INJECTED), "name"),
    "a node's name": (put(*NODE, "name", value=INJECTED), "name"),
    "a number's name": (put(*NODE, "outputs", 0, value={"as_sym_int": {"as_name": INJECTED}}), "name"),
    "a keyword": (put(*NODE, "inputs", 0, "name", value=INJECTED), "argument_name"),
    "a value's name": (put(*GRAPH, "tensor_values", INJECTED, value=META), "name"),
    "a graph's name": (
        put(*NODE, "inputs", 0, "arg", value={"as_graph": {"name": INJECTED, "graph": {}}}),
        "name",
    ),
    "a buffer": (put(*SIGNATURE, "input_specs", 0, "buffer", "buffer_name", value=f'k", {EVIL}'), "path"),
    "a special attribute": (put(*SIGNATURE, "input_specs", 0, "buffer", "buffer_name", value="a.__class__"), "path"),
    "a module": (put("graph_module", "module_call_graph", 1, "fqn", value=f'a", {EVIL}'), "path"),
    "a parameter": (put(*CALL, "forward_arg_names", value=[f"x={EVIL}"]), "parameter"),
    "a stack of modules": (put(*NODE, "metadata", "nn_module_stack", value=f'a,b", {EVIL},c'), "stack"),
    "a source function": (put(*NODE, "metadata", "source_fn_stack", value=f"a,{EVIL}"), "functions"),
    "a line": (put(*NODE, "metadata", "stack_trace", value=f"a\r{EVIL}"), "lines"),
    "an origin": (put(*NODE, "metadata", "from_node", value=json.dumps([{"name": f"a\n{EVIL}"}])), "origin"),
    "a field of a tuple": (
        put("graph_module", "treespec_namedtuple_fields", value={"m.P": {"field_names": [EVIL]}}),
        "parameter",
    ),
    "an operator with odd signs": (put(*NODE, "target", value=f"torch.ops.aten.add.{EVIL}"), "operator"),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_a_text_that_breaks_its_grammar_is_told_as_code(what: str) -> None:
    change, kind = HOSTILE[what]
    assert f"pt2:code:{kind}" in names(with_program(change))


@pytest.mark.parametrize(
    "target", ["torch.os.system", "_operator.attrgetter", "mathx.os", "torch.ops.aten.save.default"]
)
def test_operators_are_told_as_they_are_spelled(target: str) -> None:
    assert names(with_program(put(*NODE, "target", value=target))) == {f"pt2:operator:{target}"}


def test_an_operator_among_the_arguments_is_told() -> None:
    change = put(*NODE, "inputs", 0, "arg", value={"as_operator": "torch.os.system"})
    assert names(with_program(change)) == {"pt2:operator:torch.os.system"}


def test_operators_of_graphs_inside_are_told() -> None:
    graph = {**PROGRAM["graph_module"]["graph"], "nodes": [{**node(PROGRAM), "target": "torch.os.system"}]}
    held = {"a": {"as_graph": {"name": "g", "graph": graph}}}
    change = put(*NODE, "inputs", 0, "arg", value={"as_string_to_argument": held})
    assert names(with_program(change)) == {"pt2:operator:torch.os.system"}


OBJECTS = {
    "now": {"name": "o", "class_fqn": "__torch__.torch.classes.a.B"},
    "in torch 2.2": {"name": "o"},
    "in torch 2.1": {"blob": "a pickle, as base64"},
}


@pytest.mark.parametrize("when", OBJECTS)
def test_a_custom_object_is_told(when: str) -> None:
    change = put(*NODE, "inputs", 0, "arg", value={"as_custom_obj": OBJECTS[when]})
    assert names(with_program(change)) == {"pt2:custom-object"}


SPECS = {
    "an enum": (nested("builtins.dict", context='[{"__enum__": true, "fqn": "os:x", "name": "y"}]'), "code:import"),
    "a factory": (
        nested(
            "collections.defaultdict",
            context={"default_factory_module": "os", "default_factory_name": "getcwd", "dict_context": []},
        ),
        "code:import",
    ),
    "a quote in a key": (nested("builtins.dict", context='["it\'s"]'), "code:key"),
    "an enum in a list": (nested("builtins.dict", context='[[1, [{"__enum__": true}]]]'), "code:import"),
    "a class that a library calls": (
        nested("transformers.modeling_outputs.BaseModelOutput", context='{"_t": "seq", "p": "os:system", "v": []}'),
        "code:import",
    ),
    "a type that a library makes of its context": (nested("transformers.cache_utils:StaticCache"), "code:pytree"),
    "a type of the project": (nested("my.Box", LEAF, context='["a"]'), "pytree:my.Box"),
    "a type that is no name": (nested("a b", LEAF), "code:pytree"),
    "an object as a context": (nested("my.Box", context={"a": 1}), "code:import"),
    "an enum inside a type": (nested("my.Box", context='{"__enum__": true}'), "code:import"),
}


@pytest.mark.parametrize("what", SPECS)
@pytest.mark.parametrize("side", ["in_spec", "out_spec"])
def test_what_a_treespec_names_is_told(what: str, side: str) -> None:
    root, feature = SPECS[what]
    text = spec(nested("builtins.tuple", LEAF, nested("builtins.list", root)))
    assert f"pt2:{feature}" in names(with_program(lambda program: signature(program).update({side: text})))


def test_keywords_become_parameters() -> None:
    keywords = nested("builtins.dict", LEAF, context=json.dumps(["x=1"]))
    text = spec(nested("builtins.tuple", nested("builtins.tuple"), keywords))
    assert names(with_program(put(*CALL, "in_spec", value=text))) == {"pt2:code:parameter"}
    assert names(with_program(put(*CALL, "out_spec", value=text))) == set()


def test_keywords_are_a_list() -> None:
    keywords = nested("builtins.dict", LEAF, context='"ab"')
    text = spec(nested("builtins.tuple", nested("builtins.tuple"), keywords))
    assert len(Told(with_program(put(*CALL, "in_spec", value=text))).faults) == 1
    assert Told(with_program(put(*CALL, "in_spec", value=spec(nested("builtins.tuple", LEAF, LEAF))))).faults == []


TAME_SPECS = [
    nested("collections.OrderedDict", LEAF, context='["a"]'),
    nested("collections.deque", LEAF, context="3"),
    nested("collections.namedtuple", LEAF, context="m.P"),
    nested("transformers.cache_utils.DynamicCache", LEAF, context='[["key_cache", "value_cache"], [null, 4]]'),
    nested(
        "collections.defaultdict",
        LEAF,
        context={"default_factory_module": "builtins", "default_factory_name": "list", "dict_context": ["a"]},
    ),
]


@pytest.mark.parametrize("root", TAME_SPECS, ids=lambda root: root["type"])
def test_known_types_are_told_alone(root: Json) -> None:
    change = put(*CALL, "out_spec", value=spec(root))
    assert names(with_program(change)) == {f"pt2:pytree:{root['type']}"}


FACTORY = {"default_factory_module": "builtins", "default_factory_name": "list", "dict_context": []}
BROKEN_SPECS = {
    "nothing": "",
    "a number": "1",
    "another protocol": "[2, {}]",
    "no root": "[1]",
    "a root without fields": "[1, {}]",
    "half a text": "{",
    "a root that is a list": "[1, []]",
    "a leaf with a context": spec({**LEAF, "context": 1}),
    "a leaf with children": spec({**LEAF, "children_spec": [LEAF]}),
    "a key that is no text": spec(nested("builtins.dict", context="[")),
    "a factory without fields": spec(nested("collections.defaultdict", context={})),
    "a factory that is no object": spec(nested("collections.defaultdict", context="[]")),
    "a factory without a name": spec(nested("collections.defaultdict", context={**FACTORY, "default_factory_name": 1})),
}


@pytest.mark.parametrize("what", BROKEN_SPECS)
def test_a_treespec_that_torch_does_not_write_is_a_fault(what: str) -> None:
    assert len(Told(with_program(put(*CALL, "out_spec", value=BROKEN_SPECS[what]))).faults) == 1


BROKEN = {
    "a list for a text": put("guards_code", value=[[]]),
    "a list for a name": put(*NODE, "name", value=[]),
    "a field": put(*NODE, "extra", value=1),
    "a field of metadata": put(*NODE, "metadata", "extra", value="a"),
    "a kind of argument": put(*NODE, "inputs", 0, "arg", value={"as_pickle": "a"}),
    "a text for a number": put(*NODE, "inputs", 0, "arg", value={"as_int": "1"}),
    "a number for a text": put(*NODE, "target", value=1),
    "a text for a list": put(*GRAPH, "nodes", value="a"),
    "a list for an object": put(*GRAPH, "tensor_values", value=[]),
    "a list for a record": put("graph_module", value=[]),
    "a number for a name": put(*NODE, "outputs", 0, "as_tensor", "name", value=1),
    "a bound": put("range_constraints", "s77", "min_val", value="much"),
    "pairs": put("equality_constraints", value=[["x", 0]]),
    "no pairs": put("equality_constraints", value=1),
    "origins that are no JSON": put(*NODE, "metadata", "from_node", value="{"),
    "origins that are no text": put(*NODE, "metadata", "from_node", value=1),
    "a treespec that is no text": put(*CALL, "in_spec", value=1),
    "functions that are no text": put(*NODE, "metadata", "source_fn_stack", value=1),
    "a number of a thousand digits": put(*NODE, "inputs", 0, "arg", value={"as_int": 10**1000}),
    "a float": put(*NODE, "inputs", 0, "arg", value={"as_float": "1e5"}),
}


@pytest.mark.parametrize("what", BROKEN)
def test_what_torch_does_not_write_is_a_fault(what: str) -> None:
    told = Told(with_program(BROKEN[what]))
    assert len(told.faults) == 1
    assert told.faults[0].startswith("m/models/model.json")


@pytest.mark.parametrize("text", ["", "[]", "{", "nul", '{"a": 1, "a": 1}', "[" * 100_000, '{"a": ' + "9" * 5000 + "}"])
def test_a_program_that_is_no_json_object_is_a_fault(text: str) -> None:
    held = {**members(), PROGRAM_AT: text.encode()}
    assert Told(packed(held)).faults or text == ""


def test_a_program_that_is_not_utf8_is_a_fault() -> None:
    assert Told(packed({**members(), PROGRAM_AT: b'{"\xff": 1}'})).faults == ["m/models/model.json is not UTF-8"]


def test_every_member_below_models_is_a_program() -> None:
    held = {**members(), "models/other": json.dumps({"guards_code": [EVIL]}).encode()}
    assert names(packed(held)) == {"pt2:code:guard"}


def test_numbers_that_json_has_not_are_numbers() -> None:
    texts = [{"as_float": "Infinity"}, {"as_float": "NaN"}, {"as_float": 1}, {"as_floats": ["-Infinity", 0.5]}]
    inputs = [{"name": "", "arg": arg, "kind": None} for arg in texts]
    assert Told(with_program(put(*NODE, "inputs", value=inputs))).faults == []


TEXTS = [content for name, content in members().items() if name.endswith(".json")]
LIMITS = {
    "globals": 1,
    "program_bytes": sum(map(len, TEXTS)),
    "program_depth": 9,  # graph_module.graph.tensor_values.x.sizes.0.as_expr.hint.as_int
    "program_expressions": len(SYMBOL) + len("s77") + len(PROGRAM["guards_code"][0]),
    "program_items": sum(text.count(sign) for text in TEXTS for sign in (b"[", b"{", b",", b":")),
}


@pytest.mark.parametrize("limit", LIMITS)
def test_a_limit_is_named_where_it_is_passed(limit: str) -> None:
    """Each but the depth holds for all texts of an archive together."""
    real = LIMITS[limit]
    assert Told(SMALL, limits=Limits(**{limit: real})).faults == []
    (fault,) = Told(SMALL, limits=Limits(**{limit: real - 1})).faults
    assert fault.endswith(f"(limit {limit})")


def test_the_same_expression_is_counted_once() -> None:
    def change(program: Json) -> None:
        values = program["graph_module"]["graph"]["sym_int_values"]
        values.update({f"u{index}": {"as_expr": {"expr_str": SYMBOL}} for index in range(9)})

    assert Told(with_program(change), limits=Limits(program_expressions=LIMITS["program_expressions"])).faults == []


def test_a_program_as_deep_as_the_limit_allows_has_a_verdict() -> None:
    argument: Json = {"as_int": 1}
    for _ in range(3 * DEFAULT.program_depth):
        argument = {"as_string_to_argument": {"a": argument}}
    told = Told(with_program(put(*NODE, "inputs", 0, "arg", value=argument)))
    assert told.faults == ["m/models/model.json: values lie too deep (limit program_depth)"]


def test_a_treespec_is_as_deep_as_the_limit_allows() -> None:
    root = LEAF
    for _ in range(DEFAULT.program_depth):
        root = nested("builtins.list", root)
    deep = put(*CALL, "out_spec", value=spec(root))
    assert any("(limit program_depth)" in text for text in Told(with_program(deep)).faults)
    fits = put(*CALL, "out_spec", value=spec(root["children_spec"][0]))
    assert Told(with_program(fits)).faults == []


def test_a_text_longer_than_the_limit_is_no_expression() -> None:
    text = " + ".join(["s0"] * 30)
    change = put(*GRAPH, "sym_int_values", "u", value={"as_expr": {"expr_str": text}})
    assert names(with_program(change)) == set()
    limits = Limits(program_text=len(text) - 1)
    assert ("pt2:code:expression") in {name for name, _ in Told(with_program(change), limits=limits).features}


def config(**changes: Any) -> bytes:
    return json.dumps({"config": {"a.k": {**WEIGHT, **changes}}}).encode()


def test_raw_weights_are_weights() -> None:
    assert Told(packed({**members(), "data/weights/weight_0": b"PK\3\4" + bytes(99)})).whole


def test_raw_bytes_that_no_configuration_names_are_no_weights() -> None:
    assert not Told(packed({**members(), "data/weights/weight_1": bytes(99)})).whole


def test_a_pickle_in_the_place_of_raw_weights_is_read() -> None:
    assert Told(packed({**members(), "data/weights/weight_0": TRAP})).imports == {SPRUNG}


def test_pickled_weights_are_read_though_others_take_them_raw() -> None:
    both = {"a": WEIGHT, "b": {**WEIGHT, "use_pickle": True}}
    trap = packed({"data.pkl": TRAP}, "archive")
    held = {**members(), WEIGHTS_AT: json.dumps({"config": both}).encode(), "data/weights/weight_0": trap}
    assert Told(packed(held)).imports == {SPRUNG}


@pytest.mark.parametrize("content", [b"a text, and no pickle", b'{"a": 1}', bytes(range(256))])
@pytest.mark.parametrize(
    "name", ["data/weights/model.pt", "data/constants/model.pt", INPUTS_AT, "data/weights/weight_0"]
)
def test_what_torch_unpickles_is_a_pickle(name: str, content: bytes) -> None:
    held = {
        **members(),
        WEIGHTS_AT: config(use_pickle=True),
        "data/weights/weight_0": packed({"data.pkl": TAME}),
        name: content,
    }
    assert any("is no pickle" in text or "is no zip archive" in text for text in Told(packed(held)).faults)


@pytest.mark.parametrize("path", ["../x", "/etc/passwd", "weight_", "model.pt", "weight_0/../a", "weight_\u0661"])
def test_a_record_is_named_as_torch_names_it(path: str) -> None:
    assert len(Told(packed({**members(), WEIGHTS_AT: config(path_name=path)})).faults) >= 1


@pytest.mark.parametrize("name", ["custom_obj_0", "opaque_obj_0"])
@pytest.mark.parametrize("raw", [True, False])
def test_instances_among_the_constants_are_told_and_read(name: str, raw: bool) -> None:
    entry = {"path_name": name, "is_param": False, "use_pickle": not raw, "tensor_meta": None}
    held = {**members(), CONSTANTS_AT: json.dumps({"config": {"o": entry}}).encode()}
    told = Told(packed({**held, f"data/constants/{name.upper()}": TRAP}))
    assert ("pt2:custom-object", f"m/{CONSTANTS_AT}: {name}") in told.features
    assert told.imports == {SPRUNG}


def test_names_that_are_one_to_torch_are_a_fault() -> None:
    held = {**members(), "data/weights/WEIGHT_0": b"\x00"}
    assert (
        "the members 'm/data/weights/WEIGHT_0' and 'm/data/weights/weight_0' are one to torch"
        in Told(packed(held)).faults
    )


QUOTES = {
    "a quote": "it's",
    "two quotes": 'say "x"',
    "a backslash": "back\\slash",
    "two lines": "two\nlines",
    "a long text": "x" * 5000,
    "bytes": b"it's",
    "raw bytes": b"\x00",
    "another library's text": fractions.Fraction(1, 2),
}


@pytest.mark.parametrize("what", QUOTES)
@pytest.mark.parametrize("layout", [INPUTS_AT, "serialized_example_inputs.pt"])
def test_keys_among_the_inputs_that_could_end_a_quote_are_told(what: str, layout: str) -> None:
    inputs = packed({"data.pkl": pickle.dumps(({QUOTES[what]: 1},))}, "archive")
    data = packed({**members(), INPUTS_AT: inputs}) if layout == INPUTS_AT else packed({**older(), layout: inputs}, "")
    assert names(data) == {"pt2:code:key"}


def test_what_torch_and_python_make_among_the_inputs_is_no_key() -> None:
    value = ({"a": collections.OrderedDict(b=1), "c": collections.defaultdict(list)},)
    assert names(packed({**members(), INPUTS_AT: packed({"data.pkl": pickle.dumps(value)}, "archive")})) == set()


def test_a_fault_of_the_archive_is_told_once() -> None:
    parts = [Part(f"m/{name}".encode(), content) for name, content in members().items()]
    told = Told(archive(*parts, Part(b"m/extra/other.txt", b"a text", local={"crc": 1})))
    assert [text.partition(" has another")[0] for text in told.faults] == ["the zip entry 'm/extra/other.txt'"]


def test_an_operator_is_told_once() -> None:
    twice = put(*GRAPH, "nodes", value=[node(PROGRAM), node(PROGRAM)])
    assert [name for name, _ in Told(with_program(twice)).features] == [OPERATOR]


def test_inputs_in_another_container_are_a_fault() -> None:
    faults = Told(packed({**members(), INPUTS_AT: TAME})).faults
    assert faults == ["m/data/sample_inputs/model.pt is no zip archive, as torch.save writes it"]


def test_a_program_without_inputs_is_whole() -> None:
    assert Told(packed({**members(), INPUTS_AT: b""})).whole


@pytest.mark.parametrize("root", ["m", "", "M"])
@pytest.mark.parametrize("name", ["data/aotinductor/model/a.so", "DATA/AOTInductor/model/a.cpp"])
def test_a_compiled_model_is_told_once(name: str, root: str) -> None:
    told = Told(packed({name: b"\x7fELF" + bytes(99), f"{name}.json": b"{}", "archive_format": b"pt2"}, root))
    assert (told.kind, told.whole, told.features) == ("pt2", True, [("pt2:compiled-model", "model")])


class Shrinking(BytesReader):
    """Notices a change of the file when the program is read."""

    def read(self, offset: int, length: int) -> bytes:
        if offset == self.data.index(members()[PROGRAM_AT]):
            message = "the file changed"
            raise Changed(message)
        return super().read(offset, length)


def test_a_change_of_the_file_is_no_fault_of_the_program() -> None:
    with pytest.raises(Changed):
        Told(Shrinking(SMALL))


def test_what_extra_files_hold_is_read() -> None:
    assert Told(packed({**members(), "extra/a.pkl": TRAP})).imports == {SPRUNG}


def test_an_archive_that_is_torchscript_besides_is_told_as_both() -> None:
    told = Told(packed({**members(), "data.pkl": TAME, "constants.pkl": TAME}))
    assert ("torchscript:code", "m") in told.features
    assert (OPERATOR, "m/models/model.json") in told.features


def test_an_archive_that_is_both_layouts_is_read_as_both() -> None:
    change = put("guards_code", value=[EVIL])
    program: Json = {}
    change(program)
    held: Members = {"serialized_exported_program.json": json.dumps(program).encode(), "version": b"8.2"}
    both = edited(packed(held, "m"), lambda found: found.update(members()))
    assert Told(both).kind == "pt2"
    outside = {**{f"m/{name}": content for name, content in members().items()}, **held}
    assert names(packed(outside, "")) == {"pt2:code:guard"}


@pytest.mark.parametrize("name", ["repo/models/model.json", "models/model.json", "archive_formats"])
def test_other_archives_are_left_to_others(name: str) -> None:
    assert Told(packed({name: b"{}"}, "")).kind == "zip"
