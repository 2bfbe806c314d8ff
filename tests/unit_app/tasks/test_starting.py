"""What a task is asked before it begins: each kind's draft is what was chosen, and what is missing is said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.appearance import Appearance
from app.style import Style
from app.tasks.classify_form import ClassifyForm
from app.tasks.dialog import TaskDialog
from app.tasks.extract_form import ExtractForm
from app.tasks.forms import ContinueForm, RewriteForm, SummariseForm, TranslateForm
from app.tasks.kinds import Kind
from app.tasks.own_form import OwnForm
from app.tasks.picker import DocumentPicker
from app.tasks.sources import TaskSource
from app.tasks.starter import TaskStarter
from app.tasks.templates_dialog import TemplatesDialog
from app.translation import Language, Translation
from core.protocol import (
    DeleteTaskTemplate,
    ListDocuments,
    ListTaskTemplates,
    PreviewTable,
    RequestId,
    RestoreTaskTemplate,
    SaveTaskTemplate,
    StartTask,
    TablePreviewed,
    TaskStarted,
    TaskTemplateSaved,
    TaskTemplatesChanged,
    TaskTemplatesListed,
)
from core.records import (
    Classify,
    ClassifyBy,
    Continue,
    DocumentStatus,
    Extract,
    Label,
    Length,
    OwnTask,
    Problem,
    Proofread,
    Rewrite,
    Summarise,
    SummaryForm,
    TablePreview,
    TaskDraft,
    TaskTemplate,
    TaskTemplateId,
    Tone,
    Translate,
)
from tests.unit_app.documents.library import CONTRACT, document, listed
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.showing import show_widget
from tests.unit_app.tasks.examples import QUIZ, RUNNING, TEMPLATES, TO_FRENCH

_ID = RequestId(0)
D = TypeVar("D", bound=QWidget)
LETTER = TaskSource(text="Dear Ms Miller, the heating is off since Monday.")
TABLE = TablePreview(
    columns=("id", "review", "stars"),
    rows=(("1", "I love it, and so does my cat", "5"), ("2", "It broke after two days", "1")),
    count=2_000,
)

Ask = Callable[..., TaskDialog]


@pytest.fixture
def starter(qtbot: QtBot, client: FakeClient, style: Style, tmp_path: Path) -> TaskStarter:
    client.become_ready()
    return TaskStarter(client, style, Appearance(tmp_path / "window.ini"), client)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    show_widget(qtbot, window, 800, 600)
    return window


@pytest.fixture
def ask(qtbot: QtBot, starter: TaskStarter, window: QWidget) -> Ask:
    """Opens the dialog for a kind, or a template."""

    def ask(what: Kind | TaskTemplate, source: TaskSource = LETTER) -> TaskDialog:
        if isinstance(what, Kind):
            starter.begin(what, source, window)
        else:
            starter.begin_template(what, source, window)
        return opened(TaskDialog)

    return ask


def opened(kind: type[D]) -> D:
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
    return shown[-1]


def draft(client: FakeClient, dialog: TaskDialog) -> TaskDraft:
    """What is asked for when the dialog's button is pressed."""
    dialog.start_button.click()
    assert not dialog.problem_words
    return client.last(StartTask).draft


# --- each kind --------------------------------------------------------------------------------------------------------


def test_a_summary(ask: Ask, client: FakeClient) -> None:
    dialog = ask(Kind.SUMMARISE)
    form = dialog.form
    assert isinstance(form, SummariseForm)
    form.form.setCurrentIndex(form.form.findData(SummaryForm.POINTS))
    form.language.choose("fr")
    asked = draft(client, dialog)
    assert asked == TaskDraft(options=Summarise(form=SummaryForm.POINTS, language="fr"), text=LETTER.text)


def test_a_translation(ask: Ask, client: FakeClient, qtbot: QtBot) -> None:
    dialog = ask(Kind.TRANSLATE)
    form = dialog.form
    assert isinstance(form, TranslateForm)
    assert form.language.code == "en", "that of the window"
    form.language.choose("de")
    form.glossary.add_button.click()
    term, called, _ = form.glossary.lines[0]
    qtbot.keyClicks(term, "landlord")
    dialog.start_button.click()
    assert "both" in dialog.problem_words
    assert dialog.focusWidget() is called
    qtbot.keyClicks(called, "Vermieterin")
    assert not dialog.problem_words, "it is looked at again with every change"
    form.glossary.add_button.click()
    assert draft(client, dialog).options == Translate(language="de", glossary=(("landlord", "Vermieterin"),))


