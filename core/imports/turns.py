"""A foreign conversation as it is put together: what was said, and a mark where something can't come along."""

from __future__ import annotations

import hashlib
import math
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import msgspec

from core.chat.text import clean, title_of
from core.errors import InvalidRequest
from core.imports.tree import Tree
from core.protocol import MAX_MESSAGE_CHARS
from core.records import ImportOrigin, Role
from core.storage.imported import ForeignConversation, ForeignMessage, OtherMessage

_LONGEST_TITLE = 200
_LONGEST_NAME = 80

# Characters of answers that are written once more, because several branches go on in the middle of them.
_MOST_COPIED = 10_000_000

# None of these assistants spoke before, and none has spoken after: a clock that was wrong, or zero.
_EARLIEST = 946_684_800.0  # 2000
_LATEST = 4_102_444_800.0  # 2100

# Times in seconds are smaller; in these units they are larger still.
_MILLISECONDS, _MICROSECONDS, _NANOSECONDS = 1e11, 1e14, 1e17

_USERS = {"user", "human", "you", "prompter"}
_NOBODY = {"", "system", "developer", "tool", "function"}
_ASSISTANTS = {"assistant", "model", "ai", "bot", "gpt", "chatbot", "character", "grok"}

# Of a page, with its host; nothing in it ends a link.
_ADDRESS = re.compile(r"https?://([^\s/?#()<>\"]{1,253})[^\s<>\"]{0,2000}\Z")

# What a mark would have to be read as something else for.
_BREAKS_MARK = re.compile(r"[\[\]\s]+")

# How models themselves mark what they think before they answer.
_THOUGHT, _THOUGHT_ENDS = "<think>", "</think>"

Fields = dict[str, Any]


class Parts:
    """What one message is put together from.

    Attributes:
        left_out: how many things stand there as a mark only, or not at all.
    """

    def __init__(self, text: str = "") -> None:
        self._texts = [text] if text and not text.isspace() else []
        self._sources: dict[str, str] = {}
        self.left_out = 0

    def say(self, text: object) -> None:
        """Add a paragraph."""
        if isinstance(text, str) and text and not text.isspace():
            self._texts.append(text)

    def mark(self, what: str) -> None:
        """Something can't come along: say what, once where the same follows itself."""
        self.left_out += 1
        mark = f"[{_BREAKS_MARK.sub(' ', what).strip()[:_LONGEST_NAME] or 'something'}]"
        if not self._texts or self._texts[-1] != mark:
            self._texts.append(mark)

    def leave(self) -> None:
        """Something can't come along that wasn't shown as said."""
        self.left_out += 1

    def file(self, name: str, content: str = "") -> None:
        """A file with what is known of its content, else as a mark."""
        if content.strip():
            self.say(f"[{_BREAKS_MARK.sub(' ', name).strip() or 'file'}]\n{content}")
        else:
            self.mark(name or "file")

    def source(self, address: object, title: object = "") -> None:
        """A page that it rests on; they are listed at the end, each once."""
        link = link_to(str_of(address), str_of(title))
        if link:
            self._sources.setdefault(str_of(address), link)

    def failed(self, why: object = "") -> None:
        """It ended with an error, which was shown."""
        self.mark(f"error: {why}" if isinstance(why, str) and why.strip() else "error")

    def code(self, text: str, language: str = "") -> None:
        """A block of code that no code in it ends."""
        if not text.strip():
            return
        fence = "`" * max(3, 1 + max((len(run) for run in re.findall(r"`+", text)), default=0))
        name = language if re.fullmatch(r"[\w+#.-]{1,20}", language) and language != "unknown" else ""
        self.say(f"{fence}{name}\n{text}\n{fence}")

    def __bool__(self) -> bool:
        return bool(self._texts)

    @property
    def text(self) -> str:
        if self._texts and self._sources:
            return "\n\n".join((*self._texts, f"({', '.join(self._sources.values())})"))
        return self._texts[0] if len(self._texts) == 1 else "\n\n".join(self._texts)


