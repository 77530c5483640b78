"""The page on which one is the customer."""
