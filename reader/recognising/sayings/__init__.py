"""Who said what: quotations and reported words, each with its speaker where that is clear."""
