"""A conversation as one HTML file: without scripts, without anything from elsewhere, in light and dark, to be read and printed."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator
from html import escape

from core.exports.html_body import HtmlBody, SetFormula
from core.exports.words import (
    day_text,
    ending_text,
    moment_text,
    numbered_text,
    picture_text,
    source_text,
    sources_of,
    speaker_text,
    title_text,
)
from core.markdown.visible import visible_text
from core.paths import RESOURCES
from core.records import (
    ExportedConversation,
    ExportedMessage,
    ExportedPicture,
    ExportedRecall,
    ExportParts,
    ExportWords,
    Role,
)

_PICTURES = ("image/png", "image/jpeg", "image/webp", "image/gif")

# What a browser is told to refuse, should anything ever get through.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"


def html_pieces(
    conversation: ExportedConversation,
    messages: Iterable[ExportedMessage],
    parts: ExportParts,
    words: ExportWords,
    now: float,
    set_formula: SetFormula,
) -> Iterator[bytes]:
    """A whole file, a message at a time."""
    body = HtmlBody(set_formula)
    title = escape(visible_text(title_text(conversation, words)))
    facts = [words.exported.replace("%1", day_text(now))]
    if parts.times:
        facts.insert(0, words.begun.replace("%1", moment_text(conversation.created_at)))
    look = (RESOURCES / "exports" / "page.css").read_text("utf-8")
    yield (
        f'<!DOCTYPE html>\n<html lang="{escape(words.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n<meta name="color-scheme" content="light dark">\n'
        f"<title>{title}</title>\n<style>\n{look}</style>\n</head>\n<body>\n<main>\n"
        f'<header><h1 dir="auto">{title}</h1><p>{escape(" · ".join(facts))}</p></header>\n'
    ).encode()
    for message in messages:
        yield "".join(_message(message, body, parts, words)).encode("utf-8", "replace")
    yield b"</main>\n</body>\n</html>\n"


def _message(message: ExportedMessage, body: HtmlBody, parts: ExportParts, words: ExportWords) -> Iterator[str]:
    by_user = message.role is Role.USER
    yield f'<article class="{"user" if by_user else "reply"}" id="m{message.id}">\n'
    time = f" <time>{moment_text(message.created_at)}</time>" if parts.times else ""
    yield f"<h2>{escape(visible_text(speaker_text(message, words)))}{time}</h2>\n"
    if parts.reasoning and message.reasoning.strip():
        thoughts = body.markdown(message.reasoning, f"m{message.id}r")
        yield f'<details><summary>{escape(words.reasoning)}</summary><div dir="auto">{thoughts}</div></details>\n'
    yield from (_picture(one, words) for one in message.pictures)
    if message.text.strip():
        said = body.plain(message.text) if by_user else body.markdown(numbered_text(message), f"m{message.id}")
        yield f'<div class="said" dir="auto">{said}</div>\n'
    if ending := ending_text(message, words):
        yield f'<p class="ending">{escape(visible_text(ending))}</p>\n'
    if sources := sources_of(message):
        listed = "".join(f'<li dir="auto">{escape(visible_text(source_text(one, words)))}</li>' for one in sources)
        yield f"<details><summary>{escape(words.sources)} ({len(sources)})</summary><ul>{listed}</ul></details>\n"
    if parts.memories and message.recalled:
        items = "".join(map(_recall, message.recalled))
        yield f"<details><summary>{escape(words.used)} ({len(message.recalled)})</summary><ul>{items}</ul></details>\n"
    yield "</article>\n"


def _picture(picture: ExportedPicture, words: ExportWords) -> str:
    name = escape(visible_text(picture_text(picture, words)))
    if not picture.data or picture.media_type not in _PICTURES:
        return f'<p class="ending">{name}</p>\n'
    data = base64.b64encode(picture.data).decode("ascii")
    return f'<figure><img class="shown" alt="{name}" src="data:{picture.media_type};base64,{data}"></figure>\n'


def _recall(item: ExportedRecall) -> str:
    text = escape(visible_text(" ".join(item.text.split())))
    return f'<li dir="auto">{text} <time>{day_text(item.said_at)}</time></li>'
