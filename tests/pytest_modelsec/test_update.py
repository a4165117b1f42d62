"""Pins that a run writes."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

import pytest

from modelsec.cli import main
from modelsec.lockfile import Lockfile
from tests.support.pytest_projects import PAYLOAD, locked, text_of

if TYPE_CHECKING:
    from tests.support.pytest_projects import Project

POINTER = f"version https://git-lfs.github.com/spec/v1\noid sha256:{'0' * 64}\nsize 12\n"


def names(project: Project) -> list[str]:
    path = project.root / "models.lock"
    return [entry.name for entry in Lockfile.read(path).entries] if path.exists() else []


def test_new_pins_what_was_read_and_the_next_run_is_green(project: Project) -> None:
    project.write("models/one.pkl", {"a": 1})
    project.write("models/unread.pkl", {"a": 2})
    project.test("def test_it(): load('models/one.pkl')")
    result = project.scan("--model-lock-update=new", "-m", "not model_lock")
    result.assert_outcomes(passed=1, deselected=1)
    result.stdout.fnmatch_lines(["models.lock was written: one; review it and commit it"])
    assert names(project) == ["one"]
    project.scan("-k", "test_it").assert_outcomes(passed=1, deselected=2)


def test_what_is_pinned_is_what_modelsec_would_pin(project: Project) -> None:
    path = project.write("models/one.pkl", {"a": 1})
    project.test("def test_it(): load('models/one.pkl')")
    project.scan("--model-lock-update=new")
    (entry,) = Lockfile.read(project.root / "models.lock").entries
    assert (entry.source, entry.files) == ("file:models/one.pkl", (locked(path),))


@pytest.mark.parametrize(("what", "passes"), [("new", False), ("all", True)])
def test_only_all_replaces_a_changed_pin(project: Project, what: str, passes: bool) -> None:
    project.pinned("one.pkl", {"a": 1})
    path = project.write("one.pkl", {"a": 2})
    project.test("def test_it(): load('one.pkl')")
    result = project.scan(f"--model-lock-update={what}", "-k", "test_it")
    result.assert_outcomes(**{"passed" if passes else "failed": 1}, deselected=2)
    (entry,) = Lockfile.read(project.root / "models.lock").entries
    assert (entry.files[0].sha256 == locked(path).sha256) is passes


@pytest.mark.parametrize("body", ["load('one.pkl')", "pass"], ids=["read by a test", "read by its item alone"])
def test_the_item_of_a_pin_that_all_replaces_passes(project: Project, body: str) -> None:
    project.pinned("one.pkl", {"a": 1})
    path = project.write("one.pkl", {"a": 2})
    project.test(f"def test_it(): {body}")
    project.scan("--model-lock-update=all").assert_outcomes(passed=3)
    (entry,) = Lockfile.read(project.root / "models.lock").entries
    assert entry.files == (locked(path),)


@pytest.mark.parametrize("content", [PAYLOAD, POINTER.encode()], ids=["refused", "pointer"])
def test_what_does_not_pass_is_never_pinned(project: Project, content: bytes) -> None:
    project.write("one.pkl", content)
    project.test("def test_it(): (ROOT / 'one.pkl').read_bytes()")
    project.scan("--model-lock-update=all", "-k", "test_it").assert_outcomes(failed=1, deselected=1)
    assert names(project) == []
    assert not project.ran()


def test_what_the_run_made_is_not_pinned(project: Project) -> None:
    project.test(
        "def test_it(tmp_path):\n    (tmp_path / 'm.pkl').write_bytes(pickle.dumps(1))\n    load(tmp_path / 'm.pkl')"
    )
    project.scan("--model-lock-update=new").assert_outcomes(passed=2)
    assert names(project) == []


@pytest.mark.parametrize("value", ["true", "1", "yes"])
def test_it_is_refused_in_ci(project: Project, monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("CI", value)
    project.test("def test_it(): pass")
    result = project.scan("--model-lock-update=new")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    assert "--model-lock-update is refused where CI is set" in text_of(result)


def test_a_run_that_was_cut_short_writes_nothing(project: Project) -> None:
    project.write("one.pkl", {"a": 1})
    project.test("def test_it(): load('one.pkl')\ndef test_stop(): raise KeyboardInterrupt")
    project.apart("--model-lock-update=new")
    assert names(project) == []


def test_the_shards_of_a_model_are_one_entry(project: Project) -> None:
    project.write("model-00001-of-00002.bin", {"a": 1})
    project.write("model-00002-of-00002.bin", {"a": 2})
    project.test("def test_it():\n    load('model-00001-of-00002.bin')\n    load('model-00002-of-00002.bin')")
    project.scan("--model-lock-update=new").assert_outcomes(passed=2)
    (entry,) = Lockfile.read(project.root / "models.lock").entries
    assert len(entry.files) == 2


def test_several_workers_write_one_lock(project: Project) -> None:
    pytest.importorskip("xdist")
    for name in ("one", "two"):
        project.write(f"{name}.pkl", {name: 1})
    project.test("@pytest.mark.parametrize('n', ['one', 'two'])\ndef test_it(n): load(n + '.pkl')")
    project.apart("-p", "xdist", "-n2", "--model-lock-update=new").assert_outcomes(passed=3)
    assert names(project) == ["one", "two"]


def test_a_dead_worker_writes_no_lock(project: Project) -> None:
    pytest.importorskip("xdist")
    project.write("one.pkl", {"a": 1})
    project.test("import os\ndef test_it(): load('one.pkl')\ndef test_crash(): os._exit(1)")
    result = project.apart("-p", "xdist", "-n2", "--model-lock-update=new", "--max-worker-restart=0", "-W", "ignore")
    assert names(project) == []
    assert "was not written: the run is incomplete" in text_of(result)


CONFIGURED = {"config.json": '{"model_type": "bert"}', "vocab.txt": "a\nb\n"}


def test_a_model_is_pinned_with_all_its_files_as_the_command_pins_it(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.write("bert/pytorch_model.bin", {"a": 1})
    for name, text in CONFIGURED.items():
        project.write(f"bert/{name}", text)
    for name in ("model-00001-of-00002.bin", "model-00002-of-00002.bin"):
        project.write(f"shards/{name}", {name: 1})
    project.test("def test_it():\n    load('bert/pytorch_model.bin')\n    load('shards/model-00001-of-00002.bin')")
    project.scan("--model-lock-update=new").assert_outcomes(passed=2)
    written = (project.root / "models.lock").read_text()
    (project.root / "models.lock").unlink()
    monkeypatch.chdir(project.root)
    assert main(["lock"]) == 0
    assert (project.root / "models.lock").read_text() == written


def test_a_snapshot_of_the_hub_is_pinned_with_all_its_files(
    project: Project, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    cache = tmp_path_factory.mktemp("hub")
    monkeypatch.setenv("HF_HUB_CACHE", str(cache))
    snapshot = cache / "models--org--tiny" / "snapshots" / ("a" * 40)
    snapshot.mkdir(parents=True)
    (snapshot / "model.pkl").write_bytes(pickle.dumps({"a": 1}))
    (snapshot / "config.json").write_text("{}")
    project.test(f"def test_it(): load({str(snapshot / 'model.pkl')!r})")
    project.scan("--model-lock-update=new").assert_outcomes(passed=2)
    (entry,) = Lockfile.read(project.root / "models.lock").entries
    assert (entry.source, entry.revision) == ("hf://org/tiny", "a" * 40)
    assert [file.path for file in entry.files] == ["config.json", "model.pkl"]
    project.scan().assert_outcomes(passed=3)


def test_a_model_of_which_a_file_does_not_pass_is_not_pinned_in_part(project: Project) -> None:
    project.write("bert/pytorch_model.bin", {"a": 1})
    project.write("bert/config.json", "{}")
    project.write("bert/training_args.bin", PAYLOAD)
    project.test("def test_it(): load('bert/pytorch_model.bin')")
    result = project.scan("--model-lock-update=new", "-k", "test_it")
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(
        ["outside all tests: MSF501 bert/pytorch_model.bin *", "  because  *does not pass as a whole", "  fix      *"]
    )
    assert names(project) == []


def test_new_leaves_a_changed_pin_of_the_same_model_alone(project: Project) -> None:
    project.write("bert/one.bin", {"a": 1})
    project.pin("bert", "one.bin", source="file:bert/")
    before = (project.root / "models.lock").read_text()
    project.write("bert/one.bin", {"a": 2})
    project.write("bert/two.bin", {"b": 1})
    project.test("def test_it(): load('bert/two.bin')")
    result = project.scan("--model-lock-update=new", "-k", "test_it")
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    assert (project.root / "models.lock").read_text() == before


@pytest.mark.parametrize("processes", [(), ("-p", "xdist", "-n2")], ids=["one", "many"])
def test_a_model_that_no_test_read_is_not_pinned_and_fails_the_run(
    project: Project, processes: tuple[str, ...]
) -> None:
    if processes:
        pytest.importorskip("xdist")
    project.write("one.pkl", {"a": 1})
    project.write("unread.pkl", {"a": 2})
    project.test("def test_it(): load('one.pkl')")
    result = project.apart("--model-lock-update=new", *processes)
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(
        [
            "models.lock was written: one; review it and commit it",
            "outside all tests: MSF501 unread.pkl *",
            "  because  no test read it",
            "  fix      review it and run: modelsec lock",
        ]
    )
    assert names(project) == ["one"]


def test_a_model_from_outside_the_project_is_told_and_not_pinned(
    project: Project, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("elsewhere") / "far.pkl"
    path.write_bytes(pickle.dumps({"a": 1}))
    project.test(f"def test_it(): load({str(path)!r})")
    result = project.apart("--model-lock-update=new", "-k", "test_it")
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines([f"outside all tests: MSF501 {path} *", "  because  it lies outside the project, *"])
    assert names(project) == []
