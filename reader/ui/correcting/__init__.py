"""Putting names right, and going through what is doubtful."""
