from __future__ import annotations

import os

from hypothesis import settings

# Timing is what benchmarks are for; a shared machine must not fail a property.
# The gate tries the same examples each time, so that it fails for a change and not by luck; `long` looks for new ones.
settings.register_profile("gate", deadline=None, max_examples=100, derandomize=True)
settings.register_profile("long", deadline=None, max_examples=10_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "gate"))
