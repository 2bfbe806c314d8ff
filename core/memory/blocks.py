"""The memory blocks that are always in the prompt: who the assistant is, and what matters most about the user.

They are MemGPT's core memory (Packer et al. 2023, arXiv 2310.08560): small, with a limit in tokens, edited by the user
and by the model. The `user` block has two parts: what the user or the model wrote, which nothing else changes, and in the
room that is left, lines from the most important memories that hold, which consolidation writes whenever the memories change.
A user who has written the block owns it: no lines are added until they empty it again.
"""

from __future__ import annotations

import math
import re
import time
from collections.abc import Callable, Mapping, Sequence

from core.errors import InvalidRequest
from core.records import (
    BlockAuthor,
    BlockLabel,
    BlockVersion,
    Memory,
    MemoryBlock,
    MemoryId,
    MemoryKind,
    MemoryReach,
    RecallKind,
)
from core.storage.blocks import Blocks, StoredBlock
from core.storage.memories import Memories
from core.storage.token_vectors import TokenVectors
from core.storage.words import text_key

# In tokens. Both are evaluated once for each conversation, and a small model is led astray by a long list.
LIMITS: Mapping[BlockLabel, int] = {BlockLabel.PERSONA: 300, BlockLabel.USER: 300}

# How much a memory of each kind matters whatever is talked about. What has a date matters only around it and is recalled then.
_IMPORTANCE: Mapping[MemoryKind, float] = {
    MemoryKind.PROFILE: 1.0,
    MemoryKind.HEALTH: 0.95,
    MemoryKind.PERSON: 0.8,
    MemoryKind.WORK: 0.75,
    MemoryKind.PET: 0.7,
    MemoryKind.PLACE: 0.7,
    MemoryKind.PREFERENCE: 0.6,
    MemoryKind.NOTE: 0.5,
    MemoryKind.HABIT: 0.5,
    MemoryKind.PLAN: 0.3,
    MemoryKind.EVENT: 0.2,
}

# Told where something is done so, and nowhere else.
_ELSEWHERE = frozenset({MemoryKind.WAY})
_HALF_LIFE_S = 180 * 86_400

# Memories looked at, of each kind: so many of the newest and of those recalled most, and the pinned ones. Far more than fit.
_LOOKED_AT = 40

# Of what a project keeps: so many of the newest, and in so many tokens where what is known everywhere stands before it.
_LOOKED_AT_IN_PROJECT = 200
_PROJECT_TOKENS = 150

_HAN = re.compile(r"[\u3400-\u9fff]")
_WORD = re.compile(r"[^\W_]+|[^\w\s]|_")


