"""A mail address in the one form in which it is kept, compared, hashed and sent.

A domain with letters beyond ASCII has two spellings: as people write it, and in A-labels (`xn--…`), as mail programs do
(RFC 5890). It is one domain, so it is kept in A-labels, which every mail server takes (RFC 5321 section 2.3.5).
"""

from __future__ import annotations

from unicodedata import normalize

LONGEST_DOMAIN = 253


def normal_mail(address: str) -> str:
    """An address in lower case, its letters composed (NFC) and its domain in A-labels."""
    if address.isascii():
        return address.lower()
    local, at, domain = address.rpartition("@")
    return f"{normalize('NFC', local.lower())}{at}{ascii_domain(domain)}"


def ascii_domain(domain: str) -> str:
    """A domain in lower case as it goes over the wire (IDNA 2008, RFC 5891, mapped as UTS 46 says); a label that cannot
    be encoded stays as it is."""
    if domain.isascii() or len(domain) > LONGEST_DOMAIN:
        return domain.lower()
    # Hundreds of kilobytes of tables, for the few whose domain needs them.
    from idna import IDNAError, uts46_remap

    try:
        mapped = uts46_remap(domain, std3_rules=False)
    except IDNAError:
        mapped = normalize("NFC", domain.lower())
    return ".".join(_ascii_label(label) for label in mapped.split("."))


def _ascii_label(label: str) -> str:
    if label.isascii():
        return label
    from idna import IDNAError, alabel

    try:
        return alabel(label).decode("ascii")
    except IDNAError:
        pass
    try:
        # Of IDNA 2003, by which domains were registered that its successor does not know, such as those of symbols.
        return label.encode("idna").decode("ascii")
    except UnicodeError:
        return label


def spellings(address: str) -> tuple[str, ...]:
    """An address in its normal form, and with its domain as people write it where that is another: what was hashed
    before there was one form is hashed in either."""
    normal = normal_mail(address)
    local, at, domain = normal.rpartition("@")
    if "xn--" not in domain:
        return (normal,)
    shown = ".".join(_shown_label(label) for label in domain.split("."))
    return (normal, f"{local}{at}{shown}") if shown != domain and ascii_domain(shown) == domain else (normal,)


def _shown_label(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode().decode("punycode")
    except UnicodeError:
        return label
