"""A class that stands for another is that class, but for who is asked before it makes an instance."""

from __future__ import annotations

import inspect
import typing
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import pytest

from pytest_modelsec.stand_ins import standing_for

if TYPE_CHECKING:
    from tests.support.pytest_projects import Project


class Original:
    """Its words."""

    made = 0

    def __init__(self, path: str, framework: str = "np") -> None:
        self.path, self.framework = path, framework

    def keys(self) -> list[str]:
        return [self.path]

    @classmethod
    def counted(cls) -> int:
        return cls.made


@pytest.fixture
def told() -> list[tuple[Any, ...]]:
    return []


@pytest.fixture
def stand_in(told: list[tuple[Any, ...]]) -> Any:
    return standing_for(Original, lambda *args, **kwargs: told.append((args, kwargs)))


def test_who_watches_is_asked_before_the_original_makes_its_own_instance(
    stand_in: Any, told: list[tuple[Any, ...]]
) -> None:
    it = stand_in("a", framework="pt")
    assert type(it) is Original
    assert (it.keys(), it.framework, told) == (["a"], "pt", [(("a",), {"framework": "pt"})])


def test_what_the_watch_raises_is_raised_and_nothing_is_made() -> None:
    def refuse(*_: object) -> None:
        raise LookupError

    with pytest.raises(LookupError):
        standing_for(Original, refuse)("a")


def test_it_is_a_class_and_its_instances_are_its_own(stand_in: Any) -> None:
    assert isinstance(stand_in, type)
    assert isinstance(stand_in("a"), stand_in)
    assert isinstance(Original("a"), stand_in)
    assert not isinstance("a", stand_in)
    assert issubclass(Original, stand_in)
    assert issubclass(stand_in, stand_in)
    assert not issubclass(str, stand_in)


def test_annotations_take_it(stand_in: Any) -> None:
    assert typing.get_args(stand_in | None) == (stand_in, type(None))
    assert typing.get_args(dict[str, stand_in]) == (str, stand_in)


def test_its_attributes_and_words_are_the_originals(stand_in: Any) -> None:
    assert (stand_in.__name__, stand_in.__qualname__, stand_in.__module__, stand_in.__doc__) == (
        "Original",
        "Original",
        __name__,
        "Its words.",
    )
    assert stand_in.keys is Original.keys
    assert stand_in.counted() == 0
    assert inspect.signature(stand_in) == inspect.signature(Original)
    with pytest.raises(AttributeError, match="nothing"):
        _ = stand_in.nothing


def test_a_subclass_is_one_of_the_original(stand_in: Any) -> None:
    class Sub(stand_in):
        def keys(self) -> list[str]:
            return [*super().keys(), "more"]

    assert issubclass(Sub, Original)
    assert Sub("a").keys() == ["a", "more"]


def test_a_class_that_takes_no_subclass_still_takes_none() -> None:
    stand_in: Any = standing_for(bool, lambda *_: None)
    with pytest.raises(TypeError, match="not an acceptable base type"):
        type("Sub", (stand_in,), {})


@pytest.mark.parametrize("early", [True, False], ids=["imported before", "imported by the test"])
def test_safetensors_own_class_stays_a_class_in_a_run(project: Project, early: bool) -> None:
    if find_spec("safetensors") is None:
        pytest.skip("safetensors is not installed")
    uses = (
        "import typing, numpy\nfrom safetensors import safe_open\nfrom safetensors.numpy import save_file\n"
        "def test_it(tmp_path):\n    save_file({'a': numpy.eye(2)}, tmp_path / 'm.safetensors')\n"
        "    with safe_open(str(tmp_path / 'm.safetensors'), framework='np') as it:\n"
        "        assert isinstance(it, safe_open)\n        assert list(it.keys()) == ['a']\n"
        "    assert typing.get_args(safe_open | None) == (safe_open, type(None))\n"
        "    assert safe_open.keys and safe_open.__name__ == 'safe_open'\n"
        "    with pytest.raises(TypeError): type('Sub', (safe_open,), {})\n"
        "def test_free():\n    safe_open(str(ROOT / 'free.safetensors'), framework='np')\n"
    )
    project.write("free.safetensors", b"\x02\0\0\0\0\0\0\0{}")
    if early:
        project.write("early.py", "import safetensors\n")
    project.test(uses)
    result = project.apart("-k", "test_", *(("-p", "early") if early else ()))
    result.assert_outcomes(passed=1, failed=1, deselected=1)
