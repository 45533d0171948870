"""The panels of people, organisations and places."""
