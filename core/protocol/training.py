"""What the user taught, out to a training file; and adapters that were trained from one."""

from __future__ import annotations

from core.protocol.base import Command, Event, Reply
from core.records import MaskCount, MaskWords, Taught, TaughtLine, TrainedAdapter


class ListTaught(Command, frozen=True, kw_only=True):
    """What the user taught: answers they liked, those written anew after a thumb down, corrections they decided on. Answered with
    `TaughtListed`."""


class ShowTaught(Command, frozen=True, kw_only=True):
    """One of them as it would be written. Answered with `TaughtShown`.

    Attributes:
        masks: what stand-ins are called; None: it is shown as it is. Read by itself, things may get other numbers than in the file.
    """

    key: str
    masks: MaskWords | None


class SaveTaught(Command, frozen=True, kw_only=True):
    """Write some of them to a training file (JSON lines in the chat format). Answered with `TaughtSaved`.

    Attributes:
        keys: of those to write.
        masks: what the stand-ins for names, addresses and numbers are called; None: texts are written as they are.
        replace: a file that is there may go; else it fails with the code `already_there`.
    """

    path: str
    keys: tuple[str, ...]
    masks: MaskWords | None
    replace: bool = False


class ListAdapters(Command, frozen=True, kw_only=True):
    """The adapters that were trained here. Answered with `AdaptersListed`."""


class RemoveAdapter(Command, frozen=True, kw_only=True):
    """Delete one that was trained here; models that have it are without it from then on. Answered with `Done`; `AdaptersChanged` and
    `SettingsChanged` follow."""

    path: str


class TaughtListed(Reply, frozen=True, kw_only=True):
    """The newest first."""

    lines: tuple[TaughtLine, ...]


class TaughtShown(Reply, frozen=True, kw_only=True):
    """`names_read`: its sentences could be read for names; else only those are replaced that memories speak of."""

    taught: Taught
    names_read: bool = True


class TaughtSaved(Reply, frozen=True, kw_only=True):
    """How many were written, where, and what stand-ins stand for."""

    path: str
    count: int
    masked: tuple[MaskCount, ...] = ()


class AdaptersListed(Reply, frozen=True, kw_only=True):
    """The newest first."""

    adapters: tuple[TrainedAdapter, ...]


class AdaptersChanged(Event, frozen=True, kw_only=True):
    """List them again."""


Commands = ListTaught | ShowTaught | SaveTaught | ListAdapters | RemoveAdapter
Answers = TaughtListed | TaughtShown | TaughtSaved | AdaptersListed | AdaptersChanged
