"""What is said of microphones that can't be listened to."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.audio.conversation import ECHO
from app.audio.microphone import Fault
from app.translation import core_text
from core.records import Problem

NO_MODEL = "no_hearing_model"

# Codes of what may become untrue when somebody tries again.
SPEECH_PROBLEMS = frozenset(
    {NO_MODEL, "hearing", "hearing_silence", "listening_core", ECHO, *(f"microphone_{fault.value}" for fault in Fault)}
)

# What is mended in the settings.
_IN_SETTINGS = frozenset(
    {"hearing", *(f"microphone_{fault.value}" for fault in (Fault.BUSY, Fault.GONE, Fault.MUTED, Fault.FAILED))}
)


def settings_words(problem: Problem) -> list[str]:
    """What a button is called that leads to the settings; none where they don't help."""
    if problem.code == NO_MODEL:
        return [fetch_words()]
    if problem.code in _IN_SETTINGS:
        return [QCoreApplication.translate("ListeningWords", "Settings for speech…")]
    return []


def fetch_words() -> str:
    """What a button is called that leads to where models for speech are fetched."""
    return QCoreApplication.translate("ListeningWords", "Fetch a speech model…")


def safe_words(*, heard: bool) -> str:
    """What is safe when listening ends by itself. `heard`: there was something to hear."""
    if heard:
        return QCoreApplication.translate("ListeningWords", "What was heard so far stays.")
    return core_text("Nothing was recorded.")


def fault_problem(fault: Fault, detail: str, *, heard: bool) -> Problem:
    """What happened, what is safe, what to do. `heard`: there was something to hear until then."""
    what, step = _fault_words()[fault]
    return Problem(
        code=f"microphone_{fault.value}", what=what, safe=safe_words(heard=heard), next_step=step, detail=detail
    )


def _fault_words() -> dict[Fault, tuple[str, str]]:
    translate = QCoreApplication.translate
    return {
        Fault.NONE: (
            translate("ListeningWords", "No microphone was found."),
            translate("ListeningWords", "Plug one in, then try again."),
        ),
        Fault.BUSY: (
            translate("ListeningWords", "Another program is using the microphone."),
            translate("ListeningWords", "End it there, or choose another microphone in the settings, under Talking."),
        ),
        Fault.REFUSED: (
            translate("ListeningWords", "The system doesn't let Rememora use the microphone."),
            translate("ListeningWords", "Allow it in the system's settings for privacy, then try again."),
        ),
        Fault.GONE: (
            translate("ListeningWords", "The microphone is gone."),
            translate("ListeningWords", "Plug it in again, or choose another one in the settings, under Talking."),
        ),
        Fault.MUTED: (
            translate("ListeningWords", "The microphone gives nothing but silence."),
            translate(
                "ListeningWords",
                "See whether it is muted, whether the system lets Rememora listen, or choose another one in the settings, under Talking.",
            ),
        ),
        Fault.FAILED: (
            translate("ListeningWords", "The microphone can't be used."),
            translate("ListeningWords", "Try again, or choose another one in the settings, under Talking."),
        ),
    }
