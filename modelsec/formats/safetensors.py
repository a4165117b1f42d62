"""safetensors files: a length, a JSON header, and tensors that tile the rest without a hole.

Rule: every byte is accounted for, as the reference reader asks and, for names that are there twice, more strictly.
Source: safetensors README, "Format"; its reference reader, `tensor.rs` (0.7).
"""

from __future__ import annotations

from modelsec.errors import LimitExceeded, Malformed
from modelsec.formats._format import STRUCTURE, Format
from modelsec.limits import DEFAULT
from modelsec.reader import exactly

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeGuard

    from modelsec.formats._format import Visit
    from modelsec.reader import Reader

LENGTH_BYTES = 8
BITS = {
    "F4": 4,
    "F6_E2M3": 6,
    "F6_E3M2": 6,
    **dict.fromkeys(("BOOL", "I8", "U8", "F8_E4M3", "F8_E4M3FNUZ", "F8_E5M2", "F8_E5M2FNUZ", "F8_E8M0"), 8),
    **dict.fromkeys(("BF16", "F16", "I16", "U16"), 16),
    **dict.fromkeys(("F32", "I32", "U32"), 32),
    **dict.fromkeys(("C64", "F64", "I64", "U64"), 64),
}
"""dtype -> bits of one element; a tensor of them must still fill whole bytes."""
METADATA = "__metadata__"
KEYS = {"dtype", "shape", "data_offsets"}


def matches(head: bytes, _reader: Reader, suffix: str) -> bool:
    """Say whether the bytes begin like a header, or the name says that they should."""
    length = int.from_bytes(head[:LENGTH_BYTES], "little")
    begins = head[LENGTH_BYTES : LENGTH_BYTES + 1] == b"{" and length <= DEFAULT.header_bytes
    return begins or (suffix == ".safetensors" and not _points_elsewhere(head))


def _points_elsewhere(head: bytes) -> bool:
    from modelsec.formats.git_lfs_pointer import pointer

    return bool(pointer(head))


def read(reader: Reader, visit: Visit) -> int:
    """Read the header and check that its spans tile the data section.

    Layout: u64le header length, then that many bytes of UTF-8 JSON, then tensor data.
    Shape: each span is half-open [begin, end), in bytes relative to the data section.
    Trust: all fields are the file's own claims; nothing is allocated before `limits` bounds it.

    Raises:
        Truncated: the file ends inside the header or the data.
        LimitExceeded: the header is longer than `header_bytes`, or has more tensors than `members`.
        Malformed: the header is not what the format says, or the spans leave a hole, overlap or miss the end.
    """
    length = int.from_bytes(exactly(reader, 0, LENGTH_BYTES, "the header length"), "little")
    if length > visit.limits.header_bytes:
        message = f"the header claims {length} bytes (limit header_bytes)"
        raise LimitExceeded(message, 0)
    data = LENGTH_BYTES + length
    available = reader.size - data
    if available < 0:
        message = f"the header claims {length} bytes, {reader.size - LENGTH_BYTES} are there"
        raise Malformed(message, 0)
    return data + _tiled(_spans(reader, length, available, visit), data)


def _spans(reader: Reader, length: int, available: int, visit: Visit) -> list[tuple[int, int]]:
    from modelsec.formats._json_object import entries

    spans: list[tuple[int, int]] = []
    for name, fields in entries(reader, LENGTH_BYTES, length, visit.limits):
        if name == METADATA:
            _check_metadata(fields)
            continue
        if len(spans) >= visit.limits.members:
            message = f"the header names more than {len(spans)} tensors (limit members)"
            raise LimitExceeded(message, LENGTH_BYTES)
        spans.append(_span(name, fields, available))
    return spans


def _check_metadata(fields: dict[str, object]) -> None:
    for key, text in fields.items():
        if not isinstance(text, str):
            message = f"the metadata {key[:80]!r} is no string"
            raise Malformed(message, LENGTH_BYTES)


def _span(name: str, fields: dict[str, object], available: int) -> tuple[int, int]:
    """Return the bytes that a tensor covers, after checking them against its dtype and shape."""
    dtype, shape, offsets = fields.get("dtype"), fields.get("shape"), fields.get("data_offsets")
    if fields.keys() != KEYS or not isinstance(dtype, str) or dtype not in BITS:
        message = f"the tensor {name[:80]!r} has no known dtype, or other fields than dtype, shape and data_offsets"
        raise Malformed(message, LENGTH_BYTES)
    if not _is_sizes(shape) or not _is_sizes(offsets) or len(offsets) != 2:
        message = f"the shape or the offsets of the tensor {name[:80]!r} are not lists of sizes"
        raise Malformed(message, LENGTH_BYTES)
    begin, end = offsets
    bits = _product(shape, available * 8) * BITS[dtype]
    if end > available or bits % 8 or end - begin != bits // 8:
        message = f"the tensor {name[:80]!r} needs {bits} bits and claims the bytes {begin} to {end} of {available}"
        raise Malformed(message, LENGTH_BYTES)
    return begin, end


def _is_sizes(value: object) -> TypeGuard[list[int]]:
    return isinstance(value, list) and all(type(size) is int and 0 <= size < 1 << 64 for size in value)


def _product(shape: list[int], most: int) -> int:
    """Multiply out a shape; stop above `most`, because a long shape of large numbers would cost its length squared."""
    if 0 in shape:
        return 0
    count = 1
    for size in shape:
        count *= size
        if count > most:
            break
    return count


def _tiled(spans: list[tuple[int, int]], data: int) -> int:
    """Return the end of the last span, after checking that each begins where the one before it ends."""
    at = 0
    for begin, end in sorted(spans):
        if begin != at:
            message = (
                f"the tensors leave a hole or overlap between the data's bytes {min(begin, at)} and {max(begin, at)}"
            )
            raise Malformed(message, data + at)
        at = end
    return at


FORMAT = Format("safetensors", STRUCTURE, matches, read)
