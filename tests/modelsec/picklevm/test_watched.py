from __future__ import annotations

import pytest

from tests.support.pickles import Walked, named, text

WATCHED = {"a.Class"}
CLASS = named("a", "Class")
FIRST = {
    "text": text("module"),
    "on a line": b"Vmodule\n",
    "of Python 2": b"U\x06module",
    "from the memo": text("module") + b"q\x070h\x07",
}


def taken(first: bytes, cls: bytes = CLASS, behind: bytes = text("file.py") + text("class Class: ...")) -> bytes:
    """Push what torch names a class by."""
    return b"(" + first + cls + behind + b"t"


def kept(data: bytes) -> int:
    """Count how often the class was kept as a value."""
    walked = Walked(data, watch=WATCHED)
    assert walked.failure == ""
    return walked.uses.count(("value", "a.Class"))


@pytest.mark.parametrize("first", FIRST.values(), ids=FIRST)
@pytest.mark.parametrize("put", [b"", b"\x94", b"q\x09", b"p9\n"])
def test_a_persistent_id_for_a_class_does_not_keep_it(first: bytes, put: bytes) -> None:
    assert kept(taken(first) + put + b"Q)\x81.") == 0


USES = {
    "arguments": named("a", "call") + b"%sR.",
    "a list": b"]%sa.",
    "a tuple": b"%s\x85.",
    "a dictionary": b"}N%ss.",
    "a state": named("a", "call") + b")R%sb.",
    "the result": b"%s.",
    "a second persistent id": b"%s\x85Q.",
}


@pytest.mark.parametrize("use", USES.values(), ids=USES)
@pytest.mark.parametrize("before", [b"", b"Q0h\x09"], ids=["at once", "behind its persistent id"])
def test_any_other_use_of_that_tuple_keeps_the_class(use: bytes, before: bytes) -> None:
    tuple_ = taken(FIRST["text"]) + b"q\x09" + before
    assert kept(use % tuple_) == 1


MADE = b"(" + CLASS + b"c__builtin__\nobject\nNt"
"""What `copyreg._reconstructor` is given."""


@pytest.mark.parametrize("module", ["copyreg", "copy_reg"])
@pytest.mark.parametrize("put", [b"", b"p9\n"])
def test_an_instance_made_through_copyreg_does_not_keep_its_class(module: str, put: bytes) -> None:
    assert kept(named(module, "_reconstructor") + MADE + put + b"R.") == 0


@pytest.mark.parametrize("use", USES.values(), ids=USES)
def test_any_other_use_of_those_arguments_keeps_the_class(use: bytes) -> None:
    before = named("copyreg", "_reconstructor") + MADE + b"p9\nR0"
    assert kept(before + use % b"h\x09") == 1


@pytest.mark.parametrize("function", [named("copyreg", "pickle"), named("a", "_reconstructor"), b"K\x07", b"]"])
def test_arguments_of_other_functions_keep_what_they_hold(function: bytes) -> None:
    assert kept(function + MADE + b"0.") == 1


OTHERS = {
    "another word": taken(text("storage")),
    "a class for a word": taken(named("b", "module")),
    "a number for a word": taken(b"K\x07"),
    "none for a word": taken(b"N"),
    "three items": taken(FIRST["text"], behind=b"N"),
    "the class last": taken(FIRST["text"], cls=b"N", behind=b"N" + CLASS),
}


@pytest.mark.parametrize("pushes", OTHERS.values(), ids=OTHERS)
def test_other_tuples_keep_what_they_hold(pushes: bytes) -> None:
    assert kept(pushes + b"Q0N.") == 1


def test_the_class_that_a_persistent_id_gives_is_watched() -> None:
    assert kept(taken(FIRST["text"]) + b"Q\x85.") == 1


def test_an_empty_tuple_in_a_stream_with_a_watched_global_is_empty() -> None:
    assert kept(CLASS + b"(tR.") == 0
