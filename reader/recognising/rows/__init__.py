"""From spans to rows: which names mean the same person, organisation or place."""
