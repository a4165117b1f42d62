"""Holds the shape of the code: who may import whom, how large a module may be, what a door lets in."""

from __future__ import annotations

import ast
import pickle
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from flake8_modelsec import outputs
from flake8_modelsec.registry import rules
from modelsec import errors
from modelsec.formats import discover
from modelsec.limits import Limits

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("modelsec", "flake8_modelsec", "pytest_modelsec")
MODULES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
    for package in PACKAGES
    for path in sorted((ROOT / package).rglob("*.py"))
}


def imported(tree: ast.AST, *, typing_too: bool) -> Iterator[str]:
    """Yield every module that the code names in an import, wherever the import stands."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            yield from (imported(node, typing_too=True) if typing_too else ())
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        else:
            yield from imported(node, typing_too=typing_too)


def resolved(name: str) -> str:
    """Cut `module.attribute` down to the module."""
    return name if name in MODULES or "." not in name else name.rpartition(".")[0]


def arrows(module: str, *, typing_too: bool = False) -> set[str]:
    tree = ast.parse(MODULES[module].read_text())
    return {resolved(name) for name in imported(tree, typing_too=typing_too)}


def within(module: str, *rooms: str) -> bool:
    return any(module == room or module.startswith(f"{room}.") for room in rooms)


GROUND = (
    "modelsec.errors",
    "modelsec.escape",
    "modelsec.evidence",
    "modelsec.finding",
    "modelsec.limits",
    "modelsec.reader",
    "modelsec.value",
)
FORBIDDEN = (
    ("modelsec", ("flake8_modelsec", "pytest_modelsec", "modelsec.cli", "tests", "libcst", "pytest", "flake8")),
    ("modelsec.formats", ("modelsec.policy", "modelsec.pipeline", "modelsec.report", "modelsec.run")),
    ("modelsec.picklevm", ("modelsec.formats", "modelsec.policy", "modelsec.identify", "modelsec.pipeline")),
    ("modelsec.policy", ("modelsec.formats", "modelsec.identify", "modelsec.picklevm", "modelsec.pipeline")),
    ("modelsec.identify", ("modelsec.policy", "modelsec.pipeline", "modelsec.report", "modelsec.run")),
    ("modelsec.pipeline", ("modelsec.run", "modelsec.commands", "modelsec.config")),
    ("modelsec.report", ("modelsec.run", "modelsec.commands", "modelsec.policy", "modelsec.identify")),
    (
        "modelsec.lockfile",
        tuple(
            f"modelsec.{room}"
            for room in ("formats", "identify", "picklevm", "pipeline", "policy", "reader", "report", "run", "commands")
        ),
    ),
    (
        "flake8_modelsec",
        (*(f"modelsec.{room}" for room in ("formats", "picklevm", "policy", "identify", "report")), "pytest"),
    ),
    ("flake8_modelsec.rules", ("libcst", "modelsec")),
)
"""(a room, what nothing in it may import); `modelsec.__main__` alone is the way into the command."""


@pytest.mark.parametrize(("room", "never"), FORBIDDEN)
def test_no_arrow_points_backwards(room: str, never: tuple[str, ...]) -> None:
    wrong = {
        f"{module} -> {target}"
        for module in MODULES
        if within(module, room) and module != "modelsec.__main__"
        for target in arrows(module, typing_too=True)
        if within(target, *never) and (module, target.partition(".")[0]) not in DOORS
    }
    allowed = {f"{module} -> {target}" for module, target in TYPE_ARROWS}
    assert wrong - allowed == set()


DOORS = {(f"modelsec.commands.{name}", "flake8_modelsec") for name in ("explain", "fix", "lint")}
"""Commands that are doors into another package, which is imported when they run."""

TYPE_ARROWS = {("modelsec.report._report", "modelsec.pipeline")}
"""Arrows that only a type checker follows, where the picture would else forbid them."""


@pytest.mark.parametrize("module", GROUND)
def test_the_ground_stands_on_itself(module: str) -> None:
    assert {target for target in arrows(module) if within(target, *PACKAGES)} <= set(GROUND)


@pytest.mark.parametrize("module", sorted(MODULES))
def test_the_engine_never_asserts(module: str) -> None:
    tree = ast.parse(MODULES[module].read_text())
    assert [node.lineno for node in ast.walk(tree) if isinstance(node, ast.Assert)] == []


RUNS_OTHERS_CODE = {"pickle", "marshal", "shelve", "_pickle", "runpy", "torch", "joblib"}
MAY_WRITE_WITH = {"modelsec.commands.demo": {"pickle", "torch"}}
"""The demo writes models with what their users write them with, and loads none."""


@pytest.mark.parametrize("module", sorted(MODULES))
def test_the_engine_imports_nothing_that_runs_what_it_reads(module: str) -> None:
    assert arrows(module) & RUNS_OTHERS_CODE <= MAY_WRITE_WITH.get(module, set())


IMPORTS_BY_NAME = {
    "flake8_modelsec.outputs",
    "flake8_modelsec.registry",
    "modelsec.formats",
    "modelsec.options",
    "modelsec.policy.contracts",
    "modelsec.report",
}
"""Each imports the modules of one folder by their names there; on a scan's way `importlib` would take a fiftieth."""


