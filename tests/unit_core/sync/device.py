"""A device: a real store, and its part in what devices share."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from core.memory.recall.ranker import item_weight, way_weight
from core.records import (
    ConversationId,
    Memory,
    MemoryFilter,
    MemoryKind,
    MemorySource,
    Message,
    MessageId,
    Role,
    SyncArrived,
    SyncState,
)
from core.settings import SettingsFile
from core.storage.blocks import Blocks
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.documents import Documents
from core.storage.feedback import Feedback
from core.storage.memories import Memories
from core.storage.personas import Personas
from core.storage.proposals import Proposals
from core.storage.saved_prompts import SavedPrompts
from core.storage.sync_changes import Part
from core.storage.sync_self import Own
from core.storage.synced import Synced
from core.storage.task_templates import TaskTemplates
from core.sync.joining import Group, group_in, new_group, own_part
from core.sync.settings import SettingKind
from core.sync.shared_folder import SharedFolder
from core.sync.syncing import Syncing
from core.worker import Worker

PASSPHRASE = "seven wet dogs"


class Clock:
    """A clock that is set by hand."""

    def __init__(self, now: float) -> None:
        self.now = now

    def __call__(self) -> float:
        self.now += 0.001
        return self.now


class Device:
    """A store on a device of its own, used as the program's parts use it."""

    def __init__(self, home: Path, name: str, now: float = 1_800_000_000.0) -> None:
        home.mkdir(parents=True, exist_ok=True)
        self.home = home
        self.name = name
        self.clock = Clock(now)
        self.worker = Worker(f"storage-{name}")
        self.busy = threading.Event()
        self.arrived: list[SyncArrived] = []
        self.states: list[SyncState] = []
        self.database = self.worker.call(lambda: Database(home / "rememora.db"))
        self.settings = SettingsFile(home / "settings.json")
        self.conversations = Conversations(self.database)
        self.memories = Memories(self.database)
        self.blocks = Blocks(self.database)
        self.personas = Personas(self.database)
        self.prompts = SavedPrompts(self.database)
        self.documents = Documents(self.database)
        self.proposals = Proposals(self.database, self.memories)
        self.templates = TaskTemplates(self.database)
        self.feedback = Feedback(self.database, item_weight, way_weight)
        self.synced = Synced(
            self.database,
            self.conversations,
            self.memories,
            self.blocks,
            weigh=self.feedback.weigh,
            settings=SettingKind(self.database, self.settings, lambda _: None),
        )
        self.syncing = Syncing(
            self.worker,
            self.synced,
            home / "sync-device",
            erase=self._erase,
            busy=self.busy.is_set,
            arrived=self.arrived.append,
            changed=self.states.append,
            clock=self.clock,
        )

    def close(self) -> None:
        self.syncing.close()
        self.worker.call(self.database.close)
        self.worker.close()

    def on(self, work: Callable[[], object]) -> object:
        return self.worker.call(work)

    def _erase(self, work: Callable[[], bool]) -> None:
        work()
        self.purge()

    def purge(self) -> None:
        self.documents.purge_deleted(self.clock() - 600)
        self.conversations.purge_deleted(self.clock() - 600)
        self.conversations.projects.purge_deleted(self.clock() - 600)

    # --- sharing ---

    def begin(self, folder: Path, group: Group | None = None) -> Group:
        """Share through a folder, as the first device or with what another one gave."""
        group = group or new_group(PASSPHRASE)
        self._take_part(folder, group)
        return group

    def join(self, folder: Path, passphrase: str = PASSPHRASE) -> None:
        self._take_part(folder, group_in(SharedFolder(str(folder)), passphrase))

    def _take_part(self, folder: Path, group: Group) -> None:
        own = own_part(str(folder), self.name, group)
        self.on(lambda: self.synced.begin(own))
        self.syncing.files.remember()

    def own(self) -> Own:
        return self.worker.call(self.synced.own.get)

    def round(self) -> SyncState:
        """One round; how it stands after it."""
        self.syncing.round()
        return self.syncing.state()

    def parts(self) -> list[Part]:
        """What has changed, as parts; they are taken for sent."""

        def work() -> list[Part]:
            while self.synced.collecting.collect(self.clock()):
                pass
            parts = self.synced.own.outbox(2**60)
            if parts:
                self.synced.own.written(parts[-1].number, self.clock())
            return parts

        return self.worker.call(work)

    def take(self, other: Device, parts: list[Part]) -> None:
        """Take in parts of another device."""
        device, name = other.own().device, other.name

        def work() -> None:
            self.synced.own.heard(device, name, self.clock())
            for part in parts:
                self.synced.taking.take(device, part, self.clock())
                self.purge()

        self.worker.call(work)

    # --- what a person does ---

    def say(
        self, text: str, reply: str = "Noted.", to: ConversationId | None = None
    ) -> tuple[ConversationId, MessageId]:
        """Say something, and have it answered; in a new conversation if none is named."""

        def work() -> tuple[ConversationId, MessageId]:
            conversation_id = to or self.conversations.add(text[:20], self.clock()).id
            said = self.conversations.add_message(conversation_id, Role.USER, text, self.clock())
            self.conversations.add_message(conversation_id, Role.ASSISTANT, reply, self.clock())
            return conversation_id, said.id

        return self.worker.call(work)

    def learn(self, text: str, source: MessageId | None = None) -> Memory:
        return self.worker.call(
            lambda: self.memories.add(
                MemoryKind.NOTE,
                text,
                quote="",
                source=MemorySource.ADDED if source is None else MemorySource.LEARNED,
                source_message_id=source,
                now=self.clock(),
            )
        )

    # --- what a person sees ---

    def memory(self, text: str) -> Memory:
        (found,) = [one for one in self.known() if one.text == text]
        return found

    def known(self) -> list[Memory]:
        return self.worker.call(lambda: self.memories.list("", MemoryFilter(), 1000, 0)[0])

    def shown(self, conversation_id: ConversationId) -> list[Message]:
        return self.worker.call(lambda: self.conversations.page(conversation_id, None, None, 1000)[0])

    def titled(self, title: str) -> ConversationId:
        (found,) = [one.id for one in self.worker.call(self.conversations.all) if one.title == title]
        return found

    def picture(self) -> object:
        """All that is to be the same on all devices, without what is each one's own: ids and times of arrival."""

        def work() -> object:
            rows = self.database.tuples
            return {
                "conversations": sorted(
                    rows("SELECT title, pinned, archived_at, updated_at FROM conversations WHERE deleted_at IS NULL")
                ),
                "messages": sorted(
                    rows(
                        "SELECT m.text, m.role, m.created_at, ifnull(p.text, ''), m.shown, m.rating, m.muted FROM messages m"
                        " LEFT JOIN messages p ON p.id = m.parent_id"
                    )
                ),
                "memories": sorted(
                    rows(
                        "SELECT x.text, x.kind, x.pinned, x.deleted_at IS NULL, x.valid_until, ifnull(s.text, ''), ifnull(m.text, '')"
                        " FROM memories x LEFT JOIN memories s ON s.id = x.superseded_by"
                        " LEFT JOIN messages m ON m.id = x.source_message_id"
                    ),
                    key=repr,
                ),
                "conflicts": sorted(
                    rows(
                        "SELECT f.text, x.text, f.time, f.device FROM memory_conflicts f JOIN memories x ON x.id = f.memory_id"
                    )
                ),
                "blocks": sorted(rows("SELECT label, text FROM blocks WHERE text <> ''")),
                "prompts": sorted(rows("SELECT name, text FROM saved_prompts WHERE deleted_at IS NULL")),
                "projects": sorted(rows("SELECT name, instructions FROM projects WHERE deleted_at IS NULL")),
                "never": sorted(rows("SELECT text FROM never_learned")),
            }

        return self.worker.call(work)
