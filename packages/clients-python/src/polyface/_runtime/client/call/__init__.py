"""One call: its attempts, limits, retries, events and errors."""
