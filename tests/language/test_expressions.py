"""Texts and conditions with names filled in."""

from datetime import date, datetime, timedelta, timezone
from decimal import Decimal

import pytest

from responder.errors import TemplateError
from responder.language.expressions import compile_condition, compile_text
from tests.tables import each

NAMES = {
    "contact": {"first_name": "Kari", "language": "nb", "empty": "", "nothing": None, "time_zone": "Europe/Oslo"},
    "tags": {"vip": True},
    "merchant": {"name": "Fjord & Kaffe", "currency": "NOK"},
    "score": "3",
    "ten": "10",
    "reply": "It was {{ cold }} <b>",
    "cart": {"total": "1499,50", "url": "https://x.example/c?a=1&b=2", "items": [{"name": "Cup"}, {"name": "Pot"}]},
    "order": {"total": 250, "weight": 1.5, "price": Decimal("19.90"), "number": "0042"},
    "now": datetime(2026, 5, 17, 14, 5, tzinfo=timezone(timedelta(hours=2))),
    "day": date(2026, 5, 17),
    "event": {"date": "2026-05-20T10:00:00+00:00", "day": "2026-05-20"},
    "yes": True,
    "sizes": ["S", "M"],
    "group": frozenset({"vip"}),
}


@each(
    ("source", "expected"),
    [
        ("Hi!", "Hi!"),
        ("Hi {{ contact.first_name }}", "Hi Kari"),
        ("Hi {{ contact.last_name or 'there' }}", "Hi there"),
        ("Hi {{ contact.empty or 'there' }}", "Hi there"),
        ("Hi {{ contact.nothing or 'there' }}", "Hi there"),
        ("Hi {{ nobody.first.last or 'there' }}", "Hi there"),
        ("{{ contact.last_name | default('there') }}", "there"),
        ("{{ contact['first_name'] }}", "Kari"),
        ("{{ cart.items[0].name }} {{ cart.items[-1].name }}", "Cup Pot"),
        ("{{ cart.url }}", "https://x.example/c?a=1&b=2"),
        ("{{ merchant.name }}", "Fjord & Kaffe"),
        ("{{ reply }}", "It was {{ cold }} <b>"),
        ("{{ order.total }} {{ order.weight }} {{ order.price }} {{ order.number }}", "250 1.5 19.90 0042"),
        ("{{ order.total / 2 }} {{ order.total * 2 }} {{ 0.1 + 0.2 }}", "125 500 0.3"),
        ("{{ score + 1 }} {{ cart.total - 0.5 }} {{ 7 // 2 }} {{ 7 % 4 }} {{ -score }}", "4 1499 3 3 -3"),
        ("{{ order.price * 2 }}", "39.80"),
        ("{{ 'a' ~ score ~ 'b' }}", "a3b"),
        ("{{ 'bad' if score <= 6 else 'good' }}", "bad"),
        ("{{ 'bad' if score > 6 }}", ""),
        ("{% if score <= 6 %}bad{% elif score <= 8 %}fair{% else %}good{% endif %}", "bad"),
        ("{% if ten <= 6 %}bad{% elif ten <= 8 %}fair{% else %}good{% endif %}", "good"),
        ("a\n{% if tags.vip %}\nb\n{% endif %}\nc", "a\nb\nc"),
        ("{{ contact.first_name | upper }} {{ 'åSE' | lower }} {{ 'per olav' | title }}", "KARI åse Per Olav"),
        ("{{ 'hEI du' | capitalize }}|{{ '  x ' | trim }}|{{ 'abc' | length }}", "Hei du|x|3"),
        (
            "{{ 2.5 | round }} {{ 3.14159 | round(2) }} {{ '7' | int }} {{ 'x' | int }} {{ '2.5' | float }}",
            "3 3.14 7 0 2.5",
        ),
        ("{{ sizes | join }} {{ sizes | join('/') }} {{ sizes | first }} {{ sizes | last }}", "S, M S/M S M"),
        ("{{ sizes }}", "S, M"),
        ("{{ 'a-b' | replace('-', '+') }}", "a+b"),
        ("{{ 'a long line of words' | truncate(12) }}", "a long..."),
        ("{{ now }} {{ day }}", "2026-05-17 14:05 2026-05-17"),
        ("{{ now.hour }} {{ now.weekday }} {{ day.year }}", "14 sunday 2026"),
        ("{{ yes }} {{ score == 3 }}", "true true"),
        ("{# a note #}x", "x"),
        ("{% raw %}{{ x }}{% endraw %}", "{{ x }}"),
    ],
)
def test_a_text(source: str, expected: str) -> None:
    assert compile_text(source).render(NAMES) == expected


