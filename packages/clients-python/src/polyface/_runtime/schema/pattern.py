"""The regular expressions of the specs."""

import re
from functools import lru_cache
from typing import Pattern


@lru_cache(maxsize=None)
def compiled(pattern: str) -> Pattern[str]:
    """A pattern of the specs. ``$`` means the very end, and classes are those of ASCII, as in JavaScript."""
    translated, in_class, escaped = "", False, False
    for character in pattern:
        if escaped:
            escaped = False
        elif character == "\\":
            escaped = True
        elif character == "[":
            in_class = True
        elif character == "]":
            in_class = False
        elif character == "$" and not in_class:
            translated += r"\Z"
            continue
        translated += character
    return re.compile(translated, re.ASCII)
