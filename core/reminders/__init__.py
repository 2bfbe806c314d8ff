"""Reminders and timers: when they are due, and telling the user so."""
