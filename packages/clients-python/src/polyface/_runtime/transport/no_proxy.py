"""The hosts that ``NO_PROXY`` excepts, as curl and Go read them."""

import ipaddress
import re
from typing import Optional, Union

_Address = Union[ipaddress.IPv4Address, ipaddress.IPv6Address]
_HOST_AND_PORT = re.compile(r"(?:\[([^\]]*)\]|([^:]*))(?::([0-9]{1,5}))?\Z")
"""``a:1``, ``[::1]:1``, ``[::1]``. An IPv6 address without brackets has no port."""


def excepts(entries: str, host: str, port: int) -> bool:
    """``example.com`` and ``.example.com`` (the host and its subdomains), ``*.example.com`` (its subdomains), addresses,
    ranges in CIDR notation, and ``*``. Names and addresses may have a port."""
    name = _without_dot(host.lower())
    address = _address(name)
    found = re.split(r"[,\s]+", entries.lower())
    return any(entry == "*" or _is_match(entry, name, address, port) for entry in found)


def _is_match(entry: str, name: str, address: Optional[_Address], port: int) -> bool:
    if "/" in entry:
        return address is not None and _is_in_range(address, entry)
    parts = _HOST_AND_PORT.match(entry)
    if parts and parts[3] and int(parts[3]) != port:
        return False
    host = (parts[2] if parts[1] is None else parts[1]) if parts else entry
    if address is not None:
        return address == _address(host)
    domain = _without_dot(re.sub(r"\A\*?\.", "", host))
    if not domain:
        return False
    return name.endswith(f".{domain}") or (name == domain and not host.startswith("*."))


def _is_in_range(address: _Address, entry: str) -> bool:
    start, _, bits = entry.partition("/")
    if not re.match(r"[0-9]{1,3}\Z", bits):
        return False
    try:
        return address in ipaddress.ip_network(f"{start}/{bits}", strict=False)
    except ValueError:
        return False


def _address(text: str) -> Optional[_Address]:
    try:
        return ipaddress.ip_address(text)
    except ValueError:
        return None


def _without_dot(name: str) -> str:
    return name[:-1] if name.endswith(".") else name
