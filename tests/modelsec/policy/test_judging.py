"""The table of the policy: what each kind of evidence means."""

from __future__ import annotations

import pytest

from modelsec import policy as compiled
from modelsec.evidence import (
    ADDITEM,
    ALIKE,
    APPEND,
    BUILD,
    GLOBAL_BUILD,
    GLOBAL_ITEMS,
    INST,
    KEY,
    NEWOBJ,
    NEWOBJ_EX,
    OBJ,
    REBUILD,
    REDUCE,
    SETITEM,
    VALUE,
    Call,
    Extension,
    Fault,
    Feature,
    Global,
    Import,
    Inside,
    Mapping,
    Persistent,
    Unknown,
    Unrecognised,
)
from modelsec.finding import REFUSED, UNREADABLE
from modelsec.policy import Judgement, Policy, Row, judge
from modelsec.policy.judging import ANSWERING
from tests.support.judged import code, made

ROWS = {
    "lib:Bag": Row("class", state="attributes", container=True),
    "lib:Point": Row("class", state="attributes"),
    "lib:Exact": Row("class", "literal"),
    "lib:Free": Row("class", "any"),
    "lib:Remembered": Row("class", "any", state="literal"),
    "lib:Colour": Row("enum", "enum"),
    "lib:make": Row("function", "literal"),
    "lib:nothing": Row("function", "any"),
    "lib:getter": Row("function", "literal", watch=True),
    "lib:constant": Row("value"),
    "lib:given": Row("value", "hashed", watch=True),
    "lib:Key": Row("class", key=True),
    "lib:Loose": Row("class", state="any"),
    "lib:Slotted": Row("class", state="slots"),
    "lib:each": Row("function", "hashed"),
    "lib:Tame": Row("class", state="attributes", tame=True),
    "lib:TameInAnyState": Row("class", state="literal", tame=True),
    "lib:ByteStorage": Row("value"),
    "builtins:set": Row("class", container=True),
    "collections:deque": Row("class", container=True),
    "torch:FloatStorage": Row("value"),
    "torch:float32": Row("value"),
}
POLICY = Policy(ROWS, {"old:Name": "lib:Point"}, {"lib.before": "lib"})
KEPT, SETTLED = ("", False), ("", True)


def g(name: str, module: str = "lib") -> Global:
    return Global(module, name)


