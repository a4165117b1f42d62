from __future__ import annotations

import pytest

from flake8_modelsec.source import Source, parse
from flake8_modelsec.suppressions import Suppressions
from tests.support.linting import lint


def left(code: str) -> list[str]:
    suppressions = Suppressions(Source(code), parse(code))
    return [one.code for one in lint(code) if not suppressions.allows(one)]


@pytest.mark.parametrize(
    "comment",
    [
        "# noqa",
        "# NOQA: MSC101",
        "# NoQA: MSC101",
        "# noqa:MSC101",
        "# noqa: E501, MSC101",
        "# noqa: MSC",
        "# type: ignore # noqa: MSC101",
        "# modelsec: allow MSC101 -- our own file",
        "# modelsec: allow MSC102, MSC101 -- our own file",
    ],
)
def test_a_comment_allows(comment: str) -> None:
    assert left(f"import torch\ntorch.load(p)  {comment}\n") == []


@pytest.mark.parametrize(
    "comment",
    [
        "# noqa: E501",
        "# noqa: MSC102",
        "# modelsec: allow MSC101",
        "# modelsec: allow MSC101 --",
        "# modelsec: allow MSC102 -- x",
        "# a noqa",
    ],
)
def test_a_comment_that_does_not_name_it_allows_nothing(comment: str) -> None:
    assert left(f"import torch\ntorch.load(p)  {comment}\n") == ["MSC101"]


def test_a_comment_holds_for_its_whole_statement() -> None:
    assert left("import torch\ntorch.load(\n    p,\n)  # noqa: MSC101\n") == []
    assert left("import torch\ntorch.load(p)\ntorch.load(p)  # noqa: MSC101\n") == ["MSC101"]


def test_a_comment_in_a_block_does_not_hold_for_its_head() -> None:
    assert left("import torch\nif torch.load(p):\n    x = 1  # noqa\n") == ["MSC101"]
    assert left("import torch\nif torch.load(p):  # noqa\n    x = torch.load(p)\n") == ["MSC101"]
    assert left("import torch\nif f(\n    torch.load(p),  # noqa\n):\n    x = 1\n") == []


@pytest.mark.parametrize("comment", ["# flake8: noqa", "# flake8: noqa: MSC101", "# ruff: noqa"])
def test_a_comment_may_hold_for_the_whole_file(comment: str) -> None:
    assert left(f"{comment}\nimport torch\ntorch.load(p)\n") == []


def test_comments_without_need_are_listed() -> None:
    code = "import torch\ntorch.load(p)  # noqa: MSC101\nx = 1  # noqa: MSC102\ny = 2  # noqa: E501\n"
    suppressions = Suppressions(Source(code), parse(code))
    assert [suppressions.allows(one) for one in lint(code)]
    assert [comment.line for comment in suppressions.unused()] == [3]


def test_the_reason_is_kept() -> None:
    code = "x  # modelsec: allow MSC102 -- read in review 12\n"
    (comment,) = Suppressions(Source(code), parse(code)).comments
    assert (comment.codes, comment.reason) == (("MSC102",), "read in review 12")
