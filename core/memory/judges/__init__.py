"""Judges: what a text is, told by small models over its sentence vector, in any language.

`reading` loads their weights and reads a text with them. The texts they were trained on and the weights are in `resources/judges`;
`make judges` trains them anew (`packaging/judges.py`).
"""
