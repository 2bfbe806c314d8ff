"""Commands about the prompt library."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from core import protocol
from core.commands.answers import Answers, Handlers, Send
from core.errors import StorageError
from core.memory.fence import without_controls
from core.private_files import in_place_of
from core.prompt_files import read, written
from core.protocol import Command, Reply
from core.records import PromptDraft, SavedPrompt
from core.storage.saved_prompts import SavedPrompts
from core.worker import Worker


class SavedPromptCommands:
    """Lists, keeps, orders and deletes saved prompts, writes them to files and takes them from files.

    Args:
        worker: reads and writes files.
        purge: erases what was deleted so long ago that nobody will undo it.
        clock: Unix seconds.
    """

    def __init__(
        self,
        *,
        answers: Answers,
        send: Send,
        worker: Worker,
        storage: Worker,
        prompts: SavedPrompts,
        purge: Callable[[], object],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._answers = answers
        self._send = send
        self._worker = worker
        self._storage = storage
        self._prompts = prompts
        self._purge = purge
        self._clock = clock

    def handlers(self) -> Handlers:
        return {
            protocol.ListSavedPrompts: self._list,
            protocol.BeginSavedPrompts: self._begin,
            protocol.SavePrompt: self._save,
            protocol.DuplicatePrompt: self._duplicate,
            protocol.DeletePrompt: self._delete,
            protocol.RestorePrompt: self._restore,
            protocol.OrderPrompts: self._order,
            protocol.ExportPrompts: self._export,
            protocol.ImportPrompts: self._import,
        }

    def _list(self, command: protocol.ListSavedPrompts) -> None:
        self._answers.on_storage(
            command,
            lambda: protocol.SavedPromptsListed(
                request_id=command.request_id, prompts=tuple(self._prompts.all()), begun=self._prompts.begun
            ),
        )

    def _begin(self, command: protocol.BeginSavedPrompts) -> None:
        self._change(command, lambda: self._prompts.begin(command.prompts, self._clock()))

    def _save(self, command: protocol.SavePrompt) -> None:
        draft = PromptDraft(
            name=" ".join(command.name.split()), text=without_controls(command.text.replace("\r\n", "\n")).strip()
        )

        def save() -> SavedPrompt:
            if command.prompt_id is None:
                return self._prompts.add(draft, self._clock())
            return self._prompts.change(command.prompt_id, draft, self._clock())

        self._keep(command, save)

    def _duplicate(self, command: protocol.DuplicatePrompt) -> None:
        self._keep(command, lambda: self._prompts.duplicate(command.prompt_id, self._clock()))

    def _delete(self, command: protocol.DeletePrompt) -> None:
        def delete() -> None:
            self._prompts.delete(command.prompt_id, self._clock())
            self._purge()

        self._change(command, delete)

    def _restore(self, command: protocol.RestorePrompt) -> None:
        self._change(command, lambda: self._prompts.restore(command.prompt_id))

    def _order(self, command: protocol.OrderPrompts) -> None:
        self._change(command, lambda: self._prompts.order(command.prompt_ids))

    def _export(self, command: protocol.ExportPrompts) -> None:
        def work() -> Reply:
            prompts = self._storage.call(self._prompts.all)
            content = written(PromptDraft(name=one.name, text=one.text) for one in prompts)
            path = Path(command.path)
            try:
                with in_place_of(path) as file:
                    file.write(content)
            except OSError as error:
                raise StorageError(
                    f"{path.name} can't be written.",
                    safe="Your prompts are as they were.",
                    next_step="Choose another folder.",
                    detail=str(error),
                ) from error
            return protocol.PromptsExported(request_id=command.request_id, count=len(prompts))

        self._answers.when_done(command, self._worker.submit(work))

    def _import(self, command: protocol.ImportPrompts) -> None:
        def work() -> Reply:
            drafts, unreadable = read(Path(command.path))
            added, same, unusable = self._storage.call(lambda: self._prompts.take(drafts, self._clock()))
            self._tell()
            return protocol.PromptsImported(
                request_id=command.request_id, added=added, same=same, unusable=unusable + unreadable
            )

        self._answers.when_done(command, self._worker.submit(work))

    def _keep(self, command: Command, save: Callable[[], SavedPrompt]) -> None:
        def work() -> Reply:
            prompt = save()
            self._tell()
            return protocol.PromptSaved(request_id=command.request_id, prompt=prompt)

        self._answers.on_storage(command, work)

    def _change(self, command: Command, change: Callable[[], object]) -> None:
        def work() -> Reply:
            change()
            self._tell()
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _tell(self) -> None:
        prompts = self._storage.call(self._prompts.all)
        self._send(protocol.SavedPromptsChanged(prompts=tuple(prompts)))
