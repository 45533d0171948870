"""The words of the interface in other languages, and the command that keeps them up to date."""
