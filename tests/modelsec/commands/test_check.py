from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from tests.support.command import ROOT
from tests.support.projects import REFUSED, SYSTEM

if TYPE_CHECKING:
    from tests.support.projects import Project

SCHEMA = json.loads((ROOT / "modelsec/data/report-1.schema.json").read_text())
COMMIT = "6f75de8b60a9f8a2fdf7b69cbd86d9e64bcb3837"


def report(project: Project, *words: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(project("check", "--format", "json", *words)[1])
    jsonschema.validate(document, SCHEMA)
    return document


def findings(project: Project, *words: str) -> dict[str, list[str]]:
    """Return the ids of the findings of every file that fails."""
    files = report(project, *words)["files"]
    return {file["path"]: [each["id"] for each in file["findings"]] for file in files if file["verdict"] != "pass"}


def messages(project: Project) -> str:
    return " ".join(each["message"] for file in report(project)["files"] for each in file["findings"])


def test_a_project_without_models_needs_no_lock(project: Project) -> None:
    project.write("src/app.py", "import os\n")
    code, out, _ = project("check")
    assert code == 0
    assert "NO MODEL FILE WAS FOUND" in out
    assert project("check", "--require-models")[0] == 1


def test_a_model_without_a_lock_is_unpinned(project: Project) -> None:
    project.write("a.npy")
    assert findings(project) == {"a.npy": ["MSF501"]}
    code, out, _ = project("check")
    assert code == 1
    assert "unpinned: models.lock pins nothing of this model" in out
    assert "way out  review it, then run: modelsec lock a\n" in out


def test_what_is_ignored_may_still_not_change(project: Project) -> None:
    entry = '[[tool.modelsec.ignore]]\npath = "a.npy"\nreason = "ours"\n'
    project.write("a.npy")
    project("lock")
    project.write("pyproject.toml", entry)
    project.write("a.npy", SYSTEM)
    assert findings(project) == {"a.npy": ["MSF503"]}
    assert report(project)["summary"]["ignored"] == 2
    project.write("pyproject.toml", entry.replace("path", 'id = "MSF503"\npath') + entry)
    assert project("check")[0] == 0


def test_formats_and_the_cache_do_not_mix(project: Project) -> None:
    project.write("a.npy")
    project("lock")
    assert project("check")[0] == 0
    project.write("pyproject.toml", '[tool.modelsec]\nformats = ["safetensors"]\n')
    assert findings(project) == {"a.npy": ["MSF302"]}


def test_a_pinned_model_passes(project: Project) -> None:
    project.write("models/a.npy")
    project("lock")
    document = report(project)
    assert document["summary"]["exit_code"] == 0
    assert [(file["path"], file["model"], file["verdict"]) for file in document["files"]] == [
        ("models/a.npy", "a", "pass")
    ]


def test_a_swapped_model_is_told_with_what_it_does_now(project: Project) -> None:
    path = project.write("a.npy")
    project("lock")
    path.write_bytes(SYSTEM)
    assert findings(project) == {"a.npy": ["MSF503", "MSF101", "MSF101"]}
    told = messages(project)
    assert "loading is code instead of data; it now imports posix.system; it now calls posix.system; " in told
    assert "the format is pickle instead of npy" in told


def test_the_same_length_and_times_hide_no_change(project: Project) -> None:
    import os

    path = project.write("a.pkl", b"\x80\x04K\x01.")
    project("lock")
    status = path.stat()
    path.write_bytes(b"\x80\x04K\x02.")
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert findings(project) == {"a.pkl": ["MSF503"]}
    assert "with the same imports, calls and format" in messages(project)


def test_a_missing_file_is_told_where_it_was(project: Project) -> None:
    project.write("m/a.npy").touch()
    project("lock")
    (project.folder / "m" / "a.npy").unlink()
    assert findings(project) == {"m/a.npy": ["MSF502"]}
    assert "missing: models.lock pins this file of a, and it is not here" in messages(project)


def test_a_moved_file_is_told_with_both_places(project: Project) -> None:
    path = project.write("m/a.npy")
    project("lock")
    (project.folder / "n").mkdir()
    path.rename(project.folder / "n" / "b.npy")
    assert findings(project) == {"m/a.npy": ["MSF504"]}
    assert "moved: what models.lock pins here for a lies at n/b.npy now" in messages(project)


def hub_folder(project: Project) -> None:
    project.write("bert/config.json", "{}")
    project.write("bert/model.safetensors", b"\x02\0\0\0\0\0\0\0{}")


def test_a_file_that_came_to_a_folder_is_an_extra_file(project: Project) -> None:
    hub_folder(project)
    project("lock")
    assert findings(project) == {}
    project.write("bert/modeling_bert.py", "import os\n")
    assert findings(project) == {"bert/modeling_bert.py": ["MSF505"]}
    assert "extra file: this file is not among those that models.lock pins for bert" in messages(project)


def test_code_does_not_hide_in_a_pinned_folder_under_the_name_of_installed_packages(project: Project) -> None:
    hub_folder(project)
    project("lock")
    project.write("bert/venv/modeling_bert.py", "import os\n")
    assert findings(project) == {"bert/venv/modeling_bert.py": ["MSF505"]}


def test_a_file_of_a_folder_that_is_data_is_checked_too(project: Project) -> None:
    hub_folder(project)
    project("lock")
    project.write("bert/config.json", '{"auto_map": 1}')
    assert findings(project) == {"bert/config.json": ["MSF503"]}


def pointer(oid: str) -> str:
    return f"version https://git-lfs.github.com/spec/v1\noid sha256:{oid}\nsize 160\n"


@pytest.mark.parametrize(("same", "words"), [(True, "points to that content"), (False, "points to other content")])
def test_a_pointer_in_the_place_of_a_model_is_told(project: Project, same: bool, words: str) -> None:
    path = project.write("a.npy")
    project("lock")
    oid = report(project)["files"][0]["sha256"] if same else "0" * 64
    path.write_text(pointer(oid))
    assert findings(project) == {"a.npy": ["MSF401"]}
    assert words in messages(project)


def test_an_unpinned_pointer_is_told_as_a_pointer_alone(project: Project) -> None:
    project.write("a.npy", pointer("0" * 64))
    assert findings(project) == {"a.npy": ["MSF401"]}


def test_what_the_policy_refuses_fails_although_it_is_pinned(project: Project) -> None:
    project.write("net.pkl", REFUSED)
    project("review", "net", "--by", "a", "--reason", "b")
    assert findings(project) == {}
    text = project.lock.replace('    "mypkg.models.Classifier",\n]\nby', "]\nby")
    project.write("models.lock", text)
    assert findings(project) == {"net.pkl": ["MSF101", "MSF101"]}


def reviewed(project: Project, old: str, new: str) -> dict[str, list[str]]:
    project.write("net.pkl", REFUSED)
    project("review", "net", "--by", "a", "--reason", "b", "--until", "2999-01-01")
    assert findings(project) == {}
    assert old in project.lock
    project.write("models.lock", project.lock.replace(old, new))
    return findings(project)


def test_a_review_that_ended_allows_nothing(project: Project) -> None:
    assert reviewed(project, "until = 2999-01-01", "until = 2020-01-01") == {"net.pkl": ["MSF506", "MSF101", "MSF101"]}
    assert "review expired: the review of net ended on 2020-01-01" in messages(project)


def test_a_review_of_another_name_allows_nothing(project: Project) -> None:
    old = 'allow = [\n    "mypkg.models.Classifier",'
    new = 'allow = [\n    "mypkg.models.Classifiers",\n    "mypkg.models",\n    "mypkg.*",'
    assert reviewed(project, old, new) == {"net.pkl": ["MSF101", "MSF101"]}


def test_a_review_of_other_content_allows_nothing(project: Project) -> None:
    project.write("net.pkl", REFUSED)
    project("review", "net", "--by", "a", "--reason", "b")
    head, _, tail = project.lock.partition("[model.review]\nsha256 = ")
    project.write("models.lock", f'{head}[model.review]\nsha256 = "{"0" * 64}"{tail[66:]}')
    assert findings(project) == {"net.pkl": ["MSF507", "MSF101", "MSF101"]}


def test_a_reviewed_model_that_changes_is_refused(project: Project) -> None:
    project.write("net.pkl", REFUSED)
    project("review", "net", "--by", "a", "--reason", "b")
    project.write("net.pkl", REFUSED.replace(b")R.", b")RN0."))
    assert findings(project) == {"net.pkl": ["MSF503", "MSF101", "MSF101"]}


def test_a_review_covers_no_other_name_in_the_same_file(project: Project) -> None:
    both = REFUSED[:-1] + b"0" + SYSTEM
    project.write("net.pkl", both)
    project("review", "net", "--by", "a", "--reason", "b")
    project.write("models.lock", project.lock.replace('    "posix.system",\n]\nby', "]\nby"))
    assert "MSF101" in findings(project)["net.pkl"]


def test_a_record_that_hides_an_import_is_told(project: Project) -> None:
    project.write("net.pkl", REFUSED)
    project("review", "net", "--by", "a", "--reason", "b")
    hidden = 'imports = [\n    "mypkg.models.Classifier",\n]\n'
    assert hidden in project.lock
    project.write("models.lock", project.lock.replace(hidden, "").replace('loads = "code"', 'loads = "data"'))
    assert findings(project) == {"net.pkl": ["MSF508"]}
    assert "loading is code instead of data; it now imports mypkg.models.Classifier" in messages(project)


def test_a_refused_text_is_unpinned_and_refused(project: Project) -> None:
    project.write("README.md", SYSTEM)
    assert findings(project) == {"README.md": ["MSF501", "MSF101", "MSF101"]}


def test_names_choose_what_is_checked(project: Project) -> None:
    a, b = project.write("m/a.npy"), project.write("m/b.pkl", b"\x80\x04K\x01.")
    project("lock")
    b.write_bytes(b"\x80\x04K\x02.")
    project.write("new.npy")
    for word in ("a", "m/a.npy", "[a]", str(a)):
        assert findings(project, word) == {}
    for word in ("b", "m/*.pkl", "m", "file:m/b.pkl"):
        assert findings(project, word) == {"m/b.pkl": ["MSF503"]}
    assert findings(project, "new") == {"new.npy": ["MSF501"]}
    code, _, err = project("check", "a", "typo")
    assert code == 2
    assert err.startswith("modelsec: typo names no model of the lock and none on disk")


@pytest.mark.parametrize(
    "text", ["nonsense", 'lock-version = "2.0"\ncreated-by = "x"\n', "<<<<<<< a\n=======\n>>>>>>> b\n"]
)
def test_a_broken_lock_is_an_error(project: Project, text: str) -> None:
    project.write("models.lock", text)
    code, out, err = project("check")
    assert (code, out) == (2, "")
    assert err.startswith("modelsec: models.lock")


def test_paths_are_shown_from_where_the_command_is_called(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    path = project.write("m/a.npy")
    project.write("sub/b.npy")
    project("lock")
    path.unlink()
    monkeypatch.chdir(project.folder / "sub")
    assert findings(project) == {"../m/a.npy": ["MSF502"]}
    assert [file["path"] for file in report(project)["files"]] == ["../m/a.npy", "../sub/b.npy"]


def test_installed_packages_and_version_control_are_not_looked_into(project: Project) -> None:
    for folder in (".venv/lib", ".git/lfs", "node_modules/x"):
        project.write(f"{folder}/a.npy")
    code, out, _ = project("check")
    assert code == 0
    assert "Note: not looked into: .venv, node_modules\n" in out


def snapshot(project: Project, top: str) -> None:
    import hashlib

    data = b"\x80\x04K\x01."
    blob = hashlib.sha256(data).hexdigest()
    project.write(f"{top}/models--org--tiny/blobs/{blob}", data)
    link = project.folder / top / "models--org--tiny" / "snapshots" / COMMIT / "pytorch_model.bin"
    link.parent.mkdir(parents=True)
    link.symlink_to(f"../../blobs/{blob}")


def test_a_snapshot_in_the_project_is_pinned_by_repository_and_commit(project: Project) -> None:
    snapshot(project, "cache")
    assert project("lock")[0] == 0
    assert f'name = "tiny"\nsource = "hf://org/tiny"\nrevision = "{COMMIT}"\n' in project.lock
    assert project.lock.count("[[model]]") == 1
    assert findings(project) == {}


def test_a_snapshot_in_the_users_cache_is_checked_there(project: Project) -> None:
    snapshot(project, "cache")
    project("lock")
    (project.folder / "cache").rename(project.folder.parent / "elsewhere")
    document = report(project)
    assert document["summary"]["exit_code"] == 0
    words = (
        "not downloaded: nothing of tiny is here, and nothing of it was checked; download hf://org/tiny and check again"
    )
    assert document["notes"][0] == words
    (project.folder.parent / "hf").mkdir()
    (project.folder.parent / "elsewhere").rename(project.folder.parent / "hf" / "hub")
    document = report(project)
    assert (document["summary"]["pass"], document["notes"]) == (1, [])
    (project.folder.parent / "hf/hub/models--org--tiny/snapshots" / COMMIT / "modeling.py").write_text("x = 1\n")
    assert list(findings(project).values()) == [["MSF505"]]


def test_a_link_in_the_project_is_pinned_as_what_it_leads_to(project: Project) -> None:
    project.write("store/a.npy")
    (project.folder / "b.npy").symlink_to("store/a.npy")
    project("lock")
    assert 'source = "file:b.npy"' in project.lock
    (project.folder / "b.npy").unlink()
    project.write("store/c.pkl", SYSTEM)
    (project.folder / "b.npy").symlink_to("store/c.pkl")
    assert findings(project)["b.npy"][0] == "MSF503"


def test_a_link_out_of_the_project_fails(project: Project) -> None:
    (project.folder.parent / "out.npy").touch()
    (project.folder / "a.npy").symlink_to("../out.npy")
    assert findings(project) == {"a.npy": ["MSF204"]}


def test_a_lock_of_a_newer_minor_version_is_told(project: Project) -> None:
    project.write("a.npy")
    project("lock")
    project.write("models.lock", project.lock.replace('"1.0"', '"1.9"').replace("size =", "mood = 1\nsize ="))
    code, out, _ = project("check")
    assert code == 0
    assert "Note: the lock has version 1.9, and of that this modelsec knows 1.0 alone; update it\n" in out


@pytest.mark.parametrize("pattern", ["a.npy", "models/", "models"])
def test_a_pinned_file_that_exclude_leaves_out_is_not_called_absent(project: Project, pattern: str) -> None:
    path = project.write("models/a.npy")
    project("lock")
    project.write("pyproject.toml", f'[tool.modelsec]\nexclude = ["{pattern}"]\n')
    code, out, _ = project("check")
    assert code == 1
    assert "models.lock pins this file of a, and the project's configuration leaves it out" in out
    path.unlink()
    assert "models.lock pins this file of a, and it is not here" in project("check")[1]
    assert project("lock", "--prune")[0] == 0
    assert project("check")[0] == 0


@pytest.mark.parametrize("form", ["text", "html"])
def test_nothing_is_said_of_loading_a_file_that_is_not_there(project: Project, form: str) -> None:
    path = project.write("a.npy")
    project("lock")
    path.rename("b.npy")
    code, out, _ = project("check", "--format", form)
    assert (code, "moved" in out, "run code" in out) == (1, True, False)


def test_a_name_in_another_spelling_of_unicode_is_told_as_that(project: Project) -> None:
    project.write("e\u0301.npy")
    project.write("\u00e9.npy")
    code, out, _ = project("check")
    assert code == 1
    assert "spelt with other characters of Unicode" in out
    for name in ("e\u0301.npy", "\u00e9.npy"):
        assert "spelt with other characters of Unicode" in project("check", name)[1]


def test_a_file_of_the_project_that_a_snapshot_links_to_is_checked_under_its_own_name_too(project: Project) -> None:
    project.write("net.pkl", SYSTEM)
    snapshot = project.folder / f"models--org--tiny/snapshots/{COMMIT}"
    snapshot.mkdir(parents=True)
    (snapshot / "net.pkl").symlink_to("../../../net.pkl")
    blob = project.write("models--org--tiny/blobs/" + "0" * 64, b"\x80\x04K\x01.")
    (snapshot / "other.pkl").symlink_to(f"../../blobs/{blob.name}")
    assert set(findings(project)) == {
        "net.pkl",
        *(f"models--org--tiny/snapshots/{COMMIT}/{name}.pkl" for name in ("net", "other")),
    }


def test_a_snapshot_in_the_project_is_meant_by_its_path(project: Project) -> None:
    snapshot = f"models--org--tiny/snapshots/{COMMIT}"
    path = project.write(f"{snapshot}/model.bin", b"\x80\x04K\x01.")
    project.write("other.npy")
    assert findings(project, snapshot) == {f"{snapshot}/model.bin": ["MSF501"]}
    assert project("lock", snapshot)[0] == 0
    assert f'revision = "{COMMIT}"' in project.lock
    assert [file["path"] for file in report(project, f"{snapshot}/model.bin")["files"]] == [f"{snapshot}/model.bin"]
    path.write_bytes(b"\x80\x04K\x02.")
    for words in (snapshot, f"{snapshot}/model.bin", "tiny", "hf://org/tiny", "models--org--tiny/*"):
        assert findings(project, words) == {f"{snapshot}/model.bin": ["MSF503"]}
