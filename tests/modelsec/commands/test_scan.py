from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from modelsec import cli, report
from tests.support.command import ROOT, in_terminal, modelsec
from tests.support.traps import EVAL, SYSTEM

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Scan = Callable[..., tuple[int, str, str]]


@pytest.fixture(autouse=True)
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for variable in ("NO_COLOR", "FORCE_COLOR", "MODELSEC_DEBUG"):
        monkeypatch.delenv(variable, raising=False)
    return tmp_path


@pytest.fixture
def scan(capsys: pytest.CaptureFixture[str]) -> Scan:
    def run(*words: str) -> tuple[int, str, str]:
        code = cli.main(["scan", *words])
        return code, *capsys.readouterr()

    return run


def verdicts(text: str) -> dict[str, str]:
    return {file["path"]: file["verdict"] for file in json.loads(text)["files"]}


def test_a_model_passes(tree: Path, scan: Scan) -> None:
    np.savez(tree / "model.npz", weights=np.eye(3))
    code, out, err = scan("model.npz")
    assert (code, err) == (0, "")
    assert out.startswith("PASS       model.npz  (npz, ")


@pytest.mark.parametrize("trap", [SYSTEM, EVAL])
@pytest.mark.parametrize("name", ["model.pkl", "model", "README.md", "a.npy"])
def test_a_trap_is_refused_whatever_it_is_called(tree: Path, scan: Scan, trap: bytes, name: str) -> None:
    (tree / name).write_bytes(trap)
    code, out, _ = scan(name)
    assert code == 1
    assert out.startswith("REFUSED ")
    assert "way out" in out


def test_without_paths_the_working_directory_is_scanned(tree: Path, scan: Scan) -> None:
    (tree / "a.pkl").write_bytes(SYSTEM)
    code, out, _ = scan("--format", "json")
    assert (code, verdicts(out)) == (1, {"a.pkl": "refused"})


def test_a_missing_path_is_a_usage_error(scan: Scan) -> None:
    assert scan("missing.pt") == (
        2,
        "",
        "modelsec: missing.pt cannot be scanned: it does not exist; check the path\n",
    )


WRONG = ["missing.pt", "--output text:no/such/folder .", "--bogus", "--strict=1", "--output", "--format json --bogus"]


@pytest.mark.parametrize("words", WRONG)
def test_json_stays_json_when_the_call_is_wrong(scan: Scan, words: str) -> None:
    code, out, err = scan("--format", "json", *words.split())
    assert code == 2
    document = json.loads(out)
    assert document["schema"] == "modelsec-report/1"
    assert document["summary"]["exit_code"] == 2
    assert document["errors"] == [err.removeprefix("modelsec: ").rstrip("\n")]


@pytest.mark.parametrize(
    "words", ["--bogus", "--format json --format text --bogus", "--format xml", "-- --format json"]
)
def test_a_call_that_asks_for_no_json_gets_none(scan: Scan, words: str) -> None:
    code, out, err = scan(*words.split())
    assert (code, out) == (2, "")
    assert err.startswith("modelsec: ")


def test_an_empty_file_that_was_named_fails(tree: Path, scan: Scan) -> None:
    (tree / "empty.pt").touch()
    code, out, _ = scan("empty.pt")
    assert code == 1
    assert out.startswith("UNREADABLE empty.pt")


def test_an_empty_folder_says_so_and_can_fail(scan: Scan) -> None:
    code, out, _ = scan(".")
    assert code == 0
    assert "NO MODEL FILE WAS FOUND" in out
    assert scan(".", "--require-models")[0] == 1


def test_strict_fails_on_what_nothing_recognises(tree: Path, scan: Scan) -> None:
    (tree / "blob").write_bytes(b"\xde\xad\xbe\xef\x00\x01" * 100)
    assert scan(".")[0] == 0
    assert scan(".", "--strict")[0] == 1


def test_without_hash_there_is_no_digest(tree: Path, scan: Scan) -> None:
    np.save(tree / "a.npy", np.eye(3))
    assert json.loads(scan("--no-hash", "--format=json")[1])["files"][0]["sha256"] is None


def test_reports_are_written_beside_the_printed_one(tree: Path, scan: Scan) -> None:
    (tree / "model.pkl").write_bytes(SYSTEM)
    code, out, _ = scan("model.pkl", "--output", "json:a.json", "--output", "text:b.txt")
    assert code == 1
    assert verdicts((tree / "a.json").read_text()) == {"model.pkl": "refused"}
    assert (tree / "b.txt").read_text() == out


@pytest.mark.parametrize("given", ["json", "json:", "xml:a", ":a", "/a.json"])
def test_an_output_without_format_or_file_is_a_usage_error(scan: Scan, given: str) -> None:
    code, _, err = scan("--output", given)
    assert code == 2
    names = ", ".join(report.names())
    assert err == f"modelsec: --output takes FORMAT:FILE with one of {names}, not {given}\n"


