"""A core that answers the window's questions with a little of everything."""

from __future__ import annotations

import time
from collections.abc import Callable

import msgspec

from core.protocol import (
    BlocksListed,
    CheckHealth,
    CitationsShown,
    Command,
    ConversationsFound,
    ConversationsListed,
    DrawMap,
    EntitiesListed,
    EntityShown,
    ErrandSchedulesListed,
    ErrandsListed,
    ErrandToolsListed,
    FindInConversation,
    FindPassages,
    FoundInConversation,
    HealthChecked,
    HistoryShown,
    LatelyListed,
    ListBlocks,
    ListConversations,
    ListDocuments,
    ListEntities,
    ListErrands,
    ListErrandSchedules,
    ListErrandTools,
    ListLately,
    ListMemories,
    ListMessages,
    ListModels,
    ListPersonas,
    ListPictures,
    ListProjects,
    ListReminders,
    ListSavedPrompts,
    ListTasks,
    ListTaskTemplates,
    ListToolCalls,
    ListTools,
    ListVoices,
    LoadPicture,
    MapDrawn,
    MemoriesListed,
    MessagesListed,
    ModelsListed,
    PagesRead,
    PassagesFound,
    PersonasListed,
    PictureLoaded,
    PictureShown,
    PicturesListed,
    ProjectsListed,
    RankingShown,
    ReadPages,
    RemindersListed,
    Reply,
    RequestId,
    SavedPromptsListed,
    SearchConversations,
    SearchSimilar,
    ShowCitations,
    ShowEntity,
    ShowErrand,
    ShowHistory,
    ShowPicture,
    ShowRanking,
    ShowSync,
    SimilarFound,
    SyncShown,
    TasksListed,
    TaskTemplatesListed,
    ToolCallsListed,
    ToolsListed,
    VoicesListed,
)
from core.records import (
    BlockLabel,
    ChangeAction,
    ChangedBy,
    Citation,
    CitedSentence,
    DeviceId,
    Document,
    DocumentId,
    DocumentStatus,
    FoundMessage,
    FoundWord,
    LearnedLately,
    MapPoint,
    MemoryBlock,
    MemoryChange,
    MemoryId,
    MemoryKind,
    MessageId,
    ModelId,
    ModelInfo,
    PageText,
    Persona,
    PersonaId,
    Problem,
    Project,
    ProjectId,
    Reminder,
    SavedPrompt,
    SavedPromptId,
    SearchHit,
    ShownPicture,
    SyncDevice,
    SyncState,
    Voice,
    VoiceId,
    VoiceKind,
)
from tests.unit_app.chat.factories import STATS, conversation, reply, said
from tests.unit_app.documents.library import PASSAGES, documents_listed
from tests.unit_app.errands import examples as errands
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.memory.test_health_view import HEALTH
from tests.unit_app.memory.test_lately_view import PAST, PORTO, TEA, TOPIC
from tests.unit_app.memory.test_memories_page import CLARA, memory
from tests.unit_app.memory.test_people_view import HIT, SISTER
from tests.unit_app.pictures.shown import contents, painted, picture
from tests.unit_app.tasks.examples import TASKS, TEMPLATES
from tests.unit_app.tools.examples import CALLS, SERVERS, TOOLS, reminders

_ID = RequestId(0)

# Asked a minute later, the times that are shown are the same.
_BEGAN = time.time()

_MEMORIES = (CLARA, *(memory(number, f"Memory number {number}") for number in range(2, 30)))

_CHANGE = MemoryChange(changed_at=1.0, made_by=ChangedBy.USER, action=ChangeAction.ADDED, before="", after=CLARA.text)

_MODEL = ModelInfo(
    id=ModelId("some"), name="Some model", size_bytes=10**9, licence="Apache-2.0", downloadable=True, languages=("en",)
)

HOUSE = Project(
    id=ProjectId(1),
    name="The old house by the lake and all that is to be mended in it",
    instructions="",
    created_at=1.0,
)
_GARDEN = Project(id=ProjectId(2), name="Garden", instructions="", position=1, created_at=2.0)

ADA = Persona(id=PersonaId(1), name="Ada, who knows every single chart", instructions="You are Ada.", greeting="Ahoy!")

# In a project and with a persona, whose names are long.
_CONVERSATION = msgspec.structs.replace(
    conversation(title="Dinner with Clara and everybody else who came along"), project_id=HOUSE.id, persona_id=ADA.id
)

