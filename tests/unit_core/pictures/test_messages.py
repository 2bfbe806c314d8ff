"""A picture in a message: taken in, read, told to the model, kept with the message, and gone with it."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

import pytest
from PIL import Image

from core import protocol
from core.model.base import Purpose
from core.model.scripted import ScriptedModel
from core.records import (
    MAX_PICTURES,
    THUMBNAIL_PIXELS,
    ConversationId,
    Message,
    MessageStatus,
    Picture,
    PictureId,
    PictureStatus,
    Role,
    SyncArrived,
)
from core.storage.pictures import PictureFile
from tests.unit_core.pictures.conftest import Start
from tests.unit_core.pictures.drawn import RECEIPT, drawn, file_of, send, take, written
from tests.unit_core.running_core import RunningCore


def messages(core: RunningCore, conversation: ConversationId) -> tuple[Message, ...]:
    return core.ask(protocol.ListMessages(conversation_id=conversation), protocol.MessagesListed).messages


def last_prompt(model: ScriptedModel) -> str:
    return next(text for purpose, text in reversed(model.prompts) if purpose is Purpose.CHAT)


def note_of(model: ScriptedModel) -> str:
    """What stood before the last message."""
    return last_prompt(model).rpartition("<user>")[2]


def rows(core: RunningCore, sql: str) -> list[tuple[object, ...]]:
    service = core._core.service
    return service._storage.call(lambda: service._database.tuples(sql))


def purge(core: RunningCore) -> None:
    """What was deleted can't be brought back any more."""
    service = core._core.service
    service._storage.call(lambda: service._conversations.purge_deleted(1e18))


def test_a_picture_is_read_and_its_words_are_told_to_the_model(core: RunningCore, model: ScriptedModel) -> None:
    picture = take(core, written(*RECEIPT), "receipt.png")
    assert (picture.name, picture.media_type, picture.width, picture.height) == ("receipt.png", "image/png", 900, 640)
    accepted = send(core, "What did I pay?", picture)
    note = note_of(model)
    inside = note.partition("<pictures>\n")[2].partition("\n</pictures>")[0]
    assert inside.splitlines() == ["[1] receipt.png", *(f'- It says: "{line}"' for line in RECEIPT)]
    assert "(The user sends a picture with this message." in note
    assert note.rstrip().endswith("What did I pay?<end>\n<assistant>") or "What did I pay?" in note
    told = messages(core, accepted.conversation_id)[0]
    assert told.text == "What did I pay?"
    (shown,) = told.pictures
    assert (shown.id, shown.status, shown.has_text, shown.name) == (
        picture.id,
        PictureStatus.READ,
        True,
        "receipt.png",
    )
    read = [one for one in core.seen if isinstance(one, protocol.PictureRead)]
    assert [one.picture.id for one in read] == [picture.id]


def test_the_reply_waits_until_the_picture_is_read(core: RunningCore, model: ScriptedModel) -> None:
    picture = take(core, written(*RECEIPT))
    accepted = core.ask(
        protocol.SendMessage(conversation_id=None, text="What is it?", pictures=(picture.id,)), protocol.MessageAccepted
    )
    added = [one.message for one in core.seen if isinstance(one, protocol.MessageAdded)]
    assert added[-1].status is MessageStatus.QUEUED
    core.wait(protocol.TurnFinished, lambda event: event.message_id == accepted.reply_id)
    assert "TOTAL 84.50 EUR" in note_of(model)


def test_a_picture_without_a_word(core: RunningCore, model: ScriptedModel) -> None:
    accepted = send(core, "", take(core, written(*RECEIPT), "bike shop.png"))
    note = note_of(model)
    assert "TOTAL 84.50 EUR" in note and "(The user writes nothing with it." in note
    asked, reply = messages(core, accepted.conversation_id)
    assert (asked.text, reply.status) == ("", MessageStatus.COMPLETE)
    listed = core.ask(protocol.ListConversations(), protocol.ConversationsListed)
    assert [one.title for one in listed.conversations] == ["bike shop"]
    again = core.ask(protocol.Regenerate(conversation_id=accepted.conversation_id), protocol.Done)
    core.wait(protocol.TurnFinished, lambda event: event.message_id != accepted.reply_id)
    assert again and note_of(model) == note


def test_a_picture_without_words_is_said_not_to_be_seen(core: RunningCore, model: ScriptedModel) -> None:
    send(core, "What do you see?", take(core, file_of(Image.new("RGB", (300, 200), "teal"))))
    note = note_of(model)
    assert "You can't see pictures" in note and "never guess" in note
    assert "<pictures>" not in note


