"""How the members of torch's zip files are named.

Source: `torch/serialization.py` and `caffe2/serialize/inline_container.cc`: `<folder>/data.pkl` beside
`<folder>/data/<key>`; TorchScript adds `constants.pkl` and `code/`. Torch finds them whatever their case.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from modelsec.formats._zip import Names

PICKLE, CONSTANTS = "data.pkl", "constants.pkl"


def folders(names: Names) -> tuple[str, ...]:
    """Return the folders, each with its slash, that hold a `data.pkl`; the archive's own is an empty string."""
    return tuple(sorted(name[: -len(PICKLE)] for name in names if f"/{name}".lower().endswith("/" + PICKLE)))


def scripted(names: Names) -> tuple[str, ...]:
    """Return those of the folders that hold a TorchScript module, by torch's own mark and by its code."""
    held = folders(names)
    if not held:
        return ()
    code = tuple(f"{folder}code/".lower() for folder in held)
    lower = [name.lower() for name in names]
    if not (any(name.endswith(CONSTANTS) for name in lower) or any(name.startswith(code) for name in lower)):
        return ()
    return held


def storages(names: Names) -> Callable[[str], bool]:
    """Return what says whether a member is a storage: raw weights that `data.pkl` refers to by their key, a number.

    A `data.pkl` in a folder `data`, beside one that lies in no folder, is none.
    """
    places = frozenset(f"{folder}data".lower() for folder in folders(names))

    def is_storage(name: str) -> bool:
        place, _, key = name.rpartition("/")
        return place.lower() in places and key.isdecimal()

    return is_storage
