"""The JSON texts of an archive of `torch.export`, as `json.loads` reads them, within what all of them may take.

Rule: a name that is twice in one object is refused: readers differ in which of the two they believe.
"""

from __future__ import annotations

from modelsec.errors import LimitExceeded, Malformed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.limits import Limits
    from modelsec.reader import Reader

ITEM_SIGNS = (b"[", b"{", b",", b":")


class Allowance:
    """What all texts of one archive may take together, by the names of the limits."""

    def __init__(self, limits: Limits) -> None:
        """Start with the whole of each."""
        names = ("program_bytes", "program_items", "program_expressions", "globals")
        self.left = {name: int(getattr(limits, name)) for name in names}

    def take(self, limit: str, amount: int, what: str) -> None:
        """Take some of it for the text `what`.

        Raises:
            LimitExceeded: that is more than is left.
        """
        self.left[limit] -= amount
        if self.left[limit] < 0:
            message = f"{what} takes more than an archive may (limit {limit})"
            raise LimitExceeded(message)


def load(reader: Reader, allowance: Allowance, what: str) -> object:
    """Decode a member that is a JSON text.

    Raises:
        LimitExceeded: it takes more than is left of `program_bytes` or `program_items`.
        Malformed: it is no JSON text.
    """
    data = reader.read(0, allowance.left["program_bytes"] + 1)
    allowance.take("program_bytes", len(data), what)
    allowance.take("program_items", sum(data.count(sign) for sign in ITEM_SIGNS), what)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        message = f"{what} is not UTF-8"
        raise Malformed(message) from None
    return decoded(text, what)


def decoded(text: str, what: str) -> object:
    """Decode a JSON text as `json.loads` does, but for a name that is twice in one object.

    Raises:
        Malformed: it is none.
    """
    import json

    try:
        return json.loads(text, object_pairs_hook=_unique)
    except (ValueError, RecursionError) as error:
        message = f"{what} is no JSON text that torch reads: {error}"
        raise Malformed(message) from None


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    fields = dict(pairs)
    if len(fields) != len(pairs):
        message = "a name is twice in one object"
        raise ValueError(message)
    return fields
