"""The values that recognition works on: what the encoder read, and mentions found."""
