"""Judge one piece of evidence.

Rule: this is a pure function with a table of its own; what it does not know, it refuses.
"""

from __future__ import annotations

from modelsec.evidence import (
    ADDITEM,
    ALIKE,
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
    SETTLED,
    TOLD,
    VALUE,
    Call,
    Extension,
    Fault,
    Feature,
    Global,
    Import,
    Inside,
    Persistent,
    Unknown,
    Unrecognised,
)
from modelsec.policy.contracts import OF_FORM, contract
from modelsec.policy.contracts.plain import has_tame_slots, is_dict, is_text
from modelsec.policy.features import is_harmless
from modelsec.policy.rows import ANY, ATTRIBUTES, CLASS, ENUM, FUNCTION, SLOTS, TAME_STATES
from modelsec.policy.rows import VALUE as VALUE_KIND
from modelsec.value import value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from modelsec.evidence import Argument, Evidence
    from modelsec.finding import Finding
    from modelsec.policy.rows import Policy, Row

    Chain = tuple[str, ...]


@value
class Judgement:
    """What one piece of evidence means.

    `answer` goes back to the format; `evidence` says what each one means.
    """

    finding: Finding | None = None
    answer: int = TOLD


ANSWERS = {answer: Judgement(None, answer) for answer in (TOLD, SETTLED, ALIKE)}
PASSES = ANSWERS[TOLD]
FILLS = (APPEND, SETITEM, ADDITEM)
WHATEVER_THE_NAME = {VALUE: "MSF108", REBUILD: "MSF107", GLOBAL_BUILD: "MSF109", GLOBAL_ITEMS: "MSF109"}
"""Uses that no row allows."""
STORAGE_ITEMS = (5, 6)
"""Items of torch's persistent id for a storage; the sixth is the view of legacy files."""
MODULE_ITEMS = 4
"""Items of torch's persistent id for a class that was saved with its source text."""


def judge(evidence: Evidence, chain: Chain, policy: Policy) -> Judgement:
    """Judge one piece of evidence told at `chain` under `policy`."""
    return JUDGES[type(evidence)](evidence, chain, policy)


def _import(evidence: Import, chain: Chain, policy: Policy) -> Judgement:
    row = policy.find(evidence.target)
    if row is None:
        return _found("MSF101", evidence, chain)
    return ANSWERS[SETTLED if row.watch else TOLD]


def _call(evidence: Call, chain: Chain, policy: Policy) -> Judgement:
    if evidence.target is None:
        return _found("MSF104", evidence, chain)
    row = policy.find(evidence.target)
    if row is None:
        # Once for each use: a million objects of a class that is not allowed are one reason, not a million.
        return _found("MSF101", evidence, chain, SETTLED)
    code = WHATEVER_THE_NAME.get(evidence.use)
    if code and _is_kept_well(row, evidence, policy):
        return PASSES
    if code is None:
        code, answer = _use(row, evidence, policy)
        if not code:
            return ANSWERS[answer]
    # A use that breaks its contract is settled too: its next thousand calls, checked one by one, add no reason.
    return _found(code, evidence, chain, SETTLED if code == "MSF103" else TOLD)


def _is_kept_well(row: Row, call: Call, policy: Policy) -> bool:
    """Say whether a watched value is given to what its contract names."""
    if call.use != VALUE or row.kind != VALUE_KIND or not row.contract or isinstance(call.arguments, Unknown):
        return False
    return contract(row.contract)(call.arguments, policy, None)


def _use(row: Row, call: Call, policy: Policy) -> tuple[str, int]:
    """Return the finding's id, or an empty text, and for which other arguments that holds."""
    if call.use == KEY or call.use in FILLS:
        allowed = row.key if call.use == KEY else row.container and _is_filled_by(call, policy)
        return _held(call, policy) if allowed else ("MSF102", TOLD)
    name = row.state if call.use == BUILD else _contract(row, call.use)
    given = call.arguments
    states = given if call.use == BUILD and name not in SLOTTED and isinstance(given, tuple) else ()
    if not name or not all(has_tame_slots(state, policy) for state in states):
        return "MSF103" if name else "MSF102", TOLD
    if name == ANY:
        # What has a contract for its state is told each time, so that the state is known when it comes.
        return "", SETTLED if row.state in FREE_STATES else TOLD
    if isinstance(given, Unknown) or not contract(name)(given, policy, call.receiver):
        return "MSF103", TOLD
    if call.use == BUILD:
        # Any dictionary will do for attributes; the machine asks again for a state that is none.
        return "", SETTLED if name == ATTRIBUTES and is_dict(given[0]) else TOLD
    return "", ALIKE if name in OF_FORM else TOLD


SLOTTED = (SLOTS, "bytes", "scipy-namespace", "scipy-slots", "statsmodels-bunch")
"""State contracts that look at slots themselves, or that take a state that was made by a call and is no tuple."""
FREE_STATES = ("", ANY, ATTRIBUTES, SLOTS, "torch-module")
"""State contracts after which nobody asks an instance what its state was, so that it need not be kept: the layers of a
network would be gone through again for each layer around them."""


