from __future__ import annotations

import pytest

from flake8_modelsec.context import Context, release


@pytest.mark.parametrize(
    ("text", "numbers"), [("2.6", (2, 6)), ("2.6.0rc1", (2, 6, 0)), ("", ()), ("x", ()), ("2.a.1", (2,))]
)
def test_the_release_of_a_version(text: str, numbers: tuple[int, ...]) -> None:
    assert release(text) == numbers


@pytest.mark.parametrize(
    ("versions", "answer"),
    [
        ({}, None),
        ({"torch": "2.6"}, True),
        ({"torch": "2.10"}, True),
        ({"torch": ""}, None),
        ({"torch": "2.5"}, False),
    ],
)
def test_the_lowest_version_is_compared(versions: dict[str, str], answer: bool | None) -> None:
    assert Context(versions=versions).at_least("torch", (2, 6)) == answer


def test_rules_that_are_off_are_not_chosen() -> None:
    assert not Context().judges("torch.jit.load")
    assert Context().judges("torch.load")
