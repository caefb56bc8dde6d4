"""Time and randomness, injectable so that signatures and retries are reproducible."""

import random
import time
import uuid
from dataclasses import dataclass
from typing import Callable


@dataclass(frozen=True)
class Environment:
    """Clock, UUIDs and randomness of a client. Default: the system's."""

    now: Callable[[], int] = lambda: int(time.time() * 1000)
    """Milliseconds since 1970."""
    uuid: Callable[[], str] = lambda: str(uuid.uuid4())
    """A fresh UUID, version 4."""
    random: Callable[[], float] = random.random
    """A number from 0 to 1, for the jitter of retries."""
    monotonic: Callable[[], float] = time.monotonic
    """Seconds of a clock that never goes back, for timeouts."""


SYSTEM = Environment()
