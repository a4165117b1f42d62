from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from modelsec import __version__, cli
from modelsec.errors import ConfigError
from tests.support.command import ROOT, modelsec
from tests.support.traps import SYSTEM

if TYPE_CHECKING:
    from pathlib import Path


def test_version() -> None:
    done = modelsec("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"modelsec {__version__}\n", "")


@pytest.mark.parametrize("words", [[], ["--help"], ["-h"]])
def test_help_names_every_command(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(words) == 0
    assert "  demo  " in (text := capsys.readouterr().out)
    assert "  scan  " in text


def test_the_help_of_a_command_runs_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["scan", "missing", "--help"]) == 0
    assert capsys.readouterr().out.startswith("Usage: modelsec scan [OPTIONS] [PATHS]...\n")


COMMANDS = "check, demo, diff, explain, fix, lint, lock, review, scan"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            ["scam"],
            f"modelsec: there is no command scam; the commands are {COMMANDS}\n",
        ),
        (
            ["--verbose"],
            f"modelsec: there is no option --verbose; the commands are {COMMANDS}\n",
        ),
        (
            ["\x1b[2J"],
            f"modelsec: there is no command \\x1b[2J; the commands are {COMMANDS}\n",
        ),
        (["scan", "--x"], "modelsec: modelsec scan has no option --x; see modelsec scan --help\n"),
    ],
)
def test_a_wrong_call_is_one_sentence(words: list[str], sentence: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(words) == 2
    assert capsys.readouterr() == ("", sentence)


def broken(_: object) -> int:
    message = "odd\nthing"
    raise RuntimeError(message)


def test_a_fault_of_our_own_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(cli, "_run", broken)
    monkeypatch.delenv("MODELSEC_DEBUG", raising=False)
    assert cli.main(["scan"]) == 2
    assert capsys.readouterr().err == (
        "modelsec: a fault of modelsec's own (RuntimeError: odd thing); "
        "MODELSEC_DEBUG=1 shows where, please report it\n"
    )


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        (KeyboardInterrupt(), 130, "interrupted; nothing is settled"),
        (OSError(28, "No space left on device"), 2, "the system refused ([Errno 28] No space left on device)"),
        (ConfigError("it is broken"), 2, "it is broken"),
    ],
)
def test_each_end_has_its_code_and_sentence(
    error: BaseException, code: int, words: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def ends(_: object) -> int:
        raise error

    monkeypatch.setattr(cli, "_run", ends)
    assert cli.main([]) == code
    assert capsys.readouterr().err.startswith(f"modelsec: {words}")


def test_a_full_disk_is_said() -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "modelsec", "--help"], cwd=ROOT, stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 2
    assert b"No space left on device" in done.stderr
    assert done.stderr.count(b"\n") == 1


def test_debugging_shows_where(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(cli, "_run", broken)
    monkeypatch.setenv("MODELSEC_DEBUG", "1")
    assert cli.main(["scan"]) == 2
    assert capsys.readouterr().err.startswith("Traceback (most recent call last):\n")


def test_a_failing_call_still_delivers_its_document() -> None:
    done = modelsec("scan", "--format", "json", "missing.pt")
    assert done.returncode == 2
    assert done.stdout.endswith("}\n")


def test_a_reader_that_leaves_is_no_error(tmp_path: Path) -> None:
    for number in range(2000):
        (tmp_path / f"{number}.pkl").write_bytes(SYSTEM)
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "modelsec", "scan", str(tmp_path)],
        cwd=ROOT,
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (1, b"")


def test_an_interruption_is_said_and_ends_with_130() -> None:
    command = [sys.executable, "-m", "modelsec", "scan", "-"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        wait_until_it_reads(running.pid)
        running.send_signal(signal.SIGINT)
        assert running.wait(timeout=30) == 130
        assert running.stderr is not None
        assert running.stderr.read() == b"modelsec: interrupted; nothing is settled\n"


def wait_until_it_reads(process: int) -> None:
    """The temporary file for standard input is open once nothing but reading is left to do."""
    for _ in range(300):
        folder = f"/proc/{process}/fd"
        links = [os.path.join(folder, name) for name in os.listdir(folder) if int(name) > 2]
        if any("(deleted)" in os.readlink(link) for link in links if os.path.islink(link)):
            return
        time.sleep(0.05)


@pytest.mark.parametrize(
    ("closed", "words", "code"),
    [
        (">&-", "trap.pkl", 1),
        ("2>&-", "missing", 2),
        ("<&-", "-", 2),
        ("<&- >&- 2>&-", "trap.pkl", 1),
    ],
)
def test_a_closed_stream_changes_no_exit_code(tmp_path: Path, closed: str, words: str, code: int) -> None:
    (tmp_path / "trap.pkl").write_bytes(SYSTEM)
    program = f"{sys.executable} -m modelsec scan {words} {closed}"
    done = subprocess.run(
        ["sh", "-c", program],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    assert done.returncode == code
    assert b"Traceback" not in done.stderr
    assert b"modelsec's own" not in done.stderr


def test_a_report_that_nobody_takes_fails(tmp_path: Path) -> None:
    """A pipe whose reader has left, such as `head -0`: what would pass alone has not delivered its verdict."""
    (tmp_path / "a.txt").write_text("words\n")
    here, there = os.pipe()
    os.close(here)
    done = subprocess.run(
        [sys.executable, "-m", "modelsec", "scan", "a.txt"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=there,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(there)
    assert (done.returncode, done.stderr) == (1, b"")


def test_what_the_terminal_cannot_show_is_escaped(tmp_path: Path) -> None:
    (tmp_path / "modèle.pkl").write_bytes(SYSTEM)
    done = modelsec("scan", str(tmp_path), env={"PYTHONIOENCODING": "ascii"})
    assert r"mod\xe8le.pkl" in done.stdout
    assert done.returncode == 1
