"""Days and instants as files and shops' systems write them."""

from __future__ import annotations

from datetime import UTC, datetime, time

DATES = ("%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M", "%d.%m.%Y %H:%M")


def moment_of(written: str, now: datetime) -> datetime:
    """A day or an instant that is not ahead of us (UTC where no zone is told); now, where nothing is written."""
    if not written:
        return now
    found: datetime | None = None
    for form in DATES:
        try:
            found = datetime.strptime(written, form).replace(tzinfo=UTC)
            break
        except ValueError:
            continue
    if found is None:
        try:
            found = datetime.fromisoformat(written)
        except ValueError:
            raise ValueError("a date cannot be read; write it like 2026-05-31") from None
        found = found if found.tzinfo else datetime.combine(found.date(), found.time() or time(), UTC)
    if found > now:
        raise ValueError("a date lies in the future")
    return found.astimezone(UTC)
