"""Commands that make a conversation branch: a message is said otherwise, a reply is written anew; the older way stays."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence

from core import protocol
from core.chat.idle import IdleWork
from core.chat.queue import TurnQueue
from core.chat.text import clean
from core.commands.answers import Answers, Handlers, Send
from core.commands.turns import accepted, check_count, keep_stopped
from core.errors import InvalidRequest
from core.memory.learning.consolidation import Consolidation, Reworded
from core.pictures.taken import TakenPictures
from core.protocol import Reply
from core.records import ConversationId, Message, MessageId, MessageStatus, Picture, PictureId, Role
from core.storage.branch_copies import copy_branch
from core.storage.branches import Branched, is_blank
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.pictures import PictureFile
from core.storage.proposals import Proposals

_NUMBER = re.compile(r" \((\d{1,6})\)$")


class BranchCommands:
    """Edits messages, writes replies anew, shows other branches and makes conversations of them.

    Args:
        pictures: those that were taken for messages.
        branched: called when another branch is shown: (conversation, first user message whose turn isn't as it was, the prompt doesn't
            go on from there, what isn't said any more may stand in other prompts).
    """

    def __init__(
        self,
        *,
        answers: Answers,
        send: Send,
        database: Database,
        conversations: Conversations,
        consolidation: Consolidation,
        proposals: Proposals,
        turns: TurnQueue,
        idle: IdleWork,
        pictures: TakenPictures,
        branched: Callable[[ConversationId, MessageId, bool, bool], None],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._answers = answers
        self._send = send
        self._database = database
        self._conversations = conversations
        self._branches = conversations.branches
        self._consolidation = consolidation
        self._proposals = proposals
        self._turns = turns
        self._idle = idle
        self._branched = branched
        self._clock = clock
        self._pictures = pictures

    def handlers(self) -> Handlers:
        return {
            protocol.EditMessage: self._edit_message,
            protocol.Regenerate: self._regenerate,
            protocol.ShowBranch: self._show_branch,
            protocol.SplitBranch: self._split_branch,
        }

    def _edit_message(self, command: protocol.EditMessage) -> None:
        check_count(command.pictures or ())
        self._idle.pause()

        def work() -> Reply:
            before = self._conversations.message(command.message_id)
            if before.role is not Role.USER:
                raise InvalidRequest("Only your own messages can be edited.", safe="Nothing was changed.")
            shown = self._pictures_of(before, command.pictures)
            text = clean(command.text, may_be_empty=bool(shown))
            ids = [one.picture.id if isinstance(one, PictureFile) else one.id for one in shown]
            self._stop(before.conversation_id)
            proposed = self._proposals.count()
            with self._database.transaction():
                # Said in these words before: that is answered once more.
                same = self._branches.same_words(before.id, text, ids)
                branched = self._branches.show(before.conversation_id, same or self._branches.before(before.id))
                user = (
                    self._conversations.message(same)
                    if same is not None
                    else self._conversations.add_message(before.conversation_id, Role.USER, text, self._clock())
                )
                if same is None and shown:
                    self._conversations.pictures.show(user.id, shown)
                    user = self._conversations.message(user.id)
                reworded = self._reworded(branched)
                if self._is_first(before.id):
                    self._conversations.titles.make_anew(before.conversation_id)
                reply = self._conversations.add_message(
                    before.conversation_id, Role.ASSISTANT, "", self._clock(), status=MessageStatus.QUEUED
                )
            self._pictures.let_go([one.picture.id for one in shown if isinstance(one, PictureFile)])
            self._tell(before.conversation_id, branched, reworded, proposed)
            if branched.shown:
                self._send(protocol.BranchShown(conversation_id=before.conversation_id))
            return accepted(command, user, reply, self._turns, self._send)

        self._answers.on_storage(command, work)

    def _pictures_of(self, before: Message, wanted: Sequence[PictureId] | None) -> list[Picture | PictureFile]:
        """What is shown with a message from now on: of what it had and what was taken."""
        had = {one.id: one for one in before.pictures}
        if wanted is None:
            return list(before.pictures)
        return [had[one] if one in had else self._pictures.get(one) for one in dict.fromkeys(wanted)]

    def _regenerate(self, command: protocol.Regenerate) -> None:
        self._refuse_while_writing(command.conversation_id)
        self._idle.pause()

        def work() -> Reply:
            user, before = self._answered(command)
            proposed = self._proposals.count()
            with self._database.transaction():
                if is_blank(before) and self._branches.is_end(before.id) and not self._conversations.did(before.id):
                    # There is nothing in it to keep.
                    branched = self._branches.show(before.conversation_id, before.id)
                    reply = self._conversations.write_reply(
                        before.id, text="", reasoning="", status=MessageStatus.QUEUED
                    )
                else:
                    reply, branched = self._conversations.answer_anew(before.id, self._clock())
                reworded = self._reworded(branched)
            self._tell(before.conversation_id, branched, reworded, proposed)
            if branched.shown:
                self._send(protocol.BranchShown(conversation_id=before.conversation_id))
            if reply.id == before.id:
                self._send(protocol.MessageChanged(message=reply))
            else:
                self._send(protocol.MessageAdded(message=reply, request_id=command.request_id))
            self._turns.add(user, reply)
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _answered(self, command: protocol.Regenerate) -> tuple[Message, Message]:
        """The reply to write anew, after the message it answers."""
        reply_id = command.message_id or self._branches.last_shown(command.conversation_id)
        reply = None if reply_id is None else self._conversations.message(reply_id)
        if reply is not None and reply.greeting:
            raise InvalidRequest(
                "A greeting answers nothing, so it can't be written anew.",
                safe="Nothing was changed.",
                next_step="The persona's greeting can be changed under Personas.",
            )
        asked_id = None if reply is None else self._branches.before(reply.id)
        if reply is not None and asked_id is not None:
            user = self._conversations.message(asked_id)
            if user.conversation_id == command.conversation_id and (user.role, reply.role) == (
                Role.USER,
                Role.ASSISTANT,
            ):
                return user, reply
        raise InvalidRequest("There is no reply to write anew.", safe="Nothing was changed.")

    def _show_branch(self, command: protocol.ShowBranch) -> None:
        def work() -> Reply:
            message = self._conversations.message(command.message_id)
            if self._branches.is_shown(message.id):
                return protocol.Done(request_id=command.request_id)
            self._refuse_while_writing(message.conversation_id)
            proposed = self._proposals.count()
            with self._database.transaction():
                branched = self._branches.show(message.conversation_id, self._branches.newest_end(message.id))
                reworded = self._reworded(branched)
            self._tell_memories(message.conversation_id, branched, reworded, proposed)
            self._send(protocol.BranchShown(conversation_id=message.conversation_id, hidden=branched.hidden))
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _split_branch(self, command: protocol.SplitBranch) -> None:
        def work() -> Reply:
            last = self._conversations.message(command.message_id)
            if last.greeting:
                raise InvalidRequest(
                    "Nothing but a greeting was said up to here.",
                    safe="Nothing was changed.",
                    next_step="Begin a new conversation.",
                )
            title = self._title(self._conversations.get(last.conversation_id).title)
            conversation = copy_branch(self._database, self._conversations, last, title, self._clock())
            self._send(protocol.ConversationAdded(conversation=conversation, request_id=command.request_id))
            return protocol.BranchSplit(request_id=command.request_id, conversation=conversation)

        self._answers.on_storage(command, work)

    def _title(self, title: str) -> str:
        """With the next number that isn't taken."""
        taken = {one.title for one in self._conversations.all()}
        found = _NUMBER.search(title)
        name, number = (title[: found.start()], int(found[1])) if found else (title, 1)
        while (numbered := f"{name} ({number + 1})") in taken:
            number += 1
        return numbered

    # --- inside ---

    def _refuse_while_writing(self, conversation_id: ConversationId) -> None:
        if self._turns.busy(conversation_id):
            raise InvalidRequest("A reply is being written.", safe="It goes on.", next_step="Stop it first.")

    def _stop(self, conversation_id: ConversationId) -> None:
        """Stop the reply; what is there stays on its branch."""
        keep_stopped(self._turns.stop(conversation_id), self._conversations, self._send)

    def _reworded(self, branched: Branched) -> Reworded:
        return self._consolidation.reworded(self._users(branched.hidden), self._users(branched.shown), self._clock())

    def _is_first(self, message_id: MessageId) -> bool:
        """The conversation begins with this message of the user's, or with a greeting before it."""
        before = self._branches.before(message_id)
        return before is None or (
            self._branches.before(before) is None and self._conversations.message(before).role is Role.ASSISTANT
        )

    def _users(self, messages: tuple[MessageId, ...]) -> MessageId | None:
        """The message where the branches part, if it is the user's."""
        parting = self._conversations.message(messages[0]) if messages else None
        return parting.id if parting is not None and parting.role is Role.USER else None

    def _tell(self, conversation_id: ConversationId, branched: Branched, reworded: Reworded, proposed: int) -> None:
        if branched.hidden:
            self._send(protocol.MessagesRemoved(conversation_id=conversation_id, message_ids=branched.hidden))
        self._tell_memories(conversation_id, branched, reworded, proposed)

    def _tell_memories(
        self, conversation_id: ConversationId, branched: Branched, reworded: Reworded, proposed: int
    ) -> None:
        for memory in reworded.withdrawn:
            self._send(protocol.MemoryRemoved(memory_id=memory.id, text=memory.text))
        for memory in reworded.returned:
            self._send(protocol.MemoryAdded(memory=memory))
        if (count := self._proposals.count()) != proposed:
            self._send(protocol.ProposalsChanged(count=count))
        if branched.first is not None:
            erased = bool(reworded.withdrawn) or self._branches.recalled_elsewhere(branched.hidden)
            self._branched(conversation_id, branched.first, branched.anew, erased)
