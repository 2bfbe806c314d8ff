"""Dates in what was said."""
