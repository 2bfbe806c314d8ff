"""What is known about the user: finding it, learning it, keeping it true."""
