"""Corrections as values: what each changed, kept as JSON, carried over to a changed text."""
