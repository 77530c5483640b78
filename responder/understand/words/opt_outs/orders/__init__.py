"""STOP, START and HELP, and the requests in a customer's own words, of the Nordic languages and English."""
