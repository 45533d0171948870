"""Makes the app that one double-clicks: `python -m resources.packaging.build`."""
