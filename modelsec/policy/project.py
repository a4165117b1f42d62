"""Names that a project allows for itself: classes of its own, by exact name.

Rule: a project vouches for its own code and for nobody else's. What could hand a model the whole interpreter is refused
here, with the reason, for a setting is easier to slip through a review than a call.
"""

from __future__ import annotations

import os
import sys

from modelsec.errors import ConfigError
from modelsec.escape import visible
from modelsec.evidence import Global
from modelsec.policy.rows import load
from modelsec.policy.words import hazard

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.policy.rows import Policy

REACHING = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data", "reaching_code.txt")
OTHER_NAMES_OF_THE_LIBRARY = frozenset(("__builtin__", "nt", "posix", "cPickle", "copy_reg", "exceptions", "urllib2"))
"""Modules of the standard library that this Python has not, but another."""


def keys_of(names: tuple[str, ...], place: str) -> tuple[str, ...]:
    """Return the row keys of the names in `allow`; `place` says where they stand, fit to be shown.

    A name is `module.Class`, or `module:Outer.Inner` for a class inside another.

    Raises:
        ConfigError: a name is not exact, or is not the project's own; the text says why.
    """
    policy = load()
    reaching = frozenset(_reaching())
    for name in names:
        why = _objection(name, policy, reaching)
        if why:
            message = f"{place} cannot hold {visible(name)}: {why}"
            raise ConfigError(message)
    return tuple(":".join(_split(name)) for name in names)


def _reaching() -> list[str]:
    with open(REACHING, encoding="utf-8") as stream:
        return [line for line in stream.read().split("\n") if line and not line.startswith("#")]


def _split(name: str) -> tuple[str, str]:
    module, colon, inner = name.partition(":")
    if not colon:
        module, _, inner = name.rpartition(".")
    return module, inner


def _objection(name: str, policy: Policy, reaching: frozenset[str]) -> str:
    """Return why a project cannot allow this name, as a clause; empty where it can."""
    if any(sign in name for sign in "*?["):
        return "a wildcard would allow names that nobody has looked at; name each class"
    module, inner = _split(name)
    if not all(part.isidentifier() for part in (*module.split("."), *inner.split("."))):
        return "it is no exact name such as mypkg.models.Classifier"
    if any(above in reaching for above in _above(f"{module}.{inner}")):
        return "it is known to run, import or call what its arguments choose, so that it would allow everything"
    note = hazard(Global(module, inner))
    return f"it {note}" if note else _owner(module, inner, policy)


def _owner(module: str, inner: str, policy: Policy) -> str:
    """Return whose the name is where it is not the project's own, as a clause."""
    top = module.partition(".")[0]
    if top in sys.stdlib_module_names or top in OTHER_NAMES_OF_THE_LIBRARY:
        return "it is of the standard library, and a project can only vouch for its own classes"
    if policy.find(Global(module, inner)) is not None:
        return "it is on the allow-list already, for the uses that are argued there"
    known = {key.partition(":")[0].partition(".")[0] for key in policy.rows}
    if top in known and not inner.rpartition(".")[2].lstrip("_")[:1].isupper():
        return f"it is a function of {top}, and a project can only vouch for its own classes"
    return ""


def _above(dotted: str) -> list[str]:
    """Return the name and every module and class that it lies in."""
    parts = dotted.split(".")
    return [".".join(parts[:count]) for count in range(1, len(parts) + 1)]
