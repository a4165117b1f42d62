"""What a stream makes: the value that its loader returns, as far as it is known.

Rule: the value is told as a call's argument would be; what another reference may have changed since is wild.
"""

from __future__ import annotations

from modelsec.picklevm.arguments import value_of
from modelsec.picklevm.machine import Machine
from modelsec.picklevm.state import State
from modelsec.picklevm.tame import WILD, wildness

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Argument, Emit
    from modelsec.limits import Limits
    from modelsec.reader import Reader


def walk_to_result(reader: Reader, offset: int, emit: Emit, limits: Limits) -> tuple[int, Argument, int]:
    """Walk a stream without raw data as `walk` does; return also what it makes, and how wild that is (see `tame`)."""
    state = State(reader, offset, emit, limits)
    end = Machine(state, None).run(offset)
    made = state.stack[-1]
    return end, value_of(state, made, end), WILD if state.contents.unsure else wildness(state, (made,), end)
