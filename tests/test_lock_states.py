"""What `lock`, `check`, `review` and `scan` say of the same disk, over many small trees that change at random.

Rule: the commands agree. What was just locked checks; what `scan` refuses fails `check` too, unless it was reviewed; a
command that writes nothing says what the one that writes would do.
"""

from __future__ import annotations

import collections
import json
import os
import pickle
import random
import shutil
from typing import TYPE_CHECKING

import pytest

from modelsec.lockfile import Lockfile
from modelsec.lockfile.sources import FILE, nfc
from tests.support.traps import SYSTEM

if TYPE_CHECKING:
    from tests.support.projects import Project

SEEDS = range(8)
TREES, STEPS = 4, 5
COMMIT = "a" * 40
FOLDERS = ("", "net/", "net/sub/", "\u00e9/", "models--o--n/snapshots/" + COMMIT + "/")
NAMES = (
    *("a.pkl", "A.pkl", "\u00e9.pkl", "e\u0301.pkl", "config.json", "model.safetensors", "x.py", "m\n.pkl", "empty.pt"),
    *("w-00001-of-00002.bin", "w-00002-of-00002.bin", "w.bin.index.json"),
)
"""Few, so that files meet: names in two cases and spellings, layouts, shards and a snapshot of the hub."""
TENSORS = b"\x02\0\0\0\0\0\0\0{}"
POINTER = f"version https://git-lfs.github.com/spec/v1\noid sha256:{'a' * 64}\nsize 12345\n".encode()
GOOD = (*(pickle.dumps({"v": number}) for number in range(3)), pickle.dumps(collections.OrderedDict()), b"{}", TENSORS)
CONTENTS = (*GOOD * 6, SYSTEM, SYSTEM, POINTER, b"", b"\xfe\xed" * 99)
SETTINGS = ("", "", 'exclude = ["d/"]\n', 'include = ["net/", "*.pkl"]\n', 'formats = ["pickle"]\n')


def files() -> list[str]:
    found = (os.path.relpath(os.path.join(top, name)) for top, _, names in os.walk(".") for name in names)
    return sorted(path for path in found if path not in ("models.lock", "pyproject.toml"))


def change(dice: random.Random) -> None:
    """Write, remove, move, copy or link one file."""
    path, there = dice.choice(FOLDERS) + dice.choice(NAMES), files()
    act = dice.choice(["write", "write", "write", "remove", "move", "copy", "link"]) if there else "write"
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    other = dice.choice(there) if there else path
    if act == "remove":
        os.unlink(other)
    elif act == "move":
        os.replace(other, path)
    elif act == "copy" and os.path.isfile(other) and not os.path.lexists(path):
        shutil.copyfile(other, path)
    elif act == "link" and not os.path.lexists(path):
        os.symlink(
            os.path.relpath(dice.choice([*[other] * 4, "gone", "/etc/hostname"]), os.path.dirname(path) or "."), path
        )
    elif act == "write" and not os.path.islink(path):
        with open(path, "wb") as stream:
            stream.write(dice.choice(CONTENTS))


def text() -> str:
    if not os.path.exists("models.lock"):
        return ""
    with open("models.lock", encoding="utf-8") as stream:
        return stream.read()


def lock(project: Project) -> int:
    """Lock, and hold it against what the calls say that write nothing."""
    before = text()
    shown, checked = project("lock", "--dry-run"), project("lock", "--check")
    assert text() == before
    code, out, err = project("lock")
    assert (err, shown[0]) == ("", code)
    assert shown[1].splitlines()[:-1] == out.splitlines()[:-1]
    after = text()
    assert (checked[0] == 0) == (code == 0 and after == before)
    assert project("lock")[0] == code
    assert text() == after
    return code


def failing(project: Project, *words: str) -> dict[str, list[str]]:
    """Return the codes of the findings of every file that fails, by path."""
    code, out, _ = project(*words, "--format", "json")
    judged = json.loads(out)["files"]
    assert len({file["path"] for file in judged}) == len(judged)
    found = {file["path"]: [each["id"] for each in file["findings"]] for file in judged if file["verdict"] != "pass"}
    assert code == (1 if found else 0)
    return found


def reviewed() -> set[str]:
    """Return the paths of all files of models with a review."""
    entries = [entry for entry in Lockfile.parse(text()).entries if entry.review is not None] if text() else []
    tops = {entry.name: "" if entry.source.startswith(FILE) else FOLDERS[-1] for entry in entries}
    return {
        tops[entry.name] + (file.path if tops[entry.name] else entry.place(file))
        for entry in entries
        for file in entry.files
    }


@pytest.mark.parametrize("seed", SEEDS)
def test_the_commands_agree_on_every_tree(project: Project, seed: int) -> None:
    dice = random.Random(seed)
    for number in range(TREES):
        tree = project.folder / str(number)
        tree.mkdir()
        os.chdir(tree)
        (tree / "pyproject.toml").write_text(f"[tool.modelsec]\n{dice.choice(SETTINGS)}")
        for _ in range(STEPS):
            for _ in range(dice.randrange(1, 5)):
                change(dice)
            code = lock(project)
            found = failing(project, "check")
            assert code == 1 or set(map(tuple, found.values())) <= {("MSF502",)}
            assert code == 0 or found
            assert failing(project, "check", "--no-cache", "--jobs", "2") == found
            known = {nfc(path) for path in (*found, *reviewed())}
            assert {nfc(path) for path in failing(project, "scan", ".")} <= known
            for path in sorted(found)[:2]:
                if "MSF101" in found[path] and project("review", path, "--by", "me", "--reason", "read")[0] == 0:
                    assert path not in failing(project, "check", path)
