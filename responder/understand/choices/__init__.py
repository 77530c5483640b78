"""Choices: by word, letter, place in the list, kind, range or opposite."""
