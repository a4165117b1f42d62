"""`modelsec scan`: judge files and folders, no lock needed.

Rule: every setting of the call is checked before the first file is read, so that a typing error costs no scan.
"""

from __future__ import annotations

import os

from modelsec import config, output, workers
from modelsec.options import Command, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.options import Arguments
    from modelsec.report import Report

STDIN = "-"
STDIN_DESCRIPTOR = 0


def run(arguments: Arguments) -> int:
    """Scan what was named, write the reports and return the exit code."""
    return output.deliver(arguments, lambda: _report(arguments))


def _report(arguments: Arguments) -> Report:
    names = arguments.names or (os.curdir,)
    settings = config.NONE if arguments.has("--isolated") else config.find(os.getcwd(), names)
    left_out = config.scope(settings)
    number = workers.jobs(arguments.last("--jobs", ""))

    from modelsec import policy
    from modelsec.pipeline import Options
    from modelsec.progress import Progress
    from modelsec.run import LEFT_OUT, Run

    progress = Progress()
    hashed = not arguments.has("--no-hash")
    options = Options(hashed, named=False, allow=settings.allow, formats=settings.formats)
    current = Run(policy.load(settings.allow), options)
    current.notes.extend(settings.notes)
    if arguments.has("--force-exclude"):
        named, names = len(names), config.kept(names, left_out, settings.root)
        current.notes.extend([f"{LEFT_OUT}, though named: {named - len(names):,}"] if len(names) < named else [])
    try:
        if STDIN in names:
            current.stdin(STDIN_DESCRIPTOR, STDIN)
        current.paths(tuple(name for name in names if name != STDIN), left_out, progress.file, number)
    finally:
        progress.close()
    whole = current.report(strict=arguments.has("--strict"), require_models=arguments.has("--require-models"))
    return config.without_ignored(whole, settings)


COMMAND = Command(
    "scan",
    "Judge model files and folders without running anything in them. Without PATHS the working directory is "
    "scanned; the path - is standard input.",
    "[PATHS]...",
    (
        *output.OPTIONS,
        Option("--strict", "fail on files that nothing recognises, whatever they are called"),
        Option("--require-models", "fail when no model file is found"),
        Option("--no-hash", "judge without reading bulk data; the report then has no sha256"),
        workers.JOBS,
        config.FORCE_EXCLUDE,
        config.ISOLATED,
    ),
    run,
)
