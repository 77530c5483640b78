"""Answers whose quote shows only to one who knows what was sent: (name, raw mail, what the customer wrote)."""

from .clients import PARENT
from .post import SHOP_ADDRESS, mail, quoted

_NB = PARENT["nb"]
_QUOTE = f"fre. 3. mai 2024 kl. 10:00 skrev Fjellbutikken <{SHOP_ADDRESS}>:\n\n{quoted(_NB)}\n"

PARENT_ANSWERS: list[tuple[str, bytes, str]] = [
    ("quote without any mark", mail(f"Ja takk\n\n{_NB}\n"), "Ja takk"),
    (
        "quote without marks, rewrapped",
        mail(
            "Ja takk\n\nHei Kari! Pakken din er klar. Passer det at vi leverer på\nfredag mellom 16 og 20? Svar JA eller NEI på denne e-posten.\nHilsen Fjellbutikken\n"
        ),
        "Ja takk",
    ),
    ("below an unmarked quote", mail(f"{_NB}\n\nJa, det går fint\n"), "Ja, det går fint"),
    (
        "below copied headers",
        mail(
            f"Fra: Fjellbutikken <{SHOP_ADDRESS}>\nSendt: fredag 3. mai 2024 10:00\nTil: Kari\nEmne: Din bestilling\n\n{_NB}\n\nJa, det går fint\n"
        ),
        "Ja, det går fint",
    ),
    ("one word of ours is theirs", mail(f"Ja\n\n{_NB}\n"), "Ja"),
    (
        "see below",
        mail(
            f"Se svar under i rødt\n\nFra: Fjellbutikken <{SHOP_ADDRESS}>\nSendt: fredag 3. mai 2024 10:00\nTil: Kari\nEmne: Din bestilling\n\nHei Kari!\n\nPakken din er klar. Passer det at vi leverer på fredag mellom 16 og 20?\nJa, helst etter 18\nSvar JA eller NEI på denne e-posten.\n\nHilsen Fjellbutikken\n"
        ),
        "Se svar under i rødt\n\nJa, helst etter 18",
    ),
    (
        "in the middle of the quote",
        mail(
            "> Hei Kari!\n> \n> Pakken din er klar. Passer det at vi leverer på fredag mellom 16 og 20?\n> Ja, helst etter 18\n> Svar JA eller NEI på denne e-posten.\n"
        ),
        "Ja, helst etter 18",
    ),
    ("nothing but our mail", mail(_QUOTE), ""),
    (
        "wrapped quote tails",
        mail(
            "Ja\n\n> Pakken din er klar. Passer det at vi leverer på fredag mellom\n16 og 20?\n> Svar JA eller NEI på denne\n> e-posten.\n"
        ),
        "Ja",
    ),
]
"""Read with the Norwegian parent known."""
