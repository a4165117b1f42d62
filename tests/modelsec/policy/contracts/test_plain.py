from __future__ import annotations

from functools import partial

import pytest
from sklearn.linear_model import LinearRegression

from modelsec.evidence import Blob, Global, Made, Mapping, Unknown
from modelsec.policy.contracts import contract
from tests.support.judged import POLICY, PROTOCOLS, listed, made, named, refusals

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
