"""What the tests of imports read, in short."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from core.errors import InvalidRequest
from core.imports.archive import Limits
from core.imports.reader import open_export
from core.storage.imported import ForeignConversation

LIMITS = Limits()


def read(paths: Path | Sequence[Path], limits: Limits = LIMITS) -> list[ForeignConversation]:
    """Every conversation in an export."""
    return [one for one in open_export(paths, limits) if one is not None]


def saved(tmp_path: Path, content: object, name: str = "conversations.json") -> Path:
    """A file with this as JSON."""
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content))
    return path


def one(tmp_path: Path, content: object, name: str = "conversations.json") -> ForeignConversation:
    """The one conversation in a file with this."""
    (found,) = read(saved(tmp_path, content, name))
    return found


def said(conversation: ForeignConversation) -> list[tuple[str, str]]:
    """Who said what."""
    return [(str(message.role), message.text) for message in conversation.messages]


def refused(paths: Path | Sequence[Path], limits: Limits = LIMITS) -> str:
    """Why an export is refused."""
    with pytest.raises(InvalidRequest) as caught:
        list(open_export(paths, limits))
    problem = caught.value.problem
    assert problem.safe == "Nothing was changed." and problem.next_step
    return problem.what
