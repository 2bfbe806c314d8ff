"""Errands: a goal becomes a plan, the plan steps with tools, in the background, each with leave and within a budget."""
