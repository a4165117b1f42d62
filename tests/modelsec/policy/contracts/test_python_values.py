"""Time zones of dateutil pass as it writes them; nothing else stands in their tables, and no file is opened."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from modelsec.evidence import BUILD, Mapping, Unknown
from tests.support.judged import PROTOCOLS, called, code, made, named, refusals

tz = pytest.importorskip("dateutil.tz")
ZONES: list[Any] = [tz.tzutc(), tz.tzlocal(), tz.tzoffset("a", 3600), tz.tzrange("EST", -18000), tz.gettz("Asia/Tokyo")]


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("zone", ZONES, ids=str)
def test_time_zones_pass(zone: Any, protocol: int) -> None:
    assert refusals([zone, dt.datetime(2024, 1, 1, tzinfo=zone)], protocol) == []


FILE, DATA = "dateutil.tz.tz.tzfile", "dateutil.tz._tzfile._unpickle"
ZONE, OBJECT = named("dateutil.tz._tzfile.tzfile"), made("types.SimpleNamespace")
TABLES = ((1, 0), (5, 7), Unknown("list"), (0, 1), Unknown("list"), b"JST-9")


@pytest.mark.parametrize(
    ("name", "given", "expected"),
    [
        (FILE, (None, "Europe/Berlin"), ""),
        (FILE, ("/etc/passwd", None), "MSF103"),
        (FILE, (None, OBJECT), "MSF103"),
        (FILE, (OBJECT, "a"), "MSF103"),
        (FILE, (None,), "MSF103"),
        (DATA, (ZONE, "Asia/Tokyo", None, TABLES), ""),
        (DATA, (named("argparse.Namespace"), "Asia/Tokyo", None, TABLES), "MSF103"),
        (DATA, (ZONE, OBJECT, None, TABLES), "MSF103"),
        (DATA, (ZONE, None, None, (*TABLES[:5], OBJECT)), "MSF103"),
        (DATA, (ZONE, None, None, Unknown("list of instances")), "MSF103"),
        (DATA, (ZONE, None, None), "MSF103"),
        ("copyreg._reconstructor", (named("dateutil.tz.tz.tzlocal"), named("datetime.tzinfo"), OBJECT), "MSF103"),
        ("datetime.tzinfo", (OBJECT,), "MSF103"),
    ],
)
def test_a_zone_is_made_of_its_tables_and_opens_no_file(name: str, given: tuple[Any, ...], expected: str) -> None:
    assert code(called(name, *given)) == expected


INFO = made("dateutil.tz.tz._ttinfo")


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (Mapping((("_filename", "a"), ("_trans_idx", (INFO, INFO)), ("_trans_list", Unknown("more")))), ""),
        (Mapping((("_ttinfo_list", Unknown("list")), ("_ttinfo_std", INFO), ("_ttinfo_dst", None))), ""),
        (Mapping((("_trans_idx", (INFO, OBJECT)),)), "MSF103"),
        (Mapping((("_ttinfo_std", named("builtins.getattr")),)), "MSF103"),
        (Mapping((("_trans_list", Unknown("more instances")),)), "MSF103"),
        (Mapping((("_find_ttinfo", INFO),)), "MSF103"),
        (Unknown("dict"), "MSF103"),
    ],
)
def test_the_state_of_a_zone_is_its_tables(state: Any, expected: str) -> None:
    assert code(called(FILE, state, use=BUILD)) == expected
