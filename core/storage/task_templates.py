"""Tasks the user has kept, to do them again with other texts."""

from __future__ import annotations

import msgspec

from core.errors import InvalidRequest, NotFound
from core.records import MAX_TEMPLATE_NAME_CHARS, TaskOptions, TaskTemplate, TaskTemplateId
from core.storage.database import Database
from core.storage.free_names import free_name, is_taken
from core.storage.sqlite import Row

# So that all of them can be told in one line of the protocol.
_MOST = 200
_MOST_CHARS = 2_000_000

_HERE = "SELECT id, name, options FROM task_templates WHERE deleted_at IS NULL"


class TaskTemplates:
    """Queries about task templates. Times passed in are Unix seconds.

    Every method may raise StorageError; those that write, StorageFull: then nothing was written. Those that take a name raise
    InvalidRequest if it can't be had.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[TaskTemplate]:
        """In the order in which they were kept."""
        return [_template(row) for row in self._database.rows(f"{_HERE} ORDER BY id")]

    def get(self, template_id: TaskTemplateId) -> TaskTemplate:
        """Raises NotFound: there is none, or it was deleted."""
        row = self._database.row(f"{_HERE} AND id = ?", (template_id,))
        if row is None:
            raise NotFound("This task template doesn't exist any more.")
        return _template(row)

    def add(self, name: str, options: TaskOptions, now: float) -> TaskTemplate:
        """Keep a new one."""
        with self._database.transaction():
            kept = self._checked(name, options, None)
            template_id = self._database.insert(
                "INSERT INTO task_templates (name, options, created_at) VALUES (?, ?, ?)", (name, kept, now)
            )
            return self.get(TaskTemplateId(template_id))

    def change(self, template_id: TaskTemplateId, name: str, options: TaskOptions) -> TaskTemplate:
        """Raises NotFound: there is no such template."""
        with self._database.transaction():
            self.get(template_id)
            kept = self._checked(name, options, template_id)
            self._database.execute(
                "UPDATE task_templates SET name = ?, options = ? WHERE id = ?", (name, kept, template_id)
            )
            return self.get(template_id)

    def delete(self, template_id: TaskTemplateId, now: float) -> None:
        """Hide it; `restore` brings it back until it is purged.

        Raises:
            NotFound: there is no such template.
        """
        self.get(template_id)
        self._database.execute("UPDATE task_templates SET deleted_at = ? WHERE id = ?", (now, template_id))

    def restore(self, template_id: TaskTemplateId) -> TaskTemplate:
        """Undo a delete. If its name was given to another one meanwhile, it gets another.

        Raises:
            NotFound: it was purged.
        """
        with self._database.transaction():
            row = self._database.row(
                "SELECT name FROM task_templates WHERE id = ? AND deleted_at IS NOT NULL", (template_id,)
            )
            if row is not None:
                others = (one.name for one in self.all())
                self._database.execute(
                    "UPDATE task_templates SET deleted_at = NULL, name = ? WHERE id = ?",
                    (free_name(row["name"], others, MAX_TEMPLATE_NAME_CHARS), template_id),
                )
            return self.get(template_id)

    def purge_deleted(self, before: float) -> int:
        """Erase those deleted before `before` for good; returns how many."""
        return self._database.execute("DELETE FROM task_templates WHERE deleted_at < ?", (before,))

    def _checked(self, name: str, options: TaskOptions, template_id: TaskTemplateId | None) -> str:
        """The options as they are stored."""
        safe = "Nothing was changed."
        if not name.strip():
            raise InvalidRequest("A task template needs a name.", safe=safe, next_step="Write one.")
        if len(name) > MAX_TEMPLATE_NAME_CHARS:
            raise InvalidRequest(
                f"The name is longer than {MAX_TEMPLATE_NAME_CHARS} characters.", safe=safe, next_step="Shorten it."
            )
        others = [one for one in self.all() if one.id != template_id]
        if is_taken(name, (one.name for one in others)):
            raise InvalidRequest(
                f"There is a task template called “{name}” already.", safe=safe, next_step="Choose another name."
            )
        encoded = msgspec.json.encode(options).decode()
        size = sum(len(msgspec.json.encode(one.options)) for one in others)
        if len(others) >= _MOST or size + len(encoded) > _MOST_CHARS:
            raise InvalidRequest(
                "There is no room for more task templates.",
                safe=safe,
                next_step="Delete some that you don't need any more.",
            )
        return encoded


def _template(row: Row) -> TaskTemplate:
    return TaskTemplate(
        id=TaskTemplateId(row["id"]), name=row["name"], options=msgspec.json.decode(row["options"], type=TaskOptions)
    )
