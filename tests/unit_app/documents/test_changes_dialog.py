"""What changed in a document is shown place by place, and leads to where it stands now."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextCharFormat, QTextCursor
from pytestqt.qtbot import QtBot

from app.documents.changes_dialog import ChangesDialog
from app.documents.page import DocumentsPage
from app.widgets.menu import Menu
from core.protocol import CompareDocuments, DocumentsCompared, Failed, RequestId
from core.records import ChangedPart, Document, DocumentChange, Problem
from tests.unit_app.documents.library import CONTRACT, WAITING
from tests.unit_app.fake_client import FakeClient

CHANGED = msgspec.structs.replace(CONTRACT, version=3)
OTHER = msgspec.structs.replace(CONTRACT, id=CONTRACT.id + 100, title="Offer", added_at=CONTRACT.added_at - 10)


def part(text: str, page: int = 2) -> ChangedPart:
    return ChangedPart(page=page, start=10, end=10 + len(text), text=text)


RENT = DocumentChange(
    before=part("The rent is <b>900</b> euros."), after=part("The rent is <b>950</b> euros."), heading=("Rent",)
)
NEW = DocumentChange(before=None, after=part("自行车可以放在院子里。", 4))
GONE = DocumentChange(before=part("The cellar belongs to it."), after=None)


def answer(changes: Sequence[DocumentChange], **fields: object) -> DocumentsCompared:
    given: dict[str, object] = {
        "versions": (2, 1),
        "version": 2,
        "total": len(changes),
        "same": 0.8765,
    } | fields
    return DocumentsCompared(request_id=RequestId(0), document=CHANGED, changes=tuple(changes), **given)  # type: ignore[arg-type]


def opened(page: DocumentsPage, documents: tuple[Document, ...], words: str) -> ChangesDialog:
    menu = Menu(page)
    page.fill_menu(menu, documents)
    next(action for action in menu.actions() if action.text() == words).trigger()
    (dialog,) = page.findChildren(ChangesDialog)
    return dialog


def look_of(dialog: ChangesDialog, words: str) -> QTextCharFormat:
    found = dialog.shown.document().find(words)
    assert not found.isNull()
    found.setPosition(found.selectionEnd(), QTextCursor.MoveMode.MoveAnchor)
    return found.charFormat()


def test_places_are_shown_with_the_words_that_differ_marked(
    qtbot: QtBot, client: FakeClient, page: DocumentsPage
) -> None:
    dialog = opened(page, (CHANGED,), "What changed…")
    assert client.last(CompareDocuments).document_id == CHANGED.id
    client.answer(answer([RENT, NEW, GONE]), CompareDocuments)
    qtbot.waitUntil(lambda: "cellar" in dialog.shown.toPlainText())
    assert dialog.shown.toPlainText().split("\n") == [
        *("Changed · p. 2 · Rent", "The rent is <b>900</b> euros.", "The rent is <b>950</b> euros."),
        *("New · p. 4", "自行车可以放在院子里。", "Gone · p. 2", "The cellar belongs to it."),
    ]
    assert dialog.summary.text() == "3 places differ. 87 % is the same."
    assert look_of(dialog, "900").fontStrikeOut()
    assert look_of(dialog, "950").fontUnderline()
    assert not look_of(dialog, "rent is").fontStrikeOut()
    assert not look_of(dialog, "cellar").fontStrikeOut()


def test_a_place_opens_where_it_stands_now(qtbot: QtBot, client: FakeClient, page: DocumentsPage) -> None:
    dialog = opened(page, (CHANGED,), "What changed…")
    client.answer(answer([RENT, NEW]), CompareDocuments)
    qtbot.waitUntil(lambda: "New" in dialog.shown.toPlainText())
    assert look_of(dialog, "p. 4").anchorHref() == "#1"
    with qtbot.waitSignal(page.opened) as told:
        dialog.shown.anchorClicked.emit(QUrl("#1"))
    assert told.args == [CHANGED.id, 4, 10, 21]


def test_other_versions_can_be_chosen(qtbot: QtBot, client: FakeClient, page: DocumentsPage) -> None:
    dialog = opened(page, (CHANGED,), "What changed…")
    client.answer(answer([RENT]), CompareDocuments)
    qtbot.waitUntil(lambda: dialog.versions.isVisible())
    assert [dialog.versions.itemText(at) for at in range(dialog.versions.count())] == [
        *("Compared with version 2", "Compared with version 1")
    ]
    dialog.versions.setCurrentIndex(1)
    dialog.versions.activated.emit(1)
    assert client.last(CompareDocuments).version == 1
    client.answer(answer([], version=1, same=1.0), CompareDocuments)
    qtbot.waitUntil(lambda: dialog.summary.text().startswith("Nothing changed."))
    assert dialog.shown.toPlainText() == ""


def test_two_are_compared_the_older_first(qtbot: QtBot, client: FakeClient, page: DocumentsPage) -> None:
    dialog = opened(page, (CONTRACT, OTHER), "Compare the two…")
    command = client.last(CompareDocuments)
    assert (command.document_id, command.before_id) == (CONTRACT.id, OTHER.id)
    assert dialog.windowTitle() == f"From “Offer” to “{CONTRACT.title}”"
    problem = Problem(code="not_found", what="This document isn't in the library any more.")
    client.answer(Failed(request_id=RequestId(0), problem=problem), CompareDocuments)
    qtbot.waitUntil(lambda: dialog.shown.isHidden())
    assert dialog.summary.isHidden()


def test_of_many_the_first_are_shown(qtbot: QtBot, client: FakeClient, page: DocumentsPage) -> None:
    dialog = opened(page, (CHANGED,), "What changed…")
    client.answer(answer([RENT] * 500, total=1200), CompareDocuments)
    qtbot.waitUntil(lambda: dialog.shown.toPlainText().count("Changed") == 500, timeout=20_000)
    assert dialog.summary.text().endswith("Only the first 500 are shown.")


def test_it_is_offered_only_where_there_is_something_to_compare(page: DocumentsPage) -> None:
    def entries(*documents: Document) -> list[str]:
        menu = Menu(page)
        page.fill_menu(menu, documents)
        return [action.text() for action in menu.actions()]

    assert "What changed…" not in entries(CONTRACT)
    assert "Compare the two…" not in entries(CONTRACT, WAITING)
    assert "Compare the two…" not in entries(CONTRACT, OTHER, CHANGED)
