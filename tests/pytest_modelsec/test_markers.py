"""Markers that cannot be followed end the run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.pytest_projects import text_of

if TYPE_CHECKING:
    from tests.support.pytest_projects import Project


@pytest.mark.parametrize(
    "marker",
    ["model_scan_off", "model_scan_off()", "model_scan_off(reason='  ')", "model_scan(allow=['a.b'])"],
)
def test_a_marker_without_a_reason_ends_the_run(project: Project, marker: str) -> None:
    project.test(f"@pytest.mark.{marker}\ndef test_it(): pass")
    result = project.scan()
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    assert "needs a reason" in text_of(result)


def test_allow_takes_a_list(project: Project) -> None:
    project.test("@pytest.mark.model_scan(allow='a.b', reason='why')\ndef test_it(): pass")
    result = project.scan()
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    assert "takes a list of exact dotted names" in text_of(result)


@pytest.mark.parametrize(
    ("marker", "call"),
    [
        ("model_scan(['a.B'], reason='why')", "model_scan(allow=..., reason=...)"),
        ("model_scan(alow=['a.B'], reason='why')", "model_scan(allow=..., reason=...)"),
        ("model_scan_off('why')", "model_scan_off(reason=...)"),
        ("model_scan_off(allow=['a.B'], reason='why')", "model_scan_off(reason=...)"),
    ],
)
def test_what_a_marker_would_not_listen_to_ends_the_run(project: Project, marker: str, call: str) -> None:
    project.test(f"@pytest.mark.{marker}\ndef test_it(): pass")
    result = project.scan()
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    assert f"takes {call}, by name and nothing else" in text_of(result)
