"""The prompt library: texts to begin messages with, their list over the composer, and the dialog that edits them."""
