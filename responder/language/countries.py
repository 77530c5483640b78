"""Countries that some rule names."""

# The United States with their territories, where the TCPA holds as well (47 USC 153(58)) and which have codes of their
# own.
AMERICAN = frozenset({"US", "PR", "GU", "VI", "AS", "MP"})
