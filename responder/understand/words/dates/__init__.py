"""The words of days, hours and times away that are not in a language's own calendar."""
