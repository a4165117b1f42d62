"""Every state of the lock and of the policy, as a test that reads a model meets it."""

from __future__ import annotations

import datetime as dt
import os
from typing import TYPE_CHECKING

import pytest

from modelsec.lockfile import Review
from modelsec.lockfile.values import make_entry
from pytest_modelsec import gate, words
from tests.support.pytest_projects import PAYLOAD, locked, text_of

if TYPE_CHECKING:
    from tests.support.pytest_projects import Project

POINTER = "version https://git-lfs.github.com/spec/v1\noid sha256:{}\nsize 12\n"
READS = "def test_it(): load('model.pkl')"
COMMIT = "0123456789" * 4


def test_a_project_without_models_passes(project: Project) -> None:
    project.test("def test_it(): pass")
    result = project.scan()
    result.assert_outcomes(passed=2)
    result.stdout.fnmatch_lines(["model-scan: no models.lock, enforce, guard on, subprocesses not watched"])


def test_a_pinned_model_passes(project: Project) -> None:
    project.pinned("model.pkl", {"a": 1})
    project.test(READS)
    result = project.scan()
    result.assert_outcomes(passed=3)
    result.stdout.fnmatch_lines(["*every model that this run read is in models.lock"])


def test_a_pinned_model_of_a_format_that_the_project_does_not_allow_is_blocked(project: Project) -> None:
    project.pinned("model.pkl", {"a": 1})
    project.write("pyproject.toml", '[tool.modelsec]\nformats = ["safetensors"]\n')
    project.test(READS)
    result = project.scan()
    result.assert_outcomes(failed=2, passed=1)
    result.stdout.fnmatch_lines(["MSF302 model.pkl is refused: its format is pickle, which the setting formats*"])


def test_files_that_are_not_the_projects_models_may_have_any_format(project: Project) -> None:
    project.write("pyproject.toml", '[tool.modelsec]\nformats = ["safetensors"]\n')
    project.test("def test_it(tmp_path):\n    (tmp_path / 'a.pkl').write_bytes(b'N.')\n    load(tmp_path / 'a.pkl')")
    project.scan().assert_outcomes(passed=2)


def test_what_include_leaves_out_needs_no_pin(project: Project) -> None:
    project.write("other.pkl", {"a": 1})
    project.write("pyproject.toml", '[tool.modelsec]\ninclude = ["models/"]\n')
    project.test("def test_it(): pass")
    project.scan().assert_outcomes(passed=2)


def test_a_model_without_a_lock_is_blocked(project: Project) -> None:
    project.write("model.pkl", {"a": 1})
    project.test(READS)
    result = project.scan()
    result.assert_outcomes(failed=2)
    result.stdout.fnmatch_lines(
        [f"{words.UNPINNED} model.pkl is not pinned: there is no models.lock", "*fix*modelsec lock"]
    )


def test_an_unpinned_model_is_blocked(project: Project) -> None:
    project.pinned("other.pkl", {"a": 1})
    project.write("model.pkl", {"a": 2})
    project.test(READS)
    result = project.scan()
    result.assert_outcomes(failed=2, passed=1)
    result.stdout.fnmatch_lines([f"{words.UNPINNED} model.pkl is not in models.lock", "  at       test_it.py:8"])


def test_a_changed_model_is_blocked_and_told_by_what_changed(project: Project) -> None:
    before = project.pinned("model.pkl", {"a": 1})
    pinned = locked(before).sha256
    project.write("model.pkl", {"a": dt.date(2026, 1, 1)})
    project.test(READS)
    result = project.scan()
    result.assert_outcomes(failed=2, passed=1)
    result.stdout.fnmatch_lines(
        [
            f"{words.CHANGED} model.pkl does not match models.lock",
            f"  locked   sha256:{pinned}",
            f"  on disk  sha256:{locked(before).sha256}",
            "  size * bytes",
            "  loads    data -> objects",
            "  new global  datetime.date",
            "  new call  datetime.date",
            "  fix      *modelsec lock model",
        ]
    )


def test_a_refused_model_is_blocked_though_it_is_pinned(project: Project) -> None:
    project.pinned("model.pkl", PAYLOAD)
    project.test(READS)
    result = project.scan()
    result.assert_outcomes(failed=2, passed=1)
    result.stdout.fnmatch_lines(["MSF101 model.pkl is refused: loading imports builtins.exec*"])
    assert not project.ran()