def estimate_tokens(text: str) -> int:
    """About how many tokens a text is; without a model, and in microseconds.

    A word is a token for every 4 letters, of another script than Latin for every 2; a CJK character is one.
    """
    words = _WORD.findall(_HAN.sub(" ", text))
    return len(_HAN.findall(text)) + sum(1 + (len(word) - 1) // (4 if word.isascii() else 2) for word in words)


class MemoryBlocks:
    """Reads and writes the blocks. Lives and works on the storage worker.

    Args:
        persona: the text of the persona block while nobody has written one; `default_persona`.
        clock: Unix seconds.
        tokens: what was read of the memories: those that give orders get no line, nor do those that nobody has read yet.
    """

    def __init__(
        self,
        blocks: Blocks,
        memories: Memories,
        persona: str,
        clock: Callable[[], float] = time.time,
        tokens: TokenVectors | None = None,
    ) -> None:
        self._blocks = blocks
        self._memories = memories
        self.default_persona = persona
        self._clock = clock
        self._tokens = tokens

    def get(self, label: BlockLabel) -> MemoryBlock:
        """A block as it stands in the prompt."""
        return self._shown(self._blocks.get(label))

    def all(self) -> tuple[MemoryBlock, ...]:
        return tuple(self.get(label) for label in BlockLabel)

    def edit(self, label: BlockLabel, text: str) -> MemoryBlock:
        """The user writes a block. Emptied, the persona is the default one again, and the user block is written from the memories.

        Raises:
            InvalidRequest: it is over its limit; nothing was changed.
        """
        return self._write(label, text.strip(), BlockAuthor.USER)

    def append(self, label: BlockLabel, text: str) -> MemoryBlock:
        """The model adds a line.

        Raises:
            InvalidRequest: it would be over its limit.
        """
        own = self._own(label)
        return self._write(label, f"{own}\n{text.strip()}".strip(), BlockAuthor.MODEL)

    def replace(self, label: BlockLabel, old: str, new: str) -> MemoryBlock:
        """The model replaces a part of a block's text; with an empty `new`, it removes it.

        Raises:
            InvalidRequest: `old` isn't in it, or it would be over its limit.
        """
        own = self._own(label)
        if not old or old not in own:
            raise InvalidRequest(
                f"The {label.value} block doesn't contain {old!r}.",
                safe="Nothing was changed.",
                next_step="Give a part of its text exactly as it stands there.",
            )
        lines = own.replace(old, new.strip()).splitlines()
        return self._write(label, "\n".join(line for line in lines if line.strip()), BlockAuthor.MODEL)

    def versions(self, label: BlockLabel) -> list[BlockVersion]:
        """What was written into a block, the newest first."""
        return [
            BlockVersion(text=change.after, written_at=change.changed_at, written_by=change.made_by)
            for change in reversed(self._blocks.history(label))
        ]

    def refresh(self) -> MemoryBlock:
        """Write the user block's lines from the memories."""
        stored = self._blocks.get(BlockLabel.USER)
        facts = ""
        if not (stored.text and stored.edited_by is BlockAuthor.USER):
            room = LIMITS[BlockLabel.USER] - estimate_tokens(stored.text)
            facts = "\n".join(profile(self._foremost(), room, self._clock(), stored.text))
        self._blocks.write_facts(BlockLabel.USER, facts, self._clock())
        return self.get(BlockLabel.USER)

    def about_user(self, reach: MemoryReach) -> str:
        """What a conversation is told of the user from the first word: the user block, and lines from what its project keeps.

        Nothing but the latter where it may not be told what is known everywhere.
        """
        known = self.get(BlockLabel.USER).text if reach.everywhere else ""
        if reach.project_id is None:
            return known
        own = MemoryReach(project_id=reach.project_id, everywhere=False)
        kept = [
            *self._memories.pinned(_LOOKED_AT, own),
            *self._memories.newest(_LOOKED_AT_IN_PROJECT, reach=own),
        ]
        room = _PROJECT_TOKENS if reach.everywhere else LIMITS[BlockLabel.USER]
        foremost = self._harmless({memory.id: memory for memory in kept})
        return "\n".join(part for part in (known, *profile(foremost, room, self._clock(), known)) if part)

    def holds(self, line: str, reach: MemoryReach) -> bool:
        """A memory that a line was written from still holds, and may be told."""
        memory = self._memories.same_text(line, reach)
        return memory is not None and memory.valid_until is None and reach.has(memory.project_id)

    def own_lines(self, label: BlockLabel) -> frozenset[str]:
        """The lines that the user or the model wrote."""
        return frozenset(self._blocks.get(label).text.splitlines())

    def _foremost(self) -> list[Memory]:
        found = [*self._memories.pinned(_LOOKED_AT)]
        for kind in _IMPORTANCE:
            found += self._memories.newest(_LOOKED_AT, kind)
            found += self._memories.most_used(_LOOKED_AT, kind)
        return self._harmless({memory.id: memory for memory in found})

    def _harmless(self, foremost: Mapping[MemoryId, Memory]) -> list[Memory]:
        """Those that give no orders."""
        if self._tokens is None or not foremost:
            return list(foremost.values())
        # Only the user and the model themselves write orders into a prompt.
        read = self._tokens.of(RecallKind.MEMORY, list(foremost))
        harmless = {item for item, passages in read.items() if not any(one.orders for one in passages.values())}
        return [memory for memory in foremost.values() if memory.id in harmless]

    def _own(self, label: BlockLabel) -> str:
        text = self._blocks.get(label).text
        return text or (self.default_persona if label is BlockLabel.PERSONA else "")

    def _write(self, label: BlockLabel, text: str, made_by: BlockAuthor) -> MemoryBlock:
        tokens, limit = estimate_tokens(text), LIMITS[label]
        if tokens > limit:
            raise InvalidRequest(
                f"This is too long to be in every prompt: about {tokens} tokens, {limit} fit.",
                safe="The earlier text still holds.",
                next_step="Shorten it. What is only needed at times is better kept as a memory.",
            )
        self._blocks.write(label, text, self._clock(), made_by)
        if label is BlockLabel.USER:
            self.refresh()
        return self.get(label)

    def _shown(self, stored: StoredBlock) -> MemoryBlock:
        text = stored.whole
        if stored.label is BlockLabel.PERSONA and not text:
            text = self.default_persona
        return MemoryBlock(
            label=stored.label,
            text=text,
            tokens=estimate_tokens(text),
            limit_tokens=LIMITS[stored.label],
            edited_at=stored.edited_at,
            edited_by=stored.edited_by if stored.whole else BlockAuthor.DEFAULT,
        )


def profile(memories: Sequence[Memory], room_tokens: int, now: float, own: str = "") -> list[str]:
    """The lines about the user that fit, most important memories first chosen, in an order that changes little.

    What is kept to some conversations isn't for all prompts.

    Args:
        own: text that stands before them; what it says isn't said again.
    """
    said = text_key(own)
    current = [
        memory
        for memory in memories
        if memory.kind not in _ELSEWHERE
        and memory.valid_until is None
        and not memory.conversations
        and text_key(memory.text) not in said
    ]
    current.sort(key=lambda memory: (-_importance(memory, now), memory.id))
    chosen: list[Memory] = []
    for memory in current:
        cost = estimate_tokens(_line(memory)) + 1
        if cost <= room_tokens:
            room_tokens -= cost
            chosen.append(memory)
    order = list(MemoryKind)
    chosen.sort(key=lambda memory: (order.index(memory.kind), memory.id))
    return [_line(memory) for memory in chosen]


def _importance(memory: Memory, now: float) -> float:
    age = max(0.0, now - memory.learned_at)
    return (
        (2.0 if memory.pinned else 0.0)
        + _IMPORTANCE[memory.kind]
        + 0.3 * memory.usefulness
        + 0.1 * math.log1p(memory.use_count)
        + 0.2 * math.exp2(-age / _HALF_LIFE_S)
    )


def _line(memory: Memory) -> str:
    return "- " + " ".join(memory.text.split())
