from __future__ import annotations

import pytest

from flake8_modelsec.spelling import as_code


@pytest.mark.parametrize(
    ("data", "answer"),
    [
        (b"a.load", True),
        (b"'load'", True),
        (b"load", True),
        (b"to load it", False),
        (b"reload", False),
        (b"load_x", False),
        (b".load\xc3\xa9", True),
    ],
)
def test_a_name_as_code_could_write_it(data: bytes, answer: bool) -> None:
    assert as_code(data, b"load") == answer
