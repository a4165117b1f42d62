"""Readers below Python, each with a control run that proves that the guard alone would not see it."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from types import ModuleType
from typing import TYPE_CHECKING

import pytest

from pytest_modelsec import natives
from pytest_modelsec.natives import Native, Wrappers, aliases

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.pytest_projects import Project


def needs(library: str) -> None:
    """Skip without the library; an import would be undone with the temporary project, and torch bears only one."""
    if find_spec(library) is None:
        pytest.skip(f"{library} is not installed")


LOADS = {
    "safetensors": {
        "load_file": "load_file(PATH)",
        "safe_open": "safetensors.safe_open(PATH, framework='np')",
    },
    "torch": {
        "jit": "torch.jit.load(PATH)",
        "file_reader": "torch._C.PyTorchFileReader(PATH)",
        "from_file": "torch.UntypedStorage.from_file(PATH, False, 8)",
        "export": "torch.export.load(PATH)",
        "lite": "torch.jit.mobile._load_for_lite_interpreter(PATH)",
        "flatbuffer": "torch.jit.jit_module_from_flatbuffer(PATH)",
    },
}
SAVES = {
    "load_file": "save_file({'a': numpy.eye(2)}, PATH)",
    "safe_open": "save_file({'a': numpy.eye(2)}, PATH)",
    "jit": "torch.jit.script(torch.nn.Linear(1, 1)).save(PATH)",
    "file_reader": "torch.save({}, PATH)",
    "from_file": "torch.save({'a': torch.zeros(9)}, PATH)",
    "lite": "torch.jit.script(torch.nn.Linear(1, 1))._save_for_lite_interpreter(PATH)",
    "flatbuffer": "torch.jit.save_jit_module_to_flatbuffer(torch.jit.script(torch.nn.Linear(1, 1)), PATH)",
    "export": "torch.export.save(torch.export.export(torch.nn.Linear(1, 1), (torch.zeros(1, 1),)), PATH)",
}
PRELUDES = {
    "safetensors": "import numpy, safetensors\nfrom safetensors.numpy import load_file, save_file\n",
    "torch": "import torch, torch.jit.mobile\n",
}
SUFFIXES = {"safetensors": ".safetensors", "torch": ".pt2"}


@pytest.mark.parametrize("library", LOADS)
def test_native_readers_are_blocked_before_they_open_the_file(project: Project, library: str) -> None:
    needs(library)
    loads = LOADS[library]
    tests = "".join(
        f"def test_{name}():\n    PATH = str(ROOT / '{name}{SUFFIXES[library]}')\n    {SAVES[name]}\n    {load}\n"
        f"    (ROOT / 'ran-{name}').touch()\n"
        for name, load in loads.items()
    )
    project.test(PRELUDES[library] + tests)
    ignored = ("-W", "ignore", "-k", "test_")
    project.pytester.runpytest_subprocess(*ignored, timeout=240).assert_outcomes(passed=len(loads))
    assert all((project.root / f"ran-{name}").exists() for name in loads)
    for name in loads:
        (project.root / f"ran-{name}").unlink()
    project.apart(*ignored).assert_outcomes(failed=len(loads), deselected=1)
    assert [name for name in loads if (project.root / f"ran-{name}").exists()] == []


def test_a_pinned_archive_of_torch_export_is_loaded(project: Project) -> None:
    needs("torch")
    save = SAVES["export"].replace("PATH", repr(str(project.root / "program.pt2")))
    subprocess.run([sys.executable, "-W", "ignore", "-c", f"import torch; {save}"], check=True, timeout=120)
    project.pin("program", "program.pt2")
    project.test("import torch\ndef test_it():\n    assert torch.export.load(str(ROOT / 'program.pt2')).module()")
    project.apart("-W", "ignore").assert_outcomes(passed=3)


def module(name: str, **content: object) -> ModuleType:
    made = ModuleType(name)
    vars(made).update(content)
    return made


@pytest.fixture
def native(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Native:
    (tmp_path / "fake_reader.py").write_text(
        "def read(path): return path\nclass File:\n    def __init__(self, n): self.n = n\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    made = Native("fake_reader", "read", 0, "path", "a test")
    monkeypatch.setattr(natives, "NATIVES", (made, Native("fake_reader", "File.__init__", 1, "n", "a test")))
    monkeypatch.delitem(sys.modules, "fake_reader", raising=False)
    return made


def test_nothing_is_imported_to_be_wrapped(native: Native) -> None:
    wrappers = Wrappers(list[str]().append)
    wrappers.begin()
    wrappers.undo()
    assert native.module not in sys.modules


@pytest.mark.usefixtures("native")
def test_a_module_is_wrapped_right_after_its_import() -> None:
    seen: list[str] = []
    wrappers = Wrappers(seen.append)
    wrappers.begin()
    try:
        import fake_reader  # type: ignore[import-not-found]  # made by the fixture

        assert (fake_reader.read("a"), fake_reader.read(path="b"), fake_reader.File("c").n) == ("a", "b", "c")
        assert fake_reader.__spec__.loader is fake_reader.__loader__
        assert type(fake_reader.__loader__).__name__ != "After"
    finally:
        wrappers.undo()
    assert seen == ["a", "b", "c"]
    fake_reader.read("after")
    assert len(seen) == 3


@pytest.mark.usefixtures("native")
def test_what_was_imported_before_is_replaced_under_every_name(monkeypatch: pytest.MonkeyPatch) -> None:
    import fake_reader

    monkeypatch.setitem(sys.modules, "fake_user", module("fake_user", loads=fake_reader.read))
    before = fake_reader.read
    seen: list[str] = []
    wrappers = Wrappers(seen.append)
    wrappers.begin()
    sys.modules["fake_user"].loads("a")
    wrappers.undo()
    assert seen == ["a"]
    assert sys.modules["fake_user"].loads is before


@pytest.mark.parametrize("given", [b"x" * 5_000, 3, None, object()])
@pytest.mark.usefixtures("native")
def test_what_is_no_path_is_handed_on(given: object) -> None:
    seen: list[str] = []
    wrappers = Wrappers(seen.append)
    wrappers.begin()
    try:
        import fake_reader

        assert fake_reader.read(given) is given
    finally:
        wrappers.undo()
    assert seen == []


def test_aliases_are_found_without_running_a_modules_code(monkeypatch: pytest.MonkeyPatch) -> None:
    class Lazy(ModuleType):
        def __getattr__(self, name: str) -> object:
            raise RuntimeError(name)

    value = object()
    monkeypatch.setitem(sys.modules, "fake_lazy", Lazy("fake_lazy"))
    monkeypatch.setitem(sys.modules, "fake_other", module("fake_other", it=value))
    assert [(found.__name__, name) for found, name in aliases(value)] == [("fake_other", "it")]


def test_every_row_is_of_a_module_and_says_what_it_covers() -> None:
    assert all(native.module and native.name and native.covers for native in natives.NATIVES)
