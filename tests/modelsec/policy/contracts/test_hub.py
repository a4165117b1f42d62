from __future__ import annotations

from typing import Any

import pytest

from modelsec.evidence import BUILD, Mapping, Unknown
from tests.support.judged import called, code, made, named

ANY = made("types.SimpleNamespace")
METADATA = made("omegaconf.base.ContainerMetadata")
ABOUT = "omegaconf.base.ContainerMetadata"
CONFIGURATION, DICTIONARY = "omegaconf.dictconfig.DictConfig", "flair.data.Dictionary"
CASES: list[tuple[str, Any, str]] = [
    (CONFIGURATION, Mapping((("_metadata", METADATA), ("_content", Unknown("dict")))), ""),
    (CONFIGURATION, Mapping((("_metadata", ANY),)), "MSF103"),
    (CONFIGURATION, Mapping(()), "MSF103"),
    (CONFIGURATION, Unknown("dict"), "MSF103"),
    (CONFIGURATION, ANY, "MSF103"),
    (ABOUT, Mapping((("key_type", named("typing.Any")), ("element_type", named("builtins.int")), ("key", ANY))), ""),
    (ABOUT, Mapping((("ref_type", None),)), ""),
    *((ABOUT, Mapping(((name, ANY),)), "MSF103") for name in ("key_type", "element_type", "ref_type")),
    (ABOUT, Mapping((("key_type", "text"),)), "MSF103"),
    (ABOUT, Unknown("dict"), "MSF103"),
    (DICTIONARY, Mapping((("item2idx", Unknown("dict")), ("idx2item", Unknown("list")))), ""),
    (DICTIONARY, Mapping((("idx2item", ANY),)), "MSF103"),
    (DICTIONARY, Unknown("dict"), "MSF103"),
    ("PIL.Image.Image", Unknown("list"), ""),
    ("PIL.Image.Image", Unknown("list of instances"), "MSF103"),
    ("PIL.Image.Image", Unknown("dict"), "MSF103"),
]


@pytest.mark.parametrize(("name", "state", "expected"), CASES)
def test_what_a_state_is_asked_for_is_the_librarys_own(name: str, state: Any, expected: str) -> None:
    assert code(called(name, state, use=BUILD)) == expected
