"""The preview of the print edition: its pages on the screen, and which of them and how large."""
