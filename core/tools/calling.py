"""Calls: asked for, made, cancelled, taken back. None is made without leave, and each stands in the store before anything happens.

A call runs on a thread of its own, which may hang: whoever cancels it, or its time running out, ends it in the store, and what it
brings later counts for nothing but that it can be taken back.
"""

from __future__ import annotations

import json
import logging
import threading
import time
from collections.abc import Callable, Container, Sequence
from typing import Any

import msgspec

from core.engine import Publish
from core.errors import InvalidRequest, NotFound, StorageError
from core.memory.fence import without_controls
from core.protocol import ToolCallChanged, ToolsChanged
from core.records import (
    ConversationId,
    ErrandId,
    ErrandStepId,
    MessageId,
    Permission,
    Tool,
    ToolAnswer,
    ToolCall,
    ToolCallId,
    ToolCallPhase,
)
from core.storage.tool_calls import MadeCall, ToolCalls
from core.tools.arguments import digest, misfit, read_arguments
from core.tools.base import CallContext, ToolFailed, ToolResult
from core.tools.registry import Found, Registry, asks_always, permission_key
from core.worker import CancelledError, Worker

log = logging.getLogger(__name__)

TIMEOUT_S = 60.0

_LONGEST_PREVIEW = 100_000  # characters; people read it, the model doesn't

# What the model is told in place of a result.
_REFUSED = (
    "The user did not allow this. Nothing was done. Don't try it again: answer without it, and say that it wasn't done."
)
_NEVER = "This may never be used. Nothing was done."
_CANCELLED = "The user cancelled this while it ran. Nobody knows how far it came."
_STOPPED = "The user stopped the reply. Nothing was done."
_TOO_LONG = "This took longer than {:.0f} seconds and was given up. Nobody knows how far it came."
_GONE = "There is no tool {} any more. Nothing was done."
_MISFIT = "The arguments don't fit: {}. Nothing was done."
_STALE = "What this would do isn't what the user was shown any more. Nothing was done."
_CUT = "\n(The rest, {} characters, is left out.)"
_NOTHING = "Done. It gave back nothing."


class CallPlace(msgspec.Struct, frozen=True, kw_only=True):
    """What a call is made for: a reply, or a step of an errand.

    Attributes:
        conversation_id, reply_id: of a reply.
        errand_id, step_id: of a step; `attempt`: how often that was begun anew.
    """

    conversation_id: ConversationId = ConversationId(0)
    reply_id: MessageId = MessageId(0)
    errand_id: ErrandId | None = None
    step_id: ErrandStepId | None = None
    attempt: int = 0


class _Running(msgspec.Struct):
    """A call that runs."""

    call: ToolCall
    stop: threading.Event
    watch: threading.Timer
    began: float


