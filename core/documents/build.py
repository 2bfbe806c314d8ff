"""Builds the library of the user's documents."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec

from core.documents.awaited import PATIENCE_S, Awaited
from core.documents.comparing import Comparing
from core.documents.correcting import Correcting
from core.documents.drawing import PageDrawer
from core.documents.following import GRACE_S, QUIET_S, Following
from core.documents.library import TALKING_S, Library
from core.documents.reading import DocumentReader, suffixes
from core.documents.taking import Taking
from core.engine import Publish
from core.indexing import Indexing
from core.settings import SettingsFile
from core.storage.build import StorageParts
from core.worker import Worker


class DocumentParts(msgspec.Struct, frozen=True, kw_only=True):
    """What reads documents and follows folders.

    Attributes:
        drawing: waits for pages that are drawn and contents that are compared, which may take seconds.
    """

    library: Library
    following: Following
    taking: Taking
    drawing: Worker
    drawer: PageDrawer
    comparing: Comparing
    correcting: Correcting

    def start(self) -> None:
        """Go on where the last session stopped. Returns at once."""
        self.library.start()
        self.following.start()

    def forget(self) -> None:
        """Everything was erased. On the storage worker."""
        self.library.forget()
        self.following.folders_changed()

    def close(self) -> None:
        """Stop after the page that is being read."""
        self.taking.close()
        self.following.close()
        self.library.close()
        self.drawer.close()
        self.drawing.close()


def build_documents(
    storage: StorageParts,
    indexing: Indexing,
    settings: SettingsFile,
    publish: Publish,
    *,
    reader: DocumentReader,
    own: Path,
    charge: Callable[[], float | None],
    charge_recheck_s: float,
    second_s: float,
    clock: Callable[[], float],
) -> DocumentParts:
    """Build what reads the user's documents.

    Args:
        own: the program's data, which is never read.
        charge: of the battery, 0 to 1; None while the computer is plugged in.
        charge_recheck_s: how often to ask for a charge that is too low, in seconds.
        second_s: how long a second without a reply, or of a file that is away, lasts, in seconds; and of waiting for many documents.
        clock: Unix seconds.
    """
    library = Library(
        storage=storage.worker,
        documents=storage.documents,
        reader=reader,
        kick_index=indexing.kick,
        settings=settings,
        publish=publish,
        charge=charge,
        recheck_s=charge_recheck_s,
        talking_s=TALKING_S * second_s,
        awaited=Awaited(storage.worker, storage.documents, PATIENCE_S * second_s),
        clock=clock,
    )
    endings = suffixes()
    following = Following(
        storage=storage.worker,
        documents=storage.documents,
        endings=endings,
        never=own,
        kick=library.kick,
        interrupt=library.interrupt,
        publish=publish,
        grace_s=GRACE_S * second_s,
        quiet_s=QUIET_S * second_s,
        clock=clock,
    )
    taking = Taking(
        storage=storage.worker,
        database=storage.database,
        documents=storage.documents,
        library=library,
        following=following,
        endings=endings,
        publish=publish,
        clock=clock,
    )
    return DocumentParts(
        library=library,
        following=following,
        taking=taking,
        drawing=Worker("drawing"),
        drawer=PageDrawer(),
        comparing=Comparing(storage.worker, storage.documents),
        correcting=Correcting(storage.database, storage.documents, indexing.kick),
    )
