"""Builds the core: every object once, each given what it needs."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
from filelock import FileLock, Timeout

import core
from core.chat.background import CHARGE_RECHECK_S, BackgroundLearning
from core.chat.compaction import BackgroundCompaction
from core.chat.functions import MemoryFunctions
from core.chat.head import Heads
from core.chat.idle import IdleWork
from core.chat.memory_note import MemoryNotes
from core.chat.no_trace import PlainHeads
from core.chat.probe import FunctionProbe
from core.chat.prompt_logs import PromptLogs
from core.chat.queue import TurnQueue
from core.chat.states import ConversationStates
from core.chat.summary import Summarizer
from core.chat.turn import Turn, TurnRunner
from core.commands.analysis import AnalysisCommands
from core.commands.answers import Answers, Send
from core.commands.blocks import BlockCommands
from core.commands.conversations import ConversationCommands
from core.commands.entities import EntityCommands
from core.commands.erasure import Erasure
from core.commands.feedback import FeedbackCommands
from core.commands.imports import ImportCommands
from core.commands.lately import LatelyCommands
from core.commands.memories import MemoryCommands
from core.commands.messages import MessageCommands
from core.commands.models import ModelCommands
from core.commands.prompts import PromptCommands
from core.commands.servers import ServerCommands
from core.commands.transfer import TransferCommands
from core.commands.updates import UpdateCommands, releases_address
from core.engine import Engine, Loader
from core.errors import AlreadyRunning, DatabaseUnusable, NotFound, StorageError
from core.expiry import Expiry
from core.index_server import RETRY_S, IndexServerSearch
from core.indexing import Indexing
from core.kept_results import KeptResults
from core.keys import ServerKeys
from core.memory.recall.archive import Archive
from core.memory.blocks import MemoryBlocks
from core.memory.browse import MemoryBrowser
from core.memory.learning.consolidation import Consolidation
from core.memory.entities.reader import EntityReader
from core.memory.recall.feedback import FeedbackLearner
from core.memory.learning.learner import Learner
from core.memory.learning.prompts import load_prompts
from core.memory.recall.ranker import EXAMPLE_TEXTS, item_weight, prototypes
from core.memory.recall.search import Recall
from core.model.added_models import AddedModels
from core.model.base import Embedder
from core.model.catalog import Catalog, CatalogEmbedder
from core.model.download import Downloader, source_of
from core.model.fitness import Fitness
from core.model.hardware import available_memory, battery_charge
from core.model.kv_store import KvStore
from core.no_trace import NoTrace
from core.paths import RESOURCES, Paths
from core.protocol import DownloadFinished, Event, ModelsChanged, RankingChanged, Reply
from core.records import DEFAULT_EMBEDDER, FALLBACK_EMBEDDER, Message, MessageStatus, ModelId
from core.resting import ModelRest
from core.service import Service
from core.settings import SettingsFile
from core.speed_probe import Speed, SpeedProbe
from core.storage.blocks import Blocks
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.earlier_copy import put_back, usable_copy
from core.storage.feedback import Feedback
from core.storage.imported import ImportedConversations
from core.storage.memories import Memories
from core.storage.proposals import Proposals
from core.storage.token_vectors import TokenVectors
from core.storage.vector_spaces import VectorSize, VectorSpaces
from core.worker import Worker

# A core that is just ending may hold the data folder this long, in seconds: it finishes what it saves.
_LOCK_PATIENCE_S = 10.0


class Core:
    """A running core: the service and the lock on its data folder."""

    def __init__(self, service: Service, lock: FileLock) -> None:
        self.service = service
        self._lock = lock

    def close(self) -> None:
        """End the workers, save what is unsaved, let the data folder go."""
        self.service.close()
        self._lock.release()


def build(
    paths: Paths,
    send: Send,
    *,
    loader: Loader,
    load_embedder: Callable[[CatalogEmbedder], Embedder],
    catalog: Catalog,
    settings: SettingsFile,
    keys: ServerKeys | None = None,
    charge: Callable[[], float | None] = battery_charge,
    charge_recheck_s: float = CHARGE_RECHECK_S,
    minute_s: float = 60.0,
    server_retry_s: float = RETRY_S,
    clock: Callable[[], float] = time.time,
) -> Core:
    """Open the data folder and wire the core up. Nothing slow is loaded before `Service.start`.

    Args:
        send: takes replies and events; called from any thread.
        keys: for servers; None: in the keyring of the operating system.
        charge: of the battery, 0 to 1; None while the computer is plugged in.
        charge_recheck_s: how often to ask for a charge that is too low to learn, in seconds.
        minute_s: how long a minute without use lasts, in seconds.
        server_retry_s: how soon to look again for an index server that is away, in seconds; doubles each time.
        clock: Unix seconds.

    Raises:
        AlreadyRunning: another core has this data folder open.
        DatabaseTooNew, StorageFull, StorageError: the data can't be opened; it was left as it was.
    """
    lock = _lock(paths)
    storage = Worker("storage")
    try:
        database = storage.call(lambda: Database(paths.database, program=core.__version__))
    except StorageError as error:
        storage.close()
        lock.release()
        if isinstance(error, DatabaseUnusable) and (copy := usable_copy(paths.database)) is not None:
            error.problem = msgspec.structs.replace(error.problem, copied_at=copy.stat().st_mtime)
        raise
    service = _wire(
        paths,
        send,
        loader,
        load_embedder,
        catalog,
        keys or ServerKeys(),
        settings,
        storage,
        database,
        charge,
        charge_recheck_s,
        minute_s,
        server_retry_s,
        clock,
    )
    return Core(service, lock)


def put_copy_back(paths: Paths, now: float) -> None:
    """Put the copy that was made before an upgrade in the place of a database that can't be opened, which is set aside.

    Args:
        now: Unix seconds.

    Raises:
        AlreadyRunning: another core has this data folder open.
        StorageError: there is no copy, or it can't be put back. Nothing was changed.
    """
    lock = _lock(paths)
    try:
        copy = usable_copy(paths.database)
        if copy is None:
            raise StorageError(
                "There is no copy of your conversations that this version can open.", safe="Nothing was changed."
            )
        try:
            put_back(paths.database, copy, now)
        except OSError as error:
            raise StorageError(
                "The copy of your conversations can't be put back.",
                safe="Nothing was changed.",
                next_step="Check that the data folder can be written and has space left.",
                detail=str(error),
            ) from error
        # It knows what was said and changed since; it is made anew from the copy.
        shutil.rmtree(paths.index, ignore_errors=True)
    finally:
        lock.release()


def _lock(paths: Paths) -> FileLock:
    lock = FileLock(paths.data / ".lock")
    try:
        paths.data.mkdir(parents=True, exist_ok=True)
        lock.acquire(timeout=_LOCK_PATIENCE_S)
    except Timeout as error:
        raise AlreadyRunning(
            "Rememora is already running with this data folder.",
            safe="Nothing was changed.",
            next_step="Use the window that is open, or close it first.",
            detail=str(paths.data),
        ) from error
    except OSError as error:
        raise StorageError(
            f"The data folder {paths.data} can't be used.",
            safe="Nothing was changed.",
            next_step="Check that the folder can be written.",
            detail=str(error),
        ) from error
    return lock


def _embedders(catalog: Catalog, models: Path, settings: SettingsFile) -> tuple[ModelId, frozenset[ModelId]]:
    """The embedding model to use, and all that can be loaded."""
    usable = frozenset(entry.id for entry in catalog.embedders.values() if entry.installed(models))
    chosen = settings.current.embedder
    # Its file may have been deleted.
    return chosen if chosen in usable else FALLBACK_EMBEDDER, usable


def _wire(
    paths: Paths,
    tell: Send,
    loader: Loader,
    load_embedder: Callable[[CatalogEmbedder], Embedder],
    catalog: Catalog,
    keys: ServerKeys,
    settings: SettingsFile,
    storage: Worker,
    database: Database,
    charge: Callable[[], float | None],
    charge_recheck_s: float,
    minute_s: float,
    server_retry_s: float,
    clock: Callable[[], float],
) -> Service:
    prompts = load_prompts(RESOURCES / "prompts")
    conversations = Conversations(database)
    memories = Memories(database, EntityReader())
    answers = Answers(tell, storage)
    blocks = MemoryBlocks(Blocks(database), memories, prompts.persona, clock)
    block_commands = BlockCommands(answers=answers, send=tell, storage=storage, blocks=blocks)

    def send(item: Reply | Event) -> None:
        tell(item)
        block_commands.hear(item)

    sizes = {entry.id: VectorSize(entry.dimensions, entry.token_dimensions) for entry in catalog.embedders.values()}
    # Of the default embedding model until it is known which one serves.
    tokens = TokenVectors(database, DEFAULT_EMBEDDER, sizes[DEFAULT_EMBEDDER].token_dimensions)
    feedback = FeedbackLearner(Feedback(database, item_weight), conversations.recalled, DEFAULT_EMBEDDER, clock=clock)
    recall = Recall(conversations, memories, tokens, feedback)
    compute = threading.Lock()
    model_worker = Worker("model")
    indexing = Indexing(
        storage,
        Worker("embedder"),
        Worker("embedder-loading"),
        spaces=VectorSpaces(database, paths.index, sizes, tokens),
        wanted=lambda: _embedders(catalog, paths.models, settings),
        load_embedder=lambda model: load_embedder(catalog.embedders[model]),
        compute=compute,
        publish=send,
        server=IndexServerSearch(settings, keys, paths.index, retry_s=server_retry_s),
    )
    indexing.follow(EXAMPLE_TEXTS, lambda vectors, model: feedback.set_prototypes(prototypes(vectors), model))
    proposals = Proposals(database, memories)
    consolidation = Consolidation(conversations, memories, proposals)
    heads = Heads(blocks, prompts.system)
    probe = FunctionProbe(
        worker=model_worker,
        results=KeptResults(paths.data / "functions.json", bool),
        head=heads.bare(),
        compute=compute,
        loaded=lambda: engine.model,
        checked=lambda: engine.functions_checked(),
        ended=indexing.kick,
    )
    engine = Engine(model_worker, loader, settings, send, has_functions=probe.verdict)
    added = AddedModels(catalog, paths.models)

    def loaded_size() -> int:
        try:
            return 0 if engine.loaded is None else catalog.info(engine.loaded, paths.models).size_bytes
        except NotFound:
            return 0  # it has no file here

    speed = SpeedProbe(
        worker=model_worker,
        results=KeptResults(paths.data / "speed.json", Speed),
        compute=compute,
        loaded=lambda: engine.model,
        size_bytes=loaded_size,
        measured=lambda: send(ModelsChanged()),
        ended=indexing.kick,
    )
    rest = ModelRest(model_worker, engine, settings, minute_s=minute_s)
    logs = PromptLogs(storage, conversations, heads)
    kv_store = KvStore(paths.states, lambda: settings.current.states_limit_mb * 1_000_000)
    states = ConversationStates(
        worker=model_worker,
        storage=storage,
        conversations=conversations,
        engine=engine,
        logs=logs,
        store=kv_store,
        compute=compute,
        ended=indexing.kick,
        quiet_s=minute_s / 3,
    )
    engine.when_ready(speed.kick)  # after what a message would wait for
    notes = MemoryNotes(
        clock=clock,
        storage=storage,
        database=database,
        conversations=conversations,
        memories=memories,
        indexing=indexing,
        consolidation=consolidation,
        recall=recall,
        feedback=feedback,
        settings=settings,
        heads=heads,
        publish=send,
    )
    functions = MemoryFunctions(
        clock=clock,
        storage=storage,
        archive=Archive(conversations, memories),
        memories=memories,
        blocks=blocks,
        indexing=indexing,
        settings=settings,
        learns=conversations.learns,
        publish=send,
    )
    runner = TurnRunner(
        clock=clock,
        storage=storage,
        conversations=conversations,
        engine=engine,
        notes=notes,
        functions=functions,
        compute=compute,
        publish=send,
        logs=logs,
        states=states,
    )
    learning = BackgroundLearning(
        clock=clock,
        worker=model_worker,
        storage=storage,
        database=database,
        conversations=conversations,
        proposals=proposals,
        consolidation=consolidation,
        engine=engine,
        indexing=indexing,
        make_learner=lambda model: Learner(model, prompts),
        settings=settings,
        compute=compute,
        publish=send,
        charge=charge,
        recheck_s=charge_recheck_s,
    )

    compaction = BackgroundCompaction(
        clock=clock,
        worker=model_worker,
        storage=storage,
        conversations=conversations,
        engine=engine,
        logs=logs,
        heads=heads,
        make_summarizer=lambda model: Summarizer(model, prompts),
        take_over=states.take_over,
        compute=compute,
    )
    idle = IdleWork(learning, compaction)

    def follow_use(turn: Turn, reply: Message) -> None:
        """What an answer used was worth recalling."""
        if conversations.learns(turn.conversation_id) and feedback.answered(
            reply.id, turn.user.text, reply.text, conversations.recalled(reply.id)
        ):
            send(RankingChanged())

    def after_turn(turn: Turn, reply: Message) -> None:
        if reply.status in {MessageStatus.COMPLETE, MessageStatus.STOPPED}:
            learning.add(turn.user, reply)
            storage.post(lambda: follow_use(turn, reply))
        rest.used()
        states.after_turn()
        compaction.after_turn(turn.conversation_id)
        indexing.kick()
        probe.kick()
        speed.kick()

    def pause() -> None:
        idle.pause()
        no_trace.idle.pause()

    turns = TurnQueue(
        worker=model_worker,
        storage=storage,
        conversations=conversations,
        engine=engine,
        runner=runner,
        publish=send,
        before_turn=pause,
        after_turn=after_turn,
    )

    def follow_download(event: Event) -> None:
        send(event)
        if isinstance(event, DownloadFinished) and event.model_id == settings.current.embedder:
            # It was to serve all along.
            indexing.turn_to(event.model_id)

    downloader = Downloader(
        catalog,
        paths.models,
        follow_download,
        make_source=lambda address, folder: source_of(address, folder, settings.current.hub_endpoint),
    )
    erasure = Erasure(
        clock=clock,
        database=database,
        conversations=conversations,
        memories=memories,
        indexing=indexing,
        states=states,
        kv_store=kv_store,
        logs=paths.logs,
    )

    def prompts_changed() -> None:
        model_worker.post(states.forget_all)

    no_trace = NoTrace(
        clock=clock,
        answers=answers,
        send=send,
        storage=storage,
        model_worker=model_worker,
        engine=engine,
        heads=PlainHeads(blocks, prompts.system),
        functions=functions,
        states=states,
        idle=idle,
        consolidation=consolidation,
        kept=conversations,
        make_summarizer=lambda model: Summarizer(model, prompts),
        compute=compute,
        used=rest.used,
    )
    expiry = Expiry(memories, send, prompts_changed, clock)
    servers = Worker("servers")
    releases = releases_address()
    transfer = Worker("transfer")
    analysis = Worker("analysis")
    imports = ImportCommands(
        clock=clock,
        answers=answers,
        send=send,
        worker=transfer,
        storage=storage,
        imported=ImportedConversations(database, conversations),
        indexing=indexing,
    )
    commands = (
        block_commands,
        ConversationCommands(
            clock=clock,
            answers=answers,
            send=send,
            conversations=conversations,
            turns=turns,
            purge=erasure.expired,
            prompts_changed=prompts_changed,
        ),
        MessageCommands(
            clock=clock,
            answers=answers,
            send=send,
            database=database,
            conversations=conversations,
            consolidation=consolidation,
            runner=runner,
            turns=turns,
            idle=idle,
            states=states,
            prompts_changed=prompts_changed,
            expire=expiry.check,
        ),
        MemoryCommands(
            clock=clock,
            answers=answers,
            send=send,
            memories=memories,
            browser=MemoryBrowser(memories),
            indexing=indexing,
            erasure=erasure,
            feedback=feedback,
            prompts_changed=prompts_changed,
            expire=expiry.check,
        ),
        LatelyCommands(
            clock=clock,
            answers=answers,
            send=send,
            memories=memories,
            proposals=proposals,
            consolidation=consolidation,
            indexing=indexing,
            prompts_changed=prompts_changed,
        ),
        AnalysisCommands(
            clock=clock,
            answers=answers,
            send=send,
            worker=analysis,
            storage=storage,
            model_worker=model_worker,
            engine=engine,
            memories=memories,
            indexing=indexing,
            recall=recall,
            compute=compute,
        ),
        EntityCommands(answers=answers, memories=memories, conversations=conversations),
        TransferCommands(
            clock=clock,
            answers=answers,
            send=send,
            worker=transfer,
            storage=storage,
            memories=memories,
            indexing=indexing,
        ),
        imports,
        FeedbackCommands(answers=answers, send=send, conversations=conversations, feedback=feedback),
        ModelCommands(
            answers=answers,
            send=send,
            worker=model_worker,
            settings=settings,
            engine=engine,
            idle=idle,
            catalog=catalog,
            models=paths.models,
            added=added,
            fitness=Fitness(available_memory, speed.pace, lambda: settings.current),
            downloader=downloader,
            indexing=indexing,
            rest=rest,
            kv_store=kv_store,
            network=servers,
        ),
        PromptCommands(answers=answers, worker=model_worker, engine=engine, logs=logs, states=states),
        ServerCommands(answers=answers, worker=servers, keys=keys),
        UpdateCommands(answers=answers, worker=servers, address=releases),
    )
    return Service(
        paths=paths,
        releases=releases,
        settings=settings,
        storage=storage,
        model_worker=model_worker,
        database=database,
        conversations=conversations,
        memories=memories,
        proposals=proposals,
        indexing=indexing,
        erasure=erasure,
        engine=engine,
        states=states,
        turns=turns,
        idle=idle,
        rest=rest,
        servers=servers,
        transfer=transfer,
        analysis=analysis,
        imports=imports,
        downloader=downloader,
        answers=answers,
        no_trace=no_trace,
        handlers=no_trace.routed({kind: do for group in commands for kind, do in group.handlers().items()}),
        send=send,
    )
