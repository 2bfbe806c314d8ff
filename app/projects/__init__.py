"""Projects: what there is of them, and the dialogs about one."""
