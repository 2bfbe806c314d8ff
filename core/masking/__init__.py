"""Stand-ins for personal things in texts that leave the program: names, addresses, numbers, secrets.

`formats` finds what has a form of its own, `names` what only its surroundings tell, `survey` reads texts and gives each thing one
stand-in, and `masks` puts these in. It is a help, no guarantee: what is told in plain words, as "the baker in our village", is not found.
"""
