from __future__ import annotations

import io
import zlib

import pytest
from joblib.numpy_pickle_compat import write_zfile

from modelsec.formats.joblib_zfile import FORMAT
from tests.support.inspecting import SPRUNG, TAME, TRAP, Told
from tests.support.recording import prefixes, takes


def written(data: bytes) -> bytes:
    file = io.BytesIO()
    write_zfile(file, data)
    return file.getvalue()


def spelled(length: bytes, data: bytes) -> bytes:
    return b"ZF" + length.ljust(19) + zlib.compress(data)


@pytest.mark.parametrize("data", [written(TRAP), written(TRAP).replace(b" x", b"  x", 1)], ids=["usual", "wider"])
def test_what_joblib_wrote_is_read(data: bytes) -> None:
    told = Told(data)
    assert (told.kind, told.faults, told.imports) == ("joblib-zfile", [], {SPRUNG})


def test_harmless_content_is_clean() -> None:
    assert Told(written(TAME)).clean


@pytest.mark.parametrize("length", [b"%x", b"0X%X", b"  0x%x", b"+0x%x", b"0x0_%x"])
def test_the_length_is_taken_in_every_spelling(length: bytes) -> None:
    assert Told(spelled(length % len(TRAP), TRAP)).imports == {SPRUNG}


def test_another_length_is_told() -> None:
    told = Told(spelled(b"0x5", TRAP))
    assert told.imports == {SPRUNG}
    assert any("does not have the size that stands before it" in fault for fault in told.faults)


def test_trailing_bytes_are_told() -> None:
    assert "bytes follow the end of the joblib-zfile structure" in Told(written(TAME) + b"junk").faults


def test_every_prefix_is_truncated() -> None:
    assert prefixes(FORMAT, written(TRAP)) == {"other", "Truncated"}


@pytest.mark.parametrize("text", [b"ZF", b"ZF Friedrichshafen AG and others\n", b"ZFC is a set theory, and so on\n"])
def test_text_is_not_taken(text: bytes) -> None:
    assert not takes(FORMAT, text)
