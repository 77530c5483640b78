"""Wall clocks (facts/reliability.md 4.3, 11), ids and the stored form."""

import json
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from talking import Talk, dialog

from responder.engine.clock import at_wall, later, next_time, read_instant, shifted, zone
from responder.engine.ids import derive
from responder.engine.run import Frame, Run, Waiting
from responder.errors import StoreError

OSLO = ZoneInfo("Europe/Oslo")


@pytest.mark.parametrize(
    ("place", "day", "wall", "utc"),
    [
        ("Europe/Oslo", date(2026, 3, 29), (2, 30), "2026-03-29T01:00"),  # does not exist: the next that does, 3:00
        ("Europe/Oslo", date(2027, 3, 28), (2, 30), "2027-03-28T01:00"),
        ("Europe/Oslo", date(2026, 10, 25), (2, 30), "2026-10-25T00:30"),  # comes twice: the first
        ("America/New_York", date(2027, 3, 14), (2, 30), "2027-03-14T07:00"),
        ("Australia/Lord_Howe", date(2026, 10, 4), (2, 15), "2026-10-03T15:30"),  # a gap of half an hour
        ("Pacific/Kiritimati", date(2026, 1, 1), (9, 0), "2025-12-31T19:00"),
        ("Pacific/Apia", date(2011, 12, 30), (9, 0), "2011-12-30T10:00"),  # a day that Samoa left out
        ("Europe/Oslo", date(2028, 2, 29), (9, 0), "2028-02-29T08:00"),
    ],
)
def test_gaps_and_doubled_hours(place: str, day: date, wall: tuple[int, int], utc: str) -> None:
    assert at_wall(day, *wall, ZoneInfo(place)) == datetime.fromisoformat(utc + "+00:00")


def test_until_keeps_the_wall_clock_across_a_change() -> None:
    before = datetime(2026, 10, 24, 8, 0, tzinfo=UTC)  # Saturday 10:00 in Oslo, summer time
    assert next_time(before, None, 9, 0, OSLO) == datetime(2026, 10, 25, 8, 0, tzinfo=UTC)
    assert next_time(before, 4, 10, 0, OSLO) == datetime(2026, 10, 30, 9, 0, tzinfo=UTC)


def test_until_is_strictly_after_now() -> None:
    nine = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
    assert next_time(nine, None, 9, 0, OSLO) == nine + timedelta(days=1)
    assert next_time(nine - timedelta(microseconds=1), None, 9, 0, OSLO) == nine


DAY, HOUR = 86_400, 3600


@pytest.mark.parametrize(
    ("moment", "seconds", "shown"),
    [
        ("2026-10-25T08:00", -DAY, "2026-10-24 09:00"),  # the clocks went back between: 25 hours
        ("2026-10-25T08:00", -24 * HOUR - 60, "2026-10-24 09:59"),
        ("2026-03-29T07:00", -DAY, "2026-03-28 09:00"),
        ("2026-03-30T00:30", -DAY, "2026-03-29 03:00"),  # 2:30 was skipped
        ("2026-11-24T08:00", -HOUR, "2026-11-24 08:00"),
        ("2026-11-24T08:00", 7 * DAY, "2026-12-01 09:00"),
        ("0001-01-01T00:00", -DAY, "0001-01-01 00:43"),  # no calendar goes there: the moment itself, by the sun of Oslo
        ("9999-12-30T00:00", 3660 * DAY, "9999-12-30 01:00"),
    ],
)
def test_days_before_a_moment_are_days_of_the_clock(moment: str, seconds: int, shown: str) -> None:
    found = shifted(datetime.fromisoformat(moment + "+00:00"), seconds, OSLO).astimezone(OSLO)
    assert found.isoformat(" ", "minutes").startswith(shown)


