"""A core that answers the window's questions with a little of everything."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from core.protocol import (
    BlocksListed,
    CheckHealth,
    Command,
    ConversationsListed,
    DrawMap,
    EntitiesListed,
    EntityShown,
    HealthChecked,
    HistoryShown,
    LatelyListed,
    ListBlocks,
    ListConversations,
    ListEntities,
    ListLately,
    ListMemories,
    ListMessages,
    ListModels,
    MapDrawn,
    MemoriesListed,
    MessagesListed,
    ModelsListed,
    RankingShown,
    Reply,
    RequestId,
    ShowEntity,
    ShowHistory,
    ShowRanking,
)
from core.records import (
    BlockLabel,
    ChangeAction,
    ChangedBy,
    LearnedLately,
    MapPoint,
    MemoryBlock,
    MemoryChange,
    MemoryId,
    MemoryKind,
    ModelId,
    ModelInfo,
)
from tests.unit_app.chat.factories import conversation, reply, said
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.memory.test_health_view import HEALTH
from tests.unit_app.memory.test_lately_view import PAST, PORTO, TEA, TOPIC
from tests.unit_app.memory.test_memories_page import CLARA, memory
from tests.unit_app.memory.test_people_view import HIT, SISTER

_ID = RequestId(0)

_MEMORIES = (CLARA, *(memory(number, f"Memory number {number}") for number in range(2, 30)))

_CHANGE = MemoryChange(changed_at=1.0, made_by=ChangedBy.USER, action=ChangeAction.ADDED, before="", after=CLARA.text)

_MODEL = ModelInfo(
    id=ModelId("some"), name="Some model", size_bytes=10**9, licence="Apache-2.0", downloadable=True, languages=("en",)
)

_ANSWERS: dict[type[Command], Callable[[], Reply]] = {
    ListConversations: lambda: ConversationsListed(request_id=_ID, conversations=(conversation(),)),
    ListMessages: lambda: MessagesListed(
        request_id=_ID, conversation=conversation(), messages=(said(1), reply(2)), more=False
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
        waiting = [command for command in client.unanswered(Command) if type(command) in _ANSWERS]
        if not waiting:
            return
        for command in waiting:
            client.answer(_ANSWERS[type(command)](), command)
