from __future__ import annotations

import pickle

import pytest

from modelsec.formats.pickle import FORMAT, LOOK_BYTES
from modelsec.limits import DEFAULT
from modelsec.reader import BytesReader
from tests.support.inspecting import SPRUNG, Told
from tests.support.pickles import SYSTEM
from tests.support.recording import outcome, read_whole, takes

VALUE = {"a": [1, 2.5, "x"], "b": (None, True)}


@pytest.mark.parametrize("protocol", range(6))
def test_every_protocol_is_read_to_its_end(protocol: int) -> None:
    data = pickle.dumps(VALUE, protocol)
    assert takes(FORMAT, data)
    assert read_whole(FORMAT, data).evidence == []


def test_several_pickles_follow_each_other() -> None:
    data = pickle.dumps(VALUE, 2) + SYSTEM + b"." + pickle.dumps(VALUE, 5)
    assert Told(data).imports == {"os.system"}


@pytest.mark.parametrize(("opening", "taken"), [(b"V", True), (b"S'", True), (b"S", False)])
def test_a_line_over_the_limit_is_no_hiding_place(opening: bytes, *, taken: bool) -> None:
    line = opening + b"x" * (DEFAULT.line_bytes + (1 << 17)) + b"'\n0"
    assert takes(FORMAT, line + SYSTEM + b".") is taken


@pytest.mark.parametrize("protocol", [6, 200])
def test_an_unknown_protocol_is_no_pickle(protocol: int) -> None:
    assert not takes(FORMAT, b"\x80" + bytes([protocol]) + b"N.")


TEXTS = [
    b"click\nnumpy\ntorch\n",
    b"import os\nprint(1)\n",
    b"cats and dogs\nare animals\n",
    b"cast\nTom Hanks\n",
    b"cos. of the angle\nand so on\n",
    b"0\n",
    b"(a list)\n",
    b"No.\n",
    b"]\n",
    b"MODULE string_test\n\n  character(len=8) :: string\n  character string77 * 8\n\n  character(len=12)\n",
]


@pytest.mark.parametrize("data", TEXTS)
def test_an_ordinary_text_is_no_pickle(data: bytes) -> None:
    assert not takes(FORMAT, data, ".txt")


@pytest.mark.parametrize("header", [1_000, 66_000, 100_000, 131_000])
@pytest.mark.parametrize("first", ["cell", "id"])
def test_a_table_of_thousands_of_columns_is_no_pickle(first: str, header: int) -> None:
    names = (first + ",gene_1" * (header // 7) + "\n").encode()
    rows = (b"7" + b",0.5" * 40_000 + b"\n") * 2
    assert not takes(FORMAT, names + rows, ".csv")


def test_a_module_before_a_long_name_is_told() -> None:
    assert Told(b"cposix\n" + b"x" * 100_000 + b"\n.").imports == {"posix." + "x" * 2041}


ACTING = [
    SYSTEM + b"junk",
    SYSTEM + b"(S'true'\ntR and so on",
    b"(S'true'\nios\nsystem\n and so on",
    b"S'os'\nS'system'\n\x93N1",
    b"cevil\nrun\n)R and so on",
    b"N" * 100 + SYSTEM + b"junk",
    b"cidlelib.idle\nfoo bar\n",
    b"cantigravity\n\n",
    SYSTEM + b".and so on",
]


@pytest.mark.parametrize("data", ACTING)
def test_a_text_that_a_loader_would_act_on_is_a_pickle(data: bytes) -> None:
    assert takes(FORMAT, data, ".txt")
    assert outcome(FORMAT, data, ".txt") != "whole"


@pytest.mark.parametrize(
    "data", [b"cevil\nrun\njunk", b"codd-name\nrun\njunk", b"cevil\nrun\n.junk", b"N.junk", b"K\x01.\n"]
)
def test_a_model_s_name_makes_a_pickle_of_more(data: bytes) -> None:
    assert takes(FORMAT, data, ".pkl")


HOOK = b"import os; os.environ.get('X') and __import__('hook').add()\n"


@pytest.mark.parametrize("data", [HOOK, HOOK * 2, HOOK.rstrip()])
def test_python_s_own_path_files_are_text(data: bytes) -> None:
    assert not takes(FORMAT, data, ".pth")
    assert takes(FORMAT, data, ".pt")


def test_a_path_file_that_goes_on_as_a_pickle_is_one() -> None:
    assert "os.system" in Told(b"(" + HOOK * 2 + SYSTEM + b"junk", ".pth").imports


def test_a_stream_is_looked_at_for_long() -> None:
    padding = b"K\x01" * (LOOK_BYTES // 2 - 20)
    assert takes(FORMAT, padding + SYSTEM + b"junk")
    assert takes(FORMAT, padding * 2 + b"junk")


LISTS = {
    "pictures": b"coco/train/000001.jpg\n" * 6002,
    "classes": b"cat\n" * 40_000,
    "numbers": b"F0.5\n" * 40_000,
    "a database": b"SQLite format 3\0".ljust(4096, b"\1") + b"a line\n" * 20_000,
}


@pytest.mark.parametrize("what", LISTS)
@pytest.mark.parametrize("suffix", [".txt", ".csv", ".db", ""])
def test_a_long_list_that_only_looks_like_instructions_is_no_pickle(what: str, suffix: str) -> None:
    assert not takes(FORMAT, LISTS[what], suffix)


@pytest.mark.parametrize("what", ["pictures", "classes", "numbers"])
def test_a_call_at_the_end_of_a_long_list_is_told(what: str) -> None:
    told = Told(LISTS[what] + SYSTEM + b"(S'true'\ntR.", ".txt")
    assert "os.system" in told.imports


def test_a_second_stream_of_a_text_is_looked_at() -> None:
    data = pickle.dumps({"x": 1}, 0) + b"cbuiltins\nprint\n(S'trapped'\ntR."
    assert Told(data, ".txt").imports == Told(data * 2 + b"junk", ".txt").imports == {SPRUNG}


@pytest.mark.parametrize("cut", range(1, 12))
def test_a_cut_stream_is_truncated(cut: int) -> None:
    data = pickle.dumps(VALUE, 2)
    assert outcome(FORMAT, data[:-cut]) in ("Truncated", "Malformed")


def headed(length: int) -> bytes:
    header = b'{"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]}}'.ljust(length)
    return length.to_bytes(8, "little") + header + b"\x01\x02\x03."


def test_no_length_before_a_safetensors_header_is_taken_for_opcodes() -> None:
    files = (headed(length) for length in range(64, 3000))
    assert not [data[:8] for data in files if FORMAT.matches(data[:4096], BytesReader(data), ".safetensors")]


STRICTER = {
    "a dictionary changed through the memo": b"(dp0\ng0\nI1\nI1\ns",
    "a memo key far beyond the stream": b"Vx\np99999999\n",
    "an octal number": b"I-010\n",
    "nothing appended to nothing": b"N(e",
    "an empty frame": b"\x95" + bytes(8),
    "a number cut off by a zero": b"I1\x00\n",
    "a memo key cut off by a zero": b"Np0\x00\n",
}


@pytest.mark.parametrize("way", sorted(STRICTER))
@pytest.mark.parametrize("suffix", [".pkl", ".txt", ""])
def test_what_some_loader_would_follow_is_no_text(way: str, suffix: str) -> None:
    """A reader that gives up where a loader goes on may not take the file for something that no loader runs."""
    told = Told(STRICTER[way] + SYSTEM + b"(S'true'\ntR.", suffix)
    assert told.kind == "pickle"
    assert told.imports == (set() if told.faults else {"os.system"})