@pytest.mark.parametrize(
    ("source", "language", "expected"),
    [
        ("{{ cart.total | money('NOK') }}", "nb", "1 499,50 kr"),
        ("{{ cart.total | money }}", "en", "NOK 1,499.50"),
        ("{{ 20 | money('EUR') }}", "de", "20,00 €"),
        ("{{ -5 | money('SEK') }}", "sv", "-5,00 kr"),
        ("{{ event.date | date }}", "en", "May 20, 2026"),
        ("{{ event.day | date('long') }}", "nb", "20. mai 2026"),
        ("{{ event.date | date('full') }}", "sv", "onsdag 20 maj 2026"),
        ("{{ event.date | time }}", "nb", "12:00"),
        ("{{ event.date | time }}", "en", "12:00 PM"),
        ("{{ now | date('short') }}", "da", "17.05.2026"),
        ("{{ event.date | date }}", "xx", "May 20, 2026"),
        ("{{ event.date | date }}", "not a language", "May 20, 2026"),
    ],
)
def test_dates_and_money_in_the_language_of_the_contact(source: str, language: str, expected: str) -> None:
    shown = compile_text(source).render(NAMES, language=language)
    assert shown == expected
    assert not set(shown) & set("\u00a0\u202f\u2212")


def test_the_language_of_the_contact_counts_where_none_is_given() -> None:
    assert compile_text("{{ event.day | date('long') }}").render(NAMES) == "20. mai 2026"
    assert compile_text("{{ event.day | date('long') }}").names == {
        "event.day",
        "contact.language",
        "contact.time_zone",
    }


@each(
    ("source", "expected"),
    [
        ("score <= 6", True),
        ("score <= 6 and not tags.vip", False),
        ("score <= 6 and not tags.gold", True),
        ("ten > 9", True),  # as texts, "10" would come before "9"
        ("ten > score", True),
        ("score == 3", True),
        ("3 == score", True),
        ("score == '3'", True),
        ("score != 3", False),
        ("score in [1, 2, 3]", True),
        ("score not in [1, 2]", True),
        ("0 < score <= 3", True),
        ("order.number == 42", True),
        ("order.number == '42'", False),
        ("cart.total >= 20", True),
        ("unknown <= 6", False),
        ("unknown > 6", False),
        ("unknown == 6", False),
        ("unknown != 6", True),
        ("unknown == none", True),
        ("unknown.more <= 6", False),
        ("not unknown", True),
        ("unknown is defined", False),
        ("score is defined and score is number and score is string", True),
        ("reply is number", False),
        ("contact.nothing is none", True),
        ("reply <= 6", False),
        ("reply > 6", False),
        ("'cold' in reply", True),
        ("'vip' in tags", True),
        ("'vip' in group and group.vip", True),
        ("group.gold", False),
        ("'M' in sizes", True),
        ("unknown in sizes", False),
        ("'x' in unknown", False),
        ("contact.first_name == 'Kari'", True),
        ("contact.first_name < 'Lars'", True),
        ("order.total / 0 > 1", False),
        ("unknown + 1 > 0", False),
        ("reply + 1 > 0", False),
        ("now > '2026-01-01'", True),
        ("now < '2026-05-17T14:06:00+02:00'", True),
        ("day == '2026-05-17'", True),
        ("day > 'tomorrow'", False),
        ("now.hour < 12", False),
        ("yes", True),
        ("yes == true", True),
        ("cart.items | length == 2", True),
        ("(score | int) + 1 == 4", True),
    ],
)
def test_a_condition(source: str, expected: bool) -> None:
    assert bool(compile_condition(source).evaluate(NAMES)) is expected
    assert compile_condition(source).holds(NAMES) is expected


