"""The verbs that change the contact, call something, hand over, or end the run."""

from __future__ import annotations

from responder.language.mistakes import show
from responder.language.nodes import Node, Pairs, Scalar
from responder.language.place import Found, Place, blocks_of
from responder.language.script import (
    Call,
    Coupon,
    End,
    GoOn,
    Handoff,
    Prefer,
    Purpose,
    Recommend,
    Set,
    Step,
    Subscribe,
    Tag,
    Unsubscribe,
    Untag,
    Webhook,
)
from responder.language.verbs import PURPOSES
from responder.language.wants import (
    DIALOG,
    as_name,
    channel_in,
    choice_in,
    is_name,
    language_in,
    name_in,
    pairs_in,
    tags_in,
    template_in,
    text_in,
)


def _purpose_of(place: Place, found: Found) -> Purpose:
    node = found.beside.get("purpose")
    return "service" if node and choice_in(place.mistakes, node, "purpose", PURPOSES) == "service" else "marketing"


def _templates(place: Place, node: Node, what: str) -> dict[str, str]:
    """Names and the templates of their values."""
    read: dict[str, str] = {}
    for key, value in pairs_in(place.mistakes, node, what):
        name = as_name(key.text)
        if not is_name(name):
            told = f"{show(key.text)} cannot be a name"
            place.mistakes.add(key, told, "use letters, digits and '_', like 'first_name'")
        if isinstance(value, Scalar) and value.text == "":
            read[name] = ""
            continue
        template = template_in(place.mistakes, value, key.text)
        if template is not None:
            read[name] = template
    return read


def read_set(place: Place, found: Found) -> Step | None:
    for key, value in found.value.pairs if isinstance(found.value, Pairs) else ():
        if key.text == "language" and isinstance(value, Scalar) and value.text.strip() and "{" not in value.text:
            language_in(place.mistakes, value, key.text)
    return Set(line=found.line, column=found.column, fields=_templates(place, found.value, "set"))


def read_tag(place: Place, found: Found) -> Step | None:
    return Tag(line=found.line, column=found.column, tags=tags_in(place.mistakes, found.value, "tag"))


def read_untag(place: Place, found: Found) -> Step | None:
    return Untag(line=found.line, column=found.column, tags=tags_in(place.mistakes, found.value, "untag"))


def read_subscribe(place: Place, found: Found) -> Step | None:
    kind = channel_in(place.mistakes, found.value, "subscribe")
    purpose = _purpose_of(place, found)
    return Subscribe(line=found.line, column=found.column, channel=kind, purpose=purpose) if kind else None


def read_unsubscribe(place: Place, found: Found) -> Step | None:
    kind = channel_in(place.mistakes, found.value, "unsubscribe")
    purpose = _purpose_of(place, found)
    return Unsubscribe(line=found.line, column=found.column, channel=kind, purpose=purpose) if kind else None


def read_prefer(place: Place, found: Found) -> Step | None:
    kind = channel_in(place.mistakes, found.value, "prefer")
    return Prefer(line=found.line, column=found.column, channel=kind) if kind else None


def _saved_as(place: Place, found: Found, default: str) -> str:
    node = found.beside.get("save")
    return (name_in(place.mistakes, node, "save") if node else None) or default


def read_coupon(place: Place, found: Found) -> Step | None:
    pool = text_in(place.mistakes, found.value, "coupon")
    save = _saved_as(place, found, "coupon")
    return Coupon(line=found.line, column=found.column, pool=pool.strip(), save=save) if pool else None


def read_recommend(place: Place, found: Found) -> Step | None:
    text = text_in(place.mistakes, found.value, "recommend")
    save = _saved_as(place, found, "products")
    node = found.beside.get("from")
    source = text_in(place.mistakes, node, "from") if node else None
    if text is None:
        return None
    count = text.strip()
    if not (count.isascii() and count.isdigit() and 1 <= int(count[:6]) <= 20):
        place.mistakes.add(found.value, f"{show(text)} is not a number of products", "write '3' (1 to 20)")
        return None
    return Recommend(line=found.line, column=found.column, count=int(count), save=save, source=source)


def read_webhook(place: Place, found: Found) -> Step | None:
    url = template_in(place.mistakes, found.value, "webhook")
    sent, saved = found.beside.get("send"), found.beside.get("save")
    data = _templates(place, sent, "send") if sent else {}
    save = name_in(place.mistakes, saved, "save") if saved else None
    blocks = blocks_of(place, found, "then", "else")
    if url is None:
        return None
    host = url.removeprefix("https://").split("/")[0]
    if not url.startswith("https://") or not host or any(sign in host for sign in "{}@ "):
        place.mistakes.add(
            found.value, f"{show(url)} is not an address to call", "write it like 'https://shop.example/x'"
        )
        return None
    return Webhook(line=found.line, column=found.column, url=url.strip(), data=data, save=save, blocks=blocks)


def read_call(place: Place, found: Found) -> Step | None:
    dialog = text_in(place.mistakes, found.value, "call")
    node = found.beside.get("with")
    given = _templates(place, node, "with") if node else {}
    if dialog is None:
        return None
    if not DIALOG.fullmatch(dialog.strip()):
        remedy = "write the name of its file without '.yaml', like 'nps'"
        place.mistakes.add(found.value, f"{show(dialog)} is not the name of a dialog", remedy)
        return None
    return Call(line=found.line, column=found.column, dialog=dialog.strip(), with_=given)


def read_handoff(place: Place, found: Found) -> Step | None:
    note = template_in(place.mistakes, found.value, "handoff")
    node = found.beside.get("to")
    to = text_in(place.mistakes, node, "to") if node else None
    return Handoff(line=found.line, column=found.column, note=note, to=to) if note else None


def _nothing_after(place: Place, found: Found) -> None:
    if not (isinstance(found.value, Scalar) and found.value.empty):
        place.mistakes.add(found.value, f"nothing stands after '{found.key.text}'", f"write '- {found.key.text}' alone")


def read_end(place: Place, found: Found) -> Step | None:
    _nothing_after(place, found)
    return End(line=found.line, column=found.column)


def read_go_on(place: Place, found: Found) -> Step | None:
    _nothing_after(place, found)
    return GoOn(line=found.line, column=found.column)
