"""Connections while a model is loaded, and what they do to the exemption of what a run makes itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pytest_modelsec import words
from pytest_modelsec.egress import is_own
from tests.support.pytest_projects import text_of

if TYPE_CHECKING:
    from tests.support.pytest_projects import Project

SERVER = """
import http.server, socket, threading, urllib.request

@pytest.fixture(scope="session")
def server():
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            data = pickle.dumps({"a": 1})
            self.send_response(200)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)
        def log_message(self, *_): pass
    it = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=it.serve_forever, daemon=True).start()
    yield it.server_address
    it.shutdown()
    it.server_close()

def connect(server):
    with socket.create_connection(server): pass

def fetch(server):
    with urllib.request.urlopen("http://%s:%d/" % server) as answer:
        return answer.read()
"""


@pytest.fixture
def online(project: Project) -> Project:
    project.pinned("model.pkl", {"a": 1})
    return project


def run(project: Project, text: str, **outcomes: int) -> pytest.RunResult:
    project.test(SERVER + text)
    result = project.apart("-m", "not model_lock")
    result.assert_outcomes(**outcomes, deselected=2)
    return result


def test_a_host_that_was_asked_for_by_name_is_told_by_its_name(online: Project) -> None:
    text = "def test_it(server):\n    load('model.pkl')\n    connect((b'localhost', server[1]))"
    result = run(online, text, failed=1)
    result.stdout.fnmatch_lines([f"{words.EGRESS} a connection to *:* (localhost) while model.pkl was being loaded"])


def test_a_connection_after_the_open_is_a_finding_that_names_host_port_and_model(online: Project) -> None:
    result = run(online, "def test_it(server):\n    load('model.pkl')\n    connect(server)", failed=1)
    result.stdout.fnmatch_lines(
        [f"{words.EGRESS} a connection to 127.0.0.1:* while model.pkl was being loaded", "  at       test_it.py:*"]
    )


def test_a_connection_that_is_caught_is_a_finding_all_the_same(online: Project) -> None:
    text = "def test_it(server):\n    load('model.pkl')\n    try: connect(server)\n    except Exception: pass"
    run(online, text, failed=1)


def test_a_connection_in_the_fixture_that_opened_the_model_is_a_finding(online: Project) -> None:
    text = "@pytest.fixture\ndef it(server):\n    load('model.pkl')\n    connect(server)\ndef test_it(it): pass"
    run(online, text, errors=1)


@pytest.mark.parametrize(
    "send", ["sendto(b'x', ADDRESS)", "sendto(b'x', 0, ADDRESS)", "sendmsg([b'x'], [], 0, ADDRESS)"]
)
def test_a_datagram_is_a_connection(online: Project, send: str) -> None:
    text = (
        "ADDRESS = ('127.0.0.1', 9)\ndef send():\n"
        f"    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as it: it.{send}\n"
        "def test_before(): send()\ndef test_it():\n    load('model.pkl')\n    send()"
    )
    result = run(online, text, passed=1, failed=1)
    result.stdout.fnmatch_lines([f"{words.EGRESS} a connection to 127.0.0.1:9 while model.pkl was being loaded"])


@pytest.mark.parametrize(
    ("ask", "named"),
    [
        ("getaddrinfo('secret.example.invalid', 443)", "secret.example.invalid:443"),
        ("getaddrinfo(b'secret.example.invalid', 443)", "secret.example.invalid:443"),
        ("gethostbyname('secret.example.invalid')", "secret.example.invalid"),
        ("create_connection(('secret.example.invalid', 443))", "secret.example.invalid:443"),
    ],
)
def test_a_question_for_the_address_of_another_host_may_be_the_message(online: Project, ask: str, named: str) -> None:
    text = f"def test_it():\n    load('model.pkl')\n    try: socket.{ask}\n    except Exception: pass"
    result = run(online, text, failed=1)
    result.stdout.fnmatch_lines(
        [f"{words.EGRESS} a question for the address of {named} while model.pkl was being loaded"]
    )


def test_a_question_for_this_machines_own_address_is_none(online: Project) -> None:
    text = (
        "def test_it():\n    load('model.pkl')\n"
        "    for host in ('localhost', '127.0.0.1', '::1', '', None, socket.gethostname()):\n"
        "        try: socket.getaddrinfo(host, 80)\n        except OSError: pass\n"
        "    http.server.HTTPServer(('127.0.0.1', 0), None).server_close()"
    )
    run(online, text, passed=1)


@pytest.mark.parametrize(
    ("host", "own"),
    [
        ("10.0.0.1", True),
        ("fe80::1%eth0", True),
        ("LOCALHOST.", True),
        ("model.localhost", True),
        ("example.org", False),
        ("1.2.3.4.example.org", False),
        ("xn--e1afmkfd.example", False),
    ],
)
def test_what_needs_no_other_host_to_know_its_address(host: str, own: bool) -> None:
    assert is_own(host) is own


@pytest.mark.parametrize(
    "text",
    [
        "def test_it(server):\n    connect(server)\n    load('model.pkl')",
        "@pytest.fixture\ndef it(): return load('model.pkl')\ndef test_it(it, server): connect(server)",
        "def test_one(): load('model.pkl')\ndef test_two(server): connect(server)",
    ],
    ids=["before", "after its fixture", "after its test"],
)
def test_a_connection_outside_is_none(online: Project, text: str) -> None:
    run(online, text, passed=text.count("def test_"))


def test_a_connection_long_after_a_conftest_has_loaded_a_model_is_none(online: Project) -> None:
    online.write("conftest.py", "import pickle\nwith open('model.pkl', 'rb') as stream: pickle.load(stream)\n")
    run(online, "def test_it(server): connect(server)", passed=1)


def test_a_connection_of_another_plugin_after_a_conftest_has_loaded_a_model_is_none(online: Project) -> None:
    loads = "import pickle\nwith open('model.pkl', 'rb') as stream: pickle.load(stream)\n"
    connects = "socket.socket(socket.AF_INET, socket.SOCK_DGRAM)"
    online.write(
        "conftest.py",
        f"{loads}import socket\ndef pytest_configure(config):\n"
        f"    with {connects} as it: it.connect(('127.0.0.1', 9))\n",
    )
    run(online, "def test_it(): pass", passed=1)
    online.write("conftest.py", f"{loads}import socket\n{connects}.connect(('127.0.0.1', 9))\n")
    assert f"{words.EGRESS} a connection to 127.0.0.1:9" in text_of(online.apart())


def test_sockets_without_a_host_are_let_be(online: Project) -> None:
    text = "def test_it(tmp_path):\n    load('model.pkl')\n    [end.close() for end in socket.socketpair()]"
    run(online, text, passed=1)


def test_a_model_that_was_downloaded_by_the_test_is_not_made_by_it(online: Project) -> None:
    text = (
        "def test_it(server, tmp_path):\n    (tmp_path / 'm.pkl').write_bytes(fetch(server) + b'')\n"
        "    load(tmp_path / 'm.pkl')"
    )
    result = run(online, text.replace("+ b''", "[:-1] + b'.'"), passed=1)  # the content is pinned, whoever brings it
    online.write("model.pkl", {"b": 2})
    online.entries.clear()
    online.pin("model", "model.pkl")
    result = run(online, text, failed=1)
    result.stdout.fnmatch_lines([f"{words.UNPINNED} *m.pkl is not in models.lock"])


def test_a_session_fixture_that_downloaded_stays_so_for_later_tests(online: Project) -> None:
    online.entries.clear()
    online.pinned("model.pkl", {"b": 2})
    text = (
        "@pytest.fixture(scope='session')\ndef cache(server, tmp_path_factory):\n"
        "    path = tmp_path_factory.mktemp('cache') / 'm.pkl'\n    path.write_bytes(fetch(server))\n"
        "    return [path.name, path.parent.name]\n"
        "def test_one(cache): pass\n"
        "def test_two(cache, tmp_path_factory):\n"
        "    load(tmp_path_factory.getbasetemp() / cache[1] / cache[0])\n"
    )
    run(online, text, passed=1, failed=1)


def test_what_was_made_right_before_a_connection_is_made_here(online: Project) -> None:
    text = (
        "@pytest.fixture(scope='session')\ndef own(tmp_path_factory):\n"
        "    path = tmp_path_factory.mktemp('own') / 'm.pkl'\n    path.write_bytes(pickle.dumps({'n': 1}))\n"
        "    return path\n"
        "def test_one(own, server): connect(server)\ndef test_two(own): load(own)\n"
    )
    run(online, text, passed=2)


def test_the_files_of_tempfile_are_made_here(online: Project) -> None:
    text = (
        "import os, tempfile\n"
        "def test_named():\n    with tempfile.NamedTemporaryFile(suffix='.pkl') as file:\n"
        "        pickle.dump({'n': 2}, file)\n        file.flush()\n        load(file.name)\n"
        "def test_made():\n    descriptor, name = tempfile.mkstemp('.pkl')\n"
        "    with os.fdopen(descriptor, 'wb') as file: pickle.dump({'n': 3}, file)\n"
        "    load(name)\n    os.unlink(name)\n"
    )
    run(online, text, passed=2)


def test_a_later_test_makes_its_own_again(online: Project) -> None:
    text = (
        "def test_one(server): connect(server)\n"
        "@pytest.mark.parametrize('n', range(5))\ndef test_two(n, tmp_path):\n"
        "    (tmp_path / 'm.pkl').write_bytes(pickle.dumps({'n': n}))\n    load(tmp_path / 'm.pkl')\n"
    )
    run(online, text, passed=6)
