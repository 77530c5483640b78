"""The Spanish `sí` that says yes and the `si` that says if, where no pause tells them apart."""

import re

LIKED = r"(?:me|nos) (?:(?:interesa|gusta)(?:r[ií]a)?|apetece|conviene|apunto|(?:va|viene|parece) bien)\b"
SPANISH_YES = re.compile(
    rf"^[^\w¿]*(?:(s(?:í|i\u0301)) +(?={LIKED}(?!.*(?:\bpero\b|\?)))"
    rf"|(si) +(?={LIKED},?(?: muchas)?(?: gracias)?[^\w?]*$))",
    re.IGNORECASE,
)


def with_pause(text: str) -> str:
    """`sí me interesa`, which says yes, as `sí, me interesa`; without its accent only as all that is said."""
    return SPANISH_YES.sub(lambda match: f"{match[1] or match[2]}, ", text)
