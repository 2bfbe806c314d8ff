"""The chat page.

`page` lays out header, transcript and composer, and has the doors of other pages. `parts` builds what it is made of; each part joins two
others: `options` the header with the conversation, `readiness` the model with what waits for it, `places` the transcript with what is
found in it, `drafts` the composer with conversations that aren't shown, `message_actions` rows with the core, `prompt_side` the header with
`prompt_panel`. What joins the page with another area stands there, as `chat_…`. `conversation` asks the core and owns `transcript_model`, the messages
as a Qt model. `transcript_view` shows that model as one column of rows: `user_message`, `reply`. A reply is drawn from
its Markdown: `markdown` reads it into `leaves` by the rules of `markdown_rules`, `markdown_body` keeps one widget for each run of
them. `formulas` has TeX set by a process of its own; `formula_object` draws it in a text. `citation_marks` puts the numbers of what
carries its sentences into the leaves; `sources` shows what they stand for.
"""
