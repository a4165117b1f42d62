from __future__ import annotations

import pickle
import pickletools
import warnings
from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest
from hypothesis import given
from sklearn.linear_model import LinearRegression

from modelsec.formats.pickle import FORMAT, LOOK_BYTES
from tests.support.assembler import assemble, call
from tests.support.inspecting import SPRUNG, TAME, TRAP, Told
from tests.support.recording import identified, outcome, prefixes, takes
from tests.support.three_ways import passing_prefixes, verdict, with_tails
from tests.support.traps import EVAL, SYSTEM
from tests.support.values import PROTOCOLS, values

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXTS = {
    "requirements.txt": b"click\nnumpy>=1.20\ntorch==2.1\npandas\n",
    "importing requirements": b"importlib-metadata\nipython\nitsdangerous\n",
    "requirements of one letter names": b"colorama\ncryptography\ncython\n",
    ".gitignore": b"__pycache__/\n*.py[cod]\n.venv/\nbuild/\ndist/\n",
    ".gitattributes": b"*.bin filter=lfs diff=lfs merge=lfs -text\n*.pt filter=lfs\n",
    "README": b"This is a model.\n\nIt was trained on text and is good at some things.\n" * 200,
    "a long README of one line": b"This model is good. " * 10_000 + b"\n",
    "NOTICE": b"Notice of the licence\nas it stands.\n",
    "LICENSE": b"Version 2.0, January 2004\nhttp://www.apache.org/licenses/\n",
    "numbers.csv": b"1,2,3\n4,5,6\n7,8,9\n",
    "names.csv": b"Name,Age\nIda,30\nBob,40\n",
    "floats.txt": b"0.5\n1.5\n2.5\n",
    "a column of integers": b"1\n2\n3\n" * 500,
    "vocab.txt": b"[PAD]\n[UNK]\n[CLS]\n]\n(\n)\n.\n",
    "merges.txt": b"#version: 0.2\ni n\nt h\na n\nr e\n",
    "one letter": b"N",
    "a sentence": b"I am a text\nand more.\n",
    "code": b"class Network:\n    pass\n",
    "imports": b"import os\nimport sys\n\nos.system('true')\n",
    "C": b"int main(void)\n{\n  return 0;\n}\n",
    "a list": b"]\n",
    "brackets": b"()\n[]\n{}\n",
    "a poem": b"Vivamus\nFerro\nIgnis\nSol\nGloria\nPax\n",
    "persistent": b"Python is a language\nPQ\n",
    "words.txt": b"apple\nbanana\ncherry\ndate\n",
    "Makefile": b"all:\n\tpython train.py\n",
    "Dockerfile": b"FROM python:3.11\nRUN pip install torch\n",
    "a template": b"{{ bos_token }}{% for m in messages %}{{ m }}{% endfor %}",
    "dates": b"2024-01-01\n2024-01-02\n",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_text_is_no_pickle(text: bytes) -> None:
    assert not takes(FORMAT, text, ".txt")
    assert Told(text, ".txt").clean


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_no_text_has_a_finding(text: bytes) -> None:
    assert verdict(text, "file.txt") == "pass"


@pytest.mark.parametrize("protocol", PROTOCOLS)
@given(value=values)
def test_what_pickle_writes_is_taken_and_whole(protocol: int, value: Any) -> None:
    data = pickle.dumps(value, protocol)
    assert (takes(FORMAT, data, ".pkl"), outcome(FORMAT, data, ".pkl")) == (True, "whole")


@pytest.mark.parametrize("protocol", PROTOCOLS)
@given(value=values)
def test_a_part_is_never_whole(protocol: int, value: Any) -> None:
    data = pickletools.optimize(pickle.dumps([value, "x"], protocol))
    assert prefixes(FORMAT, data, ".pkl") <= {"other", "Truncated", "Malformed", "Unfollowed"}


SEVERAL: dict[str, Any] = {
    "a dictionary": {"a": [1, 2.5, "text", b"bytes", None, True, 2**70]},
    "an estimator": LinearRegression().fit([[0.0], [1.0]], [0.0, 1.0]),
    "a frame": pd.DataFrame({"a": [1, 2], "b": ["x", "y"]}),
    "many floats": [0.5] * 20_000,
    "many texts": [str(number) for number in range(5_000)],
    "long bytes": b"\x80" * 100_000,
}


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("value", SEVERAL.values(), ids=SEVERAL)
@pytest.mark.parametrize("name", ["model.pkl", "model", "model.txt", "model.bin"])
def test_a_pickle_passes_under_any_name(value: Any, protocol: int, name: str) -> None:
    data = pickle.dumps(value, protocol)
    assert (Told(data, name[5:]).kind, verdict(data, name)) == ("pickle", "pass")


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_several_pickles_in_one_file_pass(protocol: int) -> None:
    data = b"".join(pickle.dumps(value, protocol) for value in SEVERAL.values())
    assert verdict(data) == "pass"


def listed() -> Iterator[tuple[str, bytes]]:
    yield "a call by REDUCE", SYSTEM
    yield "a call by INST", call("posix", "system", ("echo trapped",), by="INST")
    yield "a call by OBJ", b"(cposix\nsystem\nS'echo trapped'\no."
    yield "a call behind numbers", b"I1\nI2\n" + SYSTEM
    yield "a call behind a text", b"S'This is a model.'\n0" + SYSTEM
    yield "a call with an extra line", SYSTEM + b"This is a model.\n"
    yield "a call that never stops", SYSTEM[:-1]
    yield "a call, then no opcode", SYSTEM[:-1] + b"\n# end\n"
    yield "a call of a module that is not known", b"(S'x'\nievil\ncall\n."
    yield "a call in a second stream", b"I1\n." + SYSTEM
    yield "an import alone", b"cposix\nsystem\n."
    yield "an import, then no opcode", b"cposix\nsystem\nhello"
    yield "an import under a name of Python 2", b"c__builtin__\neval\n."
    yield "an extension code", b"\x80\x02\x82\x01."
    yield "a call by protocol 4", EVAL
    yield "a call without a protocol", TRAP[2:]


HOSTILE = dict(listed())


@pytest.mark.parametrize("name", ["model.pkl", "notes.txt", "model", "README.md"])
@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE)
def test_what_calls_or_imports_never_passes(data: bytes, name: str) -> None:
    assert verdict(data, name) == "refused"


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE)
def test_a_tail_never_makes_it_pass(data: bytes) -> None:
    assert set(with_tails(data).values()) == {"refused"}


