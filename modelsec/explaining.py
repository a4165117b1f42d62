"""What loading a file would do, as indented pseudo-code with offsets, around what is found in it.

Rule: the lines are the evidence that the verdict rests on, in the order of the file, and nothing of it is run. How
many are kept is bounded, whatever the file holds.
"""

from __future__ import annotations

from modelsec.escape import visible
from modelsec.evidence import (
    ADDITEM,
    APPEND,
    BUILD,
    GLOBAL_BUILD,
    GLOBAL_ITEMS,
    NEWOBJ,
    NEWOBJ_EX,
    REBUILD,
    SETITEM,
    TOLD,
    VALUE,
    Call,
    Extension,
    Fault,
    Feature,
    Import,
    Inside,
    Persistent,
    Unknown,
    Unrecognised,
)
from modelsec.pipeline import Judging
from modelsec.policy.words import show
from modelsec.value import value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from modelsec.evidence import Argument, Evidence
    from modelsec.identify import Chain
    from modelsec.pipeline import Options
    from modelsec.policy import Policy

KEPT = 20_000
"""Lines kept of one file."""
CONTEXT = 3
"""Lines shown before and after each finding."""
SHOWN = 400
"""Lines shown of one file."""
INDENT = "    "


@value
class Line:
    """One step of loading."""

    chain: tuple[str, ...]
    offset: int | None
    text: str
    finding: str = ""
    """The finding's id; empty where the step is allowed."""


class Telling(Judging):
    """Judges evidence as every scan does, and keeps each step as a line."""

    def __init__(self, policy: Policy, options: Options, path: str) -> None:
        """Judge by `policy`."""
        super().__init__(policy, options, path)
        self.lines: list[Line] = []

    def __call__(self, chain: Chain, evidence: Evidence) -> int:
        """Judge one piece of evidence and keep it; calls that are judged like those before are asked for too."""
        before = self.total
        answer = super().__call__(chain, evidence)
        if len(self.lines) >= KEPT or isinstance(evidence, Inside):  # a question about a step, and none itself
            return answer
        finding = self.findings[-1].id if self.total > before and self.findings else ""
        self.lines.append(Line(chain, evidence.offset, statement(evidence), finding))
        return answer if isinstance(evidence, Import) else TOLD


def statement(evidence: Evidence) -> str:
    """Return one piece of evidence as a line of pseudo-code."""
    return STATEMENTS[type(evidence)](evidence)


def _call(call: Call) -> str:
    name = "a computed value" if call.target is None else visible(call.target.dotted)
    given = "(...)" if isinstance(call.arguments, Unknown) else _tuple(call.arguments)
    shape = SHAPES.get(call.use)
    return f"{name}{given}" if shape is None else shape(name, given)


def _tuple(arguments: tuple[Argument, ...]) -> str:
    text = show(arguments) if arguments else "()"
    return text.removesuffix(",)") + ")" if text.endswith(",)") else text


SHAPES: dict[str, Callable[[str, str], str]] = {
    NEWOBJ: lambda name, given: f"{name}.__new__{given}",
    NEWOBJ_EX: lambda name, given: f"{name}.__new__{given}",
    BUILD: lambda name, given: f"<made by {name}>.__setstate__{given}",
    APPEND: lambda name, _: f"<made by {name}>.append(...)",
    SETITEM: lambda name, _: f"<made by {name}>[...] = ...",
    ADDITEM: lambda name, _: f"<made by {name}>.add(...)",
    REBUILD: lambda name, _: f"<made by {name}> is changed after its state was set",
    VALUE: lambda name, _: f"{name} is kept as a value",
    GLOBAL_BUILD: lambda name, given: f"{name} itself is given the state {given}",
    GLOBAL_ITEMS: lambda name, _: f"{name} itself is given items",
}
"""How each use but a plain call is written."""


STATEMENTS: dict[type, Callable[..., str]] = {
    Call: _call,
    Import: lambda told: f"from {visible(told.target.module)} import {visible(told.target.name)}",
    Persistent: lambda told: f"persistent_load({show(told.identifier)})",
    Extension: lambda told: f"whatever is registered under extension code {told.code}",
    Feature: lambda told: f"the file carries {visible(told.name)} {visible(told.detail)}".rstrip(),
    Fault: lambda told: f"unreadable: {visible(told.message)}",
    Unrecognised: lambda _: "content of unknown format",
}


def listing(lines: list[Line]) -> Iterator[str]:
    """Yield the lines around each finding as text, or the first ones where nothing is found."""
    wanted = {
        near
        for at, line in enumerate(lines)
        if line.finding
        for near in range(max(0, at - CONTEXT), min(len(lines), at + CONTEXT + 1))
    } or set(range(min(len(lines), SHOWN)))
    chain: tuple[str, ...] = ()
    last = -1
    for at in sorted(wanted)[:SHOWN]:
        line = lines[at]
        if line.chain != chain:
            yield from _opened(line.chain, chain)
            chain = line.chain
        indent = INDENT * (len(chain) + 1)
        if at > last + 1:
            yield f"{'':>10}  {indent}... {at - last - 1:,} steps that are allowed"
        place = "" if line.offset is None else f"{line.offset}"
        mark = f"    # <- {line.finding}" if line.finding else ""
        yield f"{place:>10}  {indent}{line.text}{mark}"
        last = at
    if last + 1 < len(lines):
        yield f"{'':>10}  {INDENT}... {len(lines) - last - 1:,} more steps"


def _opened(chain: tuple[str, ...], before: tuple[str, ...]) -> Iterator[str]:
    """Yield a line for each member that was not open before."""
    same = 0
    while same < min(len(chain), len(before)) and chain[same] == before[same]:
        same += 1
    for depth in range(same, len(chain)):
        yield f"{'':>10}  {INDENT * (depth + 1)}in {visible(chain[depth])}:"
