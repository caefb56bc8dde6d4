"""Where requests are sent."""

import re
from urllib.parse import SplitResult, urlsplit

_LOOPBACK = re.compile(r"(localhost|.*\.localhost|::1|127(\.[0-9]{1,3}){3})\Z")


def parse_endpoint(endpoint: str) -> SplitResult:
    """An origin, optionally with a path. Raises a ``ValueError`` for anything else, and for ``http:`` except to loopback."""
    try:
        url = urlsplit(endpoint)
        port_is_valid = url.port is None or url.port >= 0
    except ValueError:
        raise ValueError("endpoint: must be a URL such as https://faceid.tencentcloudapi.com.") from None
    if url.scheme not in ("https", "http") or not url.hostname or not port_is_valid:
        raise ValueError("endpoint: must be a URL such as https://faceid.tencentcloudapi.com.")
    if url.query or url.fragment or "@" in url.netloc:
        raise ValueError("endpoint: must be an origin, optionally with a path: no query, fragment, user or password.")
    if url.scheme == "http" and not _LOOPBACK.match(url.hostname):
        raise ValueError("endpoint: must be https. Plain http is for loopback only: it exposes what is sent.")
    default = {"https": ":443", "http": ":80"}[url.scheme]
    netloc = url.netloc.lower()
    return url._replace(netloc=netloc[: -len(default)] if netloc.endswith(default) else netloc)
