"""What the engine says of a file, asked once for each content.

Rule: the key is the file's identity, size and times, of which the change time cannot be set back. Nothing is kept
beyond the run: a cache in the project could be written by whoever writes the project.
"""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from modelsec.errors import ModelsecError
from modelsec.evidence import Fault
from modelsec.finding import UNREADABLE, worst
from modelsec.identify import UNKNOWN
from modelsec.pipeline import CODE, FileReport, Options, scan_file
from modelsec.policy.words import describe
from modelsec.value import replace

if TYPE_CHECKING:
    from modelsec.policy import Policy

    Key = tuple[int, int, int, int, int]


FORMAT = "MSF302"
STAT = os.stat
"""As it is now: a test may put something else into its place."""


class Verdicts:
    """The reports of this run's files, by identity."""

    def __init__(self, policy: Policy, formats: tuple[str, ...] = ()) -> None:
        """Judge by `policy`, and by the `formats` that a model of the project may have."""
        self.policy = policy
        self.options = Options(named=False, formats=formats)
        self.known: dict[Key, FileReport] = {}
        self.hashed: list[str] = []
        """Every path that was read from end to end, in order: what a run is measured by."""

    def of(self, path: str, key: Key) -> FileReport:
        """Return the report of the regular file at `path`, whose `key` was just taken."""
        report = self.known.get(key)
        if report is None:
            self.hashed.append(path)
            report = self.known[key] = _judged(path, self.policy, self.options)
        return report


def key_of(path: str) -> Key | None:
    """Return the identity of the regular file that `path` leads to, or None where there is none."""
    try:
        status = STAT(path)
    except (OSError, ValueError):
        return None
    if not stat.S_ISREG(status.st_mode):
        return None
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns


def whatever_format(report: FileReport) -> FileReport:
    """Return the report without what the project's configuration has against the format."""
    findings = tuple(finding for finding in report.findings if finding.id != FORMAT)
    if len(findings) == len(report.findings):
        return report
    total = report.findings_total - len(report.findings) + len(findings)
    verdict = worst([finding.verdict for finding in findings])
    return replace(report, verdict=verdict, findings=findings, findings_total=total)


def _judged(path: str, policy: Policy, options: Options) -> FileReport:
    try:
        return scan_file(path, policy, options)
    except OSError as error:
        return _failed(path, f"the file cannot be read ({error.strerror})")
    except ModelsecError as error:
        return _failed(path, str(error))
    except Exception as error:  # noqa: BLE001 - a file that trips modelsec must not pass, nor end the run
        return _failed(path, f"a fault of modelsec's own ({type(error).__name__}: {error}); please report it")


def _failed(path: str, reason: str) -> FileReport:
    finding = describe("MSF204", Fault(reason, None), ())
    return FileReport(path, None, None, UNKNOWN, UNREADABLE, CODE, (), (), (), (finding,), 1)
