"""Which of the days and hours that a reply names are meant, and which are only told, turned down or left open."""
