"""The page of all pictures."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.memory.page import MemoriesPage, ViewName
from app.pictures.gallery import GalleryView
from app.pictures.gallery_model import GalleryModel, Month
from app.pictures.known import KnownPictures
from app.pictures.viewer import PictureViewer
from app.style import Style
from core.protocol import (
    ConversationRemoved,
    EverythingDeleted,
    ListPictures,
    LoadPicture,
    MessageAdded,
    PictureRead,
    PicturesListed,
    ReadPictureAgain,
    RequestId,
)
from core.records import MessageId, PictureStatus, Problem, ShownPicture
from tests.unit_app.chat.factories import HERE, said
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.pictures.shown import PictureCore, painted, picture
from tests.unit_app.showing import show_widget

_MAY, _DAY = 1_778_000_000.0, 86_400.0  # on 5 May 2026

Listed = Callable[..., None]


def shown(number: int, *, days: float = 0.0, **changes: object) -> ShownPicture:
    one = ShownPicture(
        picture=picture(number),
        conversation_id=HERE,
        message_id=MessageId(number),
        shown_at=_MAY - days * _DAY,
        said=f"Said of {number}",
    )
    return msgspec.structs.replace(one, **changes)


@pytest.fixture
def view(qtbot: QtBot, client: FakeClient, style: Style) -> GalleryView:
    client.become_ready()
    view = GalleryView(client, style, KnownPictures(client))
    show_widget(qtbot, view, 900, 600)
    return view


@pytest.fixture
def listed(qtbot: QtBot, client: FakeClient, view: GalleryView) -> Listed:
    """Answers the last listing with these."""

    def answer(*pictures: ShownPicture, more: bool = False) -> None:
        client.answer(PicturesListed(request_id=RequestId(0), pictures=pictures, more=more), ListPictures)

    return answer


def rows(view: GalleryView) -> list[str]:
    return [row.words if isinstance(row, Month) else row.picture.name for row in view.model.rows]


def test_they_stand_by_month(view: GalleryView, listed: Listed) -> None:
    assert view.loading.isVisible()
    listed(shown(1), shown(2, days=1), shown(3, days=20))
    assert rows(view) == ["May 2026", "picture 1.png", "picture 2.png", "April 2026", "picture 3.png"]
    assert view.list.isVisible()
    tops = [view.list.visualRect(view.model.index(at)).top() for at in range(5)]
    assert tops[0] < tops[1] == tops[2] < tops[3] < tops[4]


def test_the_model_keeps_the_rules(client: FakeClient, view: GalleryView, listed: Listed) -> None:
    QAbstractItemModelTester(view.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    listed(shown(1), more=True)
    view.model.fetchMore(view.list.rootIndex())
    listed(shown(2, days=40))
    client.emit(EverythingDeleted())


def test_pages_are_listed_as_one_goes_on(client: FakeClient, view: GalleryView, listed: Listed) -> None:
    listed(shown(1), shown(2, days=1), more=True)
    if not client.unanswered(ListPictures):
        view.model.fetchMore(view.list.rootIndex())
    asked = client.last(ListPictures)
    assert asked.before == (MessageId(2), picture(2).id)
    listed(shown(3, days=2), shown(4, days=40))
    assert rows(view) == [
        "May 2026",
        "picture 1.png",
        "picture 2.png",
        "picture 3.png",
        "March 2026",
        "picture 4.png",
    ]
    assert not view.model.canFetchMore(view.list.rootIndex())


def test_what_is_looked_for_is_shown_with_what_was_found(
    qtbot: QtBot, client: FakeClient, view: GalleryView, listed: Listed
) -> None:
    listed(shown(1), shown(2))
    view.field.setText("bike shop")
    qtbot.waitUntil(lambda: client.last(ListPictures).query == "bike shop")
    listed(shown(2, found="… BIKE SHOP 42.50 …"))
    assert rows(view) == ["picture 2.png"], "in the order of how like it they are"
    assert view.model.index(0).data() == "… BIKE SHOP 42.50 …"
    view.field.setText("nothing like it")
    qtbot.waitUntil(lambda: client.last(ListPictures).query == "nothing like it")
    listed()
    assert view.nothing.isVisible()
    view.field.clear()
    qtbot.waitUntil(lambda: client.last(ListPictures).query == "")


def test_a_search_that_was_left_is_over(qtbot: QtBot, client: FakeClient, view: GalleryView, listed: Listed) -> None:
    listed(shown(1), shown(2))

    def search() -> None:
        view.field.setText("bike shop")
        qtbot.waitUntil(lambda: client.last(ListPictures).query == "bike shop")
        listed(shown(2))

    search()
    view.hide()
    view.show()
    assert (view.field.text(), client.last(ListPictures).query) == ("", "")
    listed(shown(1), shown(2))
    search()
    # Whoever looks where it was shown comes back to what was found.
    view.list.message_wanted.emit(shown(2))
    view.hide()
    view.show()
    assert view.field.text() == "bike shop"


def test_where_there_are_none_it_says_how_they_come(view: GalleryView, listed: Listed) -> None:
    listed()
    assert view.empty.isVisible()


def test_the_keyboard_goes_through_them_and_opens_one(
    qtbot: QtBot, view: GalleryView, listed: Listed, core: PictureCore
) -> None:
    everyone = [shown(1), shown(2), shown(3, days=20)]
    for number in (1, 2, 3):
        core.know(picture(number), painted(400, 300))
    listed(*everyone)
    qtbot.keyClick(view.field, Qt.Key.Key_Down)
    assert view.list.current == everyone[0]
    qtbot.keyClick(view.list, Qt.Key.Key_Right)
    assert view.list.current == everyone[1]
    qtbot.keyClick(view.list, Qt.Key.Key_Down)
    assert view.list.current == everyone[2], "over the line of the month"
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    viewer = view.window().findChild(PictureViewer)
    assert viewer is not None and viewer.at == 2
    viewer.step(-1)
    with qtbot.waitSignal(view.message_requested) as wanted:
        viewer.bar.where.click()
    assert wanted.args == [HERE, MessageId(2)]
    assert view.list.current == everyone[1]


def test_one_that_could_not_be_read_is_tried_again(
    qtbot: QtBot, view: GalleryView, listed: Listed, client: FakeClient
) -> None:
    readable, unread = shown(1), shown(2)
    why = Problem(code="picture_unread", what="What stands in this picture can't be read.")
    unread = msgspec.structs.replace(
        unread, picture=msgspec.structs.replace(unread.picture, status=PictureStatus.UNREAD, problem=why)
    )
    listed(readable, unread)

    def menu_of(one: ShownPicture) -> QMenu:
        view.list.choose(one)
        place = view.list.visualRect(view.list.currentIndex()).center()
        view.list.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, place))
        return view.list.findChildren(QMenu)[-1]

    menu = menu_of(readable)
    assert "Try again to read it" not in [action.text() for action in menu.actions()]
    menu.close()
    menu = menu_of(unread)
    menu.actions()[-1].trigger()
    menu.close()
    asked = client.last(ReadPictureAgain)
    assert asked.picture_id == unread.picture.id
    failed = Problem(code="storage", what="The disk is full.")
    with qtbot.waitSignal(view.model.failed):
        client.fail(failed, ReadPictureAgain)
    waiting = msgspec.structs.replace(unread.picture, status=PictureStatus.WAITING, problem=None)
    client.emit(PictureRead(picture=waiting))
    assert [one.picture.status for one in view.model.pictures] == [PictureStatus.READ, PictureStatus.WAITING]


def test_the_menu_shows_where_it_was(qtbot: QtBot, view: GalleryView, listed: Listed) -> None:
    listed(shown(1))
    view.list.choose(shown(1))
    place = view.list.visualRect(view.model.index(1)).center()
    view.list.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, place))
    menu = view.list.findChild(QMenu)
    assert menu is not None
    with qtbot.waitSignal(view.message_requested) as wanted:
        menu.actions()[-1].trigger()
    assert wanted.args == [HERE, MessageId(1)]
    menu.close()


def test_a_menu_outlives_what_it_was_opened_for(view: GalleryView, listed: Listed, client: FakeClient) -> None:
    listed(shown(1), shown(2))

    def menu_of_the_first() -> QMenu:
        view.list.choose(shown(1))
        place = view.list.visualRect(view.list.currentIndex()).center()
        view.list.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, place))
        return view.list.findChildren(QMenu)[-1]

    menu = menu_of_the_first()
    client.emit(PictureRead(picture=picture(1, name="of another message", caption="A cat")))
    menu.actions()[0].trigger()
    menu.close()
    viewer = view.findChild(PictureViewer)
    assert viewer is not None
    assert viewer.caption.text() == "A cat" and "picture 1.png" in viewer.title
    client.emit(PictureRead(picture=picture(1, name="of another message", caption="A dog")))
    assert viewer.caption.text() == "A dog" and "picture 1.png" in viewer.title
    viewer.close()
    menu = menu_of_the_first()
    view.model.reload()
    listed(shown(2))
    menu.actions()[0].trigger()
    menu.close()
    assert not [one for one in view.findChildren(PictureViewer) if one.isVisible()]


def test_it_follows_what_happens(qtbot: QtBot, client: FakeClient, view: GalleryView, listed: Listed) -> None:
    listed(shown(1, picture=picture(1, status=PictureStatus.WAITING)))
    client.emit(PictureRead(picture=picture(1)))
    assert view.model.pictures[0].picture.status is PictureStatus.READ
    before = len(client.all(ListPictures))
    client.emit(MessageAdded(message=said(9)))
    client.emit(MessageAdded(message=msgspec.structs.replace(said(8), pictures=(picture(8),))))
    qtbot.waitUntil(lambda: len(client.all(ListPictures)) == before + 1)
    listed(shown(8), shown(1))
    client.emit(ConversationRemoved(conversation_id=HERE))
    qtbot.waitUntil(lambda: len(client.all(ListPictures)) == before + 2)
    listed()
    assert view.empty.isVisible()


def test_everything_that_is_deleted_is_seen_no_longer(client: FakeClient, view: GalleryView, listed: Listed) -> None:
    listed(shown(1))
    client.emit(EverythingDeleted())
    assert not view.model.rows


def test_a_failure_is_told(client: FakeClient, view: GalleryView) -> None:
    problem = Problem(code="storage", what="The store can't be read.")
    client.fail(problem, ListPictures)
    assert view.notices.problems == [problem]


def test_what_is_looked_at_is_loaded_and_nothing_else(
    qtbot: QtBot, client: FakeClient, view: GalleryView, listed: Listed, core: PictureCore
) -> None:
    for number in range(1, 61):
        core.know(picture(number), painted(64, 48))
    listed(*(shown(number) for number in range(1, 61)))
    view.list.doItemsLayout()

    def all_in_sight() -> bool:
        core.load()
        view.list.viewport().repaint()
        return not client.unanswered(LoadPicture) and len(client.all(LoadPicture)) >= 10

    qtbot.waitUntil(all_in_sight)
    assert len(client.all(LoadPicture)) < 40


def test_the_page_of_memories_has_it(qtbot: QtBot, client: FakeClient, style: Style) -> None:
    client.become_ready()
    page = MemoriesPage(client, style)
    show_widget(qtbot, page, 900, 600)
    page.tabs[ViewName.PICTURES].click()
    assert page.pictures.isVisible()
    assert client.last(ListPictures).query == ""
    qtbot.keyClick(page.pictures.list, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.pictures.field.hasFocus()
    assert isinstance(page.pictures.model, GalleryModel)
