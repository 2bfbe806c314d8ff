"""Plain values shared by the core and the window. They know nothing of where they are stored.

Times are Unix seconds (UTC, float). Ids are SQLite row ids.
"""

from __future__ import annotations

from core.records.analysis import MapPoint, MemoryHealth, MemoryPair, TestedMemory
from core.records.base import (
    ConversationId,
    EntityId,
    MemoryId,
    MessageId,
    ModelId,
    NeverTopicId,
    Problem,
    ProposalId,
    Record,
)
from core.records.blocks import BlockAuthor, BlockLabel, BlockVersion, MemoryBlock
from core.records.conversations import FIRST_NO_TRACE_ID, Conversation, ConversationMode, SearchHit
from core.records.entities import Entity, EntityKind
from core.records.imports import ImportFate, ImportItem, ImportOrigin, TransferFormat
from core.records.index import IndexState
from core.records.learning import LearnedLately, LearningMode, NeverTopic, Proposal
from core.records.memories import (
    ChangeAction,
    ChangedBy,
    Memory,
    MemoryChange,
    MemoryEdit,
    MemoryFilter,
    MemoryKind,
    MemorySort,
    MemorySource,
    MemoryState,
)
from core.records.messages import FunctionStep, LearnedNote, Message, MessageStatus, Role, TurnStats
from core.records.models import (
    DEFAULT_EMBEDDER,
    FALLBACK_EMBEDDER,
    Adapter,
    CacheSize,
    EmbedderInfo,
    Fit,
    HubFile,
    ModelInfo,
    ModelPhase,
    ModelState,
    Offer,
    Pace,
    Placement,
    Sampling,
)
from core.records.prompts import PromptPart, PromptPartKind
from core.records.recall import FeatureWeight, KindRanking, QuestionKind, RecalledItem, RecallKind
from core.records.saved_prompts import (
    MAX_PROMPT_CHARS,
    MAX_PROMPT_NAME_CHARS,
    PromptDraft,
    PromptField,
    SavedPrompt,
    SavedPromptId,
    fields_of,
)
from core.records.search import EVERYTHING, FoundMessage, FoundWord, SearchFilter
from core.records.settings import LOOPBACK_HOSTS, Folders, ReadAlong, Settings

__all__ = [
    "DEFAULT_EMBEDDER",
    "EVERYTHING",
    "FALLBACK_EMBEDDER",
    "FIRST_NO_TRACE_ID",
    "LOOPBACK_HOSTS",
    "MAX_PROMPT_CHARS",
    "MAX_PROMPT_NAME_CHARS",
    "Adapter",
    "BlockAuthor",
    "BlockLabel",
    "BlockVersion",
    "CacheSize",
    "ChangeAction",
    "ChangedBy",
    "Conversation",
    "ConversationId",
    "ConversationMode",
    "EmbedderInfo",
    "Entity",
    "EntityId",
    "EntityKind",
    "FeatureWeight",
    "Fit",
    "Folders",
    "FoundMessage",
    "FoundWord",
    "FunctionStep",
    "HubFile",
    "ImportFate",
    "ImportItem",
    "ImportOrigin",
    "IndexState",
    "KindRanking",
    "LearnedLately",
    "LearnedNote",
    "LearningMode",
    "MapPoint",
    "Memory",
    "MemoryBlock",
    "MemoryChange",
    "MemoryEdit",
    "MemoryFilter",
    "MemoryHealth",
    "MemoryId",
    "MemoryKind",
    "MemoryPair",
    "MemorySort",
    "MemorySource",
    "MemoryState",
    "Message",
    "MessageId",
    "MessageStatus",
    "ModelId",
    "ModelInfo",
    "ModelPhase",
    "ModelState",
    "NeverTopic",
    "NeverTopicId",
    "Offer",
    "Pace",
    "Placement",
    "Problem",
    "PromptDraft",
    "PromptField",
    "PromptPart",
    "PromptPartKind",
    "Proposal",
    "ProposalId",
    "QuestionKind",
    "ReadAlong",
    "RecallKind",
    "RecalledItem",
    "Record",
    "Role",
    "Sampling",
    "SavedPrompt",
    "SavedPromptId",
    "SearchFilter",
    "SearchHit",
    "Settings",
    "TestedMemory",
    "TransferFormat",
    "TurnStats",
    "fields_of",
]
