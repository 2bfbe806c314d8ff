"""Conversations with Gemini from Google's Takeout: a list of activities, as JSON or as a page, or a file for each."""

from __future__ import annotations

import html as entities
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime

import msgspec

from core.imports.html_text import text_of
from core.imports.turns import Fields, Parts, Turns, dict_of, dicts_of, list_of, named, str_of, time_of
from core.records import ImportOrigin, Role
from core.storage.imported import ForeignConversation

# An activity doesn't always say which conversation it is of. After so long, in seconds, another one has begun.
_PAUSE_S = 30 * 60

_OURS = re.compile(r"\b(?:gemini|bard)\b", re.IGNORECASE)
_APP = re.compile(r"gemini\.google\.com/(?:u/\d+/)?app/([0-9a-f]{8,40})")

# What Google writes before a prompt, in English. In other languages it is found by how often it stands there.
_ASKED = re.compile(r"^(?:Prompted(?: with:)?|Asked(?: Gemini:| Bard:)?|Said|Answered)\s+")
_DID = re.compile(
    r"^(?:Created|Used|Added|Gave|Selected|Shared|Deleted|Viewed|Visited|Edited|Pinned|Renamed|Exported|Updated)\s"
)
_OFTEN = 0.8
_ENOUGH = 3

_CELL = re.compile(r'class="outer-cell\b')
_BODY = re.compile(
    r'mdl-typography--body-1">(?P<body>.*?)(?=</div>\s{0,100}<div class="content-cell[^"]{0,200}mdl-typography--text-right"|\Z)',
    re.DOTALL,
)
_HEAD = re.compile(r'mdl-typography--title">(?P<head>.{0,500}?)</p>', re.DOTALL)
_LINE = re.compile(r"<br\s*/?>")
_DATED = re.compile(r"^[^<]{0,40}(?:19|20)\d\d[^<]{0,30}\d{1,2}:\d{2}:\d{2}[^<]{0,20}$")
_LONGEST_DATE = 200
_DATES = (
    "%b %d, %Y, %I:%M:%S %p",
    "%d %b %Y, %H:%M:%S",
    "%d %B %Y, %H:%M:%S",
    "%d.%m.%Y, %H:%M:%S",
    "%d/%m/%Y, %H:%M:%S",
    "%Y-%m-%d, %H:%M:%S",
    "%Y/%m/%d, %H:%M:%S",
    "%Y年%m月%d日 %H:%M:%S",
)


class Activity(msgspec.Struct):
    """One prompt, and what was answered.

    Attributes:
        talk: id of the conversation, if it says so.
        said_at: Unix seconds; 0: not known.
    """

    asked: str
    answer: str
    files: list[str]
    said_at: float
    talk: str = ""


def activity(fields: Fields) -> Activity | None:
    """An entry of a My Activity list; None if it is of another product."""
    products = [str_of(fields.get("header")), *map(str_of, list_of(fields.get("products")))]
    if not any(_OURS.search(name) for name in products):
        return None
    answers = (str_of(item.get("html")) or str_of(item.get("htmlValue")) for item in _items(fields.get("safeHtmlItem")))
    urls = [str_of(detail.get("url")) or str_of(detail.get("name")) for detail in dicts_of(fields.get("details"))]
    talks = {found[1] for url in (*urls, str_of(fields.get("titleUrl"))) if (found := _APP.search(url))}
    return Activity(
        asked=str_of(fields.get("title")),
        answer="\n\n".join(text for answer in answers if (text := text_of(answer))),
        files=[
            str_of(one) or named(dict_of(one), "name", "title") or "file"
            for one in list_of(fields.get("attachedFiles"))
        ],
        said_at=time_of(fields.get("time")),
        talk=talks.pop() if len(talks) == 1 else "",
    )


def _items(value: object) -> list[Fields]:
    return [value] if isinstance(value, dict) else dicts_of(value)