@pytest.mark.parametrize(("path", "words"), [("missing/a.json", "does not exist"), ("folder", "Is a directory")])
def test_a_report_that_cannot_be_written_is_a_usage_error(tree: Path, scan: Scan, path: str, words: str) -> None:
    (tree / "folder").mkdir()
    code, _, err = scan("--output", f"json:{path}")
    assert code == 2
    assert words in err


@pytest.mark.parametrize(
    ("variables", "painted"),
    [({}, False), ({"FORCE_COLOR": "1"}, True), ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, False)],
)
def test_colour_follows_the_variables(
    scan: Scan, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], painted: bool
) -> None:
    for name, text in variables.items():
        monkeypatch.setenv(name, text)
    assert ("\x1b[" in scan(".")[1]) == painted


@pytest.mark.parametrize(("variables", "painted"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)])
def test_a_terminal_is_painted(tree: Path, variables: dict[str, str], painted: bool) -> None:
    (tree / "a.pkl").write_bytes(SYSTEM)
    code, text = in_terminal([sys.executable, "-m", "modelsec", "scan", "a.pkl"], cwd=tree, env=variables)
    assert code == 1
    assert text.startswith("\x1b[1;31mREFUSED   \x1b[0m a.pkl") == painted
    assert ("\x1b" in text) == painted


def test_a_copy_for_a_file_is_never_painted(tree: Path) -> None:
    (tree / "a.pkl").write_bytes(SYSTEM)
    words = [sys.executable, "-m", "modelsec", "scan", "a.pkl", "--output", "text:report.txt"]
    assert in_terminal(words, cwd=tree, env={"FORCE_COLOR": "1"})[0] == 1
    assert "\x1b" not in (tree / "report.txt").read_text()


def test_the_configuration_leaves_out_and_says_so(tree: Path, scan: Scan) -> None:
    (tree / "pyproject.toml").write_text('[tool.modelsec]\nexclude = ["hostile/"]\n')
    (tree / "hostile").mkdir()
    (tree / "hostile" / "a.pkl").write_bytes(SYSTEM)
    code, out, _ = scan()
    assert code == 0
    assert "Note: left out by include and exclude in the project's configuration: 1\n" in out
    assert scan("--isolated")[0] == 1
    assert scan("hostile")[0] == scan("hostile/a.pkl")[0] == 1
    for named in ("hostile", "hostile/a.pkl", str(tree / "hostile" / "a.pkl")):
        code, out, _ = scan("--force-exclude", named)
        assert code == 0
        assert "Note: left out by include and exclude in the project's configuration, though named: 1\n" in out


def test_only_what_is_included_is_judged(tree: Path, scan: Scan) -> None:
    (tree / "pyproject.toml").write_text('[tool.modelsec]\ninclude = ["models/"]\n')
    for folder in ("models", "other"):
        (tree / folder).mkdir()
    (tree / "other" / "a.pkl").write_bytes(SYSTEM)
    np.save(tree / "models" / "a.npy", np.eye(3))
    code, out, _ = scan("--format", "json")
    assert code == 0
    assert verdicts(out) == {"models/a.npy": "pass"}
    assert scan("other/a.pkl")[0] == scan("--isolated")[0] == 1


def test_a_format_that_the_project_does_not_allow_is_refused(tree: Path, scan: Scan) -> None:
    (tree / "pyproject.toml").write_text('[tool.modelsec]\nformats = ["npy"]\n')
    np.save(tree / "a.npy", np.eye(3))
    np.savez(tree / "b.npz", np.eye(3))
    (tree / "c.txt").write_text("words\n")
    code, out, _ = scan("--format", "json")
    assert code == 1
    assert verdicts(out) == {"a.npy": "pass", "b.npz": "refused", "c.txt": "pass", "pyproject.toml": "pass"}
    (told,) = [file for file in json.loads(out)["files"] if file["path"] == "b.npz"]
    assert [(each["id"], each["global"]) for each in told["findings"]] == [("MSF302", "npz")]
    assert told["loads"] == "data"
    assert scan("--isolated")[0] == 0


IGNORE = """\
[[tool.modelsec.ignore]]
id = "MSF101"
path = "/fixtures/*.pkl"
reason = "a trap for the tests"
"""


