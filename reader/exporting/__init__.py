"""The marked page for view, preview and print, and the tables and records others read."""
