"""The prompt library: texts the user keeps to begin messages with."""

from __future__ import annotations

from core.protocol.base import Command, Event, Reply
from core.records import PromptDraft, SavedPrompt, SavedPromptId


class ListSavedPrompts(Command, frozen=True, kw_only=True):
    """Answered with `SavedPromptsListed`."""


class BeginSavedPrompts(Command, frozen=True, kw_only=True):
    """Put in what a library begins with, in the user's language. Does nothing to one that has begun. Answered with `Done`."""

    prompts: tuple[PromptDraft, ...]


class SavePrompt(Command, frozen=True, kw_only=True):
    """Keep a new one, or change one. Answered with `PromptSaved`."""

    prompt_id: SavedPromptId | None = None
    name: str
    text: str


class DuplicatePrompt(Command, frozen=True, kw_only=True):
    """Answered with `PromptSaved`: the copy, which stands after it."""

    prompt_id: SavedPromptId


class DeletePrompt(Command, frozen=True, kw_only=True):
    """Can be undone with `RestorePrompt` until the core purges it. Answered with `Done`."""

    prompt_id: SavedPromptId


class RestorePrompt(Command, frozen=True, kw_only=True):
    """Answered with `Done`."""

    prompt_id: SavedPromptId


class OrderPrompts(Command, frozen=True, kw_only=True):
    """Have them in this order; those that aren't named come after. Answered with `Done`."""

    prompt_ids: tuple[SavedPromptId, ...]


class ExportPrompts(Command, frozen=True, kw_only=True):
    """Write all of them to a file, as JSON. Answered with `PromptsExported`."""

    path: str


class ImportPrompts(Command, frozen=True, kw_only=True):
    """Take in those of a file: ours, of other programs, CSV or Markdown. Answered with `PromptsImported`."""

    path: str


class SavedPromptsListed(Reply, frozen=True, kw_only=True):
    """`prompts`: in the user's order. `begun`: what a library begins with was put in."""

    prompts: tuple[SavedPrompt, ...]
    begun: bool


class PromptSaved(Reply, frozen=True, kw_only=True):
    prompt: SavedPrompt


class PromptsExported(Reply, frozen=True, kw_only=True):
    count: int


class PromptsImported(Reply, frozen=True, kw_only=True):
    """`same`: were here. `unusable`: have no text, or one that is too long."""

    added: int
    same: int
    unusable: int


class SavedPromptsChanged(Event, frozen=True, kw_only=True):
    """`prompts`: all of them, in the user's order."""

    prompts: tuple[SavedPrompt, ...]


Commands = (
    ListSavedPrompts
    | BeginSavedPrompts
    | SavePrompt
    | DuplicatePrompt
    | DeletePrompt
    | RestorePrompt
    | OrderPrompts
    | ExportPrompts
    | ImportPrompts
)
Answers = SavedPromptsListed | PromptSaved | PromptsExported | PromptsImported | SavedPromptsChanged
