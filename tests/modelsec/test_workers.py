from __future__ import annotations

import glob
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from multiprocessing import active_children
from typing import TYPE_CHECKING

import pytest

from modelsec import workers
from modelsec.discover import Found
from modelsec.errors import ModelsecError, UsageError
from modelsec.pipeline import Options
from modelsec.work import turns
from modelsec.workers import Workers, are_many, jobs
from tests.support.command import ROOT, modelsec
from tests.support.traps import SYSTEM

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("given", ["0", "-1", "1.5", "x", "1000", "\u0663"])
def test_jobs_are_a_number_above_zero(given: str) -> None:
    with pytest.raises(UsageError, match="--jobs takes a number from 1 to 999"):
        jobs(given)


def test_without_a_number_there_is_a_job_for_each_core() -> None:
    assert jobs("") >= 1
    assert jobs("7") == 7


def found(path: Path, size: int = 0) -> Found:
    path.touch()
    os.truncate(path, size)
    return Found(str(path), named=False)


def test_processes_are_started_for_many_files_or_much_data(tmp_path: Path) -> None:
    large = [found(tmp_path / str(number), workers.MANY_BYTES) for number in range(2)]
    assert are_many(large)
    assert not are_many(large[:1])
    assert not are_many([large[0], found(tmp_path / "small", 5)])
    assert are_many([Found("gone", named=False)] * workers.MANY_FILES)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number in range(workers.MANY_FILES + 1):
        (tmp_path / f"{number:04}.pkl").write_bytes(SYSTEM if number % 100 == 0 else b"\x80\x04K\x01.")
    return tmp_path


def test_the_report_is_the_same_with_one_process_and_with_two(folder: Path) -> None:
    one, two = (modelsec("scan", ".", "--jobs", number, cwd=folder, env={"CI": ""}) for number in "12")
    assert (one.returncode, two.returncode, one.stderr, two.stderr) == (1, 1, "", "")
    assert one.stdout == two.stdout
    assert one.stdout.count("REFUSED") == 1 + workers.MANY_FILES // 100


def test_no_process_looks_for_modules_in_the_folder_that_is_judged(folder: Path) -> None:
    for name in ("multiprocessing", "enum", "queue", "socket", "pickle", "concurrent", "signal", "json", "threading"):
        (folder / f"{name}.py").write_text("open('imported', 'w').close()\n")
    done = modelsec("scan", ".", "--jobs", "2", cwd=folder)
    assert done.returncode == 1
    assert not (folder / "imported").exists()


def test_a_process_that_is_ended_from_outside_is_told(folder: Path) -> None:
    def end(_path: str) -> None:
        for child in active_children():
            os.kill(child.pid or 0, signal.SIGKILL)

    files = [Found(str(folder / f"{number % 500:04}.pkl"), named=False) for number in range(20_000)]
    with pytest.raises(ModelsecError, match=r"was ended from outside, .*; try --jobs 1$"):
        list(turns(files, Options(), end, jobs=2))
    assert active_children() == []


def sleep_and_stop() -> None:
    with Workers(2) as executor:
        sleeping = executor.submit(time.sleep, 600)
        while not sleeping.running():
            time.sleep(0.01)
        raise KeyboardInterrupt


def test_an_error_ends_the_processes() -> None:
    with pytest.raises(KeyboardInterrupt):
        sleep_and_stop()
    assert active_children() == []


def wait_until_open(path: Path) -> None:
    """Wait until some process reads the file."""
    for _ in range(2000):
        for link in glob.glob("/proc/[0-9]*/fd/*"):
            with suppress(OSError):
                if os.readlink(link) == str(path):
                    return
        time.sleep(0.01)
    pytest.fail(f"nothing opened {path}")


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="what is open is told by /proc")
@pytest.mark.parametrize("command", ["scan", "lock", "check"])
@pytest.mark.parametrize("number", ["1", "2"])
def test_ctrl_c_leaves_nothing_and_says_so(folder: Path, command: str, number: str) -> None:
    big = folder / "zz.pkl"
    big.write_bytes(b"\x80\x04(" + b"K\x01" * 20_000_000)
    before = sorted(os.listdir(folder))
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    call = [sys.executable, "-m", "modelsec", command, "--jobs", number]
    with subprocess.Popen(
        call, cwd=folder, env=environment, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        wait_until_open(big)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=20)
    assert (process.returncode, err) == (130, "modelsec: interrupted; nothing is settled\n")
    assert sorted(os.listdir(folder)) == before
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)
