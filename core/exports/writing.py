"""Writes conversations to a file, a zip file or a folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import TypeVar

import msgspec

from core.errors import Cancelled, InvalidRequest
from core.exports.files import Member, check_place, write_file, write_folder, write_zip
from core.exports.formulas import FormulaSetter
from core.exports.html_file import html_pieces
from core.exports.json_file import json_pieces
from core.exports.markdown_file import markdown_pieces
from core.exports.masked import masked_conversation, masked_message, texts_of
from core.exports.names import Names
from core.masking.masks import Masks
from core.masking.survey import Survey
from core.records import (
    ConversationId,
    ExportedConversation,
    ExportedMessage,
    ExportedPicture,
    ExportForm,
    ExportParts,
    ExportWords,
    MessageId,
)
from core.storage.exported import ExportedConversations

T = TypeVar("T")

# Messages read in one go: a few milliseconds, so that others get at the store in between.
_AT_ONCE = 200

ENDINGS = {ExportForm.JSON: "json", ExportForm.MARKDOWN: "md", ExportForm.HTML: "html"}


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be written.

    Attributes:
        ids: of the conversations, in order.
        path: of the file. Several as Markdown or HTML come into a zip file if it ends so, else into a new folder.
        replace: a file that is there may go.
    """

    ids: Sequence[ConversationId]
    path: Path
    form: ExportForm
    parts: ExportParts = ExportParts()
    words: ExportWords = ExportWords()
    replace: bool = False


class Export:
    """One export.

    Args:
        call: runs a job where the store may be read.
        stopped: whether the user wants no more of it.
        told: called with how many messages were read so far; with stand-ins each is read twice.
        now: Unix seconds.
        survey: reads for what stand-ins take the place of; None: texts are written as they are.

    Attributes:
        messages: that were read.
        masks: the stand-ins, once everything was read for them.
    """

    def __init__(
        self,
        exported: ExportedConversations,
        call: Callable[[Callable[[], T]], T],
        *,
        stopped: Callable[[], bool],
        told: Callable[[int], None],
        now: float,
        survey: Survey | None = None,
    ) -> None:
        self._survey = survey
        self.masks: Masks | None = None
        self._exported = exported
        self._call = call
        self._stopped = stopped
        self._told = told
        self._now = now
        self.messages = 0

    def write(self, wanted: Wanted) -> None:
        """Write all of it, or nothing.

        Raises:
            AlreadyThere: a file is there that isn't to be replaced.
            NotFound: a conversation was deleted meanwhile.
            Cancelled: it was stopped.
            StorageFull, StorageError: it can't be written, or the store can't be read.
        """
        if not wanted.ids:
            raise InvalidRequest("There are no conversations to export.", safe="No file was written.")
        check_place(wanted.path, replace=wanted.replace)
        if self._survey is not None:
            self.read_for_masks(wanted.ids, tree=wanted.form is ExportForm.JSON)
        if wanted.form is ExportForm.JSON:
            write_file(
                wanted.path, json_pieces((self._read(one, tree=True, contents=True) for one in wanted.ids), self._now)
            )
            return
        shown = wanted.form is ExportForm.HTML
        with closing(FormulaSetter()) as setter:
            if len(wanted.ids) == 1:
                write_file(wanted.path, self._pieces(*self._read(wanted.ids[0], contents=shown), wanted, setter))
            elif wanted.path.suffix.lower() == ".zip":
                write_zip(wanted.path, self._members(wanted, setter))
            else:
                write_folder(wanted.path, self._members(wanted, setter))

    def read_for_masks(self, ids: Sequence[ConversationId], *, tree: bool, most: int | None = None) -> Masks:
        """Read conversations, or so many messages of them, for what stand-ins take the place of; then `masks` are there.

        Raises:
            NotFound, Cancelled, StorageError: as `write`.
        """
        assert self._survey is not None
        for conversation_id in ids:
            conversation, messages = self._read(conversation_id, tree=tree)
            self._survey.read(list(texts_of(conversation)))
            for message in messages:
                self._survey.read(list(texts_of(message)))
                if most is not None and self.messages >= most:
                    self.masks = self._survey.masks()
                    return self.masks
        self.masks = self._survey.masks()
        return self.masks

    def _members(self, wanted: Wanted, setter: FormulaSetter) -> Iterator[Member]:
        names = Names()
        for conversation_id in wanted.ids:
            conversation, messages = self._read(conversation_id, contents=wanted.form is ExportForm.HTML)
            name = names.give(conversation.title, wanted.words.untitled, ENDINGS[wanted.form])
            yield name, conversation.updated_at, self._pieces(conversation, messages, wanted, setter)

    def _pieces(
        self,
        conversation: ExportedConversation,
        messages: Iterator[ExportedMessage],
        wanted: Wanted,
        setter: FormulaSetter,
    ) -> Iterator[bytes]:
        if wanted.form is ExportForm.HTML:
            return html_pieces(conversation, messages, wanted.parts, wanted.words, self._now, setter.get)
        return markdown_pieces(conversation, messages, wanted.parts, wanted.words, self._now)

    def _read(
        self, conversation_id: ConversationId, *, tree: bool = False, contents: bool = False
    ) -> tuple[ExportedConversation, Iterator[ExportedMessage]]:
        conversation: ExportedConversation = self._call(lambda: self._exported.conversation(conversation_id))  # type: ignore[arg-type,assignment,return-value]
        messages = self._messages(conversation_id, tree=tree, contents=contents)
        if (masks := self.masks) is None:
            return conversation, messages
        return masked_conversation(conversation, masks), (masked_message(one, masks) for one in messages)

    def _with_pictures(self, message: ExportedMessage, *, contents: bool) -> ExportedMessage:
        """Nobody can put stand-ins into a picture: then only that there was one is said."""
        if not message.pictures:
            return message
        if self._survey is not None:
            return msgspec.structs.replace(message, pictures=(ExportedPicture(),) * len(message.pictures))
        if not contents:
            return message
        return self._call(lambda: self._exported.with_contents(message, MessageId(message.id)))  # type: ignore[arg-type,return-value]

    def _messages(self, conversation_id: ConversationId, *, tree: bool, contents: bool) -> Iterator[ExportedMessage]:
        after = 0
        while page := self._page(conversation_id, after, tree=tree):
            after = page[-1].id
            for message in page:
                if self._stopped():
                    raise Cancelled("The export was stopped.", safe="No file was written.")
                self.messages += 1
                yield self._with_pictures(message, contents=contents)
            self._told(self.messages)

    def _page(self, conversation_id: ConversationId, after: int, *, tree: bool) -> list[ExportedMessage]:
        return self._call(lambda: self._exported.messages(conversation_id, after, _AT_ONCE, tree=tree))  # type: ignore[arg-type,return-value]
