"""What a task did, and how far it is, in the words of its own page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.chat.dates import moment_text
from app.chat.plain_text import one_line
from app.documents.words import language_text
from app.translation import duration_text, list_text
from core.records import (
    Classify,
    Continue,
    Extract,
    Length,
    OwnTask,
    Proofread,
    Rewrite,
    Summarise,
    SummaryForm,
    Task,
    TaskOptions,
    TaskStatus,
    Tone,
    Translate,
)

_LONGEST_INSTRUCTIONS = 120


def done_text(options: TaskOptions) -> str:
    """What is done, as one who reads it afterwards says it: "Translated into Deutsch"."""
    tr = QCoreApplication.translate
    match options:
        case Summarise(form=form, language=language):
            words = {
                SummaryForm.SHORT: tr("task result", "Summarised in a paragraph"),
                SummaryForm.LONG: tr("task result", "Summarised at length"),
                SummaryForm.POINTS: tr("task result", "Summarised in points"),
            }[form]
            return list_text([words, language_text(language)]) if language else words
        case Translate(language=language):
            return tr("task result", "Translated into %1").replace("%1", language_text(language))
        case Rewrite():
            return _rewritten(options)
        case Proofread():
            return tr("task result", "Proofread")
        case Classify(labels=labels):
            return tr("task result", "Classified by %n labels", "", len(labels))
        case Extract(columns=columns):
            return tr("task result", "Extracted: %1").replace("%1", list_text([one_line(name) for name in columns]))
        case Continue():
            return tr("task result", "Continued")
        case OwnTask(instructions=instructions):
            words = one_line(instructions)
            return words if len(words) <= _LONGEST_INSTRUCTIONS else words[:_LONGEST_INSTRUCTIONS].rstrip() + "…"


def _rewritten(options: Rewrite) -> str:
    tr = QCoreApplication.translate
    tones = {
        Tone.SAME: "",
        Tone.FORMAL: tr("task result", "formal"),
        Tone.FRIENDLY: tr("task result", "friendly"),
        Tone.NEUTRAL: tr("task result", "neutral"),
        Tone.CONFIDENT: tr("task result", "confident"),
    }
    lengths = {
        Length.SAME: "",
        Length.SHORTER: tr("task result", "shorter"),
        Length.LONGER: tr("task result", "longer"),
    }
    simpler = tr("task result", "in plain words") if options.simpler else ""
    how = [words for words in (tones[options.tone], lengths[options.length], simpler) if words]
    words = tr("task result", "Rewritten")
    return tr("task result", "Rewritten: %1").replace("%1", list_text(how)) if how else words


def facts_text(task: Task, now: float) -> str:
    """What was done, to which pages, by which model, and when. `now`: Unix seconds."""
    tr, number = QCoreApplication.translate, QLocale().toString
    pages = ""
    if task.pages is not None:
        first, last = task.pages
        words = tr("task result", "page %1") if first == last else tr("task result", "pages %1 to %2")
        pages = words.replace("%1", number(first)).replace("%2", number(last))
    when = moment_text(task.finished_at, now) if task.finished_at is not None else ""
    return " · ".join(filter(None, (done_text(task.options), pages, one_line(task.model), when)))


def step_text(task: Task, total: int, why: str = "") -> str:
    """How far it is with one that isn't over.

    Args:
        total: pieces of its source.
        why: what one that waits is waiting for, if that isn't what comes before it.
    """
    tr, number = QCoreApplication.translate, QLocale().toString
    done = task.pieces_done
    if isinstance(task.options, Summarise) and total > 1 and done >= total:
        words = tr("task result", "Putting the parts together")
    else:
        words = tr("task result", "%1 of %2 parts done") if task.pieces else ""
        words = words.replace("%2", number(task.pieces)).replace("%1", number(done))
    match task.status:
        case TaskStatus.WAITING:
            before = tr("task result", "Waits: what you write in a conversation, and tasks before it, go first")
            waits = why[:1].upper() + why[1:] if why else before
            return " · ".join(filter(None, (waits, words if done else "")))
        case TaskStatus.PAUSED:
            return " · ".join(filter(None, (tr("task result", "Paused"), words)))
        case TaskStatus.CANCELLED:
            return " · ".join(filter(None, (tr("task result", "Cancelled"), words)))
    left = ""
    if task.seconds_left is not None:
        left = tr("task result", "about %1 left").replace("%1", duration_text(task.seconds_left))
    return " · ".join(filter(None, (words or tr("task result", "Getting ready"), left)))
