"""From a path, bytes or pasted text to an Article: one door, a file for each kind of document."""
