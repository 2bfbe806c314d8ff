"""How Markdown is read, alike in the window and in files that go out. Pure."""
