"""Talking instead of typing.

`dictation` joins a microphone with the core, `spoken_text` puts what was heard into a field, `bar` and `button` show it, `words` says what
went wrong.
"""
