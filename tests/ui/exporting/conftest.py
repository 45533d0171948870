"""Qt without a screen, for the tests of exporting."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
