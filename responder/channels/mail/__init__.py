"""Mail: out over SMTP, in over IMAP, and how ours looks."""
