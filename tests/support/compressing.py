"""One compressed spelling of some bytes for each format that wraps content."""

from __future__ import annotations

import bz2
import gzip
import lzma
import zlib
from typing import TYPE_CHECKING

import lz4.frame
import zstandard

from modelsec.formats import bz2 as bz2_format
from modelsec.formats import gzip as gzip_format
from modelsec.formats import lz4 as lz4_format
from modelsec.formats import lzma_alone, xz
from modelsec.formats import zlib as zlib_format
from modelsec.formats import zstd as zstd_format

if TYPE_CHECKING:
    from collections.abc import Callable

    from modelsec.formats._format import Format


def alone(data: bytes) -> bytes:
    return lzma.compress(data, format=lzma.FORMAT_ALONE)


def framed(data: bytes) -> bytes:
    made: bytes = lz4.frame.compress(data)
    return made


def checked(data: bytes) -> bytes:
    made: bytes = zstandard.ZstdCompressor(write_checksum=True).compress(data)
    return made


COMPRESSORS: dict[str, tuple[Format, Callable[[bytes], bytes]]] = {
    "gzip": (gzip_format.FORMAT, gzip.compress),
    "bz2": (bz2_format.FORMAT, bz2.compress),
    "xz": (xz.FORMAT, lzma.compress),
    "lzma": (lzma_alone.FORMAT, alone),
    "zlib": (zlib_format.FORMAT, zlib.compress),
    "lz4": (lz4_format.FORMAT, framed),
    "zstd": (zstd_format.FORMAT, checked),
}
