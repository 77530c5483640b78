"""Where one clause of a message ends and the next begins, for those who write no full stops (see `keywords.said`).

`turning` words begin a clause of their own wherever they stand, `adding` ones where one of the `subjects` follows
them; after a comma the `leaning` ones go on with what was said before it ("hört auf, mir zu schreiben"). Left out are
words that are as often said inside a clause, such as the Dutch *maar* and the Finnish *vaan*: those stand behind a
comma where they turn.
"""

from responder.values import frozen


@frozen
class Walls:
    turning: str
    adding: str
    subjects: str
    leaning: str


NB = Walls("men", "og", "jeg|eg|du|dere|de|han|hun|ho|vi|det|æ", "at|å|om|som|eller|heller")
SV = Walls("men", "och", "jag|du|ni|han|hon|vi|det|den", "att|om|som|eller|heller")
DA = Walls("men", "og", "jeg|du|i|han|hun|vi|det|den", "at|om|som|eller|heller")
EN = Walls("but", "and", "i|im|ive|ill|you|we|he|she|they|it|its", "that|to|which|who|or|nor")
DE = Walls("aber|sondern", "und", "ich|du|ihr|er|wir|es", "dass|das|daß|damit|die|der|oder|noch")
FI = Walls("mutta", "ja", "minä|mä|mie|te|hän|me|se", "että|et|ettei|etten|ettette|etteivät|jotta|joita|joka|tai|eikä")
NL = Walls("", "en", "ik|jij|jullie|hij|wij|we|het", "dat|die|om|of|noch")
FR = Walls("mais", "et", "je|j|vous|il|elle|nous|on|ça", "que|qui|de|d|ou|ni")
ES = Walls("pero|sino", "y", "yo|usted|ustedes|él|ella|nosotros", "que|de|o|ni")
