"""What an element of a mail's HTML means: known containers of quotes, attributions and signatures.

Each mail client marks its quotes in its own way; the names here are those that the clients write.
"""

import re
from enum import Enum
from functools import lru_cache
from typing import Final

from responder.channels.reading.tables import words
from responder.patterns import regex


class Meaning(Enum):
    """What lies in an element, or begins with it."""

    NONE = 0
    QUOTE = 1
    CUT = 2
    ATTRIBUTION = 3
    SIGNATURE = 4
    HIDDEN = 5
    PREFORMATTED = 6
    COLOURED = 7
    PICTURED = 8
    """Letters of a font that shows pictures for them."""
    STRUCK = 9
    """Words that are crossed out."""
    BOLD = 10
    EDGED = 11
    """A box with a line at its left: a quote, where something is written above it that does not lead over to it."""


_NAMES: Final = regex(r"""\b(class|id|name|type|data-marker)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.I)
_STYLE: Final = regex(r"""\bstyle\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.I)

# The rest of the document after (and in) these is the earlier mail.
_CUTS: Final = words(
    "appendonsend divrplyfwdmsg stopspelling outlookmessageheader replysplit zwchr __divider__ zmail_extra "
    "moz-forward-container mailcontainerforward replymessagedivider"
)
# The earlier mail lies in these and ends with them.
_QUOTES: Final = words(
    "yahoo_quoted yahoo-quoted tutanota_quote protonmail_quote_body mail-editor-reference-message-container "
    "messagereplysection sh-quoted-content front-blockquote missive_quote ms-outlook-mobile-reference-message "
    "edo-quote bloop_original_html airmail_ext_on_quote mail-quote-collapse gmx_quote quote "
    "__mailbird-quote blockquote-reply freshdesk_quote wm-quote hmmessage_quote replyoriginal "
    "hs_reply fernand_quote titan-quote ik_mail_quote outreach-quote skiff_quote notion-mail-quote edo-original "
    "cm_replymail_content_wrap nine-original-message isreplycontent orimsghtmlseperator reply139content origbody "
    "olk_src_body_section _originalcontent"
)
_ATTRIBUTIONS: Final = words(
    "gmail_attr moz-cite-prefix reply-intro airmail_on yahoo_quoted_header protonmail_quote_header "
    "sh-quoted-header __mailbird-attribution replyheader gmail_quote_attribution edo-meta domino-section-head"
)
_SIGNATURES: Final = words(
    "gmail_signature gmail_signature_prefix moz-signature signature ms-outlook-mobile-signature "
    "protonmail_signature_block protonmail_signature_block-user protonmail_signature_block-proton "
    "yahoo_signature ymail_android_signature iosymailsignature composer_signature applemailsignature "
    "messagesignaturesection mail_signature tutanota_signature bloop_sign email-signature mailsignature "
    "__mailbird_signature hs_signature front-signature blue_signature zmail_signature spark_signature "
    "edo-signature cm_signature titan-signature missive_signature ik_mail_signature k9mail-signature sh-signature "
    "nine_signature signature_old __sig_pre__ __sig_post__"
)
_OUTLOOK_RULE: Final = regex(
    r"border:\s*none;\s*border-top:\s*solid\s+(?:#[0-9a-f]{6}|windowtext|\w+)\s+1\.0pt;\s*padding:\s*3\.0pt",
    re.I,
)
_INDENT: Final = regex(r"border\s*:\s*none|margin(?:-left)?\s*:\s*(?:0\s+0\s+0\s+)?40px", re.I)
_HIDDEN: Final = regex(r"display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden", re.I)
_NO_SIZE: Final = regex(r"(?:font-size|max-height)\s*:\s*0+(?:px|pt|em|%)?\s*(?:!important\s*)?(?:;|$)", re.I)
"""Hides a line of words; around boxes it only takes away the gaps between them."""
_COLOUR: Final = regex(
    r"""(?<![-\w])(?:background(?:-color)?|color)\s*[:=]\s*["']?"""
    r"""(?:(red|blue|green|purple|orange|crimson|navy|magenta|teal|yellow|lime|aqua|cyan|dark(?:red|blue|green))\b|"""
    r"""#([0-9a-f]{6})|rgb\(\s*(\d{1,3}\s*,\s*\d{1,3}\s*,\s*\d{1,3})\))""",
    re.I,
)
_PICTURES: Final = regex(r"(?:(?<![\w-])font-family\s*:|\bface\s*=)[\s\"']*(?:&quot;)?wingdings\b", re.I)
_VIVID: Final = 80
_WEIGHT: Final = regex(r"font-weight\s*:\s*(?:(bold(?:er)?|[6-9]00)|\w+)", re.I)
_CROSSED: Final = frozenset(("s", "strike", "del"))
_HEAVY: Final = frozenset(("b", "strong"))
_WORDED: Final = frozenset(("span", "font", "p", "mark", *_HEAVY))
_PLAIN: Final = {
    "blockquote": Meaning.QUOTE,
    "signature": Meaning.SIGNATURE,
    "mark": Meaning.COLOURED,
    **dict.fromkeys(_CROSSED, Meaning.STRUCK),
    **dict.fromkeys(_HEAVY, Meaning.BOLD),
}
"""What elements mean by their name alone."""
_CROSSING: Final = regex(r"text-decoration(?:-line)?\s*:[^;]{0,40}line-through", re.I)
_BORDER_LEFT: Final = regex(r"border-left\s*:\s*(?:solid\s+)?[\w#. ]*(?:px|pt)[\w#. ]*", re.I)

