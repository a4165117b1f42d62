"""The sample project: green as it is, green when it is pinned, and red under each attack, with the right message.

Each attack has a control run without the flag, which proves that it would have worked. Payloads make one empty file.
"""

from __future__ import annotations

import http.server
import io
import os
import pickle
import shutil
import subprocess
import sys
import threading
import zipfile
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.command import ROOT, modelsec
from tests.support.pytest_projects import MARKER, PAYLOAD, QUIET, text_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

SAMPLE = ROOT / "tests" / "sample_project"
MODELS = ("bundle", "classifier", "embeddings", "scaler", "vocabulary")
OTHER = pickle.dumps({"hello": 1, "world": 0})
POINTER = f"version https://git-lfs.github.com/spec/v1\noid sha256:{'0' * 64}\nsize 12\n"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the sample project with its models, pinned by the command."""
    for library in ("joblib", "sklearn", "safetensors"):
        pytest.importorskip(library)
    folder = tmp_path_factory.mktemp("made") / "sample"
    shutil.copytree(SAMPLE, folder, ignore=shutil.ignore_patterns("__pycache__", "models"))
    subprocess.run([sys.executable, "make_models.py"], cwd=folder, check=True, timeout=240)
    done = modelsec("lock", cwd=folder)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.fixture
def sample(made: Path, pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("CI", "GITHUB_ACTIONS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    shutil.copytree(made, pytester.path, dirs_exist_ok=True)
    return pytester.path


def run(pytester: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    return pytester.runpytest_subprocess(*QUIET, "-W", "ignore", *arguments, timeout=240)


def ran(folder: Path) -> bool:
    there = (folder / MARKER).exists()
    (folder / MARKER).unlink(missing_ok=True)
    return there


def test_the_plain_suite_passes(sample: Path, pytester: pytest.Pytester) -> None:
    result = run(pytester)
    assert result.ret == pytest.ExitCode.OK, text_of(result)
    assert sample.exists()


def test_the_scanned_suite_passes_and_accounts_for_every_model(sample: Path, pytester: pytest.Pytester) -> None:
    result = run(pytester, "--model-scan", "-v")
    assert result.ret == pytest.ExitCode.OK, text_of(result)
    shown = text_of(result)
    assert [name for name in MODELS if f"models.lock::{name} PASSED" not in shown] == []
    assert "every model that this run read is in models.lock, but for 2 made by this run" in shown
    assert "pinned but unread" not in shown
    assert (sample / "models.lock").exists()


TEST = "import pathlib, pickle, threading\nimport pytest\nMODELS = pathlib.Path(__file__).parent.parent / 'models'\n"
READ = "pickle.loads((MODELS / 'vocabulary.pkl').read_bytes())"


def attack(sample: Path, test: str, **models: bytes) -> None:
    """Put models and a test into the project."""
    for name, content in models.items():
        (sample / "models" / name.replace("_", ".")).write_bytes(content)
    (sample / "tests" / "test_attack.py").write_text(TEST + test)


def flipped(sample: Path) -> None:
    content = bytearray((sample / "models" / "vocabulary.pkl").read_bytes())
    content[content.index(b"world")] ^= 0x20
    attack(sample, f"def test_it(): assert 'World' in {READ}", vocabulary_pkl=bytes(content))


def swapped(sample: Path) -> None:
    attack(sample, f"def test_it(): assert {READ}['hello'] == 1", vocabulary_pkl=OTHER)


def added(sample: Path) -> None:
    attack(sample, "def test_it(): assert (MODELS / 'new.pkl').exists()", new_pkl=OTHER)


def trained_by_someone_else(sample: Path) -> None:
    cache = sample / ".cache"
    cache.mkdir()
    (cache / "ranker.pkl").write_bytes(OTHER)
    attack(sample, "def test_it(): assert pickle.loads((MODELS.parent / '.cache' / 'ranker.pkl').read_bytes())")


def pointer(sample: Path) -> None:
    attack(sample, "def test_it(): assert (MODELS / 'vocabulary.pkl').read_bytes()", vocabulary_pkl=POINTER.encode())


QUIETLY = {
    "a flipped byte": (flipped, "MSF503 models/vocabulary.pkl does not match models.lock"),
    "a swapped file": (swapped, "MSF503 models/vocabulary.pkl does not match models.lock"),
    "a new file": (added, "MSF501 models/new.pkl is not in models.lock"),
    "a model of someone else in the cache": (trained_by_someone_else, "MSF501 .cache/ranker.pkl is not in models.lock"),
    "a pointer of Git LFS": (pointer, "MSF401 models/vocabulary.pkl is a Git LFS pointer, not the model"),
}


@pytest.mark.parametrize(("change", "told"), QUIETLY.values(), ids=QUIETLY)
def test_a_model_that_is_not_the_pinned_one(
    sample: Path, pytester: pytest.Pytester, change: Callable[[Path], None], told: str
) -> None:
    change(sample)
    run(pytester, "tests/test_attack.py").assert_outcomes(passed=1)
    result = run(pytester, "--model-scan", "tests/test_attack.py")
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    assert told in text_of(result)
    assert "BLOCKED" in text_of(result)


LOADS = "pickle.loads((MODELS / 'evil.pkl').read_bytes())"
PAYLOADS = {
    "a session fixture": f"@pytest.fixture(scope='session')\ndef it(): return {LOADS}\ndef test_it(it): pass",
    "a thread": f"def test_it():\n    it = threading.Thread(target=lambda: {LOADS})\n    it.start()\n    it.join()",
    "behind an except": f"def test_it():\n    try: {LOADS}\n    except Exception: pass",
    "a parametrized path": "@pytest.mark.parametrize('it', [MODELS / 'evil.pkl'])\n"
    "def test_it(it): pickle.loads(it.read_bytes())",
    "a module": f"{LOADS}\ndef test_it(): pass",
}


@pytest.mark.parametrize("test", PAYLOADS.values(), ids=PAYLOADS)
def test_a_payload_runs_without_the_flag_and_not_with_it(sample: Path, pytester: pytest.Pytester, test: str) -> None:
    attack(sample, test, evil_pkl=PAYLOAD)
    run(pytester, "tests/test_attack.py").assert_outcomes(passed=1)
    assert ran(sample)
    result = run(pytester, "--model-scan", "tests/test_attack.py")
    assert result.ret != pytest.ExitCode.OK
    assert "MSF101 models/evil.pkl is refused: loading imports builtins.exec" in text_of(result)
    assert not ran(sample)


def test_a_payload_in_conftest(sample: Path, pytester: pytest.Pytester) -> None:
    attack(sample, "def test_it(): pass", evil_pkl=PAYLOAD)
    (sample / "conftest.py").write_text(
        "import pickle\nwith open('models/evil.pkl', 'rb') as it:\n    pickle.load(it)\n"
    )
    run(pytester, "tests/test_attack.py").assert_outcomes(passed=1)
    assert ran(sample)
    result = run(pytester, "--model-scan", "tests/test_attack.py")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    assert "models/evil.pkl is refused" in text_of(result)
    assert "conftest.py:2" in text_of(result)
    assert not ran(sample)


def test_a_payload_in_a_joblib_in_a_zip(sample: Path, pytester: pytest.Pytester) -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as bundle:
        bundle.writestr("scaler.joblib", PAYLOAD)
    test = "from sample import bundled\ndef test_it(tmp_path): bundled('scaler.joblib', tmp_path)"
    attack(sample, test, bundle_zip=data.getvalue())
    run(pytester, "tests/test_attack.py").assert_outcomes(passed=1)
    assert ran(sample)
    result = run(pytester, "--model-scan", "tests/test_attack.py")
    assert "MSF503 models/bundle.zip does not match models.lock" in text_of(result)
    assert "new global  builtins.exec  (refused)" in text_of(result)
    assert not ran(sample)


@pytest.fixture
def server() -> Iterator[str]:
    """Give the address of a server on this machine that hands out the payload."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(pickle.dumps({"from": "elsewhere"}))

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    made = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=made.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{made.server_address[1]}/model.pkl"
    made.shutdown()
    made.server_close()


def test_a_model_that_is_downloaded_during_the_test(sample: Path, pytester: pytest.Pytester, server: str) -> None:
    attack(
        sample,
        "import urllib.request\ndef test_it(tmp_path):\n"
        f"    with urllib.request.urlopen({server!r}) as answer: (tmp_path / 'm.pkl').write_bytes(answer.read())\n"
        "    assert pickle.loads((tmp_path / 'm.pkl').read_bytes())\n",
    )
    run(pytester, "tests/test_attack.py").assert_outcomes(passed=1)
    result = run(pytester, "--model-scan", "tests/test_attack.py", "-m", "not model_lock")
    result.assert_outcomes(failed=1, deselected=len(MODELS) + 1 + int(os.path.exists(sample / "models" / "weights.pt")))
    assert "m.pkl is not in models.lock" in text_of(result)
