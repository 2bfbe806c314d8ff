"""Mail (.eml): from whom, to whom, when, what; and what was attached, read as files of their own."""

from __future__ import annotations

import email
import email.policy
import io
from collections.abc import Iterator
from email.message import EmailMessage, MIMEPart

import msgspec

from core.documents.formats.blocks import Block, PageMaker, clean, heading, one_line
from core.documents.formats.html import blocks_of
from core.documents.formats.kinds import kind_of, reader_of
from core.documents.formats.source import Source
from core.documents.formats.text import blocks_of as blocks_of_text
from core.documents.formats.text import decoded
from core.documents.pages import Opened, Page

_HEADERS = ("From", "To", "Cc", "Date")
_MOST_ATTACHMENTS = 50
_MOST_HEADER_CHARS = 2_000


def read(source: Source, first: int) -> Iterator[Opened | Page]:
    """A reader, as in `kinds.reader_of`."""
    message = email.message_from_bytes(source.whole(), policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    subject = _header(message, "Subject")
    yield Opened(format="mail", title=subject)
    for number, page in enumerate(_pages(message, subject, source), 1):
        if number >= first:
            yield msgspec.structs.replace(page, number=number)


def _pages(message: EmailMessage, subject: str, source: Source) -> Iterator[Page]:
    yield from PageMaker().pages(_blocks(message, subject))
    for count, part in enumerate(message.iter_attachments()):
        if count >= _MOST_ATTACHMENTS:
            break
        yield from _attached(part, source)


def _blocks(message: EmailMessage, subject: str) -> Iterator[Block]:
    if subject:
        yield heading(subject, 1)
    said = ((name, _header(message, name)) for name in _HEADERS)
    lines = [f"{name}: {value}" for name, value in said if value]
    names = [name for part in message.iter_attachments() if (name := one_line(part.get_filename() or ""))]
    yield Block("\n".join([*lines, *(f"Attachment: {name}" for name in names[:_MOST_ATTACHMENTS])]))
    body = message.get_body(("plain", "html"))
    if body is None:
        return
    text = decoded(_bytes(body), body.get_content_charset() or "")
    if body.get_content_subtype() == "html":
        yield from blocks_of(text)
    else:
        yield from blocks_of_text(clean(text))


def _attached(part: MIMEPart, source: Source) -> Iterator[Page]:
    """What is in an attached file; nothing, if it can't be read."""
    name = one_line(part.get_filename() or "")
    if source.depth or not name:
        return
    inner = Source(name=name, stream=io.BytesIO(_bytes(part)), limits=source.limits, depth=source.depth + 1)
    try:
        for step in reader_of(kind_of(inner))(inner, 1):
            if isinstance(step, Page):
                yield step
    except Exception:  # noqa: BLE001 - the mail is whole, whatever is attached to it; what parsers raise, nobody lists
        return


def _bytes(part: MIMEPart) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _header(message: EmailMessage, name: str) -> str:
    try:
        return one_line(str(message.get(name, "")))[:_MOST_HEADER_CHARS]
    except (ValueError, IndexError, AttributeError):  # the standard library's own for addresses it can't take apart
        return ""