def test_nothing_can_be_sent_without_words_and_pictures(core: RunningCore) -> None:
    failed = core.ask(protocol.SendMessage(conversation_id=None, text=" "), protocol.Failed)
    assert failed.problem.code == "invalid_request"
    gone = core.ask(
        protocol.SendMessage(conversation_id=None, text="See!", pictures=(PictureId("0" * 64),)), protocol.Failed
    )
    assert gone.problem.code == "not_found" and gone.problem.safe == "Nothing was sent."
    many = tuple(PictureId(f"{number:064}") for number in range(MAX_PICTURES + 1))
    assert (
        core.ask(protocol.SendMessage(conversation_id=None, text="See!", pictures=many), protocol.Failed).problem.code
        == "invalid_request"
    )
    assert core.ask(protocol.ListConversations(), protocol.ConversationsListed).conversations == ()


def test_the_prompt_goes_on_from_where_it_was(core: RunningCore, model: ScriptedModel, start: Start) -> None:
    accepted = send(core, "What did I pay?", take(core, written(*RECEIPT)))
    before = last_prompt(model)
    send(core, "And the chain alone?", conversation=accepted.conversation_id)
    assert last_prompt(model).startswith(before)
    # Put together anew, from the store.
    again = start()
    again.ready()
    model.prompts.clear()
    send(again, "Thank you.", conversation=accepted.conversation_id)
    assert last_prompt(model).startswith(before)


def test_many_words_are_cut_with_a_word_of_it(core: RunningCore, model: ScriptedModel) -> None:
    lines = [f"Line {number} of a long contract, which says one thing after the other" for number in range(90)]
    picture = take(core, file_of(drawn(lines, size=(1500, 5000), font=28)))
    send(core, "Sum it up.", picture)
    note = note_of(model)
    assert "Line 3 of" in note and "Line 89 of" not in note
    assert "there are more words in this picture" in note


def test_contents_and_thumbnails_are_handed_out(core: RunningCore) -> None:
    data = written(*RECEIPT)
    picture = take(core, data)
    small = core.ask(protocol.LoadPicture(picture_id=picture.id, thumbnail=True), protocol.PictureLoaded)
    accepted = send(core, "See!", picture)
    # It is the message's from now on.
    assert core.ask(protocol.LoadPicture(picture_id=picture.id), protocol.Failed).problem.code == "not_found"
    whole = core.ask(
        protocol.LoadPicture(picture_id=picture.id, message_id=accepted.message_id), protocol.PictureLoaded
    )
    assert (whole.data, whole.media_type) == (data, "image/png")
    assert whole.text.splitlines() == list(RECEIPT)
    again = core.ask(
        protocol.LoadPicture(picture_id=picture.id, message_id=accepted.message_id, thumbnail=True),
        protocol.PictureLoaded,
    )
    assert again.data == small.data
    with Image.open(io.BytesIO(again.data)) as thumbnail:
        assert max(thumbnail.size) == THUMBNAIL_PIXELS


def test_one_that_is_let_go_is_gone(core: RunningCore) -> None:
    picture = take(core, written("secret"))
    core.ask(protocol.LetGoPicture(picture_id=picture.id), protocol.Done)
    assert core.ask(protocol.LoadPicture(picture_id=picture.id), protocol.Failed).problem.code == "not_found"


def test_the_same_picture_of_two_drafts_is_there_until_both_are_done(core: RunningCore) -> None:
    picture = take(core, written("twice"))
    take(core, written("twice"))
    send(core, "Look.", picture)
    core.ask(protocol.LoadPicture(picture_id=picture.id), protocol.PictureLoaded)
    core.ask(protocol.LetGoPicture(picture_id=picture.id), protocol.Done)
    core.ask(protocol.LoadPicture(picture_id=picture.id), protocol.Failed)


def test_a_file_is_taken_by_its_path(core: RunningCore, tmp_path: Path) -> None:
    (tmp_path / "Photo 1.jpg").write_bytes(file_of(drawn(RECEIPT), "JPEG"))
    taken = core.ask(protocol.TakePicture(path=str(tmp_path / "Photo 1.jpg")), protocol.PictureTaken)
    assert (taken.picture.name, taken.picture.media_type) == ("Photo 1.jpg", "image/jpeg")
    gone = core.ask(protocol.TakePicture(path=str(tmp_path / "gone.png")), protocol.Failed)
    assert (gone.problem.code, gone.problem.what) == (
        "picture_unusable",
        "There is no such picture any more, or its disk isn't connected.",
    )


