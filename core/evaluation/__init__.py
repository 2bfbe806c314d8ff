"""Measuring memory and answers, for users too: `python -m core eval …`.

Each measurement is a module here with a function `run(options, progress) -> Result`. All of them feed their texts through the
same storage, recall and learning as the program uses, in a temporary folder; nothing of the user's is touched.
"""