def activities_of_page(page: str) -> Iterator[Activity]:
    """The entries of a My Activity page."""
    for cell in _CELL.split(page)[1:]:
        head, body = _HEAD.search(cell), _BODY.search(cell)
        if head is None or body is None or not _OURS.search(head["head"]):
            continue
        lines = _LINE.split(body["body"])
        at = next(
            (
                n
                for n, line in enumerate(lines)
                if len(line) <= _LONGEST_DATE and _DATED.match(entities.unescape(line).strip())
            ),
            None,
        )
        if at is None:
            continue
        asked = text_of("<br>".join(lines[:at])).replace("\xa0", " ")
        talk = _APP.search(body["body"])
        yield Activity(
            asked,
            text_of("<br>".join(lines[at + 1 :])),
            [],
            _date(entities.unescape(lines[at])),
            talk[1] if talk else "",
        )


def _date(text: str) -> float:
    """Unix seconds of a date as it is shown there, its time zone left out; 0 if it isn't understood."""
    words = " ".join(text.split())
    for form in _DATES:
        for cut in (words, words.rpartition(" ")[0]):
            try:
                return time_of(datetime.strptime(cut, form).isoformat())
            except ValueError:
                continue
    return 0.0


def conversations(activities: Iterable[Activity]) -> Iterator[ForeignConversation]:
    """The conversations that activities were, by what they say or by the pauses between them."""
    listed = list(activities)
    if listed and listed[0].said_at >= listed[-1].said_at:
        # As it is shown there: the newest first.
        listed.reverse()
    listed.sort(key=lambda one: one.said_at)
    before = _what_stands_before(one.asked for one in listed if one.answer)
    groups: dict[str, list[Activity]] = {}
    last_at, nameless = 0.0, ""
    for one in listed:
        if not one.talk and (not nameless or one.said_at - last_at > _PAUSE_S):
            nameless = f"#{len(groups)}"
        if not one.talk:
            last_at = one.said_at
        groups.setdefault(one.talk or nameless, []).append(one)
    for key, some in groups.items():
        yield _conversation("" if key.startswith("#") else key, some, before)


def _what_stands_before(titles: Iterable[str]) -> str:
    """The word that nearly every title begins with."""
    words = [title.split(maxsplit=1)[0] for title in titles if len(title.split(maxsplit=1)) == 2]
    common, count = Counter(words).most_common(1)[0] if words else ("", 0)
    return common if count >= max(_ENOUGH, _OFTEN * len(words)) else ""


def _conversation(known: str, some: list[Activity], before: str) -> ForeignConversation:
    turns = Turns()
    for one in some:
        asked = _asked(one, before)
        question = Parts(asked or "")
        for name in one.files:
            question.mark(name)
        if asked is None and not one.files:
            question.mark(one.asked)
        turns.add(Role.USER, question, one.said_at)
        turns.add(Role.ASSISTANT, Parts(one.answer), one.said_at, "Gemini")
    return turns.conversation(ImportOrigin.GEMINI, known, "", some[0].said_at, some[-1].said_at)


def _asked(one: Activity, before: str) -> str | None:
    """What the user asked; None if it tells of something else that they did."""
    found = _ASKED.match(one.asked)
    if found is not None:
        return one.asked[found.end() :]
    if not one.answer and _DID.match(one.asked):
        return None
    return one.asked[len(before) :].lstrip() if before and one.asked.startswith(before + " ") else one.asked


def conversation(fields: Fields) -> ForeignConversation:
    """A conversation with `conversation_turns`, of the user and of the system."""
    turns = Turns()
    for turn in dicts_of(fields["conversation_turns"]):
        asked, answered = turn.get("user_turn"), turn.get("system_turn")
        if isinstance(asked, dict):
            turns.add(Role.USER, Parts(str_of(asked.get("prompt"))), time_of(asked.get("turn_last_modified")))
        if isinstance(answered, dict):
            parts = Parts()
            for text in dicts_of(answered.get("text")):
                parts.say(text.get("data"))
                for card in dicts_of(text.get("cards")):
                    parts.say(card.get("content"))
            for _ in list_of(answered.get("images")):
                parts.mark("picture")
            turns.add(Role.ASSISTANT, parts, time_of(answered.get("turn_last_modified")), "Gemini")
    return turns.conversation(
        ImportOrigin.GEMINI,
        str_of(fields.get("id")),
        str_of(fields.get("title")),
        time_of(fields.get("creation_time")),
        time_of(fields.get("last_modification_time")),
    )
