"""Finding the article among lines: headline, story, imprint."""
