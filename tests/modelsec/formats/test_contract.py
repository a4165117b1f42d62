"""What holds for every format: any bytes have a verdict, whatever is cut, changed or appended."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import pickle
import random
import tarfile
import zipfile
import zlib
from typing import Any

import pytest

from modelsec.evidence import Fault, Unrecognised
from modelsec.formats import discover
from modelsec.formats._format import STRUCTURE
from modelsec.formats.torch_tar import Tensors
from modelsec.identify import HEAD_BYTES, Visitor
from modelsec.limits import DEFAULT, Limits
from modelsec.reader import BytesReader
from modelsec.suffixes import MODEL_SUFFIXES
from tests.support import exports, media, torch_tars

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Evidence
    from modelsec.formats._format import Format

SUFFIXES = ("", *sorted(MODEL_SUFFIXES))
MUTATIONS = 300
"""For each seed, with a fixed sequence of random numbers, so that a failure can be met again."""
PICKLE = pickle.dumps([("a", 1.5, {"b": None}), b"bytes", 2**70])
POINTER = b"version https://git-lfs.github.com/spec/v1\noid sha256:" + b"0f" * 32 + b"\nsize 1\n"
NPY_HEADER = b"{'descr': '<f4', 'fortran_order': False, 'shape': (2,)}"
NPY = b"\x93NUMPY\x01\x00" + len(NPY_HEADER).to_bytes(2, "little") + NPY_HEADER + bytes(8)
SAFETENSORS_HEADER = b'{"t":{"dtype":"U8","shape":[2],"data_offsets":[0,2]}}'
LEGACY_PARTS: tuple[Any, ...] = (0x1950A86A20F9469CFC6C, 1001, {}, {"a": 1}, [])
LEGACY = b"".join(pickle.dumps(part, 2) for part in LEGACY_PARTS)


def zipped(members: dict[str, bytes], method: int = zipfile.ZIP_STORED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file.getvalue()


def tarred(members: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        for name, content in members.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return file.getvalue()


SEEDS = {
    "audio": media.wav(),
    "bz2": bz2.compress(PICKLE),
    "git-lfs-pointer": POINTER,
    "gzip": gzip.compress(PICKLE, mtime=0),
    "image": media.png(),
    "joblib-zfile": b"ZF" + hex(len(PICKLE)).encode().ljust(19) + zlib.compress(PICKLE),
    "json": b'{"layers": [1, 2, {"name": "x"}]}',
    "lzma": lzma.compress(PICKLE, lzma.FORMAT_ALONE),
    "npy": NPY,
    "npz": zipped({"a.npy": NPY}),
    "pdf": media.pdf(),
    "pickle": PICKLE,
    "pt2": exports.packed(exports.members()),
    "safetensors": len(SAFETENSORS_HEADER).to_bytes(8, "little") + SAFETENSORS_HEADER + b"ab",
    "sentencepiece": b"\x0a\x0a\x0a\x03<s>\x15" + bytes(4) + b"\x12\x02\x0a\x00",
    "table": b"PAR1columnsfooter\x06\x00\x00\x00PAR1",
    "tar": tarred({"a.pkl": PICKLE, "b.txt": b"text"}),
    "text": b"plain text, and some more of it\n",
    "torch-legacy": LEGACY,
    "torch-zip": zipped({"m/data.pkl": PICKLE, "m/version": b"3\n", "m/data/0": bytes(8)}),
    "torchscript": zipped({"m/data.pkl": PICKLE, "m/constants.pkl": PICKLE, "m/code/m.py": b"pass\n"}),
    "video": media.mp4(),
    "xz": lzma.compress(PICKLE),
    "zip": zipped({"a.txt": b"text" * 50, "b.pkl": PICKLE}, zipfile.ZIP_DEFLATED),
    "zlib": zlib.compress(PICKLE),
}
ONLY_INSIDE = {"torch-tar"}
"""Formats of members that their container recognises; their seed is the container's."""
BELONGING = {("gzip", b"\x00"), ("tar", b"\x00"), ("pickle", b"\x80\x04N.")}
"""What a loader takes for a part of the format: padding, and one more pickle."""
NEVER_PASSING = {"torch-distcp"}
WITH_AN_EXTRA = {"lz4", "zstd"}
STRUCTURES = {form.name for form in discover() if form.kind == STRUCTURE}
EACH = pytest.mark.parametrize("name", SEEDS)


def told(data: bytes, limits: Limits = DEFAULT) -> tuple[str, list[Evidence]]:
    evidence: list[Evidence] = []

    def sink(_chain: tuple[str, ...], fact: Evidence) -> bool:
        evidence.append(fact)
        return False

    return Visitor(sink, limits, "").inspect(BytesReader(data)), evidence


def passes(data: bytes) -> bool:
    return not any(isinstance(fact, (Fault, Unrecognised)) for fact in told(data)[1])


def mutated(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        place = chance.randrange(len(changed))
        width = chance.choice((1, 1, 2, 8))
        filler: Any = chance.choice((chance.randbytes(width), b"\x00" * width, b"\xff" * width, b""))
        changed[place : place + width] = filler
        changed = changed or bytearray(b"\x00")
    return bytes(changed)


def test_every_format_has_a_seed() -> None:
    assert set(SEEDS) == {form.name for form in discover()} - ONLY_INSIDE - WITH_AN_EXTRA - NEVER_PASSING


@EACH
def test_the_seed_is_taken_by_its_format_and_passes(name: str) -> None:
    taken, evidence = told(SEEDS[name])
    assert taken == name
    assert [fact for fact in evidence if isinstance(fact, (Fault, Unrecognised))] == []


@pytest.mark.parametrize("form", discover(), ids=lambda form: form.name)
def test_a_format_takes_nothing_that_begins_otherwise_than_it_says(form: Format) -> None:
    chance = random.Random(form.name)
    for first in set(range(256)) - set(form.first or range(256)):
        for data in (*SEEDS.values(), chance.randbytes(64)):
            changed = bytes([first]) + data[1:]
            for reader in (BytesReader(changed), Tensors(BytesReader(changed), 0, len(changed))):
                assert form.matches(changed[:HEAD_BYTES], reader, chance.choice(SUFFIXES)) is False


@EACH
def test_every_prefix_has_a_verdict(name: str) -> None:
    data = SEEDS[name]
    step = max(1, len(data) // 500)
    for length in range(0, len(data), step):
        told(data[:length])


@EACH
def test_every_mutation_has_a_verdict(name: str) -> None:
    chance = random.Random(name)
    for _ in range(MUTATIONS):
        told(mutated(SEEDS[name], chance))


@pytest.mark.parametrize("name", sorted(STRUCTURES & set(SEEDS)))
@pytest.mark.parametrize("tail", [b"\x00", b"\x80\x04N.", b"\xff" * 600], ids=["a zero", "a pickle", "noise"])
def test_appended_bytes_do_not_pass_unnoticed(name: str, tail: bytes) -> None:
    assert passes(SEEDS[name] + tail) is ((name, tail) in BELONGING)


@EACH
@pytest.mark.parametrize("limit", sorted(set(Limits.__annotations__) - {"window_bytes"}))
def test_every_limit_at_one_has_a_verdict(name: str, limit: str) -> None:
    told(SEEDS[name], Limits(**{limit: 1}))


@EACH
def test_torch_tar_members_have_verdicts(name: str) -> None:
    for member in ("pickle", "storages", "tensors"):
        told(torch_tars.packed({**torch_tars.MEMBERS, member: SEEDS[name]}))
