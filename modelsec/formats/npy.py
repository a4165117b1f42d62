"""numpy's array files: a header that is read, never evaluated, then raw elements or, for objects, a pickle.

Rule: whether a pickle follows is decided by an exact reading of the type, and the data end where the shape says.
Source: `numpy.lib.format`, versions 1.0, 2.0 and 3.0; `numpy.save` to one open file writes arrays one after the other.
"""

from __future__ import annotations

from modelsec.errors import LimitExceeded, Malformed, Truncated
from modelsec.formats._dtype import elements, layout
from modelsec.formats._format import STRUCTURE, Format
from modelsec.formats._literal import parse
from modelsec.formats._npy import MAGIC
from modelsec.reader import exactly

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.formats._dtype import Layout
    from modelsec.formats._format import Visit
    from modelsec.limits import Limits
    from modelsec.reader import Reader

VERSIONS = {b"\x01\x00": (2, "latin-1"), b"\x02\x00": (4, "latin-1"), b"\x03\x00": (4, "utf-8")}
"""Version -> width of the header's length in bytes, and the header's encoding."""
KEYS = {"descr", "fortran_order", "shape"}


def matches(head: bytes, _reader: Reader, _suffix: str) -> bool:
    """Say whether `numpy.load` would take the bytes for an array."""
    return head.startswith(MAGIC)


def read(reader: Reader, visit: Visit) -> int:
    """Read the arrays of a file, and the pickle in place of each one's data that holds objects.

    Raises:
        Truncated: the data are shorter than type and shape say.
        LimitExceeded: more arrays than `streams`, or a longer header than `npy_header_bytes`.
        Malformed: a header that numpy does not write.
    """
    end = _read_array(reader, 0, visit)
    count = 1
    while reader.read(end, len(MAGIC)) == MAGIC:
        if count >= visit.limits.streams:
            message = f"more than {count} arrays follow each other (limit streams)"
            raise LimitExceeded(message, end)
        end = _read_array(reader, end, visit)
        count += 1
    return end


def read_header(reader: Reader, offset: int, limits: Limits) -> tuple[Layout, int, int]:
    """Read one header; return the layout of an element, their number, and the offset where the data start.

    Layout: magic, two bytes of version, u16le or u32le header length, then that many bytes of a Python dict literal.
    Trust: the length is bounded before it is read; the literal is parsed by `_literal`, never by `eval` or `ast`.
    """
    start = offset + len(MAGIC)
    version = exactly(reader, start, 2, "the version of an array")
    if version not in VERSIONS:
        message = f"the version {version[0]}.{version[1]} of the array format is none that numpy has written"
        raise Malformed(message, start)
    width, encoding = VERSIONS[version]
    length = int.from_bytes(exactly(reader, start + 2, width, "the header length of an array"), "little")
    begin = start + 2 + width
    if length > limits.npy_header_bytes:
        message = f"an array's header claims {length} bytes (limit npy_header_bytes)"
        raise LimitExceeded(message, start + 2)
    header = exactly(reader, begin, length, "the header of an array")
    try:
        element, count = _meaning(header.decode(encoding), limits)
    except UnicodeDecodeError as error:
        message = "an array's header is not in the encoding of its version"
        raise Malformed(message, begin + error.start) from error
    except Malformed as error:
        message = f"the array's header: {error.message}"
        raise Malformed(message, begin + (error.offset or 0)) from error
    return element, count, begin + length


def _meaning(header: str, limits: Limits) -> tuple[Layout, int]:
    fields = parse(header, limits.literal_depth)
    if not isinstance(fields, dict) or fields.keys() != KEYS:
        message = "it is not a dictionary of exactly descr, fortran_order and shape"
        raise Malformed(message)
    if not isinstance(fields["fortran_order"], bool):
        message = "fortran_order is neither True nor False"
        raise Malformed(message)
    return layout(fields["descr"]), elements(fields["shape"])


def _read_array(reader: Reader, offset: int, visit: Visit) -> int:
    element, count, start = read_header(reader, offset, visit.limits)
    if element.objects:
        from modelsec.formats._pickles import read_one

        return read_one(reader, start, visit)
    end = start + element.size * count
    if end > reader.size:
        message = f"the array's data need {end - start} bytes, {reader.size - start} are there"
        raise Truncated(message, start)
    return end


FORMAT = Format("npy", STRUCTURE, matches, read, MAGIC[:1])
