"""Amounts without a numeral, and what is counted."""
