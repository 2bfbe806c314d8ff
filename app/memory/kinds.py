"""The kinds of memories in the user's words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.records import MemoryKind, MemorySource


def kind_words(kind: MemoryKind) -> str:
    """What a memory is about, in lower case."""
    tr = QCoreApplication.translate
    return {
        MemoryKind.PROFILE: tr("kinds", "about you"),
        MemoryKind.PREFERENCE: tr("kinds", "preference"),
        MemoryKind.PERSON: tr("kinds", "person"),
        MemoryKind.PET: tr("kinds", "pet"),
        MemoryKind.PLACE: tr("kinds", "place"),
        MemoryKind.HEALTH: tr("kinds", "health"),
        MemoryKind.WORK: tr("kinds", "work"),
        MemoryKind.HABIT: tr("kinds", "habit"),
        MemoryKind.EVENT: tr("kinds", "event"),
        MemoryKind.PLAN: tr("kinds", "plan"),
        MemoryKind.NOTE: tr("kinds", "note"),
    }[kind]


def source_words(source: MemorySource) -> str:
    """Who put a memory there."""
    tr = QCoreApplication.translate
    return {
        MemorySource.LEARNED: tr("sources", "learned automatically"),
        MemorySource.ASKED: tr("sources", "you asked to remember it"),
        MemorySource.ADDED: tr("sources", "added by you"),
        MemorySource.MODEL: tr("sources", "written by the assistant"),
    }[source]
