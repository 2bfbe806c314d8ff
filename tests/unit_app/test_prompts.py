"""The prompt library in the window: `/`, fields and their choices, and the dialog."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from app.chat.page import ChatPage
from app.prompts.dialog import PromptsDialog
from app.prompts.library import PromptLibrary
from app.prompts.menu import PromptMenu
from app.prompts.starters import starters
from app.style import Style
from core.protocol import (
    BeginSavedPrompts,
    DeletePrompt,
    DuplicatePrompt,
    EverythingDeleted,
    ImportPrompts,
    ListSavedPrompts,
    OrderPrompts,
    PromptSaved,
    PromptsImported,
    RequestId,
    RestorePrompt,
    SavedPromptsChanged,
    SavedPromptsListed,
    SavePrompt,
    SendMessage,
)
from core.records import Problem, SavedPrompt, SavedPromptId, fields_of
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.showing import show_widget

_ID = RequestId(0)


def prompt(number: int, name: str, text: str) -> SavedPrompt:
    return SavedPrompt(id=SavedPromptId(number), name=name, text=text)


PROMPTS = (
    prompt(1, "Summarise", "Summarise this:\n\n{{text}}"),
    prompt(2, "Translate", "Translate into {{language|English}}: {{text}}. In {{language}}, please."),
    prompt(3, "Tone", "Write {{how|kindly|briefly|formally}} 🦊 to {{whom}}"),
    prompt(4, "Plain", "No fields here"),
)


@pytest.fixture
def page(qtbot: QtBot, client: FakeClient, style: Style) -> ChatPage:
    client.become_ready()
    page = ChatPage(client, style)
    show_widget(qtbot, page, 1016, 800)
    for asked in client.unanswered(ListSavedPrompts):
        client.answer(SavedPromptsListed(request_id=_ID, prompts=PROMPTS, begun=True), asked)
    page.composer.field.setFocus()
    return page


def menu(page: ChatPage) -> PromptMenu:
    return page.findChildren(PromptMenu)[0]


def shown(page: ChatPage) -> list[str]:
    if not menu(page).isVisible():
        return []
    return [menu(page).list.item(row).text() for row in range(menu(page).list.count())]


def selected(page: ChatPage) -> str:
    return page.composer.field.textCursor().selectedText()


def text(page: ChatPage) -> str:
    return page.composer.field.toPlainText()


def test_a_stroke_in_the_empty_composer_opens_the_list(qtbot: QtBot, page: ChatPage) -> None:
    qtbot.keyClicks(page.composer.field, "/")
    assert shown(page) == ["Summarise", "Translate", "Tone", "Plain", "Edit prompts…"]
    qtbot.keyClicks(page.composer.field, "t")
    assert shown(page) == ["Translate", "Tone"]
    qtbot.keyClicks(page.composer.field, "o")
    assert shown(page) == ["Tone"]
    page.grab()


def test_enter_inserts_and_sends_nothing(qtbot: QtBot, page: ChatPage, client: FakeClient) -> None:
    qtbot.keyClicks(page.composer.field, "/plain")
    qtbot.keyClick(page.composer.field, Qt.Key.Key_Return)
    assert text(page) == "No fields here"
    assert client.all(SendMessage) == []
    qtbot.keyClick(page.composer.field, Qt.Key.Key_Return)
    assert client.last(SendMessage).text == "No fields here"


def test_tab_goes_from_field_to_field(qtbot: QtBot, page: ChatPage) -> None:
    field = page.composer.field
    qtbot.keyClicks(field, "/translate")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert text(page) == "Translate into English: [text]. In [language], please."
    assert selected(page) == "English"
    qtbot.keyClicks(field, "Polish")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert text(page) == "Translate into Polish: [text]. In Polish, please.", "a field of the same name follows"
    assert selected(page) == "[text]"
    qtbot.keyClicks(field, "good day")
    qtbot.keyClick(field, Qt.Key.Key_Backtab)
    assert selected(page) == "Polish"
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert selected(page) == "good day"
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert selected(page) == "Polish"
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert selected(page) == ""
    assert field.textCursor().position() == len(text(page))
    assert field.extraSelections() == []
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert not field.hasFocus(), "Tab leaves the field again"


def test_choices_are_offered(qtbot: QtBot, page: ChatPage) -> None:
    field = page.composer.field
    qtbot.keyClicks(field, "/tone")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert shown(page) == ["kindly", "briefly", "formally"]
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert text(page) == "Write briefly 🦊 to [whom]"
    assert selected(page) == "[whom]", "counted as Qt counts"
    assert shown(page) == []


def test_one_may_write_something_else_than_the_choices(qtbot: QtBot, page: ChatPage, client: FakeClient) -> None:
    field = page.composer.field
    qtbot.keyClicks(field, "/tone")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "as a poem")
    assert shown(page) == []
    assert text(page) == "Write as a poem 🦊 to [whom]"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert client.last(SendMessage).text == "Write as a poem 🦊 to [whom]"


def test_escape_closes_it_and_it_stays_closed(qtbot: QtBot, page: ChatPage) -> None:
    field = page.composer.field
    qtbot.keyClicks(field, "/")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert shown(page) == []
    qtbot.keyClicks(field, "s")
    assert shown(page) == []
    field.clear()
    qtbot.keyClicks(field, "/")
    assert shown(page), "in the empty field it opens again"


def test_the_note_shows_what_will_be_inserted(qtbot: QtBot, page: ChatPage) -> None:
    qtbot.keyClicks(page.composer.field, "/")
    notes = [entry.note for entry in menu(page).entries]
    assert any(notes) and not any("{{" in note for note in notes)


@pytest.mark.parametrize("typed", ["see /home", "a/b", "//", " /"])
def test_a_stroke_in_other_text_opens_nothing(qtbot: QtBot, page: ChatPage, typed: str) -> None:
    qtbot.keyClicks(page.composer.field, typed)
    assert shown(page) == []


def test_a_path_is_only_text(qtbot: QtBot, page: ChatPage, client: FakeClient) -> None:
    field = page.composer.field
    field.insertPlainText("/home/me/notes.txt")  # pasted
    assert shown(page) == []
    field.clear()
    qtbot.keyClicks(field, "/home")
    assert shown(page) == []
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert client.last(SendMessage).text == "/home"
    field.setPlainText("is it")
    field.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClicks(field, "/")
    assert shown(page) == []


def test_the_button_opens_it_too(qtbot: QtBot, page: ChatPage, client: FakeClient) -> None:
    qtbot.mouseClick(page.composer.prompts_button, Qt.MouseButton.LeftButton)
    assert "Summarise" in shown(page)
    item = menu(page).list.item(0)
    qtbot.mouseClick(
        menu(page).list.viewport(), Qt.MouseButton.LeftButton, pos=menu(page).list.visualItemRect(item).center()
    )
    assert text(page) == "Summarise this:\n\n[text]"


def test_the_list_goes_with_the_focus(qtbot: QtBot, page: ChatPage) -> None:
    qtbot.keyClicks(page.composer.field, "/")
    page.header.memory_button.setFocus()
    assert shown(page) == []


def test_the_library_begins_in_the_users_language(qtbot: QtBot, client: FakeClient) -> None:
    library = PromptLibrary(client)
    client.become_ready()
    client.answer(SavedPromptsListed(request_id=_ID, prompts=(), begun=False), ListSavedPrompts)
    assert client.last(BeginSavedPrompts).prompts == starters()
    client.emit(SavedPromptsChanged(prompts=PROMPTS))
    assert library.prompts == PROMPTS
    client.emit(EverythingDeleted())
    client.answer(SavedPromptsListed(request_id=_ID, prompts=(), begun=False), ListSavedPrompts)
    assert len(client.all(BeginSavedPrompts)) == 2
    library.deleteLater()


def test_what_it_begins_with_has_fields() -> None:
    names = [one.name for one in starters()]
    assert len(set(names)) == len(names)
    for one in starters():
        assert fields_of(one.text), one.name
        assert "{{" not in "".join(
            part for at, part in enumerate(one.text.replace("}}", "{{").split("{{")) if at % 2 == 0
        )


# --- the dialog -------------------------------------------------------------------------------------------------------


@pytest.fixture
def dialog(qtbot: QtBot, client: FakeClient, style: Style) -> PromptsDialog:
    client.become_ready()
    library = PromptLibrary(client)
    client.answer(SavedPromptsListed(request_id=_ID, prompts=PROMPTS, begun=True), ListSavedPrompts)
    dialog = PromptsDialog(client, library, style)
    library.setParent(dialog)
    show_widget(qtbot, dialog, 760, 520)
    return dialog


def test_a_new_one_is_kept(qtbot: QtBot, dialog: PromptsDialog, client: FakeClient) -> None:
    dialog.new_button.click()
    assert not dialog.save_button.isEnabled()
    qtbot.keyClicks(dialog.name, "Poem")
    qtbot.keyClicks(dialog.text, "A poem about {{what}}")
    dialog.save_button.click()
    asked = client.last(SavePrompt)
    assert (asked.prompt_id, asked.name, asked.text) == (None, "Poem", "A poem about {{what}}")
    poem = prompt(9, "Poem", "A poem about {{what}}")
    client.emit(SavedPromptsChanged(prompts=(*PROMPTS, poem)))
    client.answer(PromptSaved(request_id=_ID, prompt=poem), SavePrompt)
    assert dialog.list.currentItem().text() == "Poem"
    assert not dialog.save_button.isEnabled()


def test_one_is_changed_and_a_refusal_keeps_what_was_written(
    qtbot: QtBot, dialog: PromptsDialog, client: FakeClient
) -> None:
    qtbot.keyClicks(dialog.text, "More. ")
    dialog.save_button.click()
    assert client.last(SavePrompt).prompt_id == 1
    problem = Problem(code="invalid_request", what="There is one called so.", next_step="Choose another name.")
    client.fail(problem, SavePrompt)
    assert "There is one called so. Choose another name." in labels(dialog)
    assert dialog.text.toPlainText().startswith("More. ")
    client.emit(SavedPromptsChanged(prompts=PROMPTS))
    assert dialog.text.toPlainText().startswith("More. "), "what another window does takes nothing away"


def test_a_delete_can_be_undone(qtbot: QtBot, dialog: PromptsDialog, client: FakeClient) -> None:
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert client.last(DeletePrompt).prompt_id == 1
    client.emit(SavedPromptsChanged(prompts=PROMPTS[1:]))
    client.done(DeletePrompt)
    assert "Deleted “Summarise”" in labels(dialog)
    dialog.undo_button.click()
    assert client.last(RestorePrompt).prompt_id == 1
    client.emit(SavedPromptsChanged(prompts=PROMPTS))
    client.done(RestorePrompt)
    assert dialog.list.currentItem().text() == "Summarise"
    assert not dialog.undo_button.isVisible()


def test_order_by_keys(qtbot: QtBot, dialog: PromptsDialog, client: FakeClient) -> None:
    assert not dialog.up_button.isEnabled()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert client.last(OrderPrompts).prompt_ids == (2, 1, 3, 4)
    client.emit(SavedPromptsChanged(prompts=(PROMPTS[1], PROMPTS[0], *PROMPTS[2:])))
    client.done(OrderPrompts)
    assert dialog.list.currentRow() == 1
    assert dialog.list.currentItem().text() == "Summarise"


def test_duplicate_and_import(dialog: PromptsDialog, client: FakeClient) -> None:
    dialog.copy_button.click()
    assert client.last(DuplicatePrompt).prompt_id == 1
    dialog.take_file("/somewhere/prompts.json")
    assert client.last(ImportPrompts).path == "/somewhere/prompts.json"
    client.answer(PromptsImported(request_id=_ID, added=2, same=1, unusable=1), ImportPrompts)
    assert "2 prompts imported · 1 was here already · 1 can't be used" in labels(dialog)


def test_a_text_that_is_too_long_is_said(dialog: PromptsDialog) -> None:
    dialog.text.setPlainText("x" * 20_001)
    assert not dialog.save_button.isEnabled()
    assert "20,001 characters; at most 20,000 can be kept." in labels(dialog)


def labels(dialog: PromptsDialog) -> list[str]:
    from PySide6.QtWidgets import QLabel

    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
