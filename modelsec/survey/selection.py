"""Which models the words of a call mean.

Rule: a word that means nothing is an error: a gate that checks nothing because of a typing error guards nothing.
"""

from __future__ import annotations

import os
from fnmatch import fnmatchcase

from modelsec.errors import UsageError
from modelsec.escape import visible
from modelsec.lockfile.sources import FILE, HUB, nfc

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


class Selection:
    """The models that were named: by name, by path, or by a glob over either; all of them where none was."""

    def __init__(self, words: tuple[str, ...], root: str, *, one: bool = False) -> None:
        """Take `words` as a call has them; paths are relative to the working directory, `root` is the project's.

        `one` means that every folder among them is to be one model.

        Raises:
            UsageError: one model each is wanted of what is no folder of the project, or of nothing; a word is empty.
        """
        if "" in words:
            message = "an empty name means no model; leave it out to mean all of them"
            raise UsageError(message)
        if one and not words:
            message = "--one takes the folders that are one model each; name them"
            raise UsageError(message)
        self.remotes = tuple(word for word in words if word.startswith(HUB))
        """Repositories of the hub, `hf://org/name` or `hf://org/name@<commit>`."""
        self.paths = {
            word: word if word in self.remotes else nfc(os.path.relpath(os.path.abspath(word), root)) for word in words
        }
        whole = os.curdir in self.paths.values() and not one
        self.words = {} if whole else dict.fromkeys(words, False)
        """Whether each was found to mean something; the project's own folder means everything, as no word does."""
        self.folders = tuple(map(self._folder, words)) if one else ()
        """Folders that are to be one model each."""

    def _folder(self, word: str) -> str:
        path = self.paths[word]
        if not os.path.isdir(word) or path.split("/")[0] == os.pardir:
            message = f"{visible(word)} is no folder of the project that could be pinned as one model"
            raise UsageError(message)
        return f"{path}/"

    def __bool__(self) -> bool:
        """Say whether anything was named."""
        return bool(self.words)

    def picks(self, name: str, source: str, places: Iterable[str]) -> bool:
        """Say whether the model is meant."""
        if not self.words:
            return True
        paths = {source.removeprefix(FILE).removesuffix("/"), *places}
        picked = False
        for word in self.words:
            given = self.paths[word]
            if any(fnmatchcase(text, word) for text in (name, source)) or any(_is_at(path, given) for path in paths):
                self.words[word] = picked = True
        return picked

    @property
    def missed(self) -> list[str]:
        """The words that meant nothing so far."""
        return [word for word, found in self.words.items() if not found]

    def check(self) -> None:
        """Check that every word meant something.

        Raises:
            UsageError: one did not.
        """
        for word in self.missed:
            there = "and none on disk; modelsec check lists those there are"
            if word in self.remotes:
                there = "and none in the hub's cache; download it first"
            message = f"{visible(word)} names no model of the lock {there}"
            raise UsageError(message)


def _is_at(path: str, given: str) -> bool:
    """Say whether `path` is the given one, lies below it, or matches it as a glob."""
    return path == given or path.startswith(f"{given}/") or fnmatchcase(path, given)
