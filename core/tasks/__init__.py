"""Tasks: what is done to texts and documents, piece by piece, while nobody talks.

`kinds` says what a kind of task is; each kind is a module. `sources` gets the text, `running` does the pieces, `asking` asks the model.
"""
