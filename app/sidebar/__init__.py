"""The left of the window: search, conversations by day, the way to the other pages, and the state of the model."""
