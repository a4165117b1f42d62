"""Put a finding into words: one sentence of what would happen, one of the way out.

Rule: words are looked up after the verdict is known and never change it. Everything that came from the file is
escaped and shortened here.
"""

from __future__ import annotations

from modelsec.escape import visible
from modelsec.evidence import (
    ADDITEM,
    APPEND,
    BUILD,
    GLOBAL_BUILD,
    GLOBAL_ITEMS,
    INST,
    KEY,
    NEWOBJ,
    NEWOBJ_EX,
    OBJ,
    REBUILD,
    REDUCE,
    SETITEM,
    VALUE,
    Blob,
    Call,
    Extension,
    Fault,
    Feature,
    Global,
    Import,
    Made,
    Mapping,
    Persistent,
    Unknown,
)
from modelsec.finding import Finding
from modelsec.policy import _words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Argument, Evidence

ACTS = {
    REDUCE: "calls",
    OBJ: "calls",
    INST: "calls",
    NEWOBJ: "makes an instance of",
    NEWOBJ_EX: "makes an instance of",
    KEY: "hashes and compares an instance made by",
    BUILD: "sets the state of an instance made by",
    APPEND: "appends to an instance made by",
    SETITEM: "sets items of an instance made by",
    ADDITEM: "adds items to an instance made by",
    REBUILD: "changes",
    VALUE: "keeps",
    GLOBAL_BUILD: "sets the attributes of",
    GLOBAL_ITEMS: "sets items of",
}
SHOWN_TEXT = 80
"""Characters of one literal that are shown."""
SHOWN_ARGUMENTS = 400
"""Characters of all arguments that are shown."""
SHOWN_ITEMS = 8
"""Items of one tuple or dictionary that are shown."""
SHOWN_DEPTH = 6


def describe(code: str, evidence: Evidence, chain: tuple[str, ...]) -> Finding:
    """Return the finding `code` for `evidence` told at `chain`."""
    verdict, message, fix, references = _words.FINDINGS[code]
    target = _target(evidence)
    act = ACTS[evidence.use] if isinstance(evidence, Call) else "imports"
    return Finding(
        code,
        verdict,
        message.format(name=visible(target), act=act, detail=_detail(evidence)),
        fix,
        chain,
        evidence.offset,
        target,
        _arguments(evidence),
        references,
    )


def hazard(target: Global) -> str:
    """Return one clause on what a known gadget does, or an empty text."""
    for module, name in ((target.module, target.name), target.mapped or ("", "")):
        dotted = f"{module}.{name}"
        while dotted.strip("."):
            note = _words.HAZARDS.get(dotted)
            if note is not None:
                return note
            dotted = dotted.rpartition(".")[0]
    return ""


def _target(evidence: Evidence) -> str:
    if isinstance(evidence, (Import, Call)):
        return evidence.target.dotted if evidence.target is not None else ""
    if isinstance(evidence, Extension):
        return f"extension code {evidence.code}"
    return evidence.name if isinstance(evidence, Feature) else ""


def _detail(evidence: Evidence) -> str:
    if isinstance(evidence, Fault):
        return visible(evidence.message)
    if isinstance(evidence, Feature):
        return f" ({visible(evidence.detail)})" if evidence.detail else ""
    if isinstance(evidence, (Import, Call)) and evidence.target is not None:
        note = hazard(evidence.target)
        return f"; it {note}" if note else ""
    return ""


def _arguments(evidence: Evidence) -> str:
    if isinstance(evidence, Call):
        return "" if isinstance(evidence.arguments, Unknown) else show(evidence.arguments)
    return show(evidence.identifier) if isinstance(evidence, Persistent) else ""


def show(given: Argument) -> str:
    """Return arguments for people: escaped, shortened, and with a name in the place of what is not followed."""
    text = _shown(given, SHOWN_DEPTH)
    return text if len(text) <= SHOWN_ARGUMENTS else text[:SHOWN_ARGUMENTS] + "..."


def _shown(given: Argument, depth: int) -> str:
    if isinstance(given, (Global, Made, Mapping, tuple)):
        return _shown_structure(given, depth - 1) if depth else "..."
    if isinstance(given, Blob):
        return f"<{given.length} bytes of {given.kind}>"
    if isinstance(given, Unknown):
        return f"<{given.kind}>"
    if isinstance(given, int) and given.bit_length() > SHOWN_TEXT:
        return f"<integer of {given.bit_length()} bits>"
    cut = given[: SHOWN_TEXT + 1] if isinstance(given, (str, bytes)) else given
    text = visible(repr(cut))
    return text if len(text) <= SHOWN_TEXT else text[:SHOWN_TEXT] + "..."


def _shown_structure(given: Global | Made | Mapping | tuple[Argument, ...], depth: int) -> str:
    if isinstance(given, Global):
        return visible(given.dotted)
    if isinstance(given, Made):
        inner = "(...)" if isinstance(given.arguments, Unknown) else _shown(given.arguments, depth)
        return f"{visible(given.source.dotted)}{inner}"
    if isinstance(given, Mapping):
        parts = [f"{_shown(key, depth)}: {_shown(item, depth)}" for key, item in given.items[:SHOWN_ITEMS]]
        return "{" + ", ".join(parts) + (", ...}" if len(given.items) > SHOWN_ITEMS else "}")
    parts = [_shown(item, depth) for item in given[:SHOWN_ITEMS]]
    return "(" + ", ".join(parts) + (", ...)" if len(given) > SHOWN_ITEMS else ",)" if len(parts) == 1 else ")")
