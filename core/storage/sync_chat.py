"""Conversations, messages and feedback as devices tell each other of them.

Messages are a tree to which all devices add: what was said on two of them is there on all, as branches if both went on from the same
place. Which branch is shown is the conversation's: the last message of what was shown where something was last done to it, and what
follows that.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence

import msgspec

from core.records import (
    Citation,
    CitedSentence,
    ConversationId,
    ImportOrigin,
    MessageId,
    Picture,
    PictureId,
    PictureStatus,
    RecallKind,
)
from core.storage import message_rows
from core.storage.citations import StoredCitation
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.exported import own_key
from core.storage.index_notes import Action, note
from core.storage.pictures import PictureFile
from core.storage.sync_changes import Values
from core.storage.sync_kinds import Group, KeyOf, Kind, as_told
from core.storage.sync_records import named

# Nothing that was said on another device is learned from here: that one does.
_LEARNED_ELSEWHERE = 2**62

# Of the pictures of one message; one part holds them all.
_MOST_PICTURE_BYTES = 8 * 1024 * 1024

_sentences = msgspec.json.Decoder(tuple[CitedSentence, ...])


class ConversationKind(Kind):
    """Which documents it is answered from is this computer's."""

    name, table, timed_by = "conversation", "conversations", "updated_at"
    groups = (
        Group("about", ("created_at",)),
        Group("title", ("title", "titled_by_user")),
        Group("rules", ("functions", "learns")),
        Group("archived", ("archived_at",)),
        Group("pinned", ("pinned",)),
        Group("persona", ("persona_id",), {"persona_id": "persona"}),
        Group("project", ("project_id",), {"project_id": "project"}),
        # Not a column: see `read`.
        Group("shown", ("updated_at", "last"), {"last": "message"}),
    )
    # Without its project, what is said in it would be known everywhere.
    born = frozenset({"about", "title", "project"})

    def __init__(self, database: Database, conversations: Conversations) -> None:
        super().__init__(database)
        self._conversations = conversations

    def read(self, local_id: int, key_of: KeyOf) -> dict[str, Values] | None:
        row = self._row(local_id)
        if row is None:
            return None
        read = {group.name: as_told(group, row, key_of) for group in self.groups if group.name != "shown"}
        read["about"] |= {"exported_as": self._exported_as(local_id), "origins": self._origins(local_id)}
        last = self._database.value(
            f"SELECT max(m.id) FROM messages m WHERE m.conversation_id = ? AND m.shown AND {message_rows.IS_FINAL}",
            (local_id,),
        )
        read["shown"] = {
            "updated_at": row["updated_at"],
            "last": None if last is None else key_of("message", last),
        }
        return read

    def key(self, local_id: int, key_of: KeyOf) -> str:  # noqa: ARG002
        # Imported from another assistant on both devices, it is the same one.
        origins = self._origins(local_id)
        return ":".join(origins[0][:2]) if origins else self._exported_as(local_id)

    def create(self, values: Values) -> int:
        origins, exported_as = values.pop("origins"), values.pop("exported_as")
        conversation_id = super().create({**values, "updated_at": values["created_at"]})
        for origin, foreign_id, updated_at in (*origins, (ImportOrigin.REMEMORA.value, exported_as, 0.0)):
            self._database.execute(
                "INSERT OR IGNORE INTO imported_conversations (origin, foreign_id, conversation_id, updated_at, learned_to)"
                " VALUES (?, ?, ?, ?, ?)",
                (origin, foreign_id, conversation_id, updated_at, _LEARNED_ELSEWHERE),
            )
        return conversation_id

    def change(self, local_id: int, group: str, values: Values, at: float) -> None:
        if group == "about":
            return  # it never changes
        if group == "shown":
            values = {"updated_at": values["updated_at"]}
        super().change(local_id, group, values, at)

    def show(self, local_id: int, last: MessageId, keys: Callable[[int], str]) -> None:
        """Show what leads to a message, and what follows it.

        Args:
            keys: of messages: what was said at the same time is told apart by them.
        """
        while following := self._database.tuples(
            "SELECT created_at, id FROM messages WHERE conversation_id = ? AND parent_id = ?", (local_id, last)
        ):
            last = MessageId(max(following, key=lambda one: (one[0], keys(one[1])))[1])
        self._conversations.branches.show(ConversationId(local_id), last)

    def erase(self, local_ids: Sequence[int]) -> None:
        for one in local_ids:
            self._database.execute("UPDATE documents SET deleted_at = 0 WHERE conversation_id = ?", (one,))
        super().erase(local_ids)

    def _origins(self, local_id: int) -> list[tuple[str, str, float]]:
        return self._database.tuples(
            "SELECT origin, foreign_id, updated_at FROM imported_conversations WHERE conversation_id = ? AND origin <> ?"
            " ORDER BY origin, foreign_id",
            (local_id, ImportOrigin.REMEMORA),
        )

    def _exported_as(self, local_id: int) -> str:
        row = self._database.row(
            "SELECT foreign_id FROM imported_conversations WHERE conversation_id = ? AND origin = ?",
            (local_id, ImportOrigin.REMEMORA),
        )
        return own_key(self._database, ConversationId(local_id)) if row is None else str(row["foreign_id"])


