"""How an array begins that `numpy.load` takes, whatever its file or member is called.

Source: numpy/lib/_format_impl.py, MAGIC_PREFIX.
"""

from __future__ import annotations

MAGIC = b"\x93NUMPY"
