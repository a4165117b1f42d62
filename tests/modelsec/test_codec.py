from __future__ import annotations

from bz2 import BZ2Decompressor

from modelsec.codec import Codec
from modelsec.errors import LimitExceeded, Malformed
from modelsec.limits import DEFAULT


def test_calling_a_codec_starts_a_decompressor() -> None:
    codec = Codec(BZ2Decompressor, "bzip2")
    assert codec() is not codec()


def test_a_decompressors_error_becomes_malformed_with_its_words() -> None:
    error = Codec(BZ2Decompressor, "bzip2").meaning(OSError("Invalid data stream"), DEFAULT, 7)
    assert (type(error), error.offset) == (Malformed, 7)
    assert error.message == "the bzip2 stream is broken: Invalid data stream"


def test_a_decompressors_memory_limit_becomes_ours() -> None:
    error = Codec(BZ2Decompressor, "xz").meaning(OSError("Memory usage limit exceeded"), DEFAULT, 7)
    assert type(error) is LimitExceeded
    assert "limit codec_bytes" in error.message