class MessageKind(Kind):
    """Without its note, and without the steps that show what was recalled. Its pictures travel with it, those of many megabytes as their
    thumbnails."""

    name, table = "message", "messages"
    groups = (
        Group(
            "place",
            ("conversation_id", "parent_id", "role", "created_at"),
            {"conversation_id": "conversation", "parent_id": "message"},
        ),
        Group(
            "said",
            ("text", "reasoning", "status", "model", "stats", "problem", "profile_lines", "cited", "persona_id"),
            {"persona_id": "persona"},
        ),
        Group("rating", ("rating",)),
        Group("muted", ("muted",)),
        Group("copy", ("copy_of",), {"copy_of": "message"}),
        # No columns: see `read`. What was read in pictures comes later than they do.
        Group("pictures", ()),
        Group("words", ()),
    )
    born = frozenset({"place", "said"})
    dies_with = frozenset({"conversation_id"})

    def __init__(self, database: Database, conversations: Conversations) -> None:
        super().__init__(database)
        self._conversations = conversations

    def read(self, local_id: int, key_of: KeyOf) -> dict[str, Values] | None:
        row = self._row(local_id)
        if row is None or row["status"] in ("queued", "streaming"):
            return None
        read = {group.name: as_told(group, row, key_of) for group in self.groups}
        read["said"]["citations"] = [
            [one.citation.number, one.citation.title, one.citation.page, one.citation.page_label, one.citation.quote]
            for one in self._conversations.citations.of(MessageId(local_id))
        ]
        del read["pictures"], read["words"]
        return read | self._pictures(MessageId(local_id))

    def key(self, local_id: int, key_of: KeyOf) -> str:
        row = self._row(local_id)
        assert row is not None
        before = None if row["parent_id"] is None else key_of("message", row["parent_id"])
        return named(key_of("conversation", row["conversation_id"]), before, row["role"], row["created_at"])

    def create(self, values: Values) -> int:
        citations = values.pop("citations")
        # It is shown when its conversation says so.
        message_id = MessageId(super().create({**values, "shown": 0}))
        self._cite(message_id, values["parent_id"], values["cited"], citations)
        self._mark(ConversationId(values["conversation_id"]))
        return message_id

    def change(self, local_id: int, group: str, values: Values, at: float) -> None:
        message_id = MessageId(local_id)
        if group == "place":
            # What it stood on was erased there.
            super().change(local_id, group, {"parent_id": values["parent_id"]}, at)
            return
        if group == "pictures":
            if not self._conversations.pictures.of([local_id]):
                files = msgspec.convert(values["pictures"], list[tuple[str, str, int, int, bytes, bytes]])
                self._conversations.pictures.show(message_id, [_picture_file(*one) for one in files])
            return
        if group == "words":
            words = msgspec.convert(values["words"], list[tuple[str, str]])
            shown = self._conversations.pictures.words([local_id]).get(message_id, ())
            for here, (text, caption) in zip(shown, words, strict=False):
                # More was read here: there it was only a thumbnail, perhaps.
                if here.picture.status is not PictureStatus.READ or len(text) > len(here.text):
                    self._conversations.pictures.read(here.picture.id, text)
                if caption:
                    self._conversations.pictures.caption(here.picture.id, caption)
            return
        if group == "muted":
            if values["muted"]:
                self._conversations.mute([message_id])
            return
        if group == "said":
            citations = values.pop("citations")
            row = self._row(local_id)
            if row is not None and row["text"] and not values["text"]:
                # Its words were erased there: they go from prompts and copies, too.
                self._conversations.erasing.blank([message_id])
            super().change(local_id, group, values, at)
            self._cite(message_id, self._conversations.branches.before(message_id), values["cited"], citations)
            if row is not None and row["shown"] and row["text"] != values["text"]:
                action = Action.PUT if values["text"].strip() else Action.REMOVE
                note(self._database, action, RecallKind.MESSAGE, [message_id])
            return
        super().change(local_id, group, values, at)

    def erase(self, local_ids: Sequence[int]) -> None:
        self._conversations.erasing.remove_turns([MessageId(one) for one in local_ids], [])

    def _pictures(self, message_id: MessageId) -> dict[str, Values]:
        """The groups of its pictures, as far as there is something to tell."""
        if not self._conversations.pictures.of([message_id]):
            return {}
        told: dict[str, Values] = {}
        files = self._conversations.pictures.files(message_id)
        small = sum(len(one.data) for one in files) > _MOST_PICTURE_BYTES
        told["pictures"] = {
            "pictures": [
                [
                    one.picture.name,
                    "image/webp" if small else one.picture.media_type,
                    one.picture.width,
                    one.picture.height,
                    one.thumbnail if small else one.data,
                    one.thumbnail,
                ]
                for one in files
            ]
        }
        # What couldn't be read here may be read there.
        if all(one.picture.status is PictureStatus.READ for one in files):
            told["words"] = {"words": [[one.text, one.picture.caption] for one in files]}
        return told

    def _cite(
        self, reply_id: MessageId, asked: MessageId | None, cited: str | None, citations: list[list[object]]
    ) -> None:
        """As in an import: the documents aren't known here, their title, page and words are all there is."""
        if asked is None or not (citations or self._conversations.citations.of(reply_id)):
            return
        told = [
            StoredCitation(
                citation=Citation(
                    number=number, document_id=None, title=title, page=page, page_label=label, quote=quote
                ),
                version=0,
                told_start=0,
                told_end=0,
            )
            for number, title, page, label, quote in msgspec.convert(citations, list[tuple[int, str, int, str, str]])
        ]
        self._conversations.citations.tell(reply_id, asked, told)
        self._conversations.citations.cite(reply_id, told, () if cited is None else _sentences.decode(cited))

    def _mark(self, conversation_id: ConversationId) -> None:
        """Things in it were said elsewhere: ids don't tell in which order."""
        if not self._database.value(
            "SELECT count(*) FROM imported_conversations WHERE conversation_id = ?", (conversation_id,)
        ):
            self._database.execute(
                "INSERT INTO imported_conversations (origin, foreign_id, conversation_id, updated_at, learned_to)"
                " VALUES (?, ?, ?, 0, ?)",
                (
                    ImportOrigin.REMEMORA,
                    own_key(self._database, conversation_id),
                    conversation_id,
                    _LEARNED_ELSEWHERE,
                ),
            )


