"""The allow-list accepts what popular hubs hold, and says why it refuses the rest."""

from __future__ import annotations

import io
from contextlib import redirect_stdout

from tests import accepted
from tests.support.judged import POLICY


def test_most_traced_files_are_accepted() -> None:
    total, passing, _ = accepted.counted()
    assert total == 1351
    assert passing / total >= accepted.GOAL


def test_every_refusal_has_its_reason() -> None:
    _, _, names = accepted.counted()
    assert [name for name in names if not accepted.reason(name)] == []


def test_a_reason_is_for_what_is_refused() -> None:
    _, _, names = accepted.counted()
    assert [name for name in accepted.REASONS if not any(f"{other}.".startswith(f"{name}.") for other in names)] == []


def test_a_name_without_a_row_is_told() -> None:
    assert accepted.refused(["collections:OrderedDict", "os:system"], POLICY) == ["os.system"]
    assert accepted.reason("os.system") == ""


def test_the_command_prints_the_rate() -> None:
    said = io.StringIO()
    with redirect_stdout(said):
        assert accepted.main() == 0
    assert "traced files are accepted: 98." in said.getvalue()
