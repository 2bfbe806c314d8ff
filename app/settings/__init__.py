"""The Settings page. Every change acts at once."""
