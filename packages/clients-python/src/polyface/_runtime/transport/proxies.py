"""Proxies from the environment."""

from importlib.util import find_spec
from typing import Optional, Tuple
from urllib.parse import SplitResult, unquote, urlsplit

from polyface._runtime.transport.transport import NotSentError


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


def parse_proxy(address: str) -> Tuple[str, Optional[Tuple[str, str]]]:
    """The origin of a proxy, and its user and password. Raises a :class:`NotSentError` without the address, which may have a password."""
    try:
        url = urlsplit(address if "://" in address else f"http://{address}")
        port = f":{url.port}" if url.port else ""
    except ValueError:
        url, port = SplitResult("", "", "", "", ""), ""
    if url.scheme not in ("http", "https", "socks5", "socks5h") or not url.hostname:
        form = "a URL such as http://proxy.example.com:8080, with user and password percent-encoded"
        raise NotSentError(f"the proxy that the environment names must be {form}", permanent=True)
    if url.scheme.startswith("socks") and not find_spec("socksio"):
        message = "the proxy that the environment names uses SOCKS, which requires a package: pip install httpx[socks]"
        raise NotSentError(message, permanent=True)
    host = f"[{url.hostname}]" if ":" in url.hostname else url.hostname
    auth = (unquote(url.username), unquote(url.password or "")) if url.username else None
    return f"{url.scheme}://{host}{port}", auth
