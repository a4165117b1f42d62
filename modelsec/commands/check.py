"""`modelsec check`: is everything as the lock pins it, and does it pass? What CI runs."""

from __future__ import annotations

from modelsec import config, output, workers
from modelsec.options import Command, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.options import Arguments
    from modelsec.report import Report


def run(arguments: Arguments) -> int:
    """Check what was named, write the reports and return the exit code."""
    return output.deliver(arguments, lambda: _report(arguments))


def _report(arguments: Arguments) -> Report:
    from modelsec.checking import judge
    from modelsec.survey.session import Session
    from modelsec.value import replace

    number = workers.jobs(arguments.last("--jobs", ""))
    session = Session(arguments.names, isolated=arguments.has("--isolated"), jobs=number)
    session.caches = not arguments.has("--no-cache")
    survey = session.watched()
    whole = judge(session.lock, survey, session.today, session.picked(survey))
    session.close()
    whole = replace(whole, strict=arguments.has("--strict"), require_models=arguments.has("--require-models"))
    return config.without_ignored(whole, session.project.settings)


COMMAND = Command(
    "check",
    "Check every model of the project against models.lock, and judge it anew. NAMES are names of models, paths, or "
    "globs over either; without any everything is checked, and a model that the lock does not pin fails.",
    "[NAMES]...",
    (
        *output.OPTIONS,
        Option("--strict", "fail on files that nothing recognises, whatever they are called"),
        Option("--require-models", "fail when there is no model"),
        Option("--no-cache", "read every file, also those that passed before and were not touched since"),
        workers.JOBS,
        config.ISOLATED,
    ),
    run,
)
