from __future__ import annotations

import errno
import io
import json
import os
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from flake8_modelsec import outputs
from flake8_modelsec.outputs._output import Shown
from modelsec import cli, report
from modelsec.commands.lint import FORMATS, written
from tests.support.command import ROOT, modelsec
from tests.support.linting import lint as linted
from tests.support.notebooks import notebook
from tests.support.reading import read_github, read_gitlab, read_junit, read_sarif

if TYPE_CHECKING:
    from collections.abc import Callable

    Lint = Callable[..., tuple[int, str, str]]

CODE = "import torch\ntorch.load(p)\n"
READERS = {"github": read_github, "gitlab": read_gitlab, "junit": read_junit, "sarif": read_sarif}


@pytest.fixture(autouse=True)
def tree(repository: Path) -> Path:
    return repository


@pytest.fixture
def lint(command: Lint) -> Lint:
    return partial(command, "lint", "--output-format", "concise")


def test_the_formats_of_the_option_are_the_linters_and_those_for_any_log() -> None:
    shared = [name for name in report.names() if report.load(name).write is not None]
    assert tuple(sorted((*outputs.names(), *shared))) == FORMATS


def shown(path: str = "a,b.py", code: str = CODE) -> Shown:
    return Shown(tuple((path, one) for one in linted(code)), 1)


@pytest.mark.parametrize(("form", "read"), READERS.items())
@pytest.mark.parametrize("path", ["a.py", "a,b:c%0A.py", "]]><script>\x00\n::error::\udcff.py"])
def test_formats_of_other_tools_take_what_the_linter_finds(form: str, read: Callable[[str], Any], path: str) -> None:
    assert "MSC101" in written(form, shown(path))
    read(written(form, shown(path)))
    read(written(form, Shown((), 3)))


def test_github_is_told_lines_and_columns() -> None:
    ((level, properties, message),) = read_github(written("github", shown()))
    assert (level, properties) == (
        "error",
        {
            "title": "modelsec lint (MSC101)",
            "file": "a,b.py",
            "line": "2",
            "endLine": "2",
            "col": "1",
            "endColumn": "14",
        },
    )
    assert message.startswith("MSC101 torch.load without")


def test_sarif_is_told_the_rules_page_and_the_region() -> None:
    run = read_sarif(written("sarif", shown()))
    (rule,) = run["tool"]["driver"]["rules"]
    assert rule["help"]["markdown"].startswith("# torch-load-without-weights-only")
    (location,) = run["results"][0]["locations"]
    assert location["physicalLocation"]["region"] == {
        "startLine": 2,
        "startColumn": 1,
        "endLine": 2,
        "endColumn": 14,
    }


def test_a_fingerprint_stays_when_lines_move() -> None:
    before, after = (written("gitlab", shown(code=code)) for code in (CODE, "\n\n" + CODE))
    assert read_gitlab(before)[0]["fingerprint"] == read_gitlab(after)[0]["fingerprint"]


def test_junit_has_a_suite_a_file_and_a_case_a_diagnostic() -> None:
    (suite,) = read_junit(written("junit", shown(code=CODE + "torch.load(q)\n")))
    assert (suite.get("name"), suite.get("tests"), suite.get("failures")) == ("a,b.py", "2", "2")


def test_a_file_that_could_not_be_checked_is_told_to_other_tools(tree: Path, lint: Lint) -> None:
    (tree / "a.py").write_text("def (\n")
    _, out, _ = lint("a.py", "--output-format", "sarif")
    assert read_sarif(out)["results"][0]["ruleId"] == "MSC900"


def test_standard_input_is_parsed_whatever_it_holds(lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"def (\n" + b"#\n" * 999)))
    code, out, _ = lint("-")
    assert (code, out.split()[:2]) == (1, ["-:1:5:", "MSC900"])


def test_what_is_found_fails(tree: Path, lint: Lint) -> None:
    (tree / "a.py").write_text(CODE)
    code, out, err = lint()
    assert (code, err) == (1, "")
    assert out.startswith("a.py:2:1: MSC101 ")
    assert lint("--exit-zero")[0] == 0


def test_nothing_found_passes(tree: Path, lint: Lint) -> None:
    (tree / "a.py").write_text("import torch\n")
    assert lint() == (0, "All checks passed, 1 file.\n", "")


