"""The user's documents: the page they are listed, searched and looked after on, what of them belongs to a conversation, and the reader.

`reader` shows one: pages as pictures (`reader_drawn`) or as text (`reader_text`), from what `reader_pages` has of it, which also
looks for words in all of them. `open_file` has the system's program show a file.
"""
