"""The prompt library's texts, in the user's order."""

from __future__ import annotations

from collections.abc import Sequence

from core.errors import InvalidRequest, NotFound
from core.records import MAX_PROMPT_CHARS, MAX_PROMPT_NAME_CHARS, PromptDraft, SavedPrompt, SavedPromptId
from core.storage.database import Database
from core.storage.free_names import free_name, is_taken
from core.storage.sqlite import Row
from core.storage.words import text_key

# So that all of them can be told in one line of the protocol.
_MOST = 500
_MOST_CHARS = 2_000_000


class SavedPrompts:
    """Queries about saved prompts. Times passed in are Unix seconds.

    Every method may raise StorageError; those that write, StorageFull: then nothing was written. Those that take a name and a text
    raise InvalidRequest if they can't be kept.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[SavedPrompt]:
        return [
            _prompt(row)
            for row in self._database.rows(
                "SELECT id, name, text FROM saved_prompts WHERE deleted_at IS NULL ORDER BY position, id"
            )
        ]

    def get(self, prompt_id: SavedPromptId) -> SavedPrompt:
        """Raises NotFound: there is none, or it was deleted."""
        row = self._database.row(
            "SELECT id, name, text FROM saved_prompts WHERE id = ? AND deleted_at IS NULL", (prompt_id,)
        )
        if row is None:
            raise NotFound("This prompt doesn't exist any more.")
        return _prompt(row)

    @property
    def begun(self) -> bool:
        """What a library begins with was put in."""
        return self._database.row("SELECT 1 FROM saved_prompts_begun") is not None

    def begin(self, drafts: Sequence[PromptDraft], now: float) -> bool:
        """Put in what a library begins with. False if that was done before."""
        with self._database.transaction():
            if self.begun:
                return False
            self._database.execute("INSERT INTO saved_prompts_begun (begun) VALUES (1)")
            self.take(drafts, now)
        return True

    def add(self, draft: PromptDraft, now: float) -> SavedPrompt:
        """Keep a new one, as the last."""
        with self._database.transaction():
            self._check(draft, None)
            last = self._database.value("SELECT coalesce(max(position), 0) FROM saved_prompts")
            return self._insert(draft, last + 1, now)

    def change(self, prompt_id: SavedPromptId, draft: PromptDraft, now: float) -> SavedPrompt:
        """Raises NotFound: there is no such prompt."""
        with self._database.transaction():
            self.get(prompt_id)
            self._check(draft, prompt_id)
            self._database.execute(
                "UPDATE saved_prompts SET name = ?, text = ?, updated_at = ? WHERE id = ?",
                (draft.name, draft.text, now, prompt_id),
            )
            return self.get(prompt_id)

    def duplicate(self, prompt_id: SavedPromptId, now: float) -> SavedPrompt:
        """A copy under another name, after it.

        Raises:
            NotFound: there is no such prompt.
        """
        with self._database.transaction():
            prompts = self.all()
            original = self.get(prompt_id)
            copy = self.add(PromptDraft(name=self._free_name(original.name), text=original.text), now)
            ids = [one.id for one in prompts]
            ids.insert(ids.index(prompt_id) + 1, copy.id)
            self.order(ids)
            return copy

    def delete(self, prompt_id: SavedPromptId, now: float) -> None:
        """Hide it; `restore` brings it back until it is purged.

        Raises:
            NotFound: there is no such prompt.
        """
        self.get(prompt_id)
        self._database.execute("UPDATE saved_prompts SET deleted_at = ? WHERE id = ?", (now, prompt_id))

    def restore(self, prompt_id: SavedPromptId) -> SavedPrompt:
        """Undo a delete. If its name was given to another one meanwhile, it gets another.

        Raises:
            NotFound: it was purged.
        """
        with self._database.transaction():
            row = self._database.row(
                "SELECT id, name, text FROM saved_prompts WHERE id = ? AND deleted_at IS NOT NULL", (prompt_id,)
            )
            if row is not None:
                self._database.execute(
                    "UPDATE saved_prompts SET deleted_at = NULL, name = ? WHERE id = ?",
                    (self._free_name(row["name"]), prompt_id),
                )
            return self.get(prompt_id)

    def purge_deleted(self, before: float) -> int:
        """Erase those deleted before `before` for good; returns how many."""
        return self._database.execute("DELETE FROM saved_prompts WHERE deleted_at < ?", (before,))

    def order(self, prompt_ids: Sequence[SavedPromptId]) -> None:
        """Have them in this order; those that aren't named come after, as they were."""
        with self._database.transaction():
            named = set(prompt_ids)
            ids = [*dict.fromkeys(prompt_ids), *(one.id for one in self.all() if one.id not in named)]
            self._database.execute_many(
                "UPDATE saved_prompts SET position = ? WHERE id = ?",
                [(position, prompt_id) for position, prompt_id in enumerate(ids)],
            )

    def take(self, drafts: Sequence[PromptDraft], now: float) -> tuple[int, int, int]:
        """Keep those that aren't here, under names that are free.

        Returns:
            How many were added, were here already, and can't be kept.
        """
        added = same = unusable = 0
        with self._database.transaction():
            here = {(text_key(one.name), one.text) for one in self.all()}
            for draft in drafts:
                name = draft.name[:MAX_PROMPT_NAME_CHARS].strip()
                if not name or not draft.text.strip() or len(draft.text) > MAX_PROMPT_CHARS:
                    unusable += 1
                elif (text_key(name), draft.text) in here:
                    same += 1
                else:
                    here.add((text_key(name), draft.text))
                    self.add(PromptDraft(name=self._free_name(name), text=draft.text), now)
                    added += 1
        return added, same, unusable

    def _insert(self, draft: PromptDraft, position: int, now: float) -> SavedPrompt:
        prompt_id = self._database.insert(
            "INSERT INTO saved_prompts (name, text, position, created_at, updated_at) VALUES (?, ?, ?, ?, ?)",
            (draft.name, draft.text, position, now, now),
        )
        return self.get(SavedPromptId(prompt_id))

    def _check(self, draft: PromptDraft, prompt_id: SavedPromptId | None) -> None:
        safe = "Nothing was changed."
        if not draft.name.strip() or not draft.text.strip():
            raise InvalidRequest("A prompt needs a name and a text.", safe=safe, next_step="Write both.")
        if len(draft.name) > MAX_PROMPT_NAME_CHARS:
            raise InvalidRequest(
                f"The name is longer than {MAX_PROMPT_NAME_CHARS} characters.", safe=safe, next_step="Shorten it."
            )
        if len(draft.text) > MAX_PROMPT_CHARS:
            raise InvalidRequest(
                f"The text is longer than {MAX_PROMPT_CHARS:,} characters.", safe=safe, next_step="Shorten it."
            )
        others = [one for one in self.all() if one.id != prompt_id]
        if is_taken(draft.name, (one.name for one in others)):
            raise InvalidRequest(
                f"There is a prompt called “{draft.name}” already.", safe=safe, next_step="Choose another name."
            )
        if len(others) >= _MOST or sum(len(one.text) for one in others) + len(draft.text) > _MOST_CHARS:
            raise InvalidRequest(
                "The prompt library is full.", safe=safe, next_step="Delete prompts that you don't need any more."
            )

    def _free_name(self, name: str) -> str:
        return free_name(name, (one.name for one in self.all()), MAX_PROMPT_NAME_CHARS)


def _prompt(row: Row) -> SavedPrompt:
    return SavedPrompt(id=SavedPromptId(row["id"]), name=row["name"], text=row["text"])