def test_the_value_of_an_expression() -> None:
    assert compile_condition("event.date").evaluate(NAMES) == "2026-05-20T10:00:00+00:00"
    assert compile_condition("event.nothing").evaluate(NAMES) is None
    assert compile_condition("order.total").evaluate(NAMES) == 250


def test_a_time_zone_that_does_not_exist_is_no_reason_to_fail() -> None:
    for zone in ("Europe/Olso", "../../etc/passwd", "Europe", "", "x" * 500, "\x00"):
        names = {"contact": {"time_zone": zone}, "event": NAMES["event"]}
        assert compile_text("{{ event.date | time }}").render(names, language="nb") == "10:00"


def test_the_names_of_a_text() -> None:
    text = compile_text(
        "{{ contact.first_name or 'x' }} {% if score <= 6 %}{{ cart.items[0].name }}{% endif %} {{ a['b'] }}"
    )
    assert text.names == {"contact.first_name", "score", "cart.items.0.name", "a.b"}
    assert compile_condition("score <= 6 and not tags.vip").names == {"score", "tags.vip"}
    assert compile_text("nothing").names == frozenset()


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("{{ unknown }}", "unknown"),
        ("Hi {{ contact.last_name }}!", "contact.last_name"),
        ("{{ contact.nothing }}", "contact.nothing"),
        ("{{ contact.last_name | upper }}", "contact.last_name"),
        ("{{ a.b.c.d }}", "a.b.c.d"),
        ("{{ unknown | money('NOK') }}", "unknown"),
        ("{% if score <= 6 %}{{ unknown }}{% endif %}", "unknown"),
    ],
)
def test_a_missing_name_is_told_or_left_empty(source: str, name: str) -> None:
    with pytest.raises(TemplateError, match=f"'{name}' has no value"):
        compile_text(source).render(NAMES)
    assert "None" not in compile_text(source).render(NAMES, missing="empty")


def test_what_is_not_said_needs_no_value() -> None:
    assert compile_text("{% if ten <= 6 %}{{ unknown }}{% endif %}ok").render(NAMES) == "ok"


def test_a_group_of_values_is_not_written_out() -> None:
    with pytest.raises(TemplateError, match="group of values"):
        compile_text("{{ cart }}").render(NAMES)


def test_values_are_never_read_as_templates() -> None:
    hostile = "{{ merchant.name }}{% if 1 %}x{% endif %}{# y #}"
    assert compile_text("You said: {{ reply }}").render({"reply": hostile}) == f"You said: {hostile}"
    assert compile_text("{{ reply | upper }}").render({"reply": "{{ x }}"}) == "{{ X }}"


@pytest.mark.parametrize(
    "value", ["9" * 100_000, "x" * 1_000_000, "🎉" * 100_000, 10**400, float("inf"), float("nan"), -(10**18)]
)
def test_no_value_makes_a_text_grow_or_break(value: object) -> None:
    for source in (
        "{{ v }}",
        "{{ v | upper }}",
        "{{ v ~ v ~ v }}",
        "{{ v | length }}",
        "{% if v > 3 %}a{% else %}b{% endif %}",
    ):
        assert len(compile_text(source).render({"v": value})) <= 16_384


def test_compiling_twice_is_free() -> None:
    assert compile_text("Hi {{ contact.first_name }}") is compile_text("Hi {{ contact.first_name }}")
