"""The command line as data: what each command takes, parsed and explained from one table.

Rule: one table gives the parser, the help and the README. `argparse` takes 9 ms to import and build, more than bare
Python takes to start, and the start is half of what a scan of a small file may cost.
"""

from __future__ import annotations

import os

from modelsec.errors import UsageError
from modelsec.escape import visible
from modelsec.value import value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

WIDTH = 100
"""Columns of the help; fixed, so that the README's copy can be compared."""


@value
class Option:
    """One option: a switch where `metavar` is empty, else it takes a value."""

    flag: str
    help: str
    metavar: str = ""
    choices: tuple[str, ...] = ()
    default: str = ""
    repeated: bool = False


@value
class Command:
    """One command, its words and what runs it: `run(arguments) -> exit code`."""

    name: str
    summary: str
    positional: str
    """As the usage line shows it; empty where the command takes no names."""
    options: tuple[Option, ...]
    run: Callable[[Arguments], int]
    tell: Callable[[list[str], UsageError], None] | None = None
    """Prints why the words after the name cannot be read, for programs that read the result; None: as a report."""


@value
class Arguments:
    """A parsed command line: switches give bool, options their text or None, repeated ones every text in order."""

    names: tuple[str, ...]
    switches: frozenset[str]
    values: tuple[tuple[str, str], ...]

    def has(self, flag: str) -> bool:
        """Say whether the switch was given."""
        return flag in self.switches

    def all(self, flag: str) -> list[str]:
        """Return every value given for the option, in order."""
        return [text for name, text in self.values if name == flag]

    def last(self, flag: str, default: str) -> str:
        """Return the last value given for the option."""
        return (self.all(flag) or [default])[-1]


HELP = Option("--help", "show this help and leave")


def parse(command: Command, words: list[str]) -> Arguments:
    """Read the words after a command's name.

    Raises:
        UsageError: an option is unknown, lacks its value or has one too many, or a name is given where none is taken.
    """
    known = {option.flag: option for option in (*command.options, HELP)}
    names: list[str] = []
    switches: set[str] = set()
    values: list[tuple[str, str]] = []
    rest = iter(words)
    for word in rest:
        if word == "--":
            names.extend(rest)
        elif word == "-" or not word.startswith("-"):
            names.append(word)
        else:
            option, given = _look_up(command, known, word)
            if option.metavar:
                values.append((option.flag, _value(option, given if given is not None else next(rest, None))))
            elif given is None:
                switches.add(option.flag)
            else:
                message = f"{option.flag} takes no value"
                raise UsageError(message)
    if names and not command.positional:
        message = f"modelsec {command.name} takes no names, and was given {visible(names[0])}"
        raise UsageError(message)
    return Arguments(tuple(names), frozenset(switches), tuple(values))


def asked(option: Option, words: list[str]) -> str:
    """Return the last value that the words give to an option, whatever else is wrong with them; or its default."""
    last = option.default
    for word, following in zip(words, [*words[1:], ""], strict=True):
        if word == "--":
            break
        flag, equals, given = word.partition("=")
        if flag == option.flag:
            last = given if equals else following
    return last if last in option.choices else option.default


def _look_up(command: Command, known: dict[str, Option], word: str) -> tuple[Option, str | None]:
    flag, equals, given = word.partition("=")
    option = known.get("--help" if flag == "-h" else flag)
    if option is None:
        message = f"modelsec {command.name} has no option {visible(flag)}; see modelsec {command.name} --help"
        raise UsageError(message)
    return option, given if equals else None


def _value(option: Option, given: str | None) -> str:
    if given is None:
        message = f"{option.flag} needs a value: {option.flag} {option.metavar}"
        raise UsageError(message)
    if option.choices and given not in option.choices:
        message = f"{option.flag} is one of {', '.join(option.choices)}, not {visible(given)}"
        raise UsageError(message)
    return given


def command_help(command: Command) -> str:
    """Return the help of one command, with a trailing newline."""
    usage = " ".join(filter(None, ("Usage: modelsec", command.name, "[OPTIONS]", command.positional)))
    rows = [(f"{o.flag} {o.metavar}".strip(), o.help) for o in (*command.options, HELP)]
    return f"{usage}\n\n{_filled(command.summary, 0)}\n\nOptions:\n{_table(rows)}"


def program_help(commands: tuple[Command, ...]) -> str:
    """Return the help of the whole program, with a trailing newline."""
    rows = [(command.name, command.summary.partition(". ")[0].rstrip(".")) for command in commands]
    options = [("--version", "show the version and leave"), ("--help", HELP.help)]
    return (
        "Usage: modelsec COMMAND [OPTIONS]\n\n"
        "Read machine-learning model files without running them, and judge them by an exact allow-list.\n\n"
        f"Commands:\n{_table(rows)}\nOptions:\n{_table(options)}\n"
        "Exit codes: 0 everything passes, 1 something does not, 2 the call, the configuration or modelsec is wrong.\n"
    )


def _table(rows: list[tuple[str, str]]) -> str:
    width = max(len(left) for left, _ in rows) + 4
    return "".join(f"{'  ' + left:<{width}}{_filled(right, width).lstrip()}\n" for left, right in rows)


def _filled(text: str, indent: int) -> str:
    lines, line = [], " " * indent
    for word in text.split():
        if len(line) + len(word) >= WIDTH:
            lines.append(line.rstrip())
            line = " " * indent
        line += word + " "
    return "\n".join([*lines, line.rstrip()])


def load(name: str) -> Command | None:
    """Import the command of this name from `modelsec/commands/`, or return None where there is none."""
    if name not in names():
        return None
    command: Command = __import__(f"modelsec.commands.{name}", fromlist=("COMMAND",)).COMMAND
    return command


def names() -> tuple[str, ...]:
    """Return the names of all commands, sorted: the modules of `modelsec/commands/`."""
    from modelsec import commands

    return tuple(
        sorted(
            entry.removesuffix(".py")
            for folder in commands.__path__
            for entry in os.listdir(folder)
            if entry.endswith(".py") and not entry.startswith("_")
        )
    )