def test_a_term_can_be_removed(ask: Ask, client: FakeClient) -> None:
    dialog = ask(TaskTemplate(id=TaskTemplateId(9), name="x", options=Translate(language="de", glossary=(("a", "b"),))))
    form = dialog.form
    assert isinstance(form, TranslateForm)
    form.glossary.lines[0][2].click()
    assert draft(client, dialog).options == Translate(language="de")


def test_a_rewrite(ask: Ask, client: FakeClient) -> None:
    dialog = ask(Kind.REWRITE)
    form = dialog.form
    assert isinstance(form, RewriteForm)
    form.tone.setCurrentIndex(form.tone.findData(Tone.FRIENDLY))
    form.length.setCurrentIndex(form.length.findData(Length.SHORTER))
    form.simpler.click()
    assert draft(client, dialog).options == Rewrite(tone=Tone.FRIENDLY, length=Length.SHORTER, simpler=True)


def test_proofreading_a_text_asks_nothing(starter: TaskStarter, client: FakeClient, window: QWidget) -> None:
    failed: list[Problem] = []
    starter.failed.connect(failed.append)
    starter.begin(Kind.PROOFREAD, LETTER, window)
    assert client.last(StartTask).draft == TaskDraft(options=Proofread(), text=LETTER.text)
    why = Problem(code="full", what="The disk is full.")
    client.fail(why, StartTask)
    assert failed == [why]


def test_proofreading_a_document_asks_which_pages(ask: Ask, client: FakeClient, qtbot: QtBot) -> None:
    dialog = ask(Kind.PROOFREAD, TaskSource(documents=(CONTRACT,)))
    box = dialog.source_box
    qtbot.keyClicks(box.first, "12")
    qtbot.keyClicks(box.last, "3")
    dialog.start_button.click()
    assert "after the last" in dialog.problem_words
    box.last.setText("14")
    asked = draft(client, dialog)
    assert asked == TaskDraft(options=Proofread(), document_id=CONTRACT.id, first_page=12, last_page=14)


def test_a_classification(ask: Ask, client: FakeClient, qtbot: QtBot) -> None:
    dialog = ask(Kind.CLASSIFY)
    form = dialog.form
    assert isinstance(form, ClassifyForm)
    dialog.start_button.click()
    assert "two labels" in dialog.problem_words
    assert dialog.focusWidget() is form.cards[0].name
    qtbot.keyClicks(form.cards[0].name, "Complaint")
    qtbot.keyClicks(form.cards[1].name, "complaint ")
    assert "two labels called" in dialog.problem_words
    form.cards[1].name.setText("Praise")
    assert not dialog.problem_words
    form.cards[0].examples.setPlainText("It broke.\n\n  Too late!  ")
    form.more.click()
    form.by.setCurrentIndex(form.by.findData(ClassifyBy.EXAMPLES))
    dialog.start_button.click()
    assert "“Praise” has no example" in dialog.problem_words
    form.cards[1].examples.setPlainText("Thank you")
    assert draft(client, dialog).options == Classify(
        labels=(
            Label(name="Complaint", examples=("It broke.", "Too late!")),
            Label(name="Praise", examples=("Thank you",)),
        ),
        by=ClassifyBy.EXAMPLES,
    )


def test_examples_without_a_name_are_told(ask: Ask) -> None:
    dialog = ask(Kind.CLASSIFY)
    form = dialog.form
    assert isinstance(form, ClassifyForm)
    form.sentiment_button.click()
    form.cards[1].name.clear()
    dialog.start_button.click()
    assert "no name" in dialog.problem_words
    assert dialog.focusWidget() is form.cards[1].name


def test_labels_to_begin_with(ask: Ask, client: FakeClient) -> None:
    dialog = ask(Kind.CLASSIFY)
    form = dialog.form
    assert isinstance(form, ClassifyForm)
    form.topic_button.click()
    assert len(form.cards) == 6
    form.sentiment_button.click()
    form.cards[1].remove.click()
    options = draft(client, dialog).options
    assert isinstance(options, Classify)
    assert [label.name for label in options.labels] == ["positive", "negative"]
    assert all(label.examples for label in options.labels)