def test_what_is_ignored_passes_and_is_told(tree: Path, scan: Scan) -> None:
    (tree / "pyproject.toml").write_text(IGNORE)
    (tree / "fixtures").mkdir()
    (tree / "fixtures" / "a.pkl").write_bytes(SYSTEM)
    code, out, _ = scan("--format", "json")
    assert code == 0
    document = json.loads(out)
    assert document["summary"]["ignored"] == 2
    assert {each["reason"] for file in document["files"] for each in file["ignored"]} == {"a trap for the tests"}
    assert scan("fixtures/a.pkl")[0] == 0
    assert scan("--isolated")[0] == 1
    (tree / "b.pkl").write_bytes(SYSTEM)
    assert scan()[0] == 1


def test_an_entry_without_a_reason_is_an_error(tree: Path, scan: Scan) -> None:
    (tree / "pyproject.toml").write_text(IGNORE.replace("reason", "# reason"))
    code, _, err = scan()
    assert code == 2
    assert "entry 1 of tool.modelsec.ignore in" in err


def test_isolated_leaves_the_environment_out(tree: Path, scan: Scan, monkeypatch: pytest.MonkeyPatch) -> None:
    (tree / "a.pkl").write_bytes(SYSTEM)
    monkeypatch.setenv("MODELSEC_EXCLUDE", "*.pkl")
    assert "settings from the environment: MODELSEC_EXCLUDE" in scan()[1]
    assert scan()[0] == 0
    assert scan("--isolated")[0] == 1
    monkeypatch.setenv("MODELSEC_EXCLUDES", "*.pkl")
    assert scan()[0] == 2


def test_a_configuration_that_came_with_the_files_is_not_obeyed(tree: Path, scan: Scan) -> None:
    folder = tree / "downloaded"
    folder.mkdir()
    (folder / "a.pkl").write_bytes(SYSTEM)
    for name, text in (
        ("pyproject.toml", '[tool.modelsec]\nexclude = ["*"]\n'),
        (".gitignore", "*"),
        (".modelsecignore", "*"),
    ):
        (folder / name).write_text(text)
    assert scan("downloaded")[0] == 1


def test_a_broken_configuration_is_an_error(tree: Path, scan: Scan) -> None:
    (tree / "pyproject.toml").write_text("[tool.modelsec]\nexlude = []\n")
    code, _, err = scan()
    assert code == 2
    assert "exlude" in err


@pytest.mark.parametrize("trap", [SYSTEM, EVAL])
def test_a_pipe_on_standard_input_is_judged(trap: bytes) -> None:
    command = [sys.executable, "-m", "modelsec", "scan", "-", "--format", "json"]
    done = subprocess.run(command, input=trap, capture_output=True, check=False, cwd=ROOT)
    assert done.returncode == 1
    assert verdicts(done.stdout.decode()) == {"-": "refused"}


def test_a_file_on_standard_input_is_judged_in_place(tree: Path) -> None:
    np.save(tree / "a.npy", np.eye(3))
    with (tree / "a.npy").open("rb") as stream:
        done = modelsec("scan", "-", stdin=stream)
    assert (done.returncode, done.stdout.split()[:2]) == (0, ["PASS", "-"])


def test_a_device_on_standard_input_is_a_usage_error() -> None:
    done = modelsec("scan", "-", stdin=subprocess.DEVNULL)
    assert (done.returncode, done.stdout) == (2, "")
    assert "neither a file nor a pipe" in done.stderr


ODD_NAMES = ["new\nline.pkl", "\x1b[2Jclear.pkl", "\udcff\udcfe.pkl", "\u202egpj.pkl", "-rf.pkl", "café.pkl"]


@pytest.mark.parametrize("name", ODD_NAMES)
def test_odd_names_are_shown_and_cannot_speak(tree: Path, name: str) -> None:
    (tree / name).write_bytes(SYSTEM)
    text = modelsec("scan", ".")
    assert text.returncode == 1
    assert text.stdout.replace("\n", "").isprintable()
    document: Any = json.loads(modelsec("scan", "--format", "json", ".").stdout)
    assert document["files"][0]["verdict"] == "refused"
    assert document["files"][0]["path"].encode()


def test_a_pipe_in_the_folder_is_never_opened(tree: Path, scan: Scan) -> None:
    os.mkfifo(tree / "model.pkl")
    code, out, _ = scan()
    assert code == 1
    assert "it is a pipe, not a file, and was not opened" in out


def test_a_link_out_of_the_folder_is_said(tree: Path, scan: Scan) -> None:
    (tree / "in").mkdir()
    np.save(tree / "a.npy", np.eye(3))
    (tree / "in" / "a.npy").symlink_to("../a.npy")
    code, out, _ = scan("in")
    assert code == 1
    assert "the link leads out of in, to " in out


def test_a_folder_loop_ends(tree: Path, scan: Scan) -> None:
    np.save(tree / "a.npy", np.eye(3))
    (tree / "loop").symlink_to(".")
    code, out, _ = scan()
    assert code == 0
    assert "links to folders not followed, since each folder is walked under its own name: 1" in out
