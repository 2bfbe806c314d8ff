"""Tools of servers of the Model Context Protocol, which the user has added.

A server with a command is a program of the user's choice: it runs with their rights, reads and writes what they may, and can reach out to
others; Rememora starts it, ends it, and gives it nothing but what the model calls it with. One with an address is reached at that address
alone. What either says (names, descriptions, hints, results, errors, logs) is somebody else's text.

`servers` is the source of tools and `lives` the thread they live in; `life` starts one server and keeps it running, `connection` speaks with
it, `child` and `web` carry that; `offered` makes our tools of theirs, `contents` our texts of their results; `pasted` reads what other
programs keep servers in, `written` checks what the user wrote. The protocol's package takes a second to import, asyncio some of a tenth:
`lives` and what it imports are loaded when the first server starts.
"""
