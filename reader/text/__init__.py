"""The domain: an article, the somebodies in it, and the edits a person makes. Frozen values."""