@pytest.mark.parametrize("data", [TRAP, EVAL, HOSTILE["an extension code"], pickle.dumps(SEVERAL["a frame"], 4)])
def test_no_part_of_a_binary_stream_passes(data: bytes) -> None:
    assert passing_prefixes(data) == []


@pytest.mark.parametrize("data", [SYSTEM, HOSTILE["a call by OBJ"], HOSTILE["a call by INST"]])
def test_a_part_of_a_text_stream_passes_only_before_it_names_anything(data: bytes) -> None:
    first = data.index(b"posix\n")
    assert [length for length in passing_prefixes(data) if length > first + len("posix\n")] == []


@pytest.mark.parametrize("suffix", ["", ".txt", ".pkl"])
def test_an_import_of_a_module_that_exists_is_told(suffix: str) -> None:
    kind, evidence = identified(b"cposix\nsystem\nand more", suffix)
    assert kind == "pickle"
    assert evidence


@pytest.mark.parametrize("text", [b"click\nnumpy\nmore", b"inotify\npackage\nmore", b"cetera desunt\nfinis\n"])
def test_an_import_of_a_module_that_does_not_exist_counts_under_a_models_name(text: bytes) -> None:
    assert not takes(FORMAT, text, ".txt")
    assert takes(FORMAT, text, ".pkl")


def test_odd_names_count_under_a_models_name() -> None:
    """A loader runs `odd-name.py` beside the file."""
    assert verdict(b"codd-name\ncall\n.") == "refused"


@pytest.mark.parametrize("first", [0, 1, 5])
def test_every_known_protocol_is_taken(first: int) -> None:
    assert takes(FORMAT, bytes([0x80, first]) + b"N.")


@pytest.mark.parametrize("data", [b"\x80\x06N.", b"\x80\xffN.", b"\x80", b"\x00N.", b"\xff\xfe"])
def test_other_first_bytes_are_not_taken(data: bytes) -> None:
    assert not takes(FORMAT, data, ".pkl")


def test_torchs_legacy_file_is_left_to_its_own_format() -> None:
    assert not takes(FORMAT, pickle.dumps(0x1950A86A20F9469CFC6C, 2))


