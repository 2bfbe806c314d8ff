"""A foreign conversation as it is put together: what was said, and a mark where something can't come along."""

from __future__ import annotations

import hashlib
import math
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from core.chat.text import clean, title_of
from core.errors import InvalidRequest
from core.protocol import MAX_MESSAGE_CHARS
from core.records import ImportOrigin, Role
from core.storage.imported import ForeignConversation, ForeignMessage

_LONGEST_TITLE = 200
_LONGEST_NAME = 80

# None of these assistants spoke before, and none has spoken after: a clock that was wrong, or zero.
_EARLIEST = 946_684_800.0  # 2000
_LATEST = 4_102_444_800.0  # 2100

# Times in seconds are smaller; in these units they are larger still.
_MILLISECONDS, _MICROSECONDS, _NANOSECONDS = 1e11, 1e14, 1e17

_USERS = {"user", "human", "you", "prompter"}
_ASSISTANTS = {"assistant", "model", "ai", "bot", "gpt", "chatbot", "character", "grok"}

# What a mark would have to be read as something else for.
_BREAKS_MARK = re.compile(r"[\[\]\s]+")

Fields = dict[str, Any]


class Parts:
    """What one message is put together from.

    Attributes:
        left_out: how many things stand there as a mark only, or not at all.
    """

    def __init__(self, text: str = "") -> None:
        self._texts = [text] if text and not text.isspace() else []
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
        return self._texts[0] if len(self._texts) == 1 else "\n\n".join(self._texts)


class Turns:
    """The messages of one conversation, in order.

    Answers that follow each other become one: what was written before and after a tool was used is one answer here. A message of the
    user always stands between two of them, be it only a mark.
    """

    def __init__(self) -> None:
        self._messages: list[ForeignMessage] = []
        self._left_out = 0

    def add(self, role: Role, parts: Parts, created_at: float = 0.0, model: str = "") -> None:
        """Append what was said; of an answer without anything in it, nothing."""
        text = _kept(parts)
        self._left_out += parts.left_out
        if not text:
            if role is Role.ASSISTANT:
                return
            self._left_out += 1
            text = "[empty]"
        last = self._messages[-1] if self._messages else None
        if last is not None and role is last.role is Role.ASSISTANT:
            both = f"{last.text}\n\n{text}"
            if len(both) <= MAX_MESSAGE_CHARS:
                self._messages[-1] = ForeignMessage(role, both, last.created_at, last.model or model)
                return
        self._messages.append(ForeignMessage(role, text, created_at, _whole(model)[:_LONGEST_NAME]))

    def conversation(
        self,
        origin: ImportOrigin,
        foreign_id: str,
        title: str,
        created_at: float,
        updated_at: float,
        *,
        alternatives: int = 0,
        memories: Iterable[str] = (),
    ) -> ForeignConversation:
        """What was added, as one conversation."""
        messages = tuple(self._messages)
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
            alternatives=max(alternatives, 0),
            memories=tuple(memories),
        )


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


def _made_up_id(created_at: float, first: str) -> str:
    """The same for the same conversation, also when it has grown."""
    return hashlib.blake2b(f"{created_at}\n{first}".encode(), digest_size=16).hexdigest()


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
