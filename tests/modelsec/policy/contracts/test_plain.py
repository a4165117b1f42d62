from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from sklearn.linear_model import LinearRegression

from modelsec.evidence import Blob, Global, Made, Mapping, Unknown
from modelsec.policy.contracts import contract, plain
from tests.support.judged import POLICY, PROTOCOLS, listed, made, named, refusals
from tests.support.spoiling import free_in

if TYPE_CHECKING:
    from collections.abc import Callable

LIST, MORE, PERSISTENT = Unknown("list"), Unknown("more"), Unknown("persistent object")
NAMESPACE = made("types.SimpleNamespace")
ARRAY = made("numpy._core.multiarray._reconstruct", state=(b"",))
UNFINISHED = made("numpy._core.multiarray._reconstruct")
WILD_ARRAY = made("numpy._core.multiarray._reconstruct", state=(Unknown("list of instances"),))
KEY, NO_KEY = made("sklearn.linear_model._base.LinearRegression"), NAMESPACE
instances = partial(listed, kind="list of instances")
CASES = [
    ("none", (), True),
    ("none", (None,), False),
    ("literal", (1, "a", b"b", 2.5, True, None, (1, ("x",)), Blob("str", 0, 9999)), True),
    ("literal", (LIST,), False),
    ("literal", (named("collections.OrderedDict"),), False),
    ("plain", (LIST, Unknown("dict"), Unknown("set"), Unknown("buffer"), Mapping(((1, NAMESPACE),))), True),
    ("plain", (PERSISTENT,), False),
    ("plain", (MORE,), False),
    ("plain", ((NAMESPACE,),), False),
    ("plain", (made("_codecs.encode", "x", "latin1"),), True),
    ("set", (), True),
    ("set", (LIST,), True),
    ("set", (Unknown("list of pairs"),), True),
    ("set", (instances(KEY, 1, (KEY, "a")),), True),
    ("set", (instances(Made(KEY.source, Unknown("arguments"))),), True),
    ("set", (instances(KEY, NO_KEY),), False),
    ("set", (instances((KEY, NO_KEY)),), False),
    ("set", (instances(KEY, Unknown("list")),), False),
    ("set", (instances(made("os.system")),), False),
    ("set", (Unknown("list of instances"),), False),
    ("set", (Unknown("list of instances", 1, lambda: None),), False),
    ("set", (instances(KEY), instances(KEY)), False),
    ("hashed", (instances(KEY),), False),
    ("enum", ("red",), True),
    ("enum", (NAMESPACE,), False),
    ("attributes", (Unknown("dict"),), True),
    ("attributes", (None,), True),
    ("attributes", (NAMESPACE,), False),
    ("attributes", ((None, Unknown("dict")),), False),
    ("slots", (Unknown("dict"),), True),
    ("slots", ((None, Mapping((("x", NAMESPACE),))),), True),
    ("slots", ((None, Mapping((("__class__", 1),))),), False),
    ("slots", ((None, Mapping(((1, 1),))),), False),
    ("slots", ((NAMESPACE, None),), False),
    ("slots", ((1, 2, 3),), False),
    ("tuple-state", ((1, 2),), True),
    ("tuple-state", (Unknown("dict"),), False),
    ("values", (ARRAY, Mapping((("a", (ARRAY, named("numpy.float64"))),)), "x"), True),
    ("values", (UNFINISHED,), False),
    ("values", (WILD_ARRAY,), False),
    ("values", (Mapping((("a", (WILD_ARRAY,)),)),), False),
    ("kept", (ARRAY, UNFINISHED, WILD_ARRAY, Mapping((("a", WILD_ARRAY),))), True),
    ("kept", (NAMESPACE,), False),
    ("kept", (Unknown("list"),), False),
    ("kept", ((1, LIST),), False),
    ("kept", (Mapping((("a", LIST),)),), False),
    ("kept", (made("builtins.frozenset", LIST),), False),
    ("tame-state", (Unknown("dict"),), False),
    ("tame-state", (LIST,), False),
    ("values", (ARRAY, MORE), False),
    ("values", (Unknown("list"),), False),
    ("values", (made("builtins.list"),), False),
    ("values", (NAMESPACE,), False),
    ("values", (named("sklearn.utils.validation.check_array"),), False),
    ("values", (Mapping((("a", NAMESPACE),)),), False),
    ("values", (Global("os", "system"),), False),
]


@pytest.mark.parametrize(("name", "arguments", "kept"), CASES)
def test_shapes(name: str, arguments: tuple[object, ...], kept: bool) -> None:
    assert contract(name)(arguments, POLICY, None) is kept  # type: ignore[arg-type]  # a table of all shapes


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("kind", [set, frozenset])
def test_sets_of_estimators_pass(kind: type[set[object]], protocol: int) -> None:
    assert refusals(kind(LinearRegression() for _ in range(3)), protocol) == []


