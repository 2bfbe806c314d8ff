"""Plain values shared by the core and the window. They know nothing of where they are stored.

Times are Unix seconds (UTC, float). Ids are SQLite row ids.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NewType

import msgspec

# What is sent to these never leaves the computer.
LOOPBACK_HOSTS = ("127.0.0.1", "localhost", "::1")

ConversationId = NewType("ConversationId", int)
MessageId = NewType("MessageId", int)
MemoryId = NewType("MemoryId", int)
EntityId = NewType("EntityId", int)
ProposalId = NewType("ProposalId", int)
NeverTopicId = NewType("NeverTopicId", int)
ModelId = NewType("ModelId", str)


class Record(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Base of all values: immutable, compared by content, encodable as JSON."""


class Problem(Record, frozen=True, kw_only=True):
    """What went wrong, in the user's words.

    Attributes:
        code: a stable name for the kind of failure (`core.errors`), the key for translations.
        what: what happened.
        safe: what was not lost.
        next_step: what the user can do.
        detail: technical text, folded away in the window. Never chat text.
        copied_at: when the copy was made that can be put in place of data that can't be opened; None: there is none.
    """

    code: str
    what: str
    safe: str = ""
    next_step: str = ""
    detail: str = ""
    copied_at: float | None = None


class Role(StrEnum):
    USER = "user"
    ASSISTANT = "assistant"


class MessageStatus(StrEnum):
    """How far a message has come. User messages are always complete."""

    COMPLETE = "complete"
    QUEUED = "queued"  # a reply that waits for the model or for an earlier turn
    STREAMING = "streaming"
    STOPPED = "stopped"  # by the user
    INTERRUPTED = "interrupted"  # the core ended while it streamed, or before it began
    FAILED = "failed"


class ConversationMode(StrEnum):
    """What a conversation has to do with memory."""

    NORMAL = "normal"  # reads it, and is learned from
    READ_ONLY = "read_only"  # nothing is learned from it
    NO_TRACE = "no_trace"  # neither; it is kept in memory alone, and gone when the core ends


# Ids of conversations that leave no trace, and of their messages, begin here.
FIRST_NO_TRACE_ID = 1_000_000_000


class Conversation(Record, frozen=True, kw_only=True):
    """A list of messages with a title.

    Attributes:
        titled_by_user: a title the user gave is never replaced.
        updated_at: time of the last message; conversations are listed by it.
        functions: the model may call the memory functions here; None: as is best for the model.
        learns: what is said here may become a memory. Where not, memory is only read.
    """

    id: ConversationId
    title: str
    titled_by_user: bool = False
    created_at: float
    updated_at: float
    functions: bool | None = None
    learns: bool = True

    @property
    def mode(self) -> ConversationMode:
        """What it has to do with memory."""
        if self.id >= FIRST_NO_TRACE_ID:
            return ConversationMode.NO_TRACE
        return ConversationMode.NORMAL if self.learns else ConversationMode.READ_ONLY


class TurnStats(Record, frozen=True, kw_only=True):
    """What one reply cost.

    Attributes:
        prompt_tokens: length of the whole prompt, in tokens.
        evaluated_tokens: prompt tokens that were not in the KV cache and had to be evaluated.
        generated_tokens: tokens of the reply, reasoning included.
        first_token_s: from taking up the turn to the first token: recall and prefill, in seconds.
        generation_s: from the first token to the last, in seconds.
        context_length: the model's context window, in tokens.
    """

    prompt_tokens: int = 0
    evaluated_tokens: int = 0
    generated_tokens: int = 0
    first_token_s: float = 0.0
    generation_s: float = 0.0
    context_length: int = 0


class LearnedNote(Record, frozen=True, kw_only=True):
    """A memory that came from a message, as the line under the answer shows it."""

    memory_id: MemoryId
    text: str


