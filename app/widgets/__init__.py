"""Small controls all pages share. They know the style and nothing of the core but its values."""
