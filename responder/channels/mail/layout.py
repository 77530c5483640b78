"""What a merchant's words look like as a mail: plain text with a foot, and HTML that mail programs show.

Layouts are pairs NAME.txt and NAME.html in templates/messages. Texts arrive rendered; here they are only escaped and
set, never rendered again, whatever a customer's name may hold.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Final, Literal, NamedTuple

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateNotFound, select_autoescape
from markupsafe import Markup, escape

from responder.channels.mail.words import words_in
from responder.errors import SettingError
from responder.patterns import regex

PLAIN: Final = "plain"
LONGEST_SHOWN: Final = 56

_LAYOUT: Final = regex(r"[a-z0-9][a-z0-9_-]{0,60}", re.ASCII)
_LINK: Final = regex(r"\bhttps?://[^\s<>\"'`\u00ab\u00bb\u201c\u201d]{1,2000}", re.IGNORECASE)
_CONTROL: Final = regex("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_MAILTO: Final = regex(r"mailto:[A-Za-z0-9._+=-]{1,200}@[A-Za-z0-9.-]{1,200}")
_ITEM: Final = regex(r"\s*[-*\u2022]\s+")


class Block(NamedTuple):
    """A part of the text as HTML shows it: a paragraph, the items of a list, or a link that stands alone."""

    kind: Literal["paragraph", "list", "button"]
    lines: tuple[Markup, ...]
    href: str = ""


def compose(
    text: str,
    *,
    subject: str,
    merchant: Mapping[str, object],
    language: str,
    template: str | None = None,
    unsubscribe: str | None = None,
    bought: bool = False,
    folder: Path | None = None,
) -> tuple[str, str]:
    """The text and the HTML of a mail. `subject` becomes the HTML's title.

    `merchant` gives `name` and, where it has them, `website`, `postal_address` and `color` (#rrggbb). `unsubscribe`
    is the way out of an offer: an https link, or a mailto address where there is no such page. `bought`: it comes to
    who has bought there, and has not said yes to it. `template` is the name of a layout, without its ending.
    Raises SettingError when there is no such layout.
    """
    layout = template or PLAIN
    if not _LAYOUT.fullmatch(layout):
        raise SettingError(f"'{layout[:60]}' is not the name of a layout; use small letters, digits and '-'.")
    words = words_in(language)
    name = _field(merchant, "name")
    text = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip("\n")
    values = {
        "text": text,
        "blocks": blocks_of(text),
        "subject": " ".join(_CONTROL.sub(" ", subject).split()),
        "language": language,
        "name": name,
        "website": _web(_field(merchant, "website")),
        "postal_address": [line.strip() for line in _field(merchant, "postal_address").splitlines() if line.strip()],
        "color": _color(_field(merchant, "color")),
        "unsubscribe": _way_out(unsubscribe or ""),
        "unsubscribe_shown": (unsubscribe or "").removeprefix("mailto:"),
        "words": words,
        "why": (words.bought if bought else words.why).format(name=name),
    }
    environment = _environment(folder or _folder())
    try:
        plain, rich = environment.get_template(f"{layout}.txt"), environment.get_template(f"{layout}.html")
    except TemplateNotFound as missing:
        raise SettingError(f"The layout {missing.name} is not in templates/messages; add it, or use 'plain'.") from None
    return plain.render(values), rich.render(values)


def layouts(folder: Path | None = None) -> tuple[str, ...]:
    """The names of the layouts that are there."""
    place = folder or _folder()
    return tuple(sorted(file.stem for file in place.glob("*.html") if file.with_suffix(".txt").exists()))


def blocks_of(text: str) -> tuple[Block, ...]:
    """The paragraphs of `text`, which blank lines part; lines that begin with a dash are a list."""
    blocks = []
    for part in re.split(r"\n[ \t]*\n+", text):
        lines = [line for line in part.split("\n") if line.strip()]
        if not lines:
            continue
        if (
            len(lines) == 1
            and _LINK.fullmatch(_trimmed(lines[0].strip()))
            and _trimmed(lines[0].strip()) == lines[0].strip()
        ):
            blocks.append(Block("button", (), lines[0].strip()))
        elif all(_ITEM.match(line) for line in lines):
            blocks.append(Block("list", tuple(linked(_ITEM.sub("", line, count=1)) for line in lines)))
        else:
            blocks.append(Block("paragraph", tuple(linked(line) for line in lines)))
    return tuple(blocks)


def linked(line: str) -> Markup:
    """A line as HTML: escaped, its web addresses clickable and, where long, shown shortened."""
    made, end = Markup(""), 0
    for found in _LINK.finditer(line):
        url = _trimmed(found[0])
        shown = re.sub(r"^https?://(www\.)?", "", url, flags=re.IGNORECASE).rstrip("/")
        if len(shown) > LONGEST_SHOWN:
            shown = shown[: LONGEST_SHOWN - 1] + "…"
        made += escape(line[end : found.start()])
        made += Markup('<a href="{}" style="color:inherit;text-decoration:underline">{}</a>').format(url, shown)
        end = found.start() + len(url)
    return made + escape(line[end:])


def _trimmed(url: str) -> str:
    """A web address without the punctuation of the sentence it stands in."""
    while url and (url[-1] in ".,;:!?*_~" or (url[-1] in ")]}" and url.count(url[-1]) > url.count(_OPENS[url[-1]]))):
        url = url[:-1]
    return url


_OPENS: Final = {")": "(", "]": "[", "}": "{"}


def _field(merchant: Mapping[str, object], name: str) -> str:
    value = merchant.get(name)
    return _CONTROL.sub("", str(value)).strip() if value else ""


def _web(url: str) -> str:
    return url if _LINK.fullmatch(url) else ""


def _way_out(url: str) -> str:
    return url if _MAILTO.fullmatch(url) else _web(url)


def _color(given: str) -> str:
    return given if re.fullmatch(r"#[0-9A-Fa-f]{6}", given) else "#1f3a5f"


def _folder() -> Path:
    """The layouts of the checkout, or of the folder the server was started in."""
    places = (Path(__file__).resolve().parents[3], Path.cwd())
    found = next(
        (place / "templates" / "messages" for place in places if (place / "templates/messages").is_dir()), None
    )
    if found is None:
        raise SettingError("There is no folder templates/messages; start the server where the product lies.")
    return found


@lru_cache(maxsize=8)
def _environment(folder: Path) -> Environment:
    return Environment(
        loader=FileSystemLoader(folder),
        autoescape=select_autoescape(("html",), default=False),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
