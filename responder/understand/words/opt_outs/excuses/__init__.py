"""What only sounds like an opt-out: talk, trouble, things, and what is said of others."""