STATE = (Mapping((("a", 1),)),)
CALLS = [
    # class without a contract: __new__ alone, and attributes
    ("Point", NEWOBJ, (), SETTLED),
    ("Point", NEWOBJ, (1, Unknown("list")), SETTLED),
    ("Point", NEWOBJ_EX, ((), Mapping(())), SETTLED),
    ("Point", OBJ, (), KEPT),
    ("Point", INST, (), KEPT),
    ("Point", OBJ, (1,), ("MSF103", True)),
    ("Point", REDUCE, (), ("MSF102", False)),
    ("Point", BUILD, STATE, SETTLED),
    ("Point", BUILD, (Unknown("dict"),), SETTLED),
    ("Point", BUILD, (None,), KEPT),
    ("Point", BUILD, ((None, Mapping((("__class__", 1),))),), ("MSF103", True)),
    ("Point", BUILD, (Unknown("persistent object"),), ("MSF103", True)),
    ("Point", APPEND, Unknown("items"), ("MSF102", False)),
    # containers
    ("Bag", APPEND, Unknown("items"), ("MSF102", False)),
    ("Bag", SETITEM, Unknown("items"), SETTLED),
    ("Bag", SETITEM, (Unknown("dict of methods"),), SETTLED),
    ("Bag", ADDITEM, Unknown("items"), ("MSF102", False)),
    # class with a contract
    ("Exact", REDUCE, ("text", 1, None, (2.5, b"x")), KEPT),
    ("Exact", NEWOBJ, (1,), KEPT),
    ("Exact", REDUCE, (g("constant"),), ("MSF103", True)),
    ("Exact", REDUCE, Unknown("arguments"), ("MSF103", True)),
    ("Exact", NEWOBJ_EX, ((1,), Mapping(())), ("MSF102", False)),
    ("Exact", BUILD, STATE, ("MSF102", False)),
    ("Free", NEWOBJ_EX, ((1,), Mapping(())), SETTLED),
    ("Free", REDUCE, Unknown("arguments"), SETTLED),
    ("Remembered", REDUCE, Unknown("arguments"), KEPT),
    ("Remembered", NEWOBJ, (1,), KEPT),
    # enum
    ("Colour", REDUCE, ("red",), KEPT),
    ("Colour", REDUCE, (g("constant"),), ("MSF103", True)),
    ("Colour", REDUCE, (1, 2), ("MSF103", True)),
    ("Colour", BUILD, STATE, ("MSF102", False)),
    # function
    ("make", REDUCE, (1,), KEPT),
    ("make", REDUCE, (g("make"),), ("MSF103", True)),
    ("make", NEWOBJ, (1,), ("MSF102", False)),
    ("make", OBJ, (1,), ("MSF102", False)),
    ("nothing", REDUCE, Unknown("arguments"), SETTLED),
    # value
    ("constant", REDUCE, (), ("MSF102", False)),
    ("constant", NEWOBJ, (), ("MSF102", False)),
    ("constant", BUILD, STATE, ("MSF102", False)),
    # uses that no row allows
    ("Bag", GLOBAL_BUILD, STATE, ("MSF109", False)),
    ("Bag", GLOBAL_ITEMS, Unknown("items"), ("MSF109", False)),
    ("Bag", REBUILD, STATE, ("MSF107", False)),
    ("getter", VALUE, Unknown("value"), ("MSF108", False)),
    ("getter", VALUE, (1,), ("MSF108", False)),
    ("constant", VALUE, (1,), ("MSF108", False)),
    ("given", VALUE, (1,), KEPT),
    ("given", VALUE, (g("constant"),), ("MSF108", False)),
    ("given", VALUE, Unknown("value"), ("MSF108", False)),
    ("given", REBUILD, (1,), ("MSF107", False)),
    # keys
    ("Key", KEY, Unknown("key"), SETTLED),
    ("Point", KEY, Unknown("key"), ("MSF102", False)),
    ("Bag", KEY, Unknown("key"), ("MSF102", False)),
    ("Key", SETITEM, Unknown("items"), ("MSF102", False)),
    # slots, whatever the contract
    ("Loose", BUILD, (1,), SETTLED),
    ("Loose", BUILD, Unknown("state"), SETTLED),
    ("Free", REDUCE, ((None, Mapping((("__class__", 1),))),), SETTLED),
    ("Slotted", BUILD, ((None, Unknown("dict")),), KEPT),
    ("Loose", BUILD, ((None, Mapping((("__class__", 1),))),), ("MSF103", True)),
    ("Slotted", BUILD, ((None, Mapping((("x", 1),))),), KEPT),
    ("Slotted", BUILD, (Unknown("dict"),), KEPT),
    ("Slotted", BUILD, ((None, Mapping((("__class__", 1),))),), ("MSF103", True)),
    ("each", REDUCE, (1, "a"), KEPT),
    ("each", REDUCE, Unknown("arguments"), ("MSF103", True)),
    # unknown names
    ("Other", REDUCE, (1,), ("MSF101", True)),
    ("Other", BUILD, STATE, ("MSF101", True)),
    ("Other", GLOBAL_BUILD, STATE, ("MSF101", True)),
]


@pytest.mark.parametrize(("name", "use", "arguments", "expected"), CALLS)
def test_uses(name: str, use: str, arguments: tuple[object, ...], expected: tuple[str, bool]) -> None:
    judgement = judge(Call(g(name), use, 3, arguments), ("member",), POLICY)  # type: ignore[arg-type]  # a table of all shapes
    assert (code(judgement), judgement.answer) == expected


FILLED = [
    ("set", "builtins", ADDITEM, SETTLED),
    ("set", "builtins", APPEND, ("MSF102", False)),
    ("deque", "collections", APPEND, SETTLED),
    ("deque", "collections", ADDITEM, ("MSF102", False)),
]


@pytest.mark.parametrize(("name", "module", "use", "expected"), FILLED)
def test_methods_that_fill_are_those_of_the_class_itself(
    name: str, module: str, use: str, expected: tuple[str, bool]
) -> None:
    judgement = judge(Call(g(name, module), use, 3, Unknown("items")), (), POLICY)
    assert (code(judgement), judgement.answer) == expected


@pytest.mark.parametrize("key", sorted(ANSWERING))
def test_items_that_are_attributes_as_well_suit_a_state(key: str) -> None:
    module, _, name = key.partition(":")
    words, methods = Unknown("dict of words"), Unknown("dict of methods")
    given: list[Unknown | tuple[Unknown]] = [Unknown("items"), (words,), (methods,), Unknown("items")]
    judged = [judge(Call(g(name, module), SETITEM, 3, items), (), compiled.load()) for items in given]
    assert [(code(judgement), judgement.answer) for judgement in judged] == [KEPT, KEPT, ("MSF103", True), KEPT]


@pytest.mark.parametrize(
    ("name", "whole", "tame"),
    [
        ("Tame", True, True),
        ("Tame", False, False),
        ("TameInAnyState", False, True),
        ("Point", True, False),
        ("Other", True, False),
    ],
)
def test_instances_are_tame_where_their_row_says_so(name: str, whole: bool, tame: bool) -> None:
    assert judge(Inside(g(name), whole, 0), (), POLICY).answer == tame


