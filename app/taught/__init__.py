"""What the user taught, chosen and saved as a training file."""
