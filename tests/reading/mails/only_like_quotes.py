"""What looks like a quote, a head or a footer and is the customer's own."""

from .written import Answers

# fmt: off
CASES = Answers()


def kept(name: str, said: str) -> None:
    """A text that is the answer as it stands."""
    CASES.text(name, said, said + "\n")


kept("what somebody wrote, told in between", "Jeg ringte kjøkkenet. Kokken skrev følgende:\n\n\"Vi lager uten nøtter.\"\n\nDa tar vi bordet.")
kept("what the shop wrote, told in between", "Den 3. mai 2025 skrev Kari hos dere følgende:\n\n\"Pakken er på vei.\"\n\nDen er ikke kommet.")
kept("what your driver wrote, at its time", "On 3 May 2025 at 10:12 your driver wrote:\n\n\"Left with the neighbour.\"\n\nIt was not there!")
kept("what their driver wrote, in Norwegian", "Den 3. mai 2025 kl. 10:12 skrev sjåføren deres:\n\n\"Satt igjen hos naboen.\"\n\nDer var den ikke!")
kept("what your colleague wrote, in German", "Am 3. Mai 2025 um 10:12 schrieb Ihre Kollegin:\n\n\"Kommt morgen.\"\n\nEs kam nichts an.")
kept("what your driver wrote, on one line", "On 3 May 2025 at 10:12 your driver wrote: left with the neighbour. It was not there!")
kept("a contact with a moment and a place", "Her er info:\nKontaktperson: Ola Dahl <ola@dahl.example>\nTidspunkt: 20.11.2025 kl. 10:12\nSted: Oslo\n\nSi fra om det er greit.")
kept("a form with a date", "Navn: Kari Nordmann\nDato: 20.11.2025 kl. 10:12\nAntall: 4\nTelefon: 900 00 000")
kept("from, to and when", "Fra: Oslo\nTil: Bergen\nDato: 20.11.2025 kl. 10:12\n\nTo personer, takk.")
kept("from and to on one line", "Fra: Oslo S Til: Bergen\nTo personer, takk.")
kept("number, as a label of another language", "No: 14\nKam: rød\nTema: bursdag")
kept("a phone in a sentence", "Sent from my iPhone this morning, worked fine.")
kept("a desk in a sentence", "Det virker nå.\n\nSent from my desk, is much easier than my mobile phone.")
kept("another mailbox", "Torsdag passer.\n\nDenne meldingen er sendt fra en annen e-post enn vanlig.")
kept("the wrong size", "Beklager, sendt feil størrelse. Skal være M.")
kept("sent from a town", "Sendt fra Oslo på mandag, tror jeg.")
kept("sent from a daughter", "Sendt fra min datter")
kept("a link that a program broke", "Jeg mener denne: <https://butikk.example/kaffe/mork\n> den store posen\nTo stykk.")
kept("on and numbers", "Vi bor i\nKonnerudgata 99\n3045 Drammen\nRing 900 00 000 når dere er ute.")
kept("several moments", "Disse passer:\n\n2025-11-20 14:30\n21.11.2025 14:30\n11/22/2025 at 2:30 PM\n\nVelg én.")
kept("a rule between two parts", "Først dette.\n\n________________________________________________________________\n\nSå dette.")
kept("snakkes, in a sentence", "Ja, da snakkes vi på torsdag.")
CASES.text("we see each other, alone", "Vi ses", "Vi ses\n")
CASES.text("a greeting and a quote", "Hei", "Hei\n\nOn 20.11.2025 10:12, Fjellbutikken wrote:\n> Malt?\n")
kept("what it is about, when and to whom", "Ärende: reklamation\nDatum: 3 maj 2025\nTill: kundtjänst\n\nPåsen var trasig.")
kept("when, for how many and why", "Dato: 20.11.2025 kl. 16:00\nTil: fire personer\nEmne: bursdag\n\nVindusbord, takk.")
