"""Privacy at rest: a passphrase, the key it gives, and everything the program writes sealed with that key.

`sealing` seals and opens bytes and files, `scratch` is a temporary file that nobody can read; `header` is the small plain file beside the
store that says how the key is got, `wrapping` and `unwrapping` get it with a passphrase or a `recovery_code`; `vault` has it, changes what
unlocks it and takes it away, `waits` counts wrong attempts; `converting` brings what is there from plain to sealed and back; `locked` is the
core while nobody has the key, `place` is where the user was before, `asking` asks on the command line.
The data key is in the core process alone, so locking is ending it.
"""
