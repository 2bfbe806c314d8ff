"""The user's documents: the page they are listed, searched and looked after on, and what of them belongs to a conversation."""
