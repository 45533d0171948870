"""What lies over the window for a while: keys, changes, about, the command palette."""
