"""Search over all conversations: phrases, -words, filters, the best place of each, and all places in one."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.errors import NotFound
from core.records import (
    EVERYTHING,
    ConversationId,
    MemoryScope,
    MessageId,
    MessageStatus,
    Role,
    SearchFilter,
)
from core.storage import conversation_search
from core.storage.conversations import Conversations
from core.storage.search_query import SearchQuery
from core.storage.vector_index import VectorHit


def _said(conversations: Conversations, title: str, *texts: str, at: float = 1.0) -> list[MessageId]:
    """The user's and the assistant's in turn."""
    conversation = conversations.add(title, at)
    return [
        conversations.add_message(conversation.id, Role.ASSISTANT if n % 2 else Role.USER, text, at).id
        for n, text in enumerate(texts)
    ]


def _titles(conversations: Conversations, query: str, wanted: SearchFilter = EVERYTHING) -> list[str]:
    return [hit.conversation.title for hit in conversations.search(query, 50, wanted)]


@pytest.fixture
def three(conversations: Conversations) -> Conversations:
    _said(conversations, "One", "The black dog chased holes", "It was dark")
    _said(conversations, "Two", "Tell me of black holes", "Black holes bend light")
    _said(conversations, "Three", "白い花が好き", "好きな花は何ですか")
    return conversations


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("black holes", ["Two", "One"]),
        ('"black holes"', ["Two"]),
        ('"black hol', ["Two"]),  # not closed yet: still being typed
        ('"black hol"', []),
        ("“black holes”", ["Two"]),
        ("„black holes“", ["Two"]),
        ("holes -dog", ["Two"]),
        ("holes -dogs", ["Two", "One"]),
        ('black -"black holes"', ["One"]),
        ("-dog", ["One"]),  # nothing to take it from: it is looked for
        ("black - holes", ["Two", "One"]),  # a dash between words
        ("白い花", ["Three"]),
        ('"花が好" -犬', ["Three"]),
        ("花 -白い花", ["Three"]),  # by what was answered
    ],
)
def test_phrases_and_exclusions(three: Conversations, query: str, found: list[str]) -> None:
    assert _titles(three, query) == found


def test_titles_are_excluded_by_whole_words(three: Conversations) -> None:
    three.add("Party for One", 9.0)
    assert _titles(three, "one -art") == ["Party for One", "One"]
    assert _titles(three, "one -party") == ["One"]


@pytest.mark.parametrize(
    ("query", "plain"),
    [
        ('"Black Holes" -dog  Café', "Black Holes Café"),
        ("-dog", "dog"),
        ("?!", ""),
        ("„schwarze“ Löcher", "schwarze Löcher"),
    ],
)
def test_what_is_looked_for_without_marks(query: str, plain: str) -> None:
    assert SearchQuery(query).plain == plain


def test_an_exclusion_holds_for_the_message_and_not_for_the_conversation(three: Conversations) -> None:
    (hit,) = three.search("black -light", 5, SearchFilter(role=Role.USER))[:1]
    assert hit.snippet == "Tell me of \x02black\x03 holes"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
@given(st.text(st.one_of(st.characters(codec=None), st.sampled_from('"-*()^:{}+\x00 ')), max_size=30))
def test_any_characters_are_safe(three: Conversations, query: str) -> None:
    for hit in three.search(query, 5):
        three.find(hit.conversation.id, query)
    assert SearchQuery(query).snippet("black holes")


def test_who_said_it(three: Conversations) -> None:
    (hit,) = three.search("bend", 5, SearchFilter(role=Role.ASSISTANT))
    assert hit.conversation.title == "Two"
    assert _titles(three, "bend", SearchFilter(role=Role.USER)) == []
    assert _titles(three, "One", SearchFilter(role=Role.USER)) == [], "nobody said a title"
    assert _titles(three, "花", SearchFilter(role=Role.ASSISTANT)) == ["Three"]


def test_when_it_was_said(conversations: Conversations) -> None:
    # Imported later, said earlier: ids and times don't go together.
    _said(conversations, "new", "plum cake", at=300.0)
    _said(conversations, "old", "plum cake", at=100.0)
    _said(conversations, "middle", "plum cake", at=200.0)
    assert _titles(conversations, "plum", SearchFilter(since=150.0)) == ["middle", "new"]
    assert _titles(conversations, "plum", SearchFilter(until=200.0)) == ["old"]
    assert _titles(conversations, "plum", SearchFilter(since=100.0, until=300.0)) == ["middle", "old"]
    assert _titles(conversations, "plum", SearchFilter(since=301.0)) == []
    assert _titles(conversations, "🎂", SearchFilter(since=1.0)) == []
    assert _titles(conversations, "middle", SearchFilter(until=200.0)) == []


def test_nothing_is_too_old_to_be_found(conversations: Conversations) -> None:
    _said(conversations, "long ago", "apple pie with plums")
    newer = conversations.add("every day", 2.0)
    for number in range(conversation_search.LOOKED_AT + 10):
        conversations.add_message(newer.id, Role.USER, f"apple {number}", 3.0)
    assert _titles(conversations, "apple") == ["every day", "long ago"]
    assert _titles(conversations, "ap", SearchFilter(until=2.0)) == ["long ago"]
    assert _titles(conversations, "apple pie") == ["long ago"]
    assert [hit.conversation.title for hit in conversations.search("apple", 1)] == ["every day"]


def test_the_best_place_of_each_conversation_is_shown(conversations: Conversations) -> None:
    best, _, _ = _said(
        conversations,
        "pie",
        "An apple, an apple, an apple!",
        "What about pears, plums, figs, dates, walnuts, oats, and at the end of the whole list an apple as well?",
        "Thank you",
    )
    (hit,) = conversations.search("apple", 5)
    assert hit.message_id == best
    _said(conversations, "later", "apple", at=9.0)
    assert _titles(conversations, "apple") == ["later", "pie"], "the newest match first"


def test_one_project_alone_is_searched(three: Conversations) -> None:
    tea = three.projects.add("Tea", "", MemoryScope.SHARED, 2.0)
    empty = three.projects.add("Empty", "", MemoryScope.SHARED, 2.0)
    two = next(one for one in three.all() if one.title == "Two")
    three.projects.put([two.id], tea.id)
    assert _titles(three, "black", SearchFilter(project_id=tea.id)) == ["Two"]
    assert _titles(three, "two", SearchFilter(project_id=tea.id)) == ["Two"]
    assert _titles(three, "one", SearchFilter(project_id=tea.id)) == []
    assert _titles(three, "花", SearchFilter(project_id=tea.id)) == []
    assert _titles(three, "black", SearchFilter(project_id=empty.id)) == []
    assert _titles(three, "one") == ["One"], "conversations of no project are found where all are searched"
    near = [VectorHit(three_id, 0, 0.9) for three_id in range(1, 7)]
    found = three.similar("cosmos", near, 5, SearchFilter(project_id=tea.id))
    assert [hit.conversation.title for hit in found] == ["Two"]


@pytest.mark.parametrize("query", ["plum", "🎂"])
def test_a_place_on_the_branch_shown_is_preferred(conversations: Conversations, query: str) -> None:
    asked, shown = _said(conversations, "cake", "What cake?", f"A {query}, and after it many other words: figs, oats")
    where = conversations.all()[0].id
    other, _ = conversations.answer_anew(shown, 2.0)
    conversations.write_reply(other.id, text=f"{query} {query}", reasoning="", status=MessageStatus.COMPLETE)
    (hit,) = conversations.search(query, 5)
    assert hit.message_id == other.id
    conversations.branches.show(where, shown)
    assert [(hit.conversation.id, hit.message_id) for hit in conversations.search(query, 5)] == [(where, shown)]
    near = [VectorHit(other.id, 0, 0.9), VectorHit(shown, 0, 0.5)]
    assert [hit.message_id for hit in conversations.similar("sweet", near, 5)] == [shown]
    assert [hit.message_id for hit in conversations.similar("sweet", near[:1], 5)] == [other.id]
    conversations.branches.show(where, asked)
    assert conversations.search(query, 5)[0].message_id in (other.id, shown), "found where nothing shown has it"


def test_deleted_conversations_are_not_found(three: Conversations) -> None:
    two = three.search("bend", 5)[0].conversation
    three.delete(two.id, 5.0)
    assert _titles(three, "black") == ["One"]
    near = [VectorHit(three_id, 0, 0.9) for three_id in range(1, 7)]
    assert [hit.conversation.title for hit in three.similar("cosmos", near, 5)] == ["One", "Three"]
    with pytest.raises(NotFound):
        three.find(two.id, "black")


def test_what_means_something_like_it(three: Conversations) -> None:
    near = [VectorHit(4, 0, 0.8), VectorHit(3, 0, 0.7), VectorHit(1, 0, 0.5), VectorHit(5, 0, 0.1)]
    hits = three.similar("astronomy", near, 5)
    assert [(hit.conversation.title, hit.message_id) for hit in hits] == [("Two", 4), ("One", 1)]
    assert hits[0].snippet == "Black holes bend light"
    (hit,) = three.similar("astronomy", near, 5, SearchFilter(role=Role.USER))[:1]
    assert hit.message_id == 3, "the nearest that the filter lets through"
    assert three.similar("astronomy", near, 1) == hits[:1]
    assert three.similar("astronomy", [], 5) == []
    three.mute([MessageId(4)])
    assert three.similar("astronomy", near, 5)[0].message_id == 3


def test_the_places_in_one_conversation(conversations: Conversations) -> None:
    first, second, third = _said(
        conversations, "Straßen", "Die Straße, die STRASSE!", "nothing here", "Auf der Strasse; Straßenbahn"
    )
    _said(conversations, "other", "Straße")
    where = conversations.all()[-1].id if conversations.all()[-1].title == "Straßen" else conversations.all()[0].id
    messages, words = conversations.find(where, "strasse")
    assert [(one.message_id, one.places) for one in messages] == [(first, 2), (third, 2)]
    assert [word.text for word in words] == ["Straße", "STRASSE", "Strasse"]
    assert not any(word.anywhere for word in words)
    assert second not in {one.message_id for one in messages}
    assert conversations.find(where, "") == ([], [])
    with pytest.raises(NotFound):
        conversations.find(ConversationId(99), "strasse")


def test_places_in_scripts_without_spaces_and_without_words(conversations: Conversations) -> None:
    one, two = _said(conversations, "花", "我喜欢花，红花", "🎉🎉")
    where = conversations.all()[0].id
    messages, words = conversations.find(where, "花")
    assert [(found.message_id, found.places) for found in messages] == [(one, 2)]
    assert [(word.text, word.anywhere) for word in words] == [("花", True)]
    messages, words = conversations.find(where, "🎉")
    assert [(found.message_id, found.places) for found in messages] == [(two, 2)]
    assert words[0].anywhere
