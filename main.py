"""Starts Dramatis."""

import sys

from reader.application import main

if __name__ == "__main__":
    sys.exit(main())
