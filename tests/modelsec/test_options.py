from __future__ import annotations

import pytest

from modelsec.errors import UsageError
from modelsec.options import Arguments, Command, Option, command_help, load, names, parse, program_help

COMMAND = Command(
    "try",
    "Try the table.",
    "[PATHS]...",
    (Option("--format", "the format", "NAME", ("json", "text")), Option("--strict", "be strict")),
    len,  # type: ignore[arg-type]  # never run
)


@pytest.mark.parametrize(
    ("words", "parsed"),
    [
        ([], Arguments((), frozenset(), ())),
        (["a", "-", "b"], Arguments(("a", "-", "b"), frozenset(), ())),
        (["--format", "json", "a"], Arguments(("a",), frozenset(), (("--format", "json"),))),
        (["--format=json"], Arguments((), frozenset(), (("--format", "json"),))),
        (["--strict", "--", "--strict"], Arguments(("--strict",), frozenset({"--strict"}), ())),
        (["-h"], Arguments((), frozenset({"--help"}), ())),
    ],
)
def test_parses(words: list[str], parsed: Arguments) -> None:
    assert parse(COMMAND, words) == parsed


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--formt", "json"], "modelsec try has no option --formt; see modelsec try --help"),
        (["-x"], "modelsec try has no option -x; see modelsec try --help"),
        (["--\x1b"], r"modelsec try has no option --\x1b; see modelsec try --help"),
        (["--format"], "--format needs a value: --format NAME"),
        (["--format", "xml"], "--format is one of json, text, not xml"),
        (["--strict=yes"], "--strict takes no value"),
    ],
)
def test_says_what_is_wrong(words: list[str], message: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse(COMMAND, words)
    assert str(caught.value) == message


def test_a_command_without_names_takes_none() -> None:
    with pytest.raises(UsageError, match="takes no names, and was given x"):
        parse(Command("try", "Try.", "", (), len), ["x"])  # type: ignore[arg-type]  # never run


def test_the_last_value_counts_and_all_are_kept() -> None:
    arguments = parse(COMMAND, ["--format", "json", "--format", "text"])
    assert arguments.last("--format", "json") == "text"
    assert arguments.all("--format") == ["json", "text"]
    assert parse(COMMAND, []).last("--format", "json") == "json"


def test_help_lists_every_option() -> None:
    assert command_help(COMMAND) == (
        "Usage: modelsec try [OPTIONS] [PATHS]...\n"
        "\n"
        "Try the table.\n"
        "\n"
        "Options:\n"
        "  --format NAME  the format\n"
        "  --strict       be strict\n"
        "  --help         show this help and leave\n"
    )


def test_every_command_is_found_under_its_own_name() -> None:
    loaded = [load(name) for name in names()]
    assert [command.name for command in loaded if command is not None] == list(names())


@pytest.mark.parametrize("name", ["nothing", "_hidden", "__init__", "scan.x", ""])
def test_other_names_load_nothing(name: str) -> None:
    assert load(name) is None


def test_the_list_of_commands_says_the_first_sentence_of_each() -> None:
    command = Command("try", "Write models.lock. And more of it.", "", (), len)  # type: ignore[arg-type]  # never run
    assert "  try  Write models.lock\n" in program_help((command,))