def test_the_rows_of_a_table(ask: Ask, client: FakeClient) -> None:
    dialog = ask(Kind.CLASSIFY, TaskSource(path="/home/me/reviews.csv"))
    form = dialog.form
    assert isinstance(form, ClassifyForm)
    assert client.last(PreviewTable).path == "/home/me/reviews.csv"
    client.answer(TablePreviewed(request_id=_ID, table=TABLE), PreviewTable)
    assert form.column_choice.currentData() == "review", "the column with the most words"
    form.sentiment_button.click()
    form.known_choice.setCurrentIndex(form.known_choice.findData("review"))
    dialog.start_button.click()
    assert "can't stand in the column" in dialog.problem_words
    form.known_choice.setCurrentIndex(form.known_choice.findData("stars"))
    asked = draft(client, dialog)
    assert asked.path == "/home/me/reviews.csv"
    assert not asked.text
    assert asked.document_id is None
    assert isinstance(asked.options, Classify)
    assert (asked.options.column, asked.options.known) == ("review", "stars")


def test_a_table_among_the_documents(ask: Ask, client: FakeClient) -> None:
    table = document(7, "reviews", format="csv", path="/home/me/reviews.csv", pages=1)
    dialog = ask(Kind.SUMMARISE, TaskSource(documents=(table,)))
    assert not client.all(PreviewTable)
    dialog.kind_choice.setCurrentIndex(dialog.kind_choice.findData(Kind.CLASSIFY))
    assert client.last(PreviewTable).path == "/home/me/reviews.csv"


def test_a_table_that_cannot_be_read(ask: Ask, client: FakeClient) -> None:
    dialog = ask(Kind.CLASSIFY, TaskSource(path="/home/me/reviews.csv"))
    client.fail(Problem(code="not_a_table", what="That isn't a table."), PreviewTable)
    assert "That isn't a table." in dialog.problem_words
    assert not dialog.source_box.source.there


def test_an_extraction(ask: Ask, client: FakeClient, qtbot: QtBot) -> None:
    dialog = ask(Kind.EXTRACT)
    form = dialog.form
    assert isinstance(form, ExtractForm)
    dialog.start_button.click()
    assert "at least one column" in dialog.problem_words
    assert dialog.focusWidget() is form.columns.field
    qtbot.keyClicks(form.columns.field, "invoice number")
    qtbot.keyClick(form.columns.field, Qt.Key.Key_Return)
    assert dialog.isVisible(), "Enter adds a column, and begins nothing"
    qtbot.keyClicks(form.columns.field, "wrong,")
    qtbot.keyClick(form.columns.field, Qt.Key.Key_Backspace)
    form.columns.field.setText("date; DATE; amount")
    form.columns.add_button.click()
    qtbot.keyClicks(form.columns.field, "who it is to")
    qtbot.keyClicks(form.rows, "invoice")
    columns = ("invoice number", "date", "amount", "who it is to")
    assert draft(client, dialog).options == Extract(columns=columns, rows="invoice")


def test_too_many_columns(ask: Ask) -> None:
    dialog = ask(Kind.EXTRACT)
    form = dialog.form
    assert isinstance(form, ExtractForm)
    form.columns.set_names(tuple(f"column {number}" for number in range(21)))
    dialog.start_button.click()
    assert "At most 20 columns" in dialog.problem_words


def test_a_continuation(ask: Ask, client: FakeClient, qtbot: QtBot) -> None:
    dialog = ask(Kind.CONTINUE)
    form = dialog.form
    assert isinstance(form, ContinueForm)
    form.words.setCurrentIndex(form.words.findData(300))
    qtbot.keyClicks(form.wish, "a happy end")
    assert draft(client, dialog).options == Continue(words=300, wish="a happy end")


def test_a_task_of_ones_own(ask: Ask, client: FakeClient, qtbot: QtBot) -> None:
    dialog = ask(Kind.OWN)
    form = dialog.form
    assert isinstance(form, OwnForm)
    dialog.start_button.click()
    assert "Say what is to be done" in dialog.problem_words
    qtbot.keyClicks(form.instructions, "Write {{n}} questions")
    dialog.start_button.click()
    assert "Fill in first: n." in dialog.problem_words
    assert form.instructions.toPlainText() == "Write [n] questions", "its field is there to be filled in"
    qtbot.keyClicks(form.instructions, "two")
    assert draft(client, dialog).options == OwnTask(instructions="Write two questions")


