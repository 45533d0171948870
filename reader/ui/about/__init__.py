"""The pane that tells all about one somebody: mentions, company, names."""
