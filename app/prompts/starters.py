"""What a new library begins with, in the user's language: to be edited or removed like any other."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.records import PromptDraft


def starters() -> tuple[PromptDraft, ...]:
    """In the language of the window."""

    translate = QCoreApplication.translate
    return (
        PromptDraft(
            name=translate("starters", "Summarise"),
            text=translate(
                "starters",
                "Summarise this text in {{how long|three sentences|one sentence|five bullet points}}:\n\n{{text}}",
            ),
        ),
        PromptDraft(
            name=translate("starters", "Translate"),
            text=translate(
                "starters",
                "Translate this into {{language|English}}. Keep its tone, and write nothing else:\n\n{{text}}",
            ),
        ),
        PromptDraft(
            name=translate("starters", "Proofread"),
            text=translate(
                "starters",
                "Correct the spelling and grammar of this text and change nothing else. Then list what you corrected:\n\n{{text}}",
            ),
        ),
        PromptDraft(
            name=translate("starters", "Explain"),
            text=translate(
                "starters",
                "Explain {{what}} {{to whom|in plain words|to a ten-year-old|to an expert}}, with an example.",
            ),
        ),
        PromptDraft(
            name=translate("starters", "Brainstorm"),
            text=translate(
                "starters",
                "Give me {{how many|ten}} different ideas for {{what}}, one line each. Begin with the least obvious.",
            ),
        ),
    )