# --- templates --------------------------------------------------------------------------------------------------------


def test_the_fields_of_a_template_are_filled_in(ask: Ask, client: FakeClient, qtbot: QtBot) -> None:
    dialog = ask(QUIZ)
    form = dialog.form
    assert isinstance(form, OwnForm)
    edit = form.instructions
    assert edit.toPlainText() == "Write three questions about it for [whom]."
    assert edit.textCursor().selectedText() == "three"
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert edit.textCursor().selectedText() == "[whom]"
    dialog.start_button.click()
    assert "Fill in first: whom." in dialog.problem_words
    qtbot.keyClicks(edit, "beginners")
    assert draft(client, dialog).options == OwnTask(instructions="Write five questions about it for beginners.")


def test_fields_elsewhere_are_to_be_replaced(ask: Ask) -> None:
    dialog = ask(TaskTemplate(id=TaskTemplateId(3), name="x", options=Extract(columns=("{{what}}",))))
    dialog.start_button.click()
    assert "Fill in first: what." in dialog.problem_words


def test_a_template_is_kept(ask: Ask, client: FakeClient, qtbot: QtBot) -> None:
    dialog = ask(TO_FRENCH)
    dialog.template_button.click()
    assert dialog.focusWidget() is dialog.name
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert "Give the template a name" in dialog.problem_words
    qtbot.keyClicks(dialog.name, "Marie")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    asked = client.last(SaveTaskTemplate)
    assert (asked.template_id, asked.name, asked.options) == (None, "Marie", TO_FRENCH.options)
    assert not client.all(StartTask), "Enter in the name keeps it, and begins nothing"
    client.fail(Problem(code="taken", what="There is one of that name."), SaveTaskTemplate)
    assert "There is one of that name." in dialog.problem_words
    dialog.save()
    kept = TaskTemplate(id=TaskTemplateId(5), name="Marie", options=TO_FRENCH.options)
    client.answer(TaskTemplateSaved(request_id=_ID, template=kept), SaveTaskTemplate)
    assert dialog.isVisible()
    assert not dialog.problem_words


def test_templates_are_changed_and_deleted(
    starter: TaskStarter, client: FakeClient, window: QWidget, qtbot: QtBot
) -> None:
    client.answer(TaskTemplatesListed(request_id=_ID, templates=TEMPLATES), ListTaskTemplates)
    starter.manage_templates(window)
    dialog = opened(TemplatesDialog)
    assert [dialog.list.item(row).text() for row in range(2)] == ["Into French, for Marie", "Quiz"]
    dialog.list.setCurrentRow(1)
    dialog.edit_button.click()
    change = opened(TaskDialog)
    form = change.form
    assert isinstance(form, OwnForm)
    assert "{{whom}}" in form.instructions.toPlainText(), "fields stay fields"
    change.name.setText("Quiz for children")
    change.save_button.click()
    asked = client.last(SaveTaskTemplate)
    assert (asked.template_id, asked.name, asked.options) == (QUIZ.id, "Quiz for children", QUIZ.options)
    client.answer(TaskTemplateSaved(request_id=_ID, template=QUIZ), SaveTaskTemplate)
    qtbot.waitUntil(lambda: not change.isVisible())
    dialog.delete_button.click()
    assert client.last(DeleteTaskTemplate).template_id == QUIZ.id
    client.done(DeleteTaskTemplate)
    client.emit(TaskTemplatesChanged(templates=(TO_FRENCH,)))
    assert dialog.list.count() == 1
    dialog.undo_button.click()
    assert client.last(RestoreTaskTemplate).template_id == QUIZ.id
    client.done(RestoreTaskTemplate)
    client.emit(TaskTemplatesChanged(templates=TEMPLATES))
    assert dialog.list.count() == 2


# --- the source -------------------------------------------------------------------------------------------------------


