"""`modelsec lint`: the rules for source code, with or without flake8.

Rule: this is a door; the linter is imported when the command runs.
"""

from __future__ import annotations

import gc

from modelsec import config
from modelsec.options import Command, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.options import Arguments

FORMATS = ("concise", "full", "github", "gitlab", "json", "junit", "sarif")
SELECT = Option(
    "--select", "check these rules alone: codes or their beginnings, with commas between", "CODES", repeated=True
)


def run(arguments: Arguments) -> int:
    """Check the files that were named."""
    gc.disable()  # a run makes trees and drops them whole
    from flake8_modelsec.lint.main import lint

    return lint(arguments)


COMMAND = Command(
    "lint",
    "Find unsafe loads of model files in source code, notebooks and the files that set environment variables. Without "
    "PATHS the working directory is checked; the path - is standard input.",
    "[PATHS]...",
    (
        SELECT,
        Option("--extend-select", "check these rules besides the others", "CODES", repeated=True),
        Option("--ignore", "leave these rules out", "CODES", repeated=True),
        Option(
            "--output-format",
            f"how the result is printed: {', '.join(FORMATS)} (default: full)",
            "NAME",
            FORMATS,
            "full",
        ),
        Option("--statistics", "print how often each rule reports"),
        Option("--show-suppressed", "list what comments allow, and comments that allow nothing"),
        Option("--add-noqa", "write a noqa comment behind every line that is reported"),
        Option("--exit-zero", "leave with 0 though something is reported"),
        Option("--strict", "report what cannot be known as notes"),
        Option("--stdin-filename", "what standard input is called in the report", "PATH"),
        Option("--no-cache", "neither read nor write answers of earlier runs"),
        config.ISOLATED,
    ),
    run,
)
