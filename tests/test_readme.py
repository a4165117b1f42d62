from __future__ import annotations

import re

import pytest

from modelsec import options, report
from modelsec.suffixes import MODEL_SUFFIXES
from tests.readme import README, rendered
from tests.support.command import ROOT

TEXT = README.read_text()


def ci_block(name: str) -> str:
    (block,) = re.findall(rf"^<!-- ci: {name} -->\n```sh\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
    return str(block).strip()


@pytest.mark.parametrize(("name", "end"), [("demo", "modelsec demo"), ("gate", "python -m tests.gate")])
def test_each_setup_is_one_command(name: str, end: str) -> None:
    command = ci_block(name)
    assert len(command.splitlines()) == 1
    assert command.startswith("python3 -m venv .venv && ")
    assert command.endswith(end)


def test_ci_runs_the_readme_and_nothing_of_its_own() -> None:
    script = (ROOT / ".ci" / "run").read_text()
    assert re.findall(r"^run_from_readme (\w+)$", script, re.MULTILINE) == ["demo", "gate"]
    assert ci_block("demo") not in script
    assert ci_block("gate") not in script


def test_what_modelsec_prints_is_fresh() -> None:
    assert rendered(TEXT) == TEXT, "run python -m tests.readme"


def test_links_lead_to_files() -> None:
    links = re.findall(r"\]\((?!https?://)([^)#]+)\)", TEXT)
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_the_hook_takes_every_suffix_that_a_loader_takes() -> None:
    hooks = (ROOT / ".pre-commit-hooks.yaml").read_text()
    (pattern,) = re.findall(r"^  files: '(.*)'$", hooks, re.MULTILINE)
    assert {suffix for suffix in MODEL_SUFFIXES if not re.search(pattern, f"a/model{suffix}")} == set()


CI = (ROOT / "docs" / "ci.md").read_text()
HOOKS = (ROOT / ".pre-commit-hooks.yaml").read_text()


def calls(text: str) -> list[list[str]]:
    """Return the words of every call of modelsec in the lines and code of a document, its redirections apart."""
    found = re.findall(r"(?:run: |- |`|entry: )modelsec ((?:scan|check|lint|fix)[^`\n>]*)", text)
    return [call.split() for call in found]


@pytest.mark.parametrize("words", [*calls(CI), *calls(HOOKS)], ids=" ".join)
def test_every_call_in_the_jobs_and_hooks_can_be_made(words: list[str]) -> None:
    command = options.load(words[0])
    assert command is not None
    arguments = options.parse(command, words[1:])
    assert {text.partition(":")[0] for text in arguments.all("--output")} <= set(report.names())


def test_the_jobs_show_every_command_and_every_hook() -> None:
    assert {words[0] for words in calls(CI)} >= {"check", "lint"}
    assert re.findall(r"- id: (\S+)", CI) == re.findall(r"- id: (\S+)", HOOKS)


def test_links_of_the_pages_lead_to_files() -> None:
    links = re.findall(r"\]\((?!https?://)([^)#]+)\)", CI)
    assert [link for link in links if not (ROOT / "docs" / link).exists()] == []
