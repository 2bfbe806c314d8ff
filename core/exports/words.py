"""What stands around messages in files for people."""

from __future__ import annotations

from datetime import datetime

from core.records import (
    ExportedCitation,
    ExportedConversation,
    ExportedMessage,
    ExportedPicture,
    ExportWords,
    MessageStatus,
    Role,
)

# Characters of a quotation among the sources.
_LONGEST_QUOTE = 300


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


def numbered_text(message: ExportedMessage) -> str:
    """What a reply says, with the numbers of its sources behind the sentences that rest on them."""
    text = message.text
    for one in sorted(message.cited, key=lambda sentence: -sentence.end):
        # In a table a number behind the row would be another cell.
        if one.numbers and not text[: one.end].endswith("|"):
            numbers = "".join(f"[{number}]" for number in one.numbers)
            text = f"{text[: one.end]} {numbers}{text[one.end :]}"
    return text


def picture_text(picture: ExportedPicture, words: ExportWords) -> str:
    """What stands where a picture isn't shown."""
    name = " ".join(picture.name.split())
    return f"{words.picture}: {name}" if name else words.picture


def sources_of(message: ExportedMessage) -> list[ExportedCitation]:
    """The passages that a reply rests on, by number."""
    used = {number for one in message.cited for number in one.numbers}
    return [one for one in message.citations if one.number in used]


def source_text(one: ExportedCitation, words: ExportWords) -> str:
    """Where a passage stands, and its words if they are known."""
    quote = " ".join(one.quote.split())
    if len(quote) > _LONGEST_QUOTE:
        quote = quote[:_LONGEST_QUOTE].rstrip() + " …"
    page = words.page.replace("%1", one.page_label or str(one.page))
    return f"[{one.number}] {' '.join(one.title.split())}, {page}" + (f": “{quote}”" if quote else "")
