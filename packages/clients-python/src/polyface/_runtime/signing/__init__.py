"""What a signature requires: credentials, time and randomness; and how it came about."""
