"""What a report of a fault is made of. Nothing is sent: the window shows it, and saves it where the user says."""

from __future__ import annotations

from core.protocol.base import Command, Reply
from core.records import MaskWords


class GatherReport(Command, frozen=True, kw_only=True):
    """Gather versions and the end of the log, with stand-ins in the place of what is personal. Answered with `ReportGathered`."""

    words: MaskWords


class ReportGathered(Reply, frozen=True, kw_only=True):
    """Attributes:
    versions: of the program, the system and libraries, a line each.
    log: the last lines of it; empty if there is none.
    """

    versions: str
    log: str


Commands = GatherReport
Answers = ReportGathered
