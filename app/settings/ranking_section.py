"""What feedback has taught the ranking of memories, in plain words, and a way back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from app.chat.features import feature_words
from app.core_client import CoreClient
from app.settings.ranking_table import RankingModel, RankingTable
from app.settings.sections import Section, setting_row
from app.style import Space, Style
from app.taught.dialog import TaughtDialog
from app.widgets.buttons import Button
from app.widgets.confirm_dialog import ConfirmDialog
from app.widgets.labels import Label
from app.widgets.toast import Toast
from core.protocol import Event, Failed, RankingChanged, RankingShown, Reply, ResetRanking, ShowRanking
from core.records import KindRanking, QuestionKind

# Weights that moved most are named; more would be a table nobody reads.
_NAMED = 4

# A change smaller than this share of a weight is not worth a word.
_LEAST_CHANGE = 0.01


def question_words(kind: QuestionKind) -> str:
    """A kind of question, as a heading."""
    tr = QCoreApplication.translate
    return {
        QuestionKind.FACT: tr("questions", "Questions about facts"),
        QuestionKind.PREFERENCE: tr("questions", "Questions about likes"),
        QuestionKind.WHEN: tr("questions", "Questions about dates"),
        QuestionKind.LIST: tr("questions", "Questions for lists"),
        QuestionKind.SMALL_TALK: tr("questions", "Small talk"),
    }[kind]


class RankingSection(Section):
    """The learned weights by kind of question, beside their defaults.

    Signals:
        failed: (Problem)
        toast_requested: (Toast)
    """

    failed = Signal(object)
    toast_requested = Signal(object)

    def __init__(self, client: CoreClient, style: Style) -> None:
        super().__init__(QCoreApplication.translate("RankingSection", "What feedback has taught"))
        self._client = client
        self._style = style
        self.reset_button = Button(self.tr("Reset"), "destructive")
        self.reset_button.clicked.connect(self._reset)
        self.add(
            setting_row(
                self.tr("Ranking of memories"),
                self.tr(
                    "“Helpful”, “Not relevant”, thumbs, pins and deletions change how much each sign counts. "
                    "Here is what counts more or less than at first."
                ),
                self.reset_button,
            )
        )
        lines = QVBoxLayout()
        lines.setSpacing(Space.S)
        self.rows: dict[QuestionKind, Label] = {}
        for kind in QuestionKind:
            self.rows[kind] = Label("", "note", wrap=True)
            line = QVBoxLayout()
            line.setSpacing(2)
            line.addWidget(Label(question_words(kind)))
            line.addWidget(self.rows[kind])
            lines.addLayout(line)
        self.add(lines)
        self._model = RankingModel(style, self)
        self.table: RankingTable | None = None
        self.all_button = Button(self.tr("All weights"), "link")
        self.all_button.setCheckable(True)
        self.all_button.toggled.connect(self._fold_table)
        self._rest = QVBoxLayout()
        self._rest.setSpacing(Space.S)
        self._rest.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self._rest)
        self.taught_button = Button(self.tr("Show…"))
        self.taught_button.setAccessibleName(self.tr("Show what you taught"))
        self.taught_button.clicked.connect(self._show_taught)
        self.add(
            setting_row(
                self.tr("Answers as you want them"),
                self.tr("What you liked and corrected, as examples in a file that a model can be trained on."),
                self.taught_button,
            )
        )
        self._fold_table(False)
        client.event.connect(self._hear)

    def reload(self) -> None:
        """Ask for the weights as they are now."""
        self._client.ask(ShowRanking(), self._shown)

    def _hear(self, event: Event) -> None:
        if isinstance(event, RankingChanged) and self.isVisible():
            self.reload()

    def _shown(self, reply: Reply) -> None:
        if isinstance(reply, RankingShown):
            for kind in reply.kinds:
                self.rows[kind.kind].setText(self._words(kind))
            self._model.show(reply.kinds)
        elif isinstance(reply, Failed):
            self.failed.emit(reply.problem)

    def _words(self, kind: KindRanking) -> str:
        changes = [
            (one.weight / one.default - 1, feature_words(one.name))
            for one in kind.weights
            if one.default and abs(one.weight / one.default - 1) >= _LEAST_CHANGE
        ]
        if not changes:
            return self.tr("as at first")
        changes.sort(key=lambda change: -abs(change[0]))
        # No line begins with a number or a dot.
        return "\u00a0· ".join(
            f"{name}\u00a0{'+' if change > 0 else '−'}{abs(change):.0%}" for change, name in changes[:_NAMED]
        )

    def _show_taught(self) -> None:
        dialog = TaughtDialog(self._client, self._style, self.window())
        dialog.failed.connect(self.failed)
        dialog.saved.connect(lambda words: self.toast_requested.emit(Toast(words)))
        dialog.open()

    def _reset(self) -> None:
        dialog = ConfirmDialog(
            self._style,
            self.tr("Forget what feedback has taught?"),
            self.tr("All memories are ranked as at first again. The memories themselves stay."),
            self.tr("Reset"),
            self,
        )
        dialog.accepted.connect(lambda: self._client.ask(ResetRanking(), self._on_reset))
        dialog.open()

    def _on_reset(self, reply: Reply) -> None:
        if isinstance(reply, Failed):
            self.failed.emit(reply.problem)
        else:
            self.reload()

    def _fold_table(self, open_: bool) -> None:
        self.all_button.set_icon(self._style, "chevron-down" if open_ else "chevron-right", "soft")
        if open_:
            self.table = RankingTable(self._model, self._style)
            self._rest.addWidget(self.table)
        elif self.table is not None:
            self.table.hide()
            self.table.deleteLater()
            self.table = None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()
