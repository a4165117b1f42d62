"""`modelsec scan`: judge files and folders, no lock needed.

Rule: every setting of the call is checked before the first file is read, so that a typing error costs no scan.
"""

from __future__ import annotations

import os
import sys

from modelsec import report
from modelsec.errors import ModelsecError, UsageError
from modelsec.escape import visible
from modelsec.options import Command, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from modelsec.options import Arguments

STDIN = "-"
STDIN_DESCRIPTOR = 0


def run(arguments: Arguments) -> int:
    """Scan what was named, write the reports and return the exit code."""
    form = arguments.last("--format", "text")
    try:
        whole = _report(arguments)
    except ModelsecError as error:
        if form != "text":  # a program that reads the output gets a document in any case
            sys.stdout.write(report.load(form).render(report.Report((), errors=(str(error),)), False))
        raise
    sys.stdout.write(report.load(form).render(whole, _colours(sys.stdout.isatty())))
    return whole.exit_code


def _report(arguments: Arguments) -> report.Report:
    files = _outputs(arguments.all("--output"))
    names = arguments.names or (os.curdir,)
    excluded = _exclusions(names, isolated=arguments.has("--isolated"))

    from modelsec import policy
    from modelsec.pipeline import Options
    from modelsec.progress import Progress
    from modelsec.run import Run

    progress = Progress()
    current = Run(policy.load(), Options(digest=not arguments.has("--no-hash")))
    try:
        if STDIN in names:
            current.stdin(STDIN_DESCRIPTOR, STDIN)
        current.paths(tuple(name for name in names if name != STDIN), excluded, progress.file)
    finally:
        progress.close()
    whole = current.report(strict=arguments.has("--strict"), require_models=arguments.has("--require-models"))
    for form, path in files:
        _write(path, report.load(form).render(whole, False))
    return whole


def _outputs(given: list[str]) -> list[tuple[str, str]]:
    outputs = []
    for text in given:
        form, colon, path = text.partition(":")
        if form not in report.names() or not colon or not path:
            message = f"--output takes FORMAT:FILE with one of {', '.join(report.names())}, not {visible(text)}"
            raise UsageError(message)
        if not os.path.isdir(os.path.dirname(path) or os.curdir):
            message = f"the report cannot be written to {visible(path)}: its folder does not exist; make it first"
            raise UsageError(message)
        outputs.append((form, path))
    return outputs


def _exclusions(names: tuple[str, ...], *, isolated: bool) -> Callable[[str, bool], bool]:
    from modelsec import config
    from modelsec.discover import excludes_nothing

    settings = config.NONE if isolated else config.find(os.getcwd(), names)
    if not settings.exclude:
        return excludes_nothing
    from modelsec.ignore import Patterns

    patterns = Patterns(settings.exclude)
    top = os.path.join(settings.root, "")
    return lambda path, is_folder: path.startswith(top) and patterns.excludes(path[len(top) :], is_folder=is_folder)


def _write(path: str, text: str) -> None:
    try:
        with open(path, "w", encoding="utf-8", errors="backslashreplace") as stream:
            stream.write(text)
    except OSError as error:
        message = f"the report cannot be written to {visible(path)} ({error.strerror}); name another file"
        raise UsageError(message) from error


def _colours(is_terminal: bool) -> bool:
    """Follow no-color.org and force-color.org: a variable counts when it is set to anything."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (is_terminal and os.environ.get("TERM") != "dumb")


COMMAND = Command(
    "scan",
    "Judge model files and folders without running anything in them. Without PATHS the working directory is "
    "scanned; the path - is standard input.",
    "[PATHS]...",
    (
        Option(
            "--format",
            f"how the report is printed: {', '.join(report.names())} (default: text)",
            "NAME",
            report.names(),
        ),
        Option("--output", "write a report to a file as well; may be given more than once", "FORMAT:FILE"),
        Option("--strict", "fail on files that nothing recognises, whatever they are called"),
        Option("--require-models", "fail when no model file is found"),
        Option("--no-hash", "judge without reading bulk data; the report then has no sha256"),
        Option("--isolated", "ignore every configuration file"),
    ),
    run,
)