def test_without_a_source_one_is_asked_for(ask: Ask, client: FakeClient, qtbot: QtBot) -> None:
    dialog = ask(Kind.SUMMARISE, TaskSource())
    assert dialog.focusWidget() is dialog.source_box.text
    dialog.start_button.click()
    assert "Write or paste a text first" in dialog.problem_words
    assert not client.all(StartTask)
    qtbot.keyClicks(dialog.source_box.text, "A text")
    assert draft(client, dialog).text == "A text"


def test_documents_are_chosen(ask: Ask, client: FakeClient, qtbot: QtBot) -> None:
    dialog = ask(Kind.SUMMARISE, TaskSource())
    dialog.source_box.document_button.click()
    picker = opened(DocumentPicker)
    qtbot.waitUntil(lambda: bool(client.unanswered(ListDocuments)))
    assert client.last(ListDocuments).filter.status is DocumentStatus.READY
    client.answer(listed(CONTRACT, document(7)), ListDocuments)
    picker.list.selectAll()
    picker.choose_button.click()
    dialog.start_button.click()
    assert client.last(StartTask).draft.document_id == CONTRACT.id
    client.answer(TaskStarted(request_id=_ID, task=RUNNING), StartTask)
    assert client.last(StartTask).draft.document_id == document(7).id, "a task for each"
    client.answer(TaskStarted(request_id=_ID, task=RUNNING), StartTask)
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_one_of_several_can_be_left_out(ask: Ask, client: FakeClient) -> None:
    dialog = ask(Kind.SUMMARISE, TaskSource(documents=(CONTRACT, document(7))))
    dialog.source_box.show_source(TaskSource(documents=(document(7),)))
    assert draft(client, dialog).document_id == document(7).id


def test_a_long_text_is_not_laid_out(ask: Ask, client: FakeClient) -> None:
    dialog = ask(Kind.SUMMARISE, TaskSource())
    paste = QMimeData()
    paste.setText("word " * 10_000)
    dialog.source_box.text.insertFromMimeData(paste)
    assert not dialog.source_box.text.isVisible()
    assert draft(client, dialog).text == paste.text()


def test_a_text_that_is_too_long_is_told(ask: Ask, client: FakeClient) -> None:
    dialog = ask(Kind.SUMMARISE, TaskSource(text="word " * 1_000_000))
    dialog.start_button.click()
    assert dialog.problem_words.startswith("The text has 5,000,000 characters; at most 4,194,304")
    assert not client.all(StartTask)


def test_what_fails_is_said_in_the_dialog(ask: Ask, client: FakeClient) -> None:
    dialog = ask(Kind.SUMMARISE)
    dialog.start_button.click()
    assert not dialog.start_button.isEnabled()
    client.fail(Problem(code="full", what="The disk is full.", safe="Nothing was begun."), StartTask)
    assert dialog.problem_words == "The disk is full. Nothing was begun."
    assert dialog.isVisible()
    assert dialog.start_button.isEnabled()


# --- what was chosen last ---------------------------------------------------------------------------------------------


def test_the_last_choices_are_kept(
    ask: Ask, client: FakeClient, style: Style, tmp_path: Path, window: QWidget, qtbot: QtBot
) -> None:
    dialog = ask(TaskTemplate(id=TaskTemplateId(9), name="x", options=Translate(language="fr", glossary=(("a", "b"),))))
    dialog.start()
    client.answer(TaskStarted(request_id=_ID, task=RUNNING), StartTask)
    again = TaskStarter(client, style, Appearance(tmp_path / "window.ini"), client)
    again.begin(Kind.TRANSLATE, LETTER, window)
    assert draft(client, opened(TaskDialog)).options == Translate(language="fr", glossary=(("a", "b"),))


def test_choices_that_cannot_be_read_are_none(
    client: FakeClient, style: Style, tmp_path: Path, window: QWidget
) -> None:
    client.become_ready()
    appearance = Appearance(tmp_path / "window.ini")
    appearance.set_task_choice("summarise", b'{"type": "gone"}')
    TaskStarter(client, style, appearance, client).begin(Kind.SUMMARISE, LETTER, window)
    assert draft(client, opened(TaskDialog)).options == Summarise()


def test_the_language_of_the_window_is_told(
    ask: Ask, client: FakeClient, translation: Translation, qtbot: QtBot
) -> None:
    translation.use(Language.GERMAN)
    assert draft(client, ask(Kind.SUMMARISE)).heard == "de"
