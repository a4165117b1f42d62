"""Inert types of the standard library: what people keep beside a model's weights."""

from __future__ import annotations

import argparse
import array
import builtins
import calendar
import collections
import datetime as dt
import decimal
import fractions
import functools
import ipaddress
import itertools
import logging
import math
import operator
import pathlib
import random
import re
import statistics
import sys
import time
import types
import typing
import urllib.parse
import uuid
import zoneinfo
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.rows.survey import Make


def objects() -> Iterator[tuple[str, Make]]:
    """Yield values, and every exception."""
    for number, make in enumerate(VALUES):
        yield f"value-{number}", make
    for name, found in vars(builtins).items():
        if isinstance(found, type) and issubclass(
            found, Warning | ValueError | ArithmeticError | LookupError | OSError
        ):
            yield f"error-{name}", functools.partial(found, "said")


VALUES: tuple[Make, ...] = (
    lambda: collections.OrderedDict(a=1),
    lambda: collections.defaultdict(dict, {"a": {}}),
    lambda: collections.defaultdict(collections.OrderedDict, {"a": {}}),
    lambda: collections.Counter("aab"),
    lambda: collections.deque([1, 2], maxlen=3),
    lambda: collections.ChainMap({"a": 1}, {"b": 2}),
    lambda: collections.UserDict(a=1),
    lambda: collections.UserList([1]),
    lambda: collections.UserString("a"),
    lambda: {"a", frozenset((1, 2))},
    lambda: [range(3), slice(1, 2), slice(None), complex(1, 2), bytearray(b"x"), b""],
    lambda: [..., NotImplemented, None, type(None), type(...), type(NotImplemented)],
    lambda: [int, float, str, bool, list, dict, tuple, set, frozenset, bytes, object, complex, range, slice],
    lambda: array.array("d", [1.0, 2.0]),
    lambda: array.array("i"),
    lambda: [dt.datetime(2024, 1, 1), dt.date(2024, 1, 1), dt.time(1, 2), dt.timedelta(1), dt.timezone.utc],
    lambda: dt.datetime(2024, 1, 1, fold=1, tzinfo=dt.timezone(dt.timedelta(hours=2), "here")),
    lambda: [zoneinfo.ZoneInfo("Europe/Berlin"), dt.datetime(2024, 1, 1, tzinfo=zoneinfo.ZoneInfo("UTC"))],
    lambda: [decimal.Decimal("1.5"), decimal.Decimal("NaN"), fractions.Fraction(1, 3)],
    decimal.getcontext,
    lambda: [decimal.ROUND_HALF_UP, decimal.Decimal],
    lambda: [uuid.UUID(int=1), uuid.uuid4()],
    lambda: [pathlib.PurePosixPath("a/b"), pathlib.PureWindowsPath("a")],
    lambda: [pathlib.Path("a/b")],
    lambda: argparse.Namespace(a=1, b=[2]),
    lambda: types.SimpleNamespace(a=1),
    lambda: re.compile("a+", re.IGNORECASE),
    lambda: [re.compile(b"a"), re.IGNORECASE],
    lambda: [ipaddress.ip_address("127.0.0.1"), ipaddress.ip_network("10.0.0.0/8"), ipaddress.ip_address("::1")],
    lambda: [ipaddress.ip_network("::/8"), ipaddress.ip_interface("10.0.0.1/8"), ipaddress.ip_interface("::1/8")],
    lambda: random.Random(0),
    random.getstate,
    lambda: time.localtime(0),
    lambda: [math.inf, math.nan, sys.float_info.max, sys.maxsize],
    lambda: statistics.NormalDist(0, 1),
    lambda: urllib.parse.urlparse("https://example.org/a?b"),
    lambda: urllib.parse.urlsplit("https://example.org/a?b"),
    lambda: itertools.count(3),
    lambda: [math.sqrt, math.log, operator.add, len, abs, round],
    lambda: logging.getLogger("a"),
    lambda: [typing.Any, logging.INFO, calendar.TextCalendar().firstweekday, uuid.SafeUUID.safe],
)
