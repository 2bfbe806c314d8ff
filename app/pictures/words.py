"""What is said of pictures."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.chat.plain_text import one_line
from app.translation import in_user_language, list_text, sentences_text, size_text
from core.records import Picture, PictureStatus, Problem


def name_text(name: str) -> str:
    """Of a picture from a file: its name; else what it is."""
    return one_line(name) or QCoreApplication.translate("pictures", "Picture")


def state_text(picture: Picture) -> str:
    """How far reading it has come; empty: it was read."""
    tr = QCoreApplication.translate
    match picture.status:
        case PictureStatus.WAITING:
            return tr("pictures", "is being read…")
        case PictureStatus.UNREAD:
            return tr("pictures", "can't be read")
    return ""


def problem_text(problem: Problem) -> str:
    """What is wrong with it, in sentences."""
    shown = in_user_language(problem)
    return sentences_text(shown.what, shown.safe, shown.next_step)


def spoken_text(picture: Picture) -> str:
    """What a screen reader says of it."""
    tr = QCoreApplication.translate
    parts = [tr("pictures", "Picture")]
    if picture.name:
        parts.append(one_line(picture.name))
    if picture.caption:
        parts.append(one_line(picture.caption))
    if picture.has_text:
        parts.append(tr("pictures", "with text"))
    if state := state_text(picture):
        parts.append(state)
    return list_text(parts)


def facts_text(picture: Picture) -> str:
    """Its name, extent and size, on one line."""
    extent = QCoreApplication.translate("pictures", "%1 × %2").replace("%1", str(picture.width))
    facts = [extent.replace("%2", str(picture.height))]
    if picture.size:
        facts.append(size_text(picture.size))
    return " · ".join([name_text(picture.name), *facts])


def tip_text(picture: Picture) -> str:
    """What is to be known of it beyond what is seen."""
    lines = [facts_text(picture)]
    if picture.caption:
        lines.append(one_line(picture.caption))
    if picture.problem is not None:
        lines.append(problem_text(picture.problem))
    elif state := state_text(picture):
        lines.append(state)
    return "\n".join(lines)
