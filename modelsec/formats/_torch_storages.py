"""How many bytes an element of each of torch's storage classes has.

Source: `torch/storage.py`, the map of dtypes to storage classes, and `torch.dtype.itemsize`.
"""

from __future__ import annotations

from modelsec.errors import Malformed

ELEMENT_BYTES = {
    "BFloat16Storage": 2,
    "BoolStorage": 1,
    "ByteStorage": 1,
    "CharStorage": 1,
    "ComplexDoubleStorage": 16,
    "ComplexFloatStorage": 8,
    "DoubleStorage": 8,
    "FloatStorage": 4,
    "HalfStorage": 2,
    "IntStorage": 4,
    "LongStorage": 8,
    "QInt32Storage": 4,
    "QInt8Storage": 1,
    "QUInt2x4Storage": 1,
    "QUInt4x2Storage": 1,
    "QUInt8Storage": 1,
    "ShortStorage": 2,
    "UntypedStorage": 1,
}


def element_bytes(name: str, offset: int) -> int:
    """Return the element size of the storage class `name`, whatever its device.

    Raises:
        Malformed: torch has no such class.
    """
    if name not in ELEMENT_BYTES:
        message = f"{name} is no storage class whose element size is known"
        raise Malformed(message, offset)
    return ELEMENT_BYTES[name]
