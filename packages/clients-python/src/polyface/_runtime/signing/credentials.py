"""Credentials of a vendor's account. Written without dataclasses: importing them takes longer than importing a client."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn, Optional, Tuple


class Credentials:
    """A key of a vendor's account. Immutable. Its ``repr`` shows neither the secret nor the token."""

    key_id: str
    """SecretId, AccessKeyId, AppKey or api_key."""
    secret: str
    """SecretKey, AccessKeySecret, AppSecret or api_secret. Never sent."""
    session_token: Optional[str]
    """The token of temporary (STS) credentials, where the vendor has them: Tencent and Alibaba RPC."""

    __slots__ = ("key_id", "secret", "session_token")

    def __init__(self, key_id: str, secret: str, session_token: Optional[str] = None) -> None:
        for name, value in (("key_id", key_id), ("secret", secret), ("session_token", session_token)):
            object.__setattr__(self, name, value)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"Credentials are immutable: create new ones instead of setting {name}.")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"Credentials are immutable: {name} cannot be deleted.")

    def _members(self) -> Tuple[str, str, Optional[str]]:
        return (self.key_id, self.secret, self.session_token)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Credentials) and self._members() == other._members()

    def __hash__(self) -> int:
        return hash(self._members())

    def __reduce__(self) -> Tuple[type, Tuple[str, str, Optional[str]]]:
        return (Credentials, self._members())

    def __repr__(self) -> str:
        return f"Credentials(key_id={self.key_id!r})"