def test_a_path_that_does_not_exist_is_a_usage_error(lint: Lint) -> None:
    code, _, err = lint("missing.py")
    assert code == 2
    assert "missing.py cannot be checked: it does not exist" in err


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("missing.py",), "missing.py cannot be checked: it does not exist; check the path"),
        (("--select", "X1"), "X1"),
        (("--nosuch",), "modelsec lint has no option --nosuch; see modelsec lint --help"),
    ],
)
def test_programs_get_a_document_of_a_run_that_settled_nothing(lint: Lint, words: list[str], reason: str) -> None:
    def asked(form: str) -> str:
        code, out, err = lint(*words, "--output-format", form)
        assert (code, reason in err) == (2, True)
        return out

    (told,) = json.loads(asked("json"))
    assert (told["code"], told["filename"], reason in told["message"]) == ("MSC902", "", True)
    run = read_sarif(asked("sarif"))
    assert (run["results"], run["invocations"][0]["executionSuccessful"]) == ([], False)
    assert read_gitlab(asked("gitlab"))[0]["check_name"] == "MSC902"
    assert read_junit(asked("junit"))[0].get("failures") == "1"
    assert reason in read_github(asked("github"))[0][2]
    assert asked("full") == asked("concise") == ""


def test_a_named_pipe_is_a_usage_error_and_never_opened(tree: Path, lint: Lint) -> None:
    os.mkfifo(tree / "a.py")
    assert lint("a.py")[0] == 2
    assert lint(".")[:2] == (0, "All checks passed, 0 files.\n")


def test_counts_are_told_as_json_and_in_no_format_of_other_tools(tree: Path, lint: Lint) -> None:
    (tree / "a.py").write_text(CODE)
    assert lint("--statistics")[1] == "     1  MSC101  torch-load-without-weights-only\n"
    (counted,) = json.loads(lint("--statistics", "--output-format", "json")[1])
    assert counted == {"code": "MSC101", "name": "torch-load-without-weights-only", "count": 1}
    code, out, err = lint("--statistics", "--output-format", "sarif")
    assert (code, "--statistics is printed as concise, full, json" in err) == (2, True)
    read_sarif(out)


def test_what_is_written_into_files_is_told_beside_the_document(tree: Path, lint: Lint) -> None:
    (tree / "a.py").write_text(CODE)
    assert lint("--add-noqa", "--output-format", "json")[1:] == ("[]\n", "Added noqa comments for 1 diagnostics.\n")


def test_a_file_that_cannot_be_checked_fails(tree: Path, lint: Lint) -> None:
    (tree / "a.py").write_text("def (\n")
    code, out, _ = lint("a.py")
    assert code == 1
    assert out.startswith("a.py:1:5: MSC900 this file could not be checked: it is not Python")


def test_rules_are_selected_and_ignored(tree: Path, lint: Lint) -> None:
    (tree / "a.py").write_text(CODE + "torch.jit.load(p)\n")
    assert lint("--ignore", "MSC101")[0] == 0
    assert "MSC153" in lint("--extend-select", "MSC153")[1]
    assert "MSC101" not in lint("--select", "MSC153")[1]
    assert lint("--select", "X1")[0] == 2


def test_configuration_is_followed_and_can_be_ignored(tree: Path, lint: Lint) -> None:
    (tree / "a.py").write_text(CODE)
    (tree / "pyproject.toml").write_text('[tool.modelsec.lint.per-file-ignores]\n"a.py" = ["MSC1"]\n')
    assert lint()[0] == 0
    assert lint("--isolated")[0] == 1
    (tree / "pyproject.toml").write_text("[tool.modelsec.lint]\nselct = []\n")
    assert lint()[0] == 2


