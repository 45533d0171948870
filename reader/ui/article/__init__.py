"""The article as it is seen: text, marks over it, caret, scrolling."""
