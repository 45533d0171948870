"""One file for each kind of document: bytes in, lines or paragraphs out."""