_ANSWERS_BELOW: Final = regex(r"""\bid\s*=\s*["'](?:appendonsend|divRplyFwdMsg)["']""", re.I)
_TYPED: Final = regex(r"""\bclass\s*=\s*["'](?:[\w-]{1,60}\s+){0,6}elementToProof["'\s]""", re.I)
_SET_IN: Final = regex(r"(?:padding|margin)(?:-left)?\s*:", re.I)


@lru_cache(maxsize=2048)
def meaning_of(name: str, attributes: str) -> Meaning:
    """The meaning of an element by its name and attributes."""
    if name == "signature" or len(attributes) < 3:
        return _PLAIN.get(name, Meaning.NONE)
    attributes = attributes[:2000]
    names, style = _named(attributes), _styled(attributes)
    if name == "blockquote":
        return _blockquote(names, style)
    if name == "hr":
        return _rule(names, attributes)
    if names & _CUTS or _OUTLOOK_RULE.search(style):
        return Meaning.CUT
    for table, meaning in (
        (_QUOTES, Meaning.QUOTE),
        (_ATTRIBUTIONS, Meaning.ATTRIBUTION),
        (_SIGNATURES, Meaning.SIGNATURE),
    ):
        if names & table:
            return meaning
    if "data-signatureblock" in attributes:
        return Meaning.SIGNATURE
    if _HIDDEN.search(style) or (name in ("span", "p", "font", "a") and _NO_SIZE.search(style)):
        return Meaning.HIDDEN
    if name in _CROSSED or (style and _CROSSING.search(style)):
        return Meaning.STRUCK
    if "white-space:pre" in style.replace(" ", "").lower():
        return Meaning.PREFORMATTED
    if name in ("span", "font") and _PICTURES.search(attributes):
        return Meaning.PICTURED
    if name in _WORDED and any(map(_is_vivid, _COLOUR.finditer(attributes))):
        return Meaning.COLOURED
    if name == "div" and _BORDER_LEFT.search(style) and _SET_IN.search(style):
        return Meaning.EDGED
    return Meaning.BOLD if _is_bold(name, style) else _PLAIN["mark"] if name == "mark" else Meaning.NONE


def _is_bold(name: str, style: str) -> bool:
    """By its name, or by its style where that says otherwise: what is pasted often stands in `<b>` of normal weight."""
    weight = _WEIGHT.search(style) if "weight" in style else None
    return weight[1] is not None if weight else name in _HEAVY


def _is_vivid(match: re.Match[str]) -> bool:
    """Whether a colour is one to set words off by: no black, grey or white."""
    if match[1]:
        return True
    shades = (
        [int(match[2][at : at + 2], 16) for at in (0, 2, 4)] if match[2] else [int(one) for one in match[3].split(",")]
    )
    return max(shades) - min(shades) >= _VIVID


def _named(attributes: str) -> frozenset[str]:
    """Classes, ids and names, without the `x_` and `ec` that webmail puts before foreign ones."""
    found: set[str] = set()
    for match in _NAMES.finditer(attributes):
        for word in (match[2] or match[3] or match[4] or "").lower().split():
            while word.startswith("x_"):
                word = word[2:]
            found.add(word.removeprefix("ecx"))
            # Yahoo puts a random prefix before its names: ydp1234yahoo-quoted
            if word.startswith("ydp") and word.endswith("yahoo_quoted"):
                found.add("yahoo_quoted")
    return frozenset(found)


def _styled(attributes: str) -> str:
    match = _STYLE.search(attributes)
    return (match[1] or match[2] or match[3] or "") if match else ""


def _blockquote(names: frozenset[str], style: str) -> Meaning:
    """A quote, unless it is the indentation that Gmail and Outlook write as a blockquote."""
    if "cite" in names or any("quote" in name or "cite" in name for name in names):
        return Meaning.QUOTE
    if _INDENT.search(style) and not _BORDER_LEFT.search(style):
        return Meaning.NONE
    return Meaning.QUOTE


def _rule(names: frozenset[str], attributes: str) -> Meaning:
    """Outlook on the web writes `<hr tabindex="-1" style="display:inline-block; width:98%">` above the quote."""
    outlook = "tabindex" in attributes and "98%" in attributes
    return Meaning.CUT if names & _CUTS or outlook else Meaning.NONE


def cuts_on_the_web(attributes: str) -> bool:
    """Whether Outlook on the web set this element above the earlier mail, in which it puts `x_` before all names."""
    return _ANSWERS_BELOW.search(attributes) is not None


def is_typed(attributes: str) -> bool:
    """Whether the user of Outlook on the web typed what lies in an element."""
    return "elementToProof" in attributes and _TYPED.search(attributes) is not None
