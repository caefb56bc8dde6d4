"""TLS. Imported when the first request is sent."""

import os
import ssl
from functools import lru_cache
from typing import Any

import certifi

_IGNORE_UNEXPECTED_EOF = 0x80
"""``ssl.OP_IGNORE_UNEXPECTED_EOF``, which Python 3.9 sets and has no name for."""


@lru_cache(maxsize=1)
def tls_context() -> ssl.SSLContext:
    """Trusts the authorities of certifi, or of the file that ``SSL_CERT_FILE`` names."""
    context = ssl.create_default_context(cafile=os.environ.get("SSL_CERT_FILE") or certifi.where())
    context.options &= ~_IGNORE_UNEXPECTED_EOF
    return context


def is_truncated(connection: Any) -> bool:
    """Whether a connection has ended without the closing message of TLS (close_notify), as anyone on the way can cause.

    ``connection``: a connection that has ended, as ``ssl_object`` of a stream of httpcore.
    """
    try:
        connection.read(1)
    except ssl.SSLZeroReturnError:
        return False
    except ssl.SSLError:
        return True
    return False
