"""What came of a message or a memory, and erasing all of it.

`dialog` shows it, `groups` draws each kind, `words` names them.
"""
