"""Which day a reply names: by date, weekday, week, holiday, or counted."""
