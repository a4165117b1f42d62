"""Names for models that have none yet.

Rule: a name that is in the lock never changes. Models that would share a short name all get a longer one, so that a
name does not depend on which came first.
"""

from __future__ import annotations

from collections import Counter

from modelsec.lockfile.sources import FILE, FURTHER, HUB, is_name
from modelsec.suffixes import is_model_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.survey.grouping import Group

SHORT_COMMIT = 8
INDEX = ".index.json"


def name_all(groups: list[Group], taken: set[str]) -> list[str]:
    """Return one name for each group, none of them taken."""
    twins = Counter(_without_suffix(group.source) for group in groups)
    wanted = [_candidates(group, twin=twins[_without_suffix(group.source)] > 1) for group in groups]
    counts = Counter(name for candidates in wanted for name in dict.fromkeys(candidates))
    used, given = set(taken), []
    for candidates in wanted:
        name = next((name for name in candidates if counts[name] == 1 and name not in used), None)
        given.append(name or _numbered(candidates[-1], used))
        used.add(given[-1])
    return given


def _without_suffix(source: str) -> str:
    folder, slash, name = source.rpartition("/")
    return folder + slash + _stem(name)


def _candidates(group: Group, *, twin: bool) -> list[str]:
    """Return names from short to long; the suffix tells a `twin` from the file beside it."""
    if group.source.startswith(HUB):
        whole = group.source[len(HUB) :]
        short = whole.rpartition("/")[2]
        return [_name(text) for text in (short, whole, f"{whole}-{group.revision[:SHORT_COMMIT]}")]
    path = group.source[len(FILE) :].removesuffix("/")
    *folders, last = path.split("/")
    parts = [*folders, last if twin else _stem(last)]
    return [_name("-".join(parts[-count:])) for count in range(1, len(parts) + 1)] + [_name(path)]


def _stem(name: str) -> str:
    """Return a file's name without the suffixes that tell a format: `frame.pkl.gz` gives `frame`, `v1.2.pt` `v1.2`."""
    stem = name.removesuffix(INDEX)
    while is_model_name(stem) and stem.rpartition(".")[0]:
        stem = stem.rpartition(".")[0]
    if stem == name and "." in name[1:]:
        stem = name.rpartition(".")[0]
    return stem


def _name(text: str) -> str:
    lower = "".join(letter if letter in FURTHER else "-" for letter in text.lower()).strip("-._")
    while "--" in lower:
        lower = lower.replace("--", "-")
    return lower if is_name(lower) else "model"


def _numbered(name: str, taken: set[str]) -> str:
    number = 1
    while (numbered := name if number == 1 else f"{name}-{number}") in taken:
        number += 1
    return numbered