def test_a_contract_that_looks_at_no_number_says_so() -> None:
    hooks = made("collections.OrderedDict")
    given = (Unknown("persistent object"), 0, (2, 3), (3, 1), False, hooks)
    tensor = Call(g("_rebuild_tensor_v2", "torch._utils"), REDUCE, 0, given)
    assert judge(tensor, (), compiled.load()) == Judgement(None, ALIKE)


def test_a_called_value_that_is_no_global_is_refused() -> None:
    assert code(judge(Call(None, REDUCE, 0, ()), (), POLICY)) == "MSF104"


IMPORTS = [
    (g("constant"), "", False),
    (g("getter"), "", True),
    (g("Name", "old"), "", False),
    (g("Point", "lib.before"), "", False),
    (g("Other"), "MSF101", False),
    (g("Point", "libx"), "MSF101", False),
    (g("constant.attribute"), "MSF101", False),
    (g("Point", "lib.before.deeper"), "MSF101", False),
    (Global("before", "Point", ("lib", "Point")), "MSF101", False),
    (Global("lib", "Point", ("other", "Point")), "MSF101", False),
    (Global("lib", "Point", ("lib", "Bag")), "MSF101", False),
    (Global("old", "Name", ("lib", "Point")), "", False),
]


@pytest.mark.parametrize(("target", "finding", "watched"), IMPORTS)
def test_imports(target: Global, finding: str, watched: bool) -> None:
    judgement = judge(Import(target, 0), (), POLICY)
    assert (code(judgement), judgement.answer) == (finding, watched)


STORAGE = ("storage", g("FloatStorage", "torch"), "0", "cpu", 12)
IDENTIFIERS = [
    (STORAGE, ""),
    ((*STORAGE, None), ""),
    ((b"storage", *STORAGE[1:]), ""),
    (("module", g("Point"), "lib.py", "class Point: ..."), ""),
    (("module", g("Other"), "lib.py", "class Other: ..."), "MSF106"),
    (("module", g("Point"), g("Point"), ""), "MSF106"),
    (("storage", g("constant"), "0", "cpu", 12), "MSF106"),
    (("storage", g("CudaStorage", "torch"), "0", "cpu", 12), "MSF106"),
    (("storage", g("FloatStorage", "torch"), Unknown("list"), "cpu", 12), "MSF106"),
    (STORAGE[:4], "MSF106"),
    ((*STORAGE, None, None), "MSF106"),
    (("stowage", *STORAGE[1:]), "MSF106"),
    (("storage", "torch.FloatStorage", "0", "cpu", 12), "MSF106"),
    (("storage", g("ByteStorage"), "0", "cpu", 12), "MSF106"),
    (("storage", g("float32", "torch"), "0", "cpu", 12), "MSF106"),
    (("module", g("Point"), "lib.py"), "MSF106"),
    (("module", g("Point"), None, "", ""), "MSF106"),
    (("model", g("Point"), None, ""), "MSF106"),
    (("module", "lib.Point", None, ""), "MSF106"),
    ((b"module", g("Point"), None, None), ""),
    (("storage",), "MSF106"),
    ((), "MSF106"),
    ("7", "MSF106"),
    (Unknown("list"), "MSF106"),
]


@pytest.mark.parametrize(("identifier", "finding"), IDENTIFIERS)
def test_persistent_ids(identifier: object, finding: str) -> None:
    assert code(judge(Persistent(identifier, 0), (), POLICY)) == finding  # type: ignore[arg-type]  # a table of all shapes


def test_a_feature_that_the_table_knows_passes() -> None:
    assert judge(Feature("pt2:operator:torch.ops.higher_order.cond", 0), (), POLICY) == judge(
        Import(g("Point"), 0), (), POLICY
    )


OTHERS = [
    (Extension(240, 1), "MSF105", REFUSED),
    (Feature("torchscript:code", 0), "MSF301", REFUSED),
    (Feature("a-feature-of-next-year", 0), "MSF301", REFUSED),
    (Feature("git-lfs-pointer", 0), "MSF401", UNREADABLE),
    (Fault("the file ends", 9), "MSF201", UNREADABLE),
    (Unrecognised(0), "MSF203", UNREADABLE),
]


@pytest.mark.parametrize(("evidence", "finding", "verdict"), OTHERS)
def test_other_evidence(evidence: Extension, finding: str, verdict: str) -> None:
    found = judge(evidence, ("a", "b"), POLICY).finding
    assert found is not None
    assert (found.id, found.verdict, found.member, found.offset) == (finding, verdict, ("a", "b"), evidence.offset)