@pytest.mark.parametrize("module", sorted(MODULES))
def test_the_engine_calls_nothing_that_runs_text(module: str) -> None:
    calls = (node.func for node in ast.walk(ast.parse(MODULES[module].read_text())) if isinstance(node, ast.Call))
    names = {func.id for func in calls if isinstance(func, ast.Name)}
    may = {"__import__", "import_module"} if module in IMPORTS_BY_NAME else set()
    assert names & {"eval", "exec", "compile", "__import__", "import_module"} <= may


WITHOUT_TESTS_OF_THEIR_OWN = {
    "pytest_modelsec.shim.sitecustomize": "runs in child processes alone; tested with pytest_modelsec.child",
    "flake8_modelsec.lint.main": "the command: tests/modelsec/commands/test_lint.py",
    "flake8_modelsec.fix.main": "the command: tests/modelsec/commands/test_fix.py",
    **dict.fromkeys(
        (f"flake8_modelsec.outputs.{name}" for name in ("_output", *outputs.names())),
        "all outputs together: tests/flake8_modelsec/outputs/test_init.py",
    ),
    "modelsec.evidence": "values without behaviour",
    "modelsec.limits": "values without behaviour; each limit is tested where it is kept",
    "modelsec.formats._format": "the seam: types without behaviour",
    "modelsec.formats._index": "a compiled table; tests/modelsec/formats/test_main.py holds it to the formats",
    "modelsec.report._report": "tested with the outputs, in tests/modelsec/report/test_report.py",
}


def mirrors(module: str) -> list[str]:
    """Give the test file of a module; a private one may be tested with the one whose name begins its own."""
    folder, _, name = module.replace(".", "/").rpartition("/")
    if MODULES[module].name == "__init__.py":
        return [f"tests/{module.replace('.', '/')}/test_init.py"]
    if folder == "flake8_modelsec/rules":
        return ["tests/flake8_modelsec/test_rules.py"]  # each rule brings its cases along
    parts = name.strip("_").split("_")
    shorter = range(len(parts), 0, -1) if name.startswith("_") else []
    return [f"tests/{folder}/test_{stem}.py" for stem in (name, *("_".join(parts[:length]) for length in shorter))]


def has_code(module: str) -> bool:
    body = ast.parse(MODULES[module].read_text()).body
    return any(not isinstance(node, (ast.Expr, ast.Import, ast.ImportFrom)) for node in body)


def test_every_module_has_its_test_file() -> None:
    missing = {
        mirrors(module)[0]
        for module in MODULES
        if has_code(module)
        and module not in WITHOUT_TESTS_OF_THEIR_OWN
        and not any((ROOT / path).exists() for path in mirrors(module))
    }
    assert sorted(missing) == []


def test_no_exemption_outlives_its_module() -> None:
    assert set(WITHOUT_TESTS_OF_THEIR_OWN) - set(MODULES) == set()
    assert set(LARGER) - set(MODULES) == set()


MODULE_LINES = 300
LARGER = {
    "modelsec.picklevm.machine": 566,  # one loop over all opcodes: a call for each would halve its speed
    "modelsec.policy._rows": 10_000,  # a table, compiled from modelsec/data
    "modelsec.policy._words": 10_000,  # a table, compiled from modelsec/data
}
FUNCTION_LINES = 60
LONGER = {("modelsec.picklevm.machine", "_instructions"): 366}  # the loop


@pytest.mark.parametrize("module", sorted(MODULES))
def test_a_module_is_read_in_one_sitting(module: str) -> None:
    lines = MODULES[module].read_text().count("\n")
    assert lines <= LARGER.get(module, MODULE_LINES)


@pytest.mark.parametrize("module", sorted(MODULES))
def test_a_function_is_read_at_one_glance(module: str) -> None:
    tree = ast.parse(MODULES[module].read_text())
    long = {
        node.name: length
        for node in ast.walk(tree)
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        and (length := (node.end_lineno or 0) - node.lineno + 1) > LONGER.get((module, node.name), FUNCTION_LINES)
    }
    assert long == {}


