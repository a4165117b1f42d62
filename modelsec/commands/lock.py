"""`modelsec lock`: pin what lies on disk.

Rule: what changes is shown before it is written, and the file is written whole or not at all.
"""

from __future__ import annotations

import sys

from modelsec import config, workers
from modelsec.errors import UsageError
from modelsec.escape import visible
from modelsec.options import Command, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.options import Arguments
    from modelsec.survey.session import Session
    from modelsec.updating import Update

PASSES, FAILS, WRONG = 0, 1, 2
FRESH, KEPT = "is up to date", "stays as it is"


def run(arguments: Arguments) -> int:
    """Pin what was named, or everything, and return the exit code."""
    from modelsec.lockfile.differences import differences
    from modelsec.survey.session import Session

    resolving = arguments.has("--resolve")
    session = Session(
        arguments.names,
        isolated=arguments.has("--isolated"),
        broken=resolving,
        one=arguments.has("--one"),
        jobs=workers.jobs(arguments.last("--jobs", "")),
    )
    made = _resolved(session) if resolving else _updated(session, prune=arguments.has("--prune"))
    lines = differences(session.lock, made.lock)
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    _tell(made)
    code = WRONG if made.errors else FAILS if made.refused or made.open else PASSES
    fresh = FRESH if code == PASSES else KEPT
    stale = bool(lines) or not session.is_canonical
    if arguments.has("--check"):
        flags = "".join(f" {flag}" for flag in ("--resolve", "--prune") if arguments.has(flag))
        return (
            _say(session, f"is not up to date: run modelsec lock{flags}", FAILS)
            if stale
            else _say(session, fresh, code)
        )
    if arguments.has("--dry-run"):
        return _say(session, "would be written" if stale else fresh, code)
    if not session.has_lock and not made.lock.entries:
        sys.stdout.write("No model was found that could be pinned, and no lock was written.\n")
        return code
    written = stale and made.lock.write(session.project.shown_lock, session.text)
    return _say(session, f"{'written' if written else fresh}: {_counts(made)}", code)


def _updated(session: Session, *, prune: bool) -> Update:
    from modelsec.updating import update

    named = bool(session.selection)
    return update(session.lock, session.watched(), session.today, picks=session.picks, named=named, prune=prune)


def _resolved(session: Session) -> Update:
    from modelsec.resolving import read_sides, resolve, union

    if session.selection:
        message = "--resolve takes no names: a lock is resolved as a whole"
        raise UsageError(message)
    ours, theirs = read_sides(session.project.shown_lock)
    session.lock = union(ours, theirs)
    return resolve(ours, theirs, session.watched(), session.today)


def _tell(made: Update) -> None:
    from modelsec import output, report

    if made.refused:
        models = frozenset(file.path for file in made.refused)
        whole = report.Report(made.refused, models=models)
        text = report.load("text").render(whole, output.colours(sys.stdout.isatty()))
        sys.stdout.write(f"Not pinned, because of these files:\n{text}")
    sys.stdout.write("".join(f"Note: {visible(note)}\n" for note in made.notes))
    sys.stderr.write("".join(f"modelsec: {visible(error)}\n" for error in made.errors))


def _say(session: Session, words: str, code: int) -> int:
    sys.stdout.write(f"{session.project.shown_lock} {words}\n")
    return code


def _counts(made: Update) -> str:
    from modelsec.report.text import counted

    files = sum(len(entry.files) for entry in made.lock.entries)
    return f"{counted(len(made.lock.entries), 'model')}, {counted(files, 'file')}"


COMMAND = Command(
    "lock",
    "Pin the models of the project in models.lock: what each file is, and what loading it would import and call. NAMES "
    "are names of models, paths, globs over either, or hf://org/name for what the hub's library downloaded last.",
    "[NAMES]...",
    (
        Option("--check", "write nothing, and fail when the lock would change"),
        Option("--dry-run", "write nothing, and show what would change"),
        Option("--one", "pin every folder that is named as one model, whatever lies in it"),
        Option("--resolve", "make one lock of the two sides of a merge conflict and of what is on disk"),
        Option("--prune", "drop models that are not on disk any more"),
        workers.JOBS,
        config.ISOLATED,
    ),
    run,
)
