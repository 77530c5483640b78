"""A verb of what is still to be done beside a key of what is done: `betalar` is no slip for `betalat`.

The two differ by a letter or two, as a slip does, and say the opposite to a shop that asks whether a thing is done.
Words that are known are never taken for slips of others; the verbs of all trades are not known: their endings tell.
"""

from collections.abc import Sequence

from responder.understand.lexicon import listed

SHORTEST_DONE = 5  # letters of a word for what is done
SHORTEST_STEM = 3  # letters
NORWEGIAN = {"et": listed("er, e"), "ert": listed("erer, ere")}
ENDINGS = {  # of what is done, with the endings of the same verb for what is not
    "nb": NORWEGIAN,
    "nn": NORWEGIAN,
    "da": {"et": listed("er, e")},
    "sv": {"at": listed("ar, a"), "llt": listed("ller, lla")},
    "en": {"ed": ["", *listed("e, s, es, ing")]},
    "de": {"t": listed("e, en")},
    "nl": {"d": [""], "t": [""]},
    "es": {"ado": listed("ando, ar"), "ido": listed("iendo, er, ir")},
    "fi": {"nut": ["n"], "nyt": ["n"]},
}
VERBS = {  # how a word for what is done begins or ends, where what it ends in alone would not tell a verb
    "de": (("be", "ver", "er", "ent", "zer", "uber"), ("iert",)),
    "nl": (("be", "ver", "ont", "her"), ("eerd",)),
}


def is_undone(word: str, target: str, own: Sequence[str]) -> bool:
    """Whether the target says that something is done, and the word, of the same verb, that it is not yet."""
    return len(target) >= SHORTEST_DONE and any(is_undone_in(word, target, code) for code in own)


def is_undone_in(word: str, target: str, code: str) -> bool:
    word, target = without_digraphs(word), without_digraphs(target)
    begin, end = VERBS.get(code, ((), ()))
    if (begin or end) and not (target.startswith(begin) or target.endswith(end)):
        return False
    for done, others in ENDINGS.get(code, {}).items():
        stem = target.removesuffix(done)
        if stem != target and len(stem) >= SHORTEST_STEM and any(word == stem + other for other in others):
            return True
    return False


def without_digraphs(word: str) -> str:
    """`tvaettat`, as a key with `ä` may be written too, beside `tvattar`, as the reply is read."""
    return word.replace("ae", "a").replace("oe", "o").replace("ue", "u")
