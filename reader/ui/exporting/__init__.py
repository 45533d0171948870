"""The dialog of exports, the copy of a selection with its marks, the lines of one name on paper."""
