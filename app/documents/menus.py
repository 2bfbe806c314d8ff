"""What can be done with documents and followed folders, as entries of a menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from app.documents.actions import DocumentActions
from app.documents.words import locked
from app.style import Style
from app.tasks.sources import ready
from core.records import Document, DocumentFolder, DocumentStatus


def fill_document_menu(
    menu: QMenu,
    style: Style,
    actions: DocumentActions,
    documents: Sequence[Document],
    *,
    opened: Callable[[Document], None] | None,
    asked: Callable[[tuple[Document, ...]], None] | None,
    compared: Callable[[Document, Document | None], None],
    add_tasks: Callable[[QMenu, tuple[Document, ...]], None] | None = None,
) -> None:
    """For one document or several.

    Args:
        opened, asked: open one in the reader, begin a conversation about all; None: there is nothing to read yet.
        compared: show what changed in one, or to it from another.
        add_tasks: adds what can be done to all of them; None: nothing.
    """
    tr = QCoreApplication.translate
    one = documents[0] if len(documents) == 1 else None
    if one is not None and opened is not None:
        menu.addAction(style.icon("file"), tr("documents", "Open"), lambda: opened(one))
    if asked is not None:
        words = tr("documents", "Ask about it") if one is not None else tr("documents", "Ask about them")
        menu.addAction(style.icon("chat"), words, lambda: asked(tuple(documents)))
    if one is not None and one.version > 1:
        menu.addAction(style.icon("clock"), tr("documents", "What changed…"), lambda: compared(one, None))
    if len(documents) == 2 and asked is not None:
        before, after = sorted(documents, key=lambda document: (document.added_at, document.id))
        menu.addAction(style.icon("clock"), tr("documents", "Compare the two…"), lambda: compared(after, before))
    if add_tasks is not None and all(map(ready, documents)):
        menu.addSeparator()
        add_tasks(menu, tuple(documents))
    if one is not None:
        menu.addSeparator()
        menu.addAction(
            style.icon("external"), tr("documents", "Open in its own program"), lambda: actions.open_outside(one)
        )
        menu.addAction(
            style.icon("folder"), tr("documents", "Show in the file manager"), lambda: actions.show_in_files(one)
        )
        menu.addAction(
            style.icon("copy"),
            tr("documents", "Copy the path"),
            lambda: QGuiApplication.clipboard().setText(one.path),
        )
    menu.addSeparator()
    if one is not None and locked(one):
        menu.addAction(tr("documents", "Give password…"), lambda: actions.ask_password(one))
    if all(document.status in (DocumentStatus.WAITING, DocumentStatus.READING) for document in documents):
        menu.addAction(style.icon("stop"), tr("documents", "Don't read it now"), lambda: actions.cancel(documents))
    else:
        menu.addAction(style.icon("refresh"), tr("documents", "Read again"), lambda: actions.read_again(documents))
    menu.addSeparator()
    remove = menu.addAction(
        style.icon("trash", "destructive"),
        tr("documents", "Remove from your documents"),
        lambda: actions.remove(documents),
    )
    remove.setShortcut(Qt.Key.Key_Delete)


def fill_folder_menu(
    menu: QMenu,
    style: Style,
    actions: DocumentActions,
    folder: DocumentFolder,
    *,
    opened: Callable[[DocumentFolder], None],
) -> None:
    """For a followed folder. `opened`: list what is in it."""
    tr = QCoreApplication.translate
    menu.addAction(style.icon("file"), tr("documents", "Show its documents"), lambda: opened(folder))
    menu.addAction(
        style.icon("folder"), tr("documents", "Show in the file manager"), lambda: actions.show_in_files(folder)
    )
    menu.addSeparator()
    menu.addAction(
        style.icon("refresh" if folder.paused else "pause"),
        tr("documents", "Follow again") if folder.paused else tr("documents", "Pause following"),
        lambda: actions.set_folder(folder, paused=not folder.paused),
    )
    remove = menu.addAction(
        style.icon("trash", "destructive"),
        tr("documents", "Remove from your documents"),
        lambda: actions.remove((folder,)),
    )
    remove.setShortcut(Qt.Key.Key_Delete)
