"""Contracts: small named predicates over the arguments of a call, or over a state.

Rule: a contract looks at evidence only. It takes the arguments (for a state: the state alone), the policy, and what is
known of the instance that a state is for; it answers whether every part has the form that the library itself writes.
The library's name before the first hyphen says where a contract lives, so that a scan loads those it needs.
"""

from __future__ import annotations

from modelsec.policy.contracts import plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.policy.contracts.plain import Contract

KNOWN: dict[str, Contract] = dict(plain.CONTRACTS)

LIBRARIES = frozenset(
    ("boosting", "hub", "language", "networkx", "numpy", "pandas", "scipy", "sklearn", "statsmodels", "torch")
)
"""Libraries with a module of contracts; those of Python itself have no prefix."""
OF_FORM = frozenset(("torch-parameter", "torch-tensor", "torch-tensor-v2", "torch-tensor-v3"))
"""Contracts that look at no number and no text: what keeps them does so with any others in their place."""


def contract(name: str) -> Contract:
    """Return the contract that rows call `name`; a name that is none is a `KeyError`."""
    if name not in KNOWN:
        KNOWN.update(_library(name.partition("-")[0]))
    return KNOWN[name]


def _library(name: str) -> dict[str, Contract]:
    module = name if name in LIBRARIES else "python"
    # As in `formats`: `importlib` would cost more than the module.
    made: dict[str, Contract] = __import__(f"{__name__}.{module}", fromlist=("CONTRACTS",)).CONTRACTS
    return made
