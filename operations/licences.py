"""Every installed package has a licence that Responder may be passed on with, or is a known exception.

Run it alone: `python operations/licences.py`. Exit code 1 where a package is not on the list.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path

ALLOWED = frozenset(
    (
        "MIT",
        "MIT-0",
        "Apache-2.0",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "ISC",
        "PSF-2.0",
        "MPL-2.0",
        "0BSD",
        "Unlicense",
        "Zlib",
    )
)
# As older packages write it, in the License field or in their classifiers.
SPELLED = {
    "mit license": "MIT",
    "apache software license": "Apache-2.0",
    "apache 2.0": "Apache-2.0",
    "apache license 2.0": "Apache-2.0",
    "bsd license": "BSD-3-Clause",
    "python software foundation license": "PSF-2.0",
    "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
    "isc license (iscl)": "ISC",
}
# Passed on only with its own terms; the README's last section says how.
EXCEPTIONS = {"aioimaplib": "GPL-3.0-only"}
PINNED = Path(__file__).parent.parent / "requirements.txt"


def normal(name: str) -> str:
    """A package's name as PyPI compares it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def licences(found: Distribution) -> list[str]:
    """The licences that a package names, each as SPDX writes it where it is known; any one of a choice is enough."""
    expression = found.metadata.get("License-Expression")
    if expression:
        return [word for word in re.split(r"[\s()]+", expression) if word not in ("", "AND", "OR", "WITH")]
    classifiers = found.metadata.get_all("Classifier") or []
    named = [one.rpartition(" :: ")[2] for one in classifiers if one.startswith("License ::")]
    named = [one for one in named if one != "OSI Approved"] or [(found.metadata.get("License") or "").strip()]
    return [SPELLED.get(one.lower(), one) for one in named if one]


def refused(packages: Iterable[Distribution]) -> Iterator[str]:
    """A line for each package whose licence is not allowed."""
    for found in packages:
        named = licences(found)
        if EXCEPTIONS.get(normal(found.name)) in named:
            continue
        strange = [one for one in named if one not in ALLOWED]
        if strange or not named:
            yield f"{found.name} {found.version}: {', '.join(strange) or 'no licence is named'}"


def shipped() -> set[str]:
    """The names of the packages that an installation gets: those that are pinned for it."""
    return {normal(line.partition("==")[0]) for line in PINNED.read_text("utf-8").splitlines() if "==" in line}


def main() -> int:
    names = shipped()
    packages = [one for one in distributions() if normal(one.name) in names]
    missing = names - {normal(one.name) for one in packages}
    lines = list(refused(packages))
    print(*lines, sep="\n", end="\n" if lines else "")
    absent = ", ".join(sorted(missing)) or "none"
    print(f"{len(packages)} packages looked at, {len(lines)} refused; not installed here: {absent}")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
