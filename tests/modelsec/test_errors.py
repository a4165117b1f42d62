from __future__ import annotations

import pytest

from modelsec import errors


@pytest.mark.parametrize(
    "kind", [errors.Malformed, errors.Truncated, errors.LimitExceeded, errors.LongName, errors.Changed]
)
def test_bad_bytes_are_unreadable_with_their_place(kind: type[errors.Unreadable]) -> None:
    error = kind("it ends", 7)
    assert isinstance(error, errors.Unreadable)
    assert (str(error), error.message, error.offset) == ("it ends (at byte 7)", "it ends", 7)
    assert str(kind("it ends")) == "it ends"


@pytest.mark.parametrize("kind", [errors.Unreadable, errors.UsageError, errors.ConfigError, errors.Rejected])
def test_every_branch_grows_from_one_trunk(kind: type[errors.ModelsecError]) -> None:
    assert kind.__bases__ == (errors.ModelsecError,)


def test_rejected_carries_the_report_beside_its_sentence() -> None:
    error = errors.Rejected("no", ["report"])
    assert (str(error), error.report) == ("no", ["report"])