class FunctionStep(Record, frozen=True, kw_only=True):
    """One call of a memory function by the model while it wrote a reply (MemGPT, arXiv 2310.08560).

    Attributes:
        function: its name, such as `archival_memory_search`.
        arguments: as the model gave them, by name.
        result: what the model was told.
        failed: the result is an error.
    """

    function: str
    arguments: dict[str, str] = {}
    result: str = ""
    failed: bool = False


class Message(Record, frozen=True, kw_only=True):
    """One message of a conversation.

    Attributes:
        text: what was said; Markdown in replies. Reasoning is kept apart.
        reasoning: what the model wrote between <think> tags.
        recalled: on a reply, how many items recall put into the prompt for it.
        learned: on a reply, memories that came from the user message before it.
        problem: on a failed reply, why.
        model: on a reply, the name of the model that wrote it.
        steps: on a reply, the memory functions the model called before it, in order.
        rating: on a reply, the user's thumb: 1 up, -1 down, 0 none.
    """

    id: MessageId
    conversation_id: ConversationId
    role: Role
    text: str
    reasoning: str = ""
    status: MessageStatus = MessageStatus.COMPLETE
    created_at: float
    recalled: int = 0
    learned: tuple[LearnedNote, ...] = ()
    stats: TurnStats | None = None
    problem: Problem | None = None
    model: str = ""
    steps: tuple[FunctionStep, ...] = ()
    rating: int = 0


class MemoryKind(StrEnum):
    """What a memory is about; the filter on the Memories page."""

    PROFILE = "profile"  # name, age, languages, where from
    PREFERENCE = "preference"
    PERSON = "person"  # family, friends, colleagues
    PET = "pet"
    PLACE = "place"
    HEALTH = "health"
    WORK = "work"
    HABIT = "habit"
    EVENT = "event"  # something with a date
    PLAN = "plan"
    NOTE = "note"  # whatever the user asked to remember


class MemorySource(StrEnum):
    """Who put a memory there."""

    LEARNED = "learned"  # extracted from a message in the background
    ASKED = "asked"  # the user said "remember that …"
    ADDED = "added"  # typed on the Memories page
    MODEL = "model"  # written by the model with a memory function


class Memory(Record, frozen=True, kw_only=True):
    """Something known about the user.

    Attributes:
        text: the fact, addressed to the user ("You are allergic to peanuts").
        quote: the user's own words it rests on, verbatim from the source message; empty if added by hand.
        source_message_id: the message it came from, while that exists.
        source_title: title of the source's conversation.
        learned_at, valid_from, valid_until: Unix seconds; `valid_until` is set when a newer fact superseded it.
        use_count: how often recall put it into a prompt.
        usefulness: its own weight in the ranking, moved by feedback, -1 to 1.
        deleted_at: when it went into the bin, Unix seconds.
        superseded_by: the memory that took its place.
        expires_at: when it is forgotten by itself, Unix seconds; None: never.
        conversations: those it may be recalled in; empty: all.
    """

    id: MemoryId
    kind: MemoryKind
    text: str
    quote: str = ""
    source: MemorySource
    source_message_id: MessageId | None = None
    source_conversation_id: ConversationId | None = None
    source_title: str = ""
    learned_at: float
    valid_from: float
    valid_until: float | None = None
    pinned: bool = False
    use_count: int = 0
    usefulness: float = 0.0
    deleted_at: float | None = None
    superseded_by: MemoryId | None = None
    expires_at: float | None = None
    conversations: tuple[ConversationId, ...] = ()

    def recalled_in(self, conversation_id: ConversationId | None) -> bool:
        """It may be recalled in this conversation."""
        return not self.conversations or conversation_id in self.conversations


