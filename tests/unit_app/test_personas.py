"""The Personas page, the editor, cards, the chooser in the header, and who wrote a reply."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from app.chat.page import ChatPage
from app.chat.reply import ReplyWidget
from app.models.catalog import ModelCatalog
from app.models.model_sampling import ModelSampling
from app.personas.card_dialog import CardDialog
from app.personas.known import KnownPersonas
from app.personas.page import PersonasPage, dropped_card
from app.personas.pictures import LONGEST_SIDE, PictureReader, small_picture
from app.personas.portrait import png_bytes
from app.style import Style
from app.widgets.toast import Toast
from core.protocol import (
    AddPersona,
    CardRead,
    ConversationAdded,
    DeletePersona,
    Done,
    DuplicatePersona,
    EditPersona,
    EverythingDeleted,
    ExportPersona,
    Failed,
    ListModels,
    ListPersonas,
    MessageAdded,
    ModelsListed,
    PersonaAdded,
    PersonaExported,
    PersonaRemoved,
    PersonaSaved,
    PersonasListed,
    PictureShown,
    ReadCard,
    ReadDraft,
    RequestId,
    RestorePersona,
    SendMessage,
    SetPersona,
    SetSampling,
    SettingsChanged,
    ShowPicture,
)
from core.records import (
    CardForm,
    Conversation,
    ConversationId,
    Message,
    MessageId,
    ModelId,
    ModelInfo,
    Persona,
    PersonaCard,
    PersonaId,
    Problem,
    Role,
    Sampling,
    SamplingChoice,
    Settings,
)
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.showing import show_widget
from tests.unit_core.personas.test_cards import png

ADA = Persona(id=PersonaId(1), name="Ada", instructions="Ada loves charts.", greeting="Ahoy!", language="de")
BOB = Persona(id=PersonaId(2), name="Bob", model="granite", sampling=SamplingChoice(seed=4))
QWEN = ModelInfo(
    id=ModelId("qwen"), name="Qwen2.5 1.5B", size_bytes=1, installed=True, sampling=Sampling(temperature=0.2)
)
GRANITE = ModelInfo(id=ModelId("granite"), name="Granite 4.0 Micro", size_bytes=1, installed=True)


def picture(width: int = 4, height: int = 6) -> bytes:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor("red"))
    return png_bytes(image)


@pytest.fixture
def catalog(client: FakeClient) -> ModelCatalog:
    return ModelCatalog(client, client)


@pytest.fixture
def known(client: FakeClient) -> KnownPersonas:
    return KnownPersonas(client, client)


def ready(client: FakeClient, *personas: Persona) -> None:
    client.become_ready()
    client.answer(PersonasListed(request_id=RequestId(0), personas=personas), ListPersonas)
    if client.unanswered(ListModels):
        client.answer(ModelsListed(request_id=RequestId(0), models=(QWEN, GRANITE), embedders=()), ListModels)


@pytest.fixture
def page(qtbot: QtBot, client: FakeClient, catalog: ModelCatalog, known: KnownPersonas, style: Style) -> PersonasPage:
    page = PersonasPage(client, catalog, style, known)
    show_widget(qtbot, page, 900, 600)
    ready(client, ADA, BOB)
    return page


@pytest.fixture
def chat(qtbot: QtBot, client: FakeClient, catalog: ModelCatalog, known: KnownPersonas, style: Style) -> ChatPage:
    page = ChatPage(client, style, personas=known, catalog=catalog)
    show_widget(qtbot, page, 900, 600)
    ready(client, ADA, BOB)
    return page


def test_the_list_follows_the_core(page: PersonasPage, client: FakeClient) -> None:
    assert [card.persona for card in page.cards] == [None, ADA, BOB]
    client.event.emit(PersonaAdded(persona=Persona(id=PersonaId(3), name="ann")))
    client.event.emit(PersonaRemoved(persona_id=BOB.id))
    assert [card.persona.name for card in page.cards if card.persona] == ["Ada", "ann"]
    client.event.emit(EverythingDeleted())
    assert [card.persona for card in page.cards] == [None]


def test_a_new_one_is_written(page: PersonasPage, client: FakeClient) -> None:
    page.new_button.click()
    editor = page.editor
    assert editor is not None and not editor.save_button.isEnabled()
    editor.name.setText(" Eve ")
    editor.instructions.setPlainText("Eve sings.")
    editor.greeting.setPlainText("La la.")
    editor.language.setCurrentIndex(editor.language.findData("fr"))
    editor.model.setCurrentIndex(editor.model.findData("granite"))
    editor.sampling.fields["temperature"].setText("0,9")
    editor.save_button.click()
    assert editor.sampling.note.text() == "Temperature: a number from 0 to 2."
    editor.sampling.fields["temperature"].setText("0.9")
    editor.save_button.click()
    command = client.last(AddPersona)
    assert msgspec.structs.replace(command, request_id=RequestId(0)) == AddPersona(
        name="Eve",
        instructions="Eve sings.",
        greeting="La la.",
        model="granite",
        sampling=SamplingChoice(temperature=0.9),
        language="fr",
    )
    problem = Problem(code="invalid_request", what="It is too long.")
    client.answer(Failed(request_id=RequestId(0), problem=problem), AddPersona)
    assert page.editor is editor and [one.what for one in page.notices.problems] == ["It is too long."]
    editor.save_button.click()
    client.answer(PersonaSaved(request_id=RequestId(0), persona=ADA), AddPersona)
    assert page.editor is None


def test_one_is_edited_and_its_picture_stays_unless_it_is_changed(
    qtbot: QtBot, page: PersonasPage, client: FakeClient, tmp_path: Path
) -> None:
    page.cards[1].edit_button.click()
    editor = page.editor
    assert editor is not None and editor.name.text() == "Ada" and editor.language.currentData() == "de"
    assert not page.cards[1].isVisible()
    editor.save_button.click()
    assert client.last(EditPersona).picture is None and client.last(EditPersona).persona_id == ADA.id
    path = tmp_path / "red.png"
    path.write_bytes(picture())
    editor.read_picture(str(path))
    qtbot.waitUntil(lambda: not editor.remove_picture.isHidden())
    editor.save_button.click()
    small = client.last(EditPersona).picture
    assert small is not None and QImage.fromData(small).width() == 4
    editor.remove_picture.click()
    editor.save_button.click()
    assert client.last(EditPersona).picture == b""
    path.write_bytes(b"no picture")
    editor.read_picture(str(path))
    qtbot.waitUntil(lambda: "no picture" in editor.note.text())
    editor.cancel_button.click()
    assert page.editor is None and page.cards[1].isVisible()


def test_escape_gives_up_only_what_is_unchanged(qtbot: QtBot, page: PersonasPage) -> None:
    page.cards[1].edit_button.click()
    editor = page.editor
    assert editor is not None
    editor.instructions.insertPlainText("New. ")
    qtbot.keyClick(editor.instructions, Qt.Key.Key_Escape)
    assert page.editor is editor
    editor.cancel_button.click()
    page.cards[1].edit_button.click()
    assert page.editor is not None
    qtbot.keyClick(page.editor.name, Qt.Key.Key_Escape)
    assert page.editor is None


def test_one_is_deleted_with_a_way_back_and_duplicated(page: PersonasPage, client: FakeClient) -> None:
    toasts: list[Toast] = []
    page.toast_requested.connect(toasts.append)
    actions = {action.text(): action for action in page.cards[1].menu.actions()}
    actions["Delete"].trigger()
    client.answer(Done(request_id=RequestId(0)), DeletePersona)
    assert toasts[-1].text == "Deleted “Ada”" and toasts[-1].on_action is not None
    toasts[-1].on_action()
    assert client.last(RestorePersona).persona_id == ADA.id
    actions["Duplicate"].trigger()
    assert client.last(DuplicatePersona).name == "Ada (copy)"


def test_a_card_is_shown_before_it_is_kept(
    qtbot: QtBot, page: PersonasPage, client: FakeClient, tmp_path: Path
) -> None:
    path = tmp_path / "quilla.png"
    path.write_bytes(picture(600, 900))
    page.import_card(str(path))
    card = PersonaCard(
        name="Quilla",
        instructions="Quilla sails <b>far</b>.",
        greetings=("Ahoy you!", "Hi."),
        notes="Rate it!",
        is_picture=True,
        left_out=("mes_example",),
        entries_left_out=2,
    )
    client.answer(CardRead(request_id=RequestId(0), card=card), ReadCard)
    (dialog,) = page.findChildren(CardDialog)
    assert "examples" in dialog.left_out.text() and "2 entries" in dialog.left_out.text()
    assert dialog.instructions.toPlainText() == "Quilla sails <b>far</b>."
    qtbot.keyClicks(dialog.user_name, "Mia")
    qtbot.waitUntil(lambda: bool(client.unanswered(ReadCard)))
    assert client.last(ReadCard).user_name == "Mia"
    named = msgspec.structs.replace(card, greetings=("Ahoy Mia!", "Hi."))
    client.answer(CardRead(request_id=RequestId(0), card=named), ReadCard)
    qtbot.waitUntil(lambda: bool(dialog.command.picture))
    assert not client.all(AddPersona)
    dialog.action.click()
    command = client.last(AddPersona)
    assert (command.name, command.greeting) == ("Quilla", "Ahoy Mia!")
    small = QImage.fromData(command.picture)
    assert (small.width(), small.height()) == (round(LONGEST_SIDE * 2 / 3), LONGEST_SIDE)


def test_a_file_that_is_no_card_says_so(page: PersonasPage, client: FakeClient) -> None:
    page.import_card("/cards/cat.png")
    problem = Problem(code="invalid_request", what="There is no character card in cat.png: it is only a picture.")
    client.answer(Failed(request_id=RequestId(0), problem=problem), ReadCard)
    assert page.notices.problems == [problem] and not page.findChildren(CardDialog)


def test_what_may_be_a_card_is_taken_where_it_is_dropped() -> None:
    def drag(*names: str) -> QMimeData:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(f"/cards/{name}") for name in names])
        return data

    assert dropped_card(drag("ada.PNG"), here=False) == "/cards/ada.PNG"
    assert dropped_card(drag("ada.json"), here=False) is None
    assert dropped_card(drag("ada.json"), here=True) == "/cards/ada.json"
    assert dropped_card(drag("ada.png", "bob.png"), here=True) is None


def test_one_without_a_picture_is_exported_with_its_letter(page: PersonasPage, client: FakeClient) -> None:
    page.export_to(ADA, "/cards/ada.png", CardForm.PNG)
    assert QImage.fromData(client.last(ExportPersona).picture).width() == 400
    client.answer(PersonaExported(request_id=RequestId(0), path="/cards/ada.png"), ExportPersona)
    page.export_to(ADA, "/cards/ada.json", CardForm.JSON)
    assert client.last(ExportPersona).picture == b""


def test_pictures_are_made_small_and_bad_ones_refused(tmp_path: Path) -> None:
    image = QImage(2000, 1000, QImage.Format.Format_ARGB32)
    image.fill(QColor("blue"))
    image.setText("chara", "a card")
    small = small_picture(png_bytes(image))
    assert isinstance(small, bytes) and b"chara" not in small
    assert (QImage.fromData(small).width(), QImage.fromData(small).height()) == (512, 256)
    for bad, words in (
        (b"", "no picture"),
        (b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", "no picture"),
        (png(width=20_000, height=20_000), "too large"),
        (picture(300, 300)[:200], "damaged"),
    ):
        assert words in str(small_picture(bad))


def test_a_picture_is_asked_for_once(client: FakeClient, known: KnownPersonas) -> None:
    persona = msgspec.structs.replace(ADA, picture="abc")
    ready(client, persona)
    assert known.picture(persona) is None and known.picture(persona) is None
    assert len(client.all(ShowPicture)) == 1
    client.answer(PictureShown(request_id=RequestId(0), persona_id=ADA.id, picture=picture()), ShowPicture)
    shown = known.picture(persona)
    assert shown is not None and shown.width() == 4


# --- in a conversation --------------------------------------------------------------------------------------------


def message(number: int, role: Role, text: str, persona: Persona | None = None, *, greeting: bool = False) -> Message:
    return Message(
        id=MessageId(number),
        conversation_id=ConversationId(7),
        role=role,
        text=text,
        created_at=1.0,
        persona_id=None if persona is None else persona.id,
        greeting=greeting,
    )


def test_it_greets_in_a_new_conversation_and_the_stored_greeting_takes_that_place(
    chat: ChatPage, client: FakeClient
) -> None:
    chat.begin_with(ADA.id)
    (row,) = chat.view.rows
    assert isinstance(row, ReplyWidget) and row.persona_name == "Ada" and row.again_button.isHidden()
    assert chat.header.persona_button.text() == "Ada" and chat.composer.field.placeholderText() == "Message Ada"
    chat.composer.field.setPlainText("Where are we?")
    chat.composer.send()
    command = client.last(SendMessage)
    assert command.persona_id == ADA.id
    conversation = Conversation(id=ConversationId(7), title="Where", created_at=1.0, updated_at=1.0, persona_id=ADA.id)
    client.event.emit(ConversationAdded(conversation=conversation, request_id=command.request_id))
    for stored in (
        message(1, Role.ASSISTANT, "Ahoy!", ADA, greeting=True),
        message(2, Role.USER, "Where are we?"),
        message(3, Role.ASSISTANT, "At sea.", ADA),
    ):
        client.event.emit(MessageAdded(message=stored, request_id=command.request_id))
    shown = [one.text for one in chat._conversation.model.messages]
    assert shown == ["Ahoy!", "Where are we?", "At sea."]
    greeting, _, reply = chat.view.rows
    assert isinstance(greeting, ReplyWidget) and isinstance(reply, ReplyWidget)
    assert greeting.again_button.isHidden() and greeting.split_button.isHidden()
    assert not reply.again_button.isHidden() and not reply.split_button.isHidden()


def test_drafts_are_read_for_whoever_answers(chat: ChatPage, client: FakeClient) -> None:
    chat.begin_with(ADA.id)
    chat._conversation.read_along("Where are we?")
    assert client.last(ReadDraft).persona_id == ADA.id


def test_one_without_a_greeting_shows_its_name(chat: ChatPage) -> None:
    chat.begin_with(BOB.id)
    assert chat.greeting.isVisible() and chat.greeting.title == "Bob"
    chat.show_conversation(None)
    assert chat.greeting.title == "What is on your mind?" and chat.header.persona_button.text() == "Rememora"


def test_it_is_switched_in_the_header(chat: ChatPage, client: FakeClient) -> None:
    conversation = Conversation(id=ConversationId(7), title="Where", created_at=1.0, updated_at=1.0)
    chat.show_conversation(ConversationId(7))
    chat._conversation.record = conversation
    chat._conversation.record_changed.emit()
    menu = chat.header.persona_menu
    menu.aboutToShow.emit()
    names = [action.text() for action in menu.actions() if action.isCheckable()]
    assert names == ["Rememora", "Ada", "Bob"]
    next(action for action in menu.actions() if action.text() == "Bob").trigger()
    assert client.last(SetPersona).persona_id == BOB.id
    chat._conversation.record = msgspec.structs.replace(conversation, persona_id=BOB.id)
    chat._conversation.record_changed.emit()
    assert "Granite 4.0 Micro" in chat.other_model_words
    client.event.emit(PersonaRemoved(persona_id=BOB.id))
    assert chat.header.persona_button.text() == "Rememora" and not chat.other_model_words


def test_without_personas_there_is_no_chooser(qtbot: QtBot, client: FakeClient, style: Style) -> None:
    page = ChatPage(client, style)
    show_widget(qtbot, page, 900, 600)
    ready(client)
    assert page.header.persona_button.isHidden()


# --- sampling -----------------------------------------------------------------------------------------------------


def test_sampling_is_chosen_and_reset(qtbot: QtBot, client: FakeClient, style: Style) -> None:
    section = ModelSampling(client, style)
    show_widget(qtbot, section, 600, 400)
    client.become_ready(settings=Settings(model="qwen", sampling={"qwen": SamplingChoice(seed=5)}))
    section.set_model("qwen", QWEN.sampling)
    assert section.fold.text() == "Sampling · 1 value of yours"
    section.fold.click()
    fields = section.fields
    assert fields is not None
    assert fields.fields["temperature"].placeholderText() == "0.2" and fields.fields["seed"].text() == "5"
    fields.fields["top_p"].setText("0.95")
    fields.fields["top_p"].editingFinished.emit()
    assert client.last(SetSampling).sampling == SamplingChoice(seed=5, top_p=0.95)
    problem = Problem(code="invalid_request", what="Top-p lies between 0.05 and 1.")
    client.answer(Failed(request_id=RequestId(0), problem=problem), SetSampling)
    assert fields.note.text() == "Top-p lies between 0.05 and 1."
    for text in ("1.2", "much", "nan"):
        fields.fields["top_p"].setText(text)
        fields.fields["top_p"].editingFinished.emit()
        assert fields.note.text() == "Top-p: a number from 0.05 to 1."
    fields.fields["seed"].setText("0.5")
    fields.fields["top_p"].setText("")
    fields.fields["seed"].editingFinished.emit()
    assert fields.note.text() == "Seed: a number from 0 to 4294967294."
    assert client.last(SetSampling).sampling == SamplingChoice(seed=5, top_p=0.95)
    fields.reset.click()
    assert client.last(SetSampling).sampling == SamplingChoice()
    client.event.emit(SettingsChanged(settings=Settings(model="qwen")))
    assert section.fold.text() == "Sampling" and not fields.reset.isEnabled()


def test_the_last_picture_asked_for_is_the_one_told(qtbot: QtBot) -> None:
    reader = PictureReader()
    told: list[bytes] = []
    reader.read.connect(told.append)
    reader.start(picture(10, 10))
    reader.start(picture(20, 20))
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(50)
    assert [QImage.fromData(one).width() for one in told] == [20]
