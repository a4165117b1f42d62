"""Where reports go: one is printed, and others are written to files as the call asks.

Rule: what the call asks for is checked before the first model file is read, so that a typing error costs no scan. A
program that reads a report gets a document in any case, and never one that took the place of a model.
"""

from __future__ import annotations

import os
import sys

from modelsec import report
from modelsec.config import FILE, NONE
from modelsec.errors import ModelsecError, UsageError
from modelsec.escape import visible
from modelsec.options import Option, asked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from modelsec.options import Arguments, Command

KEPT = frozenset((NONE.lock, FILE))
"""Files of the project that no report takes the place of."""
TEXT = "text"
"""The output for people, who read the error stream too."""
FORMAT = Option(
    "--format",
    f"how the report is printed: {', '.join(report.names())} (default: {TEXT})",
    "NAME",
    report.names(),
    TEXT,
)
OPTIONS = (
    FORMAT,
    Option("--output", "write a report to a file as well; may be given more than once", "FORMAT:FILE"),
)


def deliver(arguments: Arguments, make: Callable[[], report.Report]) -> int:
    """Make a report, print it, write its other copies and return its exit code.

    Raises:
        UsageError: a copy cannot be written.
        ModelsecError: whatever `make` raises; it is told in the printed report as well, unless that is text.
    """
    form = arguments.last("--format", TEXT)
    files: list[tuple[str, str]] = []
    try:
        files = _outputs(arguments.all("--output"))
        whole = _made(make, files)
        for _, path in files:
            _spare_models(path, whole)
        _copy(whole, files)
    except ModelsecError as error:
        _tell(error, form)
        raise
    sys.stdout.write(report.load(form).render(whole, colours(sys.stdout.isatty())))
    return whole.exit_code


def _made(make: Callable[[], report.Report], files: list[tuple[str, str]]) -> report.Report:
    """Make the report; where that fails, the copies tell why, and none of an earlier run is left to be read."""
    try:
        return make()
    except ModelsecError as error:
        _copy(report.Report((), errors=(str(error),)), files)
        raise


def _copy(whole: report.Report, files: list[tuple[str, str]]) -> None:
    for form, path in files:
        _write(path, report.load(form).render(whole, False))


def _spare_models(path: str, whole: report.Report) -> None:
    """Refuse a copy that would take the place of a model that was just judged."""
    if os.path.isfile(path):
        for model in whole.models:
            if os.path.isfile(model) and os.path.samefile(model, path):
                message = f"the report would take the place of the model {visible(path)}; name another file"
                raise UsageError(message)


def tell_wrong_call(command: Command, words: list[str], error: UsageError) -> None:
    """Print why the words after a command's name cannot be read, as the report that they ask for."""
    if FORMAT in command.options:
        _tell(error, asked(FORMAT, words))


def _tell(error: ModelsecError, form: str) -> None:
    if form != TEXT:
        sys.stdout.write(report.load(form).render(report.Report((), errors=(str(error),)), False))


def _outputs(given: list[str]) -> list[tuple[str, str]]:
    outputs: list[tuple[str, str]] = []
    for text in given:
        form, colon, path = text.partition(":")
        if form not in report.names() or not colon or not path:
            message = f"--output takes FORMAT:FILE with one of {', '.join(report.names())}, not {visible(text)}"
            raise UsageError(message)
        if not os.path.isdir(os.path.dirname(path) or os.curdir):
            message = f"the report cannot be written to {visible(path)}: its folder does not exist; make it first"
            raise UsageError(message)
        if os.path.basename(path) in KEPT:
            message = f"the report would take the place of {visible(path)}; name another file"
            raise UsageError(message)
        if path in (other for _, other in outputs) and not path.startswith("/dev/"):
            message = f"two reports cannot both be written to {visible(path)}; name another file for one"
            raise UsageError(message)
        outputs.append((form, path))
    return outputs


def _write(path: str, text: str) -> None:
    from modelsec import atomic

    try:
        atomic.write(path, text.encode("utf-8", "backslashreplace"))
    except (OSError, ValueError) as error:  # ValueError: a name with a null character
        message = (
            f"the report cannot be written to {visible(path)} ({getattr(error, 'strerror', error)}); name another file"
        )
        raise UsageError(message) from error


def colours(is_terminal: bool) -> bool:
    """Follow no-color.org and force-color.org: a variable counts when it is set to anything."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (is_terminal and os.environ.get("TERM") != "dumb")
