"""Builds what is kept: the nouns of the database, and the vectors of its texts."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import msgspec

from core.records import ModelId
from core.storage.blocks import Blocks
from core.storage.clients import Clients
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.documents import Documents
from core.storage.entities import MentionReader
from core.storage.errand_schedules import StoredErrandSchedules
from core.storage.errands import Errands
from core.storage.exported import ExportedConversations
from core.storage.imported import ImportedConversations
from core.storage.memories import Memories
from core.storage.personas import Personas
from core.storage.proposals import Proposals
from core.storage.reminders import StoredReminders
from core.storage.reviews import Reviews
from core.storage.saved_prompts import SavedPrompts
from core.storage.task_templates import TaskTemplates
from core.storage.tasks import Tasks
from core.storage.token_vectors import TokenVectors
from core.storage.tool_servers import KeptToolServers
from core.storage.vector_spaces import VectorSize, VectorSpaces
from core.vault.sealing import Seal
from core.worker import Worker


class StorageParts(msgspec.Struct, frozen=True, kw_only=True):
    """All that lives on the storage worker. `worker`: that one."""

    worker: Worker
    database: Database
    conversations: Conversations
    imported: ImportedConversations
    exported: ExportedConversations
    memories: Memories
    proposals: Proposals
    clients: Clients
    reviews: Reviews
    blocks: Blocks
    personas: Personas
    prompts: SavedPrompts
    tokens: TokenVectors
    spaces: VectorSpaces
    documents: Documents
    tasks: Tasks
    task_templates: TaskTemplates
    errands: Errands
    errand_schedules: StoredErrandSchedules
    tool_servers: KeptToolServers
    reminders: StoredReminders


def build_storage(
    worker: Worker,
    database: Database,
    *,
    index: Path,
    sizes: Mapping[ModelId, VectorSize],
    embedder: ModelId,
    entities: MentionReader,
    seal: Seal,
) -> StorageParts:
    """Build what an open database is read and written by.

    Args:
        index: folder of the index.
        sizes: of the vectors of each embedding model.
        embedder: whose vectors are meant until it is known which one serves.
        entities: reads whom and what a memory speaks of.
        seal: of the store.
    """
    conversations = Conversations(database)
    memories = Memories(database, entities)
    personas = Personas(database)
    proposals = Proposals(database, memories)
    tokens = TokenVectors(database, embedder, sizes[embedder].token_dimensions)
    return StorageParts(
        worker=worker,
        database=database,
        conversations=conversations,
        imported=ImportedConversations(database, conversations, memories, proposals, personas),
        exported=ExportedConversations(database, conversations, personas),
        memories=memories,
        proposals=proposals,
        clients=Clients(database, memories),
        reviews=Reviews(database, memories),
        blocks=Blocks(database),
        personas=personas,
        prompts=SavedPrompts(database),
        tokens=tokens,
        spaces=VectorSpaces(database, index, sizes, tokens, seal),
        documents=Documents(database),
        tasks=Tasks(database),
        task_templates=TaskTemplates(database),
        errands=Errands(database),
        errand_schedules=StoredErrandSchedules(database),
        tool_servers=KeptToolServers(database),
        reminders=StoredReminders(database),
    )
