"""Where an earlier mail begins below an answer that no program marked: no sign, no attribution, no copied headers.

Nobody greets themselves, and no customer signs as the shop. What greets the sender by name, what greets and is signed
with the name that the answer went to or leads to its pages, and what stands below that name alone, is the mail that
was answered.
"""

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Final

from responder.channels.reading.endings.cards import only_greets
from responder.channels.reading.endings.senders import Sender
from responder.channels.reading.lines import Line
from responder.channels.reading.phrases import DATE, LABEL, TIME, WROTE
from responder.patterns import regex

_LINES: Final = 400
_HEAD_LINES: Final = 8
_CHARACTERS: Final = 90
_ENOUGH_WORDS: Final = 4
_SIGNED_WORDS: Final = 8
_LETTERS: Final = 4
_MOMENT_WORDS: Final = 7
_CALLED_WORDS: Final = 6
_OPENING: Final = regex(r"\s*[^\s!?.,:\d][^!?.,:\n\d]{2,38}[!,.:]\s")
_WORD: Final = regex(r"[\w']+")
_NAME: Final = regex(r"[^\W\d_]{2,}")
_DRAWN: Final = regex(r"\s*[-_=*–—]{2,80}\s*")
_MOMENT: Final = regex(r"[^\W\d_.,]{0,12}[.,]?\s?\d")


def plain_name(text: str) -> str:
    """A name in the form that the heads and feet of our mails are compared in."""
    return " ".join(_WORD.findall(text.casefold()))


def without_unmarked(
    lines: list[Line], sender: Sender, own_names: Collection[str], domains: Collection[str]
) -> list[Line]:
    """`lines` as far as an earlier mail of ours that follows them without a mark.

    `own_names` are how the mail calls us, each through `plain_name`, and `domains` where it went to.
    """
    shown = lines[:_LINES]
    said = next((at for at, line in enumerate(shown) if line.text.strip() and not only_greets(line.text)), len(shown))
    found = (at for at in range(said + 1, len(shown)) if not lines[at].depth)
    places = [at for at in found if _may_begin(lines[at].text, sender, own_names)]
    if not places:
        return lines
    last_ours = _last(lines, lambda text: is_signed_by_us(text, own_names, domains))
    last_asked = _last(lines, lambda text: text.rstrip().endswith("?"))
    for index in places:
        start = _begins(lines, index, sender, own_names, index < last_ours, index < last_asked)
        if start > said and not _announced(lines, start) and _is_enough(lines, index):
            return lines[:start]
    return lines


def _may_begin(text: str, sender: Sender, own_names: Collection[str]) -> bool:
    if _greets_and_goes_on(text, sender):
        return True
    if not 0 < len(text) <= _CHARACTERS or text.isspace():
        return False
    return only_greets(text) or _calls(text, sender) or _names_us(text, own_names)


def _last(lines: Sequence[Line], holds: Callable[[str], bool]) -> int:
    """The last line of which something holds; -1 where there is none."""
    return next((at for at in range(min(len(lines), _LINES) - 1, -1, -1) if holds(lines[at].text)), -1)


def _begins(
    lines: Sequence[Line], index: int, sender: Sender, own_names: Collection[str], signed: bool, asked: bool
) -> int:
    """Where a mail of ours begins whose first words, or whose writer's name, stand at `index`; 0: nowhere. `signed`:
    our name or a page of ours is below; `asked`: a question is."""
    text = lines[index].text
    if _greets_and_goes_on(text, sender):
        return 0 if lines[index - 1].text.strip() else head_above(lines, index, own_names)[0]
    if not only_greets(text) and not _calls(text, sender):
        return index if (asked and _stands_alone(lines, index)) or _is_dated(lines, index) else 0
    start, headed = head_above(lines, index, own_names)
    if start == index and lines[index - 1].text.strip():
        return 0
    drawn = asked and start < index
    return start if headed or signed or drawn or greets_sender(text, sender) else 0


def greets_sender(text: str, sender: Sender) -> bool:
    """ "Hei Kari!" in a mail from Kari."""
    return len(text) <= _CHARACTERS and only_greets(text) and _names(text.split()[1:], sender)


def _greets_and_goes_on(text: str, sender: Sender) -> bool:
    """ "Hei Kari! Kom pakken frem?" in a mail from Kari, on one line."""
    opening = _OPENING.match(text)
    return (
        opening is not None
        and text[opening.end() :].lstrip("¿¡")[:1].isupper()
        and len(text[opening.end() :].split()) >= _ENOUGH_WORDS
        and greets_sender(opening[0], sender)
    )