def reviewed(project: Project, until: dt.date | None = None, allow: tuple[str, ...] = ("builtins.exec",)) -> None:
    entry = make_entry("model", "file:model.pkl", [locked(project.write("model.pkl", PAYLOAD))])
    review = Review(entry.sha256, allow, "who", dt.date(2026, 1, 1), "read in #1", until)
    project.pin("model", "model.pkl", review=review)


def test_a_reviewed_model_passes_and_loads(project: Project) -> None:
    reviewed(project)
    project.test(READS)
    project.scan().assert_outcomes(passed=3)
    assert project.ran()


@pytest.mark.parametrize(
    ("until", "allow"), [(dt.date(2026, 1, 2), ("builtins.exec",)), (None, ("builtins.eval",))], ids=["over", "other"]
)
def test_a_review_that_is_over_or_of_another_name_lets_nothing_through(
    project: Project, until: dt.date | None, allow: tuple[str, ...]
) -> None:
    reviewed(project, until, allow)
    project.test(READS)
    project.scan().assert_outcomes(failed=2, passed=1)
    assert not project.ran()


def test_a_test_that_turns_back_the_clock_makes_no_review_count(project: Project) -> None:
    reviewed(project, dt.date(2026, 1, 2))
    project.test(
        "import datetime\nfrom unittest import mock\nclass Then(datetime.datetime):\n    @classmethod\n"
        "    def now(cls, tz=None): return cls(2026, 1, 1, tzinfo=tz)\n"
        "def test_it():\n    with mock.patch('datetime.datetime', Then): load('model.pkl')\n"
    )
    project.scan("-k", "test_it").assert_outcomes(failed=1, deselected=2)
    assert not project.ran()


def test_a_review_of_other_content_is_void(project: Project) -> None:
    review = Review("0" * 64, ("builtins.exec",), "who", dt.date(2026, 1, 1), "why")
    project.write("model.pkl", PAYLOAD)
    project.pin("model", "model.pkl", review=review)
    project.test(READS)
    result = project.scan()
    result.assert_outcomes(failed=2, passed=1)
    assert words.VOID in text_of(result)
    assert not project.ran()


def test_pinned_content_at_another_path_passes_with_a_note(project: Project) -> None:
    project.pinned("models/model.pkl", {"a": 1})
    project.write("model.pkl", {"a": 1})
    project.test(READS)
    result = project.scan()
    result.assert_outcomes(passed=3)
    result.stdout.fnmatch_lines([f"{words.MOVED} model.pkl has the content of models/model.pkl, which is pinned"])


def test_a_missing_model_fails_its_lock_item_alone(project: Project) -> None:
    project.pinned("model.pkl", {"a": 1}).unlink()
    project.test("def test_it(): pass")
    result = project.scan()
    result.assert_outcomes(passed=2, failed=1)
    result.stdout.fnmatch_lines([f"{words.MISSING} model.pkl is pinned and does not exist"])


@pytest.mark.parametrize(
    ("right", "told"),
    [(True, "*pin      is right, the content is not here"), (False, "*points to  sha256:0000*")],
    ids=["right", "wrong"],
)
def test_a_pointer_of_git_lfs_is_told_as_one(project: Project, right: bool, told: str) -> None:
    pinned = locked(project.pinned("model.pkl", {"a": 1})).sha256
    project.write("model.pkl", POINTER.format(pinned if right else "0" * 64))
    project.test("def test_it(): (ROOT / 'model.pkl').read_bytes()")
    result = project.scan()
    result.assert_outcomes(failed=2, passed=1)
    result.stdout.fnmatch_lines(
        [f"{words.POINTER} model.pkl is a Git LFS pointer, not the model", told, "*git lfs pull"]
    )


def test_a_link_inside_the_project_is_pinned_by_its_own_path(project: Project) -> None:
    project.pinned("store/blob.pkl", {"a": 1})
    (project.root / "model.pkl").symlink_to("store/blob.pkl")
    project.pin("linked", "model.pkl")
    project.test(READS)
    project.scan().assert_outcomes(passed=4)


