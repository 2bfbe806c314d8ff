"""Newer versions of Rememora."""

from __future__ import annotations

from core.protocol.base import Command, Reply


class CheckForUpdates(Command, frozen=True, kw_only=True):
    """Ask for the newest version, where `Welcome.releases` says. Answered with `UpdatesChecked`."""


class UpdatesChecked(Reply, frozen=True, kw_only=True):
    """Attributes:
    version: the newest.
    newer: it is newer than the one that runs.
    page: address for the browser.
    notes: what is new in it, in a sentence; may be empty.
    """

    version: str
    newer: bool
    page: str
    notes: str


Commands = CheckForUpdates
Answers = UpdatesChecked
