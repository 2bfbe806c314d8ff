"""Ears: sound from a microphone or a file becomes text, by Whisper, in a process of its own.

`listening` is a session: `activity` says where somebody speaks, `segments` cuts there, `recogniser` makes text of each. Who speaks over a
reply has the `floor`. Sound is in memory alone, and gone when it was recognised.
"""
