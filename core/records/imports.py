"""What comes in from files and goes out to them."""

from __future__ import annotations

from enum import StrEnum

from core.records.base import Record
from core.records.memories import MemoryKind


class TransferFormat(StrEnum):
    """How memories are written to a file."""

    JSON = "json"  # with all that is known of each
    MARKDOWN = "markdown"  # for people


class ImportFate(StrEnum):
    """What importing would do with a memory in a file."""

    NEW = "new"
    CHANGED = "changed"  # it is there, of another kind, or pinned otherwise
    SAME = "same"


class ImportItem(Record, frozen=True, kw_only=True):
    """A memory in a file."""

    text: str
    kind: MemoryKind
    fate: ImportFate


class ImportOrigin(StrEnum):
    """Whose export of conversations a file is. Values are names to show."""

    CHATGPT = "ChatGPT"
    CLAUDE = "Claude"
    DEEPSEEK = "DeepSeek"
    GEMINI = "Gemini"
    GROK = "Grok"
    OPEN_WEBUI = "Open WebUI"
    LIBRECHAT = "LibreChat"
    LM_STUDIO = "LM Studio"
    JAN = "Jan"
    GPT4ALL = "GPT4All"
    CHERRY_STUDIO = "Cherry Studio"
    CHARACTER_AI = "Character.AI"
    REMEMORA = "Rememora"  # on another computer, or here before
    OTHER = "another assistant"  # it doesn't say whose
