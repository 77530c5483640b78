"""STOP, START and HELP: in the gateways' words and in people's own."""
