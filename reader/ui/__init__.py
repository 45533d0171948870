"""The window: widgets that show values and say what the person asked for."""
