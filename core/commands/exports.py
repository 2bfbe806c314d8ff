"""Commands that carry conversations out."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from core import protocol
from core.commands.answers import Answers, Handlers, Send
from core.errors import InvalidRequest
from core.exports.masked import masked_conversation, masked_message
from core.exports.writing import Export, Wanted
from core.masking.masks import Masks
from core.masking.survey import Survey
from core.protocol import Reply
from core.records import FIRST_NO_TRACE_ID, ConversationId, ExportedMessage, ExportedPicture, ExportForm, MaskWords
from core.storage.exported import ExportedConversations
from core.worker import Priority, Worker

# How often progress is told, in seconds.
_TELL_S = 0.2

# Of one answer: messages, and bytes. The window reads it between two pictures of the screen.
_AT_ONCE = 100

# Looked at for a preview of stand-ins: a few seconds. And so many of those are told.
_PREVIEWED, _TOLD = 200, 60
_MOST_BYTES = 500_000


class ExportCommands:
    """Writes conversations to files on a worker of its own, one export at a time.

    Args:
        exported: the conversations on the disk.
        no_trace: those that leave no trace.
        survey: what reads texts for personal things; called on the export worker.
        clock: Unix seconds.
    """

    def __init__(
        self,
        *,
        answers: Answers,
        send: Send,
        storage: Worker,
        exported: ExportedConversations,
        no_trace: ExportedConversations,
        survey: Callable[[MaskWords], Survey],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._answers = answers
        self._send = send
        self._worker = Worker("exports")
        self._storage = storage
        self._exported = exported
        self._no_trace = no_trace
        self._survey = survey
        # Of the last preview of whole conversations; read and replaced on the storage worker.
        self._masks: Masks | None = None
        self._clock = clock
        self._closing = threading.Event()
        # One for each export, so that stopping one doesn't stop the next.
        self._stop = threading.Event()

    def handlers(self) -> Handlers:
        return {
            protocol.ExportConversations: self._export,
            protocol.PreviewMasks: self._preview,
            protocol.CancelExport: self._cancel,
            protocol.ListExportable: self._list,
            protocol.ReadConversation: self._read,
        }

    def cancel(self) -> None:
        """Stop what is going on; what isn't whole yet goes."""
        self._stop.set()

    def close(self) -> None:
        """Stop what is going on, and begin nothing any more."""
        self._closing.set()
        self._worker.close()

    def _cancel(self, command: protocol.CancelExport) -> None:
        self.cancel()
        self._send(protocol.Done(request_id=command.request_id))

    def _list(self, command: protocol.ListExportable) -> None:
        self._answers.on_storage(
            command,
            lambda: protocol.ExportableListed(
                request_id=command.request_id, conversation_ids=tuple(self._exported.ids())
            ),
        )

    def _read(self, command: protocol.ReadConversation) -> None:
        store = self._store(command.conversation_id)

        def work() -> Reply:
            conversation = store.conversation(command.conversation_id)
            if command.message_ids:
                found = store.some(command.conversation_id, command.message_ids)
                found, more = found if command.masked else store.with_thumbnails(found), False
            else:
                found = store.messages(command.conversation_id, command.after, _AT_ONCE)
                more = len(found) == _AT_ONCE
                found = found if command.masked else store.with_thumbnails(found)
                kept = _in_one_line(found)
                found, more = found[:kept], more or kept < len(found)
            if command.masked:
                if self._masks is None:
                    raise InvalidRequest("Nothing was read for stand-ins yet.", safe="No file was written.")
                masks = self._masks
                conversation = masked_conversation(conversation, masks)
                # Nobody can put stand-ins into a picture.
                found = [
                    msgspec.structs.replace(
                        masked_message(message, masks), pictures=(ExportedPicture(),) * len(message.pictures)
                    )
                    for message in found
                ]
            return protocol.ConversationRead(
                request_id=command.request_id, conversation=conversation, messages=tuple(found), more=more
            )

        self._answers.on_storage(command, work)

    def _preview(self, command: protocol.PreviewMasks) -> None:
        ids = command.conversation_ids
        _refuse_mixed(ids)
        stop = self._stop = threading.Event()

        def work() -> Reply:
            store = self._store(ids[0]) if ids else self._exported
            wanted = ids or tuple(self._storage.call(store.ids, Priority.BACKGROUND))
            total = self._storage.call(lambda: store.count(wanted), Priority.BACKGROUND)
            survey = self._survey(command.words)
            shown = total if command.whole else min(total, _PREVIEWED)
            read = self._reading(store, stop, shown, survey)
            masks = read.read_for_masks(wanted, tree=False, most=None if command.whole else _PREVIEWED)
            self._storage.call(lambda: self._keep(masks if command.whole else None), Priority.BACKGROUND)
            for text in survey.examples:
                masks.apply(text)
            return protocol.MasksPreviewed(
                request_id=command.request_id,
                counts=tuple(masks.counts),
                replacements=tuple(masks.replaced[:_TOLD]),
                messages=read.messages,
                more=read.messages < total,
                names_read=survey.judged > 0 or not survey.sentences,
            )

        self._answers.when_done(command, self._worker.submit(work))

    def _keep(self, masks: Masks | None) -> None:
        if masks is not None:
            self._masks = masks

    def _reading(
        self, store: ExportedConversations, stop: threading.Event, total: int, survey: Survey | None
    ) -> Export:
        return Export(
            store,
            lambda job: self._storage.call(job, Priority.BACKGROUND),
            stopped=lambda: stop.is_set() or self._closing.is_set(),
            told=_Teller(self._send, total),
            now=self._clock(),
            survey=survey,
        )

    def _export(self, command: protocol.ExportConversations) -> None:
        ids = command.conversation_ids
        _refuse_mixed(ids)
        stop = self._stop = threading.Event()

        def work() -> Reply:
            store = self._store(ids[0]) if ids else self._exported
            wanted = ids or tuple(self._storage.call(store.ids, Priority.BACKGROUND))
            total = self._storage.call(
                lambda: store.count(wanted, tree=command.form is ExportForm.JSON), Priority.BACKGROUND
            )
            survey = None if command.masks is None else self._survey(command.masks)
            export = self._reading(store, stop, total if survey is None else 2 * total, survey)
            export.write(
                Wanted(
                    ids=wanted,
                    path=Path(command.path),
                    form=command.form,
                    parts=command.parts,
                    words=command.words,
                    replace=command.replace,
                )
            )
            return protocol.ConversationsExported(
                request_id=command.request_id,
                path=command.path,
                conversations=len(wanted),
                messages=export.messages if survey is None else export.messages // 2,
            )

        self._answers.when_done(command, self._worker.submit(work))

    def _store(self, conversation_id: ConversationId) -> ExportedConversations:
        return self._no_trace if conversation_id >= FIRST_NO_TRACE_ID else self._exported


def _refuse_mixed(ids: Sequence[ConversationId]) -> None:
    """
    Raises:
        InvalidRequest: one that leaves no trace is among several.
    """
    if len(ids) > 1 and any(one >= FIRST_NO_TRACE_ID for one in ids):
        raise InvalidRequest(
            "A conversation that leaves no trace is only exported by itself.",
            safe="No file was written.",
            next_step="Export it from its own menu.",
        )


class _Teller:
    """Tells progress, not too often."""

    def __init__(self, send: Send, total: int) -> None:
        self._send = send
        self._total = total
        self._told_at = 0.0

    def __call__(self, done: int) -> None:
        now = time.monotonic()
        if now - self._told_at >= _TELL_S:
            self._told_at = now
            self._send(protocol.ExportProgressed(done=done, total=max(done, self._total)))


def _in_one_line(messages: list[ExportedMessage]) -> int:
    """How many of them fit into one answer; at least one."""
    size = 0
    for count, message in enumerate(messages):
        size += len(msgspec.json.encode(message))
        if size > _MOST_BYTES and count:
            return count
    return len(messages)
