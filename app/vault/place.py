"""Where the user is in the window, to be there again after the store was locked."""

from __future__ import annotations

from app.chat.composer import LONG_PASTE_CHARS, Draft
from app.main_window import MainWindow
from app.sidebar.sidebar import PageName
from core.records import FIRST_NO_TRACE_ID, ConversationId, MessageId, Picture, Place


def place_of(window: MainWindow) -> Place:
    """Page, conversation and what is being written. What leaves no trace isn't in it."""
    conversation = window.conversation
    kept = conversation is not None and conversation < FIRST_NO_TRACE_ID
    drafts = window.chat.drafts
    return Place(
        page=window.page.name.lower(),
        conversation=conversation if kept and conversation is not None else 0,
        message=window.chat.message_in_sight or 0 if kept else 0,
        drafts=tuple(
            (where or 0, draft.whole) for where, draft in drafts.items() if where is None or where < FIRST_NO_TRACE_ID
        ),
        pictures=tuple((where or 0, those) for where, draft in drafts.items() if (those := _pictures(where, draft))),
        attached=window.chat.attachments.held if conversation is None else (),
    )


def go_to(window: MainWindow, place: Place) -> None:
    """Show a place in a window that shows nothing yet."""
    texts, pictures = dict(place.drafts), dict(place.pictures)
    window.chat.take_drafts(
        {ConversationId(where) if where else None: _draft(texts.get(where, "")) for where in {**texts, **pictures}},
        {ConversationId(where) if where else None: several for where, several in pictures.items()},
    )
    if place.conversation and place.message:
        window.show_message(ConversationId(place.conversation), MessageId(place.message))
    elif place.conversation:
        window.show_conversation(ConversationId(place.conversation))
    if place.attached:
        window.chat.attachments.put_back(place.attached)
    page = next((page for page in PageName if page.name.lower() == place.page), PageName.CHAT)
    window.show_page(page)


def _pictures(where: ConversationId | None, draft: Draft) -> tuple[Picture, ...]:
    """Those that the core has."""
    if where is not None and where >= FIRST_NO_TRACE_ID:
        return ()
    return tuple(one.picture for one in draft.pictures if one.settled and one.picture is not None)


def _draft(text: str) -> Draft:
    return Draft(text) if len(text) <= LONG_PASTE_CHARS else Draft("", (text,))
