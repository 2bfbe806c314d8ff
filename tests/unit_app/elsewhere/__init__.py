"""A core on another machine, as the window sees it."""
