"""What one run was asked to do: command line before configuration, read once.

Rule: what cannot be right ends the run at once (exit code 4). A gate with half its settings guards nothing.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from modelsec.errors import ConfigError
from modelsec.project import Project, find_project
from modelsec.value import value

if TYPE_CHECKING:
    from collections.abc import Mapping

MODES = ("enforce", "warn")
UNUSED = ("warn", "fail", "ignore")


@value
class Settings:
    """Everything that decides what a run does."""

    project: Project
    lock_path: str
    """Absolute; the file need not be there."""
    mode: str
    unused: str
    update: str
    """`new`, `all`, or empty."""
    only: bool
    report: str
    """Absolute path of the report to write, or empty."""
    subprocesses: bool

    @property
    def root(self) -> str:
        """The project's folder, absolute and with its links resolved."""
        return self.project.root

    @property
    def enforces(self) -> bool:
        """Whether what does not pass is blocked."""
        return self.mode == "enforce"

    @property
    def has_lock(self) -> bool:
        """Whether there is a lockfile."""
        return os.path.exists(self.lock_path)

    def lock_roots(self) -> tuple[str, ...]:
        """Return the folders that the lock's paths may start from: the roots of the projects that it may belong to.

        One that is named by an option may be this project's own in a folder of it, or that of a project in that folder.

        Raises:
            ConfigError: the configuration of another project is broken.
        """
        if os.path.normpath(self.project.lock) == self.lock_path:
            return (self.root,)
        other = find_project(os.path.dirname(self.lock_path)).root
        return (self.root, other) if self.lock_path.startswith(os.path.join(self.root, "")) else (other,)

    @property
    def lock_shown(self) -> str:
        """The lockfile as people name it."""
        return shown(self.lock_path, self.root)


def read(config: pytest.Config, environment: Mapping[str, str] = os.environ) -> Settings:
    """Read the settings of this run.

    Raises:
        pytest.UsageError: one of them cannot be right.
    """
    given = config.known_args_namespace
    start = str(config.invocation_params.dir)
    try:
        project = find_project(str(config.rootpath))
    except ConfigError as error:
        raise pytest.UsageError(str(error)) from error
    settings = Settings(
        project,
        os.path.normpath(os.path.join(start, given.modelsec_model_lock or project.lock)),
        _one_of(config, "model_scan_mode", MODES),
        _one_of(config, "model_scan_unused", UNUSED),
        given.modelsec_model_lock_update or "",
        given.modelsec_model_scan_only,
        os.path.join(start, given.modelsec_model_scan_report) if given.modelsec_model_scan_report else "",
        bool(config.getini("model_scan_subprocess")),
    )
    _check(settings, given.modelsec_model_lock, environment)
    _check_verbosity(config)
    return settings


def _check(settings: Settings, lock_given: str | None, environment: Mapping[str, str]) -> None:
    if settings.update and is_ci(environment):
        message = "--model-lock-update is refused where CI is set: pin on your own machine, and have the lock reviewed"
        raise pytest.UsageError(message)
    if lock_given and not settings.has_lock and not settings.update:
        message = f"--model-lock={lock_given}: there is no such file; make it with modelsec lock"
        raise pytest.UsageError(message)
    if settings.report:
        report_format(settings.report)
        folder = os.path.dirname(settings.report)
        if not os.path.isdir(folder):  # known after the run, it would cost the run's own output
            message = f"--model-scan-report: there is no folder {shown(folder, settings.root)}"
            raise pytest.UsageError(message)


def _check_verbosity(config: pytest.Config) -> None:
    """Look at the setting as pytest will read it: at the end of the run, where a mistake is an internal error."""
    given = str(config.getini("verbosity_model_scan")).strip()
    if given != "auto" and not given.removeprefix("-").isdecimal():
        message = f"verbosity_model_scan = {given}: it is a whole number, or auto"
        raise pytest.UsageError(message)


def is_ci(environment: Mapping[str, str]) -> bool:
    """Say whether a continuous integration service runs this: it sets `CI`."""
    return environment.get("CI", "").lower() not in ("", "0", "false")


def report_format(path: str) -> str:
    """Return the engine's output for the suffix of `path`.

    Raises:
        pytest.UsageError: there is none.
    """
    from modelsec import report

    known = report.names()
    suffix = os.path.splitext(path)[1].lower().removeprefix(".")
    name = {"txt": "text", "xml": "junit"}.get(suffix, suffix)
    if name not in known:
        message = f"--model-scan-report={path}: the suffix names no report; there is {', '.join(known)}"
        raise pytest.UsageError(message)
    return name


def shown(path: str, root: str) -> str:
    """Return `path` as people name it: relative to the project where it lies in it."""
    return os.path.relpath(path, root) if path.startswith(os.path.join(root, "")) else path


def _one_of(config: pytest.Config, name: str, choices: tuple[str, ...]) -> str:
    value = str(config.getini(name)).strip()
    if value not in choices:
        message = f"{name} = {value}: it is one of {', '.join(choices)}"
        raise pytest.UsageError(message)
    return value
