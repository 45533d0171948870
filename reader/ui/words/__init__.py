"""The words of the window, in its languages, and those told to screen readers."""
