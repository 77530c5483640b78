"""Signatures, mobile footers and disclaimers taken off the end of what a person wrote.

The rule is never to lose an answer: "Ja" above "Takk for hjelpen" stays whole, and when nothing else would be left
the signature stays too. Everything remains in the full text.
"""

from typing import Final

from responder.channels.reading.closings import (
    ANSWERING,
    CONTACT,
    DELIMITER,
    GREETING,
    GREETING_NAMED,
    GREETING_SMALL,
    LINK_ONLY,
    LINKED,
    MOBILE,
    NAME,
    NOTICE,
    ON_BEHALF,
    PICTURE,
    PLEASANTRY,
    POSTSCRIPT,
    SLASHED,
    SMILING,
    TAIL,
    THANKS,
)
from responder.channels.reading.lines import Line, Mark

_SIGNATURE_LINES: Final = 25
_PROGRAM_WORDS: Final = 5


def without_signature(lines: list[Line], sender_name: str | None) -> list[Line]:
    """`lines` without signature and footers. A signature stays where nothing else would be left, as it may be the
    answer; what a program added goes all the same."""
    if not any(line.text.strip() for line in lines):
        return lines
    steps = (_without_marked, _without_delimited, _without_footers, _without_greeting, _without_notices)
    for step in steps:
        shorter = step(lines)
        if any(line.text.strip() for line in shorter):
            lines = shorter
    lines = _without_name(_trimmed(lines), sender_name)
    alone = all(_says_only_the_program(line.text) for line in lines if line.text.strip())
    return [] if alone else _without_tail(lines)


def _says_only_the_program(text: str) -> bool:
    """ "Sent from my iPhone" and no more; a longer line of the kind may be somebody's sentence."""
    return is_footer(text) and len(LINKED.sub("", text).split()) <= _PROGRAM_WORDS


def only_signature(lines: list[Line]) -> bool:
    """Whether there is nothing but a signature or footers (below a quote, say)."""
    written = [line.text for line in lines if line.text.strip()]
    if not written:
        return True
    notice = "?" not in written[0] and NOTICE.fullmatch(written[0][:1000])
    if DELIMITER.fullmatch(written[0]) or notice or all(is_footer(text) for text in written):
        return True
    return bool(GREETING.fullmatch(written[0]) and len(written) > 1 and _looks_like_signature(written[1:]))


def is_footer(text: str) -> bool:
    """Whether a line is what a phone or mail program adds by itself."""
    if len(text) > 600:
        return False
    if LINK_ONLY.fullmatch(text) or PICTURE.fullmatch(text):
        return True
    text = LINKED.sub("", text) if "://" in text else text
    return len(text) < 160 and MOBILE.fullmatch(text) is not None


def _trimmed(lines: list[Line]) -> list[Line]:
    start, end = 0, len(lines)
    while end > 0 and not _without_rule(lines[end - 1].text):
        end -= 1
    while start < end and not lines[start].text.strip():
        start += 1
    return lines[start:end]


def _without_rule(text: str) -> str:
    """What is left of a line that may only be drawn: "-----", "......"."""
    return text.strip(" \t-_=*.") if "....." in text else text.strip(" \t-_=*")


def _without_marked(lines: list[Line]) -> list[Line]:
    return [line for line in lines if line.mark is not Mark.SIGNATURE]


def _without_delimited(lines: list[Line]) -> list[Line]:
    """RFC 3676 section 4.3: "-- " on its own line."""
    for index, line in enumerate(lines):
        delimiter = DELIMITER.fullmatch(line.text) and any(above.text.strip() for above in lines[:index])
        if delimiter and _delimits(lines, index):
            return _with_postscript(lines, index)
    return lines


def _delimits(lines: list[Line], index: int) -> bool:
    """Two dashes without a blank, on the heels of a sentence and before one, only divide it."""
    if lines[index].text.endswith(" ") or not lines[index - 1].text.strip():
        return True
    below = _below(lines, index)
    return not below or len(below[0].split()) < 5 or CONTACT.search(below[0]) is not None


def _without_footers(lines: list[Line]) -> list[Line]:
    return [line for line in lines if not is_footer(line.text)]


def _without_notices(lines: list[Line]) -> list[Line]:
    for index, line in enumerate(lines):
        begins = index > 0 and not lines[index - 1].text.strip(" _-*")
        if begins and "?" not in line.text and NOTICE.fullmatch(line.text[:1000]):
            return lines[:index]
    return lines


def _without_greeting(lines: list[Line]) -> list[Line]:
    first = next((index for index, line in enumerate(lines) if line.text.strip()), len(lines))
    for index in range(first + 1, len(lines)):
        text = SMILING.sub("", lines[index].text) if len(lines[index].text) <= 90 else lines[index].text
        if len(text) <= 80 and text.strip() and _closes(lines, index, text):
            return _with_postscript(lines, index)
    return lines


