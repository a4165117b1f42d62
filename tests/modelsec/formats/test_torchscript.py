from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.inspecting import SPRUNG, TAME, TRAP, Told
from tests.support.zips import Part, archive

if TYPE_CHECKING:
    from pathlib import Path

FEATURE = ("torchscript:code", "m")


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_what_torch_writes_is_read_and_its_code_is_told(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    torch.jit.script(torch.nn.Linear(2, 2)).save(str(tmp_path / "m.pt"))
    told = Told((tmp_path / "m.pt").read_bytes())
    assert (told.kind, told.faults, told.features) == ("torchscript", [], [FEATURE])
    # torch numbers the name where the process has scripted another such layer before.
    layers = [name for name in told.imports if name.startswith("__torch__.torch.nn.modules.linear.")]
    assert [name.rpartition(".")[2] for name in layers] == ["Linear"]


@pytest.mark.parametrize("mark", [b"m/constants.pkl", b"m/code/__torch__.py", b"constants.pkl"])
def test_either_mark_is_told_and_the_pickles_are_read(mark: bytes) -> None:
    told = Told(archive(Part(b"m/data.pkl", TAME), Part(mark, TRAP), Part(b"m/data/0", bytes(64))))
    assert (told.kind, told.features, told.imports) == ("torchscript", [FEATURE], {SPRUNG})


def test_every_folder_is_told() -> None:
    told = Told(archive(Part(b"m/data.pkl", TAME), Part(b"n/data.pkl", TAME), Part(b"n/constants.pkl", TAME)))
    assert told.features == [FEATURE, ("torchscript:code", "n")]
