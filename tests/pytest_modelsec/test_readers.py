"""The guard in processes of its own: who reads, and from where, makes no difference."""

from __future__ import annotations

from typing import TYPE_CHECKING

import joblib
import numpy as np
import pytest

from pytest_modelsec import words
from tests.support.pytest_projects import PAYLOAD, text_of

if TYPE_CHECKING:
    from tests.support.pytest_projects import Project

READERS = {
    "open": "pickle.load(open(PATH, 'rb'))",
    "os.open": "pickle.loads(os.read(os.open(PATH, os.O_RDONLY), 9999))",
    "pathlib": "pickle.loads(PATH.read_bytes())",
    "bytes": "pickle.load(open(bytes(PATH), 'rb'))",
    "io.FileIO": "pickle.load(io.FileIO(str(PATH)))",
    "update": "pickle.load(open(PATH, 'r+b'))",
    "a copy": "pickle.load(open(shutil.copy(PATH, 'copy.pkl'), 'rb'))",
    "relative": "pickle.load(open('evil.pkl', 'rb'))",
    "python's own unpickler": "pickle._Unpickler(open(PATH, 'rb')).load()",
}
PLACES = {
    "body": "def test_it(): READ",
    "fixture": "@pytest.fixture\ndef it(): return READ\ndef test_it(it): pass",
    "session fixture": "@pytest.fixture(scope='session')\ndef it(): return READ\ndef test_it(it): pass",
    "swallowed": "def test_it():\n    try: READ\n    except Exception: pass",
    "bare except": "def test_it():\n    try: READ\n    except: pass",
    "raises": "def test_it():\n    with pytest.raises(Exception): raise ValueError(READ)",
    "xfail": "@pytest.mark.xfail\ndef test_it():\n    READ\n    raise ValueError",
    "skip": "def test_it():\n    try: READ\n    finally: pytest.skip('later')",
    "thread": "def test_it():\n    it = threading.Thread(target=lambda: READ)\n    it.start()\n    it.join()",
    "fork": "def test_it():\n    child = os.fork()\n    if not child:\n        try: READ\n"
    "        finally: os._exit(0)\n"
    "    os.waitpid(child, 0)",
    "setUpClass": "class TestIt(unittest.TestCase):\n    @classmethod\n    def setUpClass(cls): READ\n"
    "    def test_it(self): pass",
    "setup_method": "class TestIt:\n    def setup_method(self): READ\n    def test_it(self): pass",
    "teardown": "@pytest.fixture\ndef it():\n    yield\n    READ\ndef test_it(it): pass",
    "module": "READ\ndef test_it(): pass",
    "module, swallowed": "try: READ\nexcept Exception: pass\ndef test_it(): pass",
}
PRELUDE = "import io, os, shutil, unittest\nPATH = ROOT / 'evil.pkl'\n"
IGNORED = ("-W", "ignore")


@pytest.mark.parametrize("read", READERS.values(), ids=READERS)
def test_every_way_to_open_a_file_is_seen(project: Project, read: str) -> None:
    project.write("evil.pkl", PAYLOAD)
    project.test(f"{PRELUDE}def test_it(): {read}")
    project.run(*IGNORED).assert_outcomes(passed=1)
    assert project.ran()
    result = project.scan(*IGNORED, "-k", "test_it")
    result.assert_outcomes(failed=1, deselected=1)
    result.stdout.fnmatch_lines(["MSF101 evil.pkl is refused*", "  at       test_it.py:13"])
    assert not project.ran()


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
def test_nothing_runs_wherever_a_model_is_read(project: Project, place: str) -> None:
    project.write("evil.pkl", PAYLOAD)
    project.test(PRELUDE + place.replace("READ", "load('evil.pkl')"))
    project.run(*IGNORED)
    assert project.ran()
    result = project.apart(*IGNORED, "-k", "test_it")
    assert not project.ran()
    assert result.ret != pytest.ExitCode.OK
    assert "BLOCKED" in text_of(result)


def test_a_swallowed_finding_says_so(project: Project) -> None:
    project.write("evil.pkl", PAYLOAD)
    project.test("def test_it():\n    try: load('evil.pkl')\n    except Exception: pass")
    result = project.apart("-k", "test_it")
    result.stdout.fnmatch_lines([f"  {words.SWALLOWED}   the exception was caught, and the code went on"])


def test_a_model_loaded_by_conftest_ends_the_run_at_the_users_line(project: Project) -> None:
    project.write("evil.pkl", PAYLOAD)
    project.write(
        "conftest.py",
        "import pickle, pathlib\nHERE = pathlib.Path(__file__).parent\n\npickle.load(open(HERE / 'evil.pkl', 'rb'))\n",
    )
    project.test("def test_it(): pass")
    project.run(*IGNORED).assert_outcomes(passed=1)
    assert project.ran()
    result = project.apart()
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    assert "conftest.py:4" in text_of(result)
    assert not project.ran()


def test_a_model_loaded_by_conftest_and_caught_there_ends_the_run_before_its_first_test(project: Project) -> None:
    project.write("evil.pkl", PAYLOAD)
    project.write("conftest.py", "try:\n    open('evil.pkl', 'rb')\nexcept Exception:\n    pass\n")
    project.test("def test_it(): pass")
    result = project.apart()
    assert result.ret == pytest.ExitCode.INTERRUPTED
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["MSF101 evil.pkl is refused*", "  at       conftest.py:2"])


