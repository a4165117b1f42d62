"""A pickle under any name: binary from its first byte, or text that a loader would take for opcodes of protocol 0.

Rule: a stream with a PROTO opcode is a pickle. Other bytes are one if a loader that begins at the first would call
something, or import something that exists, or reaches STOP exactly at the end.
"""

from __future__ import annotations

from modelsec.errors import LimitExceeded, LongName, Unfollowed, Unreadable
from modelsec.evidence import Call, Import
from modelsec.formats._format import STRUCTURE, Format
from modelsec.formats._pickles import Recorder, read_streams
from modelsec.formats._zip_inside import archive_inside
from modelsec.formats.torch_legacy import is_legacy
from modelsec.formats.torch_tar import is_part
from modelsec.limits import DEFAULT
from modelsec.picklevm.decode import instructions, line_end
from modelsec.picklevm.machine import walk
from modelsec.picklevm.opcodes import BY_CODE, HIGHEST_PROTOCOL, LINE, TABLE, TWO_LINES
from modelsec.reader import BytesReader, ends_at
from modelsec.suffixes import is_model_suffix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Evidence, Global
    from modelsec.formats._format import Visit
    from modelsec.reader import Reader

PROTO, PERSID = 0x80, 0x50
HEAD_BYTES = 4096
INSIDE = "(archive)"
"""The name of an archive that a zip reader would find among the literals."""
NUMBERS_AND_NAMES = b"cgipFILP"
"""Opcodes with a line that is a number, a name or a persistent id."""
LINES = NUMBERS_AND_NAMES + b"SV"
LINE_BYTES = 1 << 13
"""A line is long from here on: no name is."""
DIGITS = b"0123456789abcdefABCDEFxXoOlLinftyINFTY+-._ \t\r\v\f"
"""What a number may be made of. CPython takes a float or a hexadecimal number of any length."""
STRING, QUOTES = 0x53, (b"''", b'""')
PATH_FILE = "mport "
"""What INST makes of "import x", a line of the `.pth` files that every virtual environment has. The C unpickler stops
there for want of a mark; the Python one looks for a module with a space in its name, and stops without one."""
LOOK_BYTES = 1 << 17
"""How much of a stream without PROTO is looked at before it is taken for a pickle: more than any text that happens to
be a run of opcodes, and little enough that looking costs nothing."""


def matches(head: bytes, reader: Reader, suffix: str) -> bool:
    """Say whether a loader of pickles would do anything with these bytes."""
    if is_legacy(head) or is_part(head, reader):
        return False
    if head[0] == PROTO:
        return len(head) > 1 and head[1] <= HIGHEST_PROTOCOL and (len(head) == 2 or head[2] in BY_CODE)
    line, newline, _ = head.partition(b"\n")
    if head[0] == PERSID and not (newline and line.isascii()):
        return False  # no persistent id is that, or that long; an archive begins with the same letter
    return head[0] in BY_CODE and _acts(reader, suffix)


def _acts(reader: Reader, suffix: str, *, shortened: bool = False, throughout: bool = False) -> bool:
    recorder, look, end = Recorder(DEFAULT), reader if throughout else Look(reader), 0
    try:
        while not (end and ends_at(reader, end)):
            end = walk(look, end, recorder.emit, DEFAULT)
    except Unfollowed:
        return True
    except LongName:  # no loader gets past it: it is the start of a text, such as the header of a wide table
        return any(_runs(evidence, suffix) for evidence in recorder.evidence)
    except LimitExceeded:
        return throughout or any(_runs(evidence, suffix) for evidence in recorder.evidence)
    except LongStream:
        runs = any(_runs(evidence, suffix) for evidence in recorder.evidence)
        return runs or shortened or _acts_behind_a_line(reader, suffix)
    except Unreadable:
        whole_streams = end > 0
        return any(_runs(evidence, suffix) for evidence in recorder.evidence) or (
            whole_streams and is_model_suffix(suffix)
        )
    return True


class LongStream(Exception):
    """Instruction followed instruction for all of `LOOK_BYTES`."""


class Look:
    """A reader that ends the look at its bytes when enough of them were read; what is stepped over does not count."""

    def __init__(self, reader: Reader) -> None:
        """Look at `reader`."""
        self.reader = reader
        self.room = LOOK_BYTES

    @property
    def size(self) -> int:
        """Return the real size."""
        return self.reader.size

    def read(self, offset: int, length: int) -> bytes:
        """Read, never less than is there: a short answer would be taken for the end.

        Raises:
            LongStream: enough was read.
        """
        data = self.reader.read(offset, length)
        self.room -= len(data)
        if self.room < 0:
            raise LongStream
        return data


