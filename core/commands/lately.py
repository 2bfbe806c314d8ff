"""Commands about what was learned lately, what waits for the user's word, and what is to be learned from."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from core import protocol
from core.chat.background import BackgroundLearning
from core.chat.text import clean
from core.commands.answers import Answers, Handlers, Send
from core.errors import NotFound
from core.indexing import Indexing
from core.memory.learning.consolidation import Consolidation
from core.memory.learning.held_back import HeldBack
from core.memory.learning.secrets import secret_places
from core.protocol import Reply
from core.records import HeldBackFact, LearnedLately, MemoryFilter, MemorySource
from core.storage.clients import Clients
from core.storage.conversations import Conversations
from core.storage.memories import Memories
from core.storage.proposals import Proposals
from core.storage.sync_memories import Conflicts


class LatelyCommands:
    """Lists, accepts and discards proposals, and what is never learned; has imported conversations learned from.

    Args:
        learning: in the background, from what was said.
        prompts_changed: called when what stands in a prompt may have been deleted.
    """

    def __init__(
        self,
        *,
        answers: Answers,
        send: Send,
        memories: Memories,
        proposals: Proposals,
        conflicts: Conflicts,
        held_back: HeldBack,
        clients: Clients,
        conversations: Conversations,
        consolidation: Consolidation,
        learning: BackgroundLearning,
        indexing: Indexing,
        prompts_changed: Callable[[], None],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._answers = answers
        self._send = send
        self._memories = memories
        self._proposals = proposals
        self._conflicts = conflicts
        self._held_back = held_back
        self._clients = clients
        self._conversations = conversations
        self._consolidation = consolidation
        self._learning = learning
        self._indexing = indexing
        self._prompts_changed = prompts_changed
        self._clock = clock

    def handlers(self) -> Handlers:
        return {
            protocol.ListLately: self._list,
            protocol.AcceptProposal: self._accept,
            protocol.DiscardProposal: self._discard,
            protocol.KeepHeldBack: self._keep_held_back,
            protocol.DropHeldBack: self._drop_held_back,
            protocol.NeverLearn: self._never_learn,
            protocol.LearnAgain: self._learn_again,
            protocol.LearnFromImported: self._learn_from_imported,
            protocol.StopLearningFromImported: self._stop_learning,
        }

    def _list(self, command: protocol.ListLately) -> None:
        def work() -> Reply:
            wanted = MemoryFilter(sources=(MemorySource.LEARNED, MemorySource.MODEL))
            learned, _ = self._memories.list("", wanted, command.limit, 0)
            replaced = self._memories.replaced_by([memory.id for memory in learned])
            return protocol.LatelyListed(
                request_id=command.request_id,
                proposals=tuple(self._proposals.all(command.limit)),
                learned=tuple(
                    LearnedLately(memory=memory, replaced=tuple(replaced.get(memory.id, ()))) for memory in learned
                ),
                never=tuple(self._proposals.topics()),
                held_back=tuple(self._all_held_back()),
                conflicts=tuple(self._conflicts.all()),
                readings=tuple(self._clients.readings(command.limit)),
            )

        self._answers.on_storage(command, work)

    def _accept(self, command: protocol.AcceptProposal) -> None:
        text = clean(command.text)

        def work() -> Reply:
            with self._memories.operation(self._clock()) as operation:
                stored = self._consolidation.accept(
                    command.proposal_id, text, command.kind, command.replace, self._clock()
                )
            for memory in stored.superseded:
                self._send(protocol.MemoryChanged(memory=memory))
            for memory in stored.added:
                self._send(protocol.MemoryAdded(memory=memory))
            self._changed()
            self._indexing.kick()
            return protocol.MemoriesSaved(request_id=command.request_id, memories=stored.added, operation=operation)

        self._answers.on_storage(command, work)

    def _all_held_back(self) -> Iterator[HeldBackFact]:
        for held in self._held_back.all():
            try:
                message = self._conversations.message(held.message_id)
                conversation = self._conversations.get(message.conversation_id)
            except NotFound:
                self._held_back.drop(held.id)  # it goes with its message
                continue
            yield HeldBackFact(
                id=held.id,
                looks_like=held.looks_like,
                said_at=message.created_at,
                message_id=message.id,
                conversation_id=conversation.id,
                conversation_title="" if _tells(conversation.title, message.text) else conversation.title,
            )

    def _keep_held_back(self, command: protocol.KeepHeldBack) -> None:
        def work() -> Reply:
            held = self._held_back.get(command.held_back_id)
            if held is None:
                raise NotFound("This is no longer held back.", safe="Nothing was changed.")
            candidate = held.candidate
            with self._memories.operation(self._clock()) as operation:
                memory = self._consolidation.keep_held_back(candidate, held.message_id, self._clock())
            self._held_back.drop(held.id)
            self._send(protocol.MemoryAdded(memory=memory))
            self._changed()
            self._indexing.kick()
            return protocol.MemoriesSaved(request_id=command.request_id, memories=(memory,), operation=operation)

        self._answers.on_storage(command, work)

    def _drop_held_back(self, command: protocol.DropHeldBack) -> None:
        def work() -> Reply:
            self._held_back.drop(command.held_back_id)
            self._changed()
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _discard(self, command: protocol.DiscardProposal) -> None:
        def work() -> Reply:
            with self._memories.transaction():
                proposal = self._proposals.get(command.proposal_id)
                if command.never:
                    self._proposals.never(proposal.text, self._clock())
                self._proposals.remove(proposal.id)
            self._changed()
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _never_learn(self, command: protocol.NeverLearn) -> None:
        def work() -> Reply:
            with self._memories.operation(self._clock()) as operation:
                memory = self._memories.get(command.memory_id)
                self._proposals.never(memory.text, self._clock())
                revived = self._memories.delete(memory.id, self._clock())
            self._send(protocol.MemoryRemoved(memory_id=memory.id, text=memory.text))
            for older in revived:
                self._send(protocol.MemoryChanged(memory=older))
            self._changed()
            self._prompts_changed()
            self._indexing.kick()
            return protocol.MemoriesSaved(request_id=command.request_id, operation=operation)

        self._answers.on_storage(command, work)

    def _learn_again(self, command: protocol.LearnAgain) -> None:
        def work() -> Reply:
            self._proposals.allow(command.topic_id)
            self._changed()
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _learn_from_imported(self, command: protocol.LearnFromImported) -> None:
        self._learning.expect_learning()

        def work() -> Reply:
            return protocol.ImportedQueued(request_id=command.request_id, messages=self._learning.add_imported())

        self._answers.on_storage(command, work)

    def _stop_learning(self, command: protocol.StopLearningFromImported) -> None:
        def work() -> Reply:
            self._learning.drop_imported()
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _changed(self) -> None:
        self._send(protocol.ProposalsChanged(count=self._proposals.count()))


def _tells(title: str, text: str) -> bool:
    """A title may be the beginning of the message, and tell its secret."""
    return title.rstrip("…. ") in text or bool(secret_places(title))