DATE, CONFIGURATION = made("datetime.date"), made("dateutil.relativedelta.relativedelta")
FORMS: list[tuple[str, tuple[Any, ...], str]] = [
    ("attributes", (None,), ""),
    ("attributes", (Mapping((("a", 1),)),), "0.'a'"),
    ("attributes", (Unknown("dict"),), ""),
    ("enum", ("red",), ""),
    ("kept", (ARRAY,), "- +"),
    ("kept", ((ARRAY, 1),), "- + 0- 0+"),
    ("kept", (Mapping((("a", 1),)), Unknown("buffer")), "- +"),
    ("literal", (1, (2, "x")), "- + 1- 1+"),
    ("none", (), ""),
    ("plain", ((1, LIST), Mapping(())), "- + 0- 0+"),
    ("slots", (None,), ""),
    ("slots", ((None, None),), ""),
    ("slots", ((Mapping(()), Mapping((("a", 1),))),), "0.1.'a'"),
    ("slots", ((Unknown("dict"), Unknown("dict")),), ""),
    ("tame-state", (None,), ""),
    ("tame-state", (Mapping((("a", (1, LIST)), ("b", DATE))),), "0.'a'- 0.'a'+"),
    ("tuple-state", ((1, 2),), "0- 0+ 0.0 0.1"),
    ("values", (ARRAY, 1), "- +"),
    ("values", ((ARRAY, 1),), "- + 0- 0+"),
]


@pytest.mark.parametrize(("name", "arguments", "left_free"), FORMS)
def test_each_part_of_a_form_counts(name: str, arguments: tuple[Any, ...], left_free: str) -> None:
    assert free_in(name, *arguments) == left_free


