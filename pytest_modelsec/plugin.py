"""The door of the plugin: options, settings, markers and fixtures; the rest is loaded only when the scan is on.

Rule: this module imports the standard library and pytest, nothing else. Whoever has modelsec installed and does not
ask for the scan pays for reading this file and for no more.

PYTEST_DONT_REWRITE: nothing here asserts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pytest_modelsec.handles import LockedModels, LockView

OPTIONS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("--model-scan", {"action": "store_true", "help": "check every model that this run uses against models.lock"}),
    ("--no-model-scan", {"action": "store_true", "help": "switch the scan off, whatever is configured or marked"}),
    (
        "--model-lock",
        {"metavar": "PATH", "help": "the lockfile (default: lock in [tool.modelsec], else models.lock)"},
    ),
    (
        "--model-lock-update",
        {
            "metavar": "WHAT",
            "choices": ("new", "all"),
            "help": "pin what this run reads: new adds, all also replaces changed pins; never in CI",
        },
    ),
    ("--model-scan-only", {"action": "store_true", "help": "run the lock items alone, and no test"}),
    (
        "--model-scan-report",
        {"metavar": "FILE", "help": "write what this run read and checked to FILE, in the format of its suffix"},
    ),
)
"""(flag, arguments of `addoption`); each `dest` is the flag after `modelsec_`."""
INI: tuple[tuple[str, str, str, Any], ...] = (
    ("model_scan", "bool", "check every model that the tests use, as --model-scan does", False),
    ("model_scan_mode", "string", "enforce: what does not pass is blocked; warn: it is a ModelScanWarning", "enforce"),
    ("model_scan_unused", "string", "what a lock entry that no test read is: fail, warn or ignore", "warn"),
    ("model_scan_subprocess", "bool", "watch child processes that run Python as well", False),
    ("verbosity_model_scan", "string", "verbosity of the model-scan section alone", "auto"),
)
"""(name, type, help, default)."""
MARKERS = (
    "model_scan(allow, reason): let the models of this test use the exact names in `allow`, for a reason",
    "model_scan_off(reason): do not check the models of this test, for a reason",
    "model_lock: added to every item of models.lock, so that -m 'not model_lock' leaves them out",
)


def dest(flag: str) -> str:
    """Return where an option's value is kept."""
    return "modelsec_" + flag.removeprefix("--").replace("-", "_")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options and the settings."""
    group = parser.getgroup("modelsec", "pytest-modelsec")
    for flag, arguments in OPTIONS:
        group.addoption(flag, dest=dest(flag), **arguments)
    for name, kind, help_text, default in INI:
        parser.addini(name, help_text, type=kind, default=default)  # type: ignore[arg-type]  # one of pytest's words


def pytest_addhooks(pluginmanager: pytest.PytestPluginManager) -> None:
    """Declare the two hooks, which a `conftest.py` may hold whether the scan is on or off."""
    from pytest_modelsec import hookspecs

    pluginmanager.add_hookspecs(hookspecs)


def is_on(config: pytest.Config) -> bool:
    """Say whether this run is scanned: `--no-model-scan` before every other option before the setting."""
    given = config.known_args_namespace
    if given.modelsec_no_model_scan:
        return False
    asked = ("--model-scan", "--model-lock-update", "--model-scan-only", "--model-scan-report")
    return any(getattr(given, dest(flag)) for flag in asked) or bool(config.getini("model_scan"))


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    """Arm the guard before the first `conftest.py` is imported: a model could be loaded there."""
    if is_on(early_config):
        from pytest_modelsec import start

        start.begin(early_config)


def pytest_configure(config: pytest.Config) -> None:
    """Register the markers, so that a suite with strict markers runs with the scan off as well."""
    for line in MARKERS:
        config.addinivalue_line("markers", line)


@pytest.fixture(scope="session")
def locked_model(request: pytest.FixtureRequest) -> LockedModels:
    """Give models of the lock by name: `locked_model("bert-tiny")` is a path that was verified just now."""
    from pytest_modelsec import handles

    return handles.locked_models(request.config)


@pytest.fixture(scope="session")
def model_lock(request: pytest.FixtureRequest) -> LockView:
    """Give the lock itself, read only."""
    from pytest_modelsec import handles

    return handles.lock_view(request.config)
