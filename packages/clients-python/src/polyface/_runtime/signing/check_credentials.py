"""Checks credentials, and says where they come from."""

import re
from typing import Any, Awaitable, Callable

from polyface._runtime.signing.credentials import Credentials

_VISIBLE = re.compile(r"[\x21-\x7e]+\Z")

CredentialsProvider = Callable[[], Credentials]
"""Returns credentials. Called before each request, so cache what is expensive to get."""

AsyncCredentialsProvider = Callable[[], Awaitable[Credentials]]
"""The same for an async client."""


def check_credentials(value: Any) -> Credentials:
    """Return the credentials; raise a ``TypeError`` or ``ValueError`` that names the wrong part, without its value."""
    if not isinstance(value, Credentials):
        raise TypeError("credentials: must be Credentials(key_id, secret) or a function that returns them.")
    if not isinstance(value.key_id, str) or not _VISIBLE.match(value.key_id):
        raise ValueError("credentials.key_id: must be visible ASCII characters.")
    if not isinstance(value.secret, str) or value.secret == "":
        raise ValueError("credentials.secret: must be a non-empty string.")
    if value.secret != value.secret.strip():
        raise ValueError("credentials.secret: remove the white space around it.")
    token = value.session_token
    if token is not None and (not isinstance(token, str) or not _VISIBLE.match(token)):
        raise ValueError("credentials.session_token: must be None or visible ASCII characters.")
    return value
