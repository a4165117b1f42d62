"""`modelsec explain`: what loading a file would do, or what a finding's code means."""

from __future__ import annotations

import os
import sys

from modelsec import config
from modelsec.errors import UsageError
from modelsec.escape import visible
from modelsec.options import Command

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.config import Config
    from modelsec.options import Arguments

CODE_DIGITS = 3
FINDING, RULE = "MSF", "MSC"
"""How the codes of findings and of lint rules begin."""


def run(arguments: Arguments) -> int:
    """Explain what was named."""
    if len(arguments.names) != 1:
        message = "modelsec explain takes one file, or one code such as MSF101"
        raise UsageError(message)
    (name,) = arguments.names
    if os.path.lexists(name):
        settings = config.NONE if arguments.has("--isolated") else config.find(os.getcwd(), (name,))
        return _file(name, settings)
    if _is_code(name):
        return _rule(name) if name[:3].upper() == RULE else _code(name.upper())
    message = f"{visible(name) or 'an empty name'} is neither a file nor a code such as MSF101; check the path"
    raise UsageError(message)


def _is_code(name: str) -> bool:
    return name[:3].upper() in (FINDING, RULE) and name[3:].isdigit() and len(name) == 3 + CODE_DIGITS


def _rule(code: str) -> int:
    """Print the page of a lint rule."""
    from flake8_modelsec.pages import page

    text = page(code)
    if text is None:
        message = f"no rule has the code {code.upper()}; the README has the table of all rules"
        raise UsageError(message)
    sys.stdout.write(text)
    return 0


def _code(code: str) -> int:
    from modelsec.policy.compile import DATA, read

    findings = {table["id"]: table for table in read(os.path.join(DATA, "findings.toml"))["finding"]}
    told = findings.get(code)
    if told is None:
        message = f"there is no {code}; the codes are {', '.join(findings)}"
        raise UsageError(message)
    message = told["message"].format(act="imports, calls or fills", name="NAME", detail="")
    lines = [f"{code}: {told['title']} ({told['verdict']})", "", *filter(None, [message]), f"way out: {told['fix']}"]
    if told["references"]:
        lines.append(f"see: {', '.join(told['references'])}")
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


def _file(path: str, settings: Config) -> int:
    from modelsec import output, policy, report
    from modelsec.explaining import Telling, listing
    from modelsec.pipeline import Options, read_with
    from modelsec.reader import FileReader
    from modelsec.regular import NotRegular, open_regular
    from modelsec.turn import is_model

    options = Options(digest=False, allow=settings.allow, formats=settings.formats)
    telling = Telling(policy.load(settings.allow), options, path)
    try:
        descriptor, status = open_regular(path)
    except NotRegular as error:
        message = f"{visible(path)} cannot be explained: {error}; name one file"
        raise UsageError(message) from error
    try:
        file = read_with(telling, FileReader(descriptor, status), path, options)
    finally:
        os.close(descriptor)
    whole = report.Report((file,), models=frozenset([path] if is_model(file) else []))
    sys.stdout.write(report.load("text").render(whole, output.colours(sys.stdout.isatty())))
    sys.stdout.write("\nWhat loading does, step by step; the numbers are byte offsets:\n\n")
    steps = list(listing(telling.lines)) or ["            nothing is imported, called or built: there is only data"]
    sys.stdout.write("\n".join(steps) + "\n")
    return whole.exit_code


COMMAND = Command(
    "explain",
    "Tell what loading FILE would do, in words and step by step around each finding; or what the finding CODE means. "
    "Nothing of the file is run.",
    "FILE|CODE",
    (config.ISOLATED,),
    run,
)
