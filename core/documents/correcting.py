"""The user corrects what was recognised of a recording; its times stay."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from core.documents.formats.blocks import one_line
from core.documents.passages import split
from core.documents.transcript import spoken
from core.errors import InvalidRequest, NotFound
from core.records import DocumentId, PageText
from core.storage.database import Database
from core.storage.documents import Documents

# Of what may stand in the place of a sentence.
_MOST_CHARS = 5_000


class Correcting:
    """Changes transcripts, so that what is right is searched, cited and told.

    Args:
        kick_index: there are other passages.
    """

    def __init__(self, database: Database, documents: Documents, kick_index: Callable[[], None]) -> None:
        self._database = database
        self._documents = documents
        self._kick_index = kick_index

    def correct(self, document_id: DocumentId, number: int, start: int, end: int, before: str, text: str) -> PageText:
        """Replace what stands from `start` to `end` of a page; returns the page. On the storage worker.

        Raises:
            NotFound: the document was removed, or something else than `before` stands there.
            InvalidRequest: it is no transcript, or not within a paragraph, or too long.
        """
        contents = self._documents.contents
        text = one_line(text)
        if len(text) > _MOST_CHARS:
            raise InvalidRequest(
                "This is too long for a sentence of a transcript.",
                safe="Nothing was changed.",
                next_step="Shorten it to 5,000 characters or less.",
            )
        with self._database.transaction():
            document = self._documents.get(document_id)
            if document.format != "sound":
                raise InvalidRequest(
                    "Only what was recognised of a recording can be corrected.", safe="Nothing was changed."
                )
            page = next((one for one in contents.searched(document_id, number, 1) if one.number == number), None)
            if page is None or page.text[start:end] != before:
                raise NotFound(
                    "Something else stands there by now.",
                    safe="Nothing was changed.",
                    next_step="Open the page again, then correct it.",
                )
            if not any(begin <= start <= end <= over for begin, over in spoken(page.text)):
                raise InvalidRequest(
                    "Times and the borders of paragraphs can't be changed, only what is said.",
                    safe="Nothing was changed.",
                )
            if text != before:
                new = page.text[:start] + text + page.text[end:]
                contents.corrections.write(
                    document_id,
                    document.version,
                    number,
                    new,
                    split(msgspec.structs.replace(page, text=new)),
                    at=end,
                    by=len(text) - len(before),
                )
            (now,) = contents.pages(document_id, number, 1)
        self._kick_index()
        return now
