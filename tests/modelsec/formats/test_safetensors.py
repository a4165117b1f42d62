from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import save

from modelsec.errors import LimitExceeded, Malformed, Truncated
from modelsec.formats import safetensors
from modelsec.limits import DEFAULT, Limits
from modelsec.reader import BytesReader
from tests.support.recording import Recorder, outcome, prefixes, read_whole, takes

FORMAT = safetensors.FORMAT
SAVED = save({"a": np.zeros((2, 3), np.float32), "b": np.ones(3, np.int8), "none": np.zeros((0, 4))}, {"format": "pt"})


def built(header: Any, data: bytes = b"") -> bytes:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return len(text).to_bytes(8, "little") + text + data


def tensor(dtype: Any, shape: Any, begin: Any, end: Any, **more: Any) -> dict[str, Any]:
    return {"dtype": dtype, "shape": shape, "data_offsets": [begin, end], **more}


def test_files_of_the_library_are_whole() -> None:
    assert read_whole(FORMAT, SAVED).evidence == []


def test_every_torch_dtype_that_can_be_saved_is_known() -> None:
    torch = pytest.importorskip("torch")
    from safetensors.torch import save as save_torch

    names = ["float64", "float32", "float16", "bfloat16", "complex64", "bool", "float8_e4m3fn", "float8_e5m2"]
    names += ["float8_e8m0fnu", "uint8", "int8", "int16", "int32", "int64", "uint16", "uint32", "uint64"]
    tensors = {name: torch.zeros(3, dtype=getattr(torch, name)) for name in names}
    assert outcome(FORMAT, save_torch(tensors)) == "whole"


@pytest.mark.parametrize("dtype", ["F4", "F6_E2M3", "F6_E3M2"])
def test_narrow_elements_are_counted_in_bits(dtype: str) -> None:
    size = 8 * safetensors.BITS[dtype] // 8
    assert outcome(FORMAT, built({"t": tensor(dtype, [2, 4], 0, size)}, bytes(size))) == "whole"


@pytest.mark.parametrize("dtype", ["F4", "F6_E2M3"])
def test_narrow_elements_fill_whole_bytes(dtype: str) -> None:
    assert outcome(FORMAT, built({"t": tensor(dtype, [1], 0, 1)}, bytes(1))) == "Malformed"


@pytest.mark.parametrize("header", [{}, {"__metadata__": {}}, {"__metadata__": {"a": "b"}}, b"{}      ", b"{ }\n"])
def test_a_header_without_tensors_is_whole(header: Any) -> None:
    assert outcome(FORMAT, built(header)) == "whole"


def test_order_in_the_header_is_free() -> None:
    assert outcome(FORMAT, built({"b": tensor("U8", [2], 3, 5), "a": tensor("U8", [3], 0, 3)}, bytes(5))) == "whole"


def test_a_header_is_read_across_windows() -> None:
    tensors = {f"müller.{i}": tensor("U8", [1], i, i + 1) for i in range(300)}
    data = built(json.dumps({"__metadata__": {"x": "ü}\\" * 40}, **tensors}, ensure_ascii=False).encode(), bytes(300))
    assert outcome(FORMAT, data, limits=Limits(window_bytes=7)) == "whole"


@pytest.mark.parametrize(
    "info",
    [
        tensor("F5", [1], 0, 4),
        tensor("f32", [1], 0, 4),
        tensor(["F32"], [1], 0, 4),
        tensor("F32", [1], 0, 4, extra=1),
        {"dtype": "F32", "shape": [1]},
        tensor("F32", [-1], 0, 4),
        tensor("F32", [True], 0, 4),
        tensor("F32", [1.0], 0, 4),
        tensor("F32", ["1"], 0, 4),
        tensor("F32", 1, 0, 4),
        tensor("F32", [1], 4, 0),
        tensor("F32", [1], 0, 3),
        tensor("F32", [1], 0, 4.0),
        tensor("F32", [2], 0, 8),
        tensor("F32", [1 << 63, 2], 0, 0),
        tensor("F32", [1 << 64, 0], 0, 0),
        tensor("F32", [], 0, 4) | {"data_offsets": [0, 4, 4]},
    ],
    ids=str,
)
def test_fields_that_break_the_format_are_malformed(info: Any) -> None:
    assert outcome(FORMAT, built({"t": info}, bytes(4))) == "Malformed"


