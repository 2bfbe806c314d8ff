"""Each person, place and thing has a page with all that is known of it."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.memory.page import MemoriesPage, ViewName
from app.memory.people_view import PeopleView
from core.protocol import EntitiesListed, EntityShown, ListEntities, MemoryChanged, RequestId, ShowEntity
from core.records import Conversation, ConversationId, Entity, EntityId, EntityKind, MessageId, Problem, SearchHit
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.memory.test_memories_page import CLARA, memory

SISTER = Entity(id=EntityId(1), name="Clara", kind=EntityKind.PERSON, relations=("sister",), memory_count=4)
PORTO = Entity(id=EntityId(2), name="Porto", kind=EntityKind.PLACE, memory_count=1)
PAST = msgspec.structs.replace(memory(5, "Clara lives in Lisbon"), valid_until=1_790_000_000.0)
HIT = SearchHit(
    conversation=Conversation(id=ConversationId(4), title="Summer plans", created_at=0, updated_at=1_790_000_000.0),
    message_id=MessageId(40),
    snippet="… what can I cook for \x02Clara\x03 …",
)


@pytest.fixture
def page(qtbot: QtBot, page: MemoriesPage) -> MemoriesPage:
    qtbot.mouseClick(page.tabs[ViewName.PEOPLE], Qt.MouseButton.LeftButton)
    return page


@pytest.fixture
def people(client: FakeClient, page: MemoriesPage) -> PeopleView:
    listed(client, SISTER, PORTO)
    return page.people


def listed(client: FakeClient, *entities: Entity) -> None:
    client.answer(EntitiesListed(request_id=RequestId(0), entities=entities), ListEntities)


def shown(client: FakeClient, phrases: tuple[str, ...] = ("vegetarian", "visits on 12 June")) -> None:
    reply = EntityShown(request_id=RequestId(0), entity=SISTER, phrases=phrases, memories=(CLARA, PAST), hits=(HIT,))
    client.answer(reply, ShowEntity)


def rows(people: PeopleView) -> list[str]:
    return [people.list.item(row).text() for row in range(people.list.count())]


def test_the_first_is_shown_with_all_that_is_known(
    qtbot: QtBot, client: FakeClient, page: MemoriesPage, people: PeopleView
) -> None:
    assert rows(people) == ["People", "Clara (sister) · 4", "Places", "Porto · 1"]
    assert client.last(ShowEntity).entity_id == SISTER.id
    shown(client)
    assert people.summary.text() == "sister · vegetarian · visits on 12 June"
    assert len(people.memory_cards) == 2
    assert any(label.text() == "… what can I cook for Clara …" for label in people.findChildren(QLabel))
    qtbot.mouseClick(people.memory_cards[0], Qt.MouseButton.LeftButton)
    assert page.detail.memory == CLARA
    with qtbot.waitSignal(page.message_requested) as opened:
        qtbot.mouseClick(people.hit_buttons[0], Qt.MouseButton.LeftButton)
    assert opened.args == [4, 40]
    people.grab()


def test_another_is_chosen_by_key_and_found_by_name(qtbot: QtBot, client: FakeClient, people: PeopleView) -> None:
    shown(client)
    people.list.setFocus()
    qtbot.keyClick(people.list, Qt.Key.Key_Down)
    assert client.last(ShowEntity).entity_id == PORTO.id
    qtbot.keyClicks(people.field, "cla")
    assert rows(people) == ["People", "Clara (sister) · 4"]


def test_a_change_shows_at_once(qtbot: QtBot, client: FakeClient, people: PeopleView) -> None:
    shown(client)
    client.emit(MemoryChanged(memory=CLARA))
    qtbot.waitUntil(lambda: len(client.all(ListEntities)) == 2)
    listed(client, SISTER, PORTO)
    shown(client, ("vegan",))
    assert people.summary.text() == "sister · vegan"


def test_a_late_answer_about_another_is_dropped(client: FakeClient, people: PeopleView) -> None:
    late = client.last(ShowEntity)
    people.show_entity(PORTO.id)
    listed(client, SISTER, PORTO)
    reply = EntityShown(request_id=RequestId(0), entity=SISTER, phrases=(), memories=(), hits=())
    client.answer(reply, late)
    assert people.shown is None


def test_nobody_and_failure_are_told(client: FakeClient, page: MemoriesPage) -> None:
    listed(client)
    assert page.people.nobody.isVisible()
    page.people.reload()
    client.fail(Problem(code="storage", what="The disk is gone."), ListEntities)
    assert page.people.notices.isVisible()
