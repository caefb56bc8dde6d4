"""Proxies from the environment."""

from typing import Optional
from urllib.parse import SplitResult, urlsplit


def proxy_for(origin: str) -> Optional[str]:
    """The proxy that the environment names for an address: ``HTTPS_PROXY``, ``ALL_PROXY``, ``NO_PROXY``; else the system's."""
    from urllib.request import getproxies, getproxies_environment, proxy_bypass

    url = urlsplit(origin)
    named = getproxies_environment()
    proxies = named or getproxies()
    proxy = proxies.get(url.scheme) or proxies.get("all")
    if not proxy:
        return None
    is_excepted = _is_excepted(url, named.get("no", "")) if named else proxy_bypass(url.netloc)
    return None if is_excepted else proxy


def _is_excepted(url: SplitResult, entries: str) -> bool:
    if not entries:
        return False
    from polyface._runtime.transport.no_proxy import excepts

    return excepts(entries, url.hostname or "", url.port or {"https": 443, "http": 80}[url.scheme])
