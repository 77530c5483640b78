"""Plain and polite wishes for no more messages: their shapes, and the words of each language."""
