"""Sound: the microphone and the speaker of this computer, and what is done with them."""
