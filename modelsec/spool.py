"""Standard input as a reader: in place where it is a file, else through an unnamed temporary file.

Rule: what a pipe brings is counted, and never has a name in the file system.
"""

from __future__ import annotations

import os
import stat
from contextlib import contextmanager

from modelsec.errors import LimitExceeded, UsageError
from modelsec.reader import FileReader, Slice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from modelsec.limits import Limits
    from modelsec.reader import Reader

PIECE_BYTES = 1 << 20


@contextmanager
def stdin_reader(descriptor: int, limits: Limits) -> Iterator[Reader]:
    """Give a reader over what is left of standard input, for the length of the `with` block.

    Raises:
        LimitExceeded: a pipe brings more than `limits.stdin_bytes`.
        UsageError: standard input is a folder or a device, or cannot be kept.
    """
    mode = os.fstat(descriptor).st_mode
    if stat.S_ISREG(mode):
        reader = FileReader(descriptor)
        start = os.lseek(descriptor, 0, os.SEEK_CUR)
        yield Slice(reader, start, max(reader.size - start, 0)) if start else reader
        reader.check_unchanged()
        return
    if not (stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)):
        message = "standard input is neither a file nor a pipe; give a path, or < FILE"
        raise UsageError(message)
    import tempfile

    with tempfile.TemporaryFile(buffering=0) as kept:
        _copy(descriptor, kept.fileno(), limits.stdin_bytes)
        yield FileReader(kept.fileno())


def _copy(source: int, target: int, room: int) -> None:
    while piece := os.read(source, PIECE_BYTES):
        room -= len(piece)
        if room < 0:
            message = "standard input brings more than is kept (limit stdin_bytes); give the file by its path"
            raise LimitExceeded(message)
        _write(target, piece)


def _write(target: int, piece: bytes) -> None:
    try:
        while piece:
            piece = piece[os.write(target, piece) :]
    except OSError as error:
        message = f"standard input cannot be kept ({error.strerror}); give the file by its path, or set TMPDIR"
        raise UsageError(message) from error
