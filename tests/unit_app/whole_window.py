"""The whole window with a core that answers everything, to be looked over page by page."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.appearance import Appearance
from app.chat.reply import ReplyWidget
from app.main_window import MainWindow
from app.memory.memory_editor import MemoryEditor
from app.memory.page import ViewName
from app.program import Program
from app.sidebar.sidebar import PageName
from app.style import Style, Theme
from app.tasks.halves import Half
from app.tools.asking_card import AskingCard
from app.translation import Language, Translation
from core.protocol import ToolCallChanged
from core.records import Document, DocumentFolder, MessageId, ToolCallPhase
from tests.unit_app.chat.factories import HERE
from tests.unit_app.documents.library import CONTRACT, FOLDER, LOCKED
from tests.unit_app.errands import examples as errands
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.samples import ADA, LEASE, answer_all
from tests.unit_app.tools.examples import ASKED

PAGES = [
    *(page.name for page in PageName if page is not PageName.MEMORIES),
    *(f"memories {view.value}" for view in ViewName),
    "memories detail",
    "memories editor",
    "conversation",
    "find bar",
    "search",
    "persona editor",
    "documents found",
    "documents detail",
    "documents locked",
    "documents folder",
    "reader",
    "sources",
    "tools",
    "tool asked",
    "errands",
    "errands on a schedule",
    *(f"errand {name}" for name in errands.BY_NAME),
    "errand corrected",
]


@contextmanager
def whole_window(
    qapp: QApplication, folder: Path, translation: Translation, language: Language, text_scale: float
) -> Iterator[tuple[MainWindow, FakeClient]]:
    """One window for all pages, as it is for a person: building it takes longer than any look at it.

    Args:
        folder: where it keeps what it remembers of itself.
    """
    style = Style(qapp, Theme.LIGHT)
    appearance = Appearance(folder / "window.ini")
    appearance.language = language
    client = FakeClient()
    program = Program(qapp, client, style, appearance, translation)
    window = program.window
    window.resize(1280, 800)
    window.show()
    client.become_ready()
    answer_all(client)
    style.set_text_scale(text_scale)
    yield window, client
    program.shown.close()
    program.shown.deleteLater()
    program.deleteLater()
    client.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def go_to(window: MainWindow, client: FakeClient, page: str) -> None:
    """Show one of `PAGES`, with nothing under the pointer."""
    QTest.mouseMove(window, QPoint(1, 1))
    window.chat.stop_finding()
    if not window.reader.isHidden():
        window.reading.close()
    if page in ("conversation", "find bar", "reader", "sources", "tool asked"):
        window.show_conversation(HERE)
    elif page in ("search", "tools"):
        window.show_page(PageName.CHAT)
    elif page == "persona editor":
        window.show_page(PageName.PERSONAS)
    elif page.startswith("documents"):
        window.show_page(PageName.DOCUMENTS)
        window.documents.clear_search()
    elif page.startswith("errand"):
        window.show_page(PageName.TASKS)
        window.tasks.show_list()
    elif page.startswith("memories"):
        window.show_page(PageName.MEMORIES)
        what = page.removeprefix("memories ")
        window.memories.show_view(ViewName(what) if what in set(ViewName) else ViewName.ALL)
    else:
        window.show_page(PageName[page])
    answer_all(client)
    if page == "find bar":
        window.chat.show_found(HERE, MessageId(2), "answer")
    elif page == "persona editor":
        window.personas.edit(ADA)
    elif page == "reader":
        window.reading.open(LEASE.id, 2, 0, 10)
        answer_all(client)
        window.reader.begin_finding()
    elif page.startswith("errand"):
        _show_errand(window, client, page)
    if page == "tools":
        window.show_page(PageName.SETTINGS)
        window.show_tools()
    if page == "tool asked":
        client.emit(ToolCallChanged(call=ASKED))
        _until(client, lambda: _question(window) is not None)
        window.chat.go_to_question()
    else:
        client.emit(ToolCallChanged(call=msgspec.structs.replace(ASKED, phase=ToolCallPhase.REFUSED)))
    if page in ("conversation", "sources"):
        _show_sources(window, client, shown=page == "sources")
    # Where the sidebar has no room, only the field is there.
    window.sidebar.search_field.setText("Clara" if page == "search" else "")
    if page in ("memories detail", "memories editor"):
        # Each has its own, so that neither finds the other's still open.
        _show_detail(window, client, 0 if page == "memories detail" else 1)
        if page == "memories editor":
            window.memories.detail.edit()
    if page == "documents found":
        window.documents.search_field.setText("term of notice")
        _until(client, lambda: window.documents.found_list.isVisible())
    elif page.startswith("documents"):
        _choose_document(window, client, {"documents detail": CONTRACT, "documents locked": LOCKED}.get(page, FOLDER))
    answer_all(client)
    QTest.qWait(5)
    if page == "search" and window.sidebar.isVisible():
        _until(client, lambda: window.sidebar.results.isVisible() and window.sidebar.results.results.rowCount() > 0)
    if page != "search":
        # It goes a moment after the field was emptied.
        _until(client, lambda: not window.sidebar.results.isVisible())
    if page == "memories map":
        _until(client, lambda: window.memories.map.ready)
    assert any(editor.isVisible() for editor in window.findChildren(MemoryEditor)) == (page == "memories editor")


def _show_errand(window: MainWindow, client: FakeClient, page: str) -> None:
    tasks = window.tasks
    if page in ("errands", "errands on a schedule"):
        tasks.show_half(Half.ERRANDS if page == "errands" else Half.SCHEDULES)
        return
    one = errands.BY_NAME.get(page.removeprefix("errand "), errands.RUNNING)
    tasks.show_errand(one.id)
    view = tasks.errands.view
    _until(client, lambda: view.one.errand is not None)
    if page == "errand corrected":
        view.steps.rows[0].correct_button.click()


def _show_sources(window: MainWindow, client: FakeClient, *, shown: bool) -> None:
    _until(client, lambda: window.chat.view.row_of(MessageId(2)) is not None)
    row = window.chat.view.row_of(MessageId(2))
    assert isinstance(row, ReplyWidget)
    row.sources.button.setChecked(shown)
    answer_all(client)
    assert (row.sources.list is not None) is shown


def _question(window: MainWindow) -> AskingCard | None:
    row = window.chat.view.row_of(MessageId(2))
    return row.calls.card if isinstance(row, ReplyWidget) and row.calls is not None else None


def _show_detail(window: MainWindow, client: FakeClient, row: int) -> None:
    listed, detail = window.memories.browse.list, window.memories.detail

    def clicked() -> bool:
        # Again where the list arrives only now: it lets go of what was chosen in the one before.
        listed.scrollTo(listed.model().index(row, 0))
        place = listed.visualRect(listed.model().index(row, 0)).center()
        QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
        return detail.isVisible() and detail.memory is not None

    _until(client, clicked)


def _choose_document(window: MainWindow, client: FakeClient, entry: Document | DocumentFolder) -> None:
    page = window.documents

    def clicked() -> bool:
        row = page.model.row_of(entry)
        if row is None or not page.list.isVisible():
            return False
        page.list.choose(row)
        QTest.mouseClick(
            page.list.viewport(),
            Qt.MouseButton.LeftButton,
            pos=page.list.visualRect(page.model.index(row)).center(),
        )
        return page.detail.isVisible() and page.detail.entry == entry

    _until(client, clicked)


def _until(client: FakeClient, condition: Callable[[], bool]) -> None:
    """Answer what the window asks until it is so."""
    limit = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < limit, "it never came to that"
        answer_all(client)
        QTest.qWait(5)
