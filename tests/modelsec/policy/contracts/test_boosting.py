"""What a library's own reader is handed is literal bytes or text."""

from __future__ import annotations

from typing import Any

import pytest

from modelsec.evidence import BUILD, Blob, Mapping, Unknown
from tests.support.judged import called, code, made, named

ANY = made("types.SimpleNamespace")
XGBOOST, LIGHTGBM, CATBOOST = "xgboost.core.Booster", "lightgbm.basic.Booster", "catboost.core.CatBoostClassifier"
BYTES = made("builtins.bytearray", Blob("bytes", 0, 9999))
KEPT: list[tuple[str, tuple[tuple[str, Any], ...]]] = [
    (XGBOOST, (("handle", BYTES), ("feature_names", Unknown("list")))),
    (XGBOOST, (("handle", None),)),
    (LIGHTGBM, (("_handle", Blob("str", 0, 9999)), ("_network", False))),
    (LIGHTGBM, (("handle", "tree"), ("best_iteration", -1))),
    (CATBOOST, (("iterations", 2), ("__model", b"CBM1"))),
    (CATBOOST, ()),
]


@pytest.mark.parametrize(("name", "state"), KEPT)
def test_what_the_library_writes_passes(name: str, state: tuple[tuple[str, Any], ...]) -> None:
    assert code(called(name, Mapping(state), use=BUILD)) == ""


REFUSED: list[tuple[str, Any]] = [
    (XGBOOST, Mapping((("handle", ANY),))),
    (XGBOOST, Mapping((("handle", 1 << 40),))),
    (XGBOOST, Mapping((("handle", "model.bin"),))),
    (XGBOOST, Mapping(())),
    (LIGHTGBM, Mapping((("_handle", ANY),))),
    (LIGHTGBM, Mapping((("_handle", 1 << 40),))),
    (LIGHTGBM, Mapping((("_handle", "tree"), ("_network", ANY)))),
    (LIGHTGBM, Mapping((("handle", "tree"), ("network", ANY)))),
    (LIGHTGBM, Mapping((("_network", True), ("free_network", named("joblib.memory.Memory"))))),
    (CATBOOST, Mapping((("__model", ANY),))),
    (CATBOOST, Mapping((("_test_eval", Unknown("list")),))),
    (CATBOOST, Mapping((("_test_evals", Unknown("list")),))),
    (CATBOOST, Mapping(((1, 2),))),
    *((name, state) for name in (XGBOOST, LIGHTGBM, CATBOOST) for state in (Unknown("dict"), ANY, (None, Mapping(())))),
]


@pytest.mark.parametrize(("name", "state"), REFUSED)
def test_anything_else_is_refused(name: str, state: Any) -> None:
    assert code(called(name, state, use=BUILD)) == "MSF103"
