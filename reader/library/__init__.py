"""What the person has read and corrected, kept in SQLite on their own machine."""
