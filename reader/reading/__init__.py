"""What the window reasons with and needs no window for: maps of the text, keys, colours, search."""
