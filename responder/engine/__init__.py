"""What happens next: pure, deterministic, without a clock or any I/O."""

from responder.engine.handle import handle
from responder.engine.route import Destination, route
from responder.engine.transition import transition

__all__ = ["Destination", "handle", "route", "transition"]