_REPLY = msgspec.structs.replace(
    reply(2, recalled=3, profile_lines=1, stats=STATS),
    siblings=(MessageId(2), MessageId(3)),
    persona_id=ADA.id,
    passages=3,
    cited=(CitedSentence(start=0, end=2, numbers=(1,)), CitedSentence(start=3, end=9)),
)

LEASE = Document(
    id=DocumentId(1),
    path="/home/me/lease.pdf",
    title="The lease of the old house by the lake",
    format="pdf",
    status=DocumentStatus.MISSING,
    pages=210,
    pages_read=210,
    added_at=1.0,
)

_VOICES = (
    Voice(id=VoiceId("kokoro:af_heart"), kind=VoiceKind.KOKORO, name="Heart", language="en", region="US"),
    Voice(id=VoiceId("kokoro:bf_emma"), kind=VoiceKind.KOKORO, name="Emma", language="en", region="GB"),
    Voice(id=VoiceId("espeak:de"), kind=VoiceKind.ESPEAK, name="eSpeak NG", language="de"),
)
_NO_VOICE = Problem(
    code="voice_none",
    what="The natural voice isn't downloaded.",
    next_step="Download it in Settings under Models for speech.",
)

_CITATIONS = (
    Citation(number=1, document_id=LEASE.id, title=LEASE.title, page=2, page_label="ii", end=10, quote="Nine hundred"),
    Citation(number=2, document_id=LEASE.id, title=LEASE.title, page=3, quote="The garden", outdated=True),
    Citation(number=3, document_id=None, title="House rules", page=1),
)

_HIT = SearchHit(
    conversation=_CONVERSATION, message_id=MessageId(2), snippet="What \x02Clara\x03 said of it, and what she did not"
)

_PROMPTS = (
    SavedPrompt(id=SavedPromptId(1), name="Translate", text="Translate into {{language}}: {{text}}"),
    SavedPrompt(id=SavedPromptId(2), name="Summarise", text="Say it in three sentences."),
)

_PICTURES = tuple(
    ShownPicture(
        picture=picture(number, has_text=True),
        conversation_id=_CONVERSATION.id,
        message_id=MessageId(1),
        shown_at=1_790_000_000.0 - number * 86400.0 * 9,
        said="" if number % 3 else f"The receipt of the bike shop, number {number}, which I have to send to Clara",
    )
    for number in range(1, 12)
)


def _load_picture(asked: Command) -> Reply:
    assert isinstance(asked, LoadPicture)
    data = contents(painted(96, 72))
    return PictureLoaded(request_id=_ID, picture_id=asked.picture_id, data=data, media_type="image/png", text="€ 42.50")


# What is asked, and what of it the answer depends on.
_BY_COMMAND: dict[type[Command], Callable[[Command], Reply]] = {
    ListDocuments: documents_listed,
    LoadPicture: _load_picture,
    ShowErrand: errands.shown_for,
}

SHARING = SyncState(
    folder="/home/me/Sync/Rememora",
    device_id=DeviceId("a"),
    device_name="Desk",
    devices=(
        SyncDevice(id=DeviceId("a"), name="Desk", is_this=True),
        SyncDevice(
            id=DeviceId("b"),
            name="Laptop",
            last_seen_at=1_790_000_000.0,
            problem=Problem(code="sync_gap", what="One of its files has not come yet.", safe="Nothing is lost."),
        ),
    ),
    last_read_at=1_790_000_000.0,
)


def _reminders() -> tuple[Reminder, ...]:
    """The same times whenever they are asked for, but for the timer: it hasn't run out."""
    timer = reminders(time.time())[1]
    return tuple(timer if one.timer else one for one in reminders(_BEGAN))


