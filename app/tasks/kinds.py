"""What can be done to a text: each kind with its name and icon, in the order of menus."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from core.records import (
    Classify,
    Continue,
    Extract,
    OwnTask,
    Proofread,
    Rewrite,
    Summarise,
    TaskOptions,
    Translate,
)


class Kind(StrEnum):
    """What a task does. Values are the tags of its options."""

    SUMMARISE = "summarise"
    TRANSLATE = "translate"
    REWRITE = "rewrite"
    PROOFREAD = "proofread"
    CLASSIFY = "classify"
    EXTRACT = "extract"
    CONTINUE = "continue"
    OWN = "own"


OPTIONS: dict[Kind, type[TaskOptions]] = {
    Kind.SUMMARISE: Summarise,
    Kind.TRANSLATE: Translate,
    Kind.REWRITE: Rewrite,
    Kind.PROOFREAD: Proofread,
    Kind.CLASSIFY: Classify,
    Kind.EXTRACT: Extract,
    Kind.CONTINUE: Continue,
    Kind.OWN: OwnTask,
}

_ICONS = {
    Kind.CLASSIFY: "classify",
    Kind.EXTRACT: "table",
    Kind.OWN: "spark",
}


def kind_of(options: TaskOptions) -> Kind:
    """What these options are of."""
    return next(kind for kind, of in OPTIONS.items() if isinstance(options, of))


def kind_icon(kind: Kind) -> str:
    """The name of its icon."""
    return _ICONS.get(kind, kind.value)


def kind_text(kind: Kind) -> str:
    """What is done, as one tells somebody to."""
    tr = QCoreApplication.translate
    return {
        Kind.SUMMARISE: tr("tasks", "Summarise"),
        Kind.TRANSLATE: tr("tasks", "Translate"),
        Kind.REWRITE: tr("tasks", "Rewrite"),
        Kind.PROOFREAD: tr("tasks", "Proofread"),
        Kind.CLASSIFY: tr("tasks", "Classify"),
        Kind.EXTRACT: tr("tasks", "Extract to a table"),
        Kind.CONTINUE: tr("tasks", "Continue writing"),
        Kind.OWN: tr("tasks", "Your own task"),
    }[kind]


def kind_note(kind: Kind) -> str:
    """What comes of it, in a sentence."""
    tr = QCoreApplication.translate
    return {
        Kind.SUMMARISE: tr("tasks", "The gist, with the places it rests on."),
        Kind.TRANSLATE: tr("tasks", "The whole text in another language, part by part."),
        Kind.REWRITE: tr("tasks", "The same in another tone or length, or in plain words."),
        Kind.PROOFREAD: tr("tasks", "Corrections of spelling, grammar and punctuation. Each is yours to accept."),
        Kind.CLASSIFY: tr("tasks", "Which of your labels a text, or each row of a table, belongs to."),
        Kind.EXTRACT: tr("tasks", "Facts in rows and columns, for a spreadsheet."),
        Kind.CONTINUE: tr("tasks", "What may come next, in the same style."),
        Kind.OWN: tr("tasks", "Whatever you say, to each part of the text."),
    }[kind]


def menu_text(kind: Kind) -> str:
    """As an entry of a menu that asks before it begins."""
    return QCoreApplication.translate("tasks", "%1…", "an entry of a menu").replace("%1", kind_text(kind))
