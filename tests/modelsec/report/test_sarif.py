from __future__ import annotations

from typing import TYPE_CHECKING, Any

from modelsec.finding import Ignored
from modelsec.report import Report, sarif
from modelsec.report._log import HIGH, LOW, Log, Remark
from tests.support.reading import read_sarif
from tests.support.reports import file_report, finding, refused

if TYPE_CHECKING:
    import pytest


def run_of(report: Report) -> Any:
    return read_sarif(sarif.OUTPUT.render(report, False))


def test_a_rule_has_its_help_and_its_weight() -> None:
    (rule,) = run_of(Report((refused(),)))["tool"]["driver"]["rules"]
    assert rule["id"] == "MSF101"
    assert "safetensors" in rule["help"]["text"]
    assert "modelsec explain MSF101" in rule["help"]["markdown"]
    assert rule["properties"]["security-severity"] == "9.8"
    assert "external/cwe/cwe-502" in rule["properties"]["tags"]


def test_a_place_in_a_file_is_a_byte_offset() -> None:
    (result,) = run_of(Report((refused(offset=12),)))["results"]
    (location,) = result["locations"]
    assert location["physicalLocation"]["artifactLocation"]["uri"] == "trap.pkl"
    assert location["physicalLocation"]["region"] == {"byteOffset": 12}


def test_a_place_in_a_member_is_an_offset_in_a_nested_artifact() -> None:
    run = run_of(Report((refused("a.zip", offset=12, member=("in.zip", "data.pkl")),)))
    (result,) = run["results"]
    (location,), (related,) = result["locations"], result["relatedLocations"]
    assert location["physicalLocation"]["region"] == {"byteOffset": 0, "byteLength": 45}
    assert location["logicalLocations"][0]["fullyQualifiedName"] == "in.zip > data.pkl"
    assert related["physicalLocation"]["region"] == {"byteOffset": 12}
    inner = run["artifacts"][related["physicalLocation"]["artifactLocation"]["index"]]
    outer = run["artifacts"][inner["parentIndex"]]
    assert (inner["location"]["uri"], outer["location"]["uri"]) == ("data.pkl", "in.zip")
    assert run["artifacts"][outer["parentIndex"]]["location"]["uri"] == "a.zip"


def test_every_file_is_an_artifact_with_its_digest() -> None:
    artifacts = run_of(Report((file_report(), file_report("gone", size=None, sha256=None))))["artifacts"]
    assert artifacts[0]["hashes"] == {"sha-256": "ab" * 32}
    assert artifacts[0]["length"] == 45
    assert not {"hashes", "length"} & artifacts[1].keys()


def test_results_carry_the_fingerprint_of_the_finding_and_one_of_their_own() -> None:
    twice = (finding(offset=0), finding(offset=32))
    results = run_of(Report((file_report(verdict="refused", findings=twice),)))["results"]
    ours = {result["partialFingerprints"]["modelsec/v1"] for result in results}
    assert ours == {twice[0].fingerprint("ab" * 32)}
    assert len({result["partialFingerprints"]["primaryLocationLineHash"] for result in results}) == 2


def test_what_is_ignored_is_a_result_with_its_suppression() -> None:
    file = file_report(loads="code", ignored=(Ignored(finding(offset=3), "a fixture\n", "2027-06-30"),))
    (result,) = run_of(Report((file,)))["results"]
    assert result["ruleId"] == "MSF101"
    assert result["suppressions"] == [{"kind": "external", "status": "accepted", "justification": r"a fixture\x0a"}]


def test_paths_are_uris() -> None:
    names = ("a b#c?.pkl", "a:b.pkl", "/abs/x.pkl", "caf\udce9.pkl")
    uris = [each["location"]["uri"] for each in run_of(Report(tuple(map(file_report, names))))["artifacts"]]
    assert uris == ["a%20b%23c%3F.pkl", "a%3Ab.pkl", "file:///abs/x.pkl", "caf%E9.pkl"]


def test_a_message_makes_no_link_and_no_placeholder() -> None:
    told = refused(message="imports [click](http://example.org) {0}")
    (result,) = run_of(Report((told,)))["results"]
    assert result["message"]["text"].startswith(r"imports \[click\](http://example.org) {{0}}; way out: ")


def test_what_is_said_of_the_run_is_a_notification() -> None:
    run = run_of(Report((), notes=("1 left out",), errors=("it broke",), require_models=True))
    (invocation,) = run["invocations"]
    assert run["results"] == []
    assert (invocation["executionSuccessful"], invocation["exitCode"]) == (False, 2)
    told = [(each["level"], each["message"]["text"][:10]) for each in invocation["toolExecutionNotifications"]]
    assert told == [("error", "MSF901 no "), ("error", "MSF902 it "), ("note", "1 left out")]


def test_no_more_results_than_are_taken_and_the_worst_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sarif, "MOST_RESULTS", 3)
    mild = [Remark("MSF401", LOW, "mild", f"f{number}") for number in range(3)]
    log = Log("modelsec", rule_of, (*mild, Remark("MSF101", HIGH, "severe", "last")), ())
    run = read_sarif(sarif.write(log))
    assert [result["ruleId"] for result in run["results"]] == ["MSF101", "MSF401", "MSF401"]
    (told,) = run["invocations"][0]["toolExecutionNotifications"]
    assert told["message"]["text"].startswith("1 more results")


def rule_of(code: str) -> Any:
    from modelsec.report._log import Rule

    return Rule(code, code, code, code)
