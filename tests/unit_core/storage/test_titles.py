"""Which conversations wait for a title, and what it is made from."""

from __future__ import annotations

import pytest

from core.records import Conversation, MessageStatus, Role
from core.storage.conversations import Conversations


@pytest.fixture
def here(conversations: Conversations) -> Conversation:
    return conversations.add("Wine", 1.0)


def test_a_greeting_is_no_reply(conversations: Conversations, here: Conversation) -> None:
    conversations.greet(here.id, "Ahoy, what brings you here?", 1.0)
    conversations.add_message(here.id, Role.USER, "Red wine on a carpet", 2.0)
    reply = conversations.add_message(here.id, Role.ASSISTANT, "", 2.0, status=MessageStatus.QUEUED)
    assert conversations.titles.next() is None
    conversations.write_reply(reply.id, text="Blot it.", reasoning="", status=MessageStatus.COMPLETE)
    untitled = conversations.titles.next()
    assert untitled is not None
    assert (untitled.id, untitled.said, untitled.replied) == (here.id, "Red wine on a carpet", "Blot it.")


def test_it_is_made_from_the_branch_that_is_shown(conversations: Conversations, here: Conversation) -> None:
    conversations.add_message(here.id, Role.USER, "Hello", 2.0)
    conversations.add_message(here.id, Role.ASSISTANT, "Hi!", 2.0)
    conversations.titles.in_vain(here.id)  # until more is said
    for text in ("Good morning", "Red wine on a carpet"):
        conversations.branches.show(here.id, None)
        conversations.add_message(here.id, Role.USER, text, 3.0)
        conversations.add_message(here.id, Role.ASSISTANT, "Blot it.", 3.0)
    assert conversations.titles.next() is None, "other wordings are not more"
    conversations.titles.make_anew(here.id)
    untitled = conversations.titles.next()
    assert untitled is not None and (untitled.said, untitled.replied) == ("Red wine on a carpet", "Blot it.")
