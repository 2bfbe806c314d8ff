"""Privacy at rest: a passphrase, the key it gives, and everything the program writes sealed with that key.

`sealing` seals and opens bytes and files; `header` is the small plain file beside the store that says how the key is got; `vault` gets it,
changes it and takes it away; `converting` brings what is there from plain to sealed and back; `locked` is the core while nobody has the key; `scratch` is a temporary
file that nobody can read.
The data key is in the core process alone, so locking is ending it.
"""
