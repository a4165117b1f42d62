"""tar: v7, ustar, GNU and pax headers, as CPython's `tarfile` reads them.

Rule: members are read where they lie, nothing is followed or unpacked; what an extractor would write elsewhere, and
what two readers could take in two ways, is told.
Source: POSIX.1-2017 `pax`, "ustar Interchange Format"; GNU tar, "Basic Tar Format"; CPython's `Lib/tarfile.py`.
"""

from __future__ import annotations

from modelsec.errors import LimitExceeded, Malformed
from modelsec.evidence import Fault
from modelsec.formats._compressed import tell_hidden_archive
from modelsec.formats._format import STRUCTURE, Format
from modelsec.formats.torch_tar import PARTS
from modelsec.reader import Slice, exactly
from modelsec.suffixes import lent_to_members
from modelsec.value import value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.formats._format import Visit
    from modelsec.reader import Reader

ASCII = bytes(range(128))
SPELLED = b"01234567_oO+-\t\n\v\f\r\x1c\x1d\x1e\x1f "
"""All that a checksum may be spelled with, so that an error, which costs more, is not what tells other files."""
BLOCK = 512
BLANK = bytes(BLOCK)
PADDING_BYTES = 1 << 20
"""NULs looked at after the end; writers pad to a record of 10 KiB, tapes to 1 MiB, a sparse file to a terabyte."""
EXTENSION_BYTES = 1 << 20
"""A pax header or a GNU long name; real ones are under 4 KiB."""
FOLDER = b"5"
REGULAR_KINDS = (b"\0", b"0", b"7")
LONG_NAME, LONG_LINK, PAX, PAX_SUN, PAX_GLOBAL, SPARSE = b"L", b"K", b"x", b"X", b"g", b"S"
WITHOUT_CONTENT = {
    b"1": "is a hard link",
    b"2": "is a symbolic link",
    b"3": "is a device",
    b"4": "is a device",
    b"6": "is a named pipe",
}


@value
class Header:
    """One header block. `size` is in bytes."""

    name: str
    kind: bytes
    size: int
    offset: int


def matches(head: bytes, _reader: Reader, _suffix: str) -> bool:
    """Say whether the first block is a header with the right checksum; old archives carry no signature.

    Its name may be empty: a film that begins with NULs is an archive to `tarfile` where the sum is right.
    """
    return is_header(head)


def is_header(head: bytes) -> bool:
    """Say whether `head` begins with a block whose checksum is right, by which CPython knows an archive."""
    return len(head) >= BLOCK and _sums(head[:BLOCK])


def read(reader: Reader, visit: Visit) -> int:
    """Read every member; return where the archive and its padding end.

    Raises:
        Malformed: a header's checksum or numbers are wrong.
        Truncated: the file ends inside a member, or without a block of NULs.
        LimitExceeded: more than `members` headers.
    """
    archive = Archive(reader, visit)
    offset = 0
    for _ in range(visit.limits.members):
        block = exactly(reader, offset, BLOCK, "a tar header")
        if block == BLANK:
            return _padded(reader, offset)
        offset = archive.take(block, offset)
    message = f"the tar archive has more than {visit.limits.members} headers (limit members)"
    raise LimitExceeded(message, offset)


class Archive:
    """What holds from one header to the next: long names and pax records."""

    def __init__(self, reader: Reader, visit: Visit) -> None:
        """Start before the first header."""
        self._reader = reader
        self._visit = visit
        self._always: dict[str, str] = {}
        self._next: dict[str, str] = {}

    def take(self, block: bytes, offset: int) -> int:
        """Read the member whose header is `block`; return where the next header begins."""
        header = parse(block, offset)
        begin = offset + BLOCK
        if header.kind in (LONG_NAME, LONG_LINK, PAX, PAX_SUN, PAX_GLOBAL):
            self._extend(header, begin)
            return self._after(begin, header.size)
        fields, self._next = {**self._always, **self._next}, {}
        header = self._with(header, fields)
        self._check(header)
        if header.kind in WITHOUT_CONTENT or header.kind == FOLDER or _old_folder(header):
            return begin
        if header.size:
            available = self._available(begin, header.size)
            content = PARTS.get(header.name, Slice)(self._reader, begin, available)
            self._visit.member(header.name, content, lent_to_members(self._visit.suffix))
            tell_hidden_archive(content, self._visit)
        return self._after(begin, header.size)

    def _tell(self, header: Header, what: str) -> None:
        self._visit.emit(Fault(f"the tar member {header.name!r} {what}", header.offset))

    def _available(self, begin: int, size: int) -> int:
        """Return how much of a member is there: what a cut file still holds is read before that is told."""
        whole = self._reader.read(begin + size - 1, 1)
        return size if whole else max(0, self._reader.size - begin)

    def _after(self, begin: int, size: int) -> int:
        """Return where the block after the content begins, once it is sure that the content is there."""
        spare = -size % BLOCK
        if size:
            padding = exactly(self._reader, begin + size - 1, 1 + spare, "a tar member")[1:]
            if padding.strip(b"\0"):
                self._visit.emit(Fault("bytes that belong to no member follow a tar member", begin + size))
        return begin + size + spare

    def _extend(self, header: Header, begin: int) -> None:
        if header.size > EXTENSION_BYTES:
            message = f"a tar header extension has {header.size} bytes, more than {EXTENSION_BYTES} are not read"
            raise LimitExceeded(message, header.offset)
        data = exactly(self._reader, begin, header.size, "a tar header extension")
        if header.kind in (LONG_NAME, LONG_LINK):
            text = data.partition(b"\0")[0].decode("utf-8", "surrogateescape")
            self._next["path" if header.kind == LONG_NAME else "linkpath"] = text
            return
        records = pax_records(data, begin)
        if header.kind == PAX_GLOBAL:
            self._always.update(records)
        else:
            self._next.update(records)

    def _with(self, header: Header, fields: dict[str, str]) -> Header:
        """Apply what long names and pax records say about this member."""
        if header.kind == SPARSE or any(key.startswith("GNU.sparse.") for key in fields):
            self._tell(header, "is sparse: what it holds is not what lies in the archive")
        size = header.size
        if "size" in fields:
            size = _decimal(fields["size"], header.offset)
            if header.size not in (0, size):
                self._tell(header, "has two different sizes")
        return Header(fields.get("path", header.name), header.kind, size, header.offset)

    def _check(self, header: Header) -> None:
        if header.kind in WITHOUT_CONTENT:
            self._tell(header, WITHOUT_CONTENT[header.kind])
        elif header.kind not in (*REGULAR_KINDS, FOLDER, SPARSE):
            self._tell(header, f"is of the unknown kind {header.kind!r}")
        if header.size and (header.kind in WITHOUT_CONTENT or header.kind == FOLDER or _old_folder(header)):
            self._tell(header, "has a size, which readers step over in different ways")
        if header.name.startswith("/") or header.name[1:2] == ":":
            self._tell(header, "has an absolute name")
        if ".." in header.name.split("/") or "\\" in header.name or "\0" in header.name:
            self._tell(header, "has a name that leads out of the archive, or that systems take in different ways")