def _picture_file(name: str, media_type: str, width: int, height: int, data: bytes, thumbnail: bytes) -> PictureFile:
    picture = Picture(
        id=PictureId(hashlib.sha256(data).hexdigest()),
        name=name,
        media_type=media_type,
        width=width,
        height=height,
        size=len(data),
    )
    return PictureFile(picture=picture, data=data, thumbnail=thumbnail)


class SignKind(Kind):
    """A feedback sign. Its query's vector doesn't travel: it tells of all questions alike there.

    Args:
        weigh: what signs make of the weight of a memory, or of a message, is to be computed anew.
    """

    name, table, timed_by = "sign", "feedback", "given_at"
    groups = (
        Group(
            "sign",
            (
                "given_at",
                "reason",
                "reply_id",
                "memory_id",
                "message_id",
                "target",
                "strength",
                "features",
                "reference",
            ),
            {"reply_id": "message", "memory_id": "memory", "message_id": "message"},
        ),
    )
    born = frozenset({"sign"})
    dies_with = frozenset({"reply_id", "memory_id", "message_id"})

    def __init__(self, database: Database, weigh: Callable[[int | None, int | None], None]) -> None:
        super().__init__(database)
        self._weigh = weigh

    def create(self, values: Values) -> int:
        sign = super().create(values)
        self._weigh(values["memory_id"], values["message_id"])
        return sign

    def erase(self, local_ids: Sequence[int]) -> None:
        for one in local_ids:
            if (row := self._row(one)) is not None:
                self._database.execute("DELETE FROM feedback WHERE id = ?", (one,))
                self._weigh(row["memory_id"], row["message_id"])