def test_editing_keeps_changes_and_takes_away_pictures(core: RunningCore, model: ScriptedModel) -> None:
    first, second = take(core, written("ALPHA 1"), "a.png"), take(core, written("BETA 2"), "b.png")
    accepted = send(core, "Look.", first)

    def edit(text: str, *pictures: PictureId, kept: bool = False) -> Message:
        answer = core.ask(
            protocol.EditMessage(message_id=accepted.message_id, text=text, pictures=None if kept else pictures),
            protocol.MessageAccepted,
        )
        core.wait(protocol.TurnFinished, lambda event: event.message_id == answer.reply_id)
        return messages(core, accepted.conversation_id)[0]

    assert [one.name for one in edit("Look at this.", kept=True).pictures] == ["a.png"]
    assert "ALPHA 1" in note_of(model)
    assert [one.name for one in edit("Look at this.", second.id, first.id).pictures] == ["b.png", "a.png"]
    assert note_of(model).index("BETA 2") < note_of(model).index("ALPHA 1")
    bare = edit("Look at this.")
    assert bare.pictures == () and "<pictures>" not in note_of(model)
    assert len(bare.siblings) == 4
    # The same words with the same pictures are the same message.
    assert edit("Look at this.", kept=True).siblings == bare.siblings
    assert (
        core.ask(protocol.EditMessage(message_id=bare.id, text=" "), protocol.Failed).problem.code == "invalid_request"
    )


def test_a_picture_goes_with_the_last_message_that_shows_it(core: RunningCore) -> None:
    data = written("KEEPSAKE 77")
    one = send(core, "First.", take(core, data))
    other = send(core, "Second.", take(core, data))
    assert rows(core, "SELECT count(*) FROM pictures") == [(1,)]
    for accepted, left in ((one, 1), (other, 0)):
        core.ask(protocol.DeleteConversation(conversation_id=accepted.conversation_id), protocol.Done)
        purge(core)
        assert rows(core, "SELECT (SELECT count(*) FROM pictures), (SELECT count(*) FROM picture_contents)") == [
            (left, left)
        ]
    assert rows(core, "SELECT count(*) FROM messages_fts WHERE messages_fts MATCH 'keepsake'") == [(0,)]


def test_a_branch_as_a_conversation_of_its_own_has_the_pictures(core: RunningCore) -> None:
    accepted = send(core, "Look.", take(core, written(*RECEIPT)))
    split = core.ask(protocol.SplitBranch(message_id=accepted.reply_id), protocol.BranchSplit)
    copied = messages(core, split.conversation.id)[0]
    assert [one.has_text for one in copied.pictures] == [True]


def test_on_a_full_disk_nothing_is_sent_and_the_picture_is_still_there(core: RunningCore) -> None:
    data = file_of(Image.effect_noise((700, 700), 90))
    picture = take(core, data)
    core.fill_disk()
    message = protocol.SendMessage(conversation_id=None, text="Look.", pictures=(picture.id,))
    assert core.ask(message, protocol.Failed).problem.code == "storage_full"
    assert rows(core, "SELECT count(*) FROM messages") == rows(core, "SELECT count(*) FROM pictures") == [(0,)]
    loaded = core.ask(protocol.LoadPicture(picture_id=picture.id), protocol.PictureLoaded)
    assert loaded.data == data


def test_what_waits_is_read_after_a_restart(core: RunningCore, start: Start) -> None:
    accepted = send(core, "Look.", take(core, written("LATER 42")))
    service = core._core.service
    service._storage.call(lambda: service._database.execute("UPDATE pictures SET status = 'waiting', text = ''"))
    again = start()
    again.wait(protocol.MessageChanged, lambda event: event.message.id == accepted.message_id)
    assert messages(again, accepted.conversation_id)[0].pictures[0].has_text


def test_what_came_from_another_device_unread_is_read(core: RunningCore) -> None:
    service = core._core.service
    data = written("SYNCED 42")
    picture = Picture(
        id=PictureId(hashlib.sha256(data).hexdigest()), media_type="image/png", width=9, height=7, size=len(data)
    )

    def arrive() -> None:
        conversation = service._conversations.add("Elsewhere", 1.0)
        message = service._conversations.add_message(conversation.id, Role.USER, "Look.", 1.0)
        service._conversations.pictures.show(message.id, [PictureFile(picture=picture, data=data, thumbnail=data)])

    service._storage.call(arrive)
    service._pictures.library.hear(protocol.SyncedIn(arrived=SyncArrived()))
    core.wait(protocol.PictureRead, lambda event: event.picture.id == picture.id and event.picture.has_text)


@pytest.mark.parametrize("stopped_by", ["stop", "delete"])
def test_a_reply_that_waits_can_be_stopped(core: RunningCore, stopped_by: str) -> None:
    picture = take(core, written(*RECEIPT))
    accepted = core.ask(
        protocol.SendMessage(conversation_id=None, text="What is it?", pictures=(picture.id,)), protocol.MessageAccepted
    )
    if stopped_by == "delete":
        core.ask(protocol.DeleteConversation(conversation_id=accepted.conversation_id), protocol.Done)
    else:
        core.ask(protocol.StopReply(conversation_id=accepted.conversation_id), protocol.Done)
    send(core, "Something else.")
