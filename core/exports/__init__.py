"""Conversations out to files: JSON with all that is known, Markdown and HTML for people."""
