from __future__ import annotations

import json

from pytest_modelsec.accounting import Record
from pytest_modelsec.gate import BLOCKED, PINNED, Look


def look(state: str = PINNED, name: str = "m.pkl") -> Look:
    return Look(f"/p/{name}", name, state, None, "m")


def test_readers_are_counted_by_test_and_fixture() -> None:
    record = Record()
    record.read(look(), "test_one", "model")
    record.read(look(), "test_two", "")
    record.uses("test_three", ["model", "other"])
    (read,) = record.reads.values()
    assert (read.tests, read.fixtures) == ({"test_one", "test_two", "test_three"}, {"model"})


def test_a_model_that_was_blocked_once_stays_so() -> None:
    record = Record()
    for state in (PINNED, BLOCKED, PINNED):
        record.read(look(state), "test", "")
    assert record.reads["m.pkl"].state == BLOCKED


def test_facts_of_another_process_add_up() -> None:
    one, two = Record(), Record()
    one.read(look(), "test_one", "")
    two.read(look(BLOCKED), "test_two", "model")
    two.read(look(name="n.pkl"), "test_two", "")
    one.merge(json.loads(json.dumps([read.facts() for read in two.reads.values()])))
    assert sorted(one.reads) == ["m.pkl", "n.pkl"]
    assert one.reads["m.pkl"].tests == {"test_one", "test_two"}
    assert one.reads["m.pkl"].state == BLOCKED
    assert one.used_entries() == {"m"}
