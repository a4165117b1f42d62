"""Code of a repository, run by torch.hub.

## What it reports
`torch.hub.load` of a GitHub repository without a `:<40 digits of a commit>` behind its name, and `trust_repo=True`.
`source="local"` is quiet.

## Why it is bad
`torch.hub.load` downloads the repository and runs its `hubconf.py`. A branch or tag can be moved.

## References
- CWE-494
- CWE-829

## Known problems
A repository that is not a constant is not judged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_modelsec.rule import MEDIUM, Bad, Found, Good, Missed, Rule
from flake8_modelsec.rules._hub import is_commit
from flake8_modelsec.rules._notes import unknown
from flake8_modelsec.rules._words import shown

if TYPE_CHECKING:
    from flake8_modelsec.sites import Call


def check(call: Call) -> Found | None:
    """Report a repository that is not pinned, or trusted without a question."""
    if call.arguments.get("source").content == "local":
        return None
    repository = call.arguments.get("repo_or_dir", 0)
    trusted = call.arguments.get("trust_repo")
    if isinstance(repository.content, str) and not _is_pinned(repository.content):
        return Found(
            f"torch.hub.load runs hubconf.py of {shown(repository.content)}, whose branch or tag can be moved; name a commit "
            "that was reviewed: owner/name:<40 digits>"
        )
    if trusted.is_constant and trusted.content is True:
        return Found("torch.hub.load with trust_repo=True asks nobody before it runs hubconf.py; leave it out")
    return unknown(call, "repo_or_dir", repository)


def _is_pinned(repository: str) -> bool:
    """Say whether the name carries a commit; what is no `owner/name` is a folder, which torch.hub refuses here."""
    name, _, revision = repository.partition(":")
    return name.count("/") != 1 or name.startswith(("/", ".", "~")) or is_commit(revision)


SHA = "0123456789abcdef0123456789abcdef01234567"
HUB = "import torch\n"
CASES = (
    Bad(HUB + 'torch.hub.load("pytorch/vision", "resnet18")\n'),
    Bad(HUB + 'torch.hub.load("pytorch/vision:v0.10.0", "resnet18")\n'),
    Bad(HUB + 'torch.hub.load(repo_or_dir="a/b:main", model="m")\n'),
    Bad(HUB + f'torch.hub.load("a/b:{SHA}", "m", trust_repo=True)\n'),
    Bad(HUB + 'torch.hub.load(repo, "m", trust_repo=True)\n'),
    Bad('from torch import hub\nREPO = "a/b"\nhub.load(REPO, "m")\n'),
    Bad(HUB + 'torch.hub.load("a/b", "m", **options)\n'),
    Good(HUB + f'torch.hub.load("a/b:{SHA}", "m")\n'),
    Good(HUB + f'torch.hub.load("a/b:{SHA}", "m", trust_repo="check")\n'),
    Good(HUB + 'torch.hub.load("a/b", "m", source="local")\n'),
    Good(HUB + 'torch.hub.load(repo, "m")\n'),
    Missed(HUB + 'torch.hub.load("a/" + name, "m")\n', why="the repository is no constant"),
)

RULE = Rule(
    "MSC144",
    "torch-hub-without-commit",
    "`torch.hub.load` of a repository without a commit, or with `trust_repo=True`",
    MEDIUM,
    CASES,
    calls=("torch.hub.load",),
    check=check,
)
