"""Backups: the section in the settings, and the dialog that puts one back."""
