"""Turn evidence into a verdict: an allow-list of exact names decides, hazard notes only add words.

Rule: a verdict is a function of the evidence, the policy and the version of this package, and of nothing else.
"""

from __future__ import annotations

from modelsec.policy.judging import Judgement, judge
from modelsec.policy.rows import Policy, Row, load

__all__ = ["Judgement", "Policy", "Row", "judge", "load"]
