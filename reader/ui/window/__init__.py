"""The whole window: its parts, its actions, and what is connected with what."""
