"""Real servers on this machine, for what talks to servers."""
