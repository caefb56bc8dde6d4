"""Keeps secrets and personal data out of every text that reaches an error."""

import json
import re
from functools import lru_cache
from typing import Any, List, Mapping, Optional, Sequence
from urllib.parse import quote

from polyface._runtime.read import member_schema
from polyface._runtime.text import well_formed
from polyface._runtime.validate import Schema

_LOOKED_AT = 65_536
_ESCAPED = 300
"""Longer secrets are pictures: looked for as they are, percent-encoded and as JSON, and not in every spelling."""


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
    """The beginning of a text in which each secret is ``***``, however it is escaped. Masks first, then cuts."""
    looked_at = text[:_LOOKED_AT]
    cut = len(text) > _LOOKED_AT
    for secret in sorted({well_formed(secret) for secret in secrets if len(secret) > 1}, key=len, reverse=True):
        if len(secret) <= _ESCAPED:
            looked_at = re.sub("".join(map(_any_spelling, secret)), "***", looked_at)
        for form in (secret, quote(secret, safe="-_.~"), json.dumps(secret)[1:-1]):
            looked_at = looked_at.replace(form, "***")
            if cut:
                looked_at = _without_beginning(looked_at, form)
    return looked_at[:length]


@lru_cache(maxsize=4096)
def _any_spelling(character: str) -> str:
    """A pattern for a character as it is, in JSON, in a URL, in HTML, or behind a backslash."""
    percent = "".join(f"%(?:25)?{byte:02x}" for byte in character.encode("utf-8"))
    units = character.encode("utf-16-be").hex()
    unicode = "".join(f"\\\\u{units[at : at + 4]}" for at in range(0, len(units), 4))
    entity = f"&#(?:x0*{ord(character):x}|0*{ord(character)});"
    literal = re.escape(character)
    forms = [f"\\\\?{literal}", f"(?i:{percent})", f"(?i:{unicode})", f"(?i:{entity})"]
    named = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;", " ": "\\+"}
    escaped = {"\n": "\\\\n", "\r": "\\\\r", "\t": "\\\\t"}
    forms += [more[character] for more in (named, escaped) if character in more]
    return f"(?:{'|'.join(forms)})"


def _without_beginning(text: str, form: str) -> str:
    """The text without the beginning of a secret that was cut off at its end."""
    for length in range(min(len(form) - 1, _ESCAPED, len(text)), 1, -1):
        if text.endswith(form[:length]):
            return text[:-length] + "***"
    return text
