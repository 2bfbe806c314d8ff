"""Voices that answers are read aloud with."""

from __future__ import annotations

from enum import StrEnum
from typing import NewType

from core.records.base import Record

VoiceId = NewType("VoiceId", str)

# Counts what a window has read aloud.
ReadingAloudId = NewType("ReadingAloudId", int)

SLOWEST_READING, FASTEST_READING = 0.7, 1.6


class VoiceKind(StrEnum):
    KOKORO = "kokoro"  # trained; it has to be downloaded
    ESPEAK = "espeak"  # the program espeak-ng: any of a hundred languages, and it sounds like a machine
    SYSTEM = "system"  # of the operating system


class Voice(Record, frozen=True, kw_only=True):
    """Something that can speak.

    Attributes:
        name: as users may see it; a proper name, or of the program.
        language: ISO 639-1, or longer where espeak-ng's is.
        region: upper case, "GB"; empty: none is told.
    """

    id: VoiceId
    kind: VoiceKind
    name: str
    language: str
    region: str = ""