TEXT, BYTES = Blob("str", 0, 9999), Blob("bytes", 0, 9999)
ENCODED, SIZE, HOLDERS = made("_codecs.encode", "x", "latin1"), made("torch.Size", (1, 2)), Unknown("list of holders")
CLASS, FUNCTION, GETTER = named("argparse.Namespace"), named("numpy.log1p"), named("builtins.getattr")
WATCHED, UNKNOWN_CLASS = named("ultralytics.nn.tasks.BaseModel"), named("os.system")
INSTANCES, WORDS, METHODS = Unknown("list of instances"), Unknown("dict of words"), Unknown("dict of methods")
PAIRS, DICT_OF_INSTANCES, DICT = Unknown("list of pairs"), Unknown("dict of instances"), Unknown("dict")
TAME_ONES = [
    *(1, "x", TEXT, None, (1, ("x",)), LIST, DICT, Unknown("set"), Unknown("frozenset"), Unknown("buffer")),
    *(Mapping((("a", (1, DATE)),)), DATE, (DATE,), made("dateutil.relativedelta.relativedelta", state=Mapping(()))),
    *(made("numpy.dtype", "f8", state=(3, "<")), ENCODED),
]
WILD_ONES = [
    *(NAMESPACE, made("os.system"), (NAMESPACE,), Mapping((("a", NAMESPACE),)), Mapping((("a", (1, MORE)),))),
    *(MORE, HOLDERS, INSTANCES, PAIRS, DICT_OF_INSTANCES, WORDS, METHODS, PERSISTENT, CLASS),
    *(made("numpy.dtype", "f8"), made("numpy.dtype", "f8", state=(3, NAMESPACE)), made("datetime.date", state=MORE)),
    made("types.SimpleNamespace", state=Mapping(())),
]
QUESTIONS: dict[str, tuple[Callable[[Any], object], list[Any], list[Any]]] = {
    "text": (plain.is_text, ["x", TEXT], [b"x", BYTES, 1, None, NAMESPACE]),
    "name": (lambda given: plain.is_name(given, ("a", "\xe9")), ["a", b"a", b"\xe9"], ["b", b"b", 1, TEXT, ("a",)]),
    "bytes": (
        lambda given: plain.is_bytes(given, POLICY),
        [b"x", BYTES, Unknown("buffer"), ENCODED, made("builtins.bytes"), made("builtins.bytearray")],
        ["x", TEXT, LIST, NAMESPACE, made("builtins.str", b"x"), 1],
    ),
    "integer": (plain.is_integer, [1, True], [1.0, "1", None, SIZE]),
    "shape": (lambda given: plain.is_shape(given, POLICY), [(), (1, 2), SIZE], [(1, "2"), 1, "12", LIST, NAMESPACE]),
    "literal": (plain.is_literal, [True, 1, 1.5, "x", b"x", TEXT, None, (1, ("x",))], [LIST, (1, (LIST,)), ENCODED]),
    "plain": (
        lambda given: plain.is_plain(given, POLICY),
        [1, (1, LIST), DICT, HOLDERS, INSTANCES, PAIRS, DICT_OF_INSTANCES, WORDS, METHODS, ENCODED, Mapping(())],
        [MORE, PERSISTENT, (1, NAMESPACE), NAMESPACE, CLASS, made("builtins.list")],
    ),
    "list": (plain.is_list, [LIST, HOLDERS, PAIRS, INSTANCES], [DICT, Unknown("set"), (1,), MORE, None]),
    "dict": (plain.is_dict, [Mapping(()), DICT, DICT_OF_INSTANCES], [WORDS, METHODS, LIST, None, NAMESPACE]),
    "tame": (lambda given: plain.is_tame(given, POLICY), TAME_ONES, WILD_ONES),
    "global": (
        lambda given: plain.is_global(given, POLICY, "argparse:Namespace", "numpy:log1p"),
        [CLASS, FUNCTION],
        [GETTER, UNKNOWN_CLASS, "argparse:Namespace", made("argparse.Namespace"), None],
    ),
    "made": (
        lambda given: plain.made_by(given, POLICY, "argparse:Namespace", "datetime:date"),
        [made("argparse.Namespace"), DATE],
        [CLASS, NAMESPACE, made("os.system"), None],
    ),
    "row": (
        lambda given: plain.row_of(given, POLICY),
        [CLASS, GETTER],
        [UNKNOWN_CLASS, DATE, "argparse:Namespace", None],
    ),
    "class": (
        lambda given: plain.is_class(given, POLICY),
        [CLASS],
        [FUNCTION, GETTER, WATCHED, UNKNOWN_CLASS, DATE, named("uuid.SafeUUID"), None],
    ),
    "items": (plain.items_of, [listed(1)], [LIST, Unknown("list", 1, lambda: None), (1,), None, listed()]),
    "slots": (
        lambda given: plain.has_tame_slots(given, POLICY),
        [None, 1, (1,), (1, 2, 3), Mapping((("__class__", 1),)), (1, None), (None, Mapping((("a", 1),))), (None, LIST)],
        [
            *(NAMESPACE, (None, Mapping((("a", 1), ("__class__", 1)))), (None, DICT), (None, DICT_OF_INSTANCES)),
            *((None, WORDS), (None, MORE), (None, Unknown("more instances")), (None, made("collections.OrderedDict"))),
            (None, made("os.system")),
        ],
    ),
    "slots of an instance": (lambda given: plain.has_tame_slots((None, given), POLICY), [DATE], []),
    "class among slots": (
        plain.sets_class,
        [Mapping((("a", 1), ("__class__", 1)))],
        [Mapping((("a", "__class__"),)), Mapping(()), DICT, None],
    ),
    "library value": (
        lambda given: plain.is_library_value(given, POLICY),
        [
            *(
                1,
                (1, DATE),
                LIST,
                HOLDERS,
                MORE,
                DICT,
                Unknown("set"),
                Unknown("buffer"),
                ARRAY,
                UNFINISHED,
                WILD_ARRAY,
            ),
            *(named("numpy.float64"), named("datetime.date"), Mapping((("a", (1, DATE)),)), named("builtins.int")),
        ],
        [
            *(NAMESPACE, (1, NAMESPACE), Mapping((("a", NAMESPACE),)), Mapping((("__class__", 1),)), INSTANCES, PAIRS),
            *(PERSISTENT, WORDS, METHODS, DICT_OF_INSTANCES, UNKNOWN_CLASS, CLASS, named("torch.float32")),
            made("os.system"),
        ],
    ),
    "holds instances": (
        lambda given: plain.holds_instances(given, POLICY),
        [
            *(
                HOLDERS,
                PAIRS,
                INSTANCES,
                DICT_OF_INSTANCES,
                WORDS,
                METHODS,
                Unknown("items"),
                Unknown("more instances"),
            ),
            *((1, INSTANCES), Mapping((("a", (INSTANCES,)),)), UNFINISHED, WILD_ARRAY, made("os.system"), NAMESPACE),
            *(made("datetime.date", INSTANCES), made("numpy.dtype", "f8"), made("numpy.dtype", INSTANCES, state=(3,))),
            made("pandas.Index", state=INSTANCES),
        ],
        [
            *(1, (1, "x"), LIST, DICT, Unknown("set"), Unknown("buffer"), Mapping((("a", 1),)), ARRAY, DATE, MORE),
            *(made("pandas.core.indexes.base._new_Index", INSTANCES), CLASS),
        ],
    ),
}
ANSWERS = [
    (question, given, expected)
    for question, (_, kept, other) in QUESTIONS.items()
    for expected, values in ((True, kept), (False, other))
    for given in values
]


@pytest.mark.parametrize(("question", "given", "expected"), ANSWERS)
def test_a_question_is_answered(question: str, given: Any, *, expected: bool) -> None:
    assert bool(QUESTIONS[question][0](given)) is expected


def test_a_contract_that_was_asked_for_instances_is_not_asked_again() -> None:
    assert all(contract(name) for name in plain.ASKED)
    assert not plain.holds_instances(made("builtins.slice", INSTANCES), POLICY)
