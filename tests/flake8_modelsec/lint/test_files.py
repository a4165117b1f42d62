from __future__ import annotations

import codecs

import pytest

from flake8_modelsec.context import Context
from flake8_modelsec.lint.files import FILE_BYTES, PARSED_BYTES, check, is_test
from flake8_modelsec.prefilter import Prefilter

CONTEXT = Context()
CODE = b"import torch\ntorch.load(p)\n"


def reported(path: str, data: bytes) -> list[tuple[str, int, str]]:
    outcome = check(path, data, CONTEXT, Prefilter(CONTEXT.registry))
    return [(one.code, one.line, one.severity) for one in outcome.diagnostics]


def test_source_is_checked_and_tests_are_graded_lower() -> None:
    assert reported("a.py", CODE) == [("MSC101", 2, "high")]
    assert reported("tests/a.py", CODE) == [("MSC101", 2, "medium")]


@pytest.mark.parametrize(
    ("path", "answer"),
    [("a/test_b.py", True), ("b_test.py", True), ("tests/a.py", True), ("conftest.py", True), ("a/latest.py", False)],
)
def test_tests_are_told_by_name(path: str, answer: bool) -> None:
    assert is_test(path) == answer


@pytest.mark.parametrize(
    "data",
    [
        CODE + b"def (\n",
        CODE + b"'\xff'\n",
        b"# coding: none-such\n" + CODE,
        CODE + b"\0\n",
    ],
)
def test_what_cannot_be_checked_is_one_diagnostic(data: bytes) -> None:
    assert [code for code, _, _ in reported("a.py", data)] == ["MSC900"]


def test_a_file_that_is_too_large_is_said() -> None:
    assert [code for code, _, _ in reported("a.py", b" " * (FILE_BYTES + 1))] == ["MSC900"]


@pytest.mark.parametrize(
    "data",
    [
        codecs.BOM_UTF8 + CODE,
        b"# coding: latin-1\n# \xe9\n" + CODE,
        CODE.replace(b"\n", b"\r\n"),
        CODE.replace(b"\n", b"\r"),
        b"\x0c" + CODE,
        CODE + "x = '\u2028'\n".encode(),
        b"import torch\nif 1:\n\ttorch.load(p)\n",
    ],
)
def test_every_kind_of_bytes_that_python_reads_is_read(data: bytes) -> None:
    assert [code for code, _, _ in reported("a.py", data)] == ["MSC101"]


@pytest.mark.parametrize("data", [b"x = '\xff'\n", b"x = 1\n\0", b"# coding: nothing\nx = '\xe9'\n"])
def test_a_file_that_is_no_text_is_said_whatever_it_holds(data: bytes) -> None:
    assert [code for code, _, _ in reported("a.py", data)] == ["MSC900"]


@pytest.mark.parametrize("data", [b"def (\n", b"x = 1\n  y = 2\n", b"x = " + b"(" * 300 + b"\n", b"print 'x'\n"])
def test_a_small_file_is_parsed_whatever_it_holds(data: bytes) -> None:
    assert [code for code, _, _ in reported("a.py", data)] == ["MSC900"]
    assert reported("a.py", data + b"#" * PARSED_BYTES) == []


@pytest.mark.parametrize("data", [b"", b"x = 1\n", b"x = 1", b"\x0c\nx = 1\r\n", codecs.BOM_UTF8 + b"x = '\xc3\xa9'\r"])
def test_a_small_file_of_python_says_nothing(data: bytes) -> None:
    assert reported("a.py", data) == []


def test_suppressed_diagnostics_are_kept_apart() -> None:
    data = b"import torch\ntorch.load(p)  # modelsec: allow MSC101 -- ours\nx = 1  # noqa: MSC102\n"
    outcome = check("a.py", data, CONTEXT, Prefilter(CONTEXT.registry))
    assert outcome.diagnostics == ()
    assert [(one.code, reason) for one, reason in outcome.suppressed] == [("MSC101", "ours")]
    assert [comment.line for comment in outcome.unused] == [3]
