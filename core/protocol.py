"""The language the window and the core speak: one JSON object a line, told apart by its `type`.

Commands are imperatives and carry a `request_id`. Each ends in exactly one `Reply` with that id, sent when its effect is
durable. Events are in the past tense, go to whoever listens, and say what changed; every screen refreshes from
them. The first command is `Hello`; until it is answered with `Welcome` every other command fails.
"""

from __future__ import annotations

from typing import NewType

import msgspec

from core.errors import InvalidRequest as InvalidRequest  # the window catches it from here
from core.records import (
    Adapter,
    BlockLabel,
    BlockVersion,
    ChangeAction,
    Conversation,
    ConversationId,
    ConversationMode,
    EmbedderInfo,
    Entity,
    EntityId,
    Folders,
    FunctionStep,
    HubFile,
    ImportItem,
    ImportOrigin,
    IndexState,
    KindRanking,
    LearnedLately,
    LearningMode,
    MapPoint,
    Memory,
    MemoryBlock,
    MemoryChange,
    MemoryEdit,
    MemoryFilter,
    MemoryHealth,
    MemoryId,
    MemoryKind,
    Message,
    MessageId,
    ModelId,
    ModelInfo,
    ModelState,
    NeverTopic,
    NeverTopicId,
    Problem,
    PromptPart,
    Proposal,
    ProposalId,
    RecalledItem,
    SearchHit,
    Settings,
    TestedMemory,
    TransferFormat,
    TurnStats,
)

PROTOCOL_VERSION = 1

# A line longer than this is refused unread: larger than any message we accept, JSON escapes included.
MAX_LINE_BYTES = 16 * 1024 * 1024

# Longest message a person can send, in characters.
MAX_MESSAGE_CHARS = 1_000_000

RequestId = NewType("RequestId", int)


class Command(msgspec.Struct, frozen=True, kw_only=True, tag=True, forbid_unknown_fields=True):
    """Something the window asks for."""

    # Given by the client as it sends; 0 never goes over the wire.
    request_id: RequestId = RequestId(0)


