"""Pictures in messages, looked at closer, and what is kept of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.chat.composer import Draft
from app.chat.message_editor import MessageEditor
from app.chat.page import ChatPage
from app.chat.reply import ReplyWidget
from app.chat.user_message import UserMessage
from app.core_client import CorePhase
from app.pictures import known as known_pictures
from app.pictures.known import KnownPictures
from app.pictures.sources import Source
from app.pictures.taking import PictureTaker
from app.pictures.viewer import PictureViewer
from app.style import Style, Theme
from core.protocol import (
    ConversationAdded,
    ConversationRemoved,
    Done,
    EditMessage,
    LetGoPicture,
    ListPictures,
    LoadPicture,
    MessageAccepted,
    MessageChanged,
    MessagesRemoved,
    PictureLoaded,
    PictureRead,
    PicturesListed,
    ReadPictureAgain,
    RecallShown,
    RequestId,
    ShowRecall,
    TakePicture,
)
from core.records import (
    Message,
    MessageId,
    MessageStatus,
    Picture,
    PictureStatus,
    Problem,
    RecalledItem,
    RecallKind,
    ShownPicture,
)
from tests.unit_app.chat.factories import ELSEWHERE, FULL, HERE, conversation, reply, said
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.pictures.shown import PictureCore, contents, copied, painted, picture

Show = Callable[..., None]
Taken = Callable[[int], None]

WIDE, TALL, SMALL = (
    picture(1, name="receipt.png", width=800, height=400, has_text=True),
    picture(2, name="menu.jpg", width=300, height=900),
    picture(3, name="", width=80, height=60),
)


@pytest.fixture
def there(core: PictureCore) -> PictureCore:
    core.know(WIDE, painted(800, 400, "#AA5533", "Receipt"), "BIKE SHOP\nTotal 42.50")
    core.know(TALL, painted(300, 900, "#335599"))
    core.know(SMALL, painted(80, 60, "#339966"))
    return core


def with_pictures(number: int, *pictures: object, text: str = "Look") -> Message:
    return msgspec.structs.replace(said(number, text), pictures=pictures)


def row_of(page: ChatPage, number: int) -> UserMessage:
    row = page.view.row_of(MessageId(number))
    assert isinstance(row, UserMessage)
    return row


def shown_in(number: int, one: Picture) -> ShownPicture:
    return ShownPicture(picture=one, conversation_id=HERE, message_id=MessageId(number), shown_at=float(number))


def viewer_of(page: ChatPage) -> PictureViewer:
    viewers = [one for one in page.findChildren(PictureViewer) if one.isVisible()]
    assert len(viewers) == 1
    return viewers[0]


# --- in messages --------------------------------------------------------------------------------------------------------


def test_thumbnails_are_asked_for_when_they_are_seen(
    qtbot: QtBot, page: ChatPage, client: FakeClient, show: Show, there: PictureCore
) -> None:
    show(with_pictures(1, WIDE), reply(2))
    qtbot.waitUntil(lambda: bool(client.all(LoadPicture)))
    asked = client.last(LoadPicture)
    assert (asked.picture_id, asked.message_id, asked.thumbnail) == (WIDE.id, MessageId(1), True)
    there.load()
    thumbnail = row_of(page, 1).grid.thumbnails[0]
    qtbot.waitUntil(lambda: thumbnail.pixmap is not None)
    assert len(client.all(LoadPicture)) == 1
    assert thumbnail.width() == 320 and thumbnail.height() == 160
    assert "receipt.png" in thumbnail.accessibleName() and "text" in thumbnail.accessibleName()
    assert "receipt.png" in row_of(page, 1).accessibleName()


def test_one_has_its_own_shape_and_several_are_squares_at_the_end_of_lines(page: ChatPage, show: Show) -> None:
    show(with_pictures(1, SMALL), reply(2), with_pictures(3, WIDE, TALL, SMALL, text=""), reply(4))
    alone = row_of(page, 1).grid.thumbnails[0]
    assert (alone.width(), alone.height()) == (80, 60), "no larger than it is"
    several = row_of(page, 3).grid.thumbnails
    assert len({(one.width(), one.height()) for one in several}) == 1
    assert several[0].width() == several[0].height()
    ends = [row_of(page, 3).grid.width() - (one.x() + one.width()) for one in several]
    assert min(ends) == 0
    assert [one.x() for one in several] == sorted(one.x() for one in several)


def test_a_message_of_pictures_alone_has_no_bubble(page: ChatPage, show: Show) -> None:
    show(with_pictures(1, WIDE, text=""), reply(2))
    row = row_of(page, 1)
    assert not any(view.isVisible() for view in row.views)
    assert row.grid.isVisible()
    assert "receipt.png" in row.accessibleName()


def test_how_far_reading_is_changes_in_place(
    qtbot: QtBot, page: ChatPage, client: FakeClient, show: Show, there: PictureCore
) -> None:
    waiting = msgspec.structs.replace(WIDE, status=PictureStatus.WAITING)
    show(with_pictures(1, waiting), reply(2))
    thumbnail = row_of(page, 1).grid.thumbnails[0]
    assert "is being read" in thumbnail.toolTip()
    client.emit(MessageChanged(message=with_pictures(1, WIDE)))
    assert row_of(page, 1).grid.thumbnails[0] is thumbnail
    assert "is being read" not in thumbnail.toolTip()


def test_a_reply_says_that_it_waits_for_pictures(page: ChatPage, show: Show, client: FakeClient) -> None:
    waiting = msgspec.structs.replace(WIDE, status=PictureStatus.WAITING)
    show(with_pictures(1, waiting), reply(2, "", status=MessageStatus.QUEUED))
    row = page.view.row_of(MessageId(2))
    assert isinstance(row, ReplyWidget)
    client.emit(MessageChanged(message=with_pictures(1, waiting)))
    assert row.state.words == "Queued: your pictures are being read"
    client.emit(MessageChanged(message=with_pictures(1, WIDE)))
    assert row.state.words == "Waiting for the model…"


def test_copying_a_message_copies_its_words(page: ChatPage, show: Show) -> None:
    show(with_pictures(1, WIDE, text="The receipt"), reply(2))
    row_of(page, 1).copy()
    assert QGuiApplication.clipboard().text() == "The receipt"


# --- what is kept -------------------------------------------------------------------------------------------------------


def loaded(qtbot: QtBot, known: KnownPictures, core: PictureCore, *wanted: object) -> None:
    for one in wanted:
        known.thumbnail(one.id, MessageId(1))  # type: ignore[attr-defined]
    core.load()
    qtbot.waitUntil(lambda: {one.id for one in wanted} <= set(known.kept))  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "event",
    [
        ConversationRemoved(conversation_id=HERE),
        MessagesRemoved(conversation_id=HERE, message_ids=(MessageId(1),)),
    ],
)
def test_what_is_erased_is_kept_no_longer(
    qtbot: QtBot, client: FakeClient, there: PictureCore, event: ConversationRemoved | MessagesRemoved
) -> None:
    known = KnownPictures(client)
    loaded(qtbot, known, there, WIDE, TALL)
    known.thumbnail(SMALL.id, MessageId(1))
    client.emit(event)
    assert known.kept == ()
    # What was on its way belongs to what is gone.
    there.load()
    qtbot.waitUntil(lambda: not client.unanswered(LoadPicture))
    assert known.kept == ()


def test_no_more_are_kept_than_there_is_room_for(
    qtbot: QtBot, client: FakeClient, there: PictureCore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(known_pictures, "MOST_KEPT_BYTES", 400_000)
    known = KnownPictures(client)
    loaded(qtbot, known, there, SMALL)
    loaded(qtbot, known, there, WIDE)
    known.thumbnail(TALL.id, None)
    there.load()
    qtbot.waitUntil(lambda: TALL.id in known.kept)
    assert SMALL.id not in known.kept


def test_what_is_not_there_is_asked_for_once(qtbot: QtBot, client: FakeClient) -> None:
    known = KnownPictures(client)
    assert known.thumbnail(WIDE.id, MessageId(1)) is None
    client.fail(Problem(code="not_found", what="It is gone."), LoadPicture)
    assert known.thumbnail(WIDE.id, MessageId(1)) is None
    assert len(client.all(LoadPicture)) == 1
    assert known.is_missing(WIDE.id)
    client.become_ready()
    known.thumbnail(WIDE.id, MessageId(1))
    assert len(client.all(LoadPicture)) == 2, "a core that was started anew may have it"
    client.fail(Problem(code="not_found", what="It is gone."), LoadPicture)
    client.emit(ConversationAdded(conversation=conversation(1)))
    known.thumbnail(WIDE.id, MessageId(1))
    assert len(client.all(LoadPicture)) == 3, "what was deleted may be back"


# --- closer -------------------------------------------------------------------------------------------------------------


@pytest.fixture
def viewer(qtbot: QtBot, page: ChatPage, show: Show, there: PictureCore) -> PictureViewer:
    """Of three pictures in two messages; the first is shown, all of it."""
    show(with_pictures(1, WIDE), reply(2), with_pictures(3, TALL, SMALL), reply(4))
    row_of(page, 1).grid.thumbnails[0].click()
    viewer = viewer_of(page)
    there.load()
    qtbot.waitUntil(viewer.bar.copy.isEnabled)
    return viewer


def test_the_arrows_lead_through_the_pictures_of_the_conversation(
    qtbot: QtBot, viewer: PictureViewer, there: PictureCore
) -> None:
    assert viewer.title.startswith("1 of 3 · receipt.png · 800 × 400")
    assert not viewer.back.isEnabled()
    qtbot.keyClick(viewer, Qt.Key.Key_Left)
    assert viewer.at == 0
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    assert viewer.seen.picture.id == SMALL.id
    assert not viewer.on.isEnabled()
    qtbot.keyClick(viewer, Qt.Key.Key_Home)
    assert viewer.at == 0


def test_it_is_fitted_zoomed_and_moved(qtbot: QtBot, viewer: PictureViewer) -> None:
    canvas = viewer.canvas
    assert viewer.bar.fit.isChecked() and canvas.zoom <= 1
    qtbot.keyClick(viewer, Qt.Key.Key_1)
    actual = canvas.zoom
    assert actual == pytest.approx(1 / canvas.devicePixelRatioF())
    qtbot.keyClick(viewer, Qt.Key.Key_Plus)
    assert canvas.zoom > actual
    assert not viewer.bar.fit.isChecked()
    qtbot.keyClick(viewer, Qt.Key.Key_0)
    assert viewer.bar.fit.isChecked()
    for _ in range(100):
        canvas.zoom_by(1.25)
    assert canvas.zoom == 16
    for _ in range(100):
        canvas.zoom_by(0.8)
    assert canvas.fitted


def test_what_is_under_the_pointer_stays_there(qtbot: QtBot, viewer: PictureViewer) -> None:
    canvas = viewer.canvas
    canvas.zoom_by(4)
    middle = QPointF(canvas.width() / 2, canvas.height() / 2)
    at = middle + QPointF(40, -30)
    before = canvas._middle + (at - middle) / canvas.zoom
    canvas._zoom_to(canvas.zoom * 1.5, at)
    after = canvas._middle + (at - middle) / canvas.zoom
    assert (before - after).manhattanLength() < 0.01


def test_its_text_stands_beside_it_and_is_copied(qtbot: QtBot, viewer: PictureViewer, there: PictureCore) -> None:
    qtbot.keyClick(viewer, Qt.Key.Key_T)
    assert viewer.panel.isVisible()
    assert viewer.panel.field.toPlainText() == "BIKE SHOP\nTotal 42.50"
    viewer.panel.copy.click()
    assert QGuiApplication.clipboard().text() == "BIKE SHOP\nTotal 42.50"
    viewer.step(1)
    there.load()
    assert viewer.panel.words.text() == "No text was found in it."
    assert not viewer.panel.field.isVisible()


def test_why_there_is_no_text_is_said(viewer: PictureViewer, client: FakeClient, there: PictureCore) -> None:
    viewer.bar.text.setChecked(True)
    why = Problem(code="picture_unread", what="Reading took too long.")
    unread = msgspec.structs.replace(WIDE, status=PictureStatus.UNREAD, problem=why)
    there.texts[WIDE.id] = ""
    client.emit(PictureRead(picture=unread))
    there.load()
    assert viewer.panel.words.text() == "Reading took too long."


def test_one_that_could_not_be_read_is_tried_again(
    qtbot: QtBot, viewer: PictureViewer, client: FakeClient, there: PictureCore
) -> None:
    viewer.bar.text.setChecked(True)
    assert not viewer.panel.again.isVisible()
    why = Problem(code="picture_unread", what="Reading took too long.")
    client.emit(PictureRead(picture=msgspec.structs.replace(WIDE, status=PictureStatus.UNREAD, problem=why)))
    viewer.panel.again.click()
    asked = client.last(ReadPictureAgain)
    assert asked.picture_id == WIDE.id
    client.answer(Done(request_id=RequestId(0)), asked)
    client.emit(PictureRead(picture=msgspec.structs.replace(WIDE, status=PictureStatus.WAITING, has_text=False)))
    assert viewer.panel.words.text() == "The picture is being read…"
    assert not viewer.panel.again.isVisible()
    client.emit(PictureRead(picture=WIDE))
    there.load()
    assert viewer.panel.field.toPlainText() == "BIKE SHOP\nTotal 42.50"


def test_what_is_to_be_seen_stands_below_it_as_soon_as_it_is_known(
    qtbot: QtBot, viewer: PictureViewer, client: FakeClient
) -> None:
    assert not viewer.caption.isVisible()
    viewer.canvas.zoom_by(2)
    zoom = viewer.canvas.zoom
    asked = len(client.all(LoadPicture))
    client.emit(PictureRead(picture=msgspec.structs.replace(WIDE, caption="A receipt on a table.")))
    assert viewer.caption.isVisible() and viewer.caption.text() == "A receipt on a table."
    assert "A receipt on a table." in viewer.accessibleName()
    assert viewer.canvas.zoom == zoom and len(client.all(LoadPicture)) == asked, "it is looked at meanwhile"
    viewer.step(1)
    assert not viewer.caption.isVisible()


def test_from_it_one_goes_to_pictures_of_messages_that_are_not_listed(
    qtbot: QtBot, page: ChatPage, show: Show, client: FakeClient, there: PictureCore
) -> None:
    show(with_pictures(11, TALL), reply(12), more=True)
    row_of(page, 11).grid.thumbnails[0].click()
    viewer = viewer_of(page)
    assert viewer.title.startswith("menu.jpg")
    asked = client.last(ListPictures)
    assert asked.conversation_id == HERE
    client.answer(
        PicturesListed(request_id=RequestId(0), pictures=(shown_in(11, TALL), shown_in(5, WIDE)), more=True), asked
    )
    asked = client.last(ListPictures)
    assert asked.before == (MessageId(5), WIDE.id)
    client.answer(PicturesListed(request_id=RequestId(0), pictures=(shown_in(1, SMALL),), more=False), asked)
    assert viewer.title.startswith("3 of 3 · menu.jpg")
    qtbot.keyClick(viewer, Qt.Key.Key_Left)
    assert (viewer.seen.picture, viewer.seen.message_id) == (WIDE, MessageId(5))
    qtbot.keyClick(viewer, Qt.Key.Key_Left)
    assert viewer.seen.picture == SMALL and not viewer.back.isEnabled()


def test_a_large_one_comes_in_parts(qtbot: QtBot, client: FakeClient, there: PictureCore) -> None:
    data = contents(there.images[WIDE.id])
    half = len(data) // 2
    loaded: list[PictureLoaded | None] = []
    known = KnownPictures(client)
    known.load(WIDE.id, MessageId(1), loaded.append)

    def hand_over(part: bytes, text: str = "") -> None:
        reply = PictureLoaded(
            request_id=RequestId(0), picture_id=WIDE.id, data=part, size=len(data), media_type="image/png", text=text
        )
        client.answer(reply, LoadPicture)

    hand_over(data[:half], "BIKE SHOP")
    assert loaded == [] and client.last(LoadPicture).start == half
    hand_over(data[half:])
    assert loaded[0] is not None and (loaded[0].data, loaded[0].text) == (data, "BIKE SHOP")
    known.load(WIDE.id, MessageId(1), loaded.append, wanted=lambda: False)
    hand_over(data[:half])
    assert len(loaded) == 1 and not client.unanswered(LoadPicture), "nobody looks at it any more"


def test_the_picture_is_copied_and_saved_as_it_is_kept(qtbot: QtBot, viewer: PictureViewer, tmp_path: Path) -> None:
    qtbot.keyClick(viewer, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().image().size() == painted(800, 400).size()
    qtbot.keyClick(viewer, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    dialog = viewer.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "saved.png"))
    qtbot.waitUntil(lambda: "saved.png" in viewer.note.text())
    assert QImage(str(tmp_path / "saved.png")).width() == 800
    dialog.fileSelected.emit(str(tmp_path / "no" / "saved.png"))
    qtbot.waitUntil(lambda: "couldn't be saved" in viewer.note.text())


def test_escape_closes_and_the_keyboard_is_where_it_was(qtbot: QtBot, page: ChatPage, show: Show) -> None:
    show(with_pictures(1, WIDE), reply(2))
    thumbnail = row_of(page, 1).grid.thumbnails[0]
    thumbnail.setFocus()
    qtbot.keyClick(thumbnail, Qt.Key.Key_Return)
    viewer = viewer_of(page)
    assert viewer.hasFocus()
    with qtbot.waitSignal(viewer.destroyed):
        qtbot.keyClick(viewer, Qt.Key.Key_Escape)
    assert thumbnail.hasFocus()


def test_tab_stays_inside(qtbot: QtBot, viewer: PictureViewer) -> None:
    for _ in range(30):
        qtbot.keyClick(QApplication.focusWidget() or viewer, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None and (focus is viewer or viewer.isAncestorOf(focus))


def test_what_is_gone_is_shown_no_longer(
    viewer: PictureViewer, client: FakeClient, there: PictureCore, qtbot: QtBot
) -> None:
    client.emit(MessagesRemoved(conversation_id=HERE, message_ids=(MessageId(1),)))
    assert viewer.canvas.shown is None
    for command in list(client.unanswered(LoadPicture)):
        client.fail(Problem(code="not_found", what="It is gone."), command)
    assert "isn't there any more" in viewer.note.text()
    assert not viewer.bar.copy.isEnabled() and not viewer.bar.save.isEnabled()


def test_it_looks_right_in_the_dark(viewer: PictureViewer, style: Style) -> None:
    style.set_theme(Theme.DARK)
    corner = viewer.grab().toImage().pixelColor(2, viewer.height() - 2)
    assert corner.name() == style.color("page").name()


# --- recalled -----------------------------------------------------------------------------------------------------------


def test_a_recalled_message_shows_its_picture(
    qtbot: QtBot, page: ChatPage, client: FakeClient, show: Show, there: PictureCore
) -> None:
    show(said(1), reply(2, recalled=1))
    row = page.view.row_of(MessageId(2))
    assert isinstance(row, ReplyWidget)
    row.used_button.click()
    item = RecalledItem(
        kind=RecallKind.MESSAGE,
        text="The receipt",
        said_at=1.0,
        message_id=MessageId(7),
        conversation_id=ELSEWHERE,
        pictures=(WIDE, TALL, SMALL),
    )
    client.answer(RecallShown(request_id=RequestId(0), message_id=MessageId(2), items=(item,)), ShowRecall)
    assert row.recall_list is not None
    thumbnails = row.recall_list.rows[0].thumbnails
    assert [one.picture for one in thumbnails] == [WIDE, TALL]
    thumbnails[1].click()
    viewer = viewer_of(page)
    assert viewer.at == 1 and viewer.seen.message_id == MessageId(7)
    with qtbot.waitSignal(viewer.message_requested) as wanted:
        viewer.bar.where.click()
    assert wanted.args == [ELSEWHERE, MessageId(7)]
    assert page.conversation_id == ELSEWHERE


# --- edited -------------------------------------------------------------------------------------------------------------


@pytest.fixture
def editor(page: ChatPage, show: Show) -> MessageEditor:
    show(with_pictures(1, WIDE, TALL), reply(2))
    row_of(page, 1).edit()
    editor = row_of(page, 1).editor
    assert editor is not None
    return editor


def test_editing_takes_one_out_and_adds_one(
    qtbot: QtBot, page: ChatPage, client: FakeClient, editor: MessageEditor, core: PictureCore
) -> None:
    assert [chip.enclosed.name for chip in editor.tray.chips] == ["receipt.png", "menu.jpg"]
    assert not row_of(page, 1).grid.isVisible()
    editor.tray.chips[0].remove.click()
    editor.field.insertFromMimeData(copied(painted(9, 9)))
    editor.submit()
    assert not client.all(EditMessage), "it waits for the new one"
    qtbot.waitUntil(lambda: bool(core.take()))
    edited = client.last(EditMessage)
    assert edited.pictures is not None
    assert edited.pictures[0] == TALL.id and len(edited.pictures) == 2
    accepted = MessageAccepted(
        request_id=RequestId(0), conversation_id=HERE, message_id=MessageId(3), reply_id=MessageId(4)
    )
    client.answer(accepted, EditMessage)
    assert not client.all(LetGoPicture)


def test_an_edit_is_not_sent_without_a_picture_that_cannot_be_shown(
    qtbot: QtBot, client: FakeClient, editor: MessageEditor
) -> None:
    editor.field.setPlainText("Otherwise")
    editor.tray.add([Source(data=b"no picture")])
    qtbot.waitUntil(lambda: bool(client.all(TakePicture)))
    editor.submit()
    client.fail(FULL, TakePicture)
    assert not client.all(EditMessage)


def test_words_alone_are_edited_without_a_word_of_pictures(
    page: ChatPage, client: FakeClient, editor: MessageEditor
) -> None:
    editor.field.setPlainText("Otherwise")
    editor.submit()
    assert client.last(EditMessage).pictures is None


def test_an_edit_that_is_given_up_leaves_all_as_it_was(
    qtbot: QtBot, page: ChatPage, client: FakeClient, editor: MessageEditor, core: PictureCore
) -> None:
    editor.tray.add([Source(image=painted(9, 9))])
    qtbot.waitUntil(lambda: bool(core.take()))
    new = editor.tray.chips[-1].enclosed.picture
    assert new is not None
    editor.cancelled.emit()
    assert core.let_go == [new.id]
    assert row_of(page, 1).grid.isVisible()
    assert [one.id for one in row_of(page, 1).pictures] == [WIDE.id, TALL.id]


def test_an_edit_that_is_left_for_another_conversation_lets_go(
    qtbot: QtBot, page: ChatPage, show: Show, editor: MessageEditor, core: PictureCore
) -> None:
    editor.tray.add([Source(image=painted(9, 9))])
    qtbot.waitUntil(lambda: bool(core.take()))
    new = editor.tray.chips[-1].enclosed.picture
    assert new is not None
    show(said(8, where=ELSEWHERE), where=ELSEWHERE)
    qtbot.waitUntil(lambda: core.let_go == [new.id])


def test_a_refused_edit_puts_what_is_new_into_the_composer(
    qtbot: QtBot, page: ChatPage, client: FakeClient, editor: MessageEditor, core: PictureCore
) -> None:
    editor.tray.add([Source(image=painted(9, 9))])
    qtbot.waitUntil(lambda: bool(core.take()))
    editor.field.setPlainText("Otherwise")
    editor.submit()
    client.fail(FULL, EditMessage)
    assert page.composer.field.toPlainText() == "Otherwise"
    assert len(page.composer.tray.chips) == 1


# --- another window -----------------------------------------------------------------------------------------------------


def test_another_window_has_what_was_being_written(
    qtbot: QtBot, page: ChatPage, client: FakeClient, style: Style, taken: Taken
) -> None:
    page.add_pictures([Source(image=painted())])
    taken(1)
    other = ChatPage(client, style, taker=PictureTaker(client, KnownPictures(client)))
    qtbot.addWidget(other)
    other.take_over(page)
    taken(1)
    assert other.composer.tray.settled and len(other.composer.tray.chips) == 1
    assert len(client.all(LetGoPicture)) == 1, "of the window that goes"


def test_one_that_only_the_core_has_stays_when_the_window_changes(
    qtbot: QtBot, page: ChatPage, client: FakeClient, style: Style
) -> None:
    page.take_drafts({None: Draft("Look at it")}, {None: (WIDE,)})
    other = ChatPage(client, style, taker=PictureTaker(client, KnownPictures(client)))
    qtbot.addWidget(other)
    other.take_over(page)
    assert other.composer.tray.pictures == (WIDE.id,) and other.composer.tray.settled
    assert not client.all(LetGoPicture) and not client.all(TakePicture)


def test_one_from_before_the_lock_outlives_the_core(page: ChatPage, client: FakeClient, there: PictureCore) -> None:
    page.take_drafts({None: Draft("Look at it")}, {None: (WIDE,)})
    there.load()
    client.set_phase(CorePhase.RESTARTED)
    client.become_ready()
    assert client.last(TakePicture).data == contents(there.images[WIDE.id])
    assert len(there.take()) == 1 and page.composer.tray.settled
