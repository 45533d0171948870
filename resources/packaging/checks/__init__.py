"""Looks at what was built as its user would: too slow for every test run, so run by hand.

`still` looks at the files, `running` at the app on a screen, `bare_root` at the package on a bare
Debian.
"""
