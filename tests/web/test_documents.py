"""JSON from outside: whatever comes, the answer is a sentence or an event."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as some

from responder.web.api import read_event
from responder.web.documents import DEEPEST, MOST_VALUES, BadDocument, read_document

GOOD = {"id": "e1", "name": "order.delivered", "contact": {"sms": "+4790012345"}, "data": {"order": {"number": "17"}}}


def test_an_event_is_read() -> None:
    assert read_event(json.dumps(GOOD).encode()) == {
        "event_id": "e1",
        "name": "order.delivered",
        "contact": {"sms": "+4790012345"},
        "data": {"order": {"number": "17"}},
    }


BROKEN = [
    (b"", "not JSON"),
    (b"\xff\xfe", "UTF-8"),
    (b"[]", "one JSON object"),
    (b'"text"', "one JSON object"),
    (b'{"a": NaN}', "NaN"),
    (b'{"a": -Infinity}', "Infinity"),
    (b'{"a": 1, "a": 2}', "same key twice"),
    (b'{"a": "\\ud800"}', "cannot be stored"),
    (b'{"\\u0000": 1}', "cannot be stored"),
    (b'{"a": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", "nested too deep"),
    (b'{"a": ' + b"[" * DEEPEST + b"]" * DEEPEST + b"}", "levels"),
    (b'{"a": ' + b"9" * 5000 + b"}", "number too long"),
    (b'{"a": [1e999]}', "too large"),
    (b'{"a": {"b": -1e400}}', "too large"),
    (json.dumps({"a": [0] * MOST_VALUES}).encode(), "values"),
    (b'{"a": 1}}', "line 1, column 9"),
]


@pytest.mark.parametrize(("body", "says"), BROKEN, ids=[says for _, says in BROKEN])
def test_broken_documents_are_named(body: bytes, says: str) -> None:
    with pytest.raises(BadDocument, match=says):
        read_document(body)


WRONG = [
    ({"id": ""}, "'id'"),
    ({"id": 7}, "'id'"),
    ({"id": "x" * 201}, "longer than 200"),
    ({"name": "Order Delivered"}, "'name'"),
    ({"name": "order..x"}, "'name'"),
    ({"name": "order.delivered\n"}, "'name'"),
    ({"contact": {}}, "'contact'"),
    ({"contact": "+4790012345"}, "'contact' must be an object"),
    ({"contact": {"sms": 4790012345}}, "'sms' must be a text"),
    ({"data": []}, "'data' must be an object"),
    ({"extra": 1}, "'extra' is not known"),
]


@pytest.mark.parametrize(("change", "says"), WRONG, ids=[str(change)[:40] for change, _ in WRONG])
def test_wrong_events_are_named(change: dict[str, object], says: str) -> None:
    with pytest.raises(BadDocument, match=says):
        read_event(json.dumps({**GOOD, **change}).encode())


@given(some.binary(max_size=300))
def test_no_bytes_raise_anything_else(body: bytes) -> None:
    with suppress(BadDocument):
        read_event(body)


@given(
    some.recursive(
        some.none() | some.booleans() | some.floats() | some.text(),
        lambda inner: some.lists(inner) | some.dictionaries(some.text(), inner),
    )
)
def test_no_document_raises_anything_else(value: object) -> None:
    for body in (json.dumps(value), json.dumps({**GOOD, "data": value}), json.dumps({**GOOD, "id": value})):
        with suppress(BadDocument):
            read_event(body.encode())
