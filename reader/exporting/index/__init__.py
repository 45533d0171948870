"""The index of names, as indexers make one: filed, referred to, and where everybody stands."""
