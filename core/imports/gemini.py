"""Conversations with Gemini from Google's Takeout: a list of activities, as JSON or as a page, or a file for each."""

from __future__ import annotations

import html as entities
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

import msgspec

from core.imports.html_text import text_and_pictures, text_of
from core.imports.tree import Node, tree_of
from core.imports.turns import Fields, Parts, Turns, dict_of, dicts_of, list_of, named, str_of, time_of
from core.records import ImportOrigin, Role
from core.storage.imported import ForeignConversation

# An activity doesn't always say which conversation it is of. After so long, in seconds, another one has begun.
_PAUSE_S = 30 * 60

_OURS = re.compile(r"\b(?:gemini|bard)\b", re.IGNORECASE)
_APP = re.compile(r"gemini\.google\.com/(?:u/\d+/)?app/([0-9a-f]{8,40})")

# What Google writes before a prompt, in English. In other languages it is found by how often it stands there.
_ASKED = re.compile(r"^(?:Prompted(?: with:)?|Branched|Asked(?: Gemini:| Bard:)?|Said|Answered)\s+")
_DID = re.compile(
    r"^(?:Created|Used|Added|Gave|Selected|Shared|Deleted|Viewed|Visited|Edited|Pinned|Renamed|Exported|Updated)\s"
)
_OFTEN = 0.8
_ENOUGH = 3
_MOST_BEFORE = 8  # words; what goes on is the user's own, said again and again

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
_WHOLE_DATES = {"REQUIRE_PARTS": ["day", "month", "year"]}


class Activity(msgspec.Struct):
    """One prompt, and what was answered.

    Attributes:
        talk: id of the conversation, if it says so.
        said_at: Unix seconds; 0: not known.
        pictures: in the answer, where a mark stands for each.
    """

    asked: str
    answer: str
    files: list[str]
    said_at: float
    talk: str = ""
    pictures: int = 0


def activity(fields: Fields) -> Activity | None:
    """An entry of a My Activity list; None if it is of another product."""
    products = [str_of(fields.get("header")), *map(str_of, list_of(fields.get("products")))]
    if not any(_OURS.search(name) for name in products):
        return None
    answers = (str_of(item.get("html")) or str_of(item.get("htmlValue")) for item in _items(fields.get("safeHtmlItem")))
    urls = [str_of(detail.get("url")) or str_of(detail.get("name")) for detail in dicts_of(fields.get("details"))]
    talks = {found[1] for url in (*urls, str_of(fields.get("titleUrl"))) if (found := _APP.search(url))}
    said = [(text, pictures) for answer in answers for text, pictures in [text_and_pictures(answer)] if text]
    # Of what was attached the title says how many, in a line that stands there once more by itself.
    notes = [named(one, "name") for one in dicts_of(fields.get("subtitles"))]
    asked = str_of(fields.get("title"))
    for note in notes[:1]:
        asked = asked.removesuffix(note).rstrip()
    listed = [*list_of(fields.get("attachedFiles")), *list_of(fields.get("audioFiles"))]
    return Activity(
        asked=asked,
        answer="\n\n".join(text for text, _ in said),
        files=[str_of(one) or named(dict_of(one), "name", "title") or "file" for one in listed],
        said_at=time_of(fields.get("time")),
        talk=talks.pop() if len(talks) == 1 else "",
        pictures=sum(pictures for _, pictures in said),
    )


def _items(value: object) -> list[Fields]:
    return [value] if isinstance(value, dict) else dicts_of(value)


def activities_of_page(page: str) -> Iterator[Activity]:
    """The entries of a My Activity page."""
    date = _Dates()
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
        answer, pictures = text_and_pictures("<br>".join(lines[at + 1 :]))
        moment = date(entities.unescape(lines[at]))
        yield Activity(asked, answer, [], moment, talk[1] if talk else "", pictures)


