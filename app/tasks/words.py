"""What is said of tasks, in the user's words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.chat.dates import moment_text
from app.chat.plain_text import one_line
from app.documents.words import language_text
from app.tasks.kinds import Kind, kind_of, kind_text
from app.translation import duration_text, in_user_language, list_text, named_text
from core.records import (
    Classify,
    ClassifyBy,
    Continue,
    Extract,
    Length,
    ModelPhase,
    ModelState,
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

_TITLE_CHARS = 60

# It isn't over yet.
OPEN = frozenset({TaskStatus.WAITING, TaskStatus.RUNNING, TaskStatus.PAUSED})


def language_name(code: str) -> str:
    """A language in itself, as an entry of a list. `code`: two letters."""
    name = language_text(code)
    return name[:1].upper() + name[1:]


def form_text(form: SummaryForm) -> str:
    """How long a summary is to be."""
    tr = QCoreApplication.translate
    return {
        SummaryForm.SHORT: tr("tasks", "Short: one paragraph"),
        SummaryForm.LONG: tr("tasks", "Long: several paragraphs"),
        SummaryForm.POINTS: tr("tasks", "Points: a list"),
    }[form]


def tone_text(tone: Tone) -> str:
    """How something is to sound."""
    tr = QCoreApplication.translate
    return {
        Tone.SAME: tr("tasks", "as it is", "the tone of a text"),
        Tone.FORMAL: tr("tasks", "formal"),
        Tone.FRIENDLY: tr("tasks", "friendly"),
        Tone.NEUTRAL: tr("tasks", "neutral"),
        Tone.CONFIDENT: tr("tasks", "confident"),
    }[tone]


def length_text(length: Length) -> str:
    """How long something is to become."""
    tr = QCoreApplication.translate
    return {
        Length.SAME: tr("tasks", "as it is", "the length of a text"),
        Length.SHORTER: tr("tasks", "shorter"),
        Length.LONGER: tr("tasks", "longer"),
    }[length]


def by_text(by: ClassifyBy) -> str:
    """What tells labels apart."""
    tr = QCoreApplication.translate
    return {
        ClassifyBy.BEST: tr("tasks", "Whatever suits best"),
        ClassifyBy.EXAMPLES: tr("tasks", "Examples: fast, for thousands of rows"),
        ClassifyBy.MODEL: tr("tasks", "Language model: understands more"),
    }[by]


def options_text(options: TaskOptions) -> str:
    """What is done, in a line: "Translate · into Deutsch"."""
    return " · ".join(filter(None, (kind_text(kind_of(options)), *_details(options))))


def _details(options: TaskOptions) -> tuple[str, ...]:
    tr = QCoreApplication.translate
    match options:
        case Summarise(form=form, language=language):
            kinds = {
                SummaryForm.SHORT: tr("tasks", "short"),
                SummaryForm.LONG: tr("tasks", "long"),
                SummaryForm.POINTS: tr("tasks", "points"),
            }
            into = tr("tasks", "in %1", "a language").replace("%1", language_text(language)) if language else ""
            return kinds[form], into
        case Translate(language=language, glossary=glossary):
            into = tr("tasks", "into %1", "a language").replace("%1", language_text(language))
            return into, tr("tasks", "%n terms", "", len(glossary)) if glossary else ""
        case Rewrite(tone=tone, length=length, simpler=simpler):
            return (
                tone_text(tone) if tone is not Tone.SAME else "",
                length_text(length) if length is not Length.SAME else "",
                tr("tasks", "simpler") if simpler else "",
            )
        case Proofread():
            return ()
        case Classify(labels=labels, column=column):
            return one_line(list_text([label.name for label in labels])), one_line(column)
        case Extract(columns=columns):
            return (one_line(list_text(columns)),)
        case Continue(words=words):
            return (tr("tasks", "about %n words", "", words),)
        case OwnTask(instructions=instructions):
            return (one_line(instructions)[:200],)


def title_text(task: Task) -> str:
    """What a task is called, on one line."""
    pages = ""
    if task.pages is not None:
        tr, number = QCoreApplication.translate, QLocale().toString
        words = tr("tasks", "page %1") if task.pages[0] == task.pages[1] else tr("tasks", "pages %1 to %2")
        pages = words.replace("%1", number(task.pages[0])).replace("%2", number(task.pages[1]))
    return " · ".join(filter(None, (one_line(task.title), pages)))


def progress_text(task: Task) -> str:
    """How far it is: "12 of 80 · about 4 min left"; empty while nobody knows."""
    tr = QCoreApplication.translate
    if not task.pieces:
        return ""
    number = QLocale().toString
    words = tr("tasks", "%1 of %2").replace("%1", number(task.pieces_done)).replace("%2", number(task.pieces))
    if task.status is TaskStatus.RUNNING and task.seconds_left is not None:
        words += " · " + tr("tasks", "about %1 left").replace("%1", duration_text(task.seconds_left))
    return words


def state_text(task: Task, now: float, why: str) -> str:
    """How it is with a task, in a few words. `now`: Unix seconds. `why`: what one that waits is waiting for."""
    tr = QCoreApplication.translate
    progress = progress_text(task)
    match task.status:
        case TaskStatus.WAITING:
            return " · ".join(filter(None, (progress if task.pieces_done else "", why)))
        case TaskStatus.RUNNING:
            return progress or tr("tasks", "beginning")
        case TaskStatus.PAUSED:
            return " · ".join(filter(None, (tr("tasks", "paused"), progress)))
        case TaskStatus.DONE:
            return moment_text(task.finished_at or task.created_at, now)
        case TaskStatus.CANCELLED:
            return " · ".join(filter(None, (tr("tasks", "cancelled"), progress)))
        case TaskStatus.FAILED:
            why = "" if task.problem is None else one_line(in_user_language(task.problem).what)
            return why or tr("tasks", "failed")


def waiting_text(model: ModelState | None, *, behind: bool) -> str:
    """Why a task waits. `behind`: another one is being done."""
    tr = QCoreApplication.translate
    phase = ModelPhase.READY if model is None else model.phase
    if behind:
        return tr("tasks", "waits for the task before it")
    match phase:
        case ModelPhase.NONE:
            return tr("tasks", "waits: there is no model yet")
        case ModelPhase.LOADING:
            return tr("tasks", "waits: the model is loading")
        case ModelPhase.FAILED:
            return tr("tasks", "waits: the model couldn't be loaded")
        case _:
            return tr("tasks", "waits: conversations go first")


def finished_text(task: Task) -> str:
    """That it is over, for whoever looks elsewhere."""
    tr = QCoreApplication.translate
    if task.status is TaskStatus.FAILED:
        words = tr("tasks", "Couldn't be finished: %1").replace("%1", kind_text(kind_of(task.options)))
        return named_text(words, _short_title(task))
    done = {
        Kind.SUMMARISE: tr("tasks", "The summary of “%1” is ready"),
        Kind.TRANSLATE: tr("tasks", "The translation of “%1” is ready"),
        Kind.REWRITE: tr("tasks", "“%1” has been rewritten"),
        Kind.PROOFREAD: tr("tasks", "“%1” has been proofread"),
        Kind.CLASSIFY: tr("tasks", "“%1” has been classified"),
        Kind.EXTRACT: tr("tasks", "The table from “%1” is ready"),
        Kind.CONTINUE: tr("tasks", "The continuation of “%1” is ready"),
        Kind.OWN: tr("tasks", "Your task with “%1” is ready"),
    }
    return done[kind_of(task.options)].replace("%1", _short_title(task))


def _short_title(task: Task) -> str:
    title = one_line(task.title)
    return title if len(title) <= _TITLE_CHARS else title[:_TITLE_CHARS].rstrip() + "…"
