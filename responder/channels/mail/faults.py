"""Why a mail server cannot be reached, in words that say where to look; never in those of an exception's class."""

from __future__ import annotations

import socket
import ssl


def why_unreached(error: BaseException) -> str:
    """What keeps us from talking to a server: the innermost cause of `error` that says so. It names no host."""
    chain: list[BaseException] = []
    seen: BaseException | None = error
    while seen is not None and seen not in chain:
        chain.append(seen)
        seen = seen.__cause__ or seen.__context__
    for one in reversed(chain):
        told = _told(one)
        if told:
            return told
    return f"it cannot be talked to ({type(error).__name__})"


def _told(error: BaseException) -> str:
    match error:
        case ssl.SSLCertVerificationError():
            return "its certificate is not trusted"
        case ssl.SSLError():
            return "it speaks no TLS at that port, or another"
        case socket.gaierror():
            return "its name is not known"
        case ConnectionRefusedError():
            return "nothing listens at that port"
        case ConnectionError():
            return "it hung up"
        case TimeoutError():
            return "it does not answer"
        case OSError():
            return "there is no way to it from this machine"
    return ""
