"""What is said into a microphone."""

from __future__ import annotations

from typing import NewType

from core.records.base import ModelId

# Counted from the core's start; nothing of a session stays.
ListeningId = NewType("ListeningId", int)

DEFAULT_HEARING_MODEL = ModelId("whisper-base")

# Of the sound that is heard: samples a second, one channel, 16 bits, little-endian.
HEARING_RATE = 16_000
# Of recordings that are played, in the same form.
PLAYING_RATE = 48_000
# Of one `HearAudio`: ten seconds.
MAX_HEARD_BYTES = 10 * HEARING_RATE * 2

# What Whisper recognises at all well, as ISO 639-1 says it, by how many people speak it.
SPOKEN_LANGUAGES = (
    *("en", "zh", "hi", "es", "fr", "ar", "bn", "pt", "ru", "ur", "id", "de", "ja", "sw", "mr", "te", "tr", "ta"),
    *("vi", "ko", "it", "th", "gu", "fa", "pl", "uk", "ro", "nl", "el", "hu", "cs", "sv", "he", "da", "fi", "no"),
    *("sk", "bg", "hr", "lt", "sl", "lv", "et", "ca", "sr"),
)
