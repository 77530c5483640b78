"""Bytes to characters, whatever the mail claims them to be.

Only listed charsets are looked up: Python also knows codecs that are no charsets (zlib, rot13), that are
slow on hostile input (punycode, idna), or that smuggle markup past filters (utf-7).
"""

from typing import Final

from responder.patterns import regex

_FAMILIES: Final = {
    "utf-8": "utf8 unicode-1-1-utf-8 utf-8-mac utf8mb4 utf_8 cp65001 x-utf-8 utf-8-sig unicode",
    "utf-16": "utf16 ucs-2 iso-10646-ucs-2",
    "utf-16-le": "utf-16le utf16le",
    "utf-16-be": "utf-16be utf16be",
    "utf-32": "utf32",
    "cp1252": (
        "us-ascii ascii ansi_x3.4-1968 iso646-us iso-8859-1 iso8859-1 iso_8859-1 iso88591 8859-1 latin1 latin-1 l1 "
        "windows-1252 win-1252 x-cp1252 x-ansi cp-1252 cp819 ibm819 default unknown unknown-8bit x-unknown "
        "x-user-defined iso-8859-1-windows-3.1-latin-1 8bit 7bit none ansi us_ascii"
    ),
    "iso-8859-2": "latin2 iso8859-2 l2",
    "iso-8859-3": "latin3",
    "iso-8859-4": "latin4 iso8859-4",
    "iso-8859-5": "iso8859-5",
    "iso-8859-6": "iso8859-6 iso-8859-6-i",
    "iso-8859-7": "iso8859-7",
    "iso-8859-8": "iso8859-8 iso-8859-8-i",
    "iso-8859-9": "latin5 iso8859-9",
    "iso-8859-10": "latin6 iso8859-10",
    "iso-8859-13": "iso8859-13 latin7",
    "iso-8859-14": "latin8",
    "iso-8859-15": "latin9 latin-9 iso8859-15 iso885915 l9",
    "iso-8859-16": "latin10",
    "cp1250": "windows-1250 win-1250",
    "cp1251": "windows-1251 win-1251",
    "cp1253": "windows-1253",
    "cp1254": "windows-1254",
    "cp1255": "windows-1255",
    "cp1256": "windows-1256",
    "cp1257": "windows-1257",
    "cp1258": "windows-1258",
    "cp874": "windows-874 tis-620 iso-8859-11",
    "cp437": "ibm437",
    "cp850": "ibm850",
    "cp865": "ibm865",
    "cp866": "ibm866",
    "koi8-r": "koi8r koi8",
    "koi8-u": "koi8u",
    "mac-roman": "macintosh mac x-mac-roman macroman",
    "gb18030": "gb2312 gbk gb_2312-80 cp936 ms936 x-gbk euc-cn csgb2312 gb-2312 chinesesimplified",
    "hz": "hz-gb-2312",
    "big5hkscs": "big5 big5-hkscs cn-big5 x-x-big5 csbig5",
    "cp932": "shift_jis shift-jis sjis x-sjis ms_kanji windows-31j csshiftjis",
    "euc_jis_2004": "euc-jp eucjp x-euc-jp cseucpkdfmtjapanese",
    "iso2022_jp_2": "iso-2022-jp iso-2022-jp-1 iso-2022-jp-2 csiso2022jp iso-2022-jp-ms cp50220 cp50221",
    "cp949": "euc-kr ks_c_5601-1987 ks_c_5601 korean uhc windows-949 ksc5601",
    "iso2022_kr": "iso-2022-kr",
}
_CODECS: Final = {alias: codec for codec, names in _FAMILIES.items() for alias in (codec, *names.split())}
_UTF7: Final = frozenset(
    [
        "utf-7",
        "utf7",
        "utf_7",
        "unicode-1-1-utf-7",
        "x-unicode-2-0-utf-7",
        "utf-7-imap",
        "x-imap4-modified-utf7",
    ]
)
_TWICE: Final = 2
_SHIFTED: Final = regex(rb"\+[A-Za-z0-9/+]{2,}-?")
_CODED: Final = regex(rb"\x1b\$[@AB(]|\x1b\([BJI]")
_INVISIBLE: Final = regex(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\U000e0001\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ud800-\udfff]"
)
_JOINER: Final = regex("(?<![\u2190-\U0010ffff])\u200d|\u200d(?![\u2190-\U0010ffff])")
_SPACES: Final = regex("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")


class Refused(ValueError):
    """The charset is one we do not decode (UTF-7, see RFC 9110's ancestors and WHATWG Encoding section 4.2)."""


def decode(data: bytes, charset: str | None) -> str:
    """Characters of `data`; a wrong, missing or unknown charset costs letters at worst, never an error.

    Raises Refused for UTF-7 that really uses its shifts; without shifts it is ASCII.
    """
    name = (charset or "").strip("\"' \t\r\n;").lower()[:60]
    if name in _UTF7:
        if _SHIFTED.search(data):
            raise Refused("the text is written in UTF-7, which is not decoded; ask for it in UTF-8")
        return data.decode("ascii", "replace")
    codec = _CODECS.get(name) or _CODECS.get(name.replace("_", "-"))
    if codec in (None, "cp1252", "utf-8"):
        return _western(data)
    return _strictly(data, codec) or _western(data)


def _strictly(data: bytes, codec: str | None) -> str | None:
    try:
        text = data.decode(codec or "ascii", "replace")
    except (LookupError, ValueError, UnicodeError):
        return None
    # A part that claims Chinese or Cyrillic but is UTF-8 is met more often than the other way round.
    if data.isascii() or not text or (codec or "").startswith(("iso2022", "utf", "hz")):
        return text
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return text


def _western(data: bytes) -> str:
    """UTF-8 where it is valid (whatever was declared), else windows-1252; ISO-2022-JP by its escapes."""
    if data.isascii():
        return _japanese(data) if b"\x1b" in data and _CODED.search(data) else data.decode("ascii")
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    try:
        return _once(data.decode("utf-8"))
    except UnicodeDecodeError:
        pass
    loose = data.decode("utf-8", "replace")
    broken = loose.count("\ufffd")
    sequences = sum(1 for character in loose[:20_000] if character > "\x7f") - broken
    # Truncated or bit-flipped UTF-8 has far more good sequences than bad ones; windows-1252 has hardly any.
    return loose if sequences > 3 * broken else data.decode("cp1252", "replace").replace("\ufffd", "")


def _once(text: str) -> str:
    """Text that was made UTF-8 twice ("gÃ¥r pÃ¥") made so once: all of it can be taken back, as no other text can. One
    letter alone may be meant."""
    if text.count("Ã") + text.count("â€") < _TWICE:
        return text
    for codec in ("cp1252", "latin-1"):
        try:
            return text.encode(codec).decode("utf-8")
        except UnicodeError:
            continue
    return text


def _japanese(data: bytes) -> str:
    try:
        return data.decode("iso2022_jp_2", "replace")
    except (ValueError, UnicodeError):
        return data.decode("ascii", "replace")


def visible(text: str) -> str:
    """`text` without characters nobody sees, special spaces made plain; joiners inside emoji are kept."""
    if text.isascii() and text.isprintable():
        return text
    text = _SPACES.sub(" ", _INVISIBLE.sub("", text))
    return _JOINER.sub("", text) if "\u200d" in text else text
