"""Reads bytes with every format that takes them, and sorts what is told; nothing is judged and nothing is loaded."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

from modelsec.evidence import Extension, Fault, Feature, Import, Unrecognised
from modelsec.identify import Visitor
from modelsec.limits import DEFAULT, Limits
from modelsec.reader import BytesReader
from tests.support.recording import followed

if TYPE_CHECKING:
    from modelsec.evidence import Evidence
    from modelsec.identify import Chain
    from modelsec.reader import Reader


class Trap:
    """Pickles to a call of `print`, which nothing here ever makes."""

    def __reduce__(self) -> tuple[object, ...]:
        return print, ("a trap was sprung",)


TRAP = pickle.dumps(Trap(), protocol=4)
TAME = pickle.dumps({"weights": [0.5] * 40, "names": ["a", "b"]}, protocol=4)
SPRUNG = "builtins.print"
"""What the trap imports."""


class Told:
    """What was told of some bytes: `kind` is the name of the first format that took them."""

    def __init__(self, data: bytes | Reader, suffix: str = "", limits: Limits = DEFAULT) -> None:
        self.evidence: list[tuple[Chain, Evidence]] = []
        reader = BytesReader(data) if isinstance(data, bytes) else data
        self.kind = Visitor(self._keep, limits, suffix).inspect(reader)

    def _keep(self, chain: Chain, evidence: Evidence) -> bool:
        self.evidence.append((chain, followed(evidence)))
        return False

    @property
    def faults(self) -> list[str]:
        """Every sentence about something that could not be read as it should be."""
        return [fact.message for _, fact in self.evidence if isinstance(fact, Fault)]

    @property
    def imports(self) -> set[str]:
        return {fact.target.dotted for _, fact in self.evidence if isinstance(fact, Import)}

    @property
    def chains(self) -> set[tuple[str, ...]]:
        return {chain for chain, fact in self.evidence if isinstance(fact, Import)}

    @property
    def features(self) -> list[tuple[str, str]]:
        return [(fact.name, fact.detail) for _, fact in self.evidence if isinstance(fact, Feature)]

    @property
    def whole(self) -> bool:
        """Whether everything was recognised and nothing was wrong."""
        return not any(isinstance(fact, (Fault, Unrecognised)) for _, fact in self.evidence)

    @property
    def clean(self) -> bool:
        """Whether nothing was told that a policy could refuse."""
        return self.whole and not any(isinstance(fact, (Import, Extension, Feature)) for _, fact in self.evidence)


def worse_than_clean(data: bytes, lengths: range, suffix: str = "") -> list[int]:
    """Return those of the lengths whose prefix of `data` looks clean, though what was cut off was not."""
    return [length for length in lengths if Told(data[:length], suffix).clean]
