"""What is on the screen, and what a person can do there: the words a test and the window's process exchange."""

from __future__ import annotations

import msgspec

# --- seen -----------------------------------------------------------------------------------------------------


class ShownRow(msgspec.Struct, frozen=True):
    """A message as it is shown.

    Attributes:
        mine: the user's.
        text: the message.
        words: all else that stands there: states, buttons, notes, recalled items.
        finished: it says how long it took, so nothing more is written.
    """

    mine: bool
    text: str
    words: tuple[str, ...] = ()
    finished: bool = False


class Screen(msgspec.Struct, frozen=True, tag=True):
    """All that a person would read, and one thing more.

    Attributes:
        state: the line at the bottom of the sidebar.
        rows: the messages of the conversation that is open, oldest first.
        notices: the banners.
        draft: what stands in the composer.
        words: all visible words of the page.
        in_front: the window is neither minimized nor behind another.
        settled: the core can search by meaning, in everything said. No person sees this; but they wait no longer for
            an answer than for that, while a test machine may take any time.
        locked: the lock stands in the window's place.
    """

    state: str = ""
    rows: tuple[ShownRow, ...] = ()
    notices: tuple[str, ...] = ()
    draft: str = ""
    words: tuple[str, ...] = ()
    in_front: bool = False
    settled: bool = False
    locked: bool = False

    def shows(self, words: str) -> bool:
        return any(words in part for part in self.words)

    @property
    def reply(self) -> ShownRow:
        """The last reply; an empty one if there is none."""
        return next((row for row in reversed(self.rows) if not row.mine), ShownRow(mine=False, text=""))

    @property
    def answered(self) -> bool:
        """The last message has its whole reply."""
        return bool(self.rows) and self.rows[-1].finished


class Obeyed(msgspec.Struct, frozen=True, tag=True):
    """The act was carried out."""


class Refused(msgspec.Struct, frozen=True, tag=True):
    """The act can't be carried out: there is no such thing on the screen."""

    why: str


Seen = Screen | Obeyed | Refused

# --- done -----------------------------------------------------------------------------------------------------


class Type(msgspec.Struct, frozen=True, tag=True):
    """Type where the keyboard focus is."""

    text: str


class Press(msgspec.Struct, frozen=True, tag=True):
    """`keys`: as Qt writes them, such as "Ctrl+N"."""

    keys: str


class Click(msgspec.Struct, frozen=True, tag=True):
    """Click the lowest button, link, field or list item whose words begin so."""

    words: str


class Choose(msgspec.Struct, frozen=True, tag=True):
    """Choose from a list of choices that unfolds.

    Attributes:
        list: the name beside it.
    """

    list: str
    words: str


class Minimize(msgspec.Struct, frozen=True, tag=True):
    """Put the window away."""


class Resize(msgspec.Struct, frozen=True, tag=True):
    """In pixels."""

    width: int
    height: int


class Grab(msgspec.Struct, frozen=True, tag=True):
    """Save a picture of the window, with the pointer out of the way."""

    file: str


class Close(msgspec.Struct, frozen=True, tag=True):
    """Close the window as its title bar does."""


Act = Type | Press | Click | Choose | Minimize | Resize | Grab | Close

encoder = msgspec.json.Encoder()
seen_decoder: msgspec.json.Decoder[Seen] = msgspec.json.Decoder(Seen)
act_decoder: msgspec.json.Decoder[Act] = msgspec.json.Decoder(Act)
