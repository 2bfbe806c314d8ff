"""Pictures that are shown in messages: taken in, kept with the message, read, and found again by what they say."""
