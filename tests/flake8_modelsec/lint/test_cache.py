from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from flake8_modelsec.context import Context
from flake8_modelsec.lint.cache import FOLDER, Cache, key_of, restored, stored
from flake8_modelsec.lint.discovery import File
from flake8_modelsec.lint.files import NOTHING, Outcome, check
from flake8_modelsec.prefilter import Prefilter

if TYPE_CHECKING:
    from pathlib import Path

CODE = b"import torch\ntorch.load(p)\nx = torch.load(q)  # modelsec: allow MSC101 -- ours\ny = 1  # noqa: MSC102\n"


def outcome_of(data: bytes) -> Outcome:
    context = Context()
    return check("a.py", data, context, Prefilter(context.registry))


def file_at(path: Path) -> File:
    return File(str(path), os.stat(path))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a.py"
    path.write_bytes(CODE)
    return path


def filled(path: Path, outcome: Outcome) -> None:
    from flake8_modelsec.lint.cache import digest

    cache = Cache(str(path.parent), "k")
    cache.put(file_at(path), digest(path.read_bytes()), outcome)
    cache.save()


STAMP, DIGEST = "stamp", "digest"


@pytest.mark.parametrize("outcome", [NOTHING, outcome_of(CODE)])
def test_an_answer_is_kept_for_the_same_file(path: Path, outcome: Outcome) -> None:
    filled(path, outcome)
    kept = Cache(str(path.parent), "k").get(file_at(path))
    assert kept is not None
    assert stored(kept) == stored(outcome)


def test_a_file_that_was_touched_is_known_by_its_bytes(path: Path) -> None:
    filled(path, outcome_of(CODE))
    os.utime(path, (1, 1))
    cache = Cache(str(path.parent), "k")
    assert cache.get(file_at(path)) is None
    assert cache.same(file_at(path), CODE) is not None
    assert cache.same(file_at(path), CODE + b"\n") is None


def test_other_settings_know_nothing(path: Path) -> None:
    filled(path, NOTHING)
    assert Cache(str(path.parent), "other").get(file_at(path)) is None


@pytest.mark.parametrize("text", ["", "{", "[]", "7"])
def test_a_broken_cache_is_no_cache(path: Path, text: str) -> None:
    (path.parent / FOLDER).mkdir()
    (path.parent / FOLDER / "k.json").write_text(text)
    assert Cache(str(path.parent), "k").get(file_at(path)) is None


def test_a_cache_that_cannot_be_written_is_no_error(path: Path) -> None:
    (path.parent / FOLDER).write_text("a file")
    filled(path, NOTHING)
    assert (path.parent / FOLDER).read_text() == "a file"


def test_an_answer_survives_being_stored() -> None:
    outcome = outcome_of(CODE)
    assert len(outcome.diagnostics) == len(outcome.suppressed) == len(outcome.unused) == 1
    assert restored(stored(outcome)) == outcome
    assert outcome.diagnostics[0].fix is not None
    assert outcome.diagnostics[0].fix.edits != ()


def test_the_name_depends_on_every_part() -> None:
    assert len({key_of(1, 2), key_of(1, 3), key_of(1)}) == 3


def written(path: Path) -> Path:
    filled(path, outcome_of(CODE))
    return path.parent / ".modelsec_cache" / "k.json"


def test_a_cache_that_came_with_the_sources_is_not_believed(path: Path) -> None:
    cache = written(path)
    copy = cache.with_name("other.json")
    copy.write_bytes(cache.read_bytes())
    assert Cache(str(path.parent), "k").known
    assert Cache(str(path.parent), "other").known == {}


def test_a_pipe_by_the_name_of_a_cache_is_not_opened(path: Path) -> None:
    cache = written(path)
    cache.unlink()
    os.mkfifo(cache)
    assert Cache(str(path.parent), "k").known == {}


@pytest.mark.parametrize("entry", [5, None, [], ["x"], {}, [STAMP, DIGEST, [[1], [], []]], [STAMP, DIGEST, 7]])
def test_an_answer_of_another_shape_is_none(path: Path, entry: object) -> None:
    from flake8_modelsec.lint.cache import digest, stamp

    file = file_at(path)
    if isinstance(entry, list):
        entry = [{STAMP: stamp(file), DIGEST: digest(CODE)}.get(str(part), part) for part in entry]
    cache = Cache(str(path.parent), "k")
    cache.known[str(path)] = entry  # type: ignore[assignment]  # what a broken file may hold
    assert cache.get(file) is None
    assert cache.same(file, CODE) is None