FORMAT_NAMES = """
    audio bz2 git_lfs_pointer gzip image joblib_zfile json lz4 lzma_alone npy npz pdf pickle pt2 safetensors
    sentencepiece table tar text torch_distcp torch_legacy torch_tar torch_zip torchscript video xz zip zlib zstd
"""


def test_no_format_is_lost() -> None:
    modules = {name.removeprefix("modelsec.formats.") for name in MODULES if within(name, "modelsec.formats")}
    assert sorted(name for name in modules if not name.startswith(("_", "modelsec"))) == FORMAT_NAMES.split()


def test_every_format_has_a_name_of_its_own() -> None:
    assert len({form.name for form in discover()}) == len(FORMAT_NAMES.split())


def loaded(statement: str) -> set[str]:
    program = f"import sys; before = set(sys.modules); {statement}; print(*sorted(set(sys.modules) - before))"
    done = subprocess.run(
        [sys.executable, "-S", "-c", program], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    return set(done.stdout.splitlines()[-1].split())


HEAVY = {
    "numpy",
    "torch",
    "h5py",
    "typing",
    "dataclasses",
    "argparse",
    "json",
    "inspect",
    "tomllib",
    "libcst",
    "pytest",
}


def test_importing_modelsec_imports_nothing_else() -> None:
    assert loaded("import modelsec") == {"modelsec", "__future__"}


def test_a_lock_is_read_without_the_engine() -> None:
    modules = loaded("import modelsec.lockfile, modelsec.lockfile.reading")
    rooms = ("atomic", "errors", "escape", "value", "toml", "lockfile", "regular")
    ours = {name for name in modules if within(name, "modelsec") and name != "modelsec"}
    assert {name for name in ours if not within(name, *(f"modelsec.{room}" for room in rooms))} == set()


def test_the_checker_loads_neither_codemod_nor_scanner() -> None:
    modules = loaded("import flake8_modelsec")
    assert {name for name in modules if within(name, "libcst", "modelsec")} == set()


def test_checking_a_file_loads_neither_codemod_nor_scanner() -> None:
    statement = (
        "import ast; from flake8_modelsec.checker import Checker;"
        "list(Checker(ast.parse('import torch; torch.load(p)'), ['import torch; torch.load(p)']).run())"
    )
    assert {name for name in loaded(statement) if within(name, "libcst", "modelsec", "flake8")} == set()


RULE_CODES = """
    101 102 103 104 105 106 107 110 111 120 121 122 130 131 140 142 143 144 150 151 152 153 160 161 190
"""


def test_no_rule_is_lost() -> None:
    assert [rule.code for rule in rules()] == [f"MSC{number}" for number in RULE_CODES.split()]


def test_the_plugin_loads_no_scanner() -> None:
    assert {name for name in loaded("import pytest_modelsec") if within(name, "modelsec")} == set()


def test_a_scan_starts_light() -> None:
    heavy = HEAVY | {"re", "zipfile", "tarfile", "ast", "bz2", "lzma", "pathlib", "tempfile", "random", "enum"}
    assert loaded("import modelsec.cli, modelsec.commands.scan, modelsec.run, modelsec.progress") & heavy == set()


def test_the_version_needs_the_least() -> None:
    modules = loaded("import modelsec.cli; modelsec.cli.main(['--version'])")
    assert {name for name in modules if within(name, "modelsec")} == {"modelsec", "modelsec.cli", "modelsec.errors"}


def error_types() -> list[type[errors.ModelsecError]]:
    return [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, errors.ModelsecError)]


@pytest.mark.parametrize("kind", error_types())
def test_every_error_survives_pickling(kind: type[errors.ModelsecError]) -> None:
    error = kind("what happened") if not issubclass(kind, errors.Unreadable) else kind("what happened", 7)
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is kind
    assert (str(copy), vars(copy)) == (str(error), vars(error))


def test_every_limit_is_positive_and_has_its_reason() -> None:
    source = (ROOT / "modelsec" / "limits.py").read_text()
    (limits,) = [node for node in ast.parse(source).body if isinstance(node, ast.ClassDef)]
    fields = [node for node in limits.body if isinstance(node, ast.AnnAssign)]
    reasons = [limits.body[limits.body.index(field) + 1] for field in fields]
    assert all(isinstance(reason, ast.Expr) and isinstance(reason.value, ast.Constant) for reason in reasons)
    assert all(getattr(Limits(), field.target.id) > 0 for field in fields if isinstance(field.target, ast.Name))
