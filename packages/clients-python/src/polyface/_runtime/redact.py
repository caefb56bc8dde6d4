"""Keeps secrets and personal data out of every text that reaches an error."""

import json
from html import escape
from typing import Any, List, Mapping, Optional, Sequence
from urllib.parse import quote, quote_plus

from polyface._runtime.normalize import member_schema
from polyface._runtime.text import well_formed
from polyface._runtime.validate import Schema

_LOOKED_AT = 65_536


def sensitive_texts(value: Any, schema: Optional[Schema], marked: bool = False) -> List[str]:
    """The texts and numbers of a value that its schema marks as sensitive."""
    if not schema and not marked:
        return []
    schema = schema or {}
    sensitive = marked or "sensitive" in schema
    found: List[str] = []
    for branch in (*schema.get("allOf", ()), *schema.get("oneOf", ()), *schema.get("anyOf", ())):
        found += sensitive_texts(value, branch, sensitive)
    if isinstance(value, (list, tuple)):
        for item in value:
            found += sensitive_texts(item, schema.get("items"), sensitive)
    elif isinstance(value, Mapping):
        for name, member in value.items():
            found += sensitive_texts(member, member_schema(schema, name), sensitive)
    elif sensitive and isinstance(value, bytes):
        found.append(value.decode("utf-8", "replace"))
    elif sensitive and isinstance(value, (str, int, float)) and not isinstance(value, bool):
        found.append(str(value))
    return found


def redact(text: str, secrets: Sequence[str], length: int = 2000) -> str:
    """The beginning of a text in which each secret is ``***``, in all usual spellings. Masks first, then cuts."""
    looked_at = text[:_LOOKED_AT]
    cut = len(text) > _LOOKED_AT
    for form in sorted({form for secret in secrets for form in _spellings(secret)}, key=len, reverse=True):
        looked_at = looked_at.replace(form, "***")
        if cut:
            looked_at = _without_beginning(looked_at, form)
    return looked_at[:length]


def _spellings(secret: str) -> List[str]:
    if len(secret) < 2:
        return []
    plain = well_formed(secret)
    ascii_json = json.dumps(plain)[1:-1]
    unicode_json = json.dumps(plain, ensure_ascii=False)[1:-1]
    encoded = quote(plain, safe="-_.~")
    forms = [
        secret,
        plain,
        encoded,
        encoded.lower() if encoded != plain else encoded,
        quote(plain, safe="-_.~!'()*"),
        quote_plus(plain, safe="-_.~"),
        quote(encoded, safe="-_.~"),
        ascii_json,
        ascii_json.upper().replace("\\U", "\\u"),
        unicode_json,
        ascii_json.replace("/", "\\/"),
        unicode_json.replace("/", "\\/"),
        escape(plain),
        escape(plain).replace("&#x27;", "&#39;"),
    ]
    return [form for form in forms if len(form) > 1]


def _without_beginning(text: str, form: str) -> str:
    """The text without the beginning of a secret that was cut off at its end."""
    for length in range(min(len(form) - 1, len(text)), 1, -1):
        if text.endswith(form[:length]):
            return text[:-length] + "***"
    return text
