"""What holds for every real file and whatever is done to it: a verdict, no exception, and never a better one."""

from __future__ import annotations

import collections
import random
from typing import TYPE_CHECKING

import pytest

from modelsec.pipeline import FileReport, Options, scan_reader
from modelsec.policy import Policy, Row, _words, load
from modelsec.reader import BytesReader
from tests.fuzz.generate import mutated
from tests.fuzz.mutate import VERDICTS, complaint, failures
from tests.support.corpus import containers, gadgets, streams
from tests.support.seeds import pickles, seeds

if TYPE_CHECKING:
    from collections.abc import Iterator

POLICY = load()
SEEDS = seeds()
MUTATIONS = 20_000
"""Of each pickle; a container's checks are behind checksums, so most of its mutations are the same."""
FEW = 200


def scan(data: bytes, name: str, policy: Policy = POLICY) -> FileReport:
    return scan_reader(BytesReader(data), name, policy, Options(digest=False))


def verdict(data: bytes, name: str, policy: Policy = POLICY) -> str:
    return scan(data, name, policy).verdict


@pytest.mark.parametrize("name", sorted(SEEDS))
def test_a_real_file_passes(name: str) -> None:
    report = scan(SEEDS[name], name)
    assert (report.verdict, report.findings) == ("pass", ())


@pytest.mark.parametrize("name", sorted(SEEDS))
def test_every_prefix_has_a_verdict(name: str) -> None:
    data = SEEDS[name]
    lengths = {*range(min(len(data), 600)), *range(0, len(data), 1 + len(data) // 300)}
    assert {verdict(data[:length], name) for length in lengths} <= VERDICTS


@pytest.mark.parametrize("name", sorted(pickles()))
def test_a_pickle_that_is_cut_off_passes_only_as_a_text_that_asks_for_nothing_unknown(name: str) -> None:
    data = SEEDS[name]
    wrong = {complaint(data[:length], name, collections.Counter()) for length in range(1, len(data))}
    assert wrong == {""}


def test_every_mutation_of_a_pickle_has_a_verdict() -> None:
    assert failures(pickles(), MUTATIONS) == {}


@pytest.mark.parametrize("name", sorted(set(SEEDS) - set(pickles())))
def test_every_mutation_has_a_verdict(name: str) -> None:
    chance = random.Random(name)
    assert {verdict(mutated(SEEDS[name], chance), name) for _ in range(FEW)} <= VERDICTS


TAILS = [b"\x00", b"\n", b".", b"\x80\x04N.", b"\xff" * 100, b"cos\nsystem\n(S'true'\ntR.", b"PK\x05\x06" + bytes(18)]


@pytest.mark.parametrize("tail", TAILS)
def test_appended_bytes_never_make_pass_what_was_read_and_did_not(tail: bytes) -> None:
    """What ended too early may pass when the rest is there."""
    better = {
        name: (before, after)
        for name, data in everything()
        if (before := scan(data, name)).verdict != "pass"
        and (after := scan(data + tail, name)).verdict == "pass"
        and not cut_off(before)
    }
    assert better == {}


@pytest.mark.parametrize("tail", TAILS)
def test_appended_bytes_never_improve_the_verdict_on_a_stream(tail: bytes) -> None:
    better = {
        probe.id: probe.data
        for probe in [*streams(), *gadgets()]
        if verdict(probe.data, probe.file) == "refused" != verdict(probe.data + tail, probe.file)
    }
    assert better == {}


def cut_off(report: FileReport) -> bool:
    """Say whether the bytes ended inside a structure, so that they were no whole file."""
    return report.verdict == "unreadable" and any("ends" in finding.message for finding in report.findings)


def everything() -> Iterator[tuple[str, bytes]]:
    """Yield real files, malicious ones, and mutations of both, with their names."""
    yield from SEEDS.items()
    chance = random.Random(7)
    for probe in [*streams(), *containers(), *gadgets()[::20]]:
        yield probe.file, probe.data
        yield probe.file, mutated(probe.data, chance)
    for name, data in pickles().items():
        for _ in range(3):
            yield name, mutated(data, chance)


def test_hazard_notes_decide_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    cases = list(everything())
    before = [decided(scan(data, name)) for name, data in cases]
    monkeypatch.setattr(_words, "HAZARDS", {})
    assert [decided(scan(data, name)) for name, data in cases] == before


def decided(report: FileReport) -> tuple[str, str, list[tuple[str, str]]]:
    return report.verdict, report.loads, [(finding.id, finding.target) for finding in report.findings]


def test_an_added_row_never_refuses_what_passed() -> None:
    rows = [("os:system", Row("function", "any")), ("no.such:Class", Row("class", "", "any")), ("a:b", Row("value"))]
    for key, row in rows:
        wider = Policy({**POLICY.rows, key: row}, POLICY.names, POLICY.modules)
        assert {name for name, data in SEEDS.items() if verdict(data, name, wider) != "pass"} == set()


def test_a_row_less_never_passes_what_was_refused() -> None:
    """Every row that a seed needs is needed, and taking it away makes nothing else pass."""
    data = SEEDS["plain2.pkl"]
    used = {name for name in scan(data, "plain2.pkl").imports if name != "builtins.object"}
    assert used
    for dotted in used:
        module, _, name = dotted.rpartition(".")
        rows = {key: row for key, row in POLICY.rows.items() if key != f"{module}:{name}"}
        assert verdict(data, "plain2.pkl", Policy(rows, POLICY.names, POLICY.modules)) == "refused"


def test_the_verdict_is_that_of_the_bytes_alone() -> None:
    """Other files judged before change nothing."""
    cases = list(everything())
    first = [decided(scan(data, name)) for name, data in cases]
    order = list(range(len(cases)))
    random.Random(1).shuffle(order)
    again = {place: decided(scan(cases[place][1], cases[place][0])) for place in order}
    assert [again[place] for place in range(len(cases))] == first


def test_mutations_reach_every_verdict() -> None:
    chance = random.Random(5)
    data = SEEDS["plain4.pkl"]
    counts = collections.Counter(verdict(mutated(data, chance), "plain4.pkl") for _ in range(3000))
    assert {"pass", "refused", "unreadable"} <= set(counts)


@pytest.mark.parametrize(
    "stream", [b"codd-name\nx\n", b"(iodd-name\nx\n", b"codd name\n-\n(tR", b"cantigravity\n-\n", b"cname\n\n"]
)
@pytest.mark.parametrize("rest", [b"", b"\nhow do you do\n"])
def test_a_text_under_a_model_s_name_that_imports_anything_does_not_pass(stream: bytes, rest: bytes) -> None:
    """A loader runs the module before it finds that the attribute or the rest of the stream is missing."""
    assert verdict(stream + rest, "model.pkl") == "refused"


@pytest.mark.parametrize("stream", [b"cname", b"cname\nx", b"(iname\nx", b"cname\n" + b"x" * 5000 + b"\n"])
def test_a_global_that_is_cut_off_or_too_long_does_not_pass(stream: bytes) -> None:
    """`pickle._Unpickler` takes the end of the file for a newline, and imports the module before it wants the name."""
    assert verdict(stream, "model.pkl") != "pass"