def test_opcodes_over_the_whole_look_are_a_pickle() -> None:
    data = b"(" + b"I1\n" * (LOOK_BYTES // 3 + 10)
    assert takes(FORMAT, data + b"l.", ".txt")
    assert verdict(data + b"0" + SYSTEM, "x.txt") == "refused"
    assert outcome(FORMAT, data, ".txt") == "Truncated"


def test_a_call_behind_a_long_text_is_found() -> None:
    """One instruction spans the whole look, the next begins behind it."""
    data = b"V" + b"This is a model. " * (LOOK_BYTES // 8) + b"\n0" + SYSTEM
    assert verdict(data, "README.md") == "refused"


@pytest.mark.parametrize("start", range(-2, 3))
def test_a_call_at_the_edge_of_the_look_is_found(start: int) -> None:
    data = b"V" + b"x" * (LOOK_BYTES - 3 + start) + b"\n0" + SYSTEM
    assert verdict(data, "README.md") == "refused"


def test_names_over_the_limit_are_no_exception() -> None:
    name = b"c" + b"x" * 70_000 + b"\n" + b"y" * 70_000 + b"\n."
    assert takes(FORMAT, name, ".pkl")
    assert verdict(name) != "pass"


ONE_LINE = {"words": b"word " * 30_000, "one word": b"word" * 40_000, "code": b"f(a,b){return a};" * 9_000}


@pytest.mark.parametrize("first", "cgiILMNPSVTp(")
@pytest.mark.parametrize("line", ONE_LINE.values(), ids=ONE_LINE)
@pytest.mark.parametrize("end", [b"\n", b"\nmore\nlines and\n"], ids=["alone", "with more"])
def test_a_long_line_is_a_text_whatever_its_first_letter(first: str, line: bytes, end: bytes) -> None:
    assert verdict(first.encode() + b"abc" + line + end, "file.txt") == "pass"


LONG_LINES = {"V": b"V%s\n", "S": b"S'%s'\n", "S in double quotes": b'S"%s"\n', "behind opcodes": b"(I1\nV%s\n"}


@pytest.mark.parametrize("line", LONG_LINES.values(), ids=LONG_LINES)
@pytest.mark.parametrize("evil", [SYSTEM, b"0" + SYSTEM, b"p0\n" + EVAL[2:], SYSTEM[:-1] + b"and more"])
def test_a_call_behind_a_long_line_is_found(line: bytes, evil: bytes) -> None:
    data = line % (b"word " * 60_000) + evil
    assert verdict(data, "file.txt") == "refused"


@pytest.mark.parametrize("head", [b"F", b"F1.", b"F ", b"I0x", b"L0x", b"L0b", b"(I1\nF", b"F1e-"])
def test_a_call_behind_a_long_number_is_found(head: bytes) -> None:
    """CPython reads such numbers whatever their length."""
    data = head + b"0" * 300_000 + b"\n0" + SYSTEM
    assert verdict(data, "file.txt") == "refused"


def test_a_long_memo_key_is_no_text() -> None:
    """Releases of CPython that put no bound on the digits of a number read it."""
    assert verdict(b"Np" + b"0" * 300_000 + b"\n0" + SYSTEM, "file.txt") == "unreadable"


def test_a_call_behind_infinity_and_spaces_is_found() -> None:
    assert verdict(b"Finfinity" + b" " * 300_000 + b"\n0" + SYSTEM, "file.txt") == "refused"


@pytest.mark.parametrize("text", [b"FF00AA" * 60_000, b"I0110" * 60_000, b"L0,1,0" * 60_000, b"F" + b"-" * 300_000])
@pytest.mark.parametrize("end", [b"", b"\n", b"\n0123\n", b"\nabcdef\n"])
def test_a_long_line_of_digits_is_a_text(text: bytes, end: bytes) -> None:
    assert verdict(text + end, "file.txt") == "pass"


def test_many_long_lines_are_a_stream() -> None:
    data = (b"V" + b"word " * 60_000 + b"\n") * 3 + SYSTEM
    assert verdict(data, "file.txt") == "refused"


def test_an_unknown_escape_in_a_text_is_no_warning() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert verdict(assemble(r"""STRING "'\\q'" """) + b".") == "pass"


def test_a_tail_behind_a_stream_is_read() -> None:
    assert Told(TAME + TRAP).imports == {SPRUNG}
    assert "not a whole pickle" in Told(TAME + b"\xff" * 9).faults[0]
