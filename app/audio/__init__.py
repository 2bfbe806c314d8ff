"""Microphones and loudspeakers of this computer, each in a thread of its own."""
