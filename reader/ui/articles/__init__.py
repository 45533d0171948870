"""The list of articles, or of the chapters of a book, beside the text."""
