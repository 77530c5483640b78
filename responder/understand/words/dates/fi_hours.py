"""Finnish hours in their cases: `kolmeltatoista` at one, `yhdeksäksi` by nine; minutes in theirs: `viittä vaille`.

The forms are put together: ending and all of the unit, `toista` behind it from eleven to nineteen, both parts of the
twenties with an ending of their own.
"""

STEMS = {  # before the endings of the ablative and the translative, and as they are spoken
    1: ("yhde", "yhe"), 2: ("kahde", "kahe"), 3: ("kolme",), 4: ("neljä",), 5: ("viide", "viie"),
    6: ("kuude", "kuue"), 7: ("seitsemä", "seittemä"), 8: ("kahdeksa", "kaheksa"), 9: ("yhdeksä", "yheksä"),
    10: ("kymmene",),
}  # fmt: skip
PARTITIVES = {1: "yhtä", 2: "kahta", 3: "kolmea", 4: "neljää", 5: "viittä", 6: "kuutta", 7: "seitsemää",
              8: "kahdeksaa", 9: "yhdeksää"}  # fmt: skip
"""And no `kymmentä`, which is read as a slip of `kymmenen` wherever it stands."""
NAMES = {1: "ykköse", 2: "kakkose", 3: "kolmose", 4: "nelose", 5: "vitose", 6: "kutose", 7: "seiska", 8: "kasi",
         9: "ysi", 10: "kympi"}  # fmt: skip
"""What the figures are called by those who write as they speak: `kasilta`, `ysiksi`."""
BY = ("ksi", "ksitoista")  # how the translative ends
TWENTY, LAST = 20, 24
LAST_DAY = 31
BACK = frozenset("aou")


def ablative(stem: str) -> str:
    """`kahdelta`, `viideltä`: the vowels of the ending are those of the word."""
    return stem + ("lta" if not BACK.isdisjoint(stem) else "ltä")


def forms(unit: int) -> list[tuple[str, str]]:
    """(ablative, translative) of a number from one to ten, as it is written and as it is spoken."""
    return [(ablative(stem), f"{stem}ksi") for stem in STEMS[unit]]


def hours() -> list[tuple[str, str]]:
    """(phrase, value) of the hours in the ablative and the translative."""
    found = [(form, unit) for unit in STEMS for pair in forms(unit) for form in pair]
    found += [(f"{form}toista", unit + 10) for unit in STEMS if unit < 10 for pair in forms(unit) for form in pair]
    found += [(form, unit) for unit, stem in NAMES.items() for form in (ablative(stem), f"{stem}ksi")]
    for twenty in ("kahdeltakymmeneltä", "kahdeksikymmeneksi"):
        found.append((twenty, TWENTY))
        for unit in range(1, LAST - TWENTY + 1):
            form = forms(unit)[0][twenty.endswith("ksi")]
            found += [(f"{twenty}{form}", TWENTY + unit), (f"{twenty} {form}", TWENTY + unit)]
    return [(form, str(value)) for form, value in found]


def minutes() -> list[tuple[str, str]]:
    """(phrase, value) of the numbers in the partitive, which minutes have before `vaille` and `yli`."""
    found = [(form, unit) for unit, form in PARTITIVES.items()]
    found += [(f"{form}toista", unit + 10) for unit, form in PARTITIVES.items()]
    found += [("kahtakymmentä", TWENTY), ("kahtakymmentäviittä", TWENTY + 5), ("kahtakymmentä viittä", TWENTY + 5)]
    return [(form, str(value)) for form, value in found]


ORDINALS = {
    1: ("ensimmäinen", "ensimmäisenä"), 2: ("toinen", "toisena"), 3: ("kolmas", "kolmantena"),
    4: ("neljäs", "neljäntenä"), 5: ("viides", "viidentenä"), 6: ("kuudes", "kuudentena"),
    7: ("seitsemäs", "seitsemäntenä"), 8: ("kahdeksas", "kahdeksantena"), 9: ("yhdeksäs", "yhdeksäntenä"),
}  # fmt: skip
TENS = {20: ("kahdeskymmenes", "kahdentenakymmenentenä"), 30: ("kolmaskymmenes", "kolmantenakymmenentenä")}


def days() -> str:
    """The days of a month from the eleventh on in words, in the notation of `words.table`."""
    found = []
    for unit, forms_of in ORDINALS.items():
        first, second = ("yhdes", "yhdentenä") if unit == 1 else ("kahdes", "kahdentena") if unit == 2 else forms_of
        found.append((unit + 10, f"{first}toista|{second}toista"))
    for ten, (first, second) in TENS.items():
        found.append((ten, f"{first}|{second}"))
        for unit, (one, other) in ORDINALS.items():
            if ten + unit <= LAST_DAY:
                found.append((ten + unit, f"{first}{one}|{second}{other}|{first} {one}"))
    return ", ".join(f"{value}={names}" for value, names in found)
