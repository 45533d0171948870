"""Who says "I": transcripts, interviews, hearings, statements, quotations."""
