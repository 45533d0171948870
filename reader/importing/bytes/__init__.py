"""What a file is before it is read: kind, encoding, characters, archives."""
