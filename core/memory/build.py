"""Builds memory: what finds, learns and keeps what is known about the user."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from core.memory.blocks import MemoryBlocks
from core.memory.browse import MemoryBrowser
from core.memory.judges.reading import Judges
from core.memory.learning.consolidation import Consolidation
from core.memory.learning.held_back import HeldBack
from core.memory.learning.learner import Encode, Learner
from core.memory.learning.prompts import Prompts
from core.memory.recall.archive import Archive
from core.memory.recall.feedback import FeedbackLearner
from core.memory.recall.ranker import item_weight, way_weight
from core.memory.recall.search import Recall
from core.model.base import LanguageModel
from core.records import ModelId
from core.storage.build import StorageParts
from core.storage.feedback import Feedback


class MemoryParts(msgspec.Struct, frozen=True, kw_only=True):
    """All that knows about the user. Lives and works on the storage worker, except for learners: on the model worker."""

    blocks: MemoryBlocks
    recall: Recall
    feedback: FeedbackLearner
    archive: Archive
    browser: MemoryBrowser
    consolidation: Consolidation
    held_back: HeldBack
    judges: Judges
    make_learner: Callable[[LanguageModel | None, Encode], Learner]


def build_memory(
    storage: StorageParts, prompts: Prompts, judges: Judges, *, embedder: ModelId, clock: Callable[[], float]
) -> MemoryParts:
    """Build memory over a store.

    Args:
        judges: read what is said, asked and kept.
        embedder: whose vectors are meant until it is known which one serves.
        clock: Unix seconds.
    """
    conversations, memories = storage.conversations, storage.memories
    feedback = FeedbackLearner(
        Feedback(storage.database, item_weight, way_weight), conversations.recalled, embedder, clock=clock
    )
    return MemoryParts(
        blocks=MemoryBlocks(storage.blocks, memories, prompts.persona, clock, storage.tokens),
        judges=judges,
        recall=Recall(conversations, memories, judges, storage.tokens, feedback),
        feedback=feedback,
        archive=Archive(conversations, memories),
        browser=MemoryBrowser(memories),
        consolidation=Consolidation(conversations, memories, storage.proposals),
        held_back=HeldBack(),
        make_learner=lambda model, encode: Learner(judges, encode, model, prompts),
    )