def _closes(lines: list[Line], index: int, text: str) -> bool:
    """Whether a signature begins at this line."""
    if GREETING.fullmatch(text) or GREETING_NAMED.fullmatch(text) or SLASHED.fullmatch(text):
        return _looks_like_signature(_below(lines, index))
    if GREETING_SMALL.fullmatch(text):
        return not _below(lines, index)
    pleasant, thanks = PLEASANTRY.fullmatch(text), THANKS.fullmatch(text)
    if not pleasant and not thanks:
        return False
    below = _below(lines, index)
    if thanks and lines[index - 1].text.strip() and not (len(below) == 1 and NAME.fullmatch(below[0])):
        return False
    return _names_only(below) or bool(below and _greets(below[0]) and _looks_like_signature(below[1:]))


def _greets(text: str) -> bool:
    return bool(len(text) <= 80 and (GREETING.fullmatch(text) or GREETING_NAMED.fullmatch(text)))


def _below(lines: list[Line], index: int) -> list[str]:
    """Written lines below a line, as many as a signature may have and one more."""
    written: list[str] = []
    for line in lines[index + 1 :]:
        if line.text.strip():
            written.append(line.text)
            if len(written) > _SIGNATURE_LINES:
                break
    return written


def _names_only(below: list[str]) -> bool:
    return 0 < len(below) <= 3 and all(NAME.fullmatch(text) or CONTACT.search(text) for text in below)


def _looks_like_signature(below: list[str]) -> bool:
    """Names, titles and numbers are short; a question or a plain answer below a greeting is not a signature."""
    if not below:
        return True
    if len(below) > _SIGNATURE_LINES:
        return False
    for position, text in enumerate(below):
        if POSTSCRIPT.match(text) or NOTICE.fullmatch(text[:1000]):
            return True
        if position < 3 and ANSWERING.search(text) and not CONTACT.search(text):
            return False
        small = text[:1].islower() and len(text.split()) > 2 and not ON_BEHALF.match(text)
        if position == 0 and small and not CONTACT.search(text):
            return False
        if len(text) > 90 and position < 2 and not CONTACT.search(text):
            return False
    return True


def _with_postscript(lines: list[Line], index: int) -> list[Line]:
    """What is above the signature, and a postscript from below it."""
    for position in range(index + 1, len(lines)):
        if POSTSCRIPT.match(lines[position].text) or _is_afterthought(lines, index, position):
            return [*lines[:index], *lines[position:]]
    return lines[:index]


def _is_afterthought(lines: list[Line], index: int, position: int) -> bool:
    """Sentences that follow a mere name, a blank line between: "Hilsen / Kari / / Glemte å si: ring først!"."""
    if lines[position - 1].text.strip() or not lines[position].text.strip():
        return False
    names = [line.text for line in lines[index + 1 : position] if line.text.strip()]
    words = [line.text.strip() for line in lines[position:] if line.text.strip()]
    if not 0 < len(names) <= 2 or len(words) > 4 or not all(NAME.fullmatch(name) for name in names):
        return False
    return (
        words[-1][-1:] in ".!"
        and len(" ".join(words).split()) > 3
        and not any(CONTACT.search(text) or NOTICE.fullmatch(text[:1000]) or is_footer(text) for text in words)
    )


def _without_name(lines: list[Line], sender_name: str | None) -> list[Line]:
    """The sender's own name as the last line, or at the head of a last paragraph of contact lines."""
    names = _own_names(sender_name)
    if not names or len(lines) < 2:
        return lines
    if lines[-1].text.strip(" -–—/,.*").casefold() in names:
        return _trimmed(lines[:-1]) or lines
    for index in range(len(lines) - 1, max(0, len(lines) - 10), -1):
        text, over = lines[index].text.strip(" -–—/,.*").casefold(), lines[index - 1].text.rstrip()
        if "|" in text and text.split("|")[0].strip() in names and CONTACT.search(text) and index == len(lines) - 1:
            return _trimmed(lines[:index]) or lines
        if text in names and (not over or (" " in text and over.endswith((".", "!", "?")))):
            below = [line.text for line in lines[index + 1 :] if line.text.strip()]
            above = next((line.text for line in reversed(lines[:index]) if line.text.strip()), "")
            if above.rstrip().endswith(":"):
                return lines  # "My new address is:"
            if any(CONTACT.search(text) for text in below) and _looks_like_signature(below):
                return _trimmed(lines[:index]) or lines
    return lines


def _own_names(sender_name: str | None) -> set[str]:
    if not sender_name or "@" in sender_name:
        return set()
    ordered = sender_name.replace('"', "").casefold()
    if ordered.count(",") == 1:
        last, _, first = ordered.partition(",")
        ordered = f"{first.strip()} {last.strip()}"
    words = ordered.split()
    if not words:
        return set()
    return {" ".join(words), words[0], f"{words[0]} {words[-1]}", f"{words[0]} {words[-1][0]}"} - {
        "ja",
        "nei",
        "ok",
        "no",
    }


def _without_tail(lines: list[Line]) -> list[Line]:
    """A greeting with a name at the end of the last sentence: "Ja takk. Mvh Ola"."""
    if lines and (match := TAIL.search(lines[-1].text[-200:])):
        text = lines[-1].text
        kept = text[: len(text) - (len(match.string) - match.start())].rstrip(" ,")
        if kept.strip():
            return [*lines[:-1], Line(kept, lines[-1].depth)]
    return lines
