"""Clients: what carries out calls."""
