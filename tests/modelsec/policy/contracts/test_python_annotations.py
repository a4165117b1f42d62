"""Types as annotations have them pass, and nothing stands in them that would be compiled or called."""

from __future__ import annotations

import typing
from typing import Any

import pytest
import torch

from modelsec.evidence import Unknown
from modelsec.policy import Policy, Row
from modelsec.policy.contracts import contract
from modelsec.policy.rows import CLASS, VALUE
from tests.support.judged import POLICY, PROTOCOLS, called, code, listed, made, named, refusals
from tests.support.spoiling import free_in

TYPES: list[Any] = [
    typing.List[int],  # noqa: UP006 - this spelling is what is pickled
    typing.Dict[str, typing.Any],  # noqa: UP006
    typing.Optional[int],  # noqa: UP045
    typing.Union[int, str, None],  # noqa: UP007
    typing.Tuple[int, ...],  # noqa: UP006
    typing.Optional[typing.List[str]],  # noqa: UP006, UP045
    typing.Callable[[int], str],
    typing.Callable[..., str],
    typing.Callable[[], str],
    typing.Literal["a", 1],
    typing.Annotated[int, "positive"],
    typing.Sequence[torch.Tensor],
    int | str,
    int | None,
    list[int] | None,
    dict[str, list[int]],
    [typing.Any, typing.List, typing.Callable, typing.AnyStr],  # noqa: UP006
]


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("value", TYPES, ids=str)
def test_types_pass(value: Any, protocol: int) -> None:
    assert refusals(value, protocol) == []


LIST, CALLABLE, INT = named("typing.List"), named("typing.Callable"), named("builtins.int")
OBJECT, GET = made("types.SimpleNamespace"), "_operator.getitem"
REFUSED: list[tuple[str, tuple[Any, ...]]] = [
    (GET, (LIST, "int")),
    (GET, (LIST, (INT, "__import__('os')"))),
    (GET, (LIST, OBJECT)),
    (GET, (LIST, named("torch.load"))),
    (GET, (LIST,)),
    (GET, (OBJECT, INT)),
    (GET, (named("collections.OrderedDict"), INT)),
    (GET, (named("builtins.dict"), "a")),
    (GET, (named("typing.Literal"), OBJECT)),
    (GET, (named("typing.Annotated"), (INT, OBJECT))),
    (GET, (named("typing.Annotated"), INT)),
    (GET, (CALLABLE, (listed("int"), INT))),
    (GET, (CALLABLE, (listed(OBJECT, kind="list of instances"), INT))),
    (GET, (CALLABLE, (OBJECT, INT))),
    (GET, (CALLABLE, (listed(INT), "int"))),
    (GET, (CALLABLE, (listed(INT),))),
    ("_functools.reduce", (named("_operator.or_"), (INT,))),
    ("_functools.reduce", (named("_operator.or_"), (INT, OBJECT))),
    ("_functools.reduce", (named("_operator.or_"), (1, 2))),
    ("_functools.reduce", (named("_operator.or_"), listed(INT, INT))),
    ("_functools.reduce", (named("os.system"), (INT, INT))),
    ("_functools.reduce", (named("_operator.or_"), (INT, INT), INT)),
    ("types.GenericAlias", (named("builtins.list"), ("int",))),
    ("types.GenericAlias", (named("torch.nn.modules.linear.Linear"), (INT,))),
]


@pytest.mark.parametrize(("name", "given"), REFUSED)
def test_other_parts_of_a_type_are_refused(name: str, given: tuple[Any, ...]) -> None:
    assert code(called(name, *given)) == "MSF103"


@pytest.mark.parametrize("name", ["_operator.getitem", "_functools.reduce"])
def test_what_makes_types_is_not_kept(name: str) -> None:
    assert code(called("functools.partial", named(name))) == "MSF103"
    assert code(called("collections.defaultdict", named(name))) == "MSF103"


CONTAINER, OPTIONAL, OR = named("builtins.list"), named("typing.Optional"), named("_operator.or_")
LITERAL, ANNOTATED, ELLIPSIS = named("typing.Literal"), named("typing.Annotated"), named("builtins.Ellipsis")
SUBSCRIPTED = [made(name) for name in ("_functools.reduce", GET, "builtins.type", "types.GenericAlias")]
FORMS: list[tuple[str, tuple[Any, ...], str]] = [
    ("generic-alias", (CONTAINER, (INT, CONTAINER)), "1- 1+"),
    ("generic-alias", (CONTAINER, (*SUBSCRIPTED, None)), "1- 1+"),
    ("type-subscript", (LIST, INT), ""),
    ("type-subscript", (LIST, (INT, OPTIONAL)), "1- 1+"),
    ("type-subscript", (LIST, (named("numpy.ndarray"), named("torch.Tensor"))), "1- 1+"),
    ("type-subscript", (LIST, named("argparse.Namespace")), ""),
    ("type-subscript", (LITERAL, ("a", 1)), "1- 1+"),
    ("type-subscript", (LITERAL, "a"), ""),
    ("type-subscript", (ANNOTATED, (INT, "a")), "1+"),
    ("type-subscript", (CALLABLE, (listed(INT), INT)), ""),
    ("type-subscript", (CALLABLE, (ELLIPSIS, INT)), ""),
    ("type-subscript", (CALLABLE, (Unknown("list", 0), INT)), ""),
    ("type-union", (OR, (INT, OPTIONAL)), "1+"),
]
OTHER_FORMS: list[tuple[str, tuple[Any, ...]]] = [
    ("generic-alias", (CONTAINER, (named("os.system"),))),
    ("generic-alias", (CONTAINER, (named("numpy.log1p"),))),
    ("type-subscript", (named("typing.no_such_form"), INT)),
    ("type-subscript", (named("numpy.log1p"), INT)),
    ("type-subscript", (CALLABLE, (Unknown("list"), INT))),
    ("type-subscript", (CALLABLE, (Unknown("list", 1), INT))),
    ("type-subscript", (CALLABLE, (Unknown("list of instances", 0), INT))),
    ("type-subscript", (CALLABLE, (INT, INT))),
    ("type-subscript", (CALLABLE, INT)),
]


@pytest.mark.parametrize(("name", "arguments", "left_free"), FORMS)
def test_each_part_of_a_form_counts(name: str, arguments: tuple[Any, ...], left_free: str) -> None:
    assert free_in(name, *arguments) == left_free


@pytest.mark.parametrize(("name", "arguments"), OTHER_FORMS)
def test_other_forms_are_refused(name: str, arguments: tuple[Any, ...]) -> None:
    assert not contract(name)(arguments, POLICY, None)


def test_a_form_is_a_value_of_typing() -> None:
    for kind, kept in ((VALUE, True), (CLASS, False)):
        policy = Policy({"typing:List": Row(kind), "builtins:int": Row(CLASS)}, {}, {})
        assert contract("type-subscript")((LIST, INT), policy, None) is kept
