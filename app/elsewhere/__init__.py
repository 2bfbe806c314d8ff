"""A core on another machine, reached over a command that carries stdin and stdout.

`route` is where the core is and how it is reached, `line` how it is noticed that a line no longer carries and when it is tried again, `trial`
tries a command, `section` and `dialog` are the setting. `files` is what everything asks that chooses, opens or drops a file: a path means one
of the machine the core runs on.
"""
