"""The kinds of memories in the user's words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from core.records import ChangeAction, ChangedBy, Entity, EntityKind, MemoryChange, MemoryKind, MemorySource


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
        MemoryKind.WAY: tr("kinds", "way of doing"),
    }[kind]


def source_words(source: MemorySource) -> str:
    """Who put a memory there."""
    tr = QCoreApplication.translate
    return {
        MemorySource.LEARNED: tr("sources", "learned automatically"),
        MemorySource.ASKED: tr("sources", "you asked to remember it"),
        MemorySource.ADDED: tr("sources", "added by you"),
        MemorySource.MODEL: tr("sources", "written by the assistant"),
        MemorySource.CORRECTED: tr("sources", "you said how to do it"),
    }[source]


def entity_words(entity: Entity) -> str:
    """A person or thing, with what it is to the user and how many memories speak of it: "Clara (sister) · 4"."""
    name, relation = entity.name, entity.relations[0] if entity.relations else ""
    if name and relation:
        name = f"{name} ({relation_words(relation)})"
    return f"{name or relation_words(relation)} · {QLocale().toString(entity.memory_count)}"


def entity_kind_words(kind: EntityKind) -> str:
    """What such entities are called together."""
    tr = QCoreApplication.translate
    return {
        EntityKind.PERSON: tr("entities", "People"),
        EntityKind.PET: tr("entities", "Pets"),
        EntityKind.PLACE: tr("entities", "Places"),
        EntityKind.ORGANISATION: tr("entities", "Organisations"),
        EntityKind.THING: tr("entities", "Things"),
    }[kind]


def relation_words(relation: str) -> str:
    """What somebody is to the user, in the user's language where it is a common one."""
    tr = QCoreApplication.translate
    return {
        "sister": tr("relations", "sister"),
        "brother": tr("relations", "brother"),
        "mother": tr("relations", "mother"),
        "father": tr("relations", "father"),
        "wife": tr("relations", "wife"),
        "husband": tr("relations", "husband"),
        "partner": tr("relations", "partner"),
        "son": tr("relations", "son"),
        "daughter": tr("relations", "daughter"),
        "friend": tr("relations", "friend"),
        "colleague": tr("relations", "colleague"),
        "boss": tr("relations", "boss"),
        "dog": tr("relations", "dog"),
        "cat": tr("relations", "cat"),
    }.get(relation, relation)


def change_words(change: MemoryChange) -> str:
    """What happened to a memory, and who did it: "edited by you"."""
    tr = QCoreApplication.translate
    by = {
        ChangedBy.USER: tr("changes", "by you"),
        ChangedBy.LEARNING: tr("changes", "from what you said"),
        ChangedBy.MODEL: tr("changes", "by the assistant"),
    }[change.made_by]
    what = {
        ChangeAction.ADDED: tr("changes", "Remembered"),
        ChangeAction.EDITED: tr("changes", "Edited"),
        ChangeAction.DELETED: tr("changes", "Forgotten"),
        ChangeAction.RESTORED: tr("changes", "Brought back"),
        ChangeAction.SUPERSEDED: tr("changes", "A newer fact took its place"),
        ChangeAction.REVIVED: tr("changes", "True again: the newer fact is gone"),
        ChangeAction.PINNED: tr("changes", "Pinned"),
        ChangeAction.UNPINNED: tr("changes", "Unpinned"),
        ChangeAction.DATED: tr("changes", "Dates changed"),
        ChangeAction.SCOPED: tr("changes", "Told elsewhere"),
        ChangeAction.MERGED: tr("changes", "Merged"),
        ChangeAction.SPLIT: tr("changes", "Split"),
        ChangeAction.EXPIRED: tr("changes", "Forgotten on the day you chose"),
        ChangeAction.REVIEWED: tr("changes", "When to ask about it, changed"),
        ChangeAction.CONFIRMED: tr("changes", "Still so, said"),
        ChangeAction.UNDONE: tr("changes", "Change taken back"),
    }[change.action]
    return what if change.action is ChangeAction.EXPIRED else f"{what} {by}"


def undone_words(action: ChangeAction, text: str, count: int) -> str:
    """What was done to memories, as the thing that was taken back: "forgotten “You live in Porto”"."""
    tr = QCoreApplication.translate
    what = {
        ChangeAction.ADDED: tr("undone", "added %1"),
        ChangeAction.EDITED: tr("undone", "edited %1"),
        ChangeAction.DELETED: tr("undone", "forgotten %1"),
        ChangeAction.RESTORED: tr("undone", "brought back %1"),
        ChangeAction.PINNED: tr("undone", "pinned %1"),
        ChangeAction.UNPINNED: tr("undone", "unpinned %1"),
        ChangeAction.DATED: tr("undone", "other dates for %1"),
        ChangeAction.SCOPED: tr("undone", "where %1 is told"),
        ChangeAction.MERGED: tr("undone", "merged %1"),
        ChangeAction.SPLIT: tr("undone", "split %1"),
        ChangeAction.REVIEWED: tr("undone", "when to ask about %1"),
        ChangeAction.CONFIRMED: tr("undone", "%1 is still so"),
    }.get(action, "%1")
    quoted = tr("undone", "“%1”").replace("%1", text)
    others = tr("undone", "%1 and %n more", "", count - 1).replace("%1", quoted) if count > 1 else quoted
    return what.replace("%1", others)