class Turns:
    """The messages of one conversation, in order; with `along` or `aside`, those of its other branches too.

    Answers that follow each other become one: what was written before and after a tool was used is one answer here. A message of the
    user always stands between two of them, be it only a mark.
    """

    def __init__(self) -> None:
        self._messages: list[ForeignMessage] = []
        self._before: list[int] = []  # the place of the message before each; -1: none
        self._tip = -1  # where the next message goes
        self._main: int | None = None  # the last one of those that are shown, once that is known
        self._ends: set[int] = set()  # of other branches
        self._held: set[int] = set()  # several may follow: not to be gone on with in place
        self._copied = 0
        self._left_out = 0

    def along(self, tree: Tree) -> Iterator[str]:
        """The ids of a tree, each when the next message added goes where it stands."""
        places: dict[str | None, int] = {None: -1}
        for key in tree.way:
            yield key
            if key in tree.forks:
                places[key] = self._hold()
        self._main = self._hold()
        if tree.way:
            places[tree.way[-1]] = self._main
        last, start = None, self._tip
        for key, before in tree.beside:
            if before != last or last is None:
                self._end(start)
                start = self._tip = places[before]
            yield key
            last = key
            if key in tree.forks:
                places[key] = self._hold()
        self._end(start)
        self._tip = self._main

    @contextmanager
    def aside(self) -> Iterator[None]:
        """What is added inside is another way to go on from here."""
        before = self._hold()
        yield
        self._end(before)
        self._tip = before

    def add(self, role: Role, parts: Parts, created_at: float = 0.0, model: str = "") -> None:
        """Append what was said; of an answer without anything in it, nothing."""
        text = _kept(parts)
        if role is Role.ASSISTANT and text.startswith(_THOUGHT):
            text = text.partition(_THOUGHT_ENDS)[2].lstrip() if _THOUGHT_ENDS in text else text
        self._left_out += parts.left_out
        if not text:
            if role is Role.ASSISTANT:
                return
            self._left_out += 1
            text = "[empty]"
        last = self._messages[self._tip] if self._tip >= 0 else None
        if last is not None and role is last.role is Role.ASSISTANT and self._may_go_on(last, text):
            both = ForeignMessage(role, _one_after_another(last.text, text), last.created_at, last.model or model)
            if self._tip in self._held:
                self._copied += len(last.text)
                self._append(both, self._before[self._tip])
            else:
                self._messages[self._tip] = both
            return
        self._append(ForeignMessage(role, text, created_at, _whole(model)[:_LONGEST_NAME]), self._tip)

    def conversation(
        self,
        origin: ImportOrigin,
        foreign_id: str,
        title: str,
        created_at: float,
        updated_at: float,
        *,
        memories: Iterable[str] = (),
    ) -> ForeignConversation:
        """What was added, as one conversation."""
        line = self._line(self._tip if self._main is None else self._main)
        messages = tuple(self._messages[at] for at in line)
        others = self._others(line)
        first = next(
            (message.text for message in messages if message.role is Role.USER), messages[0].text if messages else ""
        )
        title = " ".join(cleaned(title).split())
        return ForeignConversation(
            origin=origin,
            id=_whole(foreign_id)[:_LONGEST_TITLE] or _made_up_id(created_at, first),
            title=title[:_LONGEST_TITLE] or title_of(first),
            created_at=created_at,
            updated_at=max(updated_at, *(message.created_at for message in messages), 0.0),
            messages=messages,
            left_out=self._left_out,
            others=others if messages else (),
            memories=tuple(memories),
        )

    def _append(self, message: ForeignMessage, before: int) -> None:
        self._messages.append(message)
        self._before.append(before)
        self._tip = len(self._messages) - 1

    def _end(self, start: int) -> None:
        """A branch ends here; one on which nothing was said is none."""
        if self._tip != start:
            self._ends.add(self._hold())

    def _hold(self) -> int:
        self._held.add(self._tip)
        return self._tip

    def _may_go_on(self, last: ForeignMessage, text: str) -> bool:
        """A long answer that very many go on from would become as many long answers."""
        if len(last.text) + len(text) + 2 > MAX_MESSAGE_CHARS:
            return False
        return self._tip not in self._held or self._copied + len(last.text) <= _MOST_COPIED

    def _line(self, end: int) -> list[int]:
        line = []
        while end >= 0:
            line.append(end)
            end = self._before[end]
        return line[::-1]

    def _others(self, line: Sequence[int]) -> tuple[OtherMessage, ...]:
        """What other branches have beside the line, each after the one before it."""
        places = {at: place for place, at in enumerate(line)}
        kept: set[int] = set()
        for end in self._ends:
            while end >= 0 and end not in places and end not in kept:
                kept.add(end)
                end = self._before[end]
        others = []
        for at in sorted(kept):
            before = self._before[at]
            others.append(OtherMessage(places[before] if before >= 0 else None, self._messages[at]))
            places[at] = len(line) + len(others) - 1
        return tuple(others)


