"""The forms of the verbs that requests are made of, put together from stems: nobody lists them all by hand."""


def written(stems: str, endings: str, before: str = "") -> str:
    """Each stem with each ending, and with what may stand `before` it in the same word; all between bars.

    `written("mand|borr", "en|es")` is `manden|mandes|borren|borres`.
    """
    return "|".join(first + stem + last for first in before.split("|") for stem in stems.split("|")
                    for last in endings.split("|"))  # fmt: skip
