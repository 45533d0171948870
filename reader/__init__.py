"""Dramatis: the desktop reader that shows who is in an article, which organisations, and where."""