_ANSWERS: dict[type[Command], Callable[[], Reply]] = {
    FindPassages: lambda: PassagesFound(request_id=_ID, passages=PASSAGES),
    ListProjects: lambda: ProjectsListed(request_id=_ID, projects=(HOUSE, _GARDEN)),
    ListPersonas: lambda: PersonasListed(request_id=_ID, personas=(ADA,)),
    ShowPicture: lambda: PictureShown(request_id=_ID, persona_id=ADA.id, picture=b""),
    ListSavedPrompts: lambda: SavedPromptsListed(request_id=_ID, prompts=_PROMPTS, begun=True),
    ListTasks: lambda: TasksListed(request_id=_ID, tasks=TASKS, total=len(TASKS)),
    ListErrands: lambda: ErrandsListed(request_id=_ID, errands=errands.ERRANDS, total=len(errands.ERRANDS)),
    ListErrandTools: lambda: ErrandToolsListed(request_id=_ID, tools=TOOLS, asks_always=("fetch", "query")),
    ListErrandSchedules: lambda: ErrandSchedulesListed(
        request_id=_ID, schedules=errands.schedules(time.time(), missed=False)
    ),
    ListVoices: lambda: VoicesListed(request_id=_ID, voices=_VOICES, problem=_NO_VOICE),
    ListTools: lambda: ToolsListed(request_id=_ID, tools=TOOLS, servers=SERVERS),
    ListToolCalls: lambda: ToolCallsListed(request_id=_ID, calls=CALLS),
    ListPictures: lambda: PicturesListed(request_id=_ID, pictures=_PICTURES, more=False),
    ListReminders: lambda: RemindersListed(request_id=_ID, reminders=_reminders()),
    ListTaskTemplates: lambda: TaskTemplatesListed(request_id=_ID, templates=TEMPLATES),
    ListConversations: lambda: ConversationsListed(
        request_id=_ID, conversations=(_CONVERSATION, conversation(2, "Running"))
    ),
    SearchConversations: lambda: ConversationsFound(request_id=_ID, hits=(_HIT,)),
    ShowSync: lambda: SyncShown(request_id=_ID, state=SHARING),
    SearchSimilar: lambda: SimilarFound(request_id=_ID, hits=()),
    FindInConversation: lambda: FoundInConversation(
        request_id=_ID,
        conversation_id=_CONVERSATION.id,
        messages=(FoundMessage(message_id=MessageId(2), places=1),),
        words=(FoundWord(text="answer", anywhere=True),),
    ),
    ShowCitations: lambda: CitationsShown(request_id=_ID, message_id=MessageId(2), citations=_CITATIONS),
    ReadPages: lambda: PagesRead(
        request_id=_ID,
        document=LEASE,
        pages=tuple(PageText(number=number, label="ii", text="Nine hundred euros a month.") for number in (1, 2)),
    ),
    ListMessages: lambda: MessagesListed(
        request_id=_ID, conversation=_CONVERSATION, messages=(said(1), _REPLY), more=False
    ),
    ListMemories: lambda: MemoriesListed(request_id=_ID, memories=_MEMORIES, total=len(_MEMORIES)),
    ListEntities: lambda: EntitiesListed(request_id=_ID, entities=(SISTER,)),
    ShowEntity: lambda: EntityShown(
        request_id=_ID, entity=SISTER, phrases=("vegetarian",), memories=(CLARA, PAST), hits=(HIT,)
    ),
    ShowHistory: lambda: HistoryShown(request_id=_ID, memory_id=CLARA.id, changes=(_CHANGE,)),
    ListLately: lambda: LatelyListed(
        request_id=_ID,
        proposals=(PORTO, TEA),
        learned=(LearnedLately(memory=CLARA, replaced=(PAST,)),),
        never=(TOPIC,),
    ),
    CheckHealth: lambda: HealthChecked(request_id=_ID, health=HEALTH),
    DrawMap: lambda: MapDrawn(
        request_id=_ID,
        points=tuple(
            MapPoint(memory_id=MemoryId(at + 1), x=0.1 * at, y=0.5, text="x", kind=MemoryKind.NOTE) for at in range(5)
        ),
        total=5,
    ),
    ListBlocks: lambda: BlocksListed(
        request_id=_ID,
        blocks=tuple(
            MemoryBlock(label=label, text="- You like tea", tokens=5, limit_tokens=300) for label in BlockLabel
        ),
    ),
    ListModels: lambda: ModelsListed(
        request_id=_ID, models=(_MODEL, msgspec.structs.replace(_MODEL, id=ModelId("other"), installed=True))
    ),
    ShowRanking: lambda: RankingShown(request_id=_ID, kinds=()),
}


def answer_all(client: FakeClient) -> None:
    """Answer what is asked, and what is asked because of the answers."""
    for _ in range(10):
        waiting = [command for command in client.unanswered(Command) if type(command) in {**_ANSWERS, **_BY_COMMAND}]
        if not waiting:
            return
        for command in waiting:
            known = _BY_COMMAND.get(type(command))
            client.answer(_ANSWERS[type(command)]() if known is None else known(command), command)
