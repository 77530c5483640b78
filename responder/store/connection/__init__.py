"""The database itself: reached, opened, written to, brought to its schema."""