class Calling:
    """Makes the calls of the conversations and errands of one store. Callable from any thread but the storage worker's, unless it says otherwise.

    Args:
        names: of servers, by id; for what people are shown.
        longest: of a result, in bytes.
        resume: has the reply of a conversation go on, when its call has ended.
        timeout_s: of a call, in seconds.
    """

    def __init__(
        self,
        storage: Worker,
        calls: ToolCalls,
        registry: Registry,
        publish: Publish,
        *,
        server_name: Callable[[Tool], str] = lambda _: "",
        longest: Callable[[], int] = lambda: 4096,
        timeout_s: float = TIMEOUT_S,
    ) -> None:
        self._storage = storage
        self._calls = calls
        self._registry = registry
        self._publish = publish
        self._server_name = server_name
        self._longest = longest
        self._timeout_s = timeout_s
        self._resume: Callable[[ConversationId], None] = lambda _: None
        self._resume_errand: Callable[[ErrandId], None] = lambda _: None
        self._lock = threading.Lock()
        self._running: dict[ToolCallId, _Running] = {}
        # Asked about since the core began: what the user is shown of others may be long past.
        self._asked: set[ToolCallId] = set()
        self._closed = False

    def when_ended(self, resume: Callable[[ConversationId], None]) -> None:
        """Have the reply of a conversation go on so. To be called once, before anything is called."""
        self._resume = resume

    def when_ended_in_errand(self, resume: Callable[[ErrandId], None]) -> None:
        """Have an errand go on so. To be called once, before anything is called."""
        self._resume_errand = resume

    # --- for a turn, or a step ---

    def want(
        self,
        name: str,
        arguments: dict[str, Any] | None,
        written: str,
        place: CallPlace,
        position: int,
        told: Container[str] | None = None,
    ) -> MadeCall:
        """The model wants a call: it is kept, and waits for leave, or for `begin`; or it has ended, because it can't be made.

        Args:
            told: names of the tools that may be called at all; None: all.

        Raises:
            NotFound: the reply, or the step, is gone, or isn't done any more.
            StorageError: it isn't kept, and won't be made.
        """
        found = self._registry.find(name)
        spelt = json.dumps(arguments or {}, ensure_ascii=False)
        phase, result, preview = ToolCallPhase.RUNNING, "", ""
        if found is None:
            phase, result = ToolCallPhase.FAILED, _GONE.format(name)
        elif found.tool.permission is Permission.NEVER or (told is not None and name not in told):
            phase, result = ToolCallPhase.REFUSED, _NEVER
        elif why := misfit(found.tool.schema, arguments):
            phase, result = ToolCallPhase.FAILED, _MISFIT.format(why)
        else:
            try:
                preview = _preview(found, arguments or {})
            except ToolFailed as error:
                phase, result = ToolCallPhase.FAILED, self._clean(str(error))
        if phase is ToolCallPhase.RUNNING and found is not None and not self._allowed(found.tool, spelt, place):
            phase = ToolCallPhase.ASKING
        call = ToolCall(
            id=ToolCallId(0),
            conversation_id=place.conversation_id,
            reply_id=place.reply_id,
            errand_id=place.errand_id,
            step_id=place.step_id,
            position=position,
            tool=name,
            title=found.tool.title if found is not None else name,
            server_name=self._server_name(found.tool) if found is not None else "",
            effect=found.tool.effect if found is not None else Tool(name=name, title=name).effect,
            arguments=spelt,
            preview=preview,
            phase=phase,
            result=result,
        )
        kept = self._storage.call(lambda: self._calls.add(call, written, place.attempt))
        if kept.phase not in OPEN:
            self._publish(ToolCallChanged(call=kept))
        elif kept.phase is ToolCallPhase.ASKING:
            self._asked.add(kept.id)
        return MadeCall(kept, written)

    def begin(self, call: ToolCall) -> None:
        """The reply, or the step, waits now: ask the user, or make the call if it is allowed."""
        try:
            # It may have been stopped meanwhile.
            call = self._storage.call(lambda: self._calls.get(call.id))
        except NotFound:
            return
        self._publish(ToolCallChanged(call=call))
        if call.phase is ToolCallPhase.RUNNING:
            self._start(call)

    def drop(self, reply_id: MessageId, *, quitting: bool = False) -> None:
        """The reply is stopped: what it waits for is cancelled. On the storage worker, too.

        Args:
            quitting: the core ends: what is asked about is asked about again later.
        """

        self._drop(
            lambda: [one for one in self._calls.open(reply_id) if not (quitting and one.phase is ToolCallPhase.ASKING)]
        )

    def drop_errands(self, errand_ids: Sequence[ErrandId]) -> None:
        """These errands are stopped, or go on elsewhere: what they wait for is cancelled. On the storage worker, too."""
        self._drop(lambda: self._calls.open_in(errand_ids))

    def _drop(self, those: Callable[[], list[ToolCall]]) -> None:
        def work() -> list[ToolCall]:
            return [
                self._calls.end(
                    one.id,
                    ToolCallPhase.CANCELLED,
                    _STOPPED if one.phase is ToolCallPhase.ASKING else _CANCELLED,
                )
                for one in those()
            ]

        for call in self._storage.call(work):
            self._forget(call.id)
            self._publish(ToolCallChanged(call=call))

    # --- for the user ---

    def answer(self, call_id: ToolCallId, answer: ToolAnswer, arguments: str | None) -> None:
        """The user has been asked and says this.

        Raises:
            NotFound: there is no such call.
            InvalidRequest: it isn't asked about any more, or the arguments don't fit.
            StorageError: nothing was done.
        """
        call = self._storage.call(lambda: self._calls.get(call_id))
        if call.phase is not ToolCallPhase.ASKING:
            raise _answered()
        found = self._registry.find(call.tool)
        if answer in (ToolAnswer.NOT_NOW, ToolAnswer.NEVER):
            if answer is ToolAnswer.NEVER and found is not None:
                self.set_permission(found.tool, Permission.NEVER)
            self._end(call, ToolCallPhase.REFUSED, _REFUSED)
            return
        if found is None:
            self._end(call, ToolCallPhase.FAILED, _GONE.format(call.tool))
            return
        if arguments is None and call.id not in self._asked and _is_stale(call, found):
            self._end(call, ToolCallPhase.FAILED, _STALE)
            return
        call = self._with_arguments(call, found, arguments)
        match answer:
            case ToolAnswer.ALWAYS:
                self.set_permission(found.tool, Permission.ALWAYS)
            case ToolAnswer.ALWAYS_HERE:
                self._allow_here(found.tool, call)

        def run() -> ToolCall:
            # The reply may have been stopped since.
            if self._calls.get(call.id).phase is not ToolCallPhase.ASKING:
                raise _answered()
            return self._calls.run(call.id, call.arguments, call.preview)

        running = self._storage.call(run)
        self._publish(ToolCallChanged(call=running))
        self._start(running)

    def set_permission(self, tool: Tool, permission: Permission) -> None:
        """Say whether a tool may be used everywhere.

        Raises:
            StorageError: it is as it was.
        """
        self._registry.permissions.set(tool, permission)
        self._publish(ToolsChanged())

    def cancel(self, call_id: ToolCallId) -> None:
        """End a call that runs.

        Raises:
            NotFound: there is no such call.
            InvalidRequest: it has ended, or hasn't begun.
        """
        call = self._storage.call(lambda: self._calls.get(call_id))
        if call.phase is not ToolCallPhase.RUNNING:
            raise InvalidRequest("This doesn't run.", safe="Nothing was changed.")
        self._end(call, ToolCallPhase.CANCELLED, _CANCELLED)

    def undo(self, call_id: ToolCallId) -> None:
        """Take back what a call changed.

        Raises:
            NotFound: there is no such call.
            InvalidRequest: it can't be taken back.
        """
        call = self._storage.call(lambda: self._calls.get(call_id))
        undo = self._storage.call(lambda: self._calls.undo(call_id))
        found = self._registry.find(call.tool)
        if not undo or found is None:
            raise InvalidRequest("This can't be taken back.", safe="Nothing was changed.")
        found.source.undo(found.own, undo)
        undone = self._storage.call(lambda: self._calls.undone(call_id))
        self._publish(ToolCallChanged(call=undone))

    def close(self) -> None:
        """The core ends: so do the calls that run. What they were is told at the next start."""
        with self._lock:
            self._closed = True
        self.stop()

    def stop(self) -> None:
        """End the calls that run; nobody wants to know any more how."""
        with self._lock:
            running, self._running = list(self._running.values()), {}
        for one in running:
            one.watch.cancel()
            one.stop.set()

    # --- inside ---

    def _allowed(self, tool: Tool, arguments: str, place: CallPlace) -> bool:
        if tool.permission is Permission.ALWAYS:
            return True
        key, now, errand_id, step_id = permission_key(tool), digest(tool), place.errand_id, place.step_id
        if errand_id is None or step_id is None:
            return self._storage.call(lambda: self._calls.allowed_here(key, now, place.conversation_id))
        if asks_always(tool):
            return False

        # Leave for an errand is to do its steps once: a step that is done anew changes nothing a second time without being asked.
        def allowed() -> bool:
            done = self._calls.changed_before(tool.name, arguments, step_id, place.attempt)
            return not done and self._calls.allowed_in(key, now, errand_id)

        return self._storage.call(allowed)

    def _allow_here(self, tool: Tool, call: ToolCall) -> None:
        key, now, errand_id = permission_key(tool), digest(tool), call.errand_id
        if errand_id is None:
            self._storage.call(lambda: self._calls.allow_here(key, now, call.conversation_id))
        elif not asks_always(tool):
            self._storage.call(lambda: self._calls.allow_in(key, now, errand_id))

    def _with_arguments(self, call: ToolCall, found: Found, arguments: str | None) -> ToolCall:
        """With those that the user wants it to be made with; they may have changed what the tool takes, too."""
        read = read_arguments(call.arguments if arguments is None else arguments)
        why = "it is no JSON object" if read is None else misfit(found.tool.schema, read)
        if read is None or why:
            raise InvalidRequest(
                f"This can't be called so: {why}", safe="Nothing was done.", next_step="Change what it is called with."
            )
        if arguments is None:
            return call
        try:
            preview = _preview(found, read)
        except ToolFailed as error:
            raise InvalidRequest(
                f"This can't be done: {error}", safe="Nothing was done.", next_step="Change what it is called with."
            ) from error
        return msgspec.structs.replace(call, arguments=json.dumps(read, ensure_ascii=False), preview=preview)

    def _start(self, call: ToolCall) -> None:
        stop = threading.Event()
        watch = threading.Timer(self._timeout_s, lambda: self._give_up(call))
        watch.daemon = True
        with self._lock:
            if self._closed:
                return
            self._running[call.id] = _Running(call, stop, watch, time.monotonic())
        if self._was_stopped(call):
            # Before it was known here, so nobody could end it.
            self._forget(call.id)
            return
        watch.start()
        threading.Thread(target=self._make, args=(call, stop), name=f"rememora-tool-{call.tool}", daemon=True).start()

    def _was_stopped(self, call: ToolCall) -> bool:
        try:
            return self._storage.call(lambda: self._calls.get(call.id)).phase is not ToolCallPhase.RUNNING
        except (NotFound, CancelledError):
            return True

    def _make(self, call: ToolCall, stop: threading.Event) -> None:
        found = self._registry.find(call.tool)
        if found is None:
            self._end(call, ToolCallPhase.FAILED, _GONE.format(call.tool))
            return
        try:
            around = self._storage.call(lambda: self._calls.surroundings(call.id))
        except (NotFound, CancelledError):
            return  # deleted meanwhile; or the core is closing
        context = CallContext(
            conversation_id=around.conversation_id,
            user_message_id=around.asked_id,
            project_id=around.project_id,
            asked_at=around.asked_at,
            stop=stop,
            timeout=self._timeout_s,
        )
        try:
            result = found.source.call(found.own, json.loads(call.arguments), context)
        except ToolFailed as error:
            self._end(call, ToolCallPhase.FAILED, str(error))
        except BaseException as error:
            log.error("the tool %s broke down", call.tool, exc_info=error)  # noqa: TRY400 - not what is being handled
            self._end(call, ToolCallPhase.FAILED, f"The tool broke down: {type(error).__name__}.")
        else:
            self._end(call, ToolCallPhase.DONE, result.text or _NOTHING, result)

    def _give_up(self, call: ToolCall) -> None:
        self._end(call, ToolCallPhase.FAILED, _TOO_LONG.format(self._timeout_s))

    def _end(self, call: ToolCall, phase: ToolCallPhase, text: str, result: ToolResult | None = None) -> None:
        """Keep how it ended, unless it has; then its reply goes on."""
        running = self._forget(call.id)
        if running is None and phase is ToolCallPhase.DONE:
            self._ended_late(call, result)
            return
        if running is None and call.phase is ToolCallPhase.RUNNING:
            return
        undo = result.undo if result is not None else ""
        seconds = time.monotonic() - running.began if running is not None else 0.0
        try:
            ended = self._storage.call(
                lambda: self._calls.end(
                    call.id,
                    phase,
                    self._clean(text),
                    undo=undo,
                    seconds=seconds,
                    sources=[] if result is None else _sources(result),
                )
            )
        except (NotFound, CancelledError):
            return  # deleted meanwhile; or the core is closing
        except StorageError as error:
            log.warning("the result of a tool can't be kept: %s", error)
            ended = msgspec.structs.replace(call, phase=ToolCallPhase.FAILED, result=error.problem.what)
        self._publish(ToolCallChanged(call=ended))
        if call.errand_id is None:
            self._resume(call.conversation_id)
        else:
            self._resume_errand(call.errand_id)

    def _ended_late(self, call: ToolCall, result: ToolResult | None) -> None:
        """It was given up or cancelled, and has done its work all the same."""
        if result is None or not result.undo or self._closed:
            return

        def keep() -> ToolCall:
            self._calls.keep_undo(call.id, result.undo)
            return self._calls.get(call.id)

        try:
            self._publish(ToolCallChanged(call=self._storage.call(keep)))
        except (NotFound, CancelledError):
            return

    def _forget(self, call_id: ToolCallId) -> _Running | None:
        with self._lock:
            running = self._running.pop(call_id, None)
        if running is not None:
            running.watch.cancel()
            running.stop.set()
        return running

    def _clean(self, text: str) -> str:
        """Somebody else's text, as much of it as a prompt takes."""
        plain = without_controls(text)
        kept = plain.encode("utf-8", "replace")[: self._longest()].decode("utf-8", "ignore")
        left = len(plain) - len(kept)
        return kept + _CUT.format(left) if left > 0 else plain


OPEN = (ToolCallPhase.ASKING, ToolCallPhase.RUNNING)


def _preview(found: Found, arguments: dict[str, Any]) -> str:
    try:
        return without_controls(found.source.preview(found.own, arguments))[:_LONGEST_PREVIEW]
    except OSError as error:
        # On the model's worker, a reply would never end.
        raise ToolFailed(f"It can't be done: {error.strerror or type(error).__name__}.") from None


def _is_stale(call: ToolCall, found: Found) -> bool:
    """It would do something else than the user was shown."""
    try:
        return _preview(found, read_arguments(call.arguments) or {}) != call.preview
    except ToolFailed:
        return True


def _answered() -> InvalidRequest:
    return InvalidRequest("This was answered already.", safe="Nothing was changed.")


def _sources(result: ToolResult) -> list[tuple[str, int]]:
    return [
        *(("memory", one) for one in result.memory_ids),
        *(("message", one) for one in result.message_ids),
        *(("document", one) for one in result.document_ids),
    ]
