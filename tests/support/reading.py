"""Reads the documents that reports are written in, each as strictly as those who take it."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from typing import Any
from xml.etree import ElementTree as ET

import jsonschema

SHORT = {"type": "string", "minLength": 1}
MESSAGE = {
    "type": "object",
    "required": ["text"],
    "properties": {"text": SHORT, "markdown": SHORT},
    "additionalProperties": False,
}
LEVEL = {"enum": ["none", "note", "warning", "error"]}
COUNT = {"type": "integer", "minimum": 0}
URI = {"type": "string", "pattern": r"^(file:///)?[A-Za-z0-9._~%/!$&'()*+,;=@-]+$"}
"""Relative, without a scheme, or of a file: a first segment may hold no colon."""
BAG = {"type": "object", "properties": {"tags": {"type": "array", "items": {"type": "string"}, "uniqueItems": True}}}


def closed(required: str, **properties: Any) -> dict[str, Any]:
    """Give the schema of an object that holds these properties and no others, as the whole of SARIF's schema is."""
    return {"type": "object", "required": required.split(), "properties": properties, "additionalProperties": False}


def listed(items: Any, **more: Any) -> dict[str, Any]:
    return {"type": "array", "items": items, **more}


ARTIFACT_LOCATION = closed("uri", uri=URI, index=COUNT)
REGION = {
    **closed(
        "",
        startLine={"type": "integer", "minimum": 1},
        startColumn={"type": "integer", "minimum": 1},
        endLine={"type": "integer", "minimum": 1},
        endColumn={"type": "integer", "minimum": 1},
        byteOffset=COUNT,
        byteLength=COUNT,
    ),
    "anyOf": [{"required": ["startLine"]}, {"required": ["byteOffset"]}],
}
LOCATION = closed(
    "physicalLocation",
    id=COUNT,
    physicalLocation=closed("artifactLocation", artifactLocation=ARTIFACT_LOCATION, region=REGION),
    logicalLocations=listed(closed("name", name=SHORT, fullyQualifiedName=SHORT, kind=SHORT), uniqueItems=True),
    message=MESSAGE,
)
RULE = closed(
    "id shortDescription help",
    id=SHORT,
    name=SHORT,
    shortDescription=MESSAGE,
    fullDescription=MESSAGE,
    help=MESSAGE,
    defaultConfiguration=closed("level", level=LEVEL),
    properties=BAG,
)
RESULT = closed(
    "ruleId ruleIndex level message locations partialFingerprints",
    ruleId=SHORT,
    ruleIndex=COUNT,
    level=LEVEL,
    message=MESSAGE,
    locations=listed(LOCATION, minItems=1),
    relatedLocations=listed(LOCATION, uniqueItems=True),
    partialFingerprints={"type": "object", "additionalProperties": SHORT},
    properties=BAG,
    suppressions=listed(
        closed("kind", kind={"enum": ["inSource", "external"]}, status={"enum": ["accepted"]}, justification=SHORT),
        uniqueItems=True,
    ),
)
ARTIFACT = closed(
    "location",
    location=closed("uri", uri=URI),
    parentIndex=COUNT,
    length=COUNT,
    roles=listed({"enum": ["analysisTarget"]}, uniqueItems=True),
    hashes={"type": "object", "additionalProperties": {"type": "string", "pattern": "^[0-9a-f]{64}$"}},
    properties=BAG,
)
INVOCATION = closed(
    "executionSuccessful",
    executionSuccessful={"type": "boolean"},
    exitCode={"type": "integer"},
    toolExecutionNotifications=listed(closed("message", level=LEVEL, message=MESSAGE)),
)
RUN = closed(
    "tool results",
    tool=closed("driver", driver=closed("name version rules", name=SHORT, version=SHORT, rules=listed(RULE))),
    invocations=listed(INVOCATION),
    columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
    artifacts=listed(ARTIFACT, uniqueItems=True),
    results=listed(RESULT),
)
SARIF = closed(
    "version runs",
    **{"$schema": {"type": "string", "format": "uri"}, "version": {"const": "2.1.0"}, "runs": listed(RUN)},
)
"""What SARIF 2.1.0 says of the objects that we write, closed as its own schema is."""


def read_sarif(text: str) -> Any:
    """Return the one run; references into its lists lead where they say."""
    document = json.loads(text)
    jsonschema.validate(document, SARIF)
    (run,) = document["runs"]
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        for location in (*result["locations"], *result.get("relatedLocations", ())):
            named = location["physicalLocation"]["artifactLocation"]
            assert run["artifacts"][named["index"]]["location"]["uri"] == named["uri"]
    return run


GITLAB = listed(
    {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": SHORT,
            "check_name": SHORT,
            "fingerprint": SHORT,
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {"type": "object", "required": ["path"], "properties": {"path": SHORT}},
        },
    }
)


def read_gitlab(text: str) -> Any:
    """Return the issues, each of which has a line and a fingerprint of its own."""
    issues = json.loads(text)
    jsonschema.validate(issues, GITLAB)
    lines = [issue["location"] for issue in issues]
    assert all(each["positions"]["begin"]["line"] if "positions" in each else each["lines"]["begin"] for each in lines)
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)
    return issues


COMMAND = re.compile(r"::(?P<level>error|warning|notice) (?P<properties>[^:\r\n]*)::(?P<message>[^\r\n]*)")


def read_github(text: str) -> list[tuple[str, dict[str, str], str]]:
    """Return level, properties and message of each command, as the runner splits and decodes them."""
    told = []
    for line in text.splitlines():
        match = COMMAND.fullmatch(line)
        assert match is not None, line
        properties = dict(part.split("=", 1) for part in match["properties"].split(","))
        told.append(
            (match["level"], {name: _decoded(text) for name, text in properties.items()}, _decoded(match["message"]))
        )
    return told


def _decoded(text: str) -> str:
    for code, character in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(code, character)
    return text


def read_junit(text: str) -> ET.Element:
    """Return the suites, whose counts are those of what they hold."""
    tree = ET.fromstring(text.encode("ascii"))
    for node in (tree, *tree.iter("testsuite")):
        assert node.get("tests") == str(len(list(node.iter("testcase"))))
        assert node.get("failures") == str(len(list(node.iter("failure"))))
    return tree


TAGS = frozenset(
    "html head meta title style body h1 h2 p section code span ul li br strong small table tr th td".split()  # noqa: SIM905 - read as the text that it is
)


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def read_html(text: str) -> str:
    """Return the words of a page that is well nested, runs nothing and fetches nothing."""
    page = _Page()
    page.feed(text.encode("ascii").decode())
    page.close()
    assert page.open == []
    assert page.tags <= TAGS
    assert page.attributes <= {"lang", "charset", "http-equiv", "content", "name", "class"}
    return page.text