PICKLES = {
    "os.system": b"cos\nsystem\n(S'touch it-ran'\ntR.",
    "posix.system": b"cposix\nsystem\n(S'touch it-ran'\ntR.",
    "__builtin__.eval": b"\x80\x02c__builtin__\neval\n(X\x14\x00\x00\x00open('it-ran', 'w') tR.",
    "builtins.exec": PAYLOAD,
    "dotted": b"\x80\x04\x8c\x07pathlib\x8c\x0aPath.touch\x93\x8c\x07pathlib\x8c\x04Path\x93\x8c\x06it-ran\x85R\x85R.",
    "another name": b"\x80\x04\x8c\x08tempfile\x8c\x0a_os.system\x93\x8c\x0ctouch it-ran\x85R.",
}


@pytest.mark.parametrize("data", PICKLES.values(), ids=PICKLES)
def test_a_refused_global_in_memory_is_blocked_before_it_is_called(project: Project, data: bytes) -> None:
    project.test(f"def test_it():\n    pickle.loads({data!r})")
    project.run(*IGNORED).assert_outcomes(passed=1)
    assert project.ran()
    result = project.scan("-k", "test_it")
    result.assert_outcomes(failed=1, deselected=1)
    result.stdout.fnmatch_lines([f"{words.GLOBAL} *: never allowed in a pickle; blocked before it was imported"])
    assert not project.ran()


def test_a_module_that_was_not_imported_is_not_imported(project: Project) -> None:
    project.test(
        "import sys\ndef test_it():\n    with pytest.raises(Exception): pickle.loads(b'cantigravity\\nfly\\n.')\n"
        "def test_after(): assert 'antigravity' not in sys.modules\n"
    )
    project.apart("-k", "test_").assert_outcomes(failed=1, passed=1, deselected=1)


def test_round_trips_in_memory_go_on(project: Project) -> None:
    project.test(
        "import collections, datetime, functools, os, subprocess, urllib.error\n"
        "class Own:\n    def method(self): return 1\n"
        "VALUES = [Own(), Own().method, Own, len, os.getpid, os.path.join, collections.Counter('aab'), {1, 2}, "
        "datetime.date(2026, 1, 1), functools.partial(max, 1), subprocess.TimeoutExpired('a', 1), ValueError('x'), "
        "urllib.error.URLError('x'), str.upper]\n"
        "@pytest.mark.parametrize('protocol', range(6))\n"
        "@pytest.mark.parametrize('at', range(len(VALUES)))\n"
        "def test_it(at, protocol): pickle.loads(pickle.dumps(VALUES[at], protocol))\n"
    )
    project.apart("-k", "test_it").assert_outcomes(passed=14 * 6, deselected=1)


def test_worker_processes_go_on(project: Project) -> None:
    project.test(
        "import concurrent.futures, multiprocessing, os\n"
        "def double(x): return 2 * x\n"
        "class Own:\n    def __init__(self, x): self.x = x\n    def get(self): return self.x\n"
        "def make(x): return Own(x)\n"
        "@pytest.mark.parametrize('method', ['fork', 'spawn'])\n"
        "def test_it(method):\n"
        "    context = multiprocessing.get_context(method)\n"
        "    with concurrent.futures.ProcessPoolExecutor(1, mp_context=context) as pool:\n"
        "        assert pool.submit(os.getpid).result() != os.getpid()\n"
        "        if method == 'fork':\n"
        "            assert list(pool.map(double, [1, 2])) == [2, 4]\n"
        "            assert pool.submit(make, 3).result().x == 3\n"
        "            assert pool.submit(Own(4).get).result() == 4\n"
    )
    project.apart("-k", "test_it", "-W", "ignore").assert_outcomes(passed=2, deselected=1)


def test_a_pinned_model_that_changes_during_the_test_is_told(project: Project) -> None:
    project.pinned("model.pkl", {"a": 1})
    project.test("def test_it():\n    load('model.pkl')\n    (ROOT / 'model.pkl').write_bytes(pickle.dumps({'a': 2}))")
    result = project.apart("-k", "test_it")
    result.assert_outcomes(passed=1, errors=1, deselected=2)
    result.stdout.fnmatch_lines([f"{words.SWAPPED} model.pkl changed after it was checked"])


def test_what_tests_put_in_the_place_of_the_systems_functions_changes_nothing(project: Project) -> None:
    project.pinned("model.pkl", {"a": 1})
    project.write("evil.pkl", PAYLOAD)
    project.test(
        "import io, os\nfrom unittest import mock\n"
        "def test_open():\n    with mock.patch('builtins.open', mock.mock_open(read_data='x')):\n"
        "        pickle.loads((ROOT / 'model.pkl').read_bytes())\n        (ROOT / 'test_it.py').read_text()\n"
        "def test_stat():\n    with mock.patch('os.stat'): io.open(ROOT / 'model.pkl', 'rb').close()\n"
        "def test_evil():\n    with mock.patch('builtins.open'), mock.patch('os.stat'):\n"
        "        io.open(ROOT / 'evil.pkl', 'rb')\n"
        "def test_gone(tmp_path, monkeypatch):\n    monkeypatch.chdir(tmp_path)\n    tmp_path.rmdir()\n"
    )
    project.scan("-k", "test_", "-m", "not model_lock").assert_outcomes(passed=3, failed=1, deselected=2)


def test_joblib_and_numpy_are_seen(project: Project) -> None:
    joblib.dump({"a": 1}, project.root / "free.joblib", compress=3)
    np.save(project.root / "free.npy", np.eye(2))
    project.test(
        "import joblib, numpy\ndef test_joblib(): joblib.load(ROOT / 'free.joblib')\n"
        "def test_numpy(): numpy.load(ROOT / 'free.npy')\n"
    )
    project.apart("-k", "test_", "-W", "ignore").assert_outcomes(failed=2, deselected=1)
