"""One JSON text of an archive of `torch.export`, field by field against the schema.

Rule: every field is one that torch writes, every text in it keeps to the grammar of its kind, and what the program
names is told as features; nothing here decides which names are harmless.
Source: torch 2.13, `torch/_export/serde/serialize.py`: `_bytes_to_dataclass`, `GraphModuleDeserializer`.
"""

from __future__ import annotations

from modelsec.errors import LimitExceeded, Malformed
from modelsec.evidence import Feature
from modelsec.formats._pt2_leaves import GRAMMARS, LEAVES, SCALARS
from modelsec.formats._pt2_schema import RECORDS, UNIONS, records

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import NoReturn

    from modelsec.formats._format import Visit
    from modelsec.formats._pt2_json import Allowance

TABLE = records(RECORDS)
UNION = records(UNIONS)
CODE = "pt2:code:"
"""Texts that do not keep to their grammar: what the loader would run or paste into source."""
SHOWN = 120
"""Characters of such a text that are shown."""


class Program:
    """The walk through one text; `what` is its name in the archive."""

    def __init__(self, visit: Visit, allowance: Allowance, what: str) -> None:
        """Tell features to `visit`."""
        self.visit = visit
        self.allowance = allowance
        self.what = what
        self.place: list[str] = []
        """The fields and items on the way to the value that is checked."""
        self.parsed: set[str] = set()
        """Expressions that were checked; the same sizes stand at hundreds of tensors."""
        self._told: set[tuple[str, str]] = set()

    def check(self, given: object, kind: str) -> None:
        """Check a value against its kind.

        Raises:
            Malformed: it is not what torch writes there.
            LimitExceeded: it lies too deep.
        """
        if kind.endswith("?"):
            if given is not None:
                self.check(given, kind[:-1])
        elif kind.startswith("["):
            self._list(given, kind[1:-1])
        elif kind.startswith("{"):
            self._object(given, *kind[1:-1].split(":"))
        elif kind in TABLE or kind in UNION:
            self._record(given, kind)
        elif kind in LEAVES:
            LEAVES[kind](self, given)
        elif kind in GRAMMARS:
            self.text(given, kind, GRAMMARS[kind])
        elif not SCALARS[kind](given):
            self.fail(f"is no {kind}")

    def fail(self, why: str) -> NoReturn:
        """Raise for the value that is checked; `why` is the rest of a sentence about it."""
        message = f"{self.what}: {'.'.join(self.place) or 'it'} {why}, which torch does not write"
        raise Malformed(message[:1000])

    def text(self, given: object, kind: str, keeps: Callable[[str], bool]) -> None:
        """Check a text by its grammar, and tell one that breaks it as code."""
        if not isinstance(given, str):
            self.fail("is no text")
        if len(given) > self.visit.limits.program_text or not keeps(given):
            self.tell(f"{CODE}{kind}", given)

    def tell(self, feature: str, shown: str = "") -> None:
        """Tell a feature once; where it is a text, with the text and its place."""
        if (feature, shown) in self._told:
            return
        self.allowance.take("globals", 1, self.what)
        self._told.add((feature, shown))
        detail = f"{self.what}, {'.'.join(self.place)}: {shown[:SHOWN]}" if shown else self.what
        self.visit.emit(Feature(feature, 0, detail))

    def _inside(self, step: str, given: object, kind: str) -> None:
        if len(self.place) >= self.visit.limits.program_depth:
            message = f"{self.what}: values lie too deep (limit program_depth)"
            raise LimitExceeded(message)
        self.place.append(step[:SHOWN])
        self.check(given, kind)
        self.place.pop()

    def _list(self, given: object, kind: str) -> None:
        if not isinstance(given, list):
            self.fail("is no list")
        for index, item in enumerate(given):
            self._inside(str(index), item, kind)

    def _object(self, given: object, key: str, kind: str) -> None:
        if not isinstance(given, dict):
            self.fail("is no object")
        for name, item in given.items():
            self._inside(name, name, key)
            self._inside(name, item, kind)

    def _record(self, given: object, kind: str) -> None:
        fields = TABLE.get(kind) or UNION[kind]
        if not isinstance(given, dict):
            self.fail("is no object")
        for name, item in given.items():
            if name not in fields:
                self.fail(f"has the field {name[:SHOWN]!r}")
            if item is not None or kind in TABLE:
                self._inside(name, item, fields[name])
