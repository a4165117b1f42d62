from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flake8_modelsec.context import Context
from flake8_modelsec.fix.rounds import by_default, mend
from flake8_modelsec.locked import Lock, Pinned

HEAD = "import torch\n"


def mended(code: str, **settings: object) -> str:
    return mend(code, Context(**settings), by_default).text  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("torch.load(torch.load(p))", "torch.load(torch.load(p, weights_only=True), weights_only=True)"),
        ("torch.load(a); torch.load(b)", "torch.load(a, weights_only=True); torch.load(b, weights_only=True)"),
        (
            "x = [torch.load(a), torch.load(b)]",
            "x = [torch.load(a, weights_only=True), torch.load(b, weights_only=True)]",
        ),
        ("y = 'é'; torch.load(a)", "y = 'é'; torch.load(a, weights_only=True)"),
        ("\x0c\ntorch.load(a)", "\x0c\ntorch.load(a, weights_only=True)"),
        ("if x:\n\ttorch.load(a)\t# tab\n", "if x:\n\ttorch.load(a, weights_only=True)\t# tab\n"),
        ("torch.load(a)\r", "torch.load(a, weights_only=True)\r"),
        ("torch.load(a)\r\nx = '\u2028'\r\n", "torch.load(a, weights_only=True)\r\nx = '\u2028'\r\n"),
        ("torch.load(a).x(torch.load(b))", "torch.load(a, weights_only=True).x(torch.load(b, weights_only=True))"),
        ("torch.load(f'{torch.load}')", "torch.load(f'{torch.load}', weights_only=True)"),
    ],
)
def test_calls_are_mended_and_nothing_else(old: str, new: str) -> None:
    assert mended(HEAD + old) == HEAD + new
    assert mended(HEAD + new) == HEAD + new


@pytest.mark.parametrize(
    "code",
    [
        "torch.load(a, pickle_module=dill)",
        "torch.load(a, None, dill)",
        "def f(**k): torch.load(a, **k)",
        "map(torch.load, a)",
        "torch.load(a, weights_only=False)",
        "torch.load(a)  # noqa: MSC101",
        "torch.load(a)  # modelsec: allow MSC101 -- ours",
    ],
)
def test_what_must_stay_stays(code: str) -> None:
    assert mended(HEAD + code) == HEAD + code


def test_versions_without_the_argument_are_left_alone() -> None:
    assert mended(HEAD + "torch.load(a)", versions={"torch": "1.12"}) == HEAD + "torch.load(a)"


def test_the_fix_is_safe_where_it_is_the_default_already() -> None:
    (one,) = mend(HEAD + "torch.load(a)", Context(versions={"torch": "2.6"}), by_default).made
    assert one.fix is not None
    assert one.fix.safety == "safe"


def test_a_call_inside_an_f_string_is_mended_or_left_with_a_reason() -> None:
    outcome = mend(HEAD + "f'{torch.load(a)}'", Context(), by_default)
    fixed = HEAD + "f'{torch.load(a, weights_only=True)}'"
    assert outcome.text == (HEAD + "f'{torch.load(a)}'" if outcome.left else fixed)
    assert [reason for _, reason in outcome.left] in ([], ["this Python does not tell its place"])


ARGUMENTS = st.sampled_from(
    ["p", "'é'", "*a", "k=1", "(x for x in y)", "f(\n 1,\n)", "lambda: 0", "'''a\nb'''", "[\n]", "{'a': 1}"]
)
LAYOUTS = st.sampled_from(["{}", " {} ", "\n    {}\n", "\n    {},\n", "\n\t{},  # why\n", "\r\n  {}\r\n"])


@given(st.lists(ARGUMENTS, min_size=1, max_size=2), LAYOUTS, st.sampled_from([", ", ",", ",\n    "]))
def test_any_layout_is_mended_by_one_argument(arguments: list[str], layout: str, between: str) -> None:
    code = HEAD + "x = torch.load(" + layout.format(between.join(arguments)) + ")\ny = 1\n"
    try:
        compile(code, "x", "exec")
    except SyntaxError:
        return
    outcome = mend(code, Context(), by_default)
    assert (outcome.left, len(outcome.made)) == ((), 1)
    assert outcome.text.endswith(")\ny = 1\n")
    assert mend(outcome.text, Context(), by_default).text == outcome.text


def test_two_loads_of_one_statement_are_both_put_under_safe_globals() -> None:
    pinned = Pinned(("lib.Net",), "objects", reviewed=False)
    context = Context(lock=Lock(files={"a.pt": pinned, "b.pt": pinned}))
    loads = '[torch.load("a.pt", weights_only=False), torch.load("b.pt", weights_only=0)]'
    mended = mend(f"import torch\nfrom lib import Net\nx = {loads}\n", context, lambda one: one.code == "MSC102")
    assert mended.text.splitlines()[2:] == [
        "with torch.serialization.safe_globals([Net]):",
        "    with torch.serialization.safe_globals([Net]):",
        '        x = [torch.load("a.pt", weights_only=True), torch.load("b.pt", weights_only=True)]',
    ]
