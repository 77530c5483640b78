"""A run in its stored form: plain JSON, versioned, and the same run when it is read back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from responder.engine.run import Frame, Json, Run, Waiting
from responder.errors import StoreError

FORM = 1
# What JSON holds as it is, and is read back as nothing where it is left out.
PLAIN = (
    "variables",
    "number",
    "sends",
    "ended",
    "last_message",
    "answers",
    "thread",
    "asked",
    "question",
    "asked_in",
    "key",
    "via",
    "heard_on",
    "barred",
)


def run_to_json(run: Run) -> dict[str, Json]:
    """The stored form. Fields that hold nothing are left out: what is read back is the same."""
    stored: dict[str, Json] = {
        "form": FORM,
        "id": run.id,
        "script": run.script,
        "version": run.version,
        "purpose": run.purpose,
        "started": run.started.isoformat(),
        "frames": [_frame_out(frame) for frame in run.frames],
    }
    for name in PLAIN:
        value = getattr(run, name)
        if value:
            stored[name] = value
    if run.waiting is not None:
        stored["waiting"] = _waiting_out(run.waiting)
    if run.ended_at is not None:
        stored["ended_at"] = run.ended_at.isoformat()
    if run.expired is not None:
        stored["expired"] = _waiting_out(run.expired)
    if run.expired_frames:
        stored["expired_frames"] = [_frame_out(frame) for frame in run.expired_frames]
    if run.taken_back is not None:
        stored["taken_back"] = [moment.isoformat() for moment in run.taken_back]
    if run.pending:
        stored["pending"] = {message: [version, list(path)] for message, (version, path) in run.pending.items()}
    return stored


def run_from_json(stored: Mapping[str, Json]) -> Run:
    """The run of a stored form. Raises StoreError for a form that this version does not know."""
    if stored.get("form") != FORM:
        raise StoreError(
            f"A stored run has form {stored.get('form')!r}; this version reads form {FORM}. Upgrade first."
        )
    read = stored.get
    return Run(
        id=stored["id"],
        script=stored["script"],
        version=stored["version"],
        purpose=stored["purpose"],
        started=datetime.fromisoformat(stored["started"]),
        frames=tuple(_frame_in(frame) for frame in stored["frames"]),
        variables=read("variables", {}),
        waiting=_waiting_in(read("waiting")),
        number=read("number", 0),
        sends=read("sends", 0),
        ended=read("ended"),
        ended_at=_time_in(read("ended_at")),
        expired=_waiting_in(read("expired")),
        last_message=read("last_message"),
        answers=read("answers"),
        thread=read("thread", {}),
        expired_frames=tuple(_frame_in(frame) for frame in read("expired_frames", ())),
        pending={message: (version, tuple(path)) for message, (version, path) in read("pending", {}).items()},
        asked=read("asked", ""),
        question=read("question"),
        asked_in=read("asked_in", {}),
        key=read("key", ""),
        via=read("via", {}),
        heard_on=read("heard_on"),
        taken_back=_span_in(read("taken_back")),
        barred=tuple(read("barred", ())),
    )


def _frame_out(frame: Frame) -> dict[str, Json]:
    stored: dict[str, Json] = {"script": frame.script, "path": list(frame.path)}
    if frame.counters:
        stored["counters"] = dict(frame.counters)
    if frame.aside is not None:
        stored["aside"] = list(frame.aside)
    if frame.resume is not None:
        stored["resume"] = _waiting_out(frame.resume)
    return stored


def _frame_in(stored: Mapping[str, Json]) -> Frame:
    return Frame(
        stored["script"],
        tuple(stored["path"]),
        stored.get("counters", {}),
        tuple(stored["aside"]) if "aside" in stored else None,
        _waiting_in(stored.get("resume")),
    )


def _waiting_out(waiting: Waiting | None) -> dict[str, Json] | None:
    if waiting is None:
        return None
    stored: dict[str, Json] = {
        "kind": waiting.kind,
        "number": waiting.number,
        "since": waiting.since.isoformat(),
        "deadline": _time_out(waiting.deadline),
        "channel": waiting.channel,
        "event": waiting.event,
        "collected": list(waiting.collected),
        "upon": _time_out(waiting.upon),
    }
    return {name: value for name, value in stored.items() if not _is_empty(value)}


def _waiting_in(stored: Mapping[str, Json] | None) -> Waiting | None:
    if stored is None:
        return None
    return Waiting(
        stored["kind"],
        stored["number"],
        datetime.fromisoformat(stored["since"]),
        _time_in(stored.get("deadline")),
        stored.get("channel"),
        stored.get("event"),
        tuple(stored.get("collected", ())),
        _time_in(stored.get("upon")),
    )


def _is_empty(value: Json) -> bool:
    """What is read back the same when it is left out."""
    return value is None or value == [] or value == {}


def _time_out(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _time_in(written: str | None) -> datetime | None:
    return None if written is None else datetime.fromisoformat(written)


def _span_in(written: list[str] | None) -> tuple[datetime, datetime] | None:
    return None if written is None else (datetime.fromisoformat(written[0]), datetime.fromisoformat(written[1]))