def test_a_link_out_of_the_project_is_blocked(project: Project, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside") / "model.pkl"
    outside.write_bytes(project.write("model.pkl", {"a": 1}).read_bytes())
    project.pin("model", "model.pkl")
    (project.root / "model.pkl").unlink()
    (project.root / "model.pkl").symlink_to(outside)
    project.test(READS)
    result = project.scan()
    result.assert_outcomes(failed=2, passed=1)
    result.stdout.fnmatch_lines([f"{words.LINK} model.pkl is a link that leads out of the project", f"*{outside}"])


def folder(project: Project) -> None:
    project.write("bert/config.json", "{}")
    project.write("bert/pytorch_model.bin", {"a": 1})
    project.pin("bert", "config.json", "pytorch_model.bin", source="file:bert/")


@pytest.mark.parametrize("name", ["modeling_x.py", "more.bin"])
def test_a_file_that_came_to_a_pinned_folder_is_blocked(project: Project, name: str) -> None:
    folder(project)
    project.write(f"bert/{name}", {"a": 2})
    project.test("@pytest.fixture\ndef bert(): return ROOT / 'bert'\ndef test_it(bert): pass")
    result = project.scan()
    assert result.parseoutcomes()["errors"] == 1
    result.stdout.fnmatch_lines([f"{words.EXTRA} bert/{name} is not among the pinned files of bert"])


def test_a_whole_pinned_folder_passes(project: Project) -> None:
    folder(project)
    project.test("@pytest.fixture\ndef bert(): return ROOT / 'bert'\ndef test_it(bert): pass")
    project.scan().assert_outcomes(passed=3)


def test_a_snapshot_of_the_hub_is_known_by_repository_and_commit(
    project: Project, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path_factory.mktemp("cache")
    repository = cache / "hub" / "models--org--tiny"
    snapshot = repository / "snapshots" / COMMIT
    snapshot.mkdir(parents=True)
    (cache / "hub" / "blobs" / "ab").mkdir(parents=True)
    (repository / "blobs").mkdir()
    content = project.write("model.pkl", {"a": 1}).read_bytes()
    (cache / "hub" / "blobs" / "ab" / "xet").write_bytes(content)
    (repository / "blobs" / "etag").symlink_to("../../blobs/ab/xet")
    (snapshot / "model.bin").symlink_to("../../blobs/etag")
    project.test(f"def test_it():\n    with open({str(snapshot / 'model.bin')!r}, 'rb') as stream: pickle.load(stream)")
    assert "review it and run: modelsec lock hf://org/tiny" in text_of(project.scan())
    pinned = [locked(snapshot / "model.bin")]
    (project.root / "model.pkl").unlink()
    project.entries.append(make_entry("tiny", "hf://org/tiny", pinned, COMMIT))
    project.pinned("own.pkl", {"b": 1})
    monkeypatch.setenv("HF_HOME", str(cache))
    project.scan("-v").stdout.fnmatch_lines(["models.lock::tiny PASSED*", "*4 passed*"])
    (cache / "hub" / "blobs" / "ab" / "xet").write_bytes(content + b"x")
    result = project.scan()
    result.assert_outcomes(failed=2, passed=2)


def test_code_that_comes_to_a_pinned_snapshot_of_the_hub_is_an_extra_file(
    project: Project, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path_factory.mktemp("cache")
    snapshot = cache / "hub" / "models--org--tiny" / "snapshots" / COMMIT
    snapshot.mkdir(parents=True)
    (snapshot / "model.bin").write_bytes(project.write("model.pkl", {"a": 1}).read_bytes())
    (project.root / "model.pkl").unlink()
    project.entries.append(make_entry("tiny", "hf://org/tiny", [locked(snapshot / "model.bin")], COMMIT))
    project.pinned("own.pkl", {"b": 1})
    monkeypatch.setenv("HF_HOME", str(cache))
    project.test(f"PATH = {str(snapshot)!r}\ndef test_it():\n    with open(PATH + '/modeling_x.py'): pass")
    (snapshot / "modeling_x.py").write_text("print(1)\n")
    project.run().assert_outcomes(passed=1)
    result = project.scan("-v")
    result.assert_outcomes(failed=2, passed=2)
    result.stdout.fnmatch_lines(["models.lock::tiny BLOCKED*", f"{words.EXTRA} *modeling_x.py is not among * of tiny"])


def test_a_model_of_the_hub_that_is_not_here_is_skipped(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HOME", str(project.root / "nowhere"))
    pin = locked(project.write("model.pkl", {"a": 1}))
    (project.root / "model.pkl").unlink()
    project.entries.append(make_entry("tiny", "hf://org/tiny", [pin], COMMIT))
    project.pinned("own.pkl", {"b": 1})
    project.test("def test_it(): pass")
    result = project.scan("-rs")
    result.assert_outcomes(passed=3, skipped=1)
    result.stdout.fnmatch_lines(
        ["SKIPPED [[]1[]] models.lock:19: hf://org/tiny is not downloaded here, and nothing of it was checked"]
    )


def test_what_a_run_makes_itself_needs_no_pin(project: Project) -> None:
    project.test(
        "class Own: pass\n"
        "def test_it(tmp_path):\n"
        "    (tmp_path / 'm.pkl').write_bytes(pickle.dumps(Own()))\n"
        "    assert load(tmp_path / 'm.pkl').__class__ is Own\n"
    )
    result = project.scan("-v")
    result.assert_outcomes(passed=2)
    result.stdout.fnmatch_lines(["*m.pkl*made by this run*"])


def test_what_a_run_makes_is_scanned_all_the_same(project: Project) -> None:
    project.test(
        f"def test_it(tmp_path):\n    (tmp_path / 'm.pkl').write_bytes({PAYLOAD!r})\n    load(tmp_path / 'm.pkl')"
    )
    project.scan().assert_outcomes(failed=1, passed=1)
    assert not project.ran()


def test_what_was_moved_below_the_temporary_folder_was_not_made_there(
    project: Project, tmp_path_factory: pytest.TempPathFactory
) -> None:
    foreign = tmp_path_factory.mktemp("foreign") / "m.pkl"
    foreign.write_bytes(project.write("m.pkl", {"a": 1}).read_bytes())
    (project.root / "m.pkl").unlink()
    os.utime(foreign, (1_600_000_000, 1_600_000_000))
    project.test(
        f"def test_it(tmp_path):\n    pathlib.Path({str(foreign)!r}).rename(tmp_path / 'm.pkl')\n"
        "    load(tmp_path / 'm.pkl')\n"
    )
    result = project.scan()
    result.assert_outcomes(failed=1, passed=1)
    assert words.UNPINNED in text_of(result)


def test_a_temporary_file_that_the_test_was_seen_to_write_needs_no_pin(project: Project) -> None:
    project.test(
        "import os, tempfile\ndef test_it():\n    with tempfile.TemporaryDirectory() as folder:\n"
        "        pathlib.Path(folder, 'part').write_bytes(pickle.dumps({'a': 1}))\n"
        "        os.replace(folder + '/part', folder + '/m.pkl')\n        load(folder + '/m.pkl')\n"
    )
    project.scan().assert_outcomes(passed=2)


def test_a_file_that_a_test_writes_into_the_project_needs_a_pin(project: Project) -> None:
    project.test("def test_it():\n    (ROOT / 'm.pkl').write_bytes(pickle.dumps({'a': 1}))\n    load('m.pkl')\n")
    project.scan("-k", "test_it").assert_outcomes(failed=1, deselected=1)


def test_what_the_configuration_excludes_is_nobodys_business(project: Project) -> None:
    project.write("pyproject.toml", '[tool.modelsec]\nexclude = ["hostile/"]\n')
    project.write("hostile/bad.pkl", PAYLOAD)
    project.test("def test_it(): (ROOT / 'hostile/bad.pkl').read_bytes()")
    project.scan().assert_outcomes(passed=2)


def test_an_excluded_pickle_still_runs_nothing(project: Project) -> None:
    project.write("pyproject.toml", '[tool.modelsec]\nexclude = ["hostile/"]\n')
    project.write("hostile/bad.pkl", PAYLOAD)
    project.test("def test_it(): load('hostile/bad.pkl')")
    project.scan().assert_outcomes(failed=1, passed=1)
    assert not project.ran()


@pytest.mark.parametrize("name", ["weights", "model.data", "model.txt.old"])
def test_a_model_by_content_needs_no_suffix(project: Project, name: str) -> None:
    project.write(name, {"a": 1})
    project.test(f"def test_it(): load({name!r})")
    project.scan().assert_outcomes(failed=2)


@pytest.mark.parametrize(
    ("name", "content"), [("notes.txt", "words"), ("table.csv", "a,b\n1,2\n"), ("data.json", '{"a": 1}')]
)
def test_ordinary_files_are_no_models(project: Project, name: str, content: str) -> None:
    project.write(name, content)
    project.test(f"def test_it(): (ROOT / {name!r}).read_text()")
    result = project.scan()
    result.assert_outcomes(passed=2)
    assert "0 files checked" in text_of(result)


def test_a_spreadsheet_is_a_zip_and_no_model(project: Project) -> None:
    project.test("import zipfile\ndef test_it(): zipfile.ZipFile(ROOT / 'sheet.xlsx').read('sheet.xml')")
    import zipfile

    with zipfile.ZipFile(project.root / "sheet.xlsx", "w") as archive:
        archive.writestr("sheet.xml", "<a/>")
    project.scan().assert_outcomes(passed=2)


def test_the_states_are_six_words() -> None:
    states = {gate.PINNED, gate.MOVED, gate.MADE, gate.INSTALLED, gate.NEW, gate.BLOCKED}
    assert states == {"pinned", "moved", "made by this run", "installed", "new", "blocked"}
