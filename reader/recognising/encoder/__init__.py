"""From text to labels: pieces, windows, inference, decoding."""
