"""Two locks compared, in a reviewer's words.

Rule: a line tells what loading does otherwise, not which digits changed; what only reads data is counted.
"""

from __future__ import annotations

from modelsec.lockfile.values import DATA
from modelsec.lockfile.words import SHOWN_DIGITS, changes
from modelsec.value import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from modelsec.lockfile.values import Entry, LockedFile, Lockfile, Review

LOADS = {"data": "loading reads data only", "objects": "loading builds objects", "code": "loading runs code"}
SHOWN_FILES = 20
"""Files of one model that are listed; of more only those are whose loading builds something, and others counted."""
MOST_FILES = 100
"""Files that are listed at most."""


def differences(old: Lockfile, new: Lockfile) -> list[str]:
    """Return lines on what differs, model by model; none where the locks are equal."""
    before = {entry.name: entry for entry in old.entries}
    after = {entry.name: entry for entry in new.entries}
    lines: list[str] = []
    for name in sorted(before.keys() | after.keys()):
        one, two = before.get(name), after.get(name)
        if one == two:
            continue
        if one is not None and two is not None:
            lines.extend(_changed(one, two))
        elif two is not None:
            lines.extend(_added(two))
        elif one is not None:
            lines.append(f"- {name}  {_source(one)}")
    return lines


def _source(entry: Entry) -> str:
    return f"{entry.source}@{entry.revision}" if entry.revision else entry.source


def _added(entry: Entry) -> Iterator[str]:
    yield f"+ {entry.name}  {_source(entry)}"
    yield from _files("+", list(entry.files))
    if entry.review is not None:
        yield _review("+", entry.review)


def _files(sign: str, files: list[LockedFile]) -> Iterator[str]:
    telling = [file for file in files if file.loads != DATA or file.features]
    shown = [file for file in files if len(files) <= SHOWN_FILES or file in telling][:MOST_FILES]
    for file in shown:
        yield f"    {sign} {file.path}  {file.format}, {LOADS[file.loads]}, {file.size:,} bytes"
        for verb, names in (("imports", file.imports), ("calls", file.calls), ("carries", file.features)):
            if names:
                yield f"        {verb} {', '.join(names)}"
    if len(shown) < len(files):
        yield f"    {sign} {len(files) - len(shown):,} more files"


def _changed(old: Entry, new: Entry) -> Iterator[str]:
    yield f"~ {new.name}  {_source(new)}"
    if _source(old) != _source(new):
        yield f"    source  {_source(old)} -> {_source(new)}"
    before = {file.path: file for file in old.files}
    after = {file.path for file in new.files}
    gone = [file for file in old.files if file.path not in after]
    come = [file for file in new.files if file.path not in before]
    for file in list(gone):
        there = next((each for each in come if replace(each, path=file.path) == file), None)
        if there is not None:
            yield f"    moved  {file.path} -> {there.path}"
            gone.remove(file)
            come.remove(there)
    yield from _files("-", gone)
    yield from _files("+", come)
    for file in new.files:
        other = before.get(file.path)
        if other is not None and other != file:
            yield f"    ~ {file.path}{_digests(other, file)}"
            yield from (f"        {clause}" for clause in changes(other, file))
    if old.review != new.review:
        if old.review is not None:
            yield _review("-", old.review)
        if new.review is not None:
            yield _review("+", new.review)


def _digests(old: LockedFile, new: LockedFile) -> str:
    if old.sha256 == new.sha256:
        return ""
    return f"  sha256 {old.sha256[:SHOWN_DIGITS]} -> {new.sha256[:SHOWN_DIGITS]}"


def _review(sign: str, review: Review) -> str:
    until = f" until {review.until}" if review.until else ""
    return (
        f"    {sign} review by {review.by} of {review.date}{until}: allows {', '.join(review.allow)} ({review.reason})"
    )
