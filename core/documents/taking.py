"""Taking files and folders into the library: looking at them, and keeping what is to be read."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import msgspec

from core.documents.following import Following
from core.documents.library import Library
from core.documents.scanning import Ignored, file_state, is_text, scan, within
from core.engine import Publish
from core.errors import InvalidRequest
from core.protocol import DocumentAdded, DocumentsChanged, FolderChanged
from core.records import ConversationId, Document, DocumentFolder, DocumentStatus, Problem
from core.storage.database import Database
from core.storage.document_contents import FileState
from core.storage.documents import Documents, Owner
from core.worker import Worker

R = TypeVar("R")

_NO_STATE = FileState(0, 0)

# Files taken from a folder that is added to one conversation: it isn't followed.
_MOST_OF_CONVERSATION = 500

# So many documents are told of one by one.
ONE_BY_ONE = 20


class Looked(msgspec.Struct):
    """What lies at some paths.

    Attributes:
        files: to be read, by path.
        follow: folders to follow.
        known: how many are in folders that are followed.
        refused: paths that can't be taken, with the reason in the user's words.
        unfit: of those that are files, how they are.
    """

    files: dict[str, FileState] = {}
    follow: dict[str, None] = {}
    known: int = 0
    refused: list[tuple[str, str]] = []
    unfit: dict[str, FileState] = {}


class Taken(msgspec.Struct, frozen=True):
    """What became of it.

    Attributes:
        known: how many there were already.
    """

    added: Sequence[Document] = ()
    folders: Sequence[DocumentFolder] = ()
    known: int = 0


class Taking:
    """Takes files and folders in for the library, a project or a conversation.

    Args:
        endings: of files that can be read, with the dot.

    """

    def __init__(
        self,
        *,
        storage: Worker,
        database: Database,
        documents: Documents,
        library: Library,
        following: Following,
        endings: Collection[str],
        publish: Publish,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._worker = Worker("attaching")
        self._storage = storage
        self._database = database
        self._documents = documents
        self._library = library
        self._following = following
        self._endings = endings
        self._publish = publish
        self._clock = clock

    def attached(self, paths: Sequence[str], conversation_id: ConversationId, then: Callable[[Looked], R]) -> Future[R]:
        """Look at files that come with a message; the disk may take its time. Gives what `then` does.

        Args:
            conversation_id: of one that doesn't exist yet, any.
            then: called on the storage worker.
        """

        def work() -> R:
            looked = self.look(paths, Owner(conversation_id=conversation_id))
            return self._storage.call(lambda: then(looked))

        return self._worker.submit(work)

    def look(self, paths: Sequence[str], owner: Owner) -> Looked:
        """See what can be taken. Not on the storage worker."""
        folders = self._storage.call(self._documents.folders.all)
        looked = Looked()
        for given in paths:
            path = Path(os.path.normpath(given))
            try:
                reason = self._refusal(path)
                if not reason and not path.is_dir():
                    self._look_at_file(path, folders, owner, looked)
                elif not reason and owner.conversation_id is not None:
                    reason = self._look_inside(path, looked)
                elif not reason:
                    self._look_at_folder(path, folders, owner, looked)
            except OSError:
                reason = "It can't be read."
            if reason:
                looked.refused.append((given, reason))
                with suppress(OSError, ValueError):
                    looked.unfit[given] = file_state(path) or _NO_STATE
        return looked

    def store(self, looked: Looked, owner: Owner, *, also_refused: bool = False) -> Taken:
        """Keep what is to be read. On the storage worker.

        Args:
            also_refused: keep what can't be taken, too, as documents that can't be read.
        """
        now = self._clock()
        with self._database.transaction():
            new = {path: state for path, state in looked.files.items() if self._documents.known(path, owner) is None}
            added = [self._documents.add(path, state, owner, now) for path, state in new.items()]
            for given, reason in looked.refused if also_refused else ():
                path = os.path.normpath(given)
                if is_text(path) and self._documents.known(path, owner) is None:
                    document = self._documents.add(path, looked.unfit.get(given, _NO_STATE), owner, now)
                    added.append(self._refused(document, reason))
            folders = [self._documents.folders.add(path, owner.project_id, now) for path in looked.follow]
        return Taken(added, folders, looked.known + len(looked.files) - len(new))

    def tell(self, taken: Taken) -> None:
        """Tell of it, and have it read. On the storage worker."""
        self.tell_added(taken.added)
        for folder in taken.folders:
            self._publish(FolderChanged(folder=folder))
        if taken.folders:
            self._following.folders_changed()
            self._following.look_at([folder.id for folder in taken.folders])
        self._library.kick()

    def tell_added(self, documents: Sequence[Document]) -> None:
        """Tell that there are documents; of many at once."""
        if len(documents) > ONE_BY_ONE:
            self._publish(DocumentsChanged())
            return
        for document in documents:
            self._publish(DocumentAdded(document=document))

    def close(self) -> None:
        self._worker.close()

    def _look_at_file(self, path: Path, folders: Sequence[DocumentFolder], owner: Owner, looked: Looked) -> None:
        over = _over(path, folders, owner)
        if any(not Ignored(one.ignore).has(path.relative_to(one.path)) for one in over):
            looked.known += 1
        elif (state := file_state(path)) is not None:
            looked.files[str(path)] = state

    def _look_inside(self, path: Path, looked: Looked) -> str:
        """What is in a folder, for one conversation: it isn't followed. Why it isn't taken; empty if it is."""
        inside = scan(path, Ignored(()), self._endings).files
        if not inside:
            return "There are no documents in this folder that Rememora can read."
        if len(inside) > _MOST_OF_CONVERSATION:
            return f"There are {len(inside)} documents in this folder: too many for one conversation."
        looked.files |= inside
        return ""

    def _look_at_folder(self, path: Path, folders: Sequence[DocumentFolder], owner: Owner, looked: Looked) -> None:
        if _over(path, folders, owner) or any(one.path == str(path) for one in folders):
            looked.known += 1
        else:
            looked.follow[str(path)] = None

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

    def _refused(self, document: Document, reason: str) -> Document:
        problem = Problem(
            code="document_refused",
            what=reason,
            safe="Your message was sent, and the file is as it was.",
            next_step="Take it away, and attach another one.",
        )
        self._documents.set_status(document.id, DocumentStatus.UNREAD, problem)
        return self._documents.get(document.id)


def no_documents_here(safe: str) -> InvalidRequest:
    """Why a conversation that leaves no trace gets none.

    Args:
        safe: what didn't happen.
    """
    return InvalidRequest(
        "A conversation that leaves no trace can't have documents of its own: what is read of them is kept on the disk.",
        safe=safe,
        next_step="Add them to the library, or keep the conversation first.",
    )


def _over(path: Path, folders: Sequence[DocumentFolder], owner: Owner) -> list[DocumentFolder]:
    """The followed folders that a file lies in, if it would belong to the same as theirs."""
    if owner.conversation_id is not None:
        return []
    mine = {one.path: one for one in folders if one.project_id == owner.project_id}
    return [mine[root] for root in within(str(path), mine)]
