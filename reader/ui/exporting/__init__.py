"""The dialog of exports, and the copy of a selection with its marks."""
