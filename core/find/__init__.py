"""Searching every file of this installation for a text: proof, for whoever wants it, that what was erased is gone.

`patterns` is what is looked for, `files` where, `command` says it. It reads files as they are, and needs nothing of the rest.
"""
