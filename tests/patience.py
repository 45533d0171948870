"""How long the tests wait for what is bound to come, on the slowest and busiest machine."""

PATIENCE = 60.0
"""Seconds until what is waited for counts as never coming; nothing takes nearly as long."""
