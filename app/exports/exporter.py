"""Exports from the window: asks what and where to, has the files made, and says what came of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QLocale, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from app.core_client import CoreClient, CorePhase
from app.elsewhere.files import Files, choose_local_place, show_folder
from app.exports.export_bar import ExportBar
from app.exports.export_dialog import ExportDialog, FileForm
from app.exports.jobs import MakePdf
from app.exports.mask_words import mask_words
from app.exports.paper_client import PaperClient
from app.style import Style
from app.widgets.toast import Toast
from core.exports.names import file_name
from core.protocol import (
    CancelExport,
    ConversationsExported,
    ConversationsListed,
    Event,
    ExportConversations,
    ExportProgressed,
    Failed,
    ListConversations,
    Reply,
)
from core.records import Conversation, ConversationId, ConversationMode, ExportForm, ExportParts, ExportWords, MaskWords

Choose = Callable[[Sequence[Conversation]], Collection[ConversationId]]

_FORMS = {
    FileForm.JSON: ExportForm.JSON,
    FileForm.MARKDOWN: ExportForm.MARKDOWN,
    FileForm.HTML: ExportForm.HTML,
}


class Exporter(QObject):
    """One export at a time.

    Signals:
        toast_requested: (Toast)
        failed: (Problem)

    Attributes:
        bar: how far it is.
        dialog: what is asked; None while nothing is.
    """

    toast_requested = Signal(object)
    failed = Signal(object)

    def __init__(self, client: CoreClient, style: Style, window: QWidget) -> None:
        super().__init__(window)
        self._client = client
        self._style = style
        self.bar = ExportBar()
        self.bar.stop_wanted.connect(self._stop)
        self.dialog: ExportDialog | None = None
        self._paper: PaperClient | None = None
        self._running = False
        client.event.connect(self._hear)
        client.phase_changed.connect(self._hear_phase)

    @property
    def _window(self) -> QWidget:
        # Kept by Qt alone: two that keep each other would outlive the window.
        return cast("QWidget", self.parent())

    # --- asking -------------------------------------------------------------------------------------------------

    def ask_one(self, conversation_id: ConversationId) -> None:
        """Ask what to export, with one conversation chosen."""
        self._ask(lambda listed: {one.id for one in listed if one.id == conversation_id})

    def ask_all(self) -> None:
        """Ask what to export, with everything chosen."""
        self._ask(lambda listed: {one.id for one in listed if one.mode is not ConversationMode.NO_TRACE})

    def _ask(self, choose: Choose) -> None:
        if self._running:
            self.toast_requested.emit(Toast(self.tr("Something is being exported. Wait until it is done.")))
            return

        def listed(reply: Reply) -> None:
            if isinstance(reply, Failed):
                self.failed.emit(reply.problem)
            elif isinstance(reply, ConversationsListed):
                self._open(reply.conversations, choose(reply.conversations))

        self._client.ask(ListConversations(), listed)

    def _open(self, conversations: Sequence[Conversation], chosen: Collection[ConversationId]) -> None:
        if not chosen:
            self.toast_requested.emit(Toast(self.tr("There are no conversations to export.")))
            return
        shown = [one for one in conversations if one.mode is not ConversationMode.NO_TRACE or one.id in chosen]
        dialog = self.dialog = ExportDialog(self._client, self._style, shown, chosen, self._window)
        titles = {one.id: one.title for one in shown}
        dialog.accepted.connect(lambda: self._choose_place(dialog, titles))
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _choose_place(self, asked: ExportDialog, titles: dict[ConversationId, str]) -> None:
        ids, form, parts, masked = asked.chosen, asked.form, asked.parts, asked.masked
        in_folder = len(ids) > 1 and form is not FileForm.JSON and asked.foldered.isChecked()
        ending = "zip" if len(ids) > 1 and form is not FileForm.JSON else form.value
        # A title may tell who somebody is.
        title = titles[ids[0]] if len(ids) == 1 and not masked else ""
        name = file_name(title, f"Rememora {date.today().isoformat()}")
        # PDF is made by the window.
        choose = (
            partial(choose_local_place, self._window)
            if form is FileForm.PDF
            else Files(self._client, self._window).choose_place
        )
        choose(
            self.tr("Export conversations"),
            lambda path: self.export(ids, path, form, parts, masked=masked),
            name=name if in_folder else f"{name}.{ending}",
            suffix="" if in_folder else ending,
            start=_documents(),
        )

    # --- exporting ----------------------------------------------------------------------------------------------

    def export(
        self,
        ids: Sequence[ConversationId],
        path: str,
        form: FileForm,
        parts: ExportParts,
        *,
        masked: bool = False,
    ) -> None:
        """Export conversations to a file that may be replaced; masked: with stand-ins for names and numbers."""
        masks = mask_words() if masked else None
        self._running = True
        self.bar.begin()
        if form is FileForm.PDF:
            self._export_pdf(ids, path, parts, masks)
            return

        def answered(reply: Reply) -> None:
            self._end()
            if isinstance(reply, ConversationsExported):
                self._say_done(reply.path, reply.conversations, here=not self._client.route.elsewhere)
            elif isinstance(reply, Failed) and reply.problem.code != "cancelled":
                self.failed.emit(reply.problem)

        self._client.ask(
            ExportConversations(
                path=path,
                form=_FORMS[form],
                conversation_ids=tuple(ids),
                parts=parts,
                words=self.words(),
                replace=True,
                masks=masks,
            ),
            answered,
        )

    def _export_pdf(
        self, ids: Sequence[ConversationId], path: str, parts: ExportParts, masks: MaskWords | None
    ) -> None:
        american = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
        job = MakePdf(
            path=path,
            parts=parts,
            words=self.words(),
            many=len(ids) > 1,
            letter=american,
            replace=True,
            now=time.time(),
            fonts=self._style.fonts,
        )
        paper = self._paper = PaperClient(self._client, job, [(one, ()) for one in ids], masks=masks)
        paper.progressed.connect(lambda done: self.bar.show_messages(done, 0))
        paper.made.connect(lambda paths, *_: self._say_done(paths[0], len(ids), here=True))
        paper.failed.connect(self.failed)
        paper.ended.connect(self._end)
        paper.start()

    def words(self) -> ExportWords:
        """What stands around messages, in the window's language."""
        return ExportWords(
            language=QLocale().bcp47Name(),
            you=self.tr("You"),
            assistant="Rememora",
            reasoning=self.tr("Reasoning"),
            used=self.tr("Used memories"),
            sources=self.tr("Sources"),
            page=self.tr("p. %1"),
            stopped=self.tr("Stopped"),
            interrupted=self.tr("Broken off"),
            failed=self.tr("Failed"),
            begun=self.tr("Begun %1"),
            exported=self.tr("Exported from Rememora on %1"),
            untitled=self.tr("Conversation"),
        )

    def _say_done(self, path: str, count: int, *, here: bool) -> None:
        words = self.tr("%Ln conversations exported", "", count)
        if here:
            self.toast_requested.emit(Toast(words, self.tr("Open folder"), lambda: show_folder(str(Path(path).parent))))
        else:
            self.toast_requested.emit(Toast(words))

    def _stop(self) -> None:
        if self._paper is not None:
            self._paper.stop()
        else:
            self._client.ask(CancelExport())

    def _end(self) -> None:
        self._running = False
        self.bar.hide()
        paper, self._paper = self._paper, None
        if paper is not None:
            paper.ended.disconnect(self._end)

    def _hear(self, event: Event) -> None:
        if isinstance(event, ExportProgressed) and self._running:
            self.bar.show_messages(event.done, event.total)

    def _hear_phase(self, phase: CorePhase) -> None:
        # What it was asked died with it; PDF asks again for what it needs, and is told so.
        if phase is CorePhase.FAILED and self._paper is not None:
            self._paper.stop()


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
