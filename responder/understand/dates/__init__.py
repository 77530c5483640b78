"""Dates and times: "i morgen kl 15", "nästa fredag", "the 3rd of May"."""
