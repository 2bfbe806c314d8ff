"""Numbers behind the sentences of a reply that passages carry, and what they lead to."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolTip
from pytestqt.qtbot import QtBot

from app.chat.citation_card import CitationCard
from app.chat.citation_list import CitationList
from app.chat.citation_marks import Numbers, written_with_numbers
from app.chat.copied_text import whole_text
from app.chat.leaves import Code, Paragraph, Table
from app.chat.markdown import OpenMarkdown, parse
from app.chat.page import ChatPage
from app.chat.reply import ReplyWidget
from app.chat.text_view import TextView
from core.protocol import (
    CitationsShown,
    DocumentsRemoved,
    FindInConversation,
    FoundInConversation,
    MessageChanged,
    RequestId,
    ShowCitations,
    TokensGenerated,
)
from core.records import (
    Citation,
    CitedSentence,
    DocumentId,
    FoundMessage,
    FoundWord,
    Message,
    MessageId,
    MessageStatus,
    Problem,
)
from tests.unit_app.chat.factories import HERE, reply, said
from tests.unit_app.fake_client import FakeClient

Show = Callable[..., None]

TEXT = "The rent is **900 €**. It rises [in May](http://x.org/may). Ask the landlord."
LEASE = Citation(
    number=1,
    document_id=DocumentId(7),
    title="Lease",
    page=14,
    page_label="xii",
    start=20,
    end=60,
    quote="The rent amounts to\n900 euros.",
)
CHANGED = Citation(
    number=2, document_id=DocumentId(8), title="Letter", page=1, start=3, end=9, quote="From May on", outdated=True
)
UNCITED = Citation(number=3, document_id=DocumentId(9), title="House rules", page=2, end=4, quote="No bicycles")


def cited(text: str, *sentences: tuple[str, tuple[int, ...]]) -> tuple[CitedSentence, ...]:
    found = []
    for words, numbers in sentences:
        start = text.index(words)
        found.append(CitedSentence(start=start, end=start + len(words), numbers=numbers))
    return tuple(found)


CITED = cited(
    TEXT,
    ("The rent is **900 €**.", (1,)),
    ("It rises [in May](http://x.org/may).", (1, 2)),
    ("Ask the landlord.", ()),
)


def answer(text: str = TEXT, sentences: tuple[CitedSentence, ...] = CITED, passages: int = 3) -> Message:
    return msgspec.structs.replace(reply(2, text), passages=passages, cited=sentences)


def shown_text(text: str, *sentences: tuple[str, tuple[int, ...]]) -> list[str]:
    """The leaves with their numbers, spans parted by bars."""
    leaves = []
    for leaf in Numbers().shown(parse(text), text, cited(text, *sentences)):
        if isinstance(leaf, Paragraph):
            leaves.append("|".join(span.text for span in leaf.spans))
        elif isinstance(leaf, Table):
            leaves += ["|".join(span.text for span in cell) for row in leaf.rows for cell in row]
        elif isinstance(leaf, Code):
            leaves.append(leaf.source)
    return leaves


def row_of(page: ChatPage, number: int = 2) -> ReplyWidget:
    row = page.view.row_of(MessageId(number))
    assert isinstance(row, ReplyWidget)
    return row


def give(client: FakeClient, *citations: Citation) -> None:
    client.answer(CitationsShown(request_id=RequestId(0), message_id=MessageId(2), citations=citations), ShowCitations)


def link_at(view: TextView, words: str) -> QPoint:
    """The middle of some words in a view."""
    start = view.document.toPlainText().index(words)
    block = view.document.findBlock(start)
    line = block.layout().lineForTextPosition(start - block.position())
    left = line.cursorToX(start - block.position() + 1)
    assert isinstance(left, tuple)
    rect = view.document.documentLayout().blockBoundingRect(block)
    return QPoint(round(rect.left() + left[0]), round(rect.top() + line.y() + line.height() / 2))


# --- where they stand -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "sentences", "leaves"),
    [
        # Within bold, behind a link, behind code; the sign of what nothing carries.
        (
            "The rent is **900 €.** Use `pip`. See [the *old* one](http://x.org/The).",
            (("The rent is **900 €.**", (1,)), ("Use `pip`.", ()), ("See [the *old* one](http://x.org/The).", (2, 3))),
            ["The rent is |900 €.|[1]| Use |pip|.|[–]| See |the |old| one|.|[2]|[3]"],
        ),
        # The core may end a sentence before its mark.
        ("It is so. And so", (("It is so", (1,)), ("And so", (2,))), ["It is so|[1]|. And so|[2]"]),
        ("Run `make test`", (("Run `make test`", (1,)),), ["Run |make test|[1]"]),
        ("A link [here](http://a.b)", (("A link [here](http://a.b)", (1,)),), ["A link |here|[1]"]),
        ("So $x^2$ is 4 🎉. Next.", (("So $x^2$ is 4 🎉.", (1,)),), ["So |$x^2$| is 4 🎉.|[1]| Next."]),
        ("- one\n- *two* three.", (("one", (1,)), ("*two* three.", (2,))), ["one|[1]", "two| three.|[2]"]),
        (
            "| May | 900 |\n|---|---|\n| June | 950 |",
            (("| June | 950 |", (1,)),),
            ["May", "900", "June", "950|[1]"],
        ),
        ("Look:\n\n```\nIt is so.\n```\n\nIt is so.", (("It is so.\n```", (1,)),), ["Look:", "It is so.", "It is so."]),
        (
            "租金九百。“五月会涨。”好",
            (("租金九百。", (1,)), ("“五月会涨。”", (2,))),
            ["租金九百。|[1]|“五月会涨。”|[2]|好"],
        ),
        (
            "snake\\_case &lt;is&gt; so. Yes.",
            (("snake\\_case &lt;is&gt; so.", (1,)),),
            ["snake_case <is> so.|[1]| Yes."],
        ),
        ("Two\nlines. Three.", (("Two\nlines.", (1,)), ("Three.", (2,))), ["Two|\n|lines.|[1]| Three.|[2]"]),
    ],
)
def test_numbers_stand_behind_their_sentences(
    text: str, sentences: tuple[tuple[str, tuple[int, ...]], ...], leaves: list[str]
) -> None:
    assert shown_text(text, *sentences) == leaves


def test_code_keeps_its_words_and_the_next_paragraph_its_number() -> None:
    text = "Look:\n\n```py\nprint('The end.')\n```\n\nThe end."
    second = text.rindex("The end.")
    leaves = Numbers().shown(parse(text), text, [CitedSentence(start=second, end=len(text), numbers=(4,))])
    assert [span.text for leaf in leaves if isinstance(leaf, Paragraph) for span in leaf.spans] == [
        *("Look:", "The end.", "[4]")
    ]


def test_copied_markdown_has_numbers_where_they_are_read() -> None:
    assert written_with_numbers(parse(TEXT), TEXT, CITED) == (
        "The rent is **900 €**.[1] It rises [in May](http://x.org/may).[1][2] Ask the landlord."
    )


def test_while_a_text_grows_numbers_are_where_they_will_be() -> None:
    text = (
        "The rent is **900 €**. It rises [in May](http://x.org/may). And then?\n\n- one\n- *two* three.\n\n"
        "```py\nprint('The end.')\n```\n\n| May | 900 |\n|---|---|\n| June | 950 |\n\nThe end. It is so."
    )
    sentences = cited(
        text,
        ("The rent is **900 €**.", (1,)),
        ("It rises [in May](http://x.org/may).", (1, 2)),
        ("*two* three.", (2,)),
        ("| June | 950 |", (1,)),
        ("It is so.", (3,)),
    )
    grown, numbers = OpenMarkdown(), Numbers()
    for end in range(1, len(text) + 1):
        changed = grown.append(text[end - 1])
        # A sentence is held against passages when the next one has begun.
        known = [one for one in sentences if one.end < end or end == len(text)]
        shown = numbers.shown(grown.leaves, text[:end], known, changed)
        assert shown == Numbers().shown(grown.leaves, text[:end], known)


# --- in the transcript ------------------------------------------------------------------------------------------


def test_numbers_come_when_the_reply_is_held_against_the_passages(
    qtbot: QtBot, client: FakeClient, page: ChatPage, show: Show
) -> None:
    show(said(1), msgspec.structs.replace(answer(sentences=()), status=MessageStatus.STREAMING))
    row = row_of(page)
    assert row.sources.button.text() == "Read 3 passages"
    assert "[1]" not in row.body.whole_text()
    client.emit(MessageChanged(message=answer()))
    qtbot.waitUntil(lambda: row.body.drawn)
    (view,) = row.views
    assert whole_text(view.document) == (
        "The rent is 900 €.[1] It rises in May.[1][2] Ask the landlord.[–]".replace("[–]", " (Not in your documents)")
    )
    assert row.sources.button.text() == "2 sources"
    view.select_all()
    view.copy()
    assert QGuiApplication.clipboard().text() == "The rent is 900 €.[1] It rises in May.[1][2] Ask the landlord."
    client.emit(MessageChanged(message=answer(sentences=())))
    qtbot.waitUntil(lambda: row.body.drawn)
    assert "[1]" not in row.body.whole_text()


def test_numbers_come_while_the_reply_is_written(qtbot: QtBot, client: FakeClient, page: ChatPage, show: Show) -> None:
    first = "The rent is **900 €**. "
    writing = msgspec.structs.replace(answer(first, ()), status=MessageStatus.STREAMING)
    show(said(1), writing)
    row = row_of(page)
    client.emit(MessageChanged(message=msgspec.structs.replace(writing, cited=CITED[:1])))
    qtbot.waitUntil(lambda: "900 €.[1]" in row.body.whole_text())
    client.emit(
        TokensGenerated(conversation_id=HERE, message_id=MessageId(2), text="It rises in May, so ask.", reasoning=False)
    )
    qtbot.waitUntil(lambda: "900 €.[1] It rises in May" in row.body.whole_text())
    assert row.sources.button.text() == "1 source"


def test_many_numbers_come_in_slices_and_look_as_if_they_had_been_there(
    qtbot: QtBot, client: FakeClient, page: ChatPage, show: Show
) -> None:
    parts = [f"Sentence **{number}** says so." for number in range(60)]
    text = "\n\n".join((*parts[:30], "| a |\n|---|\n| b |", *parts[30:]))
    sentences = cited(text, *((part, (1, 2)) for part in parts), ("| b |", (3,)))
    show(said(1), answer(text, ()))
    row = row_of(page)
    client.emit(MessageChanged(message=answer(text, sentences)))
    qtbot.waitUntil(lambda: row.body.drawn)
    came = [whole_text(view.document) for view in row.views]
    height = row.height_for(700)
    row.dress()
    assert came == [whole_text(view.document) for view in row.views]
    assert height == row.height_for(700)
    assert sum(words.count("[1][2]") for words in came) == 60


def test_a_number_opens_the_reader_by_mouse_and_by_keyboard(
    qtbot: QtBot, client: FakeClient, page: ChatPage, show: Show
) -> None:
    show(said(1), answer())
    (view,) = row_of(page).views
    with qtbot.waitSignal(page.reader_requested) as opened:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=link_at(view, "[1]"))
        give(client, LEASE, CHANGED, UNCITED)
    assert opened.args == [7, 14, 20, 60]
    # [1], the link, [1], [2]: of contents that are gone no place is known.
    for _ in range(4):
        qtbot.keyClick(view, Qt.Key.Key_Tab)
    with qtbot.waitSignal(page.reader_requested) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [8, 1, 0, 0]
    assert len(client.all(ShowCitations)) == 1


def test_a_card_says_what_a_number_stands_for(qtbot: QtBot, client: FakeClient, page: ChatPage, show: Show) -> None:
    show(said(1), answer())
    row = row_of(page)
    (view,) = row.views
    QTest.mouseMove(view, link_at(view, "[1]"))
    qtbot.waitUntil(lambda: bool(client.unanswered(ShowCitations)))
    give(client, LEASE, CHANGED, UNCITED)
    card = row.sources.card
    assert isinstance(card, CitationCard)
    assert card.isVisible()
    assert card.words == "Lease\np. xii (14)\n“The rent amounts to 900 euros.”"
    QTest.mouseMove(view, QPoint(2, 2))
    qtbot.waitUntil(lambda: not card.isVisible())
    view.setFocus(Qt.FocusReason.BacktabFocusReason)
    assert card.isVisible()
    assert card.words.startswith("Letter\np. 1\n“From May on”\nThis document has changed since.")
    page.composer.field.setFocus()
    assert not card.isVisible()


def test_what_is_looked_for_is_not_found_in_numbers(
    qtbot: QtBot, client: FakeClient, page: ChatPage, show: Show
) -> None:
    text = "Box 1 is full."
    show(said(1), answer(text, cited(text, (text, (1,)))))
    page.show_found(HERE, MessageId(2), "1")
    client.answer(
        FoundInConversation(
            request_id=RequestId(0),
            conversation_id=HERE,
            messages=(FoundMessage(message_id=MessageId(2), places=1),),
            words=(FoundWord(text="1"),),
        ),
        FindInConversation,
    )
    (view,) = row_of(page).views
    assert len(view.marked) == 1


def test_a_sentence_that_nothing_carries_is_explained(qtbot: QtBot, page: ChatPage, show: Show) -> None:
    show(said(1), answer())
    (view,) = row_of(page).views
    at = link_at(view, "[–]")
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, at, view.mapToGlobal(at)))
    assert QToolTip.text() == "Not in your documents"
    QToolTip.hideText()
    # It leads nowhere.
    with qtbot.assertNotEmitted(view.citation_opened):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)


# --- the list ---------------------------------------------------------------------------------------------------


@pytest.fixture
def listed(qtbot: QtBot, client: FakeClient, page: ChatPage, show: Show) -> CitationList:
    show(said(1), answer())
    row = row_of(page)
    qtbot.mouseClick(row.sources.button, Qt.MouseButton.LeftButton)
    give(client, LEASE, CHANGED, UNCITED)
    found = row.sources.list
    assert found is not None
    QTest.qWait(10)
    return found


def test_the_list_shows_what_is_cited_and_then_what_was_only_read(listed: CitationList) -> None:
    labels = [label for label in listed.findChildren(QLabel) if label.isVisible()]
    assert [label.text() for label in sorted(labels, key=lambda label: label.mapTo(listed, QPoint()).y())] == [
        *("1", "Lease", "p. xii (14)", "“The rent amounts to 900 euros.”"),
        *("2", "Letter", "p. 1", "“From May on”"),
        "This document has changed since. The words are those it had before.",
        "Read, too, but no sentence rests on it",
        *("–", "House rules", "p. 2", "“No bicycles”"),
        "[–] behind a sentence: none of these passages says so.",
    ]
    assert [row.citation.number for row in listed.rows] == [1, 2, 3]
    assert listed.rows[0].open.accessibleName() == "Open here: Lease, p. xii (14)"


def test_from_the_list_the_reader_and_the_file_are_opened(qtbot: QtBot, page: ChatPage, listed: CitationList) -> None:
    with qtbot.waitSignal(page.reader_requested) as opened:
        qtbot.mouseClick(listed.rows[2].open, Qt.MouseButton.LeftButton)
    assert opened.args == [9, 2, 0, 4]
    with qtbot.waitSignal(page.document_file_requested) as file:
        qtbot.mouseClick(listed.rows[0].open_file, Qt.MouseButton.LeftButton)
    assert file.args == [7]


def test_a_removed_document_stays_in_the_list_greyed(
    qtbot: QtBot, client: FakeClient, page: ChatPage, listed: CitationList
) -> None:
    client.emit(DocumentsRemoved(documents=(DocumentId(7),)))
    qtbot.waitUntil(lambda: bool(client.unanswered(ShowCitations)))
    give(client, msgspec.structs.replace(LEASE, document_id=None, quote=""), CHANGED, UNCITED)
    row = row_of(page)
    assert row.sources.list is not None
    removed = row.sources.list.rows[0]
    assert (removed.title.text(), removed.note.text(), removed.fate.text()) == (
        *("Lease", "p. xii (14)"),
        "This document was removed.",
    )
    assert removed.title.property("look") == "soft"
    assert removed.quote.isHidden()
    assert removed.open.isHidden()
    # Its number leads to the list.
    row.sources.button.setChecked(False)
    with qtbot.assertNotEmitted(page.reader_requested):
        row.sources.open(1)
    assert row.sources.button.isChecked()


def test_what_could_not_be_looked_up_says_why(qtbot: QtBot, client: FakeClient, page: ChatPage, show: Show) -> None:
    show(said(1), answer())
    row = row_of(page)
    qtbot.mouseClick(row.sources.button, Qt.MouseButton.LeftButton)
    client.fail(Problem(code="storage_busy", what="The data is busy."), ShowCitations)
    assert row.sources.list is None
    assert any(label.text() == "The data is busy." for label in row.sources.findChildren(QLabel))


def test_an_answer_that_no_passage_carries_says_so(page: ChatPage, show: Show) -> None:
    show(said(1), answer("I don't know.", cited("I don't know.", ("I don't know.", ()))))
    assert row_of(page).sources.button.text() == "Not in your documents"


def test_a_reply_without_passages_has_no_sources(page: ChatPage, show: Show) -> None:
    show(said(1), reply(2))
    assert not row_of(page).sources.button.isVisible()


# --- copying ----------------------------------------------------------------------------------------------------


def test_copied_markdown_ends_with_its_sources(qtbot: QtBot, client: FakeClient, page: ChatPage, show: Show) -> None:
    show(said(1), answer())
    row = row_of(page)
    for copy in (row.copy, row.views[0].copy_markdown):
        QGuiApplication.clipboard().clear()
        copy()
        if client.unanswered(ShowCitations):
            give(client, LEASE, CHANGED, UNCITED)
        assert QGuiApplication.clipboard().text() == (
            "The rent is **900 €**.[1] It rises [in May](http://x.org/may).[1][2] Ask the landlord.\n\n"
            "Sources:\n\n"
            "- [1] Lease, p. xii (14): “The rent amounts to 900 euros.”\n"
            "- [2] Letter, p. 1: “From May on”\n"
        )


def test_without_numbers_the_text_is_copied_as_it_is(page: ChatPage, show: Show) -> None:
    show(said(1), answer("So *it* is.", ()))
    row_of(page).copy()
    assert QGuiApplication.clipboard().text() == "So *it* is."
