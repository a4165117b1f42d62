"""Readers below Python, each with a control run that proves that the guard alone would not see it."""

from __future__ import annotations

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


RAN = "(ROOT / 'it-ran').touch()"
SAFETENSORS = "import numpy\nfrom safetensors.numpy import load_file, save_file\n"
TORCH = "import torch\n"
LOADS = {
    "safetensors": ("safetensors", SAFETENSORS, "save_file({'a': numpy.eye(2)}, PATH)", "load_file(PATH)"),
    "safe_open": (
        "safetensors",
        SAFETENSORS + "import safetensors\n",
        "save_file({'a': numpy.eye(2)}, PATH)",
        "safetensors.safe_open(PATH, framework='np')",
    ),
    "torch.jit": (
        "torch",
        TORCH,
        "torch.jit.script(torch.nn.Linear(1, 1)).save(str(PATH))",
        "torch.jit.load(str(PATH))",
    ),
    "torch file reader": ("torch", TORCH, "torch.save({}, PATH)", "torch._C.PyTorchFileReader(str(PATH))"),
    "from_file": (
        "torch",
        TORCH,
        "torch.save({'a': torch.zeros(9)}, PATH)",
        "torch.UntypedStorage.from_file(str(PATH), False, 8)",
    ),
}


@pytest.mark.parametrize(("library", "prelude", "save", "load"), LOADS.values(), ids=LOADS)
def test_a_native_reader_is_blocked_before_it_opens_the_file(
    project: Project, library: str, prelude: str, save: str, load: str
) -> None:
    needs(library)
    suffix = "safetensors" if library == "safetensors" else "pt"
    project.test(f"{prelude}PATH = ROOT / 'free.{suffix}'\ndef test_it():\n    {save}\n    {load}\n    {RAN}\n")
    ignored = ("-W", "ignore", "-k", "test_it")
    project.pytester.runpytest_subprocess(*ignored, timeout=120).assert_outcomes(passed=1)
    assert project.ran()
    project.apart(*ignored).assert_outcomes(failed=1, deselected=1)
    assert not project.ran()


def test_an_export_of_torch_is_seen(project: Project) -> None:
    needs("torch")
    project.test(
        "import torch\nPATH = str(ROOT / 'free.pt2')\ndef test_it():\n"
        "    torch.export.save(torch.export.export(torch.nn.Linear(1, 1), (torch.zeros(1, 1),)), PATH)\n"
        f"    torch.export.load(PATH)\n    {RAN}\n"
    )
    project.apart("-W", "ignore", "-k", "test_it").assert_outcomes(failed=1, deselected=1)
    assert not project.ran()


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
