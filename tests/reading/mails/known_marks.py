"""Lines of the customer's own behind a mark, where we know what we sent."""

from .written import Answers

# fmt: off
CASES = Answers()
OURS = "Hei Kari!\nVil du ha pakken levert fredag?\nSvar JA eller NEI.\nHilsen Fjellbutikken"

CASES.known("own lines, blank line between", "Vi er flere\n\n> 10 voksne\n> 3 barn", "Vi er flere\n\n> 10 voksne\n> 3 barn\n", OURS)
CASES.known("own line between own lines", "Pris\n> 500 kr\ner for mye", "Pris\n> 500 kr\ner for mye\n", OURS)
CASES.known("our lines", "Ja", "> Vil du ha pakken levert fredag?\n\nJa\n", OURS)
CASES.known("our short line", "Ja", "Ja\n\n> Svar JA eller NEI.\n", OURS)
CASES.known("our lines and one of an older mail", "Ja", "Ja\n\n> Svar JA eller NEI.\n> Takk for sist\n", OURS)
CASES.known("a question that is not ours", "Ja", "Ja\n\n> Er pakken kommet?\n", OURS)
CASES.known("everything behind marks", "Nei takk", "> Nei takk\n", OURS)
CASES.known("an attribution and lines of another mail", "Nei", "Nei\n\nDen 20.11.2025 10:12, skrev Ola:\n> Kom i dag\n", OURS)
CASES.known("list below a colon that is ours", "Ja", "Ja, som dere skrev:\n> Svar JA eller NEI.\n> Hilsen Fjellbutikken\n", OURS)
CASES[-1].expected["text"] = "Ja, som dere skrev:"
