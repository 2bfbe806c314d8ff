"""Parts of the window that need more than one page."""
