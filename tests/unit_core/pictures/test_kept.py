"""What is kept of pictures, and what isn't: files on the disk, exports and what comes back from them."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import msgspec
from PIL import Image

from core import protocol
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import ConversationMode, ExportedPicture, ExportForm, MaskWords, Message, TraceKind
from tests.unit_core.pictures.conftest import Start
from tests.unit_core.pictures.drawn import drawn, file_of, send, take
from tests.unit_core.pictures.test_messages import messages, note_of
from tests.unit_core.running_core import RunningCore

SECRET = "QUOKKA 4711"


def picture_file() -> bytes:
    """A PNG whose bytes can be looked for: they are stored as they are."""
    return file_of(drawn([SECRET]))


def holding(paths: Paths, *wanted: bytes) -> list[Path]:
    """Files in which one of these stands."""
    return [
        file
        for folder in (paths.data, paths.config, paths.logs)
        for file in folder.rglob("*")
        if file.is_file() and any(one in file.read_bytes() for one in wanted)
    ]


def traces(data: bytes) -> tuple[bytes, ...]:
    """What tells of a picture: a stretch of its contents, and what stands in it."""
    return data[len(data) // 2 :][:64], SECRET.encode(), b"quokka"


def test_before_it_is_sent_it_is_on_no_disk(core: RunningCore, paths: Paths) -> None:
    data = picture_file()
    taken = take(core, data)
    core.wait(protocol.PictureRead, lambda event: event.picture.id == taken.id)
    core.settle()
    assert holding(paths, *traces(data)) == []


def test_of_a_conversation_without_a_trace_nothing_is_on_the_disk(
    start: Start, model: ScriptedModel, paths: Paths
) -> None:
    core = start()
    data = picture_file()
    accepted = send(core, "What is this?", take(core, data), mode=ConversationMode.NO_TRACE)
    assert SECRET in note_of(model)
    assert messages(core, accepted.conversation_id)[0].pictures[0].has_text
    loaded = core.ask(
        protocol.LoadPicture(
            picture_id=messages(core, accepted.conversation_id)[0].pictures[0].id, message_id=accepted.message_id
        ),
        protocol.PictureLoaded,
    )
    assert loaded.data == data
    core.indexed()
    assert holding(paths, *traces(data)) == []
    core.close()
    assert holding(paths, *traces(data)) == []


def test_one_without_a_trace_can_be_kept(core: RunningCore) -> None:
    accepted = send(core, "Look.", take(core, picture_file()), mode=ConversationMode.NO_TRACE)
    kept = core.ask(protocol.KeepConversation(conversation_id=accepted.conversation_id), protocol.ConversationKept)
    assert [one.has_text for one in messages(core, kept.conversation.id)[0].pictures] == [True]


def test_erased_it_is_in_no_file(core: RunningCore, paths: Paths) -> None:
    data = picture_file()
    accepted = send(core, "Look at this.", take(core, data, "quokka.png"))
    send(core, "Thank you.", conversation=accepted.conversation_id)
    core.indexed()
    assert holding(paths, *traces(data))
    came = core.ask(protocol.ShowTraces(message_id=accepted.message_id), protocol.TracesShown).traces
    (shown,) = [one for one in came if one.kind is TraceKind.PICTURE]
    assert [(one.text, one.message_id) for one in shown.items] == [("quokka.png", accepted.message_id)]
    left = core.ask(protocol.EraseTraces(message_id=accepted.message_id), protocol.TracesShown).traces
    assert TraceKind.PICTURE not in [one.kind for one in left]
    core.seen.clear()
    core.wait(protocol.ErasureStateChanged, lambda event: not event.state.pending)
    assert holding(paths, *traces(data)) == []


def exported(core: RunningCore, path: Path, form: ExportForm, masks: MaskWords | None = None) -> bytes:
    core.ask(protocol.ExportConversations(path=str(path), form=form, masks=masks), protocol.ConversationsExported)
    return path.read_bytes()


def test_exports_show_it(core: RunningCore, model: ScriptedModel, tmp_path: Path) -> None:
    data = picture_file()
    model.say("A note.")
    send(core, "Look at this.", take(core, data, "my [quokka].png"))
    assert b"\\[Picture: my \\[quokka\\].png\\]" in exported(core, tmp_path / "a.md", ExportForm.MARKDOWN)
    page = exported(core, tmp_path / "a.html", ExportForm.HTML).decode()
    assert 'alt="Picture: my [quokka].png" src="data:image/png;base64,' in page
    whole = json.loads(exported(core, tmp_path / "a.json", ExportForm.JSON))
    (told,) = whole["conversations"][0]["messages"][0]["pictures"]
    assert (told["name"], told["text"]) == ("my [quokka].png", SECRET)
    masked = exported(core, tmp_path / "b.json", ExportForm.JSON, MaskWords())
    assert SECRET.encode() not in masked and b"quokka" not in masked
    assert json.loads(masked)["conversations"][0]["messages"][0]["pictures"] == [{}]


def test_pages_that_are_read_have_it_small_and_with_stand_ins_not_at_all(core: RunningCore) -> None:
    accepted = send(core, "Look at this.", take(core, picture_file(), "quokka.png"))
    read = protocol.ReadConversation(conversation_id=accepted.conversation_id)
    (told,) = core.ask(read, protocol.ConversationRead).messages[0].pictures
    assert (told.name, told.text, told.media_type, told.data[8:12]) == ("quokka.png", "", "image/webp", b"WEBP")
    core.ask(
        protocol.PreviewMasks(words=MaskWords(), conversation_ids=(accepted.conversation_id,), whole=True),
        protocol.MasksPreviewed,
    )
    masked = msgspec.structs.replace(read, masked=True)
    assert core.ask(masked, protocol.ConversationRead).messages[0].pictures == (ExportedPicture(),)


def test_an_export_brings_it_back(core: RunningCore, tmp_path: Path) -> None:
    data = picture_file()
    accepted = send(core, "", take(core, data, "note.png"))
    path = tmp_path / "all.json"
    exported(core, path, ExportForm.JSON)
    core.ask(protocol.DeleteEverything(), protocol.Done)

    def brought() -> Message:
        core.ask(protocol.ImportConversations(path=str(path)), protocol.Done)
        core.wait(protocol.ConversationsImported)
        (conversation,) = core.ask(protocol.ListConversations(), protocol.ConversationsListed).conversations
        return messages(core, conversation.id)[0]

    back = brought()
    assert (back.text, [one.name for one in back.pictures]) == ("", ["note.png"])
    assert back.pictures[0].has_text and accepted.message_id != back.id
    loaded = core.ask(protocol.LoadPicture(picture_id=back.pictures[0].id, message_id=back.id), protocol.PictureLoaded)
    assert (loaded.data, loaded.text) == (data, SECRET)
    # Once more, nothing is doubled.
    assert brought().pictures == back.pictures


def test_an_import_opens_pictures_as_any_others(core: RunningCore, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010E] = "Elm Street 7"
    send(core, "Look.", take(core, picture_file()))
    path = tmp_path / "all.json"
    whole = json.loads(exported(core, path, ExportForm.JSON))
    told = whole["conversations"][0]["messages"][0]["pictures"]
    photo = file_of(drawn(["A PHOTO"]), "JPEG", exif=exif)
    told += [{**told[0], "data": "bm8gcGljdHVyZQ=="}, {"name": "photo.jpg", "data": base64.b64encode(photo).decode()}]
    path.write_text(json.dumps(whole))
    core.ask(protocol.DeleteEverything(), protocol.Done)
    core.ask(protocol.ImportConversations(path=str(path)), protocol.Done)
    core.wait(protocol.ConversationsImported)
    (conversation,) = core.ask(protocol.ListConversations(), protocol.ConversationsListed).conversations
    message = messages(core, conversation.id)[0]
    assert [one.media_type for one in message.pictures] == ["image/png", "image/jpeg"]
    loaded = core.ask(
        protocol.LoadPicture(picture_id=message.pictures[1].id, message_id=message.id), protocol.PictureLoaded
    )
    assert b"Elm Street" not in loaded.data
    # What nobody has read is read here.
    if not message.pictures[1].has_text:
        core.wait(protocol.PictureRead, lambda event: event.picture.id == message.pictures[1].id)
    assert all(one.has_text for one in messages(core, conversation.id)[0].pictures)
