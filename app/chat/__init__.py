"""The chat page.

`page` lays out header, transcript and composer. `conversation` asks the core and owns `transcript_model`, the messages
as a Qt model. `transcript_view` shows that model as one column of rows: `user_message`, `reply`. A reply is drawn from
its Markdown: `markdown` reads it into leaves, `markdown_body` keeps one widget for each run of them.
"""
