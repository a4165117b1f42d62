from __future__ import annotations

from flake8_modelsec.registry import Registry, find, rules


def test_codes_and_names_are_unique() -> None:
    assert len({rule.code for rule in rules()}) == len({rule.name for rule in rules()}) == len(rules())


def test_a_rule_is_found_by_its_code() -> None:
    rule = find("MSC101")
    assert rule is not None
    assert rule.name == "torch-load-without-weights-only"
    assert find("MSC999") is None


def test_calls_lead_to_rules_by_path_and_by_method() -> None:
    registry = Registry(rules())
    assert [rule.code for rule in registry.judging("torch.jit.load")] == ["MSC153", "MSC160", "MSC153"]
    assert registry.judging("load") == []
    assert "torch" in registry.roots
    assert {"torch", "torch.serialization"} <= registry.prefixes
