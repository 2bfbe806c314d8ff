"""Exporting by clicks: what, as what, where to, how far it is, and what came of it."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.exports.export_dialog import ExportDialog, FileForm
from app.exports.exporter import Exporter
from app.exports.share_dialog import ShareDialog
from app.style import Style
from app.translation import Language, Translation
from app.widgets.labels import Label
from app.widgets.page import ScrollColumn
from app.widgets.toast import Toast
from core.protocol import (
    CancelExport,
    ConversationsExported,
    ConversationsListed,
    ExportConversations,
    ExportProgressed,
    ListConversations,
    MasksPreviewed,
    PreviewMasks,
    ReadConversation,
    RequestId,
)
from core.records import (
    FIRST_NO_TRACE_ID,
    ConversationId,
    ExportForm,
    ExportParts,
    MaskCount,
    MaskKind,
    MaskWords,
    MessageId,
    PersonaId,
    Problem,
    Replacement,
    Role,
)
from tests.unit_app.chat.factories import conversation as plain
from tests.unit_app.chat.factories import turns
from tests.unit_app.exports.talks import answer_reads, answered, asked, read
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.test_conversations_model import conversation
from tests.unit_app.test_languages import wrong_with

SECRET = plain(FIRST_NO_TRACE_ID + 1, "Secret")
LISTED = (SECRET, conversation(1, 0, "Dinner: with/Clara"), conversation(2, 1, "Packing for Porto"))


class Told:
    """What was said to the user."""

    def __init__(self, exporter: Exporter) -> None:
        self.toasts: list[Toast] = []
        self.problems: list[Problem] = []
        exporter.toast_requested.connect(self.toasts.append)
        exporter.failed.connect(self.problems.append)

    @property
    def texts(self) -> list[str]:
        return [toast.text for toast in self.toasts]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(900, 600)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def exporter(client: FakeClient, style: Style, window: QWidget) -> Exporter:
    client.become_ready()
    exporter = Exporter(client, style, window)
    exporter.bar.setParent(window)
    return exporter


@pytest.fixture
def told(exporter: Exporter) -> Told:
    return Told(exporter)


def opened(exporter: Exporter, client: FakeClient, which: ConversationId | None) -> ExportDialog:
    if which is None:
        exporter.ask_all()
    else:
        exporter.ask_one(which)
    client.answer(ConversationsListed(request_id=RequestId(0), conversations=LISTED), ListConversations)
    assert exporter.dialog is not None
    return exporter.dialog


def choose_place(window: QWidget, path: Path) -> QFileDialog:
    (dialog,) = (one for one in window.findChildren(QFileDialog) if one.isVisible())
    dialog.fileSelected.emit(str(path))
    dialog.close()
    return dialog


def exported(client: FakeClient, path: Path, count: int = 1) -> None:
    reply = ConversationsExported(request_id=RequestId(0), path=str(path), conversations=count, messages=2)
    client.answer(reply, ExportConversations)


def test_one_conversation(exporter: Exporter, told: Told, client: FakeClient, window: QWidget, tmp_path: Path) -> None:
    dialog = opened(exporter, client, ConversationId(1))
    assert dialog.windowTitle() == "Export “Dinner: with/Clara”" and dialog.form is FileForm.MARKDOWN
    assert dialog.list.isHidden() or not dialog.list.isVisible()
    dialog.reasoning.click()
    dialog.action.click()
    place = next(one for one in window.findChildren(QFileDialog) if one.isVisible())
    assert Path(place.selectedFiles()[0]).name == "Dinner with Clara.md"
    choose_place(window, tmp_path / "a.md")
    command = client.last(ExportConversations)
    assert (command.conversation_ids, command.form) == ((1,), ExportForm.MARKDOWN)
    assert not command.parts.reasoning and command.parts.memories and command.replace
    assert exporter.bar.isVisible()
    exported(client, tmp_path / "a.md")
    assert told.texts == ["1 conversation exported"] and told.toasts[0].action == "Open folder"
    assert not exporter.bar.isVisible() and exporter.dialog is None


def test_everything_but_what_leaves_no_trace(
    exporter: Exporter, client: FakeClient, window: QWidget, tmp_path: Path
) -> None:
    dialog = opened(exporter, client, None)
    assert dialog.chosen == (2, 1), "the oldest first"
    assert dialog.choice.rowCount() == 2 and "no trace" in dialog.note.text()
    dialog.form_buttons[FileForm.HTML].click()
    assert dialog.zipped.isVisible()
    dialog.foldered.click()
    dialog.action.click()
    choose_place(window, tmp_path / "all")
    command = client.last(ExportConversations)
    assert (command.conversation_ids, command.form, command.path) == ((2, 1), ExportForm.HTML, str(tmp_path / "all"))


def chosen_in(dialog: ExportDialog) -> list[int]:
    return list(dialog.chosen)


def test_some_of_them(qtbot: QtBot, exporter: Exporter, client: FakeClient) -> None:
    dialog = opened(exporter, client, ConversationId(1))
    assert dialog.several_button.isVisible()
    dialog.several_button.click()
    assert dialog.list.isVisible() and chosen_in(dialog) == [1] and not dialog.zipped.isVisible()
    other = dialog.choice.index(1)
    qtbot.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=dialog.list.visualRect(other).center())
    assert (
        chosen_in(dialog) == [2, 1] and dialog.zipped.isVisible() and dialog.counts.text() == "2 conversations chosen"
    )
    dialog.list.setCurrentIndex(other)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert chosen_in(dialog) == [1]
    dialog.choice.choose(everything=False)
    assert not dialog.action.isEnabled()
    dialog.choice.choose(everything=True)
    assert dialog.action.isEnabled() and len(dialog.chosen) == 2


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("which", [ConversationId(1), None])
def test_it_is_no_larger_than_the_window(
    qtbot: QtBot,
    exporter: Exporter,
    client: FakeClient,
    style: Style,
    window: QWidget,
    scale: float,
    which: ConversationId | None,
) -> None:
    style.set_text_scale(scale)
    dialog = opened(exporter, client, which)
    dialog.form_buttons[FileForm.HTML].click()
    if which is not None:
        dialog.several_button.click()
        dialog.choice.choose(everything=True)
    qtbot.wait(20)
    assert dialog.width() <= 900 and dialog.height() <= 600
    wrong = wrong_with(dialog)
    assert not wrong, wrong
    (scroll,) = dialog.findChildren(ScrollColumn)
    if scale == 1.0:
        qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() == 0)  # nothing has to be scrolled
    for button in (dialog.action, dialog.form_buttons[FileForm.JSON], dialog.foldered):
        scroll.ensureWidgetVisible(button)
        assert button.visibleRegion().boundingRect().height() == button.height()


def test_stand_ins_are_previewed_and_asked_for(exporter: Exporter, client: FakeClient, tmp_path: Path) -> None:
    dialog = opened(exporter, client, ConversationId(1))
    assert not dialog.mask_preview.isVisible()
    dialog.masking.click()
    assert client.last(PreviewMasks).conversation_ids == dialog.chosen
    client.answer(
        MasksPreviewed(
            request_id=RequestId(0),
            counts=(MaskCount(kind=MaskKind.PERSON, count=2), MaskCount(kind=MaskKind.TELEPHONE, count=2)),
            replacements=(Replacement(kind=MaskKind.PERSON, original="Clara", stand_in="Person 1"),),
            messages=200,
            more=True,
            names_read=True,
        ),
        PreviewMasks,
    )
    assert dialog.mask_preview.words.text() == "In the first 200 messages: 2 people, 2 telephone numbers"
    assert [label.text() for label in dialog.mask_preview.findChildren(Label) if label.isVisible()][1:] == [
        "Clara",
        "→ Person 1",
    ]
    dialog.grab()
    exporter.export((ConversationId(1),), str(tmp_path / "x.md"), FileForm.MARKDOWN, ExportParts(), masked=True)
    assert client.last(ExportConversations).masks == MaskWords()


def test_a_pdf_with_stand_ins_is_read_whole_first(exporter: Exporter, client: FakeClient, tmp_path: Path) -> None:
    exporter.export((ConversationId(1),), str(tmp_path / "x.pdf"), FileForm.PDF, ExportParts(), masked=True)
    assert client.last(PreviewMasks).whole
    client.answer(
        MasksPreviewed(request_id=RequestId(0), counts=(), replacements=(), messages=2, more=False, names_read=True),
        PreviewMasks,
    )
    assert client.last(ReadConversation).masked


def test_json_holds_everything(exporter: Exporter, client: FakeClient) -> None:
    dialog = opened(exporter, client, None)
    dialog.form_buttons[FileForm.JSON].click()
    assert not dialog.reasoning.isEnabled() and not dialog.zipped.isVisible() and "everything" in dialog.note.text()


def test_what_leaves_no_trace_by_itself(exporter: Exporter, client: FakeClient) -> None:
    dialog = opened(exporter, client, SECRET.id)
    assert dialog.chosen == (SECRET.id,) and not dialog.several_button.isVisible()
    assert dialog.note.text() == "This conversation leaves no trace. The file will be one."


def test_how_far_it_is_and_stopping_it(exporter: Exporter, told: Told, client: FakeClient, tmp_path: Path) -> None:
    exporter.export((ConversationId(1),), str(tmp_path / "a.json"), FileForm.JSON, ExportParts())
    client.emit(ExportProgressed(done=120, total=2000))
    assert "120" in exporter.bar.words.text() and exporter.bar.bar.maximum() == 2000
    exporter.ask_all()
    assert "being exported" in told.texts[-1] and not client.unanswered(ListConversations)
    exporter.bar.cancel.click()
    client.done(CancelExport)
    client.fail(Problem(code="cancelled", what="The export was stopped."), ExportConversations)
    assert not exporter.bar.isVisible() and told.problems == []


def test_a_failure_is_told(exporter: Exporter, told: Told, client: FakeClient, tmp_path: Path) -> None:
    exporter.export((ConversationId(1),), str(tmp_path / "a.json"), FileForm.JSON, ExportParts())
    full = Problem(code="storage_full", what="There is no room for a.json.")
    client.fail(full, ExportConversations)
    assert told.problems == [full] and not exporter.bar.isVisible()


def test_nothing_to_export(exporter: Exporter, told: Told, client: FakeClient) -> None:
    exporter.ask_all()
    client.answer(ConversationsListed(request_id=RequestId(0), conversations=(SECRET,)), ListConversations)
    assert told.texts == ["There are no conversations to export."]


def test_a_pdf_is_made_aside(qtbot: QtBot, exporter: Exporter, told: Told, client: FakeClient, tmp_path: Path) -> None:
    exporter.export((ConversationId(1),), str(tmp_path / "a.pdf"), FileForm.PDF, ExportParts())
    assert exporter.bar.isVisible()
    qtbot.waitUntil(lambda: not answer_reads(client, asked(), answered()) and bool(told.toasts))
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF") and not exporter.bar.isVisible()
    assert told.problems == []


def test_words_come_in_the_windows_language(exporter: Exporter, translation: Translation) -> None:
    assert exporter.words().you == "You" and exporter.words().language.startswith("en")
    translation.use(Language.CHINESE)
    assert exporter.words().you == "你" and exporter.words().language.startswith("zh")


# --- pictures -------------------------------------------------------------------------------------------------


@pytest.fixture
def share(qtbot: QtBot, client: FakeClient, style: Style, window: QWidget) -> ShareDialog:
    client.become_ready()
    dialog = ShareDialog(client, style, plain(), turns(6), {MessageId(5), MessageId(6)}, {}, window)
    dialog.open()
    return dialog


def test_messages_to_choose_say_who_said_them(client: FakeClient, style: Style, window: QWidget) -> None:
    asked_one, by_ada, by_another = turns(3)
    messages = [
        asked_one,
        msgspec.structs.replace(by_ada, role=Role.ASSISTANT, persona_id=PersonaId(7)),
        msgspec.structs.replace(by_another, role=Role.ASSISTANT, persona_id=PersonaId(8)),
    ]
    dialog = ShareDialog(client, style, plain(), messages, (), {PersonaId(7): "Ada\nB"}, window)
    names = [dialog.list.item(row).text().split(": ")[0] for row in range(3)]
    assert names == ["You", "Ada B", "Rememora"]


def test_replies_are_listed_as_they_are_read(qtbot: QtBot, client: FakeClient, style: Style, window: QWidget) -> None:
    said = "# Soup\n\n**Peel** the `potatoes`:\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\nx = 1\n```"
    reply = msgspec.structs.replace(turns(2)[1], text=said)
    dialog = ShareDialog(client, style, plain(), [reply], (), {}, window)
    qtbot.addWidget(dialog)
    assert dialog.list.item(0).text() == "Rememora: Soup Peel the potatoes: a b 1 2 x = 1"


def test_a_picture_is_copied(qtbot: QtBot, share: ShareDialog, client: FakeClient) -> None:
    toasts: list[Toast] = []
    share.toast_requested.connect(toasts.append)
    assert share.chosen == (5, 6) and share.light.isChecked()
    share.copy.click()
    assert not share.copy.isEnabled() and share.words.text() == "Making the picture…"
    assert client.last(ReadConversation).message_ids == (5, 6)
    client.answer(read(asked(), answered()), ReadConversation)
    qtbot.waitUntil(lambda: bool(toasts))
    assert toasts[0].text == "The picture is copied"
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage() and data.data("image/png").startsWith(b"\x89PNG")


def test_a_picture_is_saved(qtbot: QtBot, share: ShareDialog, client: FakeClient, tmp_path: Path) -> None:
    toasts: list[Toast] = []
    share.toast_requested.connect(toasts.append)
    share.save_to(str(tmp_path / "a.png"))
    client.answer(read(asked(), answered()), ReadConversation)
    qtbot.waitUntil(lambda: bool(toasts))
    assert toasts[0].text == "1 picture saved" and (tmp_path / "a.png").exists()


def test_too_long_for_the_clipboard(qtbot: QtBot, share: ShareDialog, client: FakeClient) -> None:
    share.copy.click()
    client.answer(read(answered(2, "\n\n".join(["word " * 60] * 120))), ReadConversation)
    qtbot.waitUntil(lambda: share.copy.isEnabled())
    assert share.words.text().startswith("It is too long for one picture: it takes ") and share.isVisible()


def test_a_picture_that_cant_be_made(qtbot: QtBot, share: ShareDialog, client: FakeClient) -> None:
    share.copy.click()
    client.answer(read(answered(2, " ")), ReadConversation)
    qtbot.waitUntil(lambda: share.problem is not None)
    assert share.copy.isEnabled() and share.words.text() == ""


def test_without_a_message_there_is_no_picture(qtbot: QtBot, share: ShareDialog) -> None:
    for row in range(share.list.count()):
        share.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not share.copy.isEnabled() and not share.save.isEnabled()
    QApplication.processEvents()