def _is_filled_by(call: Call, policy: Policy) -> bool:
    """Say whether items may come by the opcode `call.use`.

    `extend`, `append` and `add` are looked up as attributes, and the attributes of some dicts are their items.
    """
    return call.use == SETITEM or (call.target is not None and policy.key(call.target) in FILLED_BY[call.use])


FILLED_BY = {APPEND: ("builtins:list", "collections:deque", "nltk.tree.tree:Tree"), ADDITEM: ("builtins:set",)}
"""Classes that have these methods of their own; every other container is a dictionary."""


def _held(call: Call, policy: Policy) -> tuple[str, int]:
    """Judge an allowed key, or items: those that are attributes as well must suit a state, each of them."""
    if call.target is None or policy.key(call.target) not in ANSWERING:
        return "", SETTLED
    return "MSF103" if call.arguments == METHODS else "", TOLD


METHODS = (Unknown("dict of methods"),)
ANSWERING = frozenset(
    (
        "lightning.fabric.utilities.data:AttributeDict",
        "lightning.pytorch.utilities.parsing:AttributeDict",
        "pytorch_lightning.utilities.parsing:AttributeDict",
        "scipy._lib._util:_RichResult",
        "scipy.integrate._bvp:BVPResult",
        "scipy.integrate._ivp.ivp:OdeResult",
        "scipy.optimize._optimize:OptimizeResult",
        "scipy.optimize._zeros_py:RootResults",
        "sklearn.utils._bunch:Bunch",
        "statsmodels.tools.tools:Bunch",
    )
)
"""Dictionaries that look up among their items what they are asked for as an attribute: `__array_interface__`, too."""


def _contract(row: Row, use: str) -> str:
    """Return the contract for calling `row` by `use`; empty where that is not what it is for."""
    if row.kind == CLASS and not row.contract:
        # Without arguments OBJ and INST are `cls.__new__(cls)` too; with them they are a call.
        return {NEWOBJ: ANY, NEWOBJ_EX: ANY, OBJ: "none", INST: "none"}.get(use, "")
    if use not in CALLS[row.kind] or (use == NEWOBJ_EX and row.contract != ANY):
        return ""
    return row.contract


CALLS = {CLASS: (REDUCE, NEWOBJ, NEWOBJ_EX, OBJ, INST), ENUM: (REDUCE, NEWOBJ), FUNCTION: (REDUCE,), VALUE_KIND: ()}
"""The opcodes by which each kind may be called."""


def _inside(evidence: Inside, _chain: Chain, policy: Policy) -> Judgement:
    row = policy.find(evidence.target)
    # An instance that waits for its state is what that will make it.
    tame = row is not None and row.tame and (evidence.whole or row.state in TAME_STATES)
    return ANSWERS[SETTLED if tame else TOLD]


def _persistent(evidence: Persistent, chain: Chain, policy: Policy) -> Judgement:
    given = evidence.identifier
    if isinstance(given, tuple):
        if _is_storage(given, policy):
            return ANSWERS[ALIKE]
        if _is_module(given, policy):
            return PASSES
    return _found("MSF106", evidence, chain)


def _is_storage(given: tuple[Argument, ...], policy: Policy) -> bool:
    if len(given) not in STORAGE_ITEMS or given[0] not in ("storage", b"storage") or not isinstance(given[1], Global):
        return False
    row = policy.find(given[1])
    named = given[1].module.partition(".")[0] == "torch" and given[1].name.endswith("Storage")
    return row is not None and named and all(isinstance(item, (str, bytes, int)) for item in given[2:5])


def _is_module(given: tuple[Argument, ...], policy: Policy) -> bool:
    if len(given) != MODULE_ITEMS or given[0] not in ("module", b"module") or not isinstance(given[1], Global):
        return False
    # The loader compares the source text with the class's and warns; it never runs it.
    return policy.find(given[1]) is not None and all(is_text(item) or item is None for item in given[2:])


def _extension(evidence: Extension, chain: Chain, _policy: Policy) -> Judgement:
    return _found("MSF105", evidence, chain)


def _feature(evidence: Feature, chain: Chain, _policy: Policy) -> Judgement:
    if is_harmless(evidence.name):
        return PASSES
    return _found(FEATURES.get(evidence.name, "MSF301"), evidence, chain)


FEATURES = {"git-lfs-pointer": "MSF401"}
"""Features that are no code; every other one that no table knows runs what the file holds."""


def _fault(evidence: Fault, chain: Chain, _policy: Policy) -> Judgement:
    return _found("MSF201", evidence, chain)


def _unrecognised(evidence: Unrecognised, chain: Chain, _policy: Policy) -> Judgement:
    return _found("MSF203", evidence, chain)


JUDGES: dict[type, Callable[..., Judgement]] = {
    Import: _import,
    Call: _call,
    Inside: _inside,
    Persistent: _persistent,
    Extension: _extension,
    Feature: _feature,
    Fault: _fault,
    Unrecognised: _unrecognised,
}


def _found(code: str, evidence: Evidence, chain: Chain, answer: int = TOLD) -> Judgement:
    from modelsec.policy.words import describe

    return Judgement(describe(code, evidence, chain), answer)
