"""Pronouns and descriptions, and the antecedents that they mean."""
