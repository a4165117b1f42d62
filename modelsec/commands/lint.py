"""`modelsec lint`: the rules for source code, with or without flake8.

Rule: this is a door; the linter is imported when the command runs. What it found is written by its own outputs, and in
the formats of other tools by the same ones that write a report of models.
"""

from __future__ import annotations

import gc
import sys

from modelsec import config
from modelsec.errors import ModelsecError
from modelsec.options import Command, Option, asked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from flake8_modelsec.outputs._output import Shown
    from modelsec.errors import UsageError
    from modelsec.options import Arguments
    from modelsec.report._log import Log, Rule

TOOL = "modelsec lint"
FORMATS = ("concise", "full", "github", "gitlab", "json", "junit", "sarif")
FORMAT = Option(
    "--output-format", f"how the result is printed: {', '.join(FORMATS)} (default: full)", "NAME", FORMATS, "full"
)
NO_CACHE = Option("--no-cache", "neither read nor write answers of earlier runs")
SELECT = Option(
    "--select", "check these rules alone: codes or their beginnings, with commas between", "CODES", repeated=True
)


def run(arguments: Arguments) -> int:
    """Check the files that were named."""
    gc.disable()  # a run makes trees and drops them whole
    from flake8_modelsec.lint.main import lint

    try:
        return lint(arguments, written)
    except BrokenPipeError:
        raise  # nobody is there to be told
    except (ModelsecError, OSError) as error:
        _tell(error, arguments.last(FORMAT.flag, FORMAT.default))
        raise


def tell(words: list[str], error: UsageError) -> None:
    """Print why the words cannot be read, in the output that they ask for."""
    _tell(error, asked(FORMAT, words))


def _tell(error: ModelsecError | OSError, form: str) -> None:
    """Print what went wrong where programs read the result: they get a document in any case."""
    from flake8_modelsec.outputs._output import FOR_PEOPLE, Shown

    if form not in FOR_PEOPLE:
        sys.stdout.write(written(form, Shown((), 0, errors=(str(error),))))


def written(form: str, shown: Shown) -> str:
    """Return what was found in the output of this name, one of `FORMATS`."""
    from flake8_modelsec import outputs
    from modelsec import report

    if form in outputs.names():
        return outputs.load(form).render(shown)
    write = report.load(form).write
    return "" if write is None else write(_log(shown))


def _log(shown: Shown) -> Log:
    from flake8_modelsec.outputs._output import NOTHING_SETTLED
    from modelsec.report._log import HIGH, Case, Log, Remark, Text, place

    if shown.errors:
        faults = tuple(Remark(NOTHING_SETTLED, HIGH, error) for error in shown.errors)
        failed = (Case(TOOL, "the run came to its end", TOOL, faults),)
        return Log(TOOL, _rule, faults, failed, errors=shown.errors, exit_code=2)
    remarks = [
        Remark(
            one.code,
            one.severity,
            one.message,
            path,
            Text(one.line, one.column, one.end_line, one.end_column, one.cell),
            facts=(("cell", str(one.cell)),) if one.cell else (),
        )
        for path, one in shown.diagnostics
    ]
    cases = (
        Case(remark.path, f"{remark.code} {place(remark)}", remark.path, (remark,), one.line)
        for remark, (_, one) in zip(remarks, shown.diagnostics, strict=True)
    )
    return Log(TOOL, _rule, tuple(remarks), tuple(cases), exit_code=1 if remarks else 0)


def _rule(code: str) -> Rule:
    from flake8_modelsec.outputs._output import SUMMARIES, name_of
    from flake8_modelsec.pages import page
    from flake8_modelsec.registry import find
    from modelsec.report._log import Rule

    rule = find(code)
    if rule is None:
        return Rule(code, name_of(code), SUMMARIES[code], SUMMARIES[code])
    summary = f"reports {rule.summary}"
    return Rule(code, name_of(code), summary, f"modelsec explain {code}", page(code) or "", ("security",))


COMMAND = Command(
    "lint",
    "Find unsafe loads of model files in source code, notebooks and the files that set environment variables. Without "
    "PATHS the working directory is checked; the path - is standard input.",
    "[PATHS]...",
    (
        SELECT,
        Option("--extend-select", "check these rules besides the others", "CODES", repeated=True),
        Option("--ignore", "leave these rules out", "CODES", repeated=True),
        FORMAT,
        Option("--statistics", "print how often each rule reports"),
        Option("--show-suppressed", "list what comments allow, and comments that allow nothing"),
        Option("--add-noqa", "write a noqa comment behind every line that is reported"),
        Option("--exit-zero", "leave with 0 though something is reported"),
        Option("--strict", "report what cannot be known as notes"),
        Option("--stdin-filename", "what standard input is called in the report", "PATH"),
        NO_CACHE,
        config.FORCE_EXCLUDE,
        config.ISOLATED,
    ),
    run,
    tell,
)
