"""Globals that are named on two lines of text, also where the bytes end before the lines do.

Rule: a module is told wherever some loader would import it, whatever becomes of the rest of its instruction.
Source: `pickle._Unpickler.load_global` and `load_inst` of CPython, and their C counterparts.
"""

from __future__ import annotations

from modelsec.errors import LongName, Malformed
from modelsec.reader import exactly

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.picklevm.state import State


def global_on_lines(state: State, start: int, end: int, offset: int, encoding: str) -> int:
    """Return the number of the global on the two lines between `start` and `end`."""
    if end - start > 2 * state.limits.name_bytes:
        global_cut_off(state, start, offset)
        message = "a global's name is too long (limit name_bytes)"
        raise LongName(message, offset)
    lines = exactly(state.reader, start, end - start, "a global's name")
    module, name, _ = lines.split(b"\n")
    try:
        number = state.global_named(module.decode(encoding), name.decode(encoding), offset, on_lines=True)
    except UnicodeDecodeError:
        message = "a global's name is not text"
        raise Malformed(message, offset) from None
    if not module or not name:
        message = "a global has an empty module or name"  # told all the same: the module is imported first
        raise Malformed(message, offset)
    return number


def global_cut_off(state: State, start: int, offset: int) -> None:
    """Tell the global on lines from `start` on that the end of the bytes cuts off, or that are too long to follow.

    `pickle._Unpickler` takes the end for the end of the line and drops the last byte as it drops a newline; and it
    imports the module before it looks for any name. A module whose bytes are no text is none that it imports.
    """
    lines = state.reader.read(start, 2 * state.limits.name_bytes).split(b"\n")
    try:
        lines[0].decode("ascii" if state.reader.read(offset, 1) == b"i" else "utf-8")
    except UnicodeDecodeError:
        if len(lines) > 1:
            return
    module, name = (lines[0], lines[1][:-1]) if len(lines) > 1 else (lines[0][:-1], b"")
    state.global_named(module.decode("utf-8", "replace"), name.decode("utf-8", "replace"), offset, on_lines=True)
