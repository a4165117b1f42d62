"""Keys of dictionaries that become attributes: numpy asks an instance, not its class, for the array it stands for.

Rule: a stream that holds such a name, or could hide one, is walked with care from there on: each key of each dictionary
is looked at. All other streams are spared the look.
Threat: `__array_interface__` names an address, which numpy reads while the object is loaded.
Source: numpy/_core/src/multiarray/ctors.c, which looks these attributes up on the object.
"""

from __future__ import annotations

from modelsec.evidence import Fault
from modelsec.picklevm.codes import INSTANCES, kind_of
from modelsec.picklevm.decode import STRING_OPCODES, TEXT_OPCODES, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.picklevm.state import State

SIGN = b"__array_"
"""What the names have in common; a text of protocol 0 with a backslash may spell it otherwise."""
NAMES = frozenset(("__array__", "__array_interface__", "__array_struct__"))
NAME_BYTES = 64
"""More than a name and its opcode have, however it is spelled without a backslash."""
ESCAPED_BYTES = 256
"""The same for a line of protocol 0, each character of which may be `\\U` and eight digits."""
TEXT_MAKERS = frozenset(("UserString", "scalar", "str", "str_", "unicode", "unicode_"))
"""What returns a text that is no literal of the stream, or equals one: numpy's scalars, `str` with an encoding."""


def look_across(state: State, end: int, offset: int) -> None:
    """Look at the literal that lay across the `end` of a window, if it is one short enough to be such a name."""
    if end < offset <= end + NAME_BYTES and SIGN in state.reader.read(max(offset - NAME_BYTES, 0), NAME_BYTES):
        state.be_careful()


def are_odd(state: State, keys: list[int], offset: int) -> bool:
    """Tell keys that stand in for what numpy asks for; say whether a key is an instance, which may be such a text."""
    odd = False
    for key in keys:
        if key < 0:
            odd = odd or kind_of(key) in INSTANCES
        elif _name(state, key) in NAMES:
            message = "a dictionary has a key that numpy would look up among an instance's attributes"
            state.emit(Fault(message, offset))
    return odd


def _name(state: State, key: int) -> object:
    opcode = state.reader.read(key, 1)[0]
    if opcode not in TEXT_OPCODES and opcode not in STRING_OPCODES:
        return None
    text = literal(state.reader, key, state.limits)
    return text.decode("latin-1") if isinstance(text, bytes) else text
