from __future__ import annotations

import os
from importlib.util import find_spec

from hypothesis import settings

# Timing is what benchmarks are for; a shared machine must not fail a property. The gate tries the same examples each
# time, so that it fails for a change and not by luck; `HYPOTHESIS_PROFILE=long` looks for new ones.
settings.register_profile("gate", deadline=None, max_examples=100, derandomize=True)
settings.register_profile("long", deadline=None, max_examples=10_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "gate"))

HAS_TORCH = find_spec("torch") is not None
# The dev extra brings torch for Python 3.11 alone: elsewhere it would pull gigabytes of GPU libraries.
collect_ignore = (
    []
    if HAS_TORCH
    else [
        "modelsec/formats/test__torch_legacy.py",
        "modelsec/formats/test__torch_storages.py",
        "modelsec/formats/test_pickles.py",
        "modelsec/formats/test_torch_legacy.py",
        "modelsec/policy/contracts/test_torch.py",
    ]
)


def pytest_report_header() -> str:
    return "torch: tested" if HAS_TORCH else f"torch: not installed, {len(collect_ignore)} files of tests left out"
