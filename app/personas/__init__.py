"""Personas: the list of them, their pictures, and the Personas page."""
