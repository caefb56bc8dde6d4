"""What is wrong with a value."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Issue:
    """One violation of a schema. Holds no value of the input."""

    path: str
    """A JSON pointer into the input, with the vendor's names; ``""`` for the whole."""
    rule: str
    """``required``, ``unknown``, ``type``, ``enum``, ``pattern``, ``length``, ``range``, ``items`` or ``union``."""
    message: str
    """What is wrong and how to fix it."""
