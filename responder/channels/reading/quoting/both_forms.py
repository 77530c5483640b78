"""What the HTML of a mail tells about its text: programs make the text from the page, and on the way own words may
come behind `>` and a signature loses its marks. The page is believed.
"""

from typing import Final

from responder.channels.reading.endings.cards import can_stand_on_card
from responder.channels.reading.endings.closings import LINKED
from responder.channels.reading.lines import Line, Mark, names_writer
from responder.channels.reading.parts.typed_marks import plain
from responder.channels.reading.quoting.quotes import own_lines

_LINES: Final = 400
_HEAD_WORDS: Final = 3
_SIGNATURE_LINES: Final = 14


def told_by_page(text: list[Line], page: list[Line]) -> list[Line]:
    """`text` with own lines that only begin with `>` unquoted, and the page's signature marked."""
    if not page or not text:
        return text
    return _signed(_unquoted(text, page), page)


def _unquoted(text: list[Line], page: list[Line]) -> list[Line]:
    if not any(line.depth for line in text[:_LINES]):
        return text
    shown = _forms([line for line in _before_cut(page) if not line.depth and line.mark is not Mark.ATTRIBUTION])
    groups = [group for group in _groups(text) if all(_is_among(text[index], shown) for index in group)]
    if not groups:
        return text
    own = own_lines(page)
    # A page without any quote has lost its marks, but for those that are words of it.
    shown = _forms([line for line in own.lines() if own.found or line.text.startswith(">")])
    found = list(text)
    for group in groups:
        if all(_is_among(text[index], shown) for index in group) and not _is_attributed(text, group[0]):
            for index in group:
                found[index] = _own(text[index], shown)
    return found


def _before_cut(page: list[Line]) -> list[Line]:
    return page[: next((index for index, line in enumerate(page) if line.mark is Mark.CUT), len(page))]


def _forms(lines: list[Line]) -> dict[str, str]:
    """Lines by their first words: the text may break where the page does not."""
    forms: dict[str, str] = {}
    for line in lines[:_LINES]:
        if form := plain(line.text):
            forms.setdefault(_head(form), line.text)
    return forms


def _head(form: str) -> str:
    return " ".join(form.split(" ", _HEAD_WORDS)[:_HEAD_WORDS])


def _is_among(line: Line, forms: dict[str, str]) -> bool:
    form = plain(line.text)
    return not form or plain(forms.get(_head(form), "")).startswith(form)


def _groups(text: list[Line]) -> list[list[int]]:
    """Runs of quoted lines in which something is written."""
    groups: list[list[int]] = [[]]
    for index, line in enumerate(text[:_LINES]):
        if line.depth:
            groups[-1].append(index)
        elif groups[-1]:
            groups.append([])
    return [group for group in groups if any(plain(text[index].text) for index in group)]


def _is_attributed(text: list[Line], index: int) -> bool:
    over = [line.text for line in text[max(0, index - 4) : index] if line.text.strip()]
    return bool(over) and names_writer(over[-1])


def _own(line: Line, forms: dict[str, str]) -> Line:
    typed = forms.get(_head(plain(line.text)), "").startswith(">")
    return Line(line.typed or f"> {line.text}") if typed else Line(line.text)


def _signed(text: list[Line], page: list[Line]) -> list[Line]:
    """Mark the lines that the page shows as a signature, where they stand one after the other below other words and
    can stand on a card."""
    signature = _signature(page)
    if not signature:
        return text
    written = [index for index, line in enumerate(text[:_LINES]) if line.text.strip()]
    forms = [plain(LINKED.sub("", text[index].text[:400])) for index in written]
    for at in range(1, len(forms) - len(signature) + 1):
        if forms[at : at + len(signature)] == signature:
            found = list(text)
            for index in written[at : at + len(signature)]:
                found[index] = Line(text[index].text, text[index].depth, Mark.SIGNATURE)
            return found
    return text


def _signature(page: list[Line]) -> list[str]:
    marked: list[str] = []
    for line in _before_cut(page)[:_LINES]:
        if line.mark is Mark.SIGNATURE and not line.depth:
            marked.append(line.text)
        elif any(marked) and line.text.strip():
            break
    shown = [text for text in marked if plain(text)]
    return [plain(text) for text in shown] if 0 < len(shown) <= _SIGNATURE_LINES and can_stand_on_card(shown) else []
