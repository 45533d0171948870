"""The pane before the text: its switch, and what the lists in it have in common."""
