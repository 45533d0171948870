"""What recognition knows of words: names, titles, places, pronouns, clauses, sentences."""
