"""Builds what reads aloud."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from core.model.beside import Beside
from core.protocol import Event
from core.records import ModelId
from core.settings import SettingsFile
from core.speech.models import SpeechModels
from core.voice.espeak import Espeak
from core.voice.growing import GrowingReplies
from core.voice.reading import Reading
from core.voice.voices import Voices

KOKORO = ModelId("kokoro-82m")

# More would make the language model wait, and the voice isn't faster then by as much.
THREADS = 1


class VoiceParts(msgspec.Struct, frozen=True, kw_only=True):
    """The voices there are, and what reads with them."""

    voices: Voices
    reading: Reading


def build_voice(
    speech: SpeechModels,
    settings: SettingsFile,
    publish: Callable[[Event], None],
    *,
    beside: Beside,
    spoken: Callable[[], bool] = lambda: False,
    espeak: Espeak | None = None,
) -> VoiceParts:
    """Build it; nothing slow is loaded before something is read.

    Args:
        speech: where Kokoro's files are, if they are there.
        beside: is told while it computes.
        spoken: somebody talks, and may be answered aloud.
        espeak: the program; None: it is looked for when it is needed.
    """
    voices = Voices(
        lambda: speech.folder(KOKORO),
        lambda: settings.current.voices,
        espeak=espeak or Espeak(),
        threads=THREADS,
        beside=beside,
    )
    speech.before_removal(lambda _: voices.rest())
    return VoiceParts(
        voices=voices,
        reading=Reading(voices, GrowingReplies(), publish, by_itself=lambda: settings.current.read_replies or spoken()),
    )
