from __future__ import annotations

import pickle

import pytest

from modelsec.value import value


@value
class Pair:
    left: int
    right: str = "r"

    @property
    def both(self) -> str:
        return f"{self.left}{self.right}"


@value
class Other:
    left: int
    right: str = "r"


def test_fields_are_given_by_place_or_name() -> None:
    assert (Pair(1).left, Pair(1).right, Pair(right="x", left=2).both) == (1, "r", "2x")


@pytest.mark.parametrize(
    ("given", "named", "message"),
    [
        ((), {}, "Pair needs left"),
        ((1, "a", 2), {}, "Pair takes 2 values, 3 were given"),
        ((1,), {"middle": 3}, "Pair has no field middle"),
        ((1,), {"left": 3}, "Pair is given a field twice"),
    ],
)
def test_wrong_fields_are_a_type_error(given: tuple[int, ...], named: dict[str, int], message: str) -> None:
    with pytest.raises(TypeError) as caught:
        Pair(*given, **named)  # type: ignore[arg-type]  # that is the point
    assert str(caught.value) == message


def test_values_are_frozen() -> None:
    pair = Pair(1)
    with pytest.raises(AttributeError, match=r"Pair\.left is frozen"):
        pair.left = 2  # type: ignore[misc]  # that is the point
    with pytest.raises(AttributeError, match=r"Pair\.left is frozen"):
        del pair.left
    with pytest.raises(AttributeError, match=r"Pair\.new is frozen"):
        pair.new = 2  # type: ignore[attr-defined]  # that is the point


def test_equality_is_by_type_and_fields() -> None:
    assert Pair(1) == Pair(1, "r")
    assert Pair(1) != Pair(2)
    assert Pair(1).__eq__(Other(1)) is False
    assert len({Pair(1), Pair(1), Pair(2)}) == 2


def test_values_show_and_survive_pickling() -> None:
    assert repr(Pair(1)) == "Pair(left=1, right='r')"
    assert pickle.loads(pickle.dumps(Pair(1, "x"))) == Pair(1, "x")


def test_a_method_of_its_own_wins() -> None:
    @value
    class Named:
        name: str

        def __repr__(self) -> str:
            return self.name

    assert repr(Named("n")) == "n"
