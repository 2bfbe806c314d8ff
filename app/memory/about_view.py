"""What stands in every prompt: who the assistant is, and the profile of the user. Both can be rewritten."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.chat.dates import moment_text
from app.chat.growing_edit import GrowingEdit
from app.chat.plain_text import visible_text
from app.core_client import CoreClient
from app.style import Space, Style
from app.widgets.buttons import Button
from app.widgets.labels import Label
from app.widgets.layouts import clear_layout
from app.widgets.notice import NoticeStack
from app.widgets.page import Card, CentredColumn
from core.protocol import (
    BlockChanged,
    BlockHistoryShown,
    BlockSaved,
    BlocksListed,
    EditBlock,
    Event,
    EverythingDeleted,
    Failed,
    ListBlocks,
    Reply,
    ShowBlockHistory,
    arrived,
)
from core.records import BlockAuthor, BlockLabel, BlockVersion, MemoryBlock, Synced

# Earlier versions shown.
_MOST_VERSIONS = 20


class BlockCard(Card):
    """One memory block: its text, how much of its room it takes, who wrote it last; or an editor of it.

    Attributes:
        field: the editor, while the block is edited.
    """

    def __init__(self, client: CoreClient, style: Style, label: BlockLabel, notices: NoticeStack) -> None:
        super().__init__()
        self._client = client
        self._style = style
        self._label = label
        self._notices = notices
        self.block: MemoryBlock | None = None
        self.field: GrowingEdit | None = None
        title, sentence = {
            BlockLabel.PERSONA: (
                self.tr("Who the assistant is"),
                self.tr("How it speaks, and what it should always heed."),
            ),
            BlockLabel.USER: (
                self.tr("What it always knows about you"),
                self.tr(
                    "Written from your most important memories. What you write yourself here stays as it is; "
                    "empty it to have it written for you again."
                ),
            ),
        }[label]
        self.text = Label("", wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setProperty("look", "memory")
        self.budget = Label("", "note")
        self.written = Label("", "note")
        self.edit_button = Button(self.tr("Edit"))
        self.edit_button.setAccessibleName(f"{self.tr('Edit')}: {title}")
        self.edit_button.clicked.connect(self.edit)
        self.save_button = Button(self.tr("Save"), "primary")
        self.save_button.clicked.connect(self._save)
        self.cancel_button = Button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self._close_editor)
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(Label(title, "heading", wrap=True), 1)
        head.addWidget(self.budget, 0, Qt.AlignmentFlag.AlignBottom)
        self.history_button = Button(self.tr("Earlier versions"), "action")
        self.history_button.setAccessibleName(f"{self.tr('Earlier versions')}: {title}")
        self.history_button.clicked.connect(self._ask_history)
        self.take_buttons: list[Button] = []
        self._versions = QVBoxLayout()
        self._versions.setSpacing(Space.S)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        for button in (self.edit_button, self.save_button, self.cancel_button, self.history_button):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.written)
        self.column.setSpacing(Space.S)
        self.column.addLayout(head)
        self.column.addWidget(Label(sentence, "note", wrap=True))
        self.column.addWidget(self._bar)
        self.column.addWidget(self.text)
        self.column.addLayout(foot)
        self.column.addLayout(self._versions)
        self._show_editing(False)

    def show_block(self, block: MemoryBlock) -> None:
        self.block = block
        self.text.setText(
            visible_text(block.text) or self.tr("Nothing yet: it is written as soon as something is remembered.")
        )
        self._bar.setRange(0, block.limit_tokens)
        self._bar.setValue(min(block.tokens, block.limit_tokens))
        words = self.tr("%1 of %2 tokens").replace("%1", str(block.tokens)).replace("%2", str(block.limit_tokens))
        self.budget.setText(words)
        self._bar.setAccessibleName(words)
        self.written.setText(self._author(block))

    def _ask_history(self) -> None:
        if self.take_buttons:
            self._show_versions(())
        else:
            self._client.ask(ShowBlockHistory(label=self._label), self._on_history)

    def _on_history(self, reply: Reply) -> None:
        if isinstance(reply, BlockHistoryShown):
            self._show_versions(reply.versions)
        elif isinstance(reply, Failed):
            self._notices.add(reply.problem)

    def _show_versions(self, versions: Sequence[BlockVersion]) -> None:
        clear_layout(self._versions)
        self.take_buttons = []
        for version in versions[:_MOST_VERSIONS]:
            row = QWidget()
            column = QVBoxLayout(row)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            column.addWidget(Label(visible_text(version.text) or self.tr("(emptied)"), "soft", wrap=True))
            who = self.tr("by the assistant") if version.written_by is BlockAuthor.MODEL else self.tr("by you")
            column.addWidget(Label(f"{moment_text(version.written_at, time.time())} · {who}", "note", wrap=True))
            take = Button(self.tr("As it was then"), "link")
            take.clicked.connect(lambda _=False, text=version.text: self._write(text))
            self.take_buttons.append(take)
            column.addWidget(take, 0, Qt.AlignmentFlag.AlignLeft)
            self._versions.addWidget(row)

    def edit(self) -> None:
        """Edit the block in place."""
        if self.block is None or self.field is not None:
            return
        self.field = GrowingEdit(self._style, self._style.px(260))
        self.field.setAccessibleName(self.edit_button.accessibleName())
        self.field.setPlainText(self.block.text)
        self.field.escaped.connect(self._close_editor)
        self.column.insertWidget(self.column.indexOf(self.text), self.field)
        self._show_editing(True)
        self.field.setFocus()

    def _save(self) -> None:
        if self.field is not None:
            self._write(self.field.toPlainText())

    def _write(self, text: str) -> None:
        def answered(reply: Reply) -> None:
            # Over its limit: the text stays in the editor.
            if isinstance(reply, Failed):
                self._notices.add(reply.problem)
            elif isinstance(reply, BlockSaved):
                self.show_block(reply.block)
                self._show_versions(())
                self._close_editor()

        self._client.ask(EditBlock(label=self._label, text=text), answered)

    def _close_editor(self) -> None:
        if self.field is not None:
            self.field.hide()
            self.field.deleteLater()
            self.field = None
        self._show_editing(False)
        self.edit_button.setFocus()

    def _show_editing(self, editing: bool) -> None:
        self.text.setVisible(not editing)
        self.edit_button.setVisible(not editing)
        self.history_button.setVisible(not editing)
        self.save_button.setVisible(editing)
        self.cancel_button.setVisible(editing)

    def _author(self, block: MemoryBlock) -> str:
        who = {
            BlockAuthor.DEFAULT: "",
            BlockAuthor.USER: self.tr("written by you, %1"),
            BlockAuthor.MODEL: self.tr("written by the assistant, %1"),
            BlockAuthor.CONSOLIDATION: self.tr("written from your memories, %1"),
        }[block.edited_by]
        return who.replace("%1", moment_text(block.edited_at, time.time()))


class AboutView(QWidget):
    """The memory blocks, refreshed as they change."""

    def __init__(self, client: CoreClient, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self.notices = NoticeStack(style)
        self.cards = {label: BlockCard(client, style, label, self.notices) for label in reversed(BlockLabel)}
        scroll = CentredColumn(0)
        scroll.column.setContentsMargins(Space.S, Space.M, Space.S, Space.XXL)
        for card in self.cards.values():
            scroll.column.addWidget(card)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.notices)
        whole.addWidget(scroll, 1)
        client.event.connect(self._hear)
        client.welcomed.connect(self._reload_if_seen)

    def reload(self) -> None:
        """Ask for the blocks as they are now."""
        self._client.ask(ListBlocks(), self._listed)

    def _listed(self, reply: Reply) -> None:
        if isinstance(reply, BlocksListed):
            for block in reply.blocks:
                self.cards[block.label].show_block(block)
        elif isinstance(reply, Failed):
            self.notices.add(reply.problem)

    def _hear(self, event: Event) -> None:
        if isinstance(event, BlockChanged):
            self.cards[event.block.label].show_block(event.block)
        elif isinstance(event, EverythingDeleted) or arrived(event, Synced.BLOCKS):
            self._reload_if_seen()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def _reload_if_seen(self) -> None:
        if self.isVisible():
            self.reload()
