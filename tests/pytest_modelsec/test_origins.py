from __future__ import annotations

import os
import sysconfig
from typing import TYPE_CHECKING

import pytest

from pytest_modelsec.origins import Origins, Window

if TYPE_CHECKING:
    from pathlib import Path

LONG_AGO = (1_600_000_000, 1_600_000_000)


@pytest.fixture
def origins(tmp_path: Path) -> Origins:
    made = Origins()
    made.add_base(str(tmp_path))
    return made


def test_a_file_below_the_base_is_made_here(origins: Origins, tmp_path: Path) -> None:
    path = tmp_path / "m.pkl"
    path.write_bytes(b"")
    assert origins.is_made_here(os.path.realpath(path))


def test_a_file_elsewhere_is_not(origins: Origins, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("other") / "m.pkl"
    path.write_bytes(b"")
    assert not origins.is_made_here(os.path.realpath(path))


def test_an_old_file_is_made_here_only_when_it_was_seen_written(origins: Origins, tmp_path: Path) -> None:
    path = tmp_path / "m.pkl"
    path.write_bytes(b"")
    os.utime(path, LONG_AGO)
    assert not origins.is_made_here(os.path.realpath(path))
    origins.wrote(str(path))
    assert origins.is_made_here(os.path.realpath(path))


def test_the_network_taints_what_is_written_in_its_window_and_nothing_after(origins: Origins, tmp_path: Path) -> None:
    before, within, after = (tmp_path / name for name in ("before", "within", "after"))
    origins.settled()
    before.write_bytes(b"")  # right before: the clock may give both the same stamp
    origins.connected()
    within.write_bytes(b"")
    os.utime(within, LONG_AGO)
    origins.settled()
    after.write_bytes(b"")
    answers = [origins.is_made_here(os.path.realpath(path)) for path in (before, within, after)]
    assert answers == [True, False, True]


def test_what_is_installed() -> None:
    origins = Origins()
    for name in ("purelib", "stdlib"):
        assert origins.is_installed(os.path.join(os.path.realpath(sysconfig.get_paths()[name]), "a", "m.pkl"))
    assert not origins.is_installed("/somewhere/else")


@pytest.mark.parametrize(("moment", "held"), [(9, False), (10, True), (20, True), (21, False)])
def test_a_window_holds_both_its_ends(moment: int, held: bool) -> None:
    assert Window(10, 20).holds(moment) is held
    assert Window(10).holds(21)


def test_a_temporary_file_elsewhere_is_made_here_only_when_it_was_seen_written(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("other")
    origins, project = Origins(), Origins(os.path.realpath(folder))
    path, moved = os.path.realpath(folder / "m.pkl"), os.path.realpath(folder / "n.pkl")
    (folder / "m.pkl").write_bytes(b"")
    assert not origins.is_made_here(path)
    for each in (origins, project):
        each.wrote(path)
        each.moved(path, moved)
    assert origins.is_made_here(path)
    assert not project.is_made_here(path)
    (folder / "m.pkl").rename(folder / "n.pkl")
    assert origins.is_made_here(moved)