@given(
    st.datetimes(datetime(1990, 1, 1), datetime(2060, 1, 1)),
    st.sampled_from(
        ["Europe/Oslo", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia", "UTC"]
    ),
    st.one_of(st.none(), st.integers(0, 6)),
    st.integers(0, 23),
    st.integers(0, 59),
)
def test_the_next_time_is_near_and_shows_that_time(
    now: datetime, place: str, weekday: int | None, hour: int, minute: int
) -> None:
    where = ZoneInfo(place)
    here = now.replace(tzinfo=UTC)
    found = next_time(here, weekday, hour, minute, where)
    assert here < found <= here + timedelta(days=9)
    shown = found.astimezone(where)
    if (shown.hour, shown.minute) != (hour, minute):
        assert (found - timedelta(seconds=2)).astimezone(where).utcoffset() != shown.utcoffset(), "only at a gap"


@pytest.mark.parametrize(
    ("written", "utc"),
    [
        ("2026-05-03", "2026-05-02T22:00"),
        ("2026-05-03T14:00", "2026-05-03T12:00"),
        ("2026-05-03T14:00:00Z", "2026-05-03T14:00"),
        ("2026-05-03 14:00:00+02:00", "2026-05-03T12:00"),
        (1777816800, "2026-05-03T14:00"),
        ("1777816800", "2026-05-03T14:00"),
        (1777816800000, "2026-05-03T14:00"),
    ],
)
def test_shops_write_dates_in_many_ways(written: object, utc: str) -> None:
    assert read_instant(written, OSLO) == datetime.fromisoformat(utc + "+00:00")


@given(st.one_of(st.text(), st.floats(), st.integers(), st.none(), st.booleans(), st.lists(st.integers())))
def test_anything_else_is_no_date(value: object) -> None:
    found = read_instant(value, OSLO)
    assert found is None or found.tzinfo is not None


def test_a_time_zone_that_is_none_is_passed_over() -> None:
    assert zone("Nowhere/Land", "../etc", "", None, "Europe/Oslo") == OSLO
    assert zone(None) == ZoneInfo("UTC")


def test_spans_end_with_time() -> None:
    assert later(datetime(9999, 1, 1, tzinfo=UTC), 10**12) == datetime(9999, 12, 31, tzinfo=UTC)


def test_waits_in_a_dialog() -> None:
    talk = Talk(dialog('- wait: until friday 10:00\n- send: "F"\n- wait: until {{ event.date }}\n- send: "D"'))
    talk.event("go", event={"date": "2026-12-01T12:00:00+01:00"})
    talk.later(days=3, hours=23)
    talk.quiet()
    talk.later(hours=1)
    talk.shop("F")
    talk.later(days=4, hours=2)
    talk.shop("D")


def test_a_date_that_is_none_ends_the_run_rather_than_sending_at_once() -> None:
    talk = Talk(dialog('- wait: until {{ event.date }}\n- send: "D"'))
    talk.event("go", event={"date": "soon"})
    talk.ended("failed")
    assert talk.notes


def test_ids_derive_from_their_parents() -> None:
    assert derive("a", "bc") != derive("ab", "c")
    assert derive("a", 1) == derive("a", "1")
    assert len(derive("a", 1)) == 32


MOMENTS = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))
PATHS = st.lists(
    st.one_of(st.integers(0, 50), st.sampled_from(["replies", "yes", "0-6", "then", "1"])), max_size=6
).map(tuple)
WAITINGS = st.builds(
    Waiting,
    st.sampled_from(["reply", "time", "event", "turn"]),
    st.integers(0, 99),
    MOMENTS,
    st.none() | MOMENTS,
    st.sampled_from([None, "sms", "email"]),
    st.none() | st.text(),
    st.lists(st.text()).map(tuple),
)
FRAMES = st.builds(
    Frame, st.text(), PATHS, st.dictionaries(st.text(), st.integers()), st.none() | PATHS, st.none() | WAITINGS
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
RUNS = st.builds(
    Run,
    st.text(min_size=1),
    st.text(min_size=1),
    st.text(min_size=1),
    st.sampled_from(["marketing", "service"]),
    MOMENTS,
    st.lists(FRAMES, max_size=3).map(tuple),
    st.dictionaries(st.text(), VALUES, max_size=4),
    st.none() | WAITINGS,
    st.integers(0, 99),
    st.integers(0, 99),
    st.none() | st.sampled_from(["done", "silence"]),
    st.none() | MOMENTS,
    st.none() | WAITINGS,
    st.none() | st.text(min_size=1),
    st.none() | st.text(min_size=1),
    st.dictionaries(st.text(), st.text(), max_size=2),
    st.lists(FRAMES, max_size=2).map(tuple),
    st.dictionaries(st.text(), st.tuples(st.text(), PATHS), max_size=2),
    st.text(),
    st.none() | st.text(min_size=1),
    st.text(),
    st.dictionaries(st.sampled_from(["sms", "email"]), st.text(), max_size=2),
)


@given(RUNS)
def test_a_run_is_the_same_after_it_was_stored(run: Run) -> None:
    assert Run.from_json(json.loads(json.dumps(run.to_json()))) == run


def test_a_form_of_the_future_is_refused() -> None:
    with pytest.raises(StoreError, match="form 99"):
        Run.from_json({"form": 99})
