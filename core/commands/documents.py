"""Commands about the user's documents: which there are, what was read of them, and how they look."""

from __future__ import annotations

import base64
import time
from collections.abc import Callable, Sequence
from pathlib import Path, PurePath

from core import protocol
from core.commands.answers import Answers, Handlers, Send
from core.documents.build import DocumentParts
from core.documents.scanning import Ignored, pattern_of
from core.documents.taking import ONE_BY_ONE, no_documents_here
from core.errors import NotFound
from core.protocol import Reply
from core.records import (
    FIRST_NO_TRACE_ID,
    Document,
    DocumentFolderId,
    DocumentStatus,
    PageText,
)
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.documents import Documents, Owner
from core.worker import Worker

# Pages sent at once, the widest picture of one, and changes sent at once.
_MOST_PAGES, _WIDEST, _MOST_CHANGES = 200, 4000, 1000


class DocumentCommands:
    """Lists, adds, reads, shows, removes and restores documents and followed folders.

    Args:
        purge: erases what was removed so long ago that nobody will undo it.
        prompts_changed: called when what stands in a prompt may have been removed.
    """

    def __init__(
        self,
        *,
        answers: Answers,
        send: Send,
        storage: Worker,
        database: Database,
        documents: Documents,
        conversations: Conversations,
        parts: DocumentParts,
        purge: Callable[[], object],
        prompts_changed: Callable[[], None],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._answers = answers
        self._send = send
        self._storage = storage
        self._database = database
        self._documents = documents
        self._conversations = conversations
        self._library = parts.library
        self._following = parts.following
        self._taking = parts.taking
        self._drawing = parts.drawing
        self._drawer = parts.drawer
        self._comparing = parts.comparing
        self._correcting = parts.correcting
        self._purge = purge
        self._prompts_changed = prompts_changed
        self._clock = clock

    def handlers(self) -> Handlers:
        return {
            protocol.ListDocuments: self._list,
            protocol.AddDocuments: self._add,
            protocol.RemoveDocuments: self._remove,
            protocol.RestoreDocuments: self._restore,
            protocol.ReadDocumentsAgain: self._read_again,
            protocol.PauseReading: self._pause,
            protocol.CancelReading: self._cancel,
            protocol.SetFolder: self._set_folder,
            protocol.ReadPages: self._read_pages,
            protocol.DrawPage: self._draw_page,
            protocol.CompareDocuments: self._compare,
            protocol.CorrectTranscript: self._correct,
        }

    def changed(self) -> None:
        """Documents came or went with what they belong to. On the storage worker."""
        self._send(protocol.DocumentsChanged())
        self._library.interrupt()
        self._following.folders_changed()
        self._following.look()

    # --- which there are --------------------------------------------------------------------------------------

    def _list(self, command: protocol.ListDocuments) -> None:
        def work() -> Reply:
            documents, total = self._documents.page(command.filter, command.after, command.limit)
            return protocol.DocumentsListed(
                request_id=command.request_id,
                documents=tuple(documents),
                total=total,
                folders=tuple(self._documents.folders.all()),
                reading=self._library.state,
            )

        self._answers.on_storage(command, work)

    def _add(self, command: protocol.AddDocuments) -> None:
        if (command.conversation_id or 0) >= FIRST_NO_TRACE_ID:
            raise no_documents_here(safe="Nothing was added.")
        # The disk may take its time: on the worker that looks through folders.
        self._answers.when_done(command, self._following.worker.submit(lambda: self._taken(command)))

    def _taken(self, command: protocol.AddDocuments) -> Reply:
        owner = Owner(project_id=command.project_id, conversation_id=command.conversation_id)
        self._storage.call(lambda: self._check(owner))
        looked = self._taking.look(command.paths, owner)

        def store() -> Reply:
            taken = self._taking.store(looked, owner)
            self._taking.tell(taken)
            return protocol.DocumentsTaken(
                request_id=command.request_id,
                added=tuple(document.id for document in taken.added),
                known=taken.known,
                folders=tuple(folder.id for folder in taken.folders),
                refused=tuple(looked.refused),
            )

        return self._storage.call(store)

    def _check(self, owner: Owner) -> None:
        """Raises NotFound: there is no such project or conversation."""
        if owner.project_id is not None:
            self._conversations.projects.get(owner.project_id)
        if owner.conversation_id is not None:
            self._conversations.get(owner.conversation_id)

    def _remove(self, command: protocol.RemoveDocuments) -> None:
        def work() -> Reply:
            now = self._clock()
            with self._database.transaction():
                there = self._documents.several(command.documents)
                left_out = self._leave_out(there, left_out=True)
                removed = self._documents.delete([document.id for document in there], now)
                removed += self._documents.delete_folders(command.folders, now)
            self._library.interrupt()
            self._following.folders_changed()
            self._send(protocol.DocumentsRemoved(documents=tuple(removed), folders=command.folders))
            self._tell_folders(left_out)
            self._prompts_changed()
            self._purge()
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _restore(self, command: protocol.RestoreDocuments) -> None:
        def work() -> Reply:
            with self._database.transaction():
                back = self._documents.restore_folders(command.folders)
                again = self._documents.restore(command.documents)
                left_out = self._leave_out(again, left_out=False)
            self._taking.tell_added([*back, *again])
            self._tell_folders({*left_out, *command.folders})
            self._prompts_changed()
            self._library.kick()
            self._following.folders_changed()
            self._following.look()
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _leave_out(self, documents: Sequence[Document], *, left_out: bool) -> set[DocumentFolderId]:
        """Have folders leave out documents that are removed one by one, else they would be found again; or have them follow these
        again. Returns the folders that are followed otherwise now."""
        changed = set()
        for folder in self._documents.folders.all():
            patterns = [
                pattern_of(PurePath(one.path).relative_to(folder.path))
                for one in documents
                if one.folder_id == folder.id
            ]
            ignore = [one for one in folder.ignore if one not in patterns] + patterns * left_out
            if patterns and tuple(ignore) != folder.ignore:
                self._documents.folders.change(folder.id, ignore, paused=folder.paused)
                changed.add(folder.id)
        return changed

    def _set_folder(self, command: protocol.SetFolder) -> None:
        ignore = [one.rstrip("\r\n") for one in command.ignore if one.strip()]
        Ignored(ignore)  # they can be understood

        def work() -> Reply:
            folder = self._documents.folders.change(command.folder_id, ignore, paused=command.paused)
            self._send(protocol.FolderChanged(folder=folder))
            self._following.folders_changed()
            self._following.look_at([folder.id])
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    # --- reading ----------------------------------------------------------------------------------------------

    def _read_again(self, command: protocol.ReadDocumentsAgain) -> None:
        def work() -> Reply:
            waiting = self._library.read_again(command.documents, command.password)
            if not waiting:
                raise NotFound("These documents aren't in the library any more.")
            self._tell_changed(waiting)
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _pause(self, command: protocol.PauseReading) -> None:
        def work() -> Reply:
            self._library.pause(command.paused)
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _cancel(self, command: protocol.CancelReading) -> None:
        def work() -> Reply:
            self._tell_changed(self._library.cancel(command.documents))
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    # --- what is in them --------------------------------------------------------------------------------------

    def _read_pages(self, command: protocol.ReadPages) -> None:
        def work() -> Reply:
            count = min(command.count, _MOST_PAGES)
            pages = self._documents.contents.pages(command.document_id, command.first, count)
            return protocol.PagesRead(
                request_id=command.request_id,
                document=self._documents.get(command.document_id),
                pages=tuple(pages),
            )

        self._answers.on_storage(command, work)

    def _draw_page(self, command: protocol.DrawPage) -> None:
        def known() -> tuple[Document, list[PageText]]:
            document = self._documents.get(command.document_id)
            return document, self._documents.contents.pages(command.document_id, command.page, 1)

        def work() -> Reply:
            document, pages = self._storage.call(known)
            if document.status is DocumentStatus.MISSING or not Path(document.path).is_file():
                raise NotFound(
                    "The file isn't there any more.",
                    safe="What was read of it can be shown as text.",
                    next_step="Put it back to see its pages.",
                )
            text = pages[0].text if pages and pages[0].number == command.page else ""
            spans = [(command.start, command.end)] if command.start < command.end else []
            png, width, height, marks = self._drawer.draw(
                Path(document.path), command.page, max(1, min(command.width, _WIDEST)), spans, text
            )
            return protocol.PageDrawn(
                request_id=command.request_id,
                png=base64.b64encode(png).decode("ascii"),
                width=width,
                height=height,
                marks=tuple(marks),
            )

        self._answers.when_done(command, self._drawing.submit(work))

    def _compare(self, command: protocol.CompareDocuments) -> None:
        def work() -> Reply:
            found = self._comparing.compare(command.document_id, version=command.version, before_id=command.before_id)
            changes = found.comparison.changes
            return protocol.DocumentsCompared(
                request_id=command.request_id,
                document=found.document,
                before=found.before,
                versions=found.versions,
                version=0 if found.before is not None else found.version,
                changes=tuple(changes[: min(command.limit, _MOST_CHANGES)]),
                total=len(changes),
                same=found.comparison.same,
            )

        self._answers.when_done(command, self._drawing.submit(work))

    def _correct(self, command: protocol.CorrectTranscript) -> None:
        def work() -> Reply:
            page = self._correcting.correct(
                command.document_id, command.page, command.start, command.end, command.before, command.text
            )
            return protocol.PagesRead(
                request_id=command.request_id, document=self._documents.get(command.document_id), pages=(page,)
            )

        self._answers.on_storage(command, work)

    # --- telling ----------------------------------------------------------------------------------------------

    def _tell_changed(self, documents: Sequence[Document]) -> None:
        if len(documents) > ONE_BY_ONE:
            self._send(protocol.DocumentsChanged())
            return
        for document in documents:
            self._send(protocol.DocumentChanged(document=document))

    def _tell_folders(self, folder_ids: set[DocumentFolderId]) -> None:
        for folder in self._documents.folders.all():
            if folder.id in folder_ids:
                self._send(protocol.FolderChanged(folder=folder))