class MemoryEdit(Record, frozen=True, kw_only=True):
    """Changes of a memory by the user. What is left out stays as it is.

    Attributes:
        valid_from, valid_until, expires_at: Unix seconds; None: it has no end, it is never forgotten by itself.
        conversations: as in `Memory`.
    """

    text: str | msgspec.UnsetType = msgspec.UNSET
    kind: MemoryKind | msgspec.UnsetType = msgspec.UNSET
    pinned: bool | msgspec.UnsetType = msgspec.UNSET
    valid_from: float | msgspec.UnsetType = msgspec.UNSET
    valid_until: float | msgspec.UnsetType | None = msgspec.UNSET
    expires_at: float | msgspec.UnsetType | None = msgspec.UNSET
    conversations: tuple[ConversationId, ...] | msgspec.UnsetType = msgspec.UNSET

    def changes(self) -> dict[str, object]:
        """The fields that are given."""
        return {name: value for name, value in msgspec.structs.asdict(self).items() if value is not msgspec.UNSET}

    def beyond(self, memory: Memory) -> MemoryEdit:
        """What of it isn't so already."""
        changes = {name: value for name, value in self.changes().items() if value != getattr(memory, name)}
        return MemoryEdit(**changes)  # type: ignore[arg-type]


class Proposal(Record, frozen=True, kw_only=True):
    """A fact that waits for the user's word.

    Attributes:
        text, quote, kind: as in `Memory`.
        proposed_at, said_at: Unix seconds; it would hold since it was said.
        message_id: the message it comes from.
        replaces: memories that hold and that it contradicts, or says more fully.
    """

    id: ProposalId
    kind: MemoryKind
    text: str
    quote: str
    proposed_at: float
    said_at: float
    message_id: MessageId
    conversation_id: ConversationId
    conversation_title: str = ""
    replaces: tuple[Memory, ...] = ()


class MemoryPair(Record, frozen=True, kw_only=True):
    """Two memories that have to do with each other. `similarity`: cosine of their meanings."""

    older: Memory
    newer: Memory
    similarity: float


class MemoryHealth(Record, frozen=True, kw_only=True):
    """The state of the memory as a whole.

    Attributes:
        holding, past, binned, pinned: how many there are of each.
        by_kind: of those that hold.
        growth: how many there were at the end of each of the last months ("2026-05"), oldest first.
        duplicates: pairs that say the same.
        contradictions: pairs that can't both hold.
        stale: about days that are long over, and not asked for since: the first of `stale_count`.
        unused: never recalled since they were learned a while ago: the first of `unused_count`.
        unindexed: memories that search by meaning doesn't know yet.
        compared: memories that were compared with each other, the newest.
    """

    holding: int
    past: int
    binned: int
    pinned: int
    by_kind: dict[MemoryKind, int]
    growth: tuple[tuple[str, int], ...]
    duplicates: tuple[MemoryPair, ...] = ()
    contradictions: tuple[MemoryPair, ...] = ()
    stale: tuple[Memory, ...] = ()
    stale_count: int = 0
    unused: tuple[Memory, ...] = ()
    unused_count: int = 0
    unindexed: int = 0
    compared: int = 0


class TestedMemory(Record, frozen=True, kw_only=True):
    """A memory, a question that it answers, and where recall brought it: 1 is the first; None: not at all."""

    __test__ = False  # pytest: this is no test

    memory: Memory
    question: str
    place: int | None = None


class MapPoint(Record, frozen=True, kw_only=True):
    """A memory on the map of meanings.

    Attributes:
        x, y: -1 to 1; near to each other where the meanings are near.
        person: name of somebody it speaks of; empty if it speaks of nobody.
    """

    memory_id: MemoryId
    x: float
    y: float
    text: str
    kind: MemoryKind
    person: str = ""


class LearnedLately(Record, frozen=True, kw_only=True):
    """A memory that was learned, and those whose place it took."""

    memory: Memory
    replaced: tuple[Memory, ...] = ()


class NeverTopic(Record, frozen=True, kw_only=True):
    """Something the user never wants anything learned about.

    Attributes:
        text: a statement; what is like it isn't learned.
        added_at: Unix seconds.
    """

    id: NeverTopicId
    text: str
    added_at: float


