"""Commands about task templates."""

from __future__ import annotations

import time
from collections.abc import Callable

from core import protocol
from core.commands.answers import Answers, Handlers, Send
from core.protocol import Command, Reply
from core.storage.task_templates import TaskTemplates


class TaskTemplateCommands:
    """Lists, keeps, deletes and restores task templates.

    Args:
        purge: erases what was deleted so long ago that nobody will undo it.
        clock: Unix seconds.
    """

    def __init__(
        self,
        *,
        answers: Answers,
        send: Send,
        templates: TaskTemplates,
        purge: Callable[[], object],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._answers = answers
        self._send = send
        self._templates = templates
        self._purge = purge
        self._clock = clock

    def handlers(self) -> Handlers:
        return {
            protocol.ListTaskTemplates: self._list,
            protocol.SaveTaskTemplate: self._save,
            protocol.DeleteTaskTemplate: self._delete,
            protocol.RestoreTaskTemplate: self._restore,
        }

    def _list(self, command: protocol.ListTaskTemplates) -> None:
        self._answers.on_storage(
            command,
            lambda: protocol.TaskTemplatesListed(request_id=command.request_id, templates=tuple(self._templates.all())),
        )

    def _save(self, command: protocol.SaveTaskTemplate) -> None:
        name = " ".join(command.name.split())

        def work() -> Reply:
            if command.template_id is None:
                template = self._templates.add(name, command.options, self._clock())
            else:
                template = self._templates.change(command.template_id, name, command.options)
            self._tell()
            return protocol.TaskTemplateSaved(request_id=command.request_id, template=template)

        self._answers.on_storage(command, work)

    def _delete(self, command: protocol.DeleteTaskTemplate) -> None:
        def delete() -> None:
            self._templates.delete(command.template_id, self._clock())
            self._purge()

        self._change(command, delete)

    def _restore(self, command: protocol.RestoreTaskTemplate) -> None:
        self._change(command, lambda: self._templates.restore(command.template_id))

    def _change(self, command: Command, change: Callable[[], object]) -> None:
        def work() -> Reply:
            change()
            self._tell()
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _tell(self) -> None:
        self._send(protocol.TaskTemplatesChanged(templates=tuple(self._templates.all())))