def parse(block: bytes, offset: int) -> Header:
    """Read one header block.

    Raises:
        Malformed: checksum or size are wrong.
    """
    if not _sums(block):
        message = "a tar header has a wrong checksum"
        raise Malformed(message, offset)
    size = number(block[124:136])
    if size is None:
        message = "a tar header has a size that is no number"
        raise Malformed(message, offset)
    name = block[:100].partition(b"\0")[0]
    prefix = block[345:500].partition(b"\0")[0] if block[257:263] == b"ustar\0" else b""
    whole = prefix + b"/" + name if prefix else name
    return Header(whole.decode("utf-8", "surrogateescape"), block[156:157], size, offset)


def number(field: bytes) -> int | None:
    """Read a numeric field: octal digits between blanks, or base 256 after a byte of 80; None for anything else."""
    if field[0] == 0x80:
        return int.from_bytes(field[1:], "big")
    digits = field.partition(b"\0")[0].strip(b" ")
    if digits.strip(b"01234567"):
        return None
    return int(digits or b"0", 8)


def pax_records(data: bytes, begin: int) -> dict[str, str]:
    """Split pax records, each `<length> <key>=<value>` and a newline, in UTF-8.

    Raises:
        Malformed: a record is not spelled so.
    """
    records, at = {}, 0
    while at < len(data):
        digits = data[at : at + 8].partition(b" ")[0]
        key_at = at + len(digits) + 1
        length = int(digits) if digits.isdigit() and len(digits) < 8 else 0
        record = data[key_at : max(key_at, at + length)]
        key, equals, text = record[:-1].partition(b"=")
        if not record.endswith(b"\n") or not equals or not key or at + length > len(data) or b"\0" in record:
            message = "a pax header is not made of length, name and value"
            raise Malformed(message, begin + at)
        records[key.decode("utf-8", "surrogateescape")] = text.decode("utf-8", "surrogateescape")
        at += length
    return records


def _decimal(text: str, offset: int) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 20):
        message = "a pax header has a size that is no number"
        raise Malformed(message, offset)
    return int(text)


def _sums(block: bytes) -> bool:
    """Compare the checksum, whose own field counts as blanks; bytes count unsigned, by old writers signed."""
    stated = _stated(block[148:156])
    if stated is None:
        return False  # nearly every other file ends here, before its bytes are added up
    rest = block[:148] + b" " * 8 + block[156:]
    unsigned = sum(rest)
    return stated in (unsigned, unsigned - 256 * len(rest.translate(None, ASCII)))


def _stated(field: bytes) -> int | None:
    """Read a checksum in every spelling that `tarfile` takes: signs, `_`, `0o`, any blanks, base 256 below zero.

    Threat: with one that is odd, what `torch.load` opens as an archive would be a text or a film here.
    """
    if field[0] in (0x80, 0xFF):
        return int.from_bytes(field[1:], "big") - (1 << 56 if field[0] == 0xFF else 0)
    spelling = field.partition(b"\0")[0]
    if spelling.translate(None, SPELLED):
        return None
    try:
        return int(spelling.decode("ascii").strip() or "0", 8)
    except ValueError:
        return None


def _old_folder(header: Header) -> bool:
    return header.kind == b"\0" and header.name.endswith("/")


def _padded(reader: Reader, offset: int) -> int:
    """Return where the NULs that begin at `offset` end."""
    end, limit = offset + BLOCK, offset + PADDING_BYTES
    while end < limit:
        data = reader.read(end, 64 << 10)
        if data.strip(b"\0"):
            return end + len(data) - len(data.lstrip(b"\0"))
        end += len(data)
        if not data:
            break
    return end


FORMAT = Format("tar", STRUCTURE, matches, read)
