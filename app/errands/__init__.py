"""Errands: a goal is said, a plan comes, the user changes it and has it begun; then each step is seen, asked for, and corrected in words.

- `words` says how it is with an errand, its steps and its schedule; `model` lists errands, `one` follows a single one, `schedules` those
  that begin by themselves; `news` tells what ended or asks while nobody looked.
- `starter` and `dialog` begin one, with `tool_choice` and `budget_fields`; `actions` are what can be done with one that is there.
- `part` is the half of the Tasks page that shows them, and in the place of their lists `view`, the page of one, made of `head`,
  `proposal` with `plan_editor` and `plan_row`, `step_rows` of `step_row` with `correction`, and `outcome`.
- `when_fields` asks when, `missed` stands at the top of the window, `notifying` on the desktop.
"""
