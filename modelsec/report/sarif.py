"""SARIF 2.1.0, as code scanning services read it.

A binary file has no lines: a place in it is a byte offset, and one inside a member is an offset in a nested artifact.
The first location of a result is the file itself, for services show results at files of the repository alone.

Source: OASIS SARIF 2.1.0; GitHub documentation, "SARIF support for code scanning", for its limits.
"""

from __future__ import annotations

from modelsec.escape import encodable, visible
from modelsec.report._log import BLOCKER, HIGH, INFO, LEVELS, LOW, MEDIUM, fingerprints
from modelsec.report._telling import shared

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from modelsec.report._log import Artifact, Log, Remark, Rule, Text

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
MOST_RESULTS = 25_000
"""GitHub takes no more of one run."""
SCORES = {BLOCKER: "9.8", HIGH: "7.5", MEDIUM: "5.0", LOW: "3.0", INFO: "0.0"}
"""GitHub's `security-severity`, on the scale of CVSS: code that runs when a file is loaded is critical."""


def write(log: Log) -> str:
    """Return the document."""
    import json

    from modelsec import __version__

    placed = [*(remark for remark in log.worst_first if remark.path), *log.ignored]
    remarks = placed[:MOST_RESULTS]
    worst = {remark.code: remark.severity for remark in reversed(remarks)}
    rules = [_rule(log.rule(code), worst[code]) for code in sorted(worst)]
    artifacts = _Artifacts(log.artifacts)
    indexes = {rule["id"]: index for index, rule in enumerate(rules)}
    results = [
        {
            **_result(remark, artifacts),
            "ruleIndex": indexes[remark.code],
            "partialFingerprints": _known_by(remark, fingerprint),
        }
        for remark, fingerprint in zip(remarks, fingerprints(remarks), strict=True)
    ]
    run = {
        "tool": {"driver": {"name": log.tool, "version": __version__, "rules": rules}},
        "invocations": [_invocation(log, len(placed) - len(remarks))],
        "columnKind": "unicodeCodePoints",
        "artifacts": artifacts.listed,
        "results": results,
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _known_by(remark: Remark, fingerprint: str) -> dict[str, str]:
    """GitHub follows an alert by the first name alone, and computes it itself only for places that have lines."""
    ours = {"modelsec/v1": remark.fingerprint} if remark.fingerprint else {}
    return {"primaryLocationLineHash": fingerprint, **ours}


def _rule(rule: Rule, severity: str) -> dict[str, Any]:
    properties: dict[str, Any] = {"tags": list(rule.tags), "security-severity": SCORES[severity], "precision": "high"}
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": rule.help},
        "help": {"text": rule.help, "markdown": rule.page or rule.help},
        "defaultConfiguration": {"level": LEVELS[severity]},
        "properties": properties,
    }


def _invocation(log: Log, left_out: int) -> dict[str, Any]:
    """Return what is said of the run as a whole: GitHub takes no result without a file."""
    told = [(LEVELS[each.severity], f"{each.code} {each.message}") for each in log.worst_first if not each.path]
    told += [(LEVELS[INFO], note) for note in log.notes]
    if left_out:
        told.append((LEVELS[MEDIUM], f"{left_out:,} more results, none of them worse; the JSON report has all"))
    return {
        "executionSuccessful": not log.errors,
        "exitCode": log.exit_code,
        "toolExecutionNotifications": [{"level": level, "message": _message(text)} for level, text in told],
    }


def _result(remark: Remark, artifacts: _Artifacts) -> dict[str, Any]:
    words = f"{remark.message}; way out: {remark.fix}" if remark.fix else remark.message
    result: dict[str, Any] = {
        "ruleId": remark.code,
        "level": LEVELS[remark.severity],
        "message": _message(words),
        "locations": [_location(remark, artifacts)],
    }
    properties = {name: encodable(text) for name, text in remark.facts}
    if remark.reason:
        justification = visible(remark.reason)
        result["suppressions"] = [{"kind": "external", "status": "accepted", "justification": justification}]
    if remark.member:
        properties["member"] = " > ".join(map(visible, remark.member))
        result["relatedLocations"] = [_member_location(remark, artifacts)]
    return {**result, "properties": properties} if properties else result


