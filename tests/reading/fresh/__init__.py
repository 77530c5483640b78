"""Mails as the programs of the world write them, each with what is to be read from it."""
