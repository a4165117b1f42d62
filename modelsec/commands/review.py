"""`modelsec review`: allow one model, as it is now, what the policy refuses.

Rule: what a review would allow is shown before it is asked for, and it is written with who, why and for how long.
"""

from __future__ import annotations

import datetime as dt
import os
import sys

from modelsec import config
from modelsec.errors import UsageError
from modelsec.escape import visible
from modelsec.options import Command, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.lockfile import Entry, Lockfile
    from modelsec.options import Arguments
    from modelsec.pipeline import FileReport
    from modelsec.survey.look import Model
    from modelsec.survey.session import Session

PASSES, FAILS = 0, 1
SHOWN = 5
"""Names of models where too many are meant."""


def run(arguments: Arguments) -> int:
    """Show what a review would allow, ask for the reason, and write it into the lock."""
    from modelsec.survey.session import Session

    if len(arguments.names) != 1:
        message = "modelsec review takes one model; modelsec check lists those that need it"
        raise UsageError(message)
    session = Session(arguments.names, isolated=arguments.has("--isolated"), one=arguments.has("--one"))
    until = _date(arguments.last("--until", ""), session.today)
    model = _model(session, arguments.names[0])
    failing = [report for report in model.reports if report.verdict in ("refused", "unreadable")]
    if not failing:
        sys.stdout.write(f"{model.entry.name} needs no review: it passes as it is.\n")
        return PASSES
    _show(failing)
    names = _names(failing)
    if names is None:
        sys.stdout.write("No review can allow that: what cannot be read, or has no name, cannot be reviewed.\n")
        return FAILS
    digest = model.entry.sha256
    sys.stdout.write(f"A review of {model.entry.name} would allow, for this content alone (sha256 {digest}):\n")
    sys.stdout.write("".join(f"    {name}\n" for name in names))
    sys.stdout.flush()
    return _write(session, model, names, arguments, until)


def _model(session: Session, word: str) -> Model:
    models = session.watched().models
    if len(models) != 1:
        names = ", ".join(model.entry.name for model in models[:SHOWN])
        listed = f" ({names}{', ...' if len(models) > SHOWN else ''})" if models else ""
        message = f"{visible(word)} names {len(models)} models on disk{listed}, and one is reviewed at a time"
        if models and os.path.isdir(word):
            message += "; with --one the folder is one model"
        raise UsageError(message)
    return models[0]


def _show(failing: list[FileReport]) -> None:
    from modelsec import output, report

    whole = report.Report(tuple(failing), models=frozenset(file.path for file in failing))
    sys.stdout.write(report.load("text").render(whole, output.colours(sys.stdout.isatty())))


def _names(failing: list[FileReport]) -> tuple[str, ...] | None:
    from modelsec.lockfile.reviews import needed

    names: set[str] = set()
    for file in failing:
        wanted = needed(file.findings, file.findings_total)
        if wanted is None:
            return None
        names.update(wanted)
    return tuple(sorted(names))


def _write(session: Session, model: Model, names: tuple[str, ...], arguments: Arguments, until: dt.date | None) -> int:
    from modelsec import git
    from modelsec.lockfile import Review
    from modelsec.value import replace

    by = _text("--by", arguments.last("--by", "") or git.person(session.project.root), "Who reviewed it")
    reason = _text("--reason", arguments.last("--reason", ""), "Why is that all right")
    entry = model.entry
    review = Review(entry.sha256, names, by, session.today, reason, until)
    lock = _with(session.lock, replace(entry, review=review))
    lock.write(session.project.shown_lock, session.text)
    sys.stdout.write(f"{session.project.shown_lock} written: {entry.name} is pinned with this review\n")
    return PASSES


def _with(lock: Lockfile, found: Entry) -> Lockfile:
    """Return the lock with the model that was found, in the place of what it is or holds.

    Raises:
        UsageError: it breaks a rule of the lock.
    """
    from modelsec.lockfile.tables import Flaw, read_model
    from modelsec.lockfile.writing import model_table

    try:
        made = read_model(model_table(found), closed=True, whole=True)
    except Flaw as flaw:
        message = f"{found.name} cannot be pinned: {flaw}; rename what is named"
        raise UsageError(message) from flaw
    return lock.with_entries([*(each for each in lock.entries if not _is_replaced(each, made)), made])


def _is_replaced(pinned: Entry, made: Entry) -> bool:
    """Say whether a pinned model is the one that was made, or lies in it whole."""
    if (pinned.source, pinned.revision) == (made.source, made.revision):
        return True
    places = {made.place(file) for file in made.files}
    return places.issuperset(map(pinned.place, pinned.files))


def _text(flag: str, given: str, question: str) -> str:
    """Return what the call gives, or else what is answered on standard input."""
    if not given:
        sys.stderr.write(f"{question}? ")
        sys.stderr.flush()
        answer = sys.stdin.readline()
        if not answer:  # nobody is there to answer, and to end the line
            sys.stderr.write("\n")
        given = answer.strip()
    if not given.strip() or not given.isprintable():
        message = f"a review needs a text of one line for {flag}"
        raise UsageError(message)
    return given


def _date(given: str, today: dt.date) -> dt.date | None:
    if not given:
        return None
    try:
        until = dt.date.fromisoformat(given)
    except ValueError as error:
        message = f"--until takes a day such as {today}, not {visible(given)}"
        raise UsageError(message) from error
    if until < today:
        message = f"--until {until} is over; name a day to come"
        raise UsageError(message)
    return until


COMMAND = Command(
    "review",
    "Allow one model, as it is now, what the policy refuses. Shows what that is, asks for the reason, and writes both "
    "into models.lock; the review is void as soon as the model changes.",
    "NAME",
    (
        Option("--by", "who reviewed it (default: as git knows you)", "WHO"),
        Option("--reason", "why it is all right; asked for where it is not given", "TEXT"),
        Option("--until", "the last day on which it counts", "YYYY-MM-DD"),
        Option("--one", "review the folder that is named as one model, whatever lies in it"),
        config.ISOLATED,
    ),
    run,
)
