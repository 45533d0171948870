"""What somebody is, as the text says it."""
