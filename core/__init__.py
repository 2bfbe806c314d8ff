"""The core service: owns the model, the memory and the files. Pure Python, no Qt.

What its words mean, who owns each thing and what is truth: DOMAIN.md. Where things are:

- `__main__` starts one of `serve`, `chat`, `host`, `client`, `health`, `doctor`, `export`, `eval`, `train`, `mcp`. `listening` takes lines from the window,
  `hosting` is a core without one.
- `composition` joins the areas; each builds itself, in its `build`.
- `service` takes commands, `commands` knows what each does; events are published from there.
- `chat` is one turn: recall, prompt, generate, save, queue learning.
- `memory` finds, learns and keeps what is known about the user.
- `personas` reads and writes character cards.
- `model` runs language and embedding models and fetches them.
- `documents` is the library of the user's files: read in a process of its own, followed in their folders, cut into passages.
- `hearing` makes text of what is said, into a microphone or in a recording; `playing` decodes a recording for the window. `speech` knows the
  models for it.
- `tasks` works through long texts behind conversations: summaries, translations, corrections, tables.
- `tools` is what replies may use: which tools there are and may be used, choosing few of them, and making calls. `tools/own` is what the
  program can do itself, `tools/servers` speaks with programs of the Model Context Protocol.
- `errands` works towards goals by itself: a plan, steps with tools and leave, a budget, and ways of doing learned from corrections.
- `background` goes through what tasks and errands there are, while nobody waits for the model.
- `reminders` reads times as people say them, and tells what is due.
- `serving` lets other programs on this computer use the model and the memory: OpenAI's protocol and MCP on the loopback address.
- `voice` reads answers aloud: what of a text is said, with which voice, a few seconds ahead of who listens.
- `training` is what the user taught as a file, and a LoRA adapter from one.
- `evaluation` measures memory and answers, for users too.
- `storage` is SQLite (the truth) and the vectors of its texts: in Chroma, or in the database of a sealed store.
- `vault` seals all that is kept with a passphrase, and is the core while that isn't given.
- `backup` puts all that is kept into one encrypted file, and back.
- `sync` keeps several devices of one person alike, through a folder that some other program carries.
- `imports` reads what other assistants export, and what `exports` wrote: conversations as JSON, Markdown and HTML.
- `masking` puts stand-ins in the place of names and numbers in what goes out.
- `scrubbing` has what was erased leave the files; `find` looks for a text in every file there is, for whoever wants proof.
- `markdown` is how Markdown is read, in the window and for files; `formulas` sets TeX, in a process of its own that the window starts.
- `protocol` and `records` are what the window and the core say to each other, by noun.
- `errors`, `settings`, `paths`, `private_files`, `worker` are shared by all of these.
"""

__version__ = "0.1.0"
