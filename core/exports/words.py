"""What stands around messages in files for people."""

from __future__ import annotations

from datetime import datetime

from core.records import ExportedConversation, ExportedMessage, ExportWords, MessageStatus, Role


def moment_text(moment: float) -> str:
    """A time as everybody reads it, here where it is read."""
    return datetime.fromtimestamp(moment).strftime("%Y-%m-%d %H:%M")


def day_text(moment: float) -> str:
    return datetime.fromtimestamp(moment).strftime("%Y-%m-%d")


def title_text(conversation: ExportedConversation, words: ExportWords) -> str:
    """On one line."""
    return " ".join(conversation.title.split()) or words.untitled


def speaker_text(message: ExportedMessage, words: ExportWords) -> str:
    """Who says it; of a reply, also by which model."""
    if message.role is Role.USER:
        return words.you
    name = " ".join(message.persona.split()) or words.assistant
    return f"{name} ({message.model})" if message.model else name


def ending_text(message: ExportedMessage, words: ExportWords) -> str:
    """How a reply ended that isn't whole; else nothing."""
    if message.status is MessageStatus.STOPPED:
        return words.stopped
    if message.status is MessageStatus.FAILED:
        return f"{words.failed}: {message.problem.what}" if message.problem is not None else words.failed
    return "" if message.status is MessageStatus.COMPLETE else words.interrupted
