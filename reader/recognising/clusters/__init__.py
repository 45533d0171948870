"""From spans to clusters: which names mean the same person, organisation or place."""