class MemoryState(StrEnum):
    """Which memories to list."""

    ALL = "all"  # those that hold, and those that held
    HOLDING = "holding"
    PAST = "past"  # a newer fact took their place
    DELETED = "deleted"  # in the bin


class MemorySort(StrEnum):
    NEWEST = "newest"  # of deleted ones: deleted last
    MOST_USED = "most_used"
    STRONGEST = "strongest"  # by what feedback made of their weight


class MemoryFilter(Record, frozen=True, kw_only=True):
    """Which memories to list, in which order. A search lists the best match first, whatever the order.

    Attributes:
        kinds, sources: only these; empty: all.
        entity: only those that speak of this one.
        pinned: only pinned ones.
        ids: only these; empty: all.
        since, until: learned in this time, Unix seconds.
    """

    kinds: tuple[MemoryKind, ...] = ()
    sources: tuple[MemorySource, ...] = ()
    entity: EntityId | None = None
    state: MemoryState = MemoryState.ALL
    pinned: bool = False
    ids: tuple[MemoryId, ...] = ()
    since: float | None = None
    until: float | None = None
    sort: MemorySort = MemorySort.NEWEST


class TransferFormat(StrEnum):
    """How memories are written to a file."""

    JSON = "json"  # with all that is known of each
    MARKDOWN = "markdown"  # for people


class ImportFate(StrEnum):
    """What importing would do with a memory in a file."""

    NEW = "new"
    CHANGED = "changed"  # it is there, of another kind, or pinned otherwise
    SAME = "same"


class ImportItem(Record, frozen=True, kw_only=True):
    """A memory in a file."""

    text: str
    kind: MemoryKind
    fate: ImportFate


class ImportOrigin(StrEnum):
    """Whose export of conversations a file is. Values are names to show."""

    CHATGPT = "ChatGPT"
    CLAUDE = "Claude"


class ChangedBy(StrEnum):
    """Who changed a memory."""

    USER = "user"
    LEARNING = "learning"
    MODEL = "model"


class ChangeAction(StrEnum):
    ADDED = "added"
    EDITED = "edited"
    DELETED = "deleted"
    RESTORED = "restored"
    SUPERSEDED = "superseded"
    REVIVED = "revived"  # what had superseded it was deleted
    PINNED = "pinned"
    UNPINNED = "unpinned"
    DATED = "dated"  # when it holds, or when it is forgotten
    SCOPED = "scoped"  # in which conversations it may be recalled
    MERGED = "merged"  # with others, or into another
    SPLIT = "split"
    EXPIRED = "expired"
    UNDONE = "undone"  # an earlier change was taken back


class MemoryChange(Record, frozen=True, kw_only=True):
    """One change of a memory.

    Attributes:
        changed_at: Unix seconds.
        before, after: its text; of a superseded one, `after` is the newer memory's.
        state: the memory as it was left by the change; None of what is not known any more.
    """

    changed_at: float
    made_by: ChangedBy
    action: ChangeAction
    before: str
    after: str
    state: MemoryEdit | None = None


class EntityKind(StrEnum):
    """What somebody or something that memories speak of is."""

    PERSON = "person"
    PET = "pet"
    PLACE = "place"
    ORGANISATION = "organisation"
    THING = "thing"  # also whatever the words don't tell


class Entity(Record, frozen=True, kw_only=True):
    """Somebody or something that memories speak of.

    Attributes:
        name: as it was written; empty while only the role is known.
        relations: what it is to the user, in English ("younger sister"), the key for translations.
        memory_count: how many memories speak of it, past ones included.
    """

    id: EntityId
    name: str
    kind: EntityKind
    relations: tuple[str, ...] = ()
    memory_count: int


class PromptPartKind(StrEnum):
    """What a part of the prompt is."""

    FRAME = "frame"  # what the model's template puts around the others
    INSTRUCTIONS = "instructions"  # the persona, and how to use notes
    PROFILE = "profile"  # what is always told of the user
    SUMMARY = "summary"  # of the turns that left
    RECALLED = "recalled"  # what memory added before a message
    MESSAGE = "message"  # with the memory functions that were called for it, and their results
    REPLY = "reply"


