"""What torch.export saves passes; what its loader would run is refused, and does run in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from modelsec.pipeline import Options, scan_file
from tests.support.export_attacks import attacks, older
from tests.support.exports import edited
from tests.support.judged import POLICY

torch = pytest.importorskip("torch")
models = pytest.importorskip("tests.support.exported_models")

if TYPE_CHECKING:
    from modelsec.pipeline import FileReport

pytestmark = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::UserWarning"),
    pytest.mark.filterwarnings("ignore::FutureWarning"),
]
ROOT = Path(__file__).parents[3]


def judged(path: Path) -> FileReport:
    return scan_file(str(path), POLICY, Options())


@pytest.mark.parametrize("what", models.ORDINARY)
def test_what_people_export_passes(what: str, tmp_path: Path) -> None:
    torch.export.save(models.ORDINARY[what](), tmp_path / "model.pt2", extra_files={"note.txt": "made for a test"})
    report = judged(tmp_path / "model.pt2")
    assert (report.format, report.verdict, report.loads, report.findings) == ("pt2", "pass", "objects", ())
    assert all(name.startswith(("pt2:operator:", "pt2:pytree:")) for name in report.features)


def test_several_programs_in_one_archive_pass(tmp_path: Path) -> None:
    from torch.export.pt2_archive._package import package_pt2

    both = {
        "one": models.exported(models.Dense(), torch.ones(3, 4)),
        "two": models.exported(models.Branches(), torch.ones(3)),
    }
    package_pt2(str(tmp_path / "model.pt2"), exported_programs=both)
    report = judged(tmp_path / "model.pt2")
    assert (report.verdict, "pt2:operator:torch.ops.higher_order.cond" in report.features) == ("pass", True)


def test_what_an_operator_of_the_project_is_called_is_told(tmp_path: Path) -> None:
    with torch.library._scoped_library("modelsec_test", "DEF") as library:
        library.define("twice(Tensor x) -> Tensor")
        library.impl("twice", lambda x: x * 2, "CompositeExplicitAutograd")

        torch.export.save(models.exported(models.Custom(), torch.ones(2)), tmp_path / "model.pt2")
    report = judged(tmp_path / "model.pt2")
    assert [(found.id, found.target) for found in report.findings] == [
        ("MSF301", "pt2:operator:torch.ops.modelsec_test.twice.default")
    ]


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("base") / "base.pt2"
    torch.export.save(models.exported(models.Dense(), torch.ones(3, 4), dynamic_shapes=(models.BATCH,)), path)
    return path


def test_the_attacks_run_where_torch_loads_them_and_are_refused(base: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.support.export_attacks", str(base), str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=300)
    names = list(attacks(base.read_bytes(), tmp_path))
    assert done.stdout.splitlines()[-1:] == [" ".join(names)], done.stderr
    assert {name: judged(tmp_path / f"{name}.pt2").verdict for name in names} == dict.fromkeys(names, "refused")


def test_the_archive_that_the_attacks_change_passes(base: Path, tmp_path: Path) -> None:
    assert judged(base).verdict == "pass"
    found: dict[str, bytes] = {}
    edited(base.read_bytes(), found.update)
    (tmp_path / "older.pt2").write_bytes(older(found))
    assert judged(tmp_path / "older.pt2").verdict == "pass"
