from __future__ import annotations

import datetime as dt
import os
import stat
from typing import TYPE_CHECKING, Any

import pytest

from modelsec import atomic
from modelsec.errors import ConfigError, UsageError
from modelsec.lockfile import Lockfile, Review
from tests.support.locks import digest, entry, lock, locked

if TYPE_CHECKING:
    from pathlib import Path

LOCK = lock(entry("a"), entry("b"))


WHOLE = entry(
    "tiny",
    locked("model.bin", "m", imports=("a.B",), calls=("a.B",), features=("f",), loads="code"),
    locked("config.json", "c", format="json", loads="data"),
    source="hf://org/tiny",
    revision="a" * 40,
    review=Review("0" * 64, ("a.B",), "Ada", dt.date(2026, 1, 2), "read", dt.date(2027, 1, 2)),
)
TEXT = f"""\
# models.lock - written by `modelsec lock`, checked by `modelsec check` and `pytest --model-scan`.
# Reviewers: every changed sha256, loads, imports, calls or features line is a change in what will run.
lock-version = "1.0"
created-by = "modelsec"

[[model]]
name = "tiny"
source = "hf://org/tiny"
revision = "{"a" * 40}"
sha256 = "{WHOLE.sha256}"

[[model.file]]
path = "config.json"
size = 1
sha256 = "{digest("c")}"
format = "json"
loads = "data"

[[model.file]]
path = "model.bin"
size = 1
sha256 = "{digest("m")}"
format = "torch-zip"
loads = "code"
imports = [
    "a.B",
]
calls = [
    "a.B",
]
features = [
    "f",
]

[model.review]
sha256 = "{"0" * 64}"
allow = [
    "a.B",
]
by = "Ada"
date = 2026-01-02
until = 2027-01-02
reason = "read"
"""


def test_a_lock_reads_as_it_is_documented() -> None:
    assert lock(WHOLE).render() == TEXT


def test_nothing_in_the_text_tells_when_where_or_by_which_version_it_was_written() -> None:
    text = lock().render()
    assert text.splitlines()[2:] == ['lock-version = "1.0"', 'created-by = "modelsec"']
    assert text.endswith("\n")


def test_a_changed_lock_is_written_and_an_equal_one_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "models.lock"
    assert LOCK.write(path)
    before = path.stat().st_ino
    assert not Lockfile.read(path).write(path)
    assert path.stat().st_ino == before
    assert lock(entry("a")).write(path)
    assert Lockfile.read(path) == lock(entry("a"))
    assert os.listdir(tmp_path) == ["models.lock"]


def test_the_permissions_stay(tmp_path: Path) -> None:
    path = tmp_path / "models.lock"
    path.touch(0o640)
    path.chmod(0o640)
    LOCK.write(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_new_lock_has_the_permissions_of_a_new_file(tmp_path: Path) -> None:
    LOCK.write(tmp_path / "models.lock")
    (tmp_path / "other").touch()
    assert (tmp_path / "models.lock").stat().st_mode == (tmp_path / "other").stat().st_mode


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").touch()
    (tmp_path / "models.lock").symlink_to("real")
    LOCK.write(tmp_path / "models.lock")
    assert (tmp_path / "models.lock").is_symlink()
    assert Lockfile.read(tmp_path / "real") == LOCK


@pytest.mark.parametrize("failing", ["fsync", "replace", "fchmod"])
@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_a_failure_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: str, error: BaseException
) -> None:
    path = tmp_path / "models.lock"
    LOCK.write(path)

    def fail(*_: Any) -> None:
        raise error

    monkeypatch.setattr(os, failing, fail)
    with pytest.raises((UsageError, KeyboardInterrupt)):
        lock(entry("c")).write(path)
    monkeypatch.undo()
    assert Lockfile.read(path) == LOCK
    assert os.listdir(tmp_path) == ["models.lock"]


def test_a_folder_that_cannot_be_written_is_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be written: its folder does not exist; make it first"):
        LOCK.write(tmp_path / "missing" / "models.lock")


def test_what_another_process_wrote_in_the_meantime_is_left(tmp_path: Path) -> None:
    path = tmp_path / "models.lock"
    LOCK.write(path, "")
    with pytest.raises(UsageError, match="written by another process in the meantime, and is as that left it"):
        lock(entry("c")).write(path, "")
    with pytest.raises(UsageError, match="in the meantime"):
        lock(entry("c")).write(path, lock(entry("b")).render())
    assert Lockfile.read(path) == LOCK
    assert lock(entry("c")).write(path, LOCK.render())
    assert Lockfile.read(path) == lock(entry("c"))


def test_two_processes_that_make_the_same_lock_are_no_conflict(tmp_path: Path) -> None:
    path = tmp_path / "models.lock"
    assert LOCK.write(path, "")
    assert not LOCK.write(path, "")


def test_a_lock_with_other_line_ends_is_the_one_that_was_seen(tmp_path: Path) -> None:
    path = tmp_path / "models.lock"
    path.write_bytes(LOCK.render().replace("\n", "\r\n").encode())
    assert lock(entry("c")).write(path, LOCK.render())


def test_one_process_writes_a_lock_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(atomic, "ATTEMPTS", 1)
    path = tmp_path / "models.lock"
    with (
        atomic.alone(str(path)),
        pytest.raises(UsageError, match="is being written by another process; run the command again"),
    ):
        LOCK.write(path)
    assert LOCK.write(path)


def test_a_newer_minor_version_is_never_rewritten(tmp_path: Path) -> None:
    path = tmp_path / "models.lock"
    path.write_text(LOCK.render().replace('"1.0"', '"1.1"'))
    with pytest.raises(ConfigError, match=r"has version 1\.1, and this modelsec writes 1\.0"):
        Lockfile.read(path).write(path)


def test_what_could_not_be_read_again_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "models.lock"
    twins = lock(entry("a", source="file:m/a.pt"), entry("b", locked("A.pt"), source="file:m/A.pt"))
    with pytest.raises(UsageError, match=r"as it was, for it cannot hold that: .* one file on systems that fold case"):
        twins.write(path)
    assert not path.exists()
