from __future__ import annotations

import pytest

from modelsec.errors import ConfigError
from modelsec.toml import loads


def test_a_document_is_read() -> None:
    assert loads("a = 1", "x", "y") == {"a": 1}


@pytest.mark.parametrize("text", ["a = ", f"a = {'9' * 5000}", f"a = {'[' * 100_000}", "\ufeffa = 1"])
def test_what_is_no_toml_is_one_sentence(text: str) -> None:
    with pytest.raises(ConfigError, match=r"^x\\x1b is not valid TOML: .*; mend it$"):
        loads(text, "x\x1b", "mend it")
