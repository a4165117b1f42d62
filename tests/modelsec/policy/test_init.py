from __future__ import annotations

import modelsec.policy


def test_the_names_that_others_use_are_here() -> None:
    assert sorted(modelsec.policy.__all__) == ["Judgement", "Policy", "Row", "judge", "load"]
    assert modelsec.policy.load().rows
