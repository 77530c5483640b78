"""Yes or no: what says it, what turns it round, what leaves it open."""
