"""The hooks that a project's `conftest.py` may implement."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable


@pytest.hookspec
def pytest_modelsec_models(config: pytest.Config) -> Iterable[str | os.PathLike[str]] | None:
    """Return model files and folders that the tests use from outside the project, such as a cache.

    Each is checked by the item `models.lock::unpinned`, as what lies in the project is. Relative paths start at the
    root of the project.
    """


@pytest.hookspec
def pytest_modelsec_policy(config: pytest.Config) -> Iterable[str] | None:
    """Return exact dotted names that the models of this project may import and call besides what modelsec allows.

    It is the same as `allow` in `[tool.modelsec]`, for names that only code can tell: classes of the project's own, and
    nothing that could run what a file chooses. It is asked once, after every initial `conftest.py` was imported.
    """
