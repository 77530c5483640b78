"""What people write, one module a language: pure data, read by `responder.understand.lexicon`."""
