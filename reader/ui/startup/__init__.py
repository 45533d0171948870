"""The first second: one instance, files from outside, first paint, last door for crashes."""
