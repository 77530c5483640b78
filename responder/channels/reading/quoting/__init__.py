"""What a mail repeats: the mail that it answers, however the program marked it."""
