from __future__ import annotations

import pytest

from tests.support.linting import places

HEAD = "import torch, functools\n"


@pytest.mark.parametrize(
    "code",
    [
        "map(torch.load, ps)",
        "pool.submit(torch.load, p)",
        "T = {'.pt': torch.load}",
        "T = [torch.load]",
        "T['.pt'] = torch.load",
        "def f(load=torch.load): ...",
        "f = lambda load=torch.load: 0",
        "@torch.load\ndef f(): ...",
        "def f(): return torch.load",
        "def f(): yield torch.load",
        "x = torch.load if a else b",
        "x = a or torch.load",
        "f(k=torch.load)",
        "f(*[torch.load])",
        "f(functools.partial(torch.load, map_location=d))",
        "f(getattr(torch, 'load'))",
        "f'{torch.load(p)}'",
        "(torch.load)(p)",
        "[torch.load(p) for p in ps]",
        "lambda p: torch.load(p)",
        "with torch.load(p) as x: ...",
        "async def f(): await g(torch.load(p))",
        "match torch.load(p):\n    case _: ...",
        "class A(metaclass=torch.load): ...",
        "torch.load(p).x.y()",
        "assert torch.load(p)",
    ],
)
def test_a_callee_that_is_called_or_handed_over_is_judged(code: str) -> None:
    assert [code for code, _, _ in places(HEAD + code)] == ["MSC101"]


@pytest.mark.parametrize(
    "code",
    [
        "torch.load",
        "x = torch.load",
        "x = torch.load.__doc__",
        "f is torch.load",
        "f in (torch.load, g)",
        "x = {torch.load}",
        "x = {torch.load: 1}",
        "isinstance(f, type(torch.load))",
        "@functools.wraps(torch.load)\ndef f(): ...",
        "def f(x: torch.load) -> torch.load: ...",
        "x: torch.load = 1",
        "f'{torch.load}'",
        "del torch.load",
        "setattr(torch, 'load', torch.load)",
        "class A(torch.load): ...",
        "if torch.load: ...",
        "pool.submit(torch.load, p, weights_only=True)",
        "pool.apply_async(torch.load, (p,), {'weights_only': True})",
        "Thread(target=torch.load, kwargs={'weights_only': True})",
        "pool.submit(torch.load, p, **options)",
    ],
)
def test_a_callee_that_is_neither_is_not(code: str) -> None:
    assert places(HEAD + code) == []


def test_a_partial_is_judged_where_it_is_made_when_nothing_in_the_file_uses_it() -> None:
    code = "a = functools.partial(torch.load, f=1)\nb = functools.partial(torch.load, f=1)\nb(p)\n"
    first = HEAD.count("\n") + 1
    assert [line for _, line, _ in places(HEAD + code)] == [first, first + 2]
