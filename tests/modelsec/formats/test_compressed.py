from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import joblib
import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from modelsec.formats._compressed import PADDING_BYTES, streams
from modelsec.limits import Limits
from modelsec.reader import BytesReader
from tests.support.compressing import COMPRESSORS
from tests.support.inspecting import SPRUNG, TAME, TRAP, Told
from tests.support.recording import outcome
from tests.support.tars import END, member
from tests.support.zips import Part, archive

if TYPE_CHECKING:
    from pathlib import Path

every_format = pytest.mark.parametrize("name", COMPRESSORS)
repeatable = pytest.mark.parametrize("name", [name for name in COMPRESSORS if name != "zlib"])


def packed(name: str, data: bytes) -> bytes:
    return COMPRESSORS[name][1](data)


@every_format
def test_the_content_is_read_by_its_own_formats(name: str) -> None:
    told = Told(packed(name, TRAP))
    assert (told.kind, told.faults, told.imports, told.chains) == (name, [], {SPRUNG}, {("content",)})


@every_format
@pytest.mark.parametrize("data", [TAME, b"words of text\n" * 9000], ids=["pickle", "text"])
def test_harmless_content_is_clean(name: str, data: bytes) -> None:
    assert Told(packed(name, data)).clean


@every_format
def test_every_prefix_has_an_outcome_that_is_not_whole(name: str) -> None:
    form, compress = COMPRESSORS[name]
    data = compress(TRAP)
    seen = {outcome(form, data[:length]) for length in range(20, len(data))}
    assert seen <= {"Truncated", "Malformed"}
    assert "Truncated" in seen


@every_format
def test_every_prefix_is_worse_than_clean(name: str) -> None:
    data = packed(name, TRAP)
    assert [length for length in range(10, len(data)) if Told(data[:length], ".pkl").clean] == []


@every_format
def test_trailing_bytes_are_told(name: str) -> None:
    told = Told(packed(name, TAME) + b"junk")
    assert told.faults == [f"bytes follow the end of the {name} structure"]


@repeatable
def test_streams_that_follow_each_other_are_read_as_one(name: str) -> None:
    told = Told(packed(name, TAME) + packed(name, TRAP))
    assert (told.faults, told.imports) == ([], {SPRUNG})


def test_a_second_zlib_stream_is_told() -> None:
    assert Told(packed("zlib", TAME) * 2).faults == ["bytes follow the end of the zlib structure"]


@every_format
def test_the_limit_of_the_output_is_kept(name: str) -> None:
    told = Told(packed(name, b"words " * 10_000), limits=Limits(inflated_bytes=1000))
    assert any("(limit inflated_bytes)" in fault for fault in told.faults)


@every_format
def test_what_the_trap_does_is_told_before_the_limit_is_reached(name: str) -> None:
    body = TRAP + TAME * 3000
    told = Told(packed(name, body), limits=Limits(inflated_bytes=len(body) // 2))
    assert told.imports == {SPRUNG}
    assert told.faults


@every_format
def test_content_inside_itself_ends_at_the_limit_of_nesting(name: str) -> None:
    data = TRAP
    for _ in range(6):
        data = packed(name, data)
    assert Told(data, limits=Limits(nesting=6)).imports == {SPRUNG}
    told = Told(data, limits=Limits(nesting=5))
    assert any("limit nesting" in fault for fault in told.faults)


@every_format
def test_an_archive_at_the_end_of_long_content_is_told(name: str) -> None:
    hidden = b"words of text\n" * 20_000 + archive(Part(b"model.pkl", TRAP))
    told = Told(packed(name, hidden))
    assert "the decompressed content ends as a zip archive and begins as something else" in told.faults


@every_format
def test_an_archive_at_the_end_of_short_content_is_read(name: str) -> None:
    told = Told(packed(name, b"words of text\n" + archive(Part(b"model.pkl", TRAP))))
    assert told.faults
    assert told.imports == {SPRUNG}


@every_format
@pytest.mark.parametrize("size", [0, 200_000])
def test_a_model_that_is_the_last_member_of_a_tar_archive_is_no_hidden_one(name: str, size: int) -> None:
    model = archive(Part(b"m/data.pkl", TAME), Part(b"m/data/0", bytes(size)))
    assert Told(packed(name, member(b"train.py", b"import torch\n") + member(b"model.pt", model) + END)).clean
    assert Told(packed(name, member(b"inner.tar", member(b"model.pt", model) + END) + END)).clean


@every_format
def test_an_archive_behind_a_tar_archive_is_told(name: str) -> None:
    told = Told(packed(name, member(b"notes.txt", b"words\n") + END + archive(Part(b"model.pkl", TRAP))))
    assert told.faults
    assert told.imports == {SPRUNG}


@every_format
def test_a_long_archive_as_content_is_accepted(name: str) -> None:
    slow = name in ("bz2", "lzma", "xz")
    noise = random.Random(1).randbytes((1 if slow else 9) << 20)
    assert Told(packed(name, archive(Part(b"m/data.pkl", TAME), Part(b"m/data/0", noise)))).clean


@every_format
@given(st.data())
def test_changed_bytes_never_raise_anything_else(name: str, data: st.DataObject) -> None:
    body = bytearray(packed(name, TRAP))
    for _ in range(data.draw(st.integers(1, 4))):
        body[data.draw(st.integers(0, len(body) - 1))] = data.draw(st.integers(0, 255))
    assert isinstance(Told(bytes(body)).kind, str)


@pytest.mark.parametrize("method", ["zlib", "gzip", "bz2", "lzma", "xz", "lz4"])
def test_what_joblib_compresses_is_read(method: str, tmp_path: Path) -> None:
    path = tmp_path / "model"
    joblib.dump({"w": np.arange(5000.0), "names": ["a"]}, path, compress=(method, 3))
    told = Told(path.read_bytes())
    assert (told.kind, told.faults) == (method, [])
    assert told.imports == {"joblib.numpy_pickle.NumpyArrayWrapper", "numpy.ndarray", "numpy.dtype"}


@pytest.mark.parametrize("suffix", [".gz", ".bz2", ".xz", ".zst", ".zip", ".tar", ".tar.gz", ".tar.bz2", ".tar.xz"])
def test_what_pandas_compresses_is_read(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"frame.pkl{suffix}"
    pd.DataFrame({"a": range(1000), "b": ["x"] * 1000}).to_pickle(path)
    told = Told(path.read_bytes(), suffix)
    assert told.faults == []
    assert [name for name in told.imports if name.startswith("pandas.") and name.endswith(".DataFrame")] != []


def follow(data: bytes, zeros: int, **options: Any) -> tuple[int, bool]:
    return streams((b"AB",), zeros, **options)(BytesReader(data), 1)


@pytest.mark.parametrize(
    ("data", "zeros", "found"),
    [
        (b"xAB", 0, (1, True)),
        (b"x", 0, (1, False)),
        (b"x\0AB", 0, (1, False)),
        (b"x\0AB", 1, (2, True)),
        (b"x\0\0\0", 1, (4, False)),
        (b"x\0\0\0\0AB", 4, (5, True)),
        (b"x\0\0\0AB", 4, (1, False)),
        (b"x\0\0\0\0\0\0", 4, (5, False)),
        (b"x" + bytes(5000) + b"AB", 1, (5001, True)),
        (b"x" + bytes(2 * PADDING_BYTES), 1, (1 + PADDING_BYTES, False)),
    ],
)
def test_the_next_stream_is_found_behind_its_padding(data: bytes, zeros: int, found: tuple[int, bool]) -> None:
    assert follow(data, zeros) == found