class PromptPart(Record, frozen=True, kw_only=True):
    """A part of what the model reads, in order.

    Attributes:
        text: exactly; control tokens by the names the model has for them.
        tokens: how many it takes.
        message_id: the user message it belongs to.
    """

    kind: PromptPartKind
    text: str
    tokens: int
    message_id: MessageId | None = None


class RecallKind(StrEnum):
    MEMORY = "memory"
    MESSAGE = "message"


class RecalledItem(Record, frozen=True, kw_only=True):
    """One thing recall found for a turn.

    Attributes:
        text: what the model was given (for a message: the passage that matched).
        said_at: when it was said or learned, Unix seconds.
        message_id, conversation_id: where to jump; None once that message is deleted.
        conversation_title: title of that conversation when it still exists.
        score: the linear score it was ranked by: the sum of each feature times its weight.
        features: named feature values the score is made of.
        weights: the weight of each of these features, as it was then.
        rating: the user's word on it for this reply: 1 helpful, -1 not relevant, 0 none.
    """

    kind: RecallKind
    text: str
    said_at: float
    role: Role = Role.USER
    memory_id: MemoryId | None = None
    message_id: MessageId | None = None
    conversation_id: ConversationId | None = None
    conversation_title: str = ""
    score: float = 0.0
    features: dict[str, float] = {}
    weights: dict[str, float] = {}
    rating: int = 0


class QuestionKind(StrEnum):
    """Kinds of question that recall ranks differently."""

    FACT = "fact"
    PREFERENCE = "preference"
    WHEN = "when"
    LIST = "list"
    SMALL_TALK = "small_talk"


class FeatureWeight(Record, frozen=True, kw_only=True):
    """The weight of one feature of the ranking, and what it was before any feedback."""

    name: str
    weight: float
    default: float


class KindRanking(Record, frozen=True, kw_only=True):
    """How one kind of question is ranked.

    Attributes:
        feedback: how many signs of feedback moved these weights.
    """

    kind: QuestionKind
    weights: tuple[FeatureWeight, ...]
    feedback: int = 0


class BlockLabel(StrEnum):
    """The memory blocks that are always in the prompt (MemGPT's core memory)."""

    PERSONA = "persona"
    USER = "user"


class BlockAuthor(StrEnum):
    """Who wrote a block last."""

    DEFAULT = "default"
    USER = "user"
    MODEL = "model"
    CONSOLIDATION = "consolidation"


class MemoryBlock(Record, frozen=True, kw_only=True):
    """A text that is always in the prompt.

    Attributes:
        tokens: its length now, for the loaded model; an estimate without one.
        limit_tokens: the most it may hold.
        edited_at: Unix seconds; 0 while nobody wrote it.
    """

    label: BlockLabel
    text: str
    tokens: int
    limit_tokens: int
    edited_at: float = 0.0
    edited_by: BlockAuthor = BlockAuthor.DEFAULT


class BlockVersion(Record, frozen=True, kw_only=True):
    """What was written into a block. `written_at`: Unix seconds."""

    text: str
    written_at: float
    written_by: BlockAuthor


class SearchHit(Record, frozen=True, kw_only=True):
    """A conversation found by its title or by the text of one of its messages.

    Attributes:
        message_id: the best matching message; None if only the title matched.
        snippet: plain text around the match; the matched words stand between U+0002 and U+0003.
    """

    conversation: Conversation
    message_id: MessageId | None = None
    snippet: str = ""


class LearningMode(StrEnum):
    """What to remember."""

    AUTOMATIC = "automatic"
    PROPOSED = "proposed"  # the user is asked first
    ASKED = "asked"  # only "remember that …"
    OFF = "off"


