"""Stages over the spans of names: boundaries, kinds, repeats."""
