"""Builds the core: each area builds itself, and here they are joined."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence

from filelock import FileLock

from core.background import BackgroundParts
from core.chat.background import CHARGE_RECHECK_S
from core.chat.build import build_chat
from core.chat.function_calls import NAMES
from core.chat.idle import IdleWork
from core.chat.no_trace import PlainHeads
from core.commands.answers import Answers, Send
from core.commands.blocks import BlockCommands
from core.commands.build import build_commands
from core.data_folder import lock_folder, open_database
from core.documents.build import build_documents
from core.documents.judges import load_document_judges
from core.documents.reading import DocumentReader, FileReader
from core.engine import Loader
from core.errands.build import build_errands
from core.errors import StorageError
from core.hearing.build import build_hearing
from core.hearing.floor import Floor
from core.hearing.recogniser import ProcessRecogniser, Recogniser
from core.hearing.recordings import Recordings
from core.index_server import RETRY_S, IndexServerSearch
from core.indexing import Indexing
from core.keys import ServerKeys
from core.logs import LogFile
from core.memory.build import build_memory
from core.memory.entities.reader import EntityReader
from core.memory.judges.reading import load_judges
from core.memory.learning.prompts import load_prompts
from core.memory.recall.ranker import EXAMPLE_TEXTS, prototypes
from core.model.base import Embedder
from core.model.beside import Beside
from core.model.build import build_model, usable_embedders
from core.model.catalog import Catalog, CatalogEmbedder
from core.model.download import Downloader
from core.model.hardware import battery_charge
from core.model.memory_speed import memory_speed as measure_memory
from core.no_trace import NoTrace
from core.paths import RESOURCES, Paths
from core.pictures.build import build_captions, build_pictures
from core.pictures.reading import PictureReader
from core.protocol import Event, Reply
from core.records import DEFAULT_EMBEDDER, ModelId, VaultState
from core.reminders.build import build_reminders
from core.scrubbing import Scrubbing
from core.service import Service
from core.serving.build import build_serving
from core.serving.reach import Reach
from core.settings import SettingsFile
from core.storage.build import build_storage
from core.storage.converting import DatabaseConversion
from core.storage.vector_spaces import VectorSize
from core.tasks.build import TaskWorks, build_tasks, own_works
from core.tools.base import ToolSource
from core.tools.build import build_tools
from core.tools.judge import load_tool_judge
from core.tools.own.build import build_own_tools
from core.tools.servers.servers import ToolServers
from core.vault.converting import Area
from core.vault.vault import Vault
from core.voice.build import build_voice
from core.worker import Worker

_ON_LOOPBACK = Reach()


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
    memory_speed: Callable[[], float | None] = measure_memory,
    clock: Callable[[], float] = time.time,
    passed: Callable[[], float] | None = None,
    reader: DocumentReader | None = None,
    recogniser: Recogniser | None = None,
    picture_reader: PictureReader | None = None,
    works: TaskWorks | None = None,
    tool_sources: Sequence[ToolSource] | None = None,
    vault: Vault | None = None,
    lock: FileLock | None = None,
    downloader: Downloader | None = None,
    log_file: LogFile | None = None,
    beside: Beside | None = None,
    reach: Reach = _ON_LOOPBACK,
) -> Core:
    """Open the data folder and wire the core up. Nothing slow is loaded before `Service.start`.

    Args:
        send: takes replies and events; called from any thread.
        keys: for servers; None: in the keyring of the operating system.
        charge: of the battery, 0 to 1; None while the computer is plugged in.
        charge_recheck_s: how often to ask for a charge that is too low to learn, in seconds.
        minute_s: how long a minute without use lasts, in seconds.
        server_retry_s: how soon to look again for an index server that is away, in seconds; doubles each time.
        memory_speed: of this computer's memory, in bytes a second; None: it can't be measured.
        clock: Unix seconds.
        passed: seconds that passed, whatever the clock is set to; None: the clock is never set.
        reader, picture_reader: of documents, and of pictures; None: the program's own.
        recogniser: of speech; None: the program's own.
        works: what tasks can do; None: all that the program can.
        tool_sources: of tools, beside those of servers; None: the program's own.
        vault: the store's key, unlocked; the settings have its seal. None: the store is plain.
        lock: of the data folder, if it is held already; it is the core's from then on, and released if there will be none.
        downloader: that fetches models already; None: one of its own.
        log_file: where the log is written; None: nowhere.
        beside: what computes beside the model, which the loader knows; None: it doesn't.
        reach: from where other programs are served.

    Raises:
        AlreadyRunning: another core has this data folder open.
        VaultError: the store is locked.
        DatabaseTooNew, StorageFull, StorageError: the data can't be opened; it was left as it was.
    """
    lock = lock or lock_folder(paths)
    worker = Worker("storage")
    try:
        vault = vault or Vault(paths.data)
        vault.check_open()
        database = open_database(paths, worker, vault.database_key, sealed=vault.state is VaultState.SEALED)
    except StorageError:
        worker.close()
        lock.release()
        raise
    keys = keys or ServerKeys()
    prompts = load_prompts(RESOURCES / "prompts")
    storage = build_storage(
        worker,
        database,
        index=paths.index,
        sizes={entry.id: VectorSize(entry.dimensions, entry.token_dimensions) for entry in catalog.embedders.values()},
        embedder=DEFAULT_EMBEDDER,
        entities=EntityReader(),
        seal=vault.seal,
    )
    judges = load_judges(list(catalog.embedders))
    document_judges = load_document_judges(list(catalog.embedders))
    memory = build_memory(storage, prompts, judges, embedder=DEFAULT_EMBEDDER, clock=clock)
    answers = Answers(send, worker)
    blocks = BlockCommands(answers=answers, send=send, storage=worker, blocks=memory.blocks)

    # What is built last hears, too.
    hearing: list[Callable[[Reply | Event], None]] = []

    def tell(item: Reply | Event) -> None:
        send(item)
        blocks.hear(item)
        documents.library.hear(item)
        pictures.library.hear(item)
        for hear in hearing:
            hear(item)
        servers.hear(item)

    compute = threading.Lock()
    floor = Floor()
    indexing = Indexing(
        worker,
        Worker("embedder"),
        Worker("embedder-loading"),
        spaces=storage.spaces,
        judges=judges,
        wanted=lambda: usable_embedders(catalog, paths.models, settings),
        load_embedder=lambda model: load_embedder(catalog.embedders[model]),
        compute=compute,
        publish=tell,
        server=IndexServerSearch(settings, keys, paths.index, retry_s=server_retry_s),
    )
    scrubbing = Scrubbing(
        worker=Worker("scrubbing"),
        storage=worker,
        database=database,
        spaces=storage.spaces,
        data=paths.data,
        compute=compute,
        publish=tell,
        away=lambda: indexing.state.away is not None,
        recover=indexing.recover,
        second_s=minute_s / 60,
    )
    indexing.follow(EXAMPLE_TEXTS, lambda vectors, model: memory.feedback.set_prototypes(prototypes(vectors), model))

    # Whether a memory gives orders is known once it was read; before that it gets no line in the user block.
    indexing.when_memories_read(blocks.refresh)

    recogniser = recogniser or ProcessRecogniser()
    recordings = Recordings(recogniser, lambda: ears.model(), compute, talking=lambda: documents.library.talking)
    reader = reader or FileReader(recordings=recordings)
    documents = build_documents(
        storage,
        indexing,
        settings,
        tell,
        reader=reader,
        own=paths.data,
        charge=charge,
        charge_recheck_s=charge_recheck_s,
        second_s=minute_s / 60,
        clock=clock,
    )

    pictures = build_pictures(storage, indexing, tell, reader=picture_reader, second_s=minute_s / 60)

    def turn_to_fetched(fetched: ModelId) -> None:
        if fetched == settings.current.embedder:
            # It was to serve all along.
            indexing.turn_to(fetched)

    model = build_model(
        paths,
        catalog,
        loader,
        settings,
        tell,
        fetched=turn_to_fetched,
        compute=compute,
        has_functions=lambda loaded: chat.probe.verdict(loaded),  # not asked before something is loaded
        ended=indexing.kick,
        minute_s=minute_s,
        memory_speed=memory_speed,
        seal=vault.seal,
        downloader=downloader,
    )
    reminders = build_reminders(storage, tell, clock=clock, passed=passed or clock, minute_s=minute_s)
    own_tools = build_own_tools(
        storage,
        indexing,
        settings,
        reminders,
        tell,
        documents=reader,
        own=[folder for folder in (paths.data, paths.config, paths.logs, paths.shared) if folder is not None],
        clock=clock,
    )
    tool_servers = ToolServers(
        worker,
        storage.tool_servers,
        tell,
        changed=lambda: tools.changed(),
        accepted=lambda seen: tools.permissions.accept(seen),
    )
    tools = build_tools(
        storage,
        indexing,
        model.engine,
        load_tool_judge(list(catalog.embedders)),
        judges,
        settings,
        tell,
        sources=[*(own_tools.sources if tool_sources is None else tool_sources), tool_servers],
        taken=NAMES,
        servers=tool_servers.states,
    )
    background = BackgroundParts(
        worker=model.worker,
        storage=storage.worker,
        engine=model.engine,
        rest=model.rest,
        indexing=indexing,
        settings=settings,
        compute=compute,
        publish=tell,
        clock=clock,
        charge=charge,
        recheck_s=charge_recheck_s,
    )
    tasks = build_tasks(storage, background, works or own_works(judges, document_judges))
    calling = tools.make_calling(storage.worker, storage.conversations)
    errands = build_errands(storage, background, tools, calling, reminders, judges)
    captions = build_captions(storage, background, second_s=minute_s / 60)
    voice = build_voice(
        model.speech, settings, tell, beside=beside or Beside(), spoken=lambda: ears.listening.hands_free
    )
    chat = build_chat(
        storage,
        memory,
        model,
        indexing,
        prompts,
        document_judges,
        settings,
        tell,
        awaited=[documents.library, pictures.library],
        comparing=documents.comparing,
        tasks=IdleWork(tasks.running, errands.running, recordings, captions),
        calling=calling,
        tools=tools,
        compute=compute,
        floor=floor,
        tried=paths.data / "functions.json",
        pause_others=lambda: no_trace.idle.pause(),
        charge=charge,
        charge_recheck_s=charge_recheck_s,
        minute_s=minute_s,
        clock=clock,
    )
    no_trace = NoTrace(
        storage,
        memory,
        model,
        chat,
        documents,
        pictures,
        answers,
        tell,
        heads=PlainHeads(memory.blocks, storage.personas, prompts.system),
        tools=tools,
        voice=voice,
        settings=settings,
        compute=compute,
        clock=clock,
    )

    def pause() -> None:
        chat.idle.pause()
        no_trace.idle.pause()

    ears = build_hearing(
        storage,
        model.speech,
        settings,
        tell,
        compute=compute,
        pause=pause,
        floor=floor,
        recogniser=recogniser,
    )
    servers = build_serving(
        storage,
        memory,
        model,
        indexing,
        settings,
        tell,
        compute=compute,
        pause=pause,
        data=paths.data,
        clock=clock,
        reach=reach,
    )
    areas = [
        Area(
            part=DatabaseConversion(
                database,
                worker,
                wanted=lambda: vault.wanted_database_key,
                known=lambda: vault.database_key,
            ),
            places=(paths.database,),
        ),
        Area(part=settings, places=(paths.settings,)),
        Area(part=indexing, places=(paths.index,)),
        Area(part=model.kv_store, places=(paths.states,)),
    ]
    if log_file is not None:
        areas.append(Area(part=log_file, places=(paths.logs,)))
    commands = build_commands(
        storage,
        memory,
        model,
        chat,
        indexing,
        scrubbing,
        documents,
        pictures,
        tasks,
        errands,
        tools,
        tool_servers,
        reminders,
        ears,
        own_tools.clipboard,
        servers,
        voice,
        blocks,
        answers,
        tell,
        paths=paths,
        catalog=catalog,
        keys=keys,
        settings=settings,
        compute=compute,
        clock=clock,
        no_trace=no_trace.exported,
        vault=vault,
        areas=areas,
        minute_s=minute_s,
    )
    hearing.append(commands.sync.hear)
    hearing.append(errands.running.hear)
    hearing.append(captions.hear)
    hearing.append(voice.reading.hear)
    service = Service(
        paths=paths,
        settings=settings,
        storage=storage,
        indexing=indexing,
        scrubbing=scrubbing,
        model=model,
        chat=chat,
        no_trace=no_trace,
        documents=documents,
        pictures=pictures,
        tasks=tasks,
        errands=errands,
        tools=tools,
        tool_servers=tool_servers,
        reminders=reminders,
        hearing=ears,
        servers=servers,
        voice=voice,
        commands=commands,
        answers=answers,
        send=tell,
    )
    return Core(service, lock)
