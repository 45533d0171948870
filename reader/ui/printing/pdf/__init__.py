"""The print edition as a PDF: what Qt paints, with the structure and links it cannot write."""
