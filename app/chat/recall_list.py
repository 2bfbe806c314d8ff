"""What was recalled for an answer: each item with its day, where it was said, why it was chosen, and what can be said to it."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.chat.dates import day_text
from app.chat.features import contributions
from app.chat.plain_text import one_line
from app.chat.row import RowActions
from app.chat.score import FeatureBars, ScoreView
from app.pictures.seen import Seen
from app.pictures.thumbnail import Thumbnail
from app.style import Space, Style
from app.widgets.buttons import Button
from app.widgets.flow import FlowLayout
from app.widgets.labels import Label
from app.widgets.page import Card, Line
from core.records import MemoryId, MessageId, RecalledItem, RecallKind, Role

_LONGEST_TEXT = 300

SLICE_S = 0.004

# Beside the words of a message; the others are a step away from them.
_MOST_PICTURES = 2
_PICTURE_PX = 56

_HELPFUL, _NOT_RELEVANT = 1, -1


def _hang(style: Style) -> int:
    """How far the words of an action stand from its edge: padding and border."""
    return style.px(4) + 1


class RecalledRow(QWidget):
    """One recalled item.

    Args:
        reply_id: the reply it was recalled for.
        position: among all that was recalled for it.
        full: the part of a score that is drawn as a full bar.
    """

    def __init__(
        self,
        style: Style,
        item: RecalledItem,
        actions: RowActions,
        reply_id: MessageId,
        position: int,
        full: float,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._actions = actions
        self._reply_id = reply_id
        self._position = position
        self._full = full
        self._parts: Mapping[str, float] = contributions(item)
        self._score: ScoreView | None = None
        self.item = item
        self.rating = item.rating
        text = one_line(item.text)
        self.text = text if len(text) <= _LONGEST_TEXT else text[:_LONGEST_TEXT].rstrip() + "…"
        self._words = Label(self.text, wrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.note = Label(self._note(item), "note", wrap=True)
        self.bars = FeatureBars(style, self._parts, full)
        top = QHBoxLayout()
        top.setSpacing(Space.L)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._words)
        words.addWidget(self.note)
        self.thumbnails = [self._thumbnail(at) for at in range(min(len(item.pictures), _MOST_PICTURES))]
        if self.thumbnails:
            shown = QHBoxLayout()
            shown.setSpacing(Space.XS)
            for thumbnail in self.thumbnails:
                shown.addWidget(thumbnail, 0, Qt.AlignmentFlag.AlignTop)
            top.addLayout(shown)
            words.addStretch()
        top.addLayout(words, 1)
        top.addWidget(self.bars, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_hang(style), Space.S, _hang(style), Space.S)
        self._column.setSpacing(Space.XS)
        self._column.addLayout(top)
        self._make_actions()
        self.rate(item.rating)

    def _thumbnail(self, at: int) -> Thumbnail:
        """One picture of the message that was recalled; from it one goes on to the others."""
        item = self.item
        thumbnail = Thumbnail(self._style, self._actions.pictures)
        side = self._style.px(_PICTURE_PX)
        thumbnail.setFixedSize(side, side)
        thumbnail.show_picture(item.pictures[at], item.message_id)
        seen = tuple(Seen(picture, item.message_id, item.conversation_id) for picture in item.pictures)
        thumbnail.clicked.connect(lambda: self._actions.pictures_wanted.emit(seen, at))
        return thumbnail

    def _make_actions(self) -> None:
        item, actions = self.item, self._actions
        self.open_message = self._action(self.tr("Open message"))
        self.open_message.clicked.connect(lambda: actions.message_requested.emit(item.conversation_id, item.message_id))
        self.why = self._action(self.tr("Why"))
        self.why.setCheckable(True)
        self.why.toggled.connect(self._fold_score)
        self._draw_why()
        self.helpful = self._action(self.tr("Helpful"), "rating")
        self.not_relevant = self._action(self.tr("Not relevant"), "rating")
        for button, rating in ((self.helpful, _HELPFUL), (self.not_relevant, _NOT_RELEVANT)):
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, chosen=rating: self._choose(chosen))
        self.helpful.setToolTip(self.tr("Recall things like this more readily"))
        self.not_relevant.setToolTip(self.tr("Recall things like this less readily"))
        self.edit = self._action(self.tr("Edit"))
        self.edit.clicked.connect(lambda: actions.memory_edit_requested.emit(item.memory_id))
        self.forget = self._action(self.tr("Forget"))
        self.forget.clicked.connect(lambda: actions.forget_recalled.emit(item.memory_id, self.text))
        self.open_message.setVisible(item.message_id is not None and item.conversation_id is not None)
        self.why.setVisible(bool(self._parts))
        self._show_memory_actions(item.memory_id is not None)
        # In line with the words above them, not with their own edges.
        flow = FlowLayout(Space.XS, hang=_hang(self._style))
        for button in (self.open_message, self.why, self.helpful, self.not_relevant, self.edit, self.forget):
            flow.addWidget(button)
        self._column.addLayout(flow)

    def _action(self, words: str, look: str = "action") -> Button:
        button = Button(words, look)
        button.setAccessibleName(f"{words}: {self.text}")
        return button

    def _show_memory_actions(self, shown: bool) -> None:
        self.edit.setVisible(shown)
        self.forget.setVisible(shown)

    def rate(self, rating: int) -> None:
        """Show what the user said to it: 1 helpful, -1 not relevant, 0 nothing."""
        self.rating = rating
        self.helpful.setChecked(rating == _HELPFUL)
        self.not_relevant.setChecked(rating == _NOT_RELEVANT)

    def set_forgotten(self, forgotten: bool) -> None:
        """The memory has been forgotten, or put back."""
        self._words.set_look("soft" if forgotten else "")
        self.note.setText(self.tr("Forgotten") if forgotten else self._note(self.item))
        self._show_memory_actions(not forgotten)

    def _choose(self, rating: int) -> None:
        wanted = 0 if self.rating == rating else rating
        # As it is until the core has taken it.
        self.rate(self.rating)
        self._actions.rate_recalled.emit(self._reply_id, self._position, wanted)

    def _draw_why(self) -> None:
        self.why.set_icon(self._style, "chevron-up" if self.why.isChecked() else "chevron-down", "soft")
        self.why.setIconSize(QSize(self._style.px(12), self._style.px(12)))
        self.why.set_icon_last()

    def _fold_score(self, open_: bool) -> None:
        self._draw_why()
        if self._score is not None:
            self._score.hide()
            self._score.deleteLater()
            self._score = None
        if open_:
            self._score = ScoreView(self._style, self._parts, sum(self._parts.values()), self._full)
            self._column.addWidget(self._score)

    @property
    def score_view(self) -> ScoreView | None:
        return self._score

    def _note(self, item: RecalledItem) -> str:
        day, title = day_text(item.said_at), one_line(item.conversation_title)
        if item.kind is RecallKind.MESSAGE and item.role is Role.ASSISTANT:
            words = self.tr("Rememora answered on %1 in “%2”") if title else self.tr("Rememora answered on %1")
        elif item.in_picture:
            words = self.tr("Stood in a picture on %1 in “%2”") if title else self.tr("Stood in a picture on %1")
        elif title:
            words = self.tr("You said so on %1 in “%2”")
        elif item.kind is RecallKind.MEMORY:
            words = self.tr("Remembered on %1")
        else:
            words = self.tr("You said so on %1")
        # The title last: it may hold a "%1" of its own.
        said = words.replace("%1", day).replace("%2", title)
        if item.until is None:
            return said
        return f"{said} · {self.tr('true until %1').replace('%1', day_text(item.until))}"


class RecallList(Card):
    """All items recalled for one answer, most relevant first."""

    def __init__(
        self,
        style: Style,
        items: Sequence[RecalledItem],
        actions: RowActions,
        reply_id: MessageId,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        side = Space.L - _hang(style)
        self.column.setContentsMargins(side, Space.XS, side, Space.XS)
        self.column.setSpacing(0)
        self._style = style
        self._actions = actions
        self._reply_id = reply_id
        self._items = items
        # What was heard before a row was built.
        self._ratings: dict[int, int] = {}
        self._forgotten: set[MemoryId] = set()
        self._full = max((part for item in items for part in contributions(item).values()), default=0.0)
        self.rows: list[RecalledRow] = []
        # Not all at once: many rows would hold up the window.
        self._slices = QTimer(self, singleShot=True, interval=0)
        self._slices.timeout.connect(self._build_slice)
        self._build_slice()
        if not items:
            self.column.addWidget(Label(self.tr("What was used here has been erased since."), "soft", wrap=True))
        self.setAccessibleName(self.tr("Used memories"))

    @property
    def all_built(self) -> bool:
        return len(self.rows) == len(self._items)

    def _build_slice(self) -> None:
        until = time.monotonic() + SLICE_S
        while not self.all_built:
            at = len(self.rows)
            row = RecalledRow(self._style, self._items[at], self._actions, self._reply_id, at, self._full)
            if (rating := self._ratings.get(at)) is not None:
                row.rate(rating)
            if row.item.memory_id in self._forgotten:
                row.set_forgotten(True)
            if at:
                self.column.addWidget(Line())
            self.column.addWidget(row)
            self.rows.append(row)
            if time.monotonic() > until:
                break
        if not self.all_built:
            self._slices.start()

    def rate(self, position: int, rating: int) -> None:
        """An item was rated."""
        self._ratings[position] = rating
        if 0 <= position < len(self.rows):
            self.rows[position].rate(rating)

    def set_forgotten(self, memory_id: MemoryId, forgotten: bool) -> None:
        """A memory has been forgotten, or put back."""
        (self._forgotten.add if forgotten else self._forgotten.discard)(memory_id)
        for row in self.rows:
            if row.item.memory_id == memory_id:
                row.set_forgotten(forgotten)
