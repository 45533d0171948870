"""The card that tells who somebody is."""
