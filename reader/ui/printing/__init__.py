"""The print edition: an article with its marks and an index of its names, on paper and as PDF."""
