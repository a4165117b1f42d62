"""Locks for tests: made by hand, and drawn by Hypothesis."""

from __future__ import annotations

import hashlib
from typing import Any

from hypothesis import strategies as st

from modelsec.lockfile import Entry, LockedFile, Lockfile, Review
from modelsec.lockfile.sources import flaw_of_path, folded
from modelsec.lockfile.values import make_entry


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def locked(path: str = "model.pt", content: str = "one", **fields: Any) -> LockedFile:
    told = {"size": len(content), "sha256": digest(content), "format": "torch-zip", "loads": "objects"}
    return LockedFile(path, **{**told, **fields})


def entry(name: str = "model", *files: LockedFile, source: str = "", **fields: Any) -> Entry:
    given = list(files) or [locked(f"{name}.pt")]
    return make_entry(name, source or f"file:models/{given[0].path}", given, **fields)


def lock(*entries: Entry) -> Lockfile:
    return Lockfile().with_entries(list(entries))


WORDS = st.text(min_size=1, max_size=12).filter(lambda text: text.isprintable() and bool(text.strip()))
PARTS = WORDS.filter(lambda text: "/" not in text and not flaw_of_path(text))
PATHS = st.lists(PARTS, min_size=1, max_size=3).map("/".join).filter(lambda path: not flaw_of_path(path))
NAMES = st.from_regex(r"[a-z0-9][a-z0-9._-]{0,12}", fullmatch=True)
DIGESTS = st.binary(min_size=32, max_size=32).map(bytes.hex)
NAMED = st.lists(WORDS, unique=True, max_size=3).map(lambda names: tuple(sorted(names)))
FILES = st.builds(
    LockedFile,
    PATHS,
    st.integers(0, 2**62),
    DIGESTS,
    WORDS,
    st.sampled_from(["data", "objects", "code"]),
    NAMED,
    NAMED,
    NAMED,
)
REVIEWS = st.builds(Review, DIGESTS, NAMED, WORDS, st.dates(), WORDS, st.none() | st.dates())


@st.composite
def entries(draw: st.DrawFn, name: str) -> Entry:
    files = draw(st.lists(FILES, min_size=1, max_size=4, unique_by=lambda file: folded(file.path)))
    review = draw(st.none() | REVIEWS)
    if draw(st.booleans()):
        return make_entry(name, f"hf://org/{name}", files, draw(st.binary(min_size=20, max_size=20)).hex(), review)
    return make_entry(name, f"file:{name}/", files, review=review)


LOCKS = (
    st.lists(NAMES, unique=True, max_size=4)
    .flatmap(lambda names: st.tuples(*map(entries, names)))
    .map(lambda made: lock(*made))
)
