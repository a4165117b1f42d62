"""Judge the objects of a library by the compiled policy, and draft the rows that the refused ones lack.

Rule: a draft is no row. It says what there is to read and leaves `why` empty, which the compiler refuses.
"""

from __future__ import annotations

import enum
import importlib
import inspect
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from modelsec.pipeline import Options, scan_reader
from modelsec.policy import load
from modelsec.reader import BytesReader
from tests.rows.writers import written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from modelsec.finding import Finding

    Make = Callable[[], Any]

POLICY = load()
OPTIONS = Options(digest=False)
TO_READ = (
    "__new__",
    "__init__",
    "__setstate__",
    "__reduce__",
    "__reduce_ex__",
    "__setattr__",
    "__getattr__",
    "__hash__",
    "__eq__",
    "__setitem__",
    "__array__",
    "__del__",
)
"""What may run while an instance is rebuilt, put into a container or thrown away."""


@dataclass
class Tally:
    """How many objects pass, and why the others do not."""

    objects: int = 0
    unmade: int = 0
    """Objects that the installed version cannot make, or that nothing can write."""
    refused: set[str] = field(default_factory=set)
    reasons: dict[str, set[str]] = field(default_factory=dict)
    """What is said to the objects that it is said of."""
    lacking: dict[str, set[str]] = field(default_factory=dict)
    """A global that has no row to the objects that name it."""

    def note(self, name: str, found: Iterable[Finding]) -> None:
        """Note what is found in one object, written in one way."""
        for finding in found:
            self.refused.add(name)
            self.reasons.setdefault(f"{finding.message} {finding.arguments}".rstrip(), set()).add(name)
            if finding.id == "MSF101":
                self.lacking.setdefault(finding.target, set()).add(name)

    def reasons_of(self, name: str) -> set[str]:
        """Return what is said of one object."""
        return {reason for reason, names in self.reasons.items() if name in names}

    @property
    def rate(self) -> float:
        """The share of objects that pass, in every way of writing them."""
        return 1 - len(self.refused) / self.objects if self.objects else 0.0


def survey(objects: Iterable[tuple[str, Make]]) -> Tally:
    """Judge every object in every way of writing it."""
    tally = Tally()
    for name, make in objects:
        try:
            value = make()
        except Exception:  # noqa: BLE001 - a library raises what it likes where its version wants other arguments
            tally.unmade += 1
            continue
        ways = [findings(data) for data in written(value)]
        tally.unmade += not ways
        tally.objects += bool(ways)
        for found in ways:
            tally.note(name, found)
    return tally


def findings(data: bytes) -> tuple[Finding, ...]:
    """Return what is found in one file under a name that claims nothing."""
    return scan_reader(BytesReader(data), "object.pkl", POLICY, OPTIONS).findings


def drafts(tally: Tally) -> str:
    """Return a draft for every global that has no row."""
    return "\n".join(_draft(dotted, tally.lacking[dotted]) for dotted in sorted(tally.lacking))


def _draft(dotted: str, users: set[str]) -> str:
    found = resolve(dotted)
    kind = "enum" if isinstance(found, enum.EnumMeta) else "class" if isinstance(found, type) else "function"
    lines = [
        "[[global]]",
        f'name = "{dotted}"',
        f'kind = "{kind}"',
        *(['contract = "enum"'] if kind == "enum" else ['contract = ""'] if kind == "function" else []),
        'why = ""',
        f'source = "{_source(found)}"',
        "reviewed = ",
        f"# in {', '.join(sorted(users)[:3])}",
        *(f"# read {line}" for line in to_read(found)),
    ]
    return "\n".join(lines) + "\n"


def resolve(dotted: str) -> Any:
    """Return the object of a dotted name, or None where it cannot be imported."""
    parts = dotted.split(".")
    for end in range(len(parts) - 1, 0, -1):
        try:
            found = importlib.import_module(".".join(parts[:end]))
            for part in parts[end:]:
                found = getattr(found, part)
        except (ImportError, AttributeError):
            continue
        return found
    return None


def to_read(found: Any) -> list[str]:
    """Return where the methods that loading may run are defined, for each class of Python code."""
    if not isinstance(found, type):
        return []
    places = []
    for name in TO_READ:
        owner = next((base for base in found.__mro__ if name in vars(base)), object)
        method = vars(owner).get(name)
        if owner is not object and method is not None:
            places.append(f"{name} of {owner.__module__}.{owner.__qualname__}: {_source(method)}")
    return places


def _source(found: Any) -> str:
    try:
        path = inspect.getsourcefile(found) or ""
        line = inspect.getsourcelines(found)[1]
    except (TypeError, OSError):
        return "compiled"
    return f"{path.rpartition('site-packages/')[2]}:{line}"
