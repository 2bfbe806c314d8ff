"""The window: shows and asks; decides nothing about memory or models. Knows the core only by its protocol.

Where things are:

- `__main__` builds everything and starts the core process; `single_instance` lets a second start raise the first window.
- `core_client` is the core process as signals. Screens ask it and change only on its events. `core_lines` cuts what it says, `core_asked` is what
  waits for an answer, `core_state` what it told of itself, `core_words` why there is none.
- `main_window` is the frame: pages, toasts, notices; `panes` gives sidebar, page and an open document their room.
- `chat` is the transcript and the composer, `sidebar` the conversations, `projects` what they are put into, `memory` the Memories page,
  `documents` the Documents page, the files of a conversation and the reader, `personas` who answers, `models` the catalog and its
  downloads, `settings` the Settings page, `tasks` what is made of long texts, `errands` what the program does by itself with tools,
  `prompts` the texts the user keeps. A Qt model sits beside its view.
- `tools` is what the model does with leave: its calls in a conversation, the question before one, tools and servers in the settings, the
  clipboard. `reminders` is their page, and what comes up when it is time.
- `vault` is the lock and the passphrase, `backup` copies and their way back, `sync` the user's other computers, `traces` what came of a
  message or memory, `taught` what the user taught as a training file.
- `audio` is the microphone and the speaker of this computer: reading aloud, its bar and its settings, a spoken conversation; `listening` is
  talking instead of typing, `pictures` are those of messages: taken in, shown, looked through.
- `exports` asks what to export and where to; PDF and pictures are made there, in a process of their own.
- `elsewhere` is a core on another machine: how it is reached, lost lines, and what a path means then. Whatever chooses, opens or drops a file asks it.
- `style` holds colours, spacing, type and icons; `widgets` the small controls all pages share, `rows` the lists of tasks, errands and reminders.
- `appearance` is what the window remembers of itself, `translation` the language it speaks.
"""
