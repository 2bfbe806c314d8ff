"""Pictures in messages: pasted, dropped, chosen or taken from the screen (`sources`, `making`, `screen`), shown beside what is written
(`taking`, `tray`), in messages (`known`, `thumbnail`, `grid`), at full size (`viewer`), and all of them together (`gallery`)."""