def _acts_behind_a_line(reader: Reader, suffix: str) -> bool:
    """Say whether a stream acts whose look ended, if need be by looking behind a line that took all of it."""
    look = reader.read(0, LOOK_BYTES)
    start = _last_instruction(look)
    if look[start] not in LINES or len(look) - start < LINE_BYTES or b"\n" in look[start:]:
        # lists of names, "coco/1.jpg", and numbers are instructions for as long as they are: their end must tell
        return look[0] not in LINES or _acts(reader, suffix, throughout=True)
    if look[start] in NUMBERS_AND_NAMES and look[start + 1 :].strip(DIGITS):
        return False  # no loader takes a name as long as that
    try:
        end = line_end(reader, start + 1, DEFAULT)
    except LimitExceeded:
        return look[start] != STRING or look[start + 1 : start + 2] in (b"'", b'"')  # a loader's line has no limit
    except Unreadable:
        return False
    quotes = reader.read(start + 1, 1) + reader.read(end - 2, 1)
    if ends_at(reader, end) or (look[start] == STRING and quotes not in QUOTES):
        return False
    return _acts(Shortened(reader, look[:start] + b"N", end), suffix, shortened=True)


def _last_instruction(look: bytes) -> int:
    """Return where the instruction begins that does not end within `look`."""
    end = 0
    try:
        for instruction in instructions(BytesReader(look), 0, DEFAULT):
            end = instruction.end
    except Unreadable:
        pass
    return min(end, len(look) - 1)


class Shortened:
    """A reader with other bytes in place of its first `start` ones."""

    def __init__(self, reader: Reader, head: bytes, start: int) -> None:
        """Put `head` before what `reader` has from `start` on."""
        self.reader = reader
        self.head = head
        self.start = start

    @property
    def size(self) -> int:
        """Return the length of the whole."""
        return len(self.head) + self.reader.size - self.start

    def read(self, offset: int, length: int) -> bytes:
        """Read across the seam."""
        data = self.head[offset : offset + length]
        behind = max(offset - len(self.head), 0)
        return data + self.reader.read(self.start + behind, length - len(data))


def _runs(evidence: Evidence, suffix: str) -> bool:
    """Say whether a stream that breaks later has done something by then: called, or imported what may exist.

    An import alone is made by any text that begins with `c` or `i`: "click", "numpy" would import `lick`. It counts
    where the module is one of Python's own, whatever is asked of one that acts, or where the file's name says that a
    loader is meant to read it; there no name is too odd, because a loader runs `odd-name.py` beside the file before it
    looks for the attribute. Only a NUL is: no module's file can have it, and the length before a safetensors header
    always does.
    """
    from modelsec.formats._pickles_plain import ACTING, plausible

    if isinstance(evidence, Call):
        return evidence.target is None or plausible(evidence.target) or _may_be_a_file(evidence.target, suffix)
    if not isinstance(evidence, Import):
        return False
    target = evidence.target
    acting = target.module in ACTING or ("." in target.module and target.module.replace(".", "_").isidentifier())
    return _may_be_a_file(target, suffix) or ((acting or plausible(target)) and _exists(target))


def _may_be_a_file(target: Global, suffix: str) -> bool:
    if suffix == ".pth" and target.module.startswith(PATH_FILE):
        return False
    return is_model_suffix(suffix) and bool(target.module) and "\0" not in target.module


def _exists(target: Global) -> bool:
    from modelsec.formats._standard_modules import MODULES

    names = [target.module, target.mapped[0] if target.mapped else target.module]
    return any(name.partition(".")[0] in MODULES for name in names)


def read(reader: Reader, visit: Visit) -> int:
    """Read the streams, one behind the other, and the archive that lies inside them."""
    end = read_streams(reader, 0, visit)
    inside = archive_inside(reader, reader.read(0, HEAD_BYTES), visit.suffix)
    if inside is not None:
        visit.member(INSIDE, inside)
    return end


FIRST = bytes(opcode.code for opcode in TABLE if not opcode.before or opcode.argument in (LINE, TWO_LINES))
"""Opcodes that a stream can begin with. The others take what is not on the stack, and every loader stops there; but one
with a line looks at that first, or imports what it names."""
FORMAT = Format("pickle", STRUCTURE, matches, read, FIRST)
