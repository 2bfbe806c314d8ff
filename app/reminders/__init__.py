"""What the user is reminded of: the page, the card that comes up when it is time, and the desktop's notification."""
