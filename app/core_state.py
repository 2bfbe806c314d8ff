"""What a core told of itself at its start, kept as it is now."""

from __future__ import annotations

import msgspec

from core.protocol import (
    Event,
    EverythingDeleted,
    IndexStateChanged,
    MemoriesImported,
    MemoryAdded,
    MemoryRemoved,
    ModelStateChanged,
    ProposalsChanged,
    SettingsChanged,
    VaultChanged,
    Welcome,
)


def changed_by(event: Event, welcome: Welcome) -> Welcome:
    """What it would say after that."""
    replace = msgspec.structs.replace
    match event:
        case ModelStateChanged(state=state):
            return replace(welcome, model=state)
        case IndexStateChanged(state=index):
            return replace(welcome, index=index)
        case SettingsChanged(settings=settings):
            return replace(welcome, settings=settings)
        case MemoryAdded():
            return replace(welcome, memory_count=welcome.memory_count + 1)
        case MemoriesImported(total=total):
            return replace(welcome, memory_count=total)
        case MemoryRemoved():
            return replace(welcome, memory_count=max(0, welcome.memory_count - 1))
        case ProposalsChanged(count=count):
            return replace(welcome, proposal_count=count)
        case VaultChanged(vault=vault):
            return replace(welcome, vault=vault)
        case EverythingDeleted():
            return replace(welcome, memory_count=0, proposal_count=0)
        case _:
            return welcome
