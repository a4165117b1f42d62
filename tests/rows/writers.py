"""The ways in which people write an object: every protocol, joblib, and both layouts of `torch.save`.

Rule: what is written is never loaded here. A way that cannot write an object is no way, and says nothing of its rows.
"""

from __future__ import annotations

import importlib.util
import io
import pickle
import warnings
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Writer = Callable[[Any], bytes]


def written(value: Any) -> Iterator[bytes]:
    """Yield the bytes of `value` in every way that can write it."""
    for write in WRITERS:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                data = write(value)
            except Exception:  # noqa: BLE001 - a library raises what it likes for an object that cannot be written
                continue
        yield data


def _joblib(value: Any) -> bytes:
    import joblib

    file = io.BytesIO()
    joblib.dump(value, file)
    return file.getvalue()


def _torch(value: Any, **options: Any) -> bytes:
    import torch

    file = io.BytesIO()
    torch.save(value, file, **options)
    return file.getvalue()


def _protocol(number: int) -> Writer:
    return lambda value: pickle.dumps(value, protocol=number)


WRITERS: list[Writer] = [_protocol(number) for number in range(pickle.HIGHEST_PROTOCOL + 1)]
if importlib.util.find_spec("joblib") is not None:
    WRITERS.append(_joblib)
if importlib.util.find_spec("torch") is not None:
    WRITERS += [_torch, partial(_torch, _use_new_zipfile_serialization=False)]
