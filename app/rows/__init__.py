"""Lists of what the core keeps: tasks, errands, schedules, reminders.

- `row_model` is what their models share; `paged_model` lists the newest first and the rest as it comes into sight, `timed_model` all at once,
  with times that pass.
- `row_list` is the look of such a list, `tool_row_list` one with buttons at the end of its rows, and `actions` what can be done with them.
"""