class Reply(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The one answer to a command."""

    request_id: RequestId


class Event(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Something that happened."""


# --- commands -------------------------------------------------------------------------------------------------


class Hello(Command, frozen=True, kw_only=True):
    """First command. Answered with `Welcome`, or `Failed` (`protocol_mismatch`) if the versions differ."""

    protocol: int
    app_version: str = ""


class ListConversations(Command, frozen=True, kw_only=True):
    """Answered with `ConversationsListed`, newest first."""


class ListMessages(Command, frozen=True, kw_only=True):
    """Answered with `MessagesListed`: the newest `limit` messages before `before`, oldest first.

    Attributes:
        reach: go back at least as far as this message, and a few before it.
    """

    conversation_id: ConversationId
    before: MessageId | None = None
    reach: MessageId | None = None
    limit: int = 60


class SearchConversations(Command, frozen=True, kw_only=True):
    """Answered with `ConversationsFound`."""

    query: str
    limit: int = 50


class RenameConversation(Command, frozen=True, kw_only=True):
    conversation_id: ConversationId
    title: str


class DeleteConversation(Command, frozen=True, kw_only=True):
    """Can be undone with `RestoreConversation` until the core purges it."""

    conversation_id: ConversationId


class RestoreConversation(Command, frozen=True, kw_only=True):
    conversation_id: ConversationId


class SendMessage(Command, frozen=True, kw_only=True):
    """Store a user message and queue the reply to it. Answered with `MessageAccepted`.

    Attributes:
        conversation_id: None starts a new conversation.
        mode: of the new conversation.
    """

    conversation_id: ConversationId | None
    text: str
    mode: ConversationMode = ConversationMode.NORMAL


class KeepConversation(Command, frozen=True, kw_only=True):
    """Make a conversation that leaves no trace an ordinary one, with all that was said. Answered with `ConversationKept`."""

    conversation_id: ConversationId


class StopReply(Command, frozen=True, kw_only=True):
    """Stop the reply that is streaming or queued in this conversation; what is there stays."""

    conversation_id: ConversationId


class Regenerate(Command, frozen=True, kw_only=True):
    """Write the last reply of a conversation anew (also after it was interrupted or failed)."""

    conversation_id: ConversationId


class EditMessage(Command, frozen=True, kw_only=True):
    """Replace a user message, drop everything after it, and queue a new reply. Answered with `MessageAccepted`."""

    message_id: MessageId
    text: str


class ShowRecall(Command, frozen=True, kw_only=True):
    """What recall put into the prompt for a reply. Answered with `RecallShown`."""

    message_id: MessageId


class ListMemories(Command, frozen=True, kw_only=True):
    """Answered with `MemoriesListed`. A query lists the best match first, whatever the filter's order."""

    query: str = ""
    filter: MemoryFilter = MemoryFilter()
    limit: int = 200
    offset: int = 0


class ShowHistory(Command, frozen=True, kw_only=True):
    """What happened to a memory since it was learned, deleted ones included. Answered with `HistoryShown`."""

    memory_id: MemoryId


class EraseMemories(Command, frozen=True, kw_only=True):
    """Erase deleted memories from the files, before their time in the bin is over. Answered with `Done`; for each of them
    comes a `MemoryErased`.

    Attributes:
        memory_ids: empty: all that are in the bin.
    """

    memory_ids: tuple[MemoryId, ...] = ()


class ListEntities(Command, frozen=True, kw_only=True):
    """Whom and what memories speak of. Answered with `EntitiesListed`.

    Attributes:
        memory_id: only those of this memory.
    """

    memory_id: MemoryId | None = None


class ShowEntity(Command, frozen=True, kw_only=True):
    """All that is known of somebody or something. Answered with `EntityShown`."""

    entity_id: EntityId


class ExportMemories(Command, frozen=True, kw_only=True):
    """Write all memories, past ones too, to a file, in place of what is there. Answered with `MemoriesExported`."""

    path: str
    form: TransferFormat = TransferFormat.JSON


class PreviewImport(Command, frozen=True, kw_only=True):
    """What a file of memories would change. Answered with `ImportPreviewed`."""

    path: str


class ImportMemories(Command, frozen=True, kw_only=True):
    """Take the memories of a file in. Importing it again changes nothing. Answered with `ImportDone`; `MemoriesImported` comes
    before."""

    path: str


class PreviewConversations(Command, frozen=True, kw_only=True):
    """What an export of ChatGPT or Claude holds. Answered with `ConversationsPreviewed`.

    Attributes:
        path: of the zip file, or of the conversations.json in it.
    """

    path: str


class ImportConversations(Command, frozen=True, kw_only=True):
    """Take the conversations of an export into the history, in the background. What is here already is not taken twice, so a file
    can be imported again, to go on or to add what was said there since. Answered with `Done` once it has begun; `ImportProgressed`
    follows, and at the end `ConversationsImported` or `ImportFailed`."""

    path: str


class CancelImport(Command, frozen=True, kw_only=True):
    """Stop the import after the conversation it is at, or the preview. What is there stays. Answered with `Done`."""


class AddMemory(Command, frozen=True, kw_only=True):
    """Answered with `MemorySaved` (the memory already there, if this fact was)."""

    text: str
    kind: MemoryKind


class EditMemories(Command, frozen=True, kw_only=True):
    """Change memories, all in the same way. Answered with `MemoriesSaved`."""

    memory_ids: tuple[MemoryId, ...]
    edit: MemoryEdit


class MergeMemories(Command, frozen=True, kw_only=True):
    """Make several memories one. Answered with `MemoriesSaved`: the one that stays, the oldest.

    Attributes:
        text: what it says from now on.
    """

    memory_ids: tuple[MemoryId, ...]
    text: str
    kind: MemoryKind


class SplitMemory(Command, frozen=True, kw_only=True):
    """Make a memory several. Answered with `MemoriesSaved`: all of them.

    Attributes:
        texts: what each of them says; at least two.
    """

    memory_id: MemoryId
    texts: tuple[str, ...]


class DeleteMemories(Command, frozen=True, kw_only=True):
    """Put memories into the bin. Can be undone until the core purges them. Answered with `MemoriesSaved`."""

    memory_ids: tuple[MemoryId, ...]


class RestoreMemories(Command, frozen=True, kw_only=True):
    """Bring memories back out of the bin. Answered with `MemoriesSaved`."""

    memory_ids: tuple[MemoryId, ...]


class UndoMemories(Command, frozen=True, kw_only=True):
    """Take back what the user did to memories last, also before a restart. Answered with `MemoriesUndone`, or `Failed`
    (`nothing_to_undo`).

    Attributes:
        operation: as `MemoriesSaved` says it; None: the last one.
    """

    operation: int | None = None


class RedoMemories(Command, frozen=True, kw_only=True):
    """Do again what was taken back last. Answered as `UndoMemories`."""


class DrawMap(Command, frozen=True, kw_only=True):
    """Memories as points by meaning. Answered with `MapDrawn` when it is computed; `AnalysisProgressed` tells how far it is.
    `Failed` (`cancelled`) if it was stopped."""


class CheckHealth(Command, frozen=True, kw_only=True):
    """The state of the memory as a whole. Answered with `HealthChecked`, as `DrawMap`."""


class TestMemory(Command, frozen=True, kw_only=True):
    """Ask recall for known facts. Answered with `MemoryTested`, as `DrawMap`. `seed`: which ones are drawn."""

    __test__ = False  # pytest: this is no test

    seed: int = 0


class CheckIndex(Command, frozen=True, kw_only=True):
    """Compare the index with the store, and read what it lacks. Answered with `Done` when it was compared."""


class StopAnalysis(Command, frozen=True, kw_only=True):
    """End the map, check or test that is being computed."""


class ListLately(Command, frozen=True, kw_only=True):
    """What waits for the user's word, and what was learned lately. Answered with `LatelyListed`."""

    limit: int = 50


class AcceptProposal(Command, frozen=True, kw_only=True):
    """Keep a proposed fact. Answered with `MemoriesSaved`.

    Attributes:
        text, kind: as the user corrected them.
        replace: end the memories that it contradicts; else they hold beside it.
    """

    proposal_id: ProposalId
    text: str
    kind: MemoryKind
    replace: bool = True


class DiscardProposal(Command, frozen=True, kw_only=True):
    """Don't keep a proposed fact. Answered with `Done`.

    Attributes:
        never: nothing like it is to be learned again.
    """

    proposal_id: ProposalId
    never: bool = False


class NeverLearn(Command, frozen=True, kw_only=True):
    """Forget a memory, and learn nothing like it again. Answered with `MemoriesSaved`."""

    memory_id: MemoryId


class LearnAgain(Command, frozen=True, kw_only=True):
    """What is like this may be learned again. Answered with `Done`."""

    topic_id: NeverTopicId


class RateReply(Command, frozen=True, kw_only=True):
    """The user's thumb on an answer: 1, -1, or 0 to take it back. Feedback on all that recall brought for it."""

    message_id: MessageId
    rating: int


class RateRecalled(Command, frozen=True, kw_only=True):
    """ "Helpful" (1), "not relevant" (-1), or 0 to take it back, on one item that recall brought for a reply.

    Attributes:
        message_id: of the reply.
        position: of the item in `RecallShown`.
    """

    message_id: MessageId
    position: int
    rating: int


class ShowRanking(Command, frozen=True, kw_only=True):
    """The weights in force. Answered with `RankingShown`."""


class ResetRanking(Command, frozen=True, kw_only=True):
    """Back to the default weights: of all kinds of question, and of every memory."""


class ListBlocks(Command, frozen=True, kw_only=True):
    """The memory blocks. Answered with `BlocksListed`."""


class ShowBlockHistory(Command, frozen=True, kw_only=True):
    """What was written into a block, by the user and the model. Answered with `BlockHistoryShown`."""

    label: BlockLabel


class EditBlock(Command, frozen=True, kw_only=True):
    """The user writes a memory block. Answered with `BlockSaved`, or `Failed` if it is over its limit."""

    label: BlockLabel
    text: str


class SetFunctions(Command, frozen=True, kw_only=True):
    """Whether the model may call memory functions in a conversation; None: as is best for the model."""

    conversation_id: ConversationId
    functions: bool | None


class SetLearns(Command, frozen=True, kw_only=True):
    """Whether what is said in a conversation may become a memory; where not, memory is only read. Answered with `Done`."""

    conversation_id: ConversationId
    learns: bool


class ChangeSettings(Command, frozen=True, kw_only=True):
    """Fields left out stay as they are."""

    learning: LearningMode | None = None
    context_length: int | None = None
    learning_charge: float | None = None
    easy_on_battery: bool | None = None
    embedder: ModelId | None = None
    index_server: str | None = None
    unload_minutes: int | None = None
    quantized_kv: bool | None = None
    states_limit_mb: int | None = None
    hub_endpoint: str | None = None
    use_gpu: bool | None = None


class ListModels(Command, frozen=True, kw_only=True):
    """Answered with `ModelsListed`: the catalog and the user's own files, and the embedding models."""


class DownloadModel(Command, frozen=True, kw_only=True):
    """Start or resume a download. Answered with `Done` once it has begun; `Download…` events follow."""

    model_id: ModelId


class RemoveModel(Command, frozen=True, kw_only=True):
    """Delete a model's file, an unfinished download of it too; one that is in use is unloaded first. Answered with `Done`;
    `ModelsChanged` follows. A file of the user's own that lies elsewhere stays, and is only taken off the list."""

    model_id: ModelId


class ListHubFiles(Command, frozen=True, kw_only=True):
    """What models a repository on the hub has. Answered with `HubFilesListed`.

    Attributes:
        repository: as the user typed it: owner/name, or an address.
    """

    repository: str


class AddHubModel(Command, frozen=True, kw_only=True):
    """Put a file of a repository on the list, and download it. Answered with `Done` once it has begun.

    Attributes:
        repository: as `HubFilesListed` says it.
        file: name of one of its files.
    """

    repository: str
    file: str


class CancelDownload(Command, frozen=True, kw_only=True):
    """Stop a download; what is there is kept for resuming."""

    model_id: ModelId


class LoadModel(Command, frozen=True, kw_only=True):
    """Choose and load a model. Answered with `Done` when it is ready.

    Attributes:
        model: a catalog id, the path of a GGUF file, or `<address>#<name>` of a model on a server.
    """

    model: str


class SetAdapters(Command, frozen=True, kw_only=True):
    """Load these LoRA adapters beside a model from now on, in place of those it had. If it is loaded, it is loaded again; should
    that fail, nothing is changed.

    Attributes:
        model: as in `LoadModel`.
    """

    model: str
    adapters: tuple[Adapter, ...]


class WakeModel(Command, frozen=True, kw_only=True):
    """Somebody begins to write: load the model if it was unloaded after a while without use. Answered at once."""


class ShowPrompt(Command, frozen=True, kw_only=True):
    """What the model reads of a conversation. Answered with `PromptShown`, once no reply is being written; `Failed` while there
    is no model."""

    conversation_id: ConversationId


class MeasureStates(Command, frozen=True, kw_only=True):
    """How much the saved attention states take. Answered with `StatesMeasured`."""


class ClearStates(Command, frozen=True, kw_only=True):
    """Delete the saved attention states: each conversation is then evaluated anew when it is next continued."""


class ListServerModels(Command, frozen=True, kw_only=True):
    """What models a server offers. Answered with `ServerModelsListed`.

    Attributes:
        address: as the user typed it.
    """

    address: str


class SetServerKey(Command, frozen=True, kw_only=True):
    """Keep the key for a server in the keyring of the operating system. `Failed` (`no_keyring`) where there is none: then the
    key holds until the core ends.

    Attributes:
        key: empty: forget it.
    """

    address: str
    key: str


class CancelLoad(Command, frozen=True, kw_only=True):
    """Stop loading; the model that was there before stays chosen."""


class CheckForUpdates(Command, frozen=True, kw_only=True):
    """Ask for the newest version, where `Welcome.releases` says. Answered with `UpdatesChecked`."""


class DeleteEverything(Command, frozen=True, kw_only=True):
    """Erase all conversations, memories, indexes and logs. Models and settings stay."""


class Shutdown(Command, frozen=True, kw_only=True):
    """End the core as closing its stdin does, after the reply."""


# --- replies --------------------------------------------------------------------------------------------------


class Done(Reply, frozen=True, kw_only=True):
    """It was done; there is nothing to return."""


class Failed(Reply, frozen=True, kw_only=True):
    """It was not done."""

    problem: Problem


class Welcome(Reply, frozen=True, kw_only=True):
    """Answer to `Hello`: everything the first screen needs.

    Attributes:
        releases: address where `CheckForUpdates` asks; empty if there is none.
    """

    protocol: int
    core_version: str
    folders: Folders
    settings: Settings
    model: ModelState
    index: IndexState
    memory_count: int
    proposal_count: int = 0
    releases: str = ""


class ConversationsListed(Reply, frozen=True, kw_only=True):
    conversations: tuple[Conversation, ...]


class MessagesListed(Reply, frozen=True, kw_only=True):
    """`more`: there are older messages than these."""

    conversation: Conversation
    messages: tuple[Message, ...]
    more: bool


class ConversationsFound(Reply, frozen=True, kw_only=True):
    hits: tuple[SearchHit, ...]


class MessageAccepted(Reply, frozen=True, kw_only=True):
    """The user message is on disk. The `MessageAdded` events for it and its reply come before this."""

    conversation_id: ConversationId
    message_id: MessageId
    reply_id: MessageId


class ConversationKept(Reply, frozen=True, kw_only=True):
    """`conversation`: what it is from now on, with another id. `ConversationAdded`, and `ConversationRemoved` for what it was,
    come before."""

    conversation: Conversation


class RecallShown(Reply, frozen=True, kw_only=True):
    message_id: MessageId
    items: tuple[RecalledItem, ...]


class MemoriesListed(Reply, frozen=True, kw_only=True):
    """`total`: how many match, beyond `limit`."""

    memories: tuple[Memory, ...]
    total: int


class EntitiesListed(Reply, frozen=True, kw_only=True):
    """Those with the most memories first."""

    entities: tuple[Entity, ...]


class EntityShown(Reply, frozen=True, kw_only=True):
    """Attributes:
    phrases: what it is, in a few words each.
    memories: those that hold first, each part newest first.
    hits: conversations that name it, with the newest message that does.
    """

    entity: Entity
    phrases: tuple[str, ...]
    memories: tuple[Memory, ...]
    hits: tuple[SearchHit, ...]


class MemoriesExported(Reply, frozen=True, kw_only=True):
    path: str
    count: int


class ImportPreviewed(Reply, frozen=True, kw_only=True):
    """Attributes:
    items: the first of those that are new or would change one.
    new, changed, same, unusable: how many there are of each.
    """

    path: str
    items: tuple[ImportItem, ...]
    new: int
    changed: int
    same: int
    unusable: int


class ImportDone(Reply, frozen=True, kw_only=True):
    added: int
    changed: int


class ConversationsPreviewed(Reply, frozen=True, kw_only=True):
    """Attributes:
    conversations, messages: how many there are, empty conversations left out.
    known: conversations that were imported before.
    unusable: how many items make no sense.
    """

    path: str
    origin: ImportOrigin
    conversations: int
    messages: int
    known: int
    unusable: int = 0


class HistoryShown(Reply, frozen=True, kw_only=True):
    """Attributes:
    changes: oldest first.
    """

    memory_id: MemoryId
    changes: tuple[MemoryChange, ...]


class MemorySaved(Reply, frozen=True, kw_only=True):
    memory: Memory


class MemoriesSaved(Reply, frozen=True, kw_only=True):
    """Attributes:
    memories: as they are now, those in the bin left out.
    operation: what to undo; None if nothing was changed.
    """

    memories: tuple[Memory, ...] = ()
    operation: int | None = None


class MapDrawn(Reply, frozen=True, kw_only=True):
    """Attributes:
    points: of the newest memories that hold.
    total: how many hold.
    """

    points: tuple[MapPoint, ...]
    total: int


class HealthChecked(Reply, frozen=True, kw_only=True):
    health: MemoryHealth


class MemoryTested(Reply, frozen=True, kw_only=True):
    tested: tuple[TestedMemory, ...]


class LatelyListed(Reply, frozen=True, kw_only=True):
    """Attributes:
    proposals, learned, never: the newest first.
    """

    proposals: tuple[Proposal, ...]
    learned: tuple[LearnedLately, ...]
    never: tuple[NeverTopic, ...]


class MemoriesUndone(Reply, frozen=True, kw_only=True):
    """Attributes:
    action: what was taken back, or done again.
    text: of the first memory it was about.
    count: memories it was about.
    """

    action: ChangeAction
    text: str
    count: int


class RankingShown(Reply, frozen=True, kw_only=True):
    kinds: tuple[KindRanking, ...]


class BlocksListed(Reply, frozen=True, kw_only=True):
    blocks: tuple[MemoryBlock, ...]


class BlockHistoryShown(Reply, frozen=True, kw_only=True):
    """`versions`: the newest first."""

    label: BlockLabel
    versions: tuple[BlockVersion, ...]


class BlockSaved(Reply, frozen=True, kw_only=True):
    block: MemoryBlock


class ModelsListed(Reply, frozen=True, kw_only=True):
    models: tuple[ModelInfo, ...]
    embedders: tuple[EmbedderInfo, ...] = ()


class PromptShown(Reply, frozen=True, kw_only=True):
    """Attributes:
    parts: in order; together they are the whole prompt.
    context_length: tokens in the window.
    """

    conversation_id: ConversationId
    parts: tuple[PromptPart, ...]
    context_length: int


class StatesMeasured(Reply, frozen=True, kw_only=True):
    """Attributes:
    used_bytes: on the disk.
    """

    used_bytes: int


class HubFilesListed(Reply, frozen=True, kw_only=True):
    """Attributes:
    repository: its name.
    licence: as its makers name it; empty if they don't.
    files: the smallest first.
    """

    repository: str
    licence: str
    files: tuple[HubFile, ...]


class UpdatesChecked(Reply, frozen=True, kw_only=True):
    """Attributes:
    version: the newest.
    newer: it is newer than the one that runs.
    page: address for the browser.
    notes: what is new in it, in a sentence; may be empty.
    """

    version: str
    newer: bool
    page: str
    notes: str


class ServerModelsListed(Reply, frozen=True, kw_only=True):
    """Attributes:
    address: of the server, made whole.
    models: names, as the server says them.
    """

    address: str
    models: tuple[str, ...]


# --- events ---------------------------------------------------------------------------------------------------


class ConversationAdded(Event, frozen=True, kw_only=True):
    """`request_id`: of the command that caused it, if one did."""

    conversation: Conversation
    request_id: RequestId | None = None


class ConversationChanged(Event, frozen=True, kw_only=True):
    conversation: Conversation


class ConversationRemoved(Event, frozen=True, kw_only=True):
    conversation_id: ConversationId


class MessageAdded(Event, frozen=True, kw_only=True):
    """A message was stored. A reply is first added empty, as `queued`.

    Attributes:
        request_id: of the command that caused it.
    """

    message: Message
    request_id: RequestId | None = None


class MessageChanged(Event, frozen=True, kw_only=True):
    """The message as it stands now: status, full text, notes. Replaces whatever was shown."""

    message: Message


class MessagesRemoved(Event, frozen=True, kw_only=True):
    conversation_id: ConversationId
    message_ids: tuple[MessageId, ...]


class PromptEvaluated(Event, frozen=True, kw_only=True):
    """Prefill progress of the reply that is about to stream, in tokens."""

    message_id: MessageId
    done: int
    total: int


class TokensGenerated(Event, frozen=True, kw_only=True):
    """Text to append to a streaming reply. Valid UTF-8: the engine holds back a split character.

    Attributes:
        reasoning: the text belongs to the reasoning, not to the answer.
    """

    conversation_id: ConversationId
    message_id: MessageId
    text: str
    reasoning: bool = False


class StepTaken(Event, frozen=True, kw_only=True):
    """The model called a memory function while writing a reply. `MessageChanged` at the end has all steps."""

    conversation_id: ConversationId
    message_id: MessageId
    step: FunctionStep


class TurnFinished(Event, frozen=True, kw_only=True):
    """A reply is complete, stopped or failed, and on disk. `MessageChanged` came before."""

    conversation_id: ConversationId
    message_id: MessageId
    stats: TurnStats


class MemoryAdded(Event, frozen=True, kw_only=True):
    """Something was remembered.

    Attributes:
        reply_id: the reply under which to say so, if it came from a message.
    """

    memory: Memory
    reply_id: MessageId | None = None


class MemoryChanged(Event, frozen=True, kw_only=True):
    memory: Memory


class MemoriesImported(Event, frozen=True, kw_only=True):
    """Many memories came or changed at once.

    Attributes:
        total: how many there are now.
    """

    total: int


class ImportProgressed(Event, frozen=True, kw_only=True):
    """How many conversations of an export are taken in, of how many; 0 of 0 while the file is checked."""

    done: int
    total: int


class ConversationsImported(Event, frozen=True, kw_only=True):
    """An import of conversations ended; list them again.

    Attributes:
        added: conversations that are new here.
        changed: those that have new messages; `MessageAdded` told which.
        skipped: those left as they are: nothing is new, they hold no messages, or they were continued or deleted here.
        unusable: items that make no sense.
        cancelled: the user stopped it before its end.
    """

    added: int
    changed: int
    skipped: int
    unusable: int
    cancelled: bool = False


class ImportFailed(Event, frozen=True, kw_only=True):
    """An import of conversations broke off. `problem.safe` says whether anything came in before; then list them again."""

    problem: Problem


class MemoryErased(Event, frozen=True, kw_only=True):
    """A deleted memory left the bin for good."""

    memory_id: MemoryId


class MemoryRemoved(Event, frozen=True, kw_only=True):
    """`reply_id`: the reply under which to say so, if the user asked to forget it in a message."""

    memory_id: MemoryId
    text: str
    reply_id: MessageId | None = None


class AnalysisProgressed(Event, frozen=True, kw_only=True):
    """How much of a map, check or test is done, 0 to 1."""

    done: float


class ProposalsChanged(Event, frozen=True, kw_only=True):
    """Facts were proposed or decided on, or what is never learned changed.

    Attributes:
        count: of those that wait.
    """

    count: int


class BlockChanged(Event, frozen=True, kw_only=True):
    """A memory block was written, by whomever."""

    block: MemoryBlock


class RankingChanged(Event, frozen=True, kw_only=True):
    """Feedback moved the weights of the ranking, or they were reset; show them again."""


class RecallRated(Event, frozen=True, kw_only=True):
    """The user rated an item that recall brought for a reply. See `RateRecalled`."""

    message_id: MessageId
    position: int
    rating: int


class ModelStateChanged(Event, frozen=True, kw_only=True):
    state: ModelState


class ModelsChanged(Event, frozen=True, kw_only=True):
    """What is installed changed; list them again."""


class DownloadProgressed(Event, frozen=True, kw_only=True):
    """Attributes: sizes in bytes, `seconds_left` None while unknown, `source` in plain words."""

    model_id: ModelId
    done_bytes: int
    total_bytes: int
    bytes_per_s: float
    seconds_left: float | None
    source: str = ""
    checking: bool = False  # all bytes are here; the checksum is being computed


class DownloadFinished(Event, frozen=True, kw_only=True):
    """The file is complete and its checksum is right."""

    model_id: ModelId


class DownloadFailed(Event, frozen=True, kw_only=True):
    """`problem.code` is `cancelled` if the user stopped it."""

    model_id: ModelId
    problem: Problem


class SettingsChanged(Event, frozen=True, kw_only=True):
    settings: Settings


class IndexStateChanged(Event, frozen=True, kw_only=True):
    state: IndexState


class EverythingDeleted(Event, frozen=True, kw_only=True):
    """All conversations and memories are gone."""


class NoticeRaised(Event, frozen=True, kw_only=True):
    """Something the user should know that no command asked for, such as a rebuilt index."""

    problem: Problem


# --- codec ----------------------------------------------------------------------------------------------------

AnyCommand = (
    Hello
    | ListConversations
    | ListMessages
    | SearchConversations
    | RenameConversation
    | DeleteConversation
    | RestoreConversation
    | SendMessage
    | KeepConversation
    | StopReply
    | Regenerate
    | EditMessage
    | ShowRecall
    | ListMemories
    | ListEntities
    | ShowEntity
    | ShowHistory
    | ExportMemories
    | PreviewImport
    | ImportMemories
    | PreviewConversations
    | ImportConversations
    | CancelImport
    | EraseMemories
    | AddMemory
    | EditMemories
    | MergeMemories
    | SplitMemory
    | DeleteMemories
    | RestoreMemories
    | UndoMemories
    | RedoMemories
    | DrawMap
    | CheckHealth
    | TestMemory
    | CheckIndex
    | StopAnalysis
    | ListLately
    | AcceptProposal
    | DiscardProposal
    | NeverLearn
    | LearnAgain
    | RateReply
    | RateRecalled
    | ShowRanking
    | ResetRanking
    | ListBlocks
    | ShowBlockHistory
    | EditBlock
    | SetFunctions
    | SetLearns
    | ChangeSettings
    | ListModels
    | DownloadModel
    | CancelDownload
    | RemoveModel
    | ListHubFiles
    | AddHubModel
    | LoadModel
    | SetAdapters
    | WakeModel
    | ShowPrompt
    | MeasureStates
    | ClearStates
    | ListServerModels
    | SetServerKey
    | CancelLoad
    | CheckForUpdates
    | DeleteEverything
    | Shutdown
)

AnyAnswer = (
    Done
    | Failed
    | Welcome
    | ConversationsListed
    | MessagesListed
    | ConversationsFound
    | MessageAccepted
    | ConversationKept
    | RecallShown
    | MemoriesListed
    | EntitiesListed
    | EntityShown
    | MemorySaved
    | MemoriesSaved
    | MemoriesUndone
    | LatelyListed
    | MapDrawn
    | HealthChecked
    | MemoryTested
    | HistoryShown
    | MemoriesExported
    | ImportPreviewed
    | ImportDone
    | ConversationsPreviewed
    | RankingShown
    | BlocksListed
    | BlockHistoryShown
    | BlockSaved
    | ModelsListed
    | PromptShown
    | StatesMeasured
    | HubFilesListed
    | UpdatesChecked
    | ServerModelsListed
    | ConversationAdded
    | ConversationChanged
    | ConversationRemoved
    | MessageAdded
    | MessageChanged
    | MessagesRemoved
    | PromptEvaluated
    | TokensGenerated
    | StepTaken
    | TurnFinished
    | MemoryAdded
    | MemoryChanged
    | MemoryRemoved
    | MemoryErased
    | MemoriesImported
    | AnalysisProgressed
    | ImportProgressed
    | ConversationsImported
    | ImportFailed
    | ProposalsChanged
    | BlockChanged
    | RankingChanged
    | RecallRated
    | ModelStateChanged
    | ModelsChanged
    | DownloadProgressed
    | DownloadFinished
    | DownloadFailed
    | SettingsChanged
    | IndexStateChanged
    | EverythingDeleted
    | NoticeRaised
)

_encoder = msgspec.json.Encoder()
_commands: msgspec.json.Decoder[Command] = msgspec.json.Decoder(AnyCommand)
_answers: msgspec.json.Decoder[Reply | Event] = msgspec.json.Decoder(AnyAnswer)


class _Envelope(msgspec.Struct):
    request_id: RequestId | None = None


_envelopes = msgspec.json.Decoder(_Envelope)


def encode(item: Command | Reply | Event) -> bytes:
    """One line, newline included. JSON escapes line breaks, so the text can hold any."""
    return _encoder.encode(item) + b"\n"


def decode_command(line: bytes) -> Command:
    """Read a command.

    Raises:
        InvalidRequest: the line is not a command of this protocol version.
    """
    try:
        return _commands.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InvalidRequest("The core was sent a command it doesn't know.", detail=str(error)) from error


def decode_answer(line: bytes) -> Reply | Event:
    """Read a reply or an event.

    Raises:
        InvalidRequest: the line is neither, in this protocol version.
    """
    try:
        return _answers.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InvalidRequest("The core sent something the window doesn't know.", detail=str(error)) from error


def request_id_of(line: bytes) -> RequestId | None:
    """The request id of a line that is not a valid command, so that even that gets its reply."""
    try:
        return _envelopes.decode(line).request_id
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
