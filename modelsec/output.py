"""Where reports go: one is printed, and others are written to files as the call asks.

Rule: what the call asks for is checked before the first model file is read, so that a typing error costs no scan. A
program that reads the printed report gets a document in any case.
"""

from __future__ import annotations

import os
import sys

from modelsec import report
from modelsec.errors import ModelsecError, UsageError
from modelsec.escape import visible
from modelsec.options import Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from modelsec.options import Arguments

OPTIONS = (
    Option(
        "--format",
        f"how the report is printed: {', '.join(report.names())} (default: text)",
        "NAME",
        report.names(),
    ),
    Option("--output", "write a report to a file as well; may be given more than once", "FORMAT:FILE"),
)


def deliver(arguments: Arguments, make: Callable[[], report.Report]) -> int:
    """Make a report, print it, write its other copies and return its exit code.

    Raises:
        UsageError: a copy cannot be written.
        ModelsecError: whatever `make` raises; it is told in the printed report as well, unless that is text.
    """
    form = arguments.last("--format", "text")
    try:
        files = _outputs(arguments.all("--output"))
        whole = make()
        for other, path in files:
            _write(path, report.load(other).render(whole, False))
    except ModelsecError as error:
        if form != "text":
            sys.stdout.write(report.load(form).render(report.Report((), errors=(str(error),)), False))
        raise
    sys.stdout.write(report.load(form).render(whole, colours(sys.stdout.isatty())))
    return whole.exit_code


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


def _write(path: str, text: str) -> None:
    try:
        with open(path, "w", encoding="utf-8", errors="backslashreplace") as stream:
            stream.write(text)
    except OSError as error:
        message = f"the report cannot be written to {visible(path)} ({error.strerror}); name another file"
        raise UsageError(message) from error


def colours(is_terminal: bool) -> bool:
    """Follow no-color.org and force-color.org: a variable counts when it is set to anything."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (is_terminal and os.environ.get("TERM") != "dumb")
