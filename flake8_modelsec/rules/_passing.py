"""The fix that most rules make: the call passes another value for one argument."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_modelsec import edits

if TYPE_CHECKING:
    from flake8_modelsec.sites import Call


def passing(call: Call, name: str, text: str, safety: str, *, position: int | None = None) -> edits.Fix | None:
    """Write `name=text` in the place of the value that the call gives, or behind its arguments where it gives none.

    None where the callee is only handed over, where the value is written elsewhere, and where a mapping whose contents
    are not known may give it as well.
    """
    value = call.arguments.get(name, position)
    if call.call is None or (not value.given and call.arguments.spreads):
        return None
    if not value.given:
        edit = edits.add(call.call, name, text)
    elif value.node is not None:
        edit = edits.replace(value.node, text)
    else:
        return None
    return edits.Fix(f"pass {name}={text}", safety, (edit,))
