"""Keeping memories: each fact once, the newest of those that contradict, and gone when the user says so.

Everything here is idempotent and runs on the storage worker.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress

import msgspec
import numpy as np
import numpy.typing as npt

from core.errors import NotFound
from core.memory.learning.address import split_beside
from core.memory.learning.candidate import UNREAD, Candidate
from core.memory.learning.decision import Decided, Neighbour, decide, said_of, words_only
from core.memory.learning.forgetting import Meant, matches_memory, matches_text, read_meant
from core.memory.learning.relation import Compare, Relation, unread
from core.memory.recall.similarity import nearest_within
from core.records import (
    Memory,
    MemoryId,
    MemoryKind,
    MemoryReach,
    MemorySource,
    Message,
    MessageId,
    ProjectId,
    Proposal,
    ProposalId,
    RecallKind,
)
from core.storage.conversations import Conversations
from core.storage.index import VectorIndex
from core.storage.memories import Memories
from core.storage.passages import passages_of
from core.storage.proposals import Proposals
from core.storage.vector_index import Near
from core.storage.words import text_key

# Known facts that a new one is compared with, by meaning and by words each.
_NEAREST = 8

# Items looked at for what is to be forgotten, by words and by meaning each.
_LOOKED_AT = 60

# Of several memories that have the topic's word, those this near to the most similar one are about it.
_ABOUT_IT = 0.8

# Where to look for what is nearest in meaning to a text.
Nearest = Callable[[str], Near]

# What is known outside of projects that keep it.
_EVERYWHERE = MemoryReach()


class Stored(msgspec.Struct, frozen=True):
    """What learning from a message changed.

    Attributes:
        added: what is new, as it is now.
        superseded: memories that are past now.
    """

    added: tuple[Memory, ...] = ()
    superseded: tuple[Memory, ...] = ()


class Remembered(msgspec.Struct, frozen=True):
    """What became of "remember that …".

    Attributes:
        is_new: False if it was known already.
        superseded: memories that are past now.
    """

    memory: Memory
    is_new: bool
    superseded: tuple[Memory, ...] = ()


class Forgotten(msgspec.Struct, frozen=True):
    """What "forget …" did.

    Attributes:
        memories: removed; each can be restored.
        muted: messages that say the same. They stay in the history and are never recalled again.
    """

    memories: tuple[Memory, ...]
    muted: tuple[MessageId, ...]

    @property
    def found(self) -> bool:
        """Something was meant clearly enough to be removed."""
        return bool(self.memories or self.muted)


class Reworded(msgspec.Struct, frozen=True):
    """What became of memories when a message got another wording.

    Attributes:
        withdrawn: in the bin now, because what they rest on isn't said any more.
        returned: out of it again.
    """

    withdrawn: tuple[Memory, ...] = ()
    returned: tuple[Memory, ...] = ()


def nothing_near(_text: str) -> Near:
    """`Nearest` while the embedder loads: facts are then found and told apart by their words alone."""
    return None


def nearest_in(index: VectorIndex, vectors: Mapping[str, npt.NDArray[np.float32]]) -> Nearest:
    """`Nearest` for texts that were embedded beforehand: text to (d,) float32."""

    def nearest(text: str) -> Near:
        vector = vectors.get(text)
        return None if vector is None else (index, vector)

    return nearest


class Consolidation:
    """Adds, withdraws and forgets memories."""

    def __init__(self, conversations: Conversations, memories: Memories, proposals: Proposals) -> None:
        self._conversations = conversations
        self._memories = memories
        self._proposals = proposals

    def neighbours(
        self, text: str, nearest: Nearest = nothing_near, reach: MemoryReach = _EVERYWHERE
    ) -> list[Neighbour]:
        """Facts that hold and may be about the same thing as this one: by meaning and by its words.

        Args:
            reach: of the conversation that the fact was said in.

        Raises:
            IndexUnusable: the vector index can't be used.
        """
        hits = nearest_within(nearest(text), RecallKind.MEMORY, _NEAREST, reach, self._memories)
        similarity = {MemoryId(hit.item_id): hit.similarity for hit in hits}
        found = dict.fromkeys(similarity)
        found.update(dict.fromkeys(MemoryId(hit.item_id) for hit in self._memories.word_hits(text, _NEAREST, reach)))
        same = self._memories.same_text(text, reach)
        if same is not None:
            found[same.id] = None
        near = [
            Neighbour(memory, similarity.get(memory.id))
            for memory in (self._memories.several(list(found)) if found else [])
            # A fact neither repeats nor ends what the user has said on how something is to be done.
            if memory.valid_until is None and memory.kind is not MemoryKind.WAY
        ]
        return sorted(near, key=lambda neighbour: -(neighbour.similarity or 0.0))

    def store(self, decided: Sequence[Decided], source: Message, now: float) -> Stored:
        """Store what was learned from a message, and end what it takes the place of.

        Args:
            source: the user message; the facts hold since it was said.
            now: Unix seconds.

        Raises:
            NotFound: the message was deleted meanwhile.
            StorageFull: of the facts, those before were stored.
        """
        if not self._stands(source):
            return Stored()
        added: list[Memory] = []
        superseded: list[Memory] = []
        for one in decided:
            if not one.candidate.text:
                superseded += self._supersede(one.supersedes, None, source)
                continue
            memory = self._add(one.candidate.kind, one.candidate.text, one.candidate.quote, source, now)
            superseded += self._supersede(one.supersedes, memory, source)
            added.append(self._memories.get(memory.id))
            added += self._keep_rests(one.remains, [old.id for old in superseded], now)
        return Stored(added=tuple(added), superseded=tuple(superseded))

    def propose(self, decided: Sequence[Decided], source: Message, now: float) -> int:
        """Keep what was learned from a message for the user to decide on; returns how many facts are new.

        Raises:
            NotFound: the message was deleted meanwhile.
        """
        if not self._stands(source):
            return 0
        keeper = self._keeper(source)
        return sum(
            self._proposals.add(
                one.candidate.kind,
                one.candidate.text,
                quote=one.candidate.quote,
                message_id=source.id,
                # What is told elsewhere would not be ended either.
                replaces=[
                    memory.id
                    for memory in (self._memories.several(one.supersedes) if one.supersedes else [])
                    if memory.project_id == keeper
                ],
                now=now,
            )
            for one in decided
            if one.candidate.text
        )

    def accept(self, proposal_id: ProposalId, text: str, kind: MemoryKind, replace: bool, now: float) -> Stored:
        """Store a proposed fact, as the user wants it, and end what it takes the place of if that is wanted.

        Raises:
            NotFound: it was decided on, or its message is gone.
        """
        proposal = self._proposals.get(proposal_id)
        if proposal.message_id is None:
            return self._accept_from_program(proposal, text, kind, now)
        source = self._conversations.message(proposal.message_id)
        memory = self._add(kind, text, proposal.quote, source, now)
        replaced = [one.id for one in proposal.replaces] if replace else []
        superseded = self._supersede(replaced, memory, source)
        self._proposals.remove(proposal_id)
        return Stored(added=(self._memories.get(memory.id),), superseded=tuple(superseded))

    def _accept_from_program(self, proposal: Proposal, text: str, kind: MemoryKind, now: float) -> Stored:
        """What another program has proposed becomes what the user has added: they have read it, and nobody else vouches for it."""
        memory = self._memories.add(
            kind,
            text,
            quote="",
            source=MemorySource.ADDED,
            source_message_id=None,
            now=now,
            project_id=proposal.project_id,
        )
        self._proposals.remove(proposal.id)
        return Stored(added=(memory,))

    def keep_held_back(self, candidate: Candidate, message_id: MessageId, now: float) -> Memory:
        """Store a fact that tells a secret, since the user wants it kept.

        Raises:
            NotFound: the message is gone.
        """
        source = self._conversations.message(message_id)
        return self._add(candidate.kind, candidate.text, candidate.quote, source, now)

    def remember_asked(
        self,
        fact: str,
        quote: str,
        source: Message,
        now: float,
        near: Sequence[Neighbour],
        compared: Compare = unread,
    ) -> Remembered:
        """Store what the user asked to remember. A fact that plainly contradicts it ends.

        Args:
            near: facts that may be about the same thing, see `neighbours`.
            compared: what the quote is to these.
        """
        asked = Candidate(MemoryKind.NOTE, fact, quote, changes=UNREAD)
        decided = decide([asked], {fact: near}, compared, words_only, threading.Event())
        if not decided:
            return Remembered(memory=_known(asked, near, compared), is_new=False)
        memory = self._add(MemoryKind.NOTE, fact, quote, source, now, MemorySource.ASKED)
        superseded = self._supersede(decided[0].supersedes, memory, source)
        return Remembered(memory=memory, is_new=True, superseded=tuple(superseded))

    def forget(
        self,
        what: str,
        near: Near,
        source: Message,
        now: float,
        *,
        is_statement: bool = False,
        reach: MemoryReach = _EVERYWHERE,
    ) -> Forgotten:
        """Remove the memories meant, and mute the messages that say the same.

        Only a clear match is acted on: all the content words of `what`, and for a whole statement its meaning too.
        When nothing matches clearly, nothing is removed.

        Args:
            what: the user's words for it.
            is_statement: a whole statement, rather than a topic.
            near: the index and the vector of `what`; None matches by words only.
            source: the message that asks. It says the same, so it is muted too if anything was found.
            reach: of its conversation: what may not be told there isn't meant.

        Raises:
            IndexUnusable: the vector index can't be used; ask again without it.
        """
        meant = read_meant(what, is_statement=is_statement)
        removed = self._meant_memories(meant, near, reach)
        muted = {memory.source_message_id for memory in removed if memory.source_message_id is not None}
        muted |= self._meant_messages(meant, near, source, reach)
        # Nor must what went with another wording come back with it.
        withdrawn = [
            one for one in self._memories.withdrawn() if reach.has(one.project_id) and matches_memory(meant, one, None)
        ]
        muted |= {one.source_message_id for one in withdrawn if one.source_message_id is not None}
        # A memory that is told here may rest on what was said in a conversation that is in a project of its own by now.
        muted = {MessageId(one) for one in self._conversations.told([*muted], reach)} - {source.id}
        if not removed and not muted:
            return Forgotten(memories=(), muted=())
        with self._memories.operation(now):
            for memory in removed:
                self._memories.delete(memory.id, now)
        self._conversations.mute([*sorted(muted), source.id])
        return Forgotten(memories=tuple(removed), muted=tuple(sorted(muted)))

    def reworded(self, hidden: MessageId | None, shown: MessageId | None, now: float) -> Reworded:
        """Another branch is shown. Of the wordings of one message, memory holds what was learned from the one that is shown.

        What was learned later on the branch that isn't shown any more stays: it was said, and nobody has corrected it.

        Args:
            hidden, shown: the user's message where the branches part, as it isn't shown any more, and as it is now.
        """
        with self._memories.operation(now):
            withdrawn = [] if hidden is None else self._memories.withdraw(hidden, now)
            returned = [] if shown is None else self._memories.bring_back(shown, now)
        return Reworded(tuple(withdrawn), tuple(returned))

    def _add(
        self,
        kind: MemoryKind,
        text: str,
        quote: str,
        said: Message,
        now: float,
        way: MemorySource = MemorySource.LEARNED,
    ) -> Memory:
        """What a message of the user taught holds since it was said."""
        return self._memories.add(
            kind,
            text,
            quote=quote,
            source=way,
            source_message_id=said.id,
            now=now,
            valid_from=said.created_at,
            project_id=self._keeper(said),
        )

    def _stands(self, source: Message) -> bool:
        """It wasn't edited while it was read."""
        there = self._conversations.message(source.id)
        return there.text == source.text and self._conversations.branches.is_shown(source.id)

    def _supersede(self, known: Sequence[MemoryId], memory: Memory | None, source: Message) -> list[Memory]:
        ended: list[Memory] = []
        keeper = self._keeper(source)
        for old in self._memories.several(known) if known else []:
            # What is learned in a project that keeps it ends nothing that is told elsewhere.
            if old.valid_until is not None or old.project_id != keeper:
                continue
            later = self._is_later(old, source)
            if memory is None:
                if not later:
                    ended.append(self._memories.supersede(old.id, None, source.created_at))
            elif later:
                # Learning caught up late, or the message was imported: it is the new memory that is past.
                self._memories.supersede(memory.id, old.id, old.valid_from)
            else:
                ended.append(self._memories.supersede(old.id, memory.id, memory.valid_from))
        return ended

    def _is_later(self, memory: Memory, source: Message) -> bool:
        """The user told it after they said the message: learning caught up late, or the message was imported.

        What was said here is told apart by its place, because clocks are set back; what was imported by when it was said.
        """
        told: Message | None = None
        if memory.source_message_id is not None:
            with suppress(NotFound):  # its conversation was deleted
                told = self._conversations.message(memory.source_message_id)
        if not self._conversations.is_imported(source.id) and not (told and self._conversations.is_imported(told.id)):
            return memory.source_message_id is not None and memory.source_message_id > source.id
        said = (memory.learned_at, 0) if told is None else (told.created_at, told.id)
        return said > (source.created_at, source.id)

    def _keep_rests(self, remains: Mapping[MemoryId, str], ended: Sequence[MemoryId], now: float) -> list[Memory]:
        """Store what still holds of memories that have ended."""
        return [
            self._memories.add(
                old.kind,
                remains[old.id],
                quote=split_beside(remains[old.id])[0],
                source=old.source,
                source_message_id=old.source_message_id,
                now=now,
                valid_from=old.valid_from,
                project_id=old.project_id,
            )
            for old in (self._memories.several([one for one in remains if one in ended]) if remains else [])
            if self._memories.same_text(remains[old.id], MemoryReach(project_id=old.project_id)) is None
        ]

    def _keeper(self, source: Message) -> ProjectId | None:
        """The project that keeps what a message teaches."""
        return self._conversations.projects.reach(source.conversation_id).keeper

    def _meant_memories(self, meant: Meant, near: Near, reach: MemoryReach) -> list[Memory]:
        hits = nearest_within(near, RecallKind.MEMORY, _LOOKED_AT, reach, self._memories)
        similarity = {hit.item_id: hit.similarity for hit in hits}
        by_words = (hit.item_id for hit in self._memories.word_hits(meant.text, _LOOKED_AT, reach))
        ids = [MemoryId(item_id) for item_id in dict.fromkeys([*by_words, *similarity])]
        found = [
            memory
            for memory in (self._memories.several(ids) if ids else [])
            if matches_memory(meant, memory, similarity.get(memory.id))
        ]
        if meant.is_statement or meant.names or near is None:
            return found
        # "my name": of several that have the word, those that are about it.
        best = max((similarity.get(memory.id, 0.0) for memory in found), default=0.0)
        return [memory for memory in found if similarity.get(memory.id, 0.0) >= _ABOUT_IT * best]

    def _meant_messages(self, meant: Meant, near: Near, source: Message, reach: MemoryReach) -> set[MessageId]:
        nearest = nearest_within(near, RecallKind.MESSAGE, _LOOKED_AT, reach, self._conversations)
        similarity = {(hit.item_id, hit.passage): hit.similarity for hit in nearest}
        # Where it isn't shown, too: it must not come back with its branch.
        hits = self._conversations.word_hits(meant.text, _LOOKED_AT, reach, unshown=True)
        ids = [MessageId(hit.item_id) for hit in hits if hit.item_id != source.id]
        return {
            spoken.message.id
            for spoken in (self._conversations.passages(ids, reach, unshown=True) if ids else [])
            if any(
                matches_text(meant, passage, similarity.get((spoken.message.id, number)))
                for number, passage in enumerate(passages_of(spoken.message.text, spoken.pictured))
            )
        }


def _known(asked: Candidate, near: Sequence[Neighbour], compared: Compare) -> Memory:
    """The memory that says it already."""

    def same(neighbour: Neighbour) -> float:
        if text_key(neighbour.memory.text) == text_key(asked.text):
            return 1.0
        shares = compared(said_of(neighbour.memory), asked.said)
        return 0.0 if shares is None else shares[Relation.SAME]

    return max(near, key=same).memory
