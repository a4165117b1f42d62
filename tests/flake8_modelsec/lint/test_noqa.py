from __future__ import annotations

import pytest

from flake8_modelsec.lint.noqa import annotated
from tests.support.linting import lint

HEAD = "import torch\n"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("torch.load(p)\n", "torch.load(p)  # noqa: MSC101\n"),
        ("torch.load(p)\r\n", "torch.load(p)  # noqa: MSC101\r\n"),
        ("torch.load(\n    p,\n)\n", "torch.load(  # noqa: MSC101\n    p,\n)\n"),
        ("torch.load(p)  # noqa: E501\n", "torch.load(p)  # noqa: E501, MSC101\n"),
        ("torch.load(p)  # ours\n", "torch.load(p)  # ours  # noqa: MSC101\n"),
        ("f(\n    torch.load(p),\n)\n", "f(\n    torch.load(p),  # noqa: MSC101\n)\n"),
        ("torch.load('''\n''',\n    p)\n", "torch.load('''\n''',  # noqa: MSC101\n    p)\n"),
        ("if torch.load(p):\n    x\n", "if torch.load(p):  # noqa: MSC101\n    x\n"),
    ],
)
def test_a_comment_is_written(old: str, new: str) -> None:
    assert annotated((HEAD + old).encode(), lint(HEAD + old)) == (HEAD + new).encode()


def test_nothing_is_written_where_it_would_change_the_program() -> None:
    code = HEAD + "x = '''\n''', torch.load('''\n''')\n"
    assert lint(code)
    assert annotated(code.encode(), lint(code)).startswith(code.encode()[:-1])
    continued = HEAD + "x = torch.load(p) + \\\n    1\n"
    assert annotated(continued.encode(), lint(continued)) == (continued[:-1] + "  # noqa: MSC101\n").encode()