@pytest.mark.parametrize(
    "spans", [[(0, 2), (3, 4)], [(0, 3), (2, 4)], [(0, 4), (0, 4)], [(1, 4)], [(0, 4), (1, 2)]], ids=str
)
def test_holes_and_overlaps_are_malformed(spans: list[tuple[int, int]]) -> None:
    header = {f"t{i}": tensor("U8", [end - begin], begin, end) for i, (begin, end) in enumerate(spans)}
    assert outcome(FORMAT, built(header, bytes(4))) == "Malformed"


def test_bytes_behind_the_last_tensor_are_noticed() -> None:
    assert outcome(FORMAT, SAVED + b"\x80") == "trailing"


@pytest.mark.parametrize(
    "header",
    [
        b' {"__metadata__":{}}',
        b'{"__metadata__":{}} x',
        b'{"__metadata__":{}}{}',
        b'{"__metadata__":{},}',
        b'{"__metadata__":{}',
        b'{"__metadata__":null}',
        b'{"__metadata__":{"a":1}}',
        b'{"__metadata__":{"a":"1","a":"2"}}',
        b'{"__metadata__":{},"__meta\\u0064ata__":{}}',
        b'{"a" {}}',
        b"{a:{}}",
        b'{"a":[1]}',
        b'{"a":5}',
        b'{"a":{"shape":NaN}}',
        b'{"a":{"shape":' + b"1" * 5000 + b"}}",
        b'{"a":{"shape":' + b"[" * 100_000 + b"}}",
        b'{"a\xff":{}}',
        b"",
        b"[]",
        b"null",
    ],
    ids=lambda header: repr(header[:40]),
)
def test_headers_that_break_the_format_are_malformed(header: bytes) -> None:
    assert outcome(FORMAT, built(header), ".safetensors") == "Malformed"


def test_a_name_that_is_there_twice_is_malformed() -> None:
    one = json.dumps(tensor("U8", [1], 0, 1))
    assert outcome(FORMAT, built(f'{{"t":{one},"t":{one}}}'.encode(), b"x")) == "Malformed"


def test_a_header_over_the_limit_is_not_read() -> None:
    data = (DEFAULT.header_bytes + 1).to_bytes(8, "little") + b"{}"
    with pytest.raises(LimitExceeded, match="limit header_bytes"):
        safetensors.read(BytesReader(data), Recorder())


def test_a_header_longer_than_the_file_is_malformed() -> None:
    with pytest.raises(Malformed, match="claims 3 bytes, 2 are there"):
        safetensors.read(BytesReader((3).to_bytes(8, "little") + b"{}"), Recorder())


def test_one_long_entry_meets_a_limit() -> None:
    limits = Limits(header_entry_bytes=100, window_bytes=64)
    with pytest.raises(LimitExceeded, match="limit header_entry_bytes"):
        safetensors.read(BytesReader(built({"__metadata__": {"a": "b" * 1000}})), Recorder(limits))


@pytest.mark.parametrize(("tensors", "expected"), [(3, "whole"), (4, "LimitExceeded")])
def test_the_count_of_tensors_is_limited(tensors: int, expected: str) -> None:
    header = {f"t{i}": tensor("U8", [0], 0, 0) for i in range(tensors)}
    assert outcome(FORMAT, built(header), limits=Limits(members=3)) == expected


def test_a_long_shape_of_large_numbers_costs_its_length_only() -> None:
    header = {"t": tensor("U8", [(1 << 64) - 1] * 100_000, 0, 0)}
    assert outcome(FORMAT, built(header)) == "Malformed"


def test_padding_of_a_megabyte_is_stepped_over() -> None:
    assert outcome(FORMAT, built(b"{}" + b" " * 1_000_000), limits=Limits(window_bytes=1 << 16)) == "whole"


def test_every_prefix_has_a_verdict() -> None:
    assert prefixes(FORMAT, SAVED, ".safetensors") == {"Malformed", "Truncated"}


def test_the_end_inside_the_length_is_truncated() -> None:
    with pytest.raises(Truncated):
        safetensors.read(BytesReader(b"\x02\x00"), Recorder())


def test_the_content_is_taken_under_any_name() -> None:
    assert takes(FORMAT, SAVED, ".bin")


def test_the_suffix_forces_the_format() -> None:
    assert takes(FORMAT, b"\x80\x04N.", ".safetensors")


def test_a_git_lfs_pointer_is_no_safetensors() -> None:
    lines = b"version https://git-lfs.github.com/spec/v1\noid sha256:" + b"0" * 64 + b"\nsize 1\n"
    assert not takes(FORMAT, lines, ".safetensors")
