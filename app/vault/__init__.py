"""Passphrase and lock as the window shows them: when it locks, what is seen of a locked store, and the dialogs around the passphrase."""
