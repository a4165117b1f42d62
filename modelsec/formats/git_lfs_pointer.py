"""Git LFS pointers: the text that stands where a model was not downloaded.

Rule: a pointer is told as one, with the digest and size of what is missing, and never taken for the content.
Source: the Git LFS specification, "The Pointer", version 1; the extension lines are its "Extensions".
"""

from __future__ import annotations

from modelsec.evidence import Feature
from modelsec.formats._format import DATA, Format

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.formats._format import Visit
    from modelsec.reader import Reader

VERSION = b"version https://git-lfs.github.com/spec/v1"
POINTER_BYTES = 1024
"""A pointer is shorter than this, says the specification."""
HEX = b"0123456789abcdef"


def matches(head: bytes, _reader: Reader, _suffix: str) -> bool:
    """Say whether the bytes are a pointer and nothing else."""
    return bool(pointer(head))


def pointer(head: bytes) -> str:
    """Return `sha256:<digest>, <size> bytes` of the missing content, or an empty string where `head` is no pointer.

    Line ends of Windows and a missing last one are accepted, as Git LFS does.
    """
    if not head.startswith(VERSION) or len(head) >= POINTER_BYTES:
        return ""
    lines = head.replace(b"\r\n", b"\n").removesuffix(b"\n").split(b"\n")
    if len(lines) < 3 or lines[0] != VERSION or not all(map(_is_extension, lines[1:-2])):
        return ""
    kind, _, digest = lines[-2].partition(b" sha256:")
    key, _, size = lines[-1].partition(b" ")
    if kind != b"oid" or key != b"size" or not _is_digest(digest) or not size.isdigit():
        return ""
    return f"sha256:{digest.decode('ascii')}, {size.decode('ascii')} bytes"


def _is_extension(line: bytes) -> bool:
    key, _, digest = line.partition(b" sha256:")
    return key.startswith(b"ext-") and _is_digest(digest)


def _is_digest(text: bytes) -> bool:
    return len(text) == 64 and not text.strip(HEX)


def read(reader: Reader, visit: Visit) -> int:
    """Tell what the pointer points to."""
    head = reader.read(0, POINTER_BYTES)
    visit.emit(Feature("git-lfs-pointer", 0, pointer(head)))
    return len(head)


FORMAT = Format("git-lfs-pointer", DATA, matches, read, VERSION[:1])
