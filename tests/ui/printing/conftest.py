"""Qt without a screen, for the tests of printing."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
