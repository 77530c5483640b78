"""How people ask to be left alone, and what only sounds like it (see `frames`, `turns` and `wishes`)."""
