"""Several computers of one person, kept alike without a server: through a folder that some program carries from one to the other.

Each device writes files of its own into the folder (`bundle`: the format; `shared_folder`: names, gaps and what sync programs do to them),
and reads the others' (`syncing`: one round of both; `schedule`: when). What is in them, and how it comes together whatever the order, is the
store's: `core.storage.sync_changes` says what a version is, `sync_kinds`, `sync_chat` and `sync_memories` what travels of each kind of
thing, `sync_collecting` what has changed here, `sync_taking` what that of others becomes here. `joining` begins and ends it.

What was erased leaves the folder once each device has seen it: only a device itself takes something out of its files.
"""