def only_names_us(lines: Sequence[Line], own_names: Collection[str]) -> bool:
    """Whether nothing but our name stands there: the end of a quoted line of ours that a program broke."""
    written = [line.text for line in lines if line.text.strip()]
    return len(written) == 1 and len(written[0]) <= _CHARACTERS and _is_name(plain_name(written[0]), own_names)


def without_our_name(lines: list[Line], own_names: Collection[str]) -> list[Line]:
    """Lines above a quote without our name at their end, behind a label or before a colon: whom the quote is by."""
    last = next((at for at in range(len(lines) - 1, -1, -1) if lines[at].text.strip()), None)
    if last is None or not _names_us(lines[last].text.strip(), own_names):
        return lines
    heads = lines[last].text.rstrip().endswith(":") or LABEL.match(lines[last].text[:300]) is not None
    return lines[:last] if heads else lines


def head_above(lines: Sequence[Line], index: int, own_names: Collection[str]) -> tuple[int, bool]:
    """Where the lines begin that stand directly above a mail of ours (our name, the moment below it, a drawn line),
    and whether our name is among them."""
    start, headed = index, False
    for position in range(index - 1, max(-1, index - 1 - _HEAD_LINES), -1):
        text = lines[position].text.strip()
        if _names_us(text, own_names):
            start, headed = position, True
        elif _DRAWN.fullmatch(text):
            start = position
        elif text and not is_head_row(text):
            break
    return start, headed


def is_head_row(text: str) -> bool:
    """Whether a line only says when, or begins with a label, as the lines above a copied mail."""
    return LABEL.match(text[:300]) is not None or _is_moment(text)


def _names_us(text: str, own_names: Collection[str]) -> bool:
    """Our name alone, behind a label ("From: …"), before our address or before "wrote:"."""
    if not 0 < len(text) <= _CHARACTERS:
        return False
    lowered = text.casefold()
    if not any(name[:_LETTERS] in lowered for name in own_names):
        return False
    label = LABEL.match(text)
    wrote = WROTE.search(text) if text.rstrip().endswith(":") else None
    name = label[2] if label else text[: wrote.start()] if wrote else TIME.sub(" ", DATE.sub(" ", text))
    return _is_name(plain_name(re.split(r"[<(\[]", name)[0]), own_names)


def _is_name(form: str, own_names: Collection[str]) -> bool:
    return len(form) >= _LETTERS and form in own_names


def _is_moment(text: str) -> bool:
    return len(text.split()) <= _MOMENT_WORDS and _MOMENT.match(text) is not None and DATE.search(text) is not None


def _is_dated(lines: Sequence[Line], index: int) -> bool:
    """Whether the line below says when, as below the name of whoever wrote what follows."""
    below = lines[index + 1].text.strip() if index + 1 < len(lines) else ""
    label = LABEL.match(below[:300])
    return _is_moment(label[2] if label else below)


def _calls(text: str, sender: Sender) -> bool:
    """ "Many happy returns, Kari!" in a mail from Kari: nobody calls themselves."""
    words = text.split()
    return (
        1 < len(words) <= _CALLED_WORDS
        and words[-2].endswith(",")
        and words[-1][-1:] in "!,:"
        and _names(words[-1:], sender)
    )


def _names(words: Iterable[str], sender: Sender) -> bool:
    return any(word[0].isupper() and sender.is_named(word) for written in words for word in _NAME.findall(written))


def is_signed_by_us(text: str, own_names: Collection[str], domains: Collection[str]) -> bool:
    """Whether a line is signed with our name or leads to a page of ours."""
    text = text[:300].lower()
    if "//" in text and any(f"//{domain}" in text or f".{domain}/" in text for domain in domains):
        return True
    if len(text.split()) > _SIGNED_WORDS:
        return False
    form = plain_name(text)
    return any(len(name) >= _LETTERS and (form == name or form.endswith(f" {name}")) for name in own_names)


def _stands_alone(lines: Sequence[Line], index: int) -> bool:
    below = lines[index + 1].text if index + 1 < len(lines) else ""
    return not lines[index - 1].text.strip() and not below.strip()


def _announced(lines: Sequence[Line], start: int) -> bool:
    """Whether a colon above announces what follows as the sender's own words: the text of a card, say."""
    above = next((lines[at].text for at in range(start - 1, -1, -1) if lines[at].text.strip()), "")
    return above.rstrip().endswith((":", "："))


def _is_enough(lines: Sequence[Line], index: int) -> bool:
    below = sum(len(line.text.split()) for line in lines[index + 1 : index + _LINES])
    return below >= _ENOUGH_WORDS or len(lines[index].text.split()) >= 2 * _ENOUGH_WORDS
