from __future__ import annotations

import pytest

from flake8_modelsec.imports import PIECES, import_lines


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        ("import a\nx = 1\n  from b import c\n", ["import a", "  from b import c"]),
        ("from a import (  # b)\n    c,\n    d)\nx\n", ["from a import (  # b)\n    c,\n    d)"]),
        ("from a import (b,\n c)\nx\n", ["from a import (b,\n c)"]),
        ("from a \\\n import \\\n b\nx\n", ["from a \\\n import \\\n b"]),
        ("x = 1; import a\n", ["x = 1; import a"]),
        ("# x \\\nimport a\n", ["# x \\\nimport a"]),
        (">>> '''; import a\n", [">>> '''; import a"]),
        ("# '''; import a\n", ["# '''; import a"]),
        ("f'''\n>>> {__import__('a')}'''\n", [">>> {__import__('a')}'''\n"]),
        ("> b): import a\n", ["> b): import a"]),
        (">> __import__('a')\n", [">> __import__('a')\n"]),
        ("import importlib\nimportlib.import_module(a)\nx\n", ["import importlib", "importlib.import_module(a)"]),
        ("import_module(\n 'a')\n", ["import_module(\n 'a')\n"]),
        ("import_module(b=c, name='a')\n", ["import_module(b=c, name='a')\n"]),
        ("import sys\nsys.modules[a], sys.modules['b']\n", ["import sys", "sys.modules['b']\n"]),
        ("import sys\nif 'a' in sys.modules: b\n", ["import sys"]),
    ],
)
def test_what_may_import(code: str, lines: list[str]) -> None:
    assert import_lines(code.encode()) == [line.encode() for line in lines]


@pytest.mark.parametrize(
    "code",
    [
        ">>> import a\n",
        ">>> from a import b; import_module('c')\n",
        ">> from a import b\n",
        "... from a import b\n",
        "# from a import b\n",
        "   # See import_module('a')\n",
    ],
)
def test_what_only_tells_of_an_import(code: str) -> None:
    assert import_lines(code.encode()) == []


@pytest.mark.parametrize(
    "code",
    ["from importlib import import_module as f\nf(a)", "import sys as s\ns.modules['a']", "f = __import__\nf(a)"],
)
def test_the_whole_file_may_import_where_a_way_to_has_another_name(code: str) -> None:
    assert code.encode() in import_lines(code.encode())


@pytest.mark.parametrize(
    "code",
    [
        "__import__('a' 'b')",
        "import sys\nsys.modules['a' 'b']",
        "import sys\nx = sys.modules[c], sys.modules['a' 'b']",
        "from importlib import import_module as f\nf('a' 'b')",
    ],
)
def test_a_name_in_pieces_may_be_any(code: str) -> None:
    assert PIECES in import_lines(code.encode())
