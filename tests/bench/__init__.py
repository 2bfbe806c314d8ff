"""Measurements of the window, for `make bench`."""
