"""Taking a document apart in a process of its own, with limits and without a network."""
