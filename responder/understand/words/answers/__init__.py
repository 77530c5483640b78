"""Ways of answering, of all languages: set phrases, idioms, what is put together of parts."""
