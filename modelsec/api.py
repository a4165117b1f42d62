"""The library's calls: judge, judge or raise, and check against the lock.

Rule: the answers are those of the commands on the same paths, whatever is installed. `scan` and `verify` read no
project configuration; `check` is about a project, and follows its own.
"""

from __future__ import annotations

import os

from modelsec import config, policy
from modelsec.errors import ModelsecError, Rejected
from modelsec.escape import visible
from modelsec.finding import PASS
from modelsec.pipeline import Options
from modelsec.run import Run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from concurrent.futures import Executor
    from typing import TypeVar

    from modelsec.report import Report

    PathT = TypeVar("PathT", bound="str | os.PathLike[str]")


def scan(path: str | os.PathLike[str], *, executor: Executor | None = None) -> Report:
    """Judge the file at `path`, or every file below the folder, without running anything.

    An `executor` of `concurrent.futures`, or of any library that keeps its interface, does the work where it is given.

    `report.passes` is True only when every file was read to its end and nothing in any of them was refused.
    Bad bytes are no exception: they are files of the report whose verdict is `unreadable`.

    Raises:
        UsageError: there is nothing at `path`.
        ConfigError: the allow-list that comes with modelsec is broken.
        ModelsecError: modelsec itself failed on a file, so that nothing is settled.
    """
    run = Run(policy.load(), Options())
    run.paths((os.fspath(path),), executor=executor)
    report = run.report()
    if report.errors:
        raise ModelsecError(visible(report.errors[0]))
    return report


def check(path: str | os.PathLike[str] = ".", *names: str, executor: Executor | None = None) -> Report:
    """Check the models of the project that the folder `path` lies in against its `models.lock`, and judge them anew.

    `names` are names of models, paths, or globs over either; without any everything is checked, and a model that the
    lock does not pin fails. `report.passes` is True only when everything is as it was pinned and passes.

    Raises:
        UsageError: a name means nothing.
        ConfigError: the lock or the project's configuration is broken.
        ModelsecError: modelsec itself failed on a file, so that nothing is settled.
    """
    from modelsec.checking import judge
    from modelsec.survey.session import Session

    session = Session(names, os.fspath(path))
    session.executor = executor
    survey = session.survey()
    whole = judge(session.lock, survey, session.today, session.picked(survey))
    report = config.without_ignored(whole, session.project.settings)
    if report.errors:
        raise ModelsecError(visible(report.errors[0]))
    return report


def verify(path: PathT) -> PathT:
    """Return `path` unchanged when what is there passes, so that it can stand inside the call that loads it.

        state = torch.load(modelsec.verify("model.pt"), weights_only=True)

    The file is read here and again by the loader: whoever can write to it in between is not held off.
    A folder must hold at least one model file.

    Raises:
        Rejected: something there is refused or unreadable, or there is no model file; its `report` says what.
        UsageError: there is nothing at `path`.
        ConfigError: the allow-list that comes with modelsec is broken.
    """
    report = scan(path)
    if not report.passes or not report.models:
        raise Rejected(_reason(path, report), report)
    return path


def _reason(path: str | os.PathLike[str], report: Report) -> str:
    shown = visible(os.fspath(path))
    failing = [file for file in report.files if file.verdict != PASS]
    if not failing:
        return f"{shown} holds no model file; name the file or folder that is loaded"
    first = failing[0]
    words = f": {visible(first.findings[0].message)}" if first.findings else ""
    others = f" (and {len(failing) - 1} more)" if len(failing) > 1 else ""
    return f"{visible(first.path)} is {first.verdict}{words}{others}"
