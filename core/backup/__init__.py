"""Backups: the whole store as one sealed file, made while the program runs, read back before it counts, and put back.

`file` is the format; `making` makes one; `opening` looks into one and compares it with what is here; `restoring` puts it in place at
the next start; `schedule` makes them by itself.
"""
