"""The user's documents.

`reader` shows one: pages as pictures (`reader_drawn`) or as text (`reader_text`), from what `reader_pages` has of it, which also
looks for words in all of them. `open_file` has the system's program show a file.
"""
