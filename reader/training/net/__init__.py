"""The net as it is trained: layers, recipe, starting point, the head for references."""
