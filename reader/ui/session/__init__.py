"""One article on its way: read in the background, recognised, kept."""
