from __future__ import annotations

import ast

import pytest

from flake8_modelsec.lint.ipython import python_of


@pytest.mark.parametrize(
    "line",
    ["%pip install torch", "!ls {x}", "?torch.load", "torch.load?", "x.y??", "files = !ls", "x = %env A", "    %magic"],
)
def test_a_line_for_ipython_does_nothing(line: str) -> None:
    assert python_of(line).strip() == "pass"


@pytest.mark.parametrize(
    "code",
    [
        'print("%d"\n      % (a,))',
        "x = '''\n%pip\n!ls\n'''",
        "x = [\n    1,\n    # ( '\n]\ny = {\n    'a)': 1}",
        "x = 1 + \\\n    2",
        "x = 'it\\'s ('\ny = \"(\"",
        "x = 'a\\\n% b'",
        'x = """a"""\ny = r"\\"',
    ],
)
def test_python_stays_as_it_is(code: str) -> None:
    assert python_of(code) == code


def test_a_command_goes_on_behind_a_backslash() -> None:
    assert python_of("!pip install a \\\n    b \\\n  c\nx = 1") == "pass\n\n\nx = 1"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("%time x = f()", "if 1: x = f()"),
        ("%timeit f()", "if 1:   f()"),
        ("%timeit -n 10 -r3 f()", "if 1:             f()"),
        ("  %prun f()", "  if 1: f()"),
        ("x = %timeit -o f()", "x =            f()"),
    ],
)
def test_what_a_magic_runs_keeps_its_place(line: str, code: str) -> None:
    assert python_of(line) == code
    assert python_of(line).index("f()") == line.index("f()")


@pytest.mark.parametrize("line", ["%time !ls", "%time", "%timeit f("])
def test_a_magic_that_runs_no_python_does_nothing(line: str) -> None:
    assert python_of(line) == "pass"


def test_a_cell_of_another_language_is_empty() -> None:
    assert python_of("%%bash\nls\n") == "\n\n"


@pytest.mark.parametrize("magic", ["%%time", "%%timeit -n 1", "%%capture out", "%%wandb"])
def test_a_cell_that_a_magic_runs_is_python(magic: str) -> None:
    assert ast.dump(ast.parse(python_of(f"{magic}\nx = 1"))) == ast.dump(ast.parse("pass\nx = 1"))