def _location(remark: Remark, artifacts: _Artifacts) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": artifacts.location(remark.path)}
    if remark.text is not None:
        physical["region"] = _lines(remark.text)
    elif remark.offset is not None and not remark.member:
        physical["region"] = {"byteOffset": remark.offset}
    elif "length" in (listed := artifacts.listed[physical["artifactLocation"]["index"]]):
        physical["region"] = {"byteOffset": 0, "byteLength": listed["length"]}
    location: dict[str, Any] = {"physicalLocation": physical}
    if remark.member:
        names = tuple(map(visible, remark.member))
        location["logicalLocations"] = [{"name": names[-1], "fullyQualifiedName": " > ".join(names), "kind": "member"}]
    return location


def _lines(text: Text) -> dict[str, int]:
    return {
        "startLine": text.line,
        "startColumn": text.column,
        "endLine": text.end_line,
        "endColumn": text.end_column,
    }


def _member_location(remark: Remark, artifacts: _Artifacts) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": artifacts.location(remark.path, remark.member)}
    if remark.offset is not None:
        physical["region"] = {"byteOffset": remark.offset}
    return {"id": 1, "physicalLocation": physical, "message": _message("inside the file")}


class _Artifacts:
    """The files of a run and the members of files, each listed once."""

    def __init__(self, artifacts: Iterable[Artifact]) -> None:
        self.listed: list[dict[str, Any]] = []
        self.indexes: dict[tuple[str, ...], int] = {}
        for artifact in artifacts:
            if (artifact.path,) not in self.indexes:
                self._add((artifact.path,), _artifact(artifact))

    def location(self, path: str, members: tuple[str, ...] = ()) -> dict[str, Any]:
        """Return the location of a file, or of a member in it, as a reference into the list."""
        chain = (path, *members)
        if chain not in self.indexes:
            if members:
                parent = self.location(path, members[:-1])["index"]
                self._add(chain, {"location": {"uri": _inner_uri(members[-1])}, "parentIndex": parent})
            else:
                self._add(chain, {"location": {"uri": _uri(path)}})
        index = self.indexes[chain]
        return {"uri": self.listed[index]["location"]["uri"], "index": index}

    def _add(self, chain: tuple[str, ...], artifact: dict[str, Any]) -> None:
        self.indexes[chain] = len(self.listed)
        self.listed.append(artifact)


def _artifact(artifact: Artifact) -> dict[str, Any]:
    made: dict[str, Any] = {"location": {"uri": _uri(artifact.path)}, "roles": ["analysisTarget"]}
    if artifact.size is not None:
        made["length"] = artifact.size
    if artifact.sha256 is not None:
        made["hashes"] = {"sha-256": artifact.sha256}
    return {**made, "properties": dict(artifact.facts)} if artifact.facts else made


def _uri(path: str) -> str:
    """Return a path as a URI: relative ones stay relative, bytes that are no text are written as they are."""
    from urllib.parse import quote

    try:
        raw = path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # no path of this system, but one that a document told
        raw = encodable(path).encode()
    return f"file://{quote(raw)}" if path.startswith("/") else quote(raw)


def _inner_uri(member: str) -> str:
    """Return the name of a member as a URI below what it lies in."""
    from urllib.parse import quote

    return quote(encodable(member).lstrip("/"))


def _message(text: str) -> dict[str, str]:
    """Return words as a message, in which braces would be placeholders and brackets could be a link."""
    escaped = visible(text).replace("{", "{{").replace("}", "}}")
    if "](" in escaped:
        escaped = escaped.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
    return {"text": escaped}


OUTPUT = shared("sarif", write)
