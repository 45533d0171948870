"""Developers only: from corpora to the weights that ship in resources/weights."""
