"""Lines above and below the article: messages, find, check, legend, status."""
