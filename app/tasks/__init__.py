"""Tasks: how one is begun, from wherever there is a text or a document, the page that lists them, and what came of one.

- `kinds` and `words` say what there is to do and how far it is; `templates` and `news` follow the core.
- `starter` begins a task; `dialog` asks for what it has to know, with a form for each kind in `forms`, `classify_form`, `extract_form` and
  `own_form`, and `source_box` for what it is done to. `menus` are the ways in.
- `page` is the Tasks page with its `halves`; `part` is the one with texts: `model` and `task_list` are the tasks on it, `actions` what can be
  done with them, `view` what came of one. `errands.part` is the other.
"""
