"""The conversation the page shows: lists its messages a page at a time, sends, and keeps the model beside the core."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from app.chat.transcript_model import Outgoing, TranscriptModel
from app.core_client import CoreClient, CorePhase
from app.elsewhere.words import BROKEN_OFF
from app.pictures.taking import Enclosed, picture_ids
from core.protocol import (
    BranchShown,
    Command,
    ConversationAdded,
    ConversationChanged,
    ConversationRemoved,
    ConversationsChanged,
    ConversationsRemoved,
    EditMessage,
    Event,
    EverythingDeleted,
    Failed,
    ListMessages,
    MessageAccepted,
    MessagesListed,
    ProjectRemoved,
    ReadDraft,
    Regenerate,
    Reply,
    RequestId,
    SendMessage,
    ShowBranch,
    StopReply,
    SyncedIn,
    Welcome,
)
from core.records import (
    Conversation,
    ConversationId,
    ConversationMode,
    DocumentScope,
    Message,
    MessageId,
    Persona,
    PersonaId,
    Problem,
    ProjectId,
    Role,
)

PAGE_SIZE = 60

# Messages of another branch that are put into the model in one go.
_AT_ONCE = 6


class OpenConversation(QObject):
    """What the chat page shows and asks.

    Attributes:
        model: the messages, oldest first.
        record: title and times; None for a new conversation and until the first page is here.
        new_mode, new_project: of the conversation that the next message begins.
        new_persona: who answers in it.
        new_documents: which documents it is answered from.

    Signals:
        branching, branched, followed: another branch of the conversation is about to be put into the model; it begins there; all of
            it is there.
        opened: the first page of messages is in the model; `reached` is the message to go to, if one was asked for.
        older_listed: an older page is in the model.
        record_changed: title or conversation changed.
        shown: the conversation's id, or None for a new one.
        refused: (conversation id, text, Problem, pictures as Enclosed, mode it was written in) a message was not taken.
        taken: (pictures as Enclosed) they stand in a message now.
        attachments_refused: (paths) with the message that was to begin a conversation; told before it.
        failed: (Problem) something else went wrong.
        closed: the conversation was deleted.
    """

    branching = Signal()
    branched = Signal()
    followed = Signal()
    opened = Signal(object)
    older_listed = Signal()
    record_changed = Signal()
    shown = Signal(object)
    refused = Signal(object, str, object, object, object)
    taken = Signal(object)
    attachments_refused = Signal(object)
    failed = Signal(object)
    closed = Signal()

    def __init__(self, client: CoreClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self.model = TranscriptModel(self)
        self.record: Conversation | None = None
        self.new_mode = ConversationMode.NORMAL
        self.new_project: ProjectId | None = None
        self.new_persona: Persona | None = None
        self.new_documents = DocumentScope()
        self.loading = False
        self._more = False
        self._rest: list[Message] = []  # of another branch, on the way into the model
        self._opening = False  # the first page is on its way
        self._listing = 0  # counts listings, so that a late answer to an earlier one is dropped
        self._outgoing: dict[RequestId, tuple[ConversationId | None, Outgoing]] = {}
        # The message that starts the conversation shown, until the core has named it, and what was sent after it.
        self._first: RequestId | None = None
        self._followers: dict[RequestId, list[Outgoing]] = {}
        self._follower_ids = itertools.count(-1, -1)
        # Sent when the core died: it may be on disk or not; the next listing tells.
        self._unsure: list[tuple[ConversationId, Outgoing, Problem]] = []
        client.event.connect(self._hear)
        client.welcomed.connect(self._hear_welcome)
        client.phase_changed.connect(self._hear_phase)

    @property
    def id(self) -> ConversationId | None:
        return self.model.conversation_id

    @property
    def has_older(self) -> bool:
        return self._more

    @property
    def mode(self) -> ConversationMode:
        """What is shown has to do with memory."""
        return self.new_mode if self.record is None else self.record.mode

    @property
    def documents(self) -> DocumentScope:
        """Which documents what is shown is answered from."""
        return self.new_documents if self.record is None else self.record.documents

    def open(
        self,
        conversation_id: ConversationId | None,
        reach: MessageId | None = None,
        project_id: ProjectId | None = None,
    ) -> None:
        """Show another conversation, from its newest messages back to `reach` at least; None is a new, empty one, in a project or in none."""
        if conversation_id is None or conversation_id != self.id:
            self._first = None
            self._rest = []
            self.record = None
            self.new_mode = ConversationMode.NORMAL
            self._more = self.loading = self._opening = False
            self.new_project = project_id
            self.new_persona = None
            self.new_documents = DocumentScope()
            waiting = [] if conversation_id is None else self._outgoing_of(conversation_id)
            self.model.show(conversation_id, (), waiting)
            self.shown.emit(conversation_id)
            self.record_changed.emit()
        self._listing += 1
        if conversation_id is None:
            self.opened.emit(None)
        else:
            if reach is not None:
                # It may stand on a branch that isn't shown.
                self.ask(ShowBranch(message_id=reach))
            self._list(conversation_id, reach)

    def begin_with(self, persona: Persona | None) -> None:
        """Have a persona answer in the conversation that the next message begins; what it says first is in the model."""
        if self.id is None and self._first is None:
            self.new_persona = persona
            self.model.greet(persona)
            self.record_changed.emit()

    def list_older(self) -> None:
        """Ask for the page before the oldest message, unless it is on its way or there is none."""
        messages = self.model.messages
        if self.loading or not self._more or self.id is None or not messages:
            return
        self.loading = True
        listing = self._listing

        def prepend(reply: Reply) -> None:
            if listing != self._listing:
                return
            self.loading = False
            if isinstance(reply, MessagesListed):
                self._more = reply.more
                self.model.prepend(reply.messages)
                self.older_listed.emit()
            elif isinstance(reply, Failed):
                self.failed.emit(reply.problem)

        self._client.ask(ListMessages(conversation_id=self.id, before=messages[0].id, limit=PAGE_SIZE), prepend)

    def let_go_of_oldest(self, keep: int) -> None:
        """Keep only the newest `keep` messages in the model; the others are listed again when they are scrolled to."""
        surplus = len(self.model.messages) - keep
        if surplus > 0 and not self.loading:
            self.model.drop_oldest(surplus)
            self._more = True

    # --- what the user does -----------------------------------------------------------------------------------

    def send(self, text: str, attachments: tuple[str, ...] = (), enclosed: tuple[Enclosed, ...] = ()) -> None:
        """Send a message. It stands in the model at once, as `Outgoing`.

        Args:
            attachments: paths of files that its reply waits for.
            enclosed: pictures that the core has taken.
        """
        if self._first is not None:
            # A second SendMessage without an id would start a second conversation.
            follower = Outgoing(RequestId(next(self._follower_ids)), text, attachments, enclosed, self.new_mode)
            self._followers[self._first].append(follower)
            self.model.add_outgoing(follower)
        elif self.id is None:
            self._first = self._send(None, text, attachments, enclosed, shown=True)
            self._followers[self._first] = []
        else:
            self._send(self.id, text, attachments, enclosed, shown=True)

    def read_along(self, text: str) -> None:
        """Have the model read what is being written. It saves time and nothing else, so a failure is not told."""
        if self._first is None:  # else it belongs to a conversation that has no id yet
            draft = ReadDraft(
                conversation_id=self.id,
                text=text,
                mode=self.new_mode,
                project_id=self._begun_in,
                persona_id=self._new_persona_id(self.id),
            )
            self._client.ask(draft, lambda _: None)

    def _new_persona_id(self, where: ConversationId | None) -> PersonaId | None:
        return self.new_persona.id if where is None and self.new_persona is not None else None

    def edit(self, message_id: MessageId, text: str, enclosed: tuple[Enclosed, ...] | None = None) -> None:
        """Say a user message otherwise; a new reply comes, and what follows it stays on another branch.

        Args:
            enclosed: the pictures that it shows from now on; None: those it has.
        """
        where = self.id

        def answered(reply: Reply) -> None:
            if isinstance(reply, Failed):
                new = _new(enclosed or ())
                self.taken.emit(tuple(one for one in enclosed or () if one not in new))
                self.refused.emit(where, text, reply.problem, new, self.mode)
            else:
                self.taken.emit(enclosed or ())

        pictures = None if enclosed is None else picture_ids(enclosed)
        self._client.ask(EditMessage(message_id=message_id, text=text, pictures=pictures), answered)

    def regenerate(self, message_id: MessageId) -> None:
        if self.id is not None:
            self.ask(Regenerate(conversation_id=self.id, message_id=message_id))

    def stop(self, *, asking: bool = False) -> None:
        """`asking`: a reply waits for the user's word."""
        if self.id is not None and (asking or self.model.writing is not None):
            self.ask(StopReply(conversation_id=self.id))

    def ask(self, command: Command) -> None:
        """Ask for something whose effect comes as events; only a failure is told."""

        def answered(reply: Reply) -> None:
            if isinstance(reply, Failed) and reply.problem.code != "cancelled":
                self.failed.emit(reply.problem)

        self._client.ask(command, answered)

    @property
    def _begun_in(self) -> ProjectId | None:
        """The project that a new conversation is to be in; one that leaves no trace is in none."""
        begins = self.id is None and self.new_mode is not ConversationMode.NO_TRACE
        return self.new_project if begins else None

    # --- sending ----------------------------------------------------------------------------------------------

    def _send(
        self,
        where: ConversationId | None,
        text: str,
        attachments: tuple[str, ...],
        enclosed: tuple[Enclosed, ...],
        *,
        shown: bool,
    ) -> RequestId:
        def answered(reply: Reply) -> None:
            del self._outgoing[reply.request_id]
            self.model.drop_outgoing(reply.request_id)
            followers = self._followers.pop(reply.request_id, [])
            here = self._first == reply.request_id
            if here:
                self._first = None
            if isinstance(reply, MessageAccepted):
                self.taken.emit(enclosed)
                if here and self.id is None:
                    self._name(reply.conversation_id)
                for follower in followers:
                    self.model.drop_outgoing(follower.request_id)
                    here = self.id == reply.conversation_id
                    self._send(
                        reply.conversation_id, follower.text, follower.attachments, follower.enclosed, shown=here
                    )
            elif isinstance(reply, Failed):
                lost = tuple(path for one in (outgoing, *followers) for path in one.attachments)
                if where is None and lost:
                    self.attachments_refused.emit(lost)
                self._refuse(where, [outgoing, *followers], reply.problem)
                for follower in followers:
                    self.model.drop_outgoing(follower.request_id)

        command = SendMessage(
            conversation_id=where,
            text=text,
            mode=self.new_mode,
            project_id=self._begun_in if where is None else None,
            persona_id=self._new_persona_id(where),
            documents=self.new_documents if where is None else DocumentScope(),
            attachments=attachments,
            pictures=picture_ids(enclosed),
        )
        request_id = self._client.ask(command, answered)
        outgoing = Outgoing(request_id, text, attachments, enclosed, command.mode)
        self._outgoing[request_id] = (where, outgoing)
        if shown:
            self.model.add_outgoing(outgoing)
        return request_id

    def _refuse(self, where: ConversationId | None, messages: Sequence[Outgoing], problem: Problem) -> None:
        for outgoing in messages:
            if problem.code in BROKEN_OFF and where is not None and where == self.id:
                self._unsure.append((where, outgoing, problem))
            else:
                self.refused.emit(where, outgoing.text, problem, outgoing.enclosed, outgoing.mode)

    def _outgoing_of(self, conversation_id: ConversationId) -> list[Outgoing]:
        return [outgoing for where, outgoing in self._outgoing.values() if where == conversation_id]

    def _name(self, conversation_id: ConversationId) -> None:
        self.model.conversation_id = conversation_id
        self.shown.emit(conversation_id)

    # --- listening --------------------------------------------------------------------------------------------

    def _list(self, conversation_id: ConversationId, reach: MessageId | None) -> None:
        self.loading = self._opening = True
        listing = self._listing

        def show(reply: Reply) -> None:
            if listing != self._listing:
                return
            self.loading = self._opening = False
            if isinstance(reply, MessagesListed):
                self._more = reply.more
                self.record = reply.conversation
                self._rest = []
                self.model.show(conversation_id, reply.messages, self._outgoing_of(conversation_id))
                self.record_changed.emit()
                self.opened.emit(reach)
                self._settle(conversation_id)
            elif isinstance(reply, Failed) and reply.problem.code == "not_found":
                self.closed.emit()
            elif isinstance(reply, Failed) and reply.problem.code not in BROKEN_OFF:
                self.failed.emit(reply.problem)

        self._client.ask(ListMessages(conversation_id=conversation_id, reach=reach, limit=PAGE_SIZE), show)

    def _follow(self) -> None:
        """List the branch that is shown now. A page that is on its way is of it already."""
        if self.id is None or self._opening:
            return
        self._listing += 1
        self.loading = True
        listing, messages = self._listing, self.model.messages

        def show(reply: Reply) -> None:
            if listing != self._listing:
                return
            self.loading = False
            if isinstance(reply, MessagesListed):
                self._exchange(reply, at_start=not self._more)
            elif isinstance(reply, Failed) and reply.problem.code not in BROKEN_OFF:
                self.failed.emit(reply.problem)

        reach = messages[0].id if messages else None
        self._client.ask(ListMessages(conversation_id=self.id, reach=reach, limit=PAGE_SIZE), show)

    def _exchange(self, reply: MessagesListed, *, at_start: bool) -> None:
        """Put the branch into the model, what is in sight first: a long one takes a while to draw.

        Args:
            at_start: the conversation's first message is in the model.
        """
        listed, known = list(reply.messages), {message.id for message in self.model.messages}
        first = next((at for at, message in enumerate(listed) if message.id in known), None)
        self._more = reply.more
        if first is None and (reply.more or not at_start):
            # They part above all that is in the model.
            self.model.show(reply.conversation.id, listed, self._outgoing_of(reply.conversation.id))
            self.branched.emit()
            self.followed.emit()
            return
        self._more = reply.more or bool(first)
        messages = listed[first or 0 :]
        begun = sum(message.id in known for message in messages) + _AT_ONCE
        self.branching.emit()
        self.model.follow(messages[:begun])
        self.branched.emit()
        self._rest = messages[begun:]
        self._append_some()

    def _append_some(self) -> None:
        some, self._rest = self._rest[:_AT_ONCE], self._rest[_AT_ONCE:]
        self.model.append(some)
        if self._rest:
            QTimer.singleShot(0, self, self._append_some)
        else:
            self.followed.emit()

    def _append_rest(self) -> None:
        """What is told next comes after it."""
        rest, self._rest = self._rest, []
        self.model.append(rest)

    def _settle(self, conversation_id: ConversationId) -> None:
        """Tell of messages that were lost when the core died, now that it is known which are on disk."""
        said = [message for message in self.model.messages if message.role is Role.USER][-1:]
        there = [(message.text, tuple(picture.id for picture in message.pictures)) for message in said]
        unsure, self._unsure = self._unsure, []
        for where, outgoing, problem in unsure:
            if where != conversation_id or (outgoing.text, picture_ids(outgoing.enclosed)) not in there:
                self.refused.emit(where, outgoing.text, problem, outgoing.enclosed, outgoing.mode)
            else:
                self.taken.emit(outgoing.enclosed)

    def _hear(self, event: Event) -> None:
        match event:
            case ConversationAdded(conversation=conversation, request_id=request_id):
                if self._first is not None and request_id == self._first:
                    self.record = conversation
                    self._name(conversation.id)
                    self.record_changed.emit()
            case ConversationChanged(conversation=conversation):
                if conversation.id == self.id:
                    self.record = conversation
                    self.record_changed.emit()
            case BranchShown(conversation_id=conversation_id):
                if conversation_id == self.id:
                    self._follow()
            case ConversationRemoved(conversation_id=conversation_id):
                if conversation_id == self.id:
                    self.closed.emit()
            case SyncedIn(arrived=arrived):
                if self.id in arrived.removed:
                    self.closed.emit()
                elif self.id in arrived.conversations:
                    self._follow()
            case ConversationsChanged(conversations=conversations):
                for conversation in conversations:
                    if conversation.id == self.id:
                        self.record = conversation
                        self.record_changed.emit()
            case ConversationsRemoved(conversation_ids=conversation_ids):
                if self.id in conversation_ids:
                    self.closed.emit()
            case ProjectRemoved(project_id=project_id):
                if project_id == self.new_project:
                    self.new_project = None
                    self.record_changed.emit()
            case EverythingDeleted():
                self.closed.emit()
            case _:
                before = self.id
                if self._rest:
                    self._append_rest()
                self.model.apply(event)
                if self.id != before:
                    self.shown.emit(self.id)

    def _hear_welcome(self, _: Welcome) -> None:
        # The core may have died with a reply half-way; on disk it is marked as interrupted. What was asked before this
        # first start is still on its way and needs no second listing.
        if self.id is not None and not self.loading:
            messages = self.model.messages
            self._listing += 1
            self._list(self.id, messages[0].id if len(messages) > PAGE_SIZE else None)

    def _hear_phase(self, phase: CorePhase) -> None:
        if phase is CorePhase.FAILED:
            unsure, self._unsure = self._unsure, []
            for where, outgoing, problem in unsure:
                self.refused.emit(where, outgoing.text, problem, outgoing.enclosed, outgoing.mode)
        elif phase is CorePhase.RESTARTED and self.loading:
            self.loading = False


def _new(enclosed: Sequence[Enclosed]) -> tuple[Enclosed, ...]:
    """Those that stand nowhere yet; the others are in their message still."""
    return tuple(one for one in enclosed if one.message_id is None)
