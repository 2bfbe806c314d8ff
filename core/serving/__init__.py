"""Serves other programs on the loopback address: OpenAI's protocol for the model, MCP for the memory.

`guard` lets in whom the user has given a key, and no web page. `completions` queues what is asked, behind the user's own messages; each
`completion` writes one answer, from a prompt of `prompting`, held to `calls` and schemas. `reading` is what memory is read by, and tells
of it. `server` has the thread all of it is served on, `mcp` the tools, and `bridge` hands these to programs that start a command.
"""
