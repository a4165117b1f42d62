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

OF_FORM = frozenset(("torch-parameter", "torch-tensor", "torch-tensor-v2", "torch-tensor-v3"))
"""Contracts that look at no number and no text: what keeps them does so with any others in their place."""


def contract(name: str) -> Contract:
    """Return the contract that rows call `name`; a name that is none is a `KeyError`."""
    if name not in KNOWN:
        KNOWN.update(_library(name.partition("-")[0]))
    return KNOWN[name]


def _library(name: str) -> dict[str, Contract]:
    if name == "numpy":
        from modelsec.policy.contracts import numpy

        return numpy.CONTRACTS
    if name == "torch":
        from modelsec.policy.contracts import torch

        return torch.CONTRACTS
    if name == "pandas":
        from modelsec.policy.contracts import pandas

        return pandas.CONTRACTS
    if name == "sklearn":
        from modelsec.policy.contracts import sklearn

        return sklearn.CONTRACTS
    if name == "scipy":
        from modelsec.policy.contracts import scipy

        return scipy.CONTRACTS
    from modelsec.policy.contracts import python

    return python.CONTRACTS
