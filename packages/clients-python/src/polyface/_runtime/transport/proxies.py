"""Proxies from the environment."""

from typing import Optional
from urllib.parse import urlsplit


def proxy_for(origin: str) -> Optional[str]:
    """The proxy that the environment names for an address: ``HTTPS_PROXY``, ``ALL_PROXY``, ``NO_PROXY``."""
    from urllib.request import getproxies, proxy_bypass

    url = urlsplit(origin)
    proxies = getproxies()
    proxy = proxies.get(url.scheme) or proxies.get("all")
    return None if not proxy or proxy_bypass(url.netloc) else proxy
