"""What shops let one choose between, and how a place in a list is named."""
