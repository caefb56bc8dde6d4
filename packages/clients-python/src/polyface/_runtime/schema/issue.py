"""What is wrong with a value."""

from dataclasses import dataclass
from typing import Sequence

_SHOWN = 10


@dataclass(frozen=True)
class Issue:
    """One violation of a schema. Contains no value of the input."""

    path: str
    """A JSON pointer into the input, with the vendor's names; ``""`` for the whole."""
    rule: str
    """``required``, ``unknown``, ``type``, ``enum``, ``pattern``, ``length``, ``range``, ``items`` or ``union``."""
    message: str
    """What is wrong and how to fix it."""


def format_issues(issues: Sequence[Issue], whole: str) -> str:
    """The first ten issues for a message, and how many more there are. ``whole`` names the value itself."""
    shown = "; ".join(f"{issue.path or whole} {issue.message}" for issue in issues[:_SHOWN])
    return shown if len(issues) <= _SHOWN else f"{shown}; and {len(issues) - _SHOWN} more"


def format_count(count: int, noun: str) -> str:
    """A number of things: ``1 character``, ``2 characters``."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
