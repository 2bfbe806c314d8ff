"""Your other computers: the section in the settings, its dialogs, and what comes from them."""