# The embedding model that serves unless another is chosen, and the one that steps in if what is chosen isn't there.
DEFAULT_EMBEDDER = ModelId("multilingual-e5-small")
FALLBACK_EMBEDDER = ModelId("all-MiniLM-L6-v2")


class Adapter(Record, frozen=True, kw_only=True):
    """A LoRA adapter that is loaded beside a model.

    Attributes:
        path: of its GGUF file.
        scale: how much of it is used: 1 as it was made, 0 nothing.
    """

    path: str
    scale: float = 1.0


class Settings(Record, frozen=True, kw_only=True):
    """The core's options. Appearance belongs to the window and is kept there.

    Attributes:
        model: catalog id of the chosen model, the path of a GGUF file, or `<address>#<name>` of one on a server; None before
            the first choice.
        learning: what to remember.
        context_length: context window in tokens; the model's own limit still holds.
        learning_charge: on battery, nothing is learned below this charge, 0 to 1; what was said waits. Above 1: only when
            plugged in.
        easy_on_battery: on battery, replies are written on half the cores.
        embedder: catalog id of the embedding model that recall and search are to use.
        model_server: address of the server for language models that was used last; empty if none was.
        index_server: address of the Chroma server that holds the index; empty: it is on this computer.
        adapters: LoRA adapters by model, as in `model`.
        unload_minutes: the model leaves memory after so long without use; 0: never.
        quantized_kv: keys and values of a context are kept in 8 bits, not 16, from the next loading on.
        use_gpu: models are put onto graphics processors as far as they fit.
        hub_endpoint: address of the model hub; empty: the usual one.
        states_limit_mb: what the saved attention states of conversations may take on the disk; 0: none are kept.
    """

    model: str | None = None
    learning: LearningMode = LearningMode.AUTOMATIC
    context_length: int = 8192
    learning_charge: float = 0.3
    easy_on_battery: bool = False
    embedder: ModelId = DEFAULT_EMBEDDER
    model_server: str = ""
    index_server: str = ""
    adapters: dict[str, tuple[Adapter, ...]] = {}
    unload_minutes: int = 0
    quantized_kv: bool = False
    states_limit_mb: int = 2000
    hub_endpoint: str = ""
    use_gpu: bool = True


class Sampling(Record, frozen=True, kw_only=True):
    """How the next token is drawn. Defaults suit small instruct models; the catalog may differ per model.

    Attributes:
        temperature: 0 means greedy.
        seed: None draws a new one each time.
    """

    temperature: float = 0.6
    top_k: int = 40
    top_p: float = 0.9
    min_p: float = 0.05
    repeat_penalty: float = 1.05
    seed: int | None = None


class Fit(StrEnum):
    """How a model suits this computer."""

    FAST = "fast"
    FINE = "fine"
    SLOW = "slow"
    TOO_LARGE = "too_large"  # for the memory that is free now


class ModelInfo(Record, frozen=True, kw_only=True):
    """A model that is, or could be, on this computer.

    Attributes:
        id: catalog id; for a GGUF of the user's own, its path.
        size_bytes: of the GGUF file.
        path: where the file is, when installed.
        partial_bytes: how much of an unfinished download is on disk.
        context_length: what the model was trained for, in tokens.
        licence: SPDX id or name, empty if unknown.
        licence_url: where it can be read, if it is not one of the well-known ones.
        starter: offered on the first start.
        functions: it calls memory functions well, as the catalog says.
        thinks: it reasons before it answers.
        languages: those it is made for, ISO 639-1.
        language_count: how many in all, if there are more; else 0.
        kv_bytes: memory of one token of context, in 16 bits.
        own: a file of the user's own, or one added from the hub: it can be taken off the list.
        downloadable: it can be fetched, again too.
        fit: how it suits this computer.
        memory_bytes: what it needs with the context that is set.
        memory_free: what there is for it, in bytes.
        memory_by_context: what it needs, by the context in tokens.
        tokens_per_s: how fast it would write.
        prefill_tokens_per_s: how fast it would read what it doesn't know yet of a conversation.
        speed_measured: both follow from a measurement on this computer, not from what is usual.
    """

    id: ModelId
    name: str
    size_bytes: int
    description: str = ""
    licence: str = ""
    context_length: int = 0
    installed: bool = False
    path: str = ""
    partial_bytes: int = 0
    starter: bool = False
    functions: bool = False
    licence_url: str = ""
    thinks: bool = False
    languages: tuple[str, ...] = ()
    language_count: int = 0
    kv_bytes: int = 0
    own: bool = False
    downloadable: bool = False
    fit: Fit = Fit.FINE
    memory_bytes: int = 0
    memory_free: int = 0
    memory_by_context: dict[int, int] = {}
    tokens_per_s: float = 0.0
    prefill_tokens_per_s: float = 0.0
    speed_measured: bool = False


