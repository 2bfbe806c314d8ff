"""What came of a message or a memory, and erasing all of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.chat.plain_text import one_line
from app.core_client import CoreClient
from app.style import Space, Style
from app.traces.groups import TraceGroup
from app.traces.words import kind_words, staying
from app.widgets.buttons import Button
from app.widgets.confirm_dialog import ConfirmDialog
from app.widgets.dialog import Dialog
from app.widgets.labels import ElidedLabel, Label
from app.widgets.layouts import clear_layout
from app.widgets.notice import ProblemView
from core.protocol import EraseTraces, ErasureStateChanged, Event, Failed, Reply, ShowTraces, TracesShown
from core.records import ErasureState, MemoryId, MessageId, Role, Trace, TracedItem, TraceKind

_WIDTH, _HEIGHT = 560, 560


class TracesDialog(Dialog):
    """Shows them, loaded when it is opened.

    Args:
        text: of the message or memory.
        message_id, memory_id: which it is; one of the two.
        role: who said it, of a message.

    Signals:
        message_requested: (ConversationId, MessageId or None)
        memory_requested: (MemoryId)
        task_requested: (TaskId)
        errand_requested: (ErrandId)

    Attributes:
        erase_button: erases all of it, after asking.
        erased: it was.
    """

    message_requested = Signal(object, object)
    memory_requested = Signal(object)
    task_requested = Signal(object)
    errand_requested = Signal(object)

    def __init__(
        self,
        client: CoreClient,
        style: Style,
        text: str,
        parent: QWidget,
        *,
        message_id: MessageId | None = None,
        memory_id: MemoryId | None = None,
        role: Role = Role.USER,
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._style = style
        self._message_id = message_id
        self._memory_id = memory_id
        self._role = role
        self._traces: tuple[Trace, ...] = ()
        self._rest: list[Trace] = []
        self.erased = False
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("What came of this")
        self.setWindowTitle(title)
        self._subject = ElidedLabel(one_line(text), "soft")
        self._said = Label(self.tr("Looking for it…"), wrap=True)
        self._state = Label("", "soft", wrap=True)
        self._state.hide()
        self._problem = QVBoxLayout()
        self._groups = QVBoxLayout()
        self._groups.setSpacing(Space.L)
        self.erase_button = Button(self.tr("Erase all of it…"), "destructive")
        self.erase_button.setEnabled(False)
        self.erase_button.clicked.connect(self._confirm)
        self.close_button = Button(self.tr("Close"))
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        self._build(title)
        self.resize(style.px(_WIDTH), style.px(_HEIGHT))
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._draw_next)
        client.event.connect(self._hear)
        client.ask(ShowTraces(message_id=message_id, memory_id=memory_id), self._on_shown)

    def _build(self, title: str) -> None:
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, Space.S, 0)
        inside.addLayout(self._groups)
        inside.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setAccessibleName(title)
        self._scroll.setWidget(content)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.erase_button)
        row.addStretch()
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.PAGE)
        column.setSpacing(Space.M)
        column.addWidget(Label(title, "heading", wrap=True))
        column.addWidget(self._subject)
        column.addWidget(self._said)
        column.addLayout(self._problem)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._state)
        column.addLayout(row)

    # --- what is shown ----------------------------------------------------------------------------------------

    @property
    def shown_text(self) -> str:
        """All its words, for tests and screen readers."""
        return "\n".join(label.text() for label in self.findChildren(Label) if label.isVisibleTo(self))

    @property
    def groups(self) -> list[TraceGroup]:
        return self.findChildren(TraceGroup)

    def _on_shown(self, reply: Reply) -> None:
        if isinstance(reply, Failed):
            self._said.hide()
            self._problem.addWidget(ProblemView(self._style, reply.problem))
            return
        assert isinstance(reply, TracesShown)
        self._traces = reply.traces
        self._say()
        self.erase_button.setEnabled(not self.erased)
        self._draw()
        self._show_state(reply.state)

    def _say(self) -> None:
        left = sum(staying(trace) for trace in self._traces)
        if self.erased and not self._traces:
            words = self.tr("Nothing is left of it.")
        elif self.erased:
            words = self.tr("It is erased. What is listed here stays.")
        elif not self._traces:
            words = self.tr("Nothing came of it.")
        elif left:
            words = self.tr(
                "All that there is because of it. What is marked as staying rests on something else, too, or has words of its own."
            )
        else:
            words = self.tr("All that there is because of it.")
        self._said.setText(words)

    def _draw(self) -> None:
        """One kind at a time, so that the window is painted in between."""
        clear_layout(self._groups)
        self._rest = list(self._traces)
        self._timer.start()

    def _draw_next(self) -> None:
        if not self._rest:
            self._timer.stop()
            return
        group = TraceGroup(self._style, self._rest.pop(0))
        group.opened.connect(self._open)
        self._groups.addWidget(group)

    def _open(self, item: TracedItem) -> None:
        self.accept()
        if item.memory_id is not None:
            self.memory_requested.emit(item.memory_id)
        elif item.task_id is not None:
            self.task_requested.emit(item.task_id)
        elif item.errand_id is not None:
            self.errand_requested.emit(item.errand_id)
        else:
            self.message_requested.emit(item.conversation_id, item.message_id)

    # --- erasing ----------------------------------------------------------------------------------------------

    def _confirm(self) -> None:
        memory = self._memory_id is not None
        dialog = ConfirmDialog(
            self._style,
            self.tr("Erase this memory and all that came of it?")
            if memory
            else self.tr("Erase this message and all that came of it?"),
            self._client.route.worded(
                self.tr("This can't be undone, and there is no bin. From the files of this computer go:"),
                self.tr("This can't be undone, and there is no bin. From the files of %1 go:"),
            ),
            self.tr("Erase all of it"),
            self,
            goes=self._goes(),
            stays=self._stays(),
        )
        dialog.accepted.connect(self._erase)
        dialog.open()

    def _goes(self) -> Sequence[str]:
        if self._memory_id is not None:
            first = self.tr("the memory")
        elif self._role is Role.USER:
            first = self.tr("the message and the replies to it; what was said after them stays")
        else:
            first = self.tr("the words of this reply; its place stays")
        going = [(trace.kind, trace.count - staying(trace)) for trace in self._traces]
        named = [
            f"{kind_words(kind)}: {self.locale().toString(count)}"
            for kind, count in going
            if count > 0 and kind is not TraceKind.REPLY
        ]
        return (first, *named)

    def _stays(self) -> str:
        sentences = []
        stay = {trace.kind for trace in self._traces if staying(trace)}
        if stay - {TraceKind.TOLD}:
            sentences.append(self.tr("What rests on something else, too, stays."))
        if TraceKind.TOLD in stay:
            sentences.append(
                self.tr("Other replies that were told of it keep their words, which may repeat it: look at them first.")
            )
        sentences.append(self.tr("What you exported, and backups that you made, stay as they are."))
        return " ".join(sentences)

    def _erase(self) -> None:
        self.erase_button.setEnabled(False)
        clear_layout(self._problem)
        self._said.setText(self.tr("Erasing…"))
        self._said.show()
        self._client.ask(EraseTraces(message_id=self._message_id, memory_id=self._memory_id), self._on_erased)

    def _on_erased(self, reply: Reply) -> None:
        if isinstance(reply, TracesShown):
            self.erased = True
            self._subject.hide()
            self.erase_button.hide()
        else:
            # All of it is still there.
            self._say()
            self.erase_button.setEnabled(True)
        self._on_shown(reply)

    def _hear(self, event: Event) -> None:
        if isinstance(event, ErasureStateChanged):
            self._show_state(event.state)

    def _show_state(self, state: ErasureState) -> None:
        """Whether it has left the files."""
        if not self.erased:
            return
        if state.problem is not None:
            words = self.tr("It couldn't be removed from the files yet: %1 It is tried again.")
            words = words.replace("%1", state.problem.what)
        elif state.pending:
            words = self.tr("It is being removed from the files, too. That takes up to a minute and goes on by itself.")
        else:
            words = self.tr("It is gone from the files, too.")
        self._state.setText(words)
        self._state.show()
