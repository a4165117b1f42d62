"""From the bytes of one file to its report: read, judge, hash.

Rule: a file passes only when it was read to its end, nothing in it was refused, and it did not change meanwhile.
"""

from __future__ import annotations

import os

from modelsec.digest import sha256_of
from modelsec.errors import Changed, LimitExceeded
from modelsec.evidence import IMPORT, SETTLED, VALUE, Call, Fault, Feature, Import, Unrecognised
from modelsec.finding import PASS, REFUSED, UNREADABLE, worst
from modelsec.identify import UNKNOWN, Visitor
from modelsec.limits import DEFAULT
from modelsec.reader import FileReader
from modelsec.regular import open_regular
from modelsec.suffixes import is_model_name, suffix_of
from modelsec.value import replace, value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Evidence
    from modelsec.finding import Finding, Ignored
    from modelsec.identify import Chain
    from modelsec.limits import Limits
    from modelsec.policy import Policy
    from modelsec.reader import Reader

UNRECOGNISED = "unrecognised"
DATA, OBJECTS, CODE = "data", "objects", "code"
NOT_A_CALL = frozenset((IMPORT, VALUE))


@value
class Options:
    """How files are scanned."""

    digest: bool = True
    """Hash every file; without it bulk data is not read."""
    named: bool = True
    """The file was named by the user, so it fails when nothing recognises it."""
    limits: Limits = DEFAULT
    allow: tuple[str, ...] = ()
    """Row keys that the project allows."""
    formats: tuple[str, ...] = ()
    """The formats that a model may have; empty for all."""

    def for_file(self, *, named: bool) -> Options:
        """Return these options for one file."""
        return self if named == self.named else replace(self, named=named)


@value
class FileReport:
    """Everything that is known of one file; the fields are those of the JSON report."""

    path: str
    size: int | None
    """Bytes; None for a file that could not be opened."""
    sha256: str | None
    format: str
    verdict: str
    """`pass`, `refused`, `unreadable`, or `unrecognised` for what nothing recognises and nothing claims to load."""
    loads: str
    """What loading can do: `data`, `objects` or `code`."""
    imports: tuple[str, ...]
    calls: tuple[str, ...]
    features: tuple[str, ...]
    findings: tuple[Finding, ...]
    findings_total: int
    model: str = ""
    """The name of the model that the file belongs to in the lock; empty in a scan, which knows no lock."""
    ignored: tuple[Ignored, ...] = ()
    """Findings that the project's configuration takes out of the verdict."""


class Judging:
    """Judges evidence as it is told, and keeps what the report needs."""

    def __init__(self, policy: Policy, options: Options, path: str) -> None:
        """Judge by `policy`."""
        self.policy = policy
        self.options = options
        self.path = path
        self.verdicts: set[str] = set()
        self.imports: set[str] = set()
        self.calls: set[str] = set()
        self.features: set[str] = set()
        self.findings: list[Finding] = []
        self.total = 0
        self.repeated: dict[tuple[str, str], int] = {}
        self.unrecognised: Finding | None = None
        self.barred = PASS
        """The verdict on the formats."""

    def structure(self, chain: Chain, form: str) -> None:
        """Judge the format of what some loader would read, as the project's configuration has it."""
        if form not in self.options.formats:
            from modelsec.policy.words import describe

            finding = describe("MSF302", Feature(form, 0), chain)
            self.barred = finding.verdict
            self._list(finding)

    def __call__(self, chain: Chain, evidence: Evidence) -> int:
        """Judge one piece of evidence; the answer goes back to the format."""
        from modelsec.policy.judging import judge

        self._note(evidence)
        judgement = judge(evidence, chain, self.policy)
        if judgement.finding is None:
            return judgement.answer
        self._add(chain, evidence, judgement.finding)
        if isinstance(evidence, Call) and self._is_told(evidence, judgement.finding):
            return SETTLED
        return judgement.answer

    def _is_told(self, call: Call, finding: Finding) -> bool:
        """Say whether this use of this global has been found often enough: nothing that follows mends the file."""
        key = (finding.target, call.use)
        self.repeated[key] = self.repeated.get(key, 0) + 1
        return self.repeated[key] >= self.options.limits.repeated_findings

    def _note(self, evidence: Evidence) -> None:
        if isinstance(evidence, Import):
            self.imports.add(evidence.target.current)
        elif isinstance(evidence, Call) and evidence.target is not None and evidence.use not in NOT_A_CALL:
            self.calls.add(evidence.target.current)
        elif isinstance(evidence, Feature):
            self.features.add(evidence.name)

    def _add(self, chain: Chain, evidence: Evidence, finding: Finding) -> None:
        if isinstance(evidence, Unrecognised) and not self._is_claimed(chain):
            self.unrecognised = finding
            return
        self.verdicts.add(finding.verdict)
        self._list(finding)

    def _is_claimed(self, chain: Chain) -> bool:
        return self.options.named or is_model_name(self.path) or (bool(chain) and is_model_name(chain[-1]))

    def _list(self, finding: Finding) -> None:
        self.total += 1
        if len(self.findings) < self.options.limits.findings:
            self.findings.append(finding)

    def report(self, path: str, size: int | None, sha256: str | None, form: str) -> FileReport:
        """Return the report of the one file that was judged."""
        content = worst(self.verdicts)
        verdict = worst((content, self.barred))
        if verdict == PASS and self.unrecognised is not None:
            verdict = UNRECOGNISED
        return FileReport(
            path,
            size,
            sha256,
            form,
            verdict,
            self._loads(content),
            tuple(sorted(self.imports)),
            tuple(sorted(self.calls)),
            tuple(sorted(self.features)),
            tuple(self.findings),
            self.total,
        )

    def _loads(self, verdict: str) -> str:
        if verdict == REFUSED:
            return CODE
        return OBJECTS if self.imports or self.features or verdict == UNREADABLE else DATA


def scan_file(path: str, policy: Policy, options: Options) -> FileReport:
    """Judge the regular file at `path`.

    Raises:
        OSError: it cannot be opened or read.
        NotRegular: it is a pipe, socket, device or folder; it was not read.
    """
    descriptor, status = open_regular(path)
    try:
        return scan_reader(FileReader(descriptor, status), path, policy, options)
    finally:
        os.close(descriptor)


def scan_reader(reader: Reader, path: str, policy: Policy, options: Options) -> FileReport:
    """Judge what `reader` gives, under the name `path`."""
    return read_with(Judging(policy, options, path), reader, path, options)


def read_with(judging: Judging, reader: Reader, path: str, options: Options) -> FileReport:
    """Tell `judging` what `reader` gives, and return its report."""
    form, sha256 = UNKNOWN, None
    try:
        _check_size(reader, options.limits)
        told = judging.structure if options.formats else None
        form = Visitor(judging, options.limits, suffix_of(path), structure=told).inspect(reader)
        if options.digest:
            sha256 = sha256_of(reader)
        if isinstance(reader, FileReader):
            reader.check_unchanged()
    except (Changed, LimitExceeded) as error:
        sha256 = None
        judging((), Fault(error.message, error.offset))
    return judging.report(path, reader.size, sha256, form)


def _check_size(reader: Reader, limits: Limits) -> None:
    if reader.size > limits.file_bytes:
        message = f"the file has {reader.size:,} bytes, more than are read (limit file_bytes)"
        raise LimitExceeded(message)
