from __future__ import annotations

import os
import pathlib
import threading

import pytest

from pytest_modelsec import guard


@pytest.mark.parametrize(
    ("mode", "flags", "reads"),
    [
        ("r", 0, True),
        ("rb", 0, True),
        ("r+", 0, True),
        ("a+", 0, True),
        ("w", 0, False),
        ("wb", 0, False),
        ("w+", 0, False),
        ("x", 0, False),
        ("ab", 0, False),
        (None, os.O_RDONLY, True),
        (None, os.O_RDWR, True),
        (None, os.O_WRONLY, False),
        (None, os.O_WRONLY | os.O_CREAT, False),
        (None, os.O_RDWR | os.O_CREAT | os.O_TRUNC, False),
        (None, os.O_RDWR | os.O_CREAT, True),
        (None, os.O_RDWR | os.O_CREAT | os.O_EXCL, False),
    ],
)
def test_what_reads_what_is_there(mode: str | None, flags: int, reads: bool) -> None:
    assert guard.reads(mode, flags) is reads


@pytest.mark.parametrize(
    ("given", "text"), [("a", "a"), (b"a", "a"), (pathlib.PurePosixPath("a"), "a"), (3, ""), (None, "")]
)
def test_paths_of_events(given: object, text: str) -> None:
    assert guard.spelled(given) == text


@pytest.fixture
def seen() -> list[str]:
    return []


def watching(seen: list[str]) -> dict[str, guard.Handler]:
    def opened(arguments: tuple[object, ...]) -> None:
        seen.append(str(arguments[0]))
        pathlib.Path(os.devnull).read_bytes()  # our own reading is no news

    return {"open": opened}


def test_events_are_seen_until_the_guard_is_disarmed(seen: list[str]) -> None:
    guard.arm(watching(seen))
    try:
        pathlib.Path(os.devnull).read_bytes()
    finally:
        guard.disarm()
    pathlib.Path(os.devnull).read_bytes()
    assert seen == [os.devnull]


def test_a_run_in_a_run_leaves_the_outer_one_armed(seen: list[str]) -> None:
    inner: list[str] = []
    guard.arm(watching(seen))
    try:
        guard.arm(watching(inner))
        guard.disarm()
        pathlib.Path(os.devnull).read_bytes()
    finally:
        guard.disarm()
    assert (seen, inner) == ([os.devnull], [])


def test_quiet_is_of_one_thread(seen: list[str]) -> None:
    guard.arm(watching(seen))
    try:
        with guard.Quiet():
            pathlib.Path(os.devnull).read_bytes()
            thread = threading.Thread(target=pathlib.Path(os.devnull).read_bytes)
            thread.start()
            thread.join()
    finally:
        guard.disarm()
    assert seen == [os.devnull]


def test_the_hook_is_a_plain_function_and_installed_once() -> None:
    assert type(guard.audit).__name__ == "function"
    guard.arm({})
    guard.disarm()
    assert guard.INSTALLED == [True]