class _Dates:
    """Reads dates as they are shown on one page: all of them in one language."""

    def __init__(self) -> None:
        # They read the words and zones of 200 languages, which nobody else needs.
        from dateparser.date import DateDataParser
        from dateparser.timezone_parser import pop_tz_offset_from_string

        self._parser = DateDataParser(try_previous_locales=True, settings=_WHOLE_DATES)
        self._without_zone = pop_tz_offset_from_string

    def __call__(self, text: str) -> float:
        """Unix seconds; 0 if it isn't understood."""
        words, zone = self._without_zone(" ".join(text.split()), as_offset=True)
        for form in _DATES:
            try:
                moment = datetime.strptime(words.strip(), form)
                break
            except ValueError:
                continue
        else:
            moment = self._parser.get_date_data(words).date_obj
        return 0.0 if moment is None else time_of(moment.replace(tzinfo=zone or UTC).isoformat())


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
    """What nearly every title begins with: as far as a colon, or a word."""
    listed = [title.split() for title in titles]
    listed = [words for words in listed if len(words) > 1]
    enough = max(_ENOUGH, _OFTEN * len(listed))
    common: tuple[str, ...] = ()
    while len(common) < _MOST_BEFORE:
        longer = Counter(tuple(words[: len(common) + 1]) for words in listed if len(words) > len(common) + 1)
        most, count = longer.most_common(1)[0] if longer else ((), 0)
        if count < enough:
            break
        common = most
    label = next((at for at in range(1, len(common) + 1) if common[at - 1].endswith((":", "："))), 1)
    return " ".join(common[:label])


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
        answer = Parts(one.answer)
        for _ in range(one.pictures):
            answer.leave()
        turns.add(Role.ASSISTANT, answer, one.said_at, "Gemini")
    return turns.conversation(ImportOrigin.GEMINI, known, "", some[0].said_at, some[-1].said_at)


def _asked(one: Activity, before: str) -> str | None:
    """What the user asked; None if it tells of something else that they did."""
    found = _ASKED.match(one.asked)
    if found is not None:
        return one.asked[found.end() :]
    if not one.answer and _DID.match(one.asked):
        return None
    words = " ".join(one.asked.split())
    if not before or not words.startswith(before + " "):
        return one.asked
    return re.sub(r"\s+".join(map(re.escape, before.split())), "", one.asked, count=1).lstrip()


def conversation(fields: Fields) -> ForeignConversation:
    """A conversation with `conversation_turns`, of the user and of the system.

    A turn whose number was there before is another version of it, and what follows goes on from there.
    """
    listed = dicts_of(fields["conversation_turns"])
    nodes: dict[str, Node] = {}
    above: list[tuple[int, str]] = []  # of the turns before, those that the next can follow, by their numbers
    for at, turn in enumerate(listed):
        number = _number(turn)
        if number is not None:
            above = [(one, key) for one, key in above if one < number]
        nodes[str(at)] = Node(above[-1][1] if above else None)
        above.append((number if number is not None else above[-1][0] if above else 0, str(at)))
    turns = Turns()
    for key in turns.along(tree_of(str(len(listed) - 1), nodes)):
        turn = listed[int(key)]
        asked, answered = turn.get("user_turn"), turn.get("system_turn")
        if isinstance(asked, dict):
            turns.add(Role.USER, _prompt(asked), time_of(asked.get("turn_last_modified")))
        if isinstance(answered, dict):
            turns.add(Role.ASSISTANT, _answer(answered), time_of(answered.get("turn_last_modified")), "Gemini")
    return turns.conversation(
        ImportOrigin.GEMINI,
        str_of(fields.get("id")),
        str_of(fields.get("title")),
        time_of(fields.get("creation_time")),
        time_of(fields.get("last_modification_time")),
    )


def _number(turn: Fields) -> int | None:
    number = (dict_of(turn.get("user_turn")) or dict_of(turn.get("system_turn"))).get("turn_index")
    return number if isinstance(number, int) else None


def _prompt(asked: Fields) -> Parts:
    parts = Parts()
    if asked.get("turn_deleted_time"):
        parts.mark("deleted")
        return parts
    parts.say(asked.get("prompt"))
    for name in ("attachments", "files", "images"):
        for one in list_of(asked.get(name)):
            parts.mark(named(dict_of(one), "name", "file_name", "title") or ("picture" if name == "images" else "file"))
    return parts


def _answer(answered: Fields) -> Parts:
    parts = Parts()
    if answered.get("turn_deleted_time"):
        parts.mark("deleted")
        return parts
    for text in dicts_of(answered.get("text")):
        parts.say(text.get("data"))
        for card in dicts_of(text.get("cards")):
            parts.say(card.get("content"))
    for _ in list_of(answered.get("images")):
        parts.mark("picture")
    return parts
