"""Thanks: what is thanked for (`takk for sist`, `kiitos perjantaista`) has been, and answers nothing; in large numbers
(`tusen takk`, `thanks a million`, `mille mercis`) they count nothing."""

import re
from collections.abc import Sequence
from functools import lru_cache

from responder.patterns import regex
from responder.understand.lexicon import listed
from responder.understand.text import Reading, read

MOST_LETTERS = 400  # of a reply that is looked through
THANKING = frozenset(
    listed("takk, tack, tak, thanks, thank, thx, danke, bedankt, dank, merci, gracias, kiitos, kiitti")
)
FOR = frozenset(["for", "fur", "pour", "por", "voor"])
BETWEEN = frozenset(["i", "lo", "del", "de", "den", "le", "el", "la", "last", "sist", "sidst", "the", "die", "het"])
FINNISH = (["kiitos"], ["kiitti"])
NAMES = r"(?:takk\w{0,2}|tack(?:ar)?|tak|thanks|thank ?you?s?|thx|danke(?:schon)?|dank(?:je|jewel)?|bedankt|mercis?" \
    r"|remerciements|gracias|kiito(?:s|kset|ksia|sta|ksin)|kiitti)"  # fmt: skip
THANKS = regex(r"ta(?:kk?|ck)\b|tak[ck]|thank|thx|dank|merci|graci|kiit")
LARGE = r"(?:tus(?:en|ind|inde)|tusenvis av|million(?:er|en|s)?|miljon(?:er)?|miljoen|thousands?|billions?" \
    r"|(?:ga)?zillion|tausend|duizend|mille|mil|mill?on(?:es)?" \
    r"|tuhan(?:net|sia|sin)|tuhat(?= kiitosta)|miljoona[at]?)"  # fmt: skip
FIGURES = r"(?<![\d.,])1[ .,']?000(?:[ .,']?000)?"
TIMES = r"(?:x|gan?ger?|gonger|times|mal|maal|keer|fois|veces|kertaa|kerroin)"
BESIDE = r"(?:de|of|hj[ae]rt\w{2,6}|mange|varme?|varma|store?|stort|herzlichen?|hartelijke?|lieben|og|och|y|et)"
LED = r"(?:(?:a|one|en|ett|et|ein|een|un|mange|manga|many|vielen?|muchas|hele) )?"
HUNDREDS = r"(?:a hundred thanks|cent mercis|cent fois merci|hundertmal dank\w*|honderdmaal dank|sadat kiitokset)"
BEFORE = (
    rf"\b{LED}{LARGE}(?:,? (?:(?:og|och|y) )?{LARGE}){{0,2}}(?: ?{TIMES})?(?: {BESIDE}){{0,2}} (?P<thanks>{NAMES})\b"
    rf"|{FIGURES} ?{TIMES}? (?P<figured>{NAMES})\b|\b{HUNDREDS}\b"
    rf"|\b(?:tuhannesti|miljoonasti) (?P<finnish>{NAMES})\b"
)
AFTER = (
    rf"\b(?P<thanks>{NAMES})(?: (?:you|u|so much|a lot|je|u wel|dir|euch|ihnen|skal du ha|dere|infinitas))?"
    rf"(?: (?:a|un) (?:hundred|thousand|million|billion|millon)\b(?: times)?"
    rf"| (?:en |et |ein |een |a )?(?:{LARGE}|{FIGURES}|hundre|hundra|hundrede|hundred|hundert|honderd|cent|tuhat|sata)"
    rf" ?{TIMES}\b| (?:mil|miles|tuhannesti|miljoonasti|tausendfach|hundertmal)\b)"
)


def is_thanked_for(words: Sequence[str], typed: str, place: int, code: str) -> bool:
    """Whether the word at this place, as it was `typed`, is what the customer thanks for: `gracias por lo del viernes`,
    `kiitos viimeisestä`."""
    before = [word for word in words[max(0, place - 5) : place] if word not in BETWEEN]
    if code == "fi":
        return before[-1:] in FINNISH and typed.endswith("sta")
    return before[-1:] != [] and before[-1] in FOR and not THANKING.isdisjoint(before[:-1])


@lru_cache(maxsize=1)
def large_thanks() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The number before the thanks, and behind them: made for the first who thanks, as they take long to make."""
    return re.compile(BEFORE), re.compile(AFTER)


def without_large_thanks(reading: Reading) -> Reading:
    """What a thousand thanks leave for whoever counts: `9 tusen takk` is read as `9 takk`."""
    plain = reading.plain
    if THANKS.search(plain) is None or len(plain) > MOST_LETTERS:
        return reading
    before, after = large_thanks()
    left = after.sub(plain_thanks, before.sub(plain_thanks, plain))
    return reading if left == plain else read(left)


def plain_thanks(match: re.Match[str]) -> str:
    said = next((word for word in match.groupdict().values() if word), None) or match.group().split()[-1]
    return "kiitos" if said.startswith("kiito") else said  # the word that every table knows
