"""What a new library begins with, in the user's language: to be edited or removed like any other."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.records import PromptDraft


def starters() -> tuple[PromptDraft, ...]:
    """In the language of the window."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("starters", text)

    return (
        PromptDraft(
            name=tr("Summarise"),
            text=tr("Summarise this text in {{how long|three sentences|one sentence|five bullet points}}:\n\n{{text}}"),
        ),
        PromptDraft(
            name=tr("Translate"),
            text=tr("Translate this into {{language|English}}. Keep its tone, and write nothing else:\n\n{{text}}"),
        ),
        PromptDraft(
            name=tr("Proofread"),
            text=tr(
                "Correct the spelling and grammar of this text and change nothing else. Then list what you corrected:\n\n{{text}}"
            ),
        ),
        PromptDraft(
            name=tr("Explain"),
            text=tr("Explain {{what}} {{to whom|in plain words|to a ten-year-old|to an expert}}, with an example."),
        ),
        PromptDraft(
            name=tr("Brainstorm"),
            text=tr(
                "Give me {{how many|ten}} different ideas for {{what}}, one line each. Begin with the least obvious."
            ),
        ),
    )
