"""Turn evidence into a verdict: an allow-list of exact names decides, hazard notes only add words.

Rule: a verdict is a function of the evidence, the policy and the version of this package, and of nothing else.
"""

from __future__ import annotations

from modelsec.policy.rows import Policy, Row, load

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.policy.judging import Judgement, judge

__all__ = ["Judgement", "Policy", "Row", "judge", "load"]


def __getattr__(name: str) -> object:
    """Import what judges when it is first asked for: a file that tells no evidence needs none of it."""
    if name not in ("Judgement", "judge"):
        message = f"module 'modelsec.policy' has no attribute {name!r}"
        raise AttributeError(message)
    from modelsec.policy import judging

    return getattr(judging, name)
