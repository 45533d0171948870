"""What one line or block is: markup, dates, bylines, chrome."""
