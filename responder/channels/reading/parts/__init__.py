"""What a mail is made of: header fields, parts, characters, the markup of its page."""