class Pace(Record, frozen=True, kw_only=True):
    """How fast a computer runs models of any size: bytes of weights times tokens, a second.

    Attributes:
        prefill: while a prompt is evaluated.
        decode: while a reply is written.
    """

    prefill: float
    decode: float


class HubFile(Record, frozen=True, kw_only=True):
    """A model file in a repository on the hub.

    Attributes:
        name: its path in the repository.
        sha256: of the whole file, lower-case hex.
        fit: how a model of this size would suit this computer.
    """

    name: str
    size_bytes: int
    sha256: str
    fit: Fit = Fit.FINE


class EmbedderInfo(Record, frozen=True, kw_only=True):
    """An embedding model that is, or could be, on this computer.

    Attributes:
        size_bytes: of what is downloaded; 0 for the one that comes with Rememora.
        licence: SPDX id.
        partial_bytes: how much of an unfinished download is on disk.
    """

    id: ModelId
    name: str
    description: str
    licence: str
    size_bytes: int = 0
    installed: bool = False
    partial_bytes: int = 0


class ModelPhase(StrEnum):
    NONE = "none"  # nothing chosen yet
    LOADING = "loading"
    READY = "ready"
    GENERATING = "generating"
    RESTING = "resting"  # unloaded after a while without use; it comes back by itself
    FAILED = "failed"


class Placement(Record, frozen=True, kw_only=True):
    """Where a model's layers are.

    Attributes:
        gpus: names of the graphics processors that could be used.
        gpu_layers: how many of its layers are on them.
        layers: how many it has, the output included.
        failed: it was to be on them, and couldn't.
    """

    gpus: tuple[str, ...] = ()
    gpu_layers: int = 0
    layers: int = 0
    failed: bool = False


class ModelState(Record, frozen=True, kw_only=True):
    """What the model is doing; always visible in the window.

    Attributes:
        progress: 0 to 1 while loading.
        context_length: tokens, once loaded.
        functions: conversations that don't say otherwise let it call memory functions.
        server: it is on the server at this address; empty: on this computer.
        placement: where its layers are, once it is loaded on this computer.
    """

    phase: ModelPhase = ModelPhase.NONE
    name: str = ""
    progress: float = 0.0
    context_length: int = 0
    functions: bool = False
    server: str = ""
    placement: Placement | None = None
    problem: Problem | None = None


class IndexState(Record, frozen=True, kw_only=True):
    """How far the search index is behind the store.

    Attributes:
        pending: texts still to be embedded.
        embedder_ready: the embedding model is loaded, so recall searches by meaning too.
        reread, to_reread: how many texts the embedding model that is to serve knows, of how many; 0 of 0 if the chosen one
            serves.
        away: why the Chroma server that holds the index isn't used at the moment; None if it is, or if there is none.
    """

    pending: int = 0
    embedder_ready: bool = False
    reread: int = 0
    to_reread: int = 0
    away: Problem | None = None


class Folders(Record, frozen=True, kw_only=True):
    """Where everything lives, as absolute paths."""

    data: str
    models: str
    config: str
    logs: str