def by_ids(listed: Sequence[Fields], ids: Sequence[str]) -> dict[str, Fields]:
    """Messages by their ids, in the order they are in. Of several with one id the last has it; those before it, and those without, get
    others."""
    last = {key: at for at, key in enumerate(ids)}
    return {
        key if key and last[key] == at else f"#{at}": one for at, (key, one) in enumerate(zip(ids, listed, strict=True))
    }


def cleaned(text: str) -> str:
    """As the store keeps it; empty if it is blank."""
    try:
        return clean(_whole(text[:MAX_MESSAGE_CHARS]))
    except InvalidRequest:
        return ""


def _whole(text: str) -> str:
    """Without half characters, which can't be stored."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def _kept(parts: Parts) -> str:
    text = parts.text
    too_many = len(text) - MAX_MESSAGE_CHARS
    if too_many <= 0:
        return cleaned(text)
    parts.leave()
    end = f"\n\n[cut off here: about {too_many:,} characters more]"
    return cleaned(text[: MAX_MESSAGE_CHARS - len(end)]) + end


def _one_after_another(text: str, more: str) -> str:
    """Two parts of an answer; a mark that follows itself stands there once."""
    mark, line, rest = more.partition("\n\n")
    if mark.startswith("[") and mark.endswith("]") and (text == mark or text.endswith(f"\n\n{mark}")):
        return f"{text}{line}{rest}"
    return f"{text}\n\n{more}"


def link_to(address: str, title: str = "") -> str:
    """A link as Markdown, by its title or else its host; empty if it is no address of a page."""
    host = _ADDRESS.match(address)
    if host is None:
        return ""
    name = " ".join(_BREAKS_MARK.sub(" ", title).split())[:_LONGEST_NAME]
    whole = address.replace("(", "%28").replace(")", "%29")
    return f"[{name or host[1]}]({whole})"


def _made_up_id(created_at: float, first: str) -> str:
    """The same for the same conversation, also when it has grown."""
    return hashlib.blake2b(f"{created_at}\n{first}".encode(), digest_size=16).hexdigest()


def speaker_of(name: object) -> Role | None:
    """The same, where whoever isn't known is an assistant that goes by its own name; None: what was never shown as said."""
    role = role_of(name)
    return Role.ASSISTANT if role is None and str_of(name).lower() not in _NOBODY else role


def role_of(name: object) -> Role | None:
    """Who it is that speaks; None: neither the user nor an assistant."""
    if name == "user" or name == "human":
        return Role.USER
    if name == "assistant":
        return Role.ASSISTANT
    lower = name.lower() if isinstance(name, str) else ""
    if lower in _USERS:
        return Role.USER
    return Role.ASSISTANT if lower in _ASSISTANTS else None


def time_of(value: object) -> float:
    """Unix seconds; 0 if it is no time, or none at which any of these programs was used."""
    seconds = 0.0
    if isinstance(value, str):
        try:
            moment = datetime.fromisoformat(value)
            seconds = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
        except (ValueError, OverflowError, OSError):
            seconds = float(value) if re.fullmatch(r"\d{9,19}(?:\.\d{1,9})?", value) else 0.0
    elif isinstance(value, int | float) and not isinstance(value, bool):
        seconds = float(value) if abs(value) < 1e300 else 0.0
    elif isinstance(value, dict):
        # As MongoDB writes it: {"$date": {"$numberLong": "1700000000000"}}.
        inner = value.get("$date", value.get("$numberLong"))
        return (
            time_of(inner)
            if inner is not None and not isinstance(inner, dict)
            else time_of(dict_of(inner).get("$numberLong"))
        )
    for unit in (_NANOSECONDS, _MICROSECONDS, _MILLISECONDS):
        if abs(seconds) > unit:
            seconds /= unit / 1e8
            break
    return seconds if math.isfinite(seconds) and _EARLIEST <= seconds < _LATEST else 0.0


def decoded_text(value: object) -> object:
    """JSON within JSON, where it is that; None if it is broken."""
    if not isinstance(value, str):
        return value
    try:
        return msgspec.json.decode(value)
    except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
        return None


def str_of(value: object) -> str:
    return value if isinstance(value, str) else ""


def dict_of(value: object) -> Fields:
    return value if isinstance(value, dict) else {}


def list_of(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def dicts_of(value: object) -> list[Fields]:
    """The objects in a list; whatever else is in it is left out."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def named(fields: Fields, *names: str) -> str:
    """The first of these fields that is a text with something in it."""
    return next((value for name in names if (value := str_of(fields.get(name))).strip()), "")
