"""Builds the commands: what each area does when the window asks."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

import msgspec

from core import protocol
from core.backup.making import BackupMaker
from core.backup.restoring import forget_ready
from core.chat.build import ChatParts
from core.commands.analysis import AnalysisCommands
from core.commands.answers import Answers, Handlers, Send
from core.commands.backups import BackupCommands
from core.commands.blocks import BlockCommands
from core.commands.branches import BranchCommands
from core.commands.citations import CitationCommands
from core.commands.clients import ClientCommands
from core.commands.clipboard import ClipboardCommands
from core.commands.conversations import ConversationCommands
from core.commands.documents import DocumentCommands
from core.commands.downloads import DownloadCommands
from core.commands.entities import EntityCommands
from core.commands.erasure import Erasure
from core.commands.errands import ErrandCommands
from core.commands.exports import ExportCommands
from core.commands.feedback import FeedbackCommands
from core.commands.hearing import HearingCommands
from core.commands.imports import ImportCommands
from core.commands.lately import LatelyCommands
from core.commands.memories import MemoryCommands
from core.commands.messages import MessageCommands
from core.commands.models import ModelCommands
from core.commands.personas import PersonaCommands
from core.commands.pictures import PictureCommands
from core.commands.profiles import ProfileCommands
from core.commands.projects import ProjectCommands
from core.commands.prompts import PromptCommands
from core.commands.reminders import ReminderCommands
from core.commands.reports import ReportCommands
from core.commands.reviews import ReviewCommands
from core.commands.saved_prompts import SavedPromptCommands
from core.commands.search import SearchCommands
from core.commands.servers import ServerCommands
from core.commands.sync import SyncCommands
from core.commands.task_templates import TaskTemplateCommands
from core.commands.tasks import TaskCommands
from core.commands.tool_servers import ToolServerCommands
from core.commands.tools import ToolCallCommands, ToolCommands
from core.commands.traces import TraceCommands
from core.commands.training import TrainingCommands
from core.commands.transfer import TransferCommands
from core.commands.updates import UpdateCommands, releases_address
from core.commands.vault import VaultCommands
from core.commands.voice import VoiceCommands
from core.documents.build import DocumentParts
from core.errands.build import ErrandParts
from core.expiry import Expiry
from core.hearing.build import HearingParts
from core.indexing import Indexing
from core.keys import ServerKeys
from core.masking.build import build_names, build_survey
from core.memory.build import MemoryParts
from core.model.build import ModelParts
from core.model.catalog import Catalog
from core.paths import Paths, default_paths
from core.pictures.build import PictureParts
from core.profiles import Profiles
from core.records import ConversationId, MessageId, ModelPhase
from core.reminders.build import ReminderParts
from core.scrubbing import Scrubbing
from core.serving.serving import Servers
from core.settings import SettingsFile
from core.storage.build import StorageParts
from core.storage.document_search import DocumentSearch
from core.storage.exported import ExportedConversations
from core.storage.picture_search import PictureSearch
from core.storage.taught import TaughtStore
from core.storage.whole import Whole
from core.sync.build import build_synced
from core.tasks.build import TaskParts
from core.tools.build import ToolParts
from core.tools.own.clipboard import Clipboard
from core.tools.servers.servers import ToolServers
from core.training.adapters import TrainedAdapters
from core.training.gathering import Gathering
from core.vault.converting import Area
from core.vault.place import KeptPlace
from core.vault.vault import Vault
from core.voice.build import VoiceParts
from core.worker import Worker


class CommandParts(msgspec.Struct, frozen=True, kw_only=True):
    """What does the commands.

    Attributes:
        handlers: of the commands about what is on the disk.
        servers, transfer, analysis: workers that wait for servers, read and write files, and compute over the memory.
        releases: address where the newest version is told; empty if there is none.
    """

    handlers: Handlers
    erasure: Erasure
    imports: ImportCommands
    servers: Worker
    transfer: Worker
    analysis: Worker
    releases: str
    exports: ExportCommands
    vault: VaultCommands
    backups: BackupCommands
    sync: SyncCommands
    training: TrainingCommands


def build_commands(
    storage: StorageParts,
    memory: MemoryParts,
    model: ModelParts,
    chat: ChatParts,
    indexing: Indexing,
    scrubbing: Scrubbing,
    documents: DocumentParts,
    pictures: PictureParts,
    tasks: TaskParts,
    errands: ErrandParts,
    tools: ToolParts,
    tool_servers: ToolServers,
    reminders: ReminderParts,
    hearing: HearingParts,
    clipboard: Clipboard,
    programs: Servers,
    voice: VoiceParts,
    blocks: BlockCommands,
    answers: Answers,
    send: Send,
    *,
    paths: Paths,
    catalog: Catalog,
    keys: ServerKeys,
    settings: SettingsFile,
    compute: threading.Lock,
    clock: Callable[[], float],
    no_trace: ExportedConversations,
    vault: Vault,
    areas: Sequence[Area],
    minute_s: float,
) -> CommandParts:
    """Build what does the commands.

    Args:
        compute: held while a model evaluates.
        clock: Unix seconds.
        no_trace: conversations that leave no trace, for when one of them is exported.
        vault: the store's key.
        areas: what is converted when the store is sealed or made plain.
        minute_s: how long a minute of a schedule lasts, in seconds.
    """
    conversations, memories, engine = storage.conversations, storage.memories, model.engine
    servers, transfer, analysis = Worker("servers"), Worker("transfer"), Worker("analysis")
    releases = releases_address()
    erasure = Erasure(
        clock=clock,
        database=storage.database,
        scrubbing=scrubbing,
        conversations=conversations,
        memories=memories,
        personas=storage.personas,
        prompts=storage.prompts,
        documents=storage.documents,
        tasks=storage.tasks,
        errands=storage.errands,
        task_templates=storage.task_templates,
        sources_gone=lambda gone: task_commands.sources_gone(gone),
        indexing=indexing,
        states=chat.states,
        kv_store=model.kv_store,
        logs=paths.logs,
        shared_gone=lambda: sync.forget(),
    )

    def prompts_changed() -> None:
        model.worker.post(chat.states.forget_all)

    def branched(conversation_id: ConversationId, first: MessageId, anew: bool, erased: bool) -> None:
        model.worker.post(lambda: chat.states.branched(conversation_id, first, anew=anew, erased=erased))
        indexing.kick()

    expiry = Expiry(memories, send, prompts_changed, clock)
    imports = ImportCommands(
        clock=clock,
        answers=answers,
        send=send,
        worker=transfer,
        storage=storage.worker,
        imported=storage.imported,
        proposals=storage.proposals,
        learning=chat.learning,
        pictures=pictures.library,
        reader=pictures.reader,
        indexing=indexing,
        prompts_changed=prompts_changed,
    )
    names = build_names(catalog)
    exports = ExportCommands(
        clock=clock,
        answers=answers,
        send=send,
        storage=storage.worker,
        exported=storage.exported,
        no_trace=no_trace,
        survey=lambda words: build_survey(storage, indexing, names, words, clock()),
    )
    training = TrainingCommands(
        answers=answers,
        send=send,
        storage=storage.worker,
        worker=transfer,
        model_worker=model.worker,
        gathering=Gathering(TaughtStore(storage.database)),
        survey=lambda words: build_survey(storage, indexing, names, words, clock()),
        adapters=TrainedAdapters(paths.adapters),
        settings=settings,
        engine=engine,
        idle=chat.idle,
        catalog=catalog,
        models=paths.models,
    )
    library = DocumentCommands(
        clock=clock,
        answers=answers,
        send=send,
        storage=storage.worker,
        database=storage.database,
        documents=storage.documents,
        conversations=conversations,
        parts=documents,
        purge=erasure.expired,
        prompts_changed=prompts_changed,
    )
    task_commands = TaskCommands(
        clock=clock,
        answers=answers,
        send=send,
        storage=storage.worker,
        tasks=storage.tasks,
        parts=tasks,
        purge=erasure.expired,
    )
    vault_commands = VaultCommands(
        answers=answers,
        send=send,
        store=vault,
        settings=settings,
        place=KeptPlace(paths.data / "place", vault.seal, pictures.taken, pictures.library.kick),
        areas=areas,
        busy=lambda: engine.state.phase is ModelPhase.GENERATING,
        changed=lambda: forget_ready(paths),
    )
    backups = BackupCommands(
        clock=clock,
        answers=answers,
        send=send,
        storage=storage.worker,
        database=storage.database,
        whole=Whole(storage.database),
        maker=lambda key: BackupMaker(
            storage.worker,
            storage.database,
            folder=paths.data,
            key=key,
            settings=lambda: msgspec.json.encode(settings.current),
            clock=clock,
        ),
        paths=paths,
        settings=settings,
        vault=vault,
        busy=lambda: engine.state.phase is ModelPhase.GENERATING,
        minute_s=minute_s,
    )
    synced = build_synced(storage, settings, lambda changed: send(protocol.SettingsChanged(settings=changed)))
    sync = SyncCommands(
        clock=clock,
        answers=answers,
        send=send,
        storage=storage.worker,
        synced=synced,
        memories=memories,
        proposals=storage.proposals,
        blocks=blocks,
        indexing=indexing,
        erasure=erasure,
        identity=paths.sync_device,
        busy=lambda: engine.state.phase is ModelPhase.GENERATING,
        prompts_changed=prompts_changed,
        minute_s=minute_s,
    )
    memory_commands = MemoryCommands(
        clock=clock,
        answers=answers,
        send=send,
        memories=memories,
        browser=memory.browser,
        indexing=indexing,
        erasure=erasure,
        feedback=memory.feedback,
        prompts_changed=prompts_changed,
        expire=expiry.check,
    )
    groups = (
        blocks,
        backups,
        sync,
        ProfileCommands(send=send, profiles=Profiles(default_paths()), current=paths.profile),
        library,
        task_commands,
        ErrandCommands(
            clock=clock,
            answers=answers,
            send=send,
            worker=tools.worker,
            storage=storage,
            parts=errands,
            purge=erasure.expired,
            erase=erasure.of,
        ),
        ToolCommands(
            answers=answers,
            worker=tools.worker,
            registry=tools.registry,
            calling=chat.calling,
            servers=tools.servers,
        ),
        ToolCallCommands(answers=answers, worker=tools.worker, conversations=conversations, calling=chat.calling),
        TaskTemplateCommands(
            clock=clock, answers=answers, send=send, templates=storage.task_templates, purge=erasure.expired
        ),
        ConversationCommands(
            clock=clock,
            answers=answers,
            send=send,
            conversations=conversations,
            personas=storage.personas,
            turns=chat.turns,
            purge=erasure.expired,
            prompts_changed=prompts_changed,
        ),
        ProjectCommands(
            clock=clock,
            answers=answers,
            send=send,
            database=storage.database,
            conversations=conversations,
            memories=memories,
            indexing=indexing,
            turns=chat.turns,
            purge=erasure.expired,
            prompts_changed=prompts_changed,
            documents_changed=library.changed,
        ),
        MessageCommands(
            clock=clock,
            answers=answers,
            send=send,
            database=storage.database,
            conversations=conversations,
            personas=storage.personas,
            runner=chat.runner,
            turns=chat.turns,
            idle=chat.idle,
            reading=chat.reading,
            states=chat.states,
            taking=documents.taking,
            pictures=pictures.taken,
            expire=expiry.check,
        ),
        BranchCommands(
            clock=clock,
            answers=answers,
            send=send,
            database=storage.database,
            conversations=conversations,
            consolidation=memory.consolidation,
            proposals=storage.proposals,
            turns=chat.turns,
            idle=chat.idle,
            pictures=pictures.taken,
            branched=branched,
        ),
        PictureCommands(
            clock=clock,
            answers=answers,
            send=send,
            conversations=conversations,
            search=PictureSearch(storage.database),
            parts=pictures,
            indexing=indexing,
        ),
        memory_commands,
        ReviewCommands(
            clock=clock,
            answers=answers,
            send=send,
            reviews=storage.reviews,
            memories=memory_commands,
            expire=expiry.check,
        ),
        HearingCommands(send=send, parts=hearing),
        ClipboardCommands(send=send, clipboard=clipboard),
        ReminderCommands(answers=answers, parts=reminders, erase=erasure.of, clock=clock),
        ReportCommands(answers=answers, entities=memories.entities, logs=paths.logs, seal=vault.seal, clock=clock),
        LatelyCommands(
            clock=clock,
            answers=answers,
            send=send,
            memories=memories,
            proposals=storage.proposals,
            conflicts=synced.conflicts,
            held_back=memory.held_back,
            clients=storage.clients,
            conversations=conversations,
            consolidation=memory.consolidation,
            learning=chat.learning,
            indexing=indexing,
            prompts_changed=prompts_changed,
        ),
        AnalysisCommands(
            clock=clock,
            answers=answers,
            send=send,
            worker=analysis,
            storage=storage.worker,
            model_worker=model.worker,
            engine=engine,
            memories=memories,
            indexing=indexing,
            recall=memory.recall,
            judges=memory.judges,
            compute=compute,
        ),
        EntityCommands(answers=answers, memories=memories, conversations=conversations),
        TraceCommands(
            clock=clock,
            answers=answers,
            send=send,
            storage=storage,
            turns=chat.turns,
            kv_store=model.kv_store,
            indexing=indexing,
            erasure=erasure,
            scrubbing=scrubbing,
            blocks=blocks,
            tasks_dropped=tasks.running.drop,
            prompts_changed=prompts_changed,
        ),
        TransferCommands(
            clock=clock,
            answers=answers,
            send=send,
            worker=transfer,
            storage=storage.worker,
            memories=memories,
            projects=conversations.projects,
            indexing=indexing,
        ),
        imports,
        FeedbackCommands(answers=answers, send=send, conversations=conversations, feedback=memory.feedback),
        ModelCommands(
            answers=answers,
            send=send,
            worker=model.worker,
            settings=settings,
            engine=engine,
            idle=chat.idle,
            catalog=catalog,
            models=paths.models,
            added=model.added,
            fitness=model.fitness,
            downloader=model.downloader,
            indexing=indexing,
            rest=model.rest,
            kv_store=model.kv_store,
            speech=model.speech,
            network=servers,
        ),
        DownloadCommands(
            send=send,
            settings=settings,
            catalog=catalog,
            models=paths.models,
            fitness=model.fitness,
            downloader=model.downloader,
            loaded=lambda: engine.loaded,
        ),
        PersonaCommands(
            clock=clock,
            answers=answers,
            send=send,
            personas=storage.personas,
            storage=storage.worker,
            worker=transfer,
            purge=erasure.expired,
        ),
        SavedPromptCommands(
            clock=clock,
            answers=answers,
            send=send,
            worker=transfer,
            storage=storage.worker,
            prompts=storage.prompts,
            purge=erasure.expired,
        ),
        SearchCommands(answers=answers, conversations=conversations, indexing=indexing),
        CitationCommands(
            answers=answers,
            send=send,
            conversations=conversations,
            search=DocumentSearch(storage.database),
            indexing=indexing,
            judges=memory.judges,
        ),
        PromptCommands(answers=answers, worker=model.worker, engine=engine, logs=chat.logs, states=chat.states),
        ServerCommands(answers=answers, worker=servers, keys=keys),
        ToolServerCommands(answers=answers, servers=tool_servers),
        ClientCommands(
            clock=clock,
            answers=answers,
            worker=programs.worker,
            clients=storage.clients,
            servers=programs,
            settings=settings,
        ),
        UpdateCommands(answers=answers, worker=servers, address=releases),
        VoiceCommands(
            answers=answers,
            send=send,
            worker=servers,
            conversations=conversations,
            settings=settings,
            parts=voice,
        ),
        exports,
        training,
        vault_commands,
    )
    return CommandParts(
        handlers={kind: do for group in groups for kind, do in group.handlers().items()},
        erasure=erasure,
        imports=imports,
        servers=servers,
        transfer=transfer,
        analysis=analysis,
        releases=releases,
        exports=exports,
        vault=vault_commands,
        backups=backups,
        sync=sync,
        training=training,
    )
