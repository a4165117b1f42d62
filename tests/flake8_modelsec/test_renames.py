from __future__ import annotations

import pytest

from flake8_modelsec.renames import Values, renames_fetchers

PARTS = frozenset({b"hub"})


def kept(code: str) -> bool:
    """Say whether `torch`, or `torch.hub`, may be given a name."""
    return Values(code.encode(), frozenset({b"torch"}), PARTS).may_be_kept()


@pytest.mark.parametrize(
    "code",
    [
        "x = torch",
        "x = torch.hub",
        "x = torch. \\\n hub",
        "x = torch  # why",
        "x = A.torch",
        "x = f().torch",
        "self.x: object = torch\r\n",
        "a, x = 1, torch",
        "x, a = torch, 1",
        "[x] = [torch]",
        "x = (  # f(\n  torch)",
        "x = (torch.  # why\n  hub)",
        "x = torch if a else b",
        "x = b if a else torch",
        "(x := torch)",
        "class A(torch): ...",
        "x = getattr(torch, 'hub')",
        "x = getattr(a, 'b', torch)",
        "x = getattr(a, '(', torch)",
        "x = staticmethod(torch)",
        "k = staticmethod\nx = k(torch)",
        "g = getattr\nx = g(a, b, torch)",
        "x = f (torch)",
        "x = f(a)(b, torch)",
    ],
)
def test_a_value_that_may_be_given_a_name(code: str) -> None:
    assert kept(code)


@pytest.mark.parametrize(
    "code",
    [
        "",
        "torch.hub.load(p)",
        "x = torch.zeros(1)",
        "f(torch)",
        "f(a, torch)",
        "hasattr(torch, 'x')",
        "getattr(torch, 'float8')",
        "isinstance(a, b[c, torch])",
        "d[torch]",
        "a == torch",
        "a <= torch",
        "return torch",
        "lambda: torch",
        "from . import a, torch",
        "'''in (torch's own) words, torch supports it'''",
        "@staticmethod\ndef f(torch): ...",
        "x = a.torch.b",
    ],
)
def test_a_value_that_is_given_none(code: str) -> None:
    assert not kept(code)


@pytest.mark.parametrize(
    ("data", "answer"),
    [
        (b"g = getattr\n", True),
        (b"from builtins import getattr as g\n", True),
        (b"k = staticmethod\n", True),
        (b"@staticmethod\ndef f(): ...\ngetattr(a, b)\nstaticmethod(f)\n", False),
    ],
)
def test_another_name_for_what_fetches(data: bytes, answer: bool) -> None:
    assert renames_fetchers(data) is answer
