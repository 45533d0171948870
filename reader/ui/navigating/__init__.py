"""Ways through the article: mentions, headings, what is sought, what was left out."""
