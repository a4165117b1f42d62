"""A state's attributes by name, for contracts that look at some of them.

Rule: every key is literal text, and no name is there twice. Python 2 spelled names in bytes.
Threat: an instance may be a key too, such as a text of numpy, which is equal to the name that a contract looks for.
"""

from __future__ import annotations

from modelsec.evidence import Mapping

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Argument
    from modelsec.policy.contracts.plain import Arguments


def attributes_of(given: Arguments) -> dict[str, Argument] | None:
    """Return a state's attributes by name; None where they are not all known."""
    state = given[0] if len(given) == 1 else None
    if not isinstance(state, Mapping):
        return None
    attributes = {name: item for key, item in state.items if (name := _name(key)) is not None}
    return attributes if len(attributes) == len(state.items) else None


def _name(key: Argument) -> str | None:
    if isinstance(key, bytes) and key.isascii():
        return key.decode("ascii")
    return key if isinstance(key, str) else None
