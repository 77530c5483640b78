"""Numbers and scores: digits, words, fractions, stars, amounts."""
