"""Commands about the user's documents: which there are, what was read of them, and how they look."""

from __future__ import annotations

import base64
import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path, PurePath

import msgspec

from core import protocol
from core.commands.answers import Answers, Handlers, Send
from core.documents.build import DocumentParts
from core.documents.scanning import Ignored, file_state, is_text, pattern_of, scan, within
from core.errors import InvalidRequest, NotFound
from core.protocol import Reply
from core.records import (
    FIRST_NO_TRACE_ID,
    Document,
    DocumentFolder,
    DocumentFolderId,
    DocumentStatus,
    PageText,
)
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.document_contents import FileState
from core.storage.documents import Documents, Owner
from core.worker import Worker

# Files taken from a folder that is added to one conversation: it isn't followed.
_MOST_OF_CONVERSATION = 500

# Pages sent at once, the widest picture of one, and how many documents are told of one by one.
_MOST_PAGES, _WIDEST, _ONE_BY_ONE = 200, 4000, 20


class _Taken(msgspec.Struct):
    """What becomes of the paths that are to be added.

    Attributes:
        files, follow: to be read, and folders to be followed.
        refused: paths, each with the reason.
    """

    files: dict[str, FileState] = {}
    follow: dict[str, None] = {}
    known: int = 0
    refused: list[tuple[str, str]] = []


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
        self._endings = parts.endings
        self._drawing = parts.drawing
        self._drawer = parts.drawer
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
            raise InvalidRequest(
                "A conversation that leaves no trace can't have documents of its own: what is read of them is kept on the disk.",
                safe="Nothing was added.",
                next_step="Add them to the library, or keep the conversation first.",
            )
        # The disk may take its time: on the worker that looks through folders.
        self._answers.when_done(command, self._following.worker.submit(lambda: self._taken(command)))

    def _taken(self, command: protocol.AddDocuments) -> Reply:
        owner = Owner(project_id=command.project_id, conversation_id=command.conversation_id)
        folders = self._storage.call(lambda: self._folders(owner))
        taken = _Taken()
        for given in command.paths:
            path = Path(os.path.normpath(given))
            try:
                reason = self._refusal(path)
                if not reason and not path.is_dir():
                    self._take_file(path, folders, owner, taken)
                elif not reason and owner.conversation_id is not None:
                    reason = self._take_inside(path, taken)
                elif not reason:
                    self._take_folder(path, folders, owner, taken)
            except OSError:
                reason = "It can't be read."
            if reason:
                taken.refused.append((given, reason))
        return self._storage.call(lambda: self._store(command, owner, taken))

    def _take_file(self, path: Path, folders: Sequence[DocumentFolder], owner: Owner, taken: _Taken) -> None:
        over = _over(path, folders, owner)
        if any(not Ignored(one.ignore).has(path.relative_to(one.path)) for one in over):
            taken.known += 1
        elif (state := file_state(path)) is not None:
            taken.files[str(path)] = state

    def _take_inside(self, path: Path, taken: _Taken) -> str:
        """What is in a folder, for one conversation: it isn't followed. Why it isn't taken; empty if it is."""
        inside = scan(path, Ignored(()), self._endings).files
        if len(inside) > _MOST_OF_CONVERSATION:
            return f"There are {len(inside)} documents in this folder: too many for one conversation."
        taken.files |= inside
        return ""

    def _take_folder(self, path: Path, folders: Sequence[DocumentFolder], owner: Owner, taken: _Taken) -> None:
        if _over(path, folders, owner) or any(one.path == str(path) for one in folders):
            taken.known += 1
        else:
            taken.follow[str(path)] = None

    def _folders(self, owner: Owner) -> list[DocumentFolder]:
        """Raises NotFound: there is no such project or conversation."""
        if owner.project_id is not None:
            self._conversations.projects.get(owner.project_id)
        if owner.conversation_id is not None:
            self._conversations.get(owner.conversation_id)
        return self._documents.folders.all()

    def _refusal(self, path: Path) -> str:
        """Why a path isn't taken; empty if it is."""
        if not path.is_absolute():
            return "This isn't a whole path."
        if not is_text(str(path)):
            return "Its name has characters that aren't text: rename it first."
        try:
            path.stat()
        except PermissionError:
            return "You have no permission to read it."
        except OSError:
            return "It isn't there."
        if not os.access(path, os.R_OK):
            return "You have no permission to read it."
        if path.is_dir():
            return ""
        if not path.is_file():
            return "It is neither a file nor a folder."
        if path.suffix.lower() not in self._endings:
            return "Rememora can't read files of this kind."
        return ""

    def _store(
        self,
        command: protocol.AddDocuments,
        owner: Owner,
        taken: _Taken,
    ) -> Reply:
        now = self._clock()
        with self._database.transaction():
            new = {path: state for path, state in taken.files.items() if self._documents.known(path, owner) is None}
            added = [self._documents.add(path, state, owner, now) for path, state in new.items()]
            followed = [self._documents.folders.add(path, owner.project_id, now) for path in taken.follow]
        self._tell_added(added)
        for folder in followed:
            self._send(protocol.FolderChanged(folder=folder))
        if followed:
            self._following.folders_changed()
            self._following.look_at([folder.id for folder in followed])
        self._library.kick()
        return protocol.DocumentsTaken(
            request_id=command.request_id,
            added=tuple(document.id for document in added),
            known=taken.known + len(taken.files) - len(new),
            folders=tuple(folder.id for folder in followed),
            refused=tuple(taken.refused),
        )

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
            self._tell_added([*back, *again])
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

    # --- telling ----------------------------------------------------------------------------------------------

    def _tell_added(self, documents: Sequence[Document]) -> None:
        if len(documents) > _ONE_BY_ONE:
            self._send(protocol.DocumentsChanged())
            return
        for document in documents:
            self._send(protocol.DocumentAdded(document=document))

    def _tell_changed(self, documents: Sequence[Document]) -> None:
        if len(documents) > _ONE_BY_ONE:
            self._send(protocol.DocumentsChanged())
            return
        for document in documents:
            self._send(protocol.DocumentChanged(document=document))

    def _tell_folders(self, folder_ids: set[DocumentFolderId]) -> None:
        for folder in self._documents.folders.all():
            if folder.id in folder_ids:
                self._send(protocol.FolderChanged(folder=folder))


def _over(path: Path, folders: Sequence[DocumentFolder], owner: Owner) -> list[DocumentFolder]:
    """The followed folders that a file lies in, if it would belong to the same as theirs."""
    if owner.conversation_id is not None:
        return []
    mine = {one.path: one for one in folders if one.project_id == owner.project_id}
    return [mine[root] for root in within(str(path), mine)]
