"""Ordered dictionaries, in which layers keep their parts: whether one holds callables under the names of methods.

Rule: that counts as it does with a dictionary of attributes, because a layer looks up among its parts what it lacks.
Once a contract has looked into one, no such callable is put there any more.
Source: torch/nn/modules/module.py, `Module.__getattr__`.
"""

from __future__ import annotations

from modelsec.errors import Unfollowed
from modelsec.evidence import Unknown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Global
    from modelsec.picklevm.state import State

MODULE, NAME = "collections", "OrderedDict"
METHODS = Unknown("methods")
"""What is told in the place of a state, of one that has none."""


def is_ordered(target: Global) -> bool:
    """Say whether `target` makes ordered dictionaries."""
    return target.name == NAME and target.module == MODULE


def look_into(state: State, number: int) -> Unknown | None:
    """Return what is known of the items of an ordered dictionary, and note that somebody has asked."""
    state.contents.looked_into.add(number)
    return METHODS if number in state.contents.methods else None


def meet_methods(state: State, number: int, offset: int) -> None:
    """Note that an ordered dictionary gets such callables."""
    if number in state.contents.looked_into:
        message = "a dictionary gets callables under the names of methods after it was looked into"
        raise Unfollowed(message, offset)
    state.contents.methods.add(number)
