from __future__ import annotations

import pytest

from modelsec.formats.pdf import FORMAT
from tests.support.media import pdf
from tests.support.recording import prefixes, read_whole, takes


def test_a_document_is_whole() -> None:
    assert read_whole(FORMAT, pdf()).evidence == []


def test_every_prefix_has_a_verdict() -> None:
    assert prefixes(FORMAT, pdf()) == {"other", "whole"}


@pytest.mark.parametrize("data", [b"", b" " + pdf(), b"%PDF-x.4\n%%EOF", b"%PDF-1", pdf() + bytes(2000)], ids=repr)
def test_other_bytes_are_left_to_others(data: bytes) -> None:
    assert not takes(FORMAT, data)