@pytest.mark.parametrize("command", ["lint", "fix"])
def test_what_is_excluded_is_checked_when_it_is_named_but_for_force_exclude(
    tree: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    (tree / "old").mkdir()
    (tree / "old" / "a.py").write_text(CODE)
    (tree / "pyproject.toml").write_text('[tool.modelsec]\nexclude = ["old/"]\n')
    check = [] if command == "lint" else ["--check"]
    assert cli.main([command, *check, "old/a.py"]) == 1
    assert cli.main([command, *check, "--force-exclude", "old/a.py"]) == 0
    assert "0 files" in capsys.readouterr().out


def test_the_cache_answers_and_can_be_left_out(tree: Path, lint: Lint) -> None:
    (tree / "a.py").write_text(CODE)
    first = lint()
    assert (tree / ".modelsec_cache").is_dir()
    assert lint() == first == lint("--no-cache")


def test_the_cache_does_not_answer_for_a_file_that_is_named(tree: Path, lint: Lint) -> None:
    (tree / "a.py").write_text("def (\n" + "#\n" * 999)
    assert lint()[0] == 0
    assert lint("a.py")[0] == 1
    assert lint()[0] == 0
    assert lint("a.py")[0] == 1


def test_standard_input_is_checked_under_its_name(tree: Path) -> None:
    done = modelsec("lint", "-", "--stdin-filename", "b.py", "--output-format", "json", input=CODE, cwd=tree)
    assert done.returncode == 1
    (told,) = json.loads(done.stdout)
    assert (told["filename"], told["code"]) == ("b.py", "MSC101")
    assert [edit["content"] for edit in told["fix"]["edits"]] == [", weights_only=True"]


@pytest.mark.skipif(not os.path.isdir("/proc/self/task"), reason="what a process has started is told by /proc")
def test_ctrl_c_in_a_terminal_ends_all_processes_with_one_sentence(tree: Path) -> None:
    for number in range(500):
        (tree / f"m{number}.py").write_text("import torch\n" + "torch.load(p)\n" * 400)
    words = [sys.executable, "-m", "modelsec", "lint", "--isolated", "--output-format", "concise"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(words, env=environment, stderr=subprocess.PIPE, text=True, start_new_session=True) as process:
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
        while not children.read_text() and process.poll() is None:
            time.sleep(0.01)
        os.killpg(process.pid, signal.SIGINT)
        _, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (130, "modelsec: interrupted; nothing is settled\n")


def test_statistics_count(tree: Path, lint: Lint) -> None:
    (tree / "a.py").write_text(CODE + "torch.load(q)\n")
    assert lint("--statistics")[1] == "     2  MSC101  torch-load-without-weights-only\n"


def test_what_comments_allow_is_listed(tree: Path, lint: Lint) -> None:
    (tree / "a.py").write_text("import torch\ntorch.load(p)  # modelsec: allow MSC101 -- ours\nx = 1  # noqa: MSC102\n")
    code, out, _ = lint("--show-suppressed")
    assert code == 0
    assert "a.py:2:1: MSC101 allowed (ours)\n" in out
    assert "a.py:3: MSC102 is allowed and not reported\n" in out


def test_comments_are_judged_by_the_rules_that_are_on(tree: Path, lint: Lint) -> None:
    used = "import torch, pickle\ntorch.load(p)  # noqa: MSC101, MSC110\n"
    (tree / "a.py").write_text(used + "x = 1  # noqa: MSC153\ny = 1  # noqa: MSC999, E501\n")
    _, out, _ = lint("--show-suppressed")
    assert [line.partition(": ")[2] for line in out.splitlines() if line.endswith("not reported")] == [
        "MSC110 is allowed and not reported",
        "MSC999 is allowed and not reported",
    ]
    assert ": MSC101 is" not in lint("--show-suppressed", "--select", "MSC110")[1]


def test_a_comment_is_told_where_nothing_is_left_that_it_could_allow(tree: Path, lint: Lint) -> None:
    (tree / "a.py").write_text("x = 1  # noqa: MSC101\n" + "y = 2\n" * 999)
    for words in ((), ("--show-suppressed",), ("--show-suppressed",)):
        assert ("a.py:1: MSC101 is allowed and not reported\n" in lint(*words)[1]) == bool(words)


def test_a_comment_in_a_notebook_is_told_with_its_cell(tree: Path, lint: Lint) -> None:
    (tree / "a.ipynb").write_text(json.dumps(notebook(["import torch\n"], ["x = 1\n", "y = 1  # noqa: MSC101\n"])))
    for _ in range(2):  # the second answer comes from the cache
        assert "a.ipynb:cell 3:2: MSC101 is allowed and not reported\n" in lint("--show-suppressed")[1]


def test_a_link_that_leads_to_itself_is_said_and_ends_nothing(tree: Path, lint: Lint) -> None:
    (tree / "a.py").write_text(CODE)
    (tree / "b.py").symlink_to("b.py")
    (tree / "c.py").symlink_to("nowhere.py")
    (tree / ".gitignore").symlink_to(".gitignore")
    code, out, _ = lint()
    assert (code, [line.split(" ")[:2] for line in out.splitlines()[:-1]]) == (
        1,
        [["a.py:2:1:", "MSC101"], ["b.py:1:1:", "MSC900"]],
    )


def test_a_system_that_refuses_leaves_programs_a_document(lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr("flake8_modelsec.lint.main.surroundings", refuse)
    code, out, err = lint("--output-format", "json")
    assert (code, json.loads(out)[0]["code"]) == (2, "MSC902")
    assert "the system refused" in err


def test_a_name_for_standard_input_asks_for_it(tree: Path) -> None:
    (tree / "a.py").write_text(CODE)
    done = modelsec("lint", "--stdin-filename", "b.py", "--output-format", "concise", input=CODE, cwd=tree)
    assert (done.returncode, done.stdout.partition(":")[0]) == (1, "b.py")
    (tree / "pyproject.toml").write_text('[tool.modelsec]\nexclude = ["b.py"]\n')
    assert modelsec("lint", "--stdin-filename", "b.py", input=CODE, cwd=tree).returncode == 1
    assert modelsec("lint", "--stdin-filename", "b.py", "--force-exclude", input=CODE, cwd=tree).returncode == 0


@pytest.mark.parametrize(
    "words", [["a.py", "--stdin-filename", "a.py"], ["-", "--stdin-filename", "a.py", "--add-noqa"]]
)
def test_standard_input_is_checked_alone_and_nothing_is_written_into_it(tree: Path, words: list[str]) -> None:
    (tree / "a.py").write_text(CODE)
    assert modelsec("lint", *words, input=CODE, cwd=tree).returncode == 2
    assert (tree / "a.py").read_text() == CODE


def test_no_comment_is_written_into_notebooks_and_that_is_said(tree: Path, lint: Lint) -> None:
    (tree / "a.ipynb").write_text(json.dumps(notebook(CODE)))
    assert "Left 1 in files that are no Python sources" in lint("--add-noqa")[1]


UNREAD = "this file could not be checked: it cannot be read"


def test_files_in_which_no_comment_can_be_written_are_said_and_end_nothing(tree: Path, lint: Lint) -> None:
    (tree / "in").mkdir()
    (tree / "out.py").write_text(CODE)
    (tree / "in" / "a.py").symlink_to("../out.py")
    (tree / "in" / "b.py").symlink_to("b.py")
    (tree / "in" / "c.py").write_text(CODE)
    code, out, _ = lint("--add-noqa", "in")
    assert (code, out.splitlines()) == (
        1,
        [
            "left alone: in/a.py: it is a link that leads out of in",
            f"left alone: in/b.py: {UNREAD} (Too many levels of symbolic links)",
            "Added noqa comments for 1 diagnostics.",
        ],
    )
    assert (tree / "out.py").read_text() == CODE


def test_noqa_comments_are_written(tree: Path, lint: Lint) -> None:
    (tree / "a.py").write_text(CODE)
    assert lint("--add-noqa")[:2] == (0, "Added noqa comments for 1 diagnostics.\n")
    assert (tree / "a.py").read_text() == "import torch\ntorch.load(p)  # noqa: MSC101\n"
    assert lint()[0] == 0


def test_an_outdated_guard_is_told_at_the_declaration(tree: Path, lint: Lint) -> None:
    (tree / "requirements.txt").write_text("torch>=2.4\n")
    (tree / "a.py").write_text("import torch\ntorch.load(p, weights_only=True)\n")
    code, out, _ = lint()
    assert code == 1
    assert out.startswith("requirements.txt:1:1: MSC190 torch before 2.6 is admitted (torch 2.4)")


def test_files_that_set_the_environment_are_checked(tree: Path, lint: Lint) -> None:
    (tree / "run.sh").write_text("export TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD=1\n")
    assert lint()[1].startswith("run.sh:1:8: MSC105 ")
