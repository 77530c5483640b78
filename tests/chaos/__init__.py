"""Nothing lost, nothing twice: processes, gateways, databases, clocks and mailboxes that fail, on purpose."""
