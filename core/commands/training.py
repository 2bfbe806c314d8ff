"""Commands about what the user taught, and about adapters that were trained from it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from core import protocol
from core.chat.idle import IdleWork
from core.commands.answers import Answers, Handlers, Send
from core.engine import Engine
from core.errors import InvalidRequest
from core.exports.files import check_place, write_file
from core.masking.survey import Survey
from core.model.catalog import Catalog
from core.protocol import Reply
from core.records import MaskCount, MaskWords
from core.settings import SettingsFile
from core.training.adapters import TrainedAdapters
from core.training.file import written
from core.training.gathering import Gathering, line_of, masked, texts_of
from core.worker import Priority, Worker


class TrainingCommands:
    """Shows and writes what was taught; lists and removes adapters.

    Args:
        worker: reads and writes files.
        survey: what reads texts for personal things; called on `worker`.
        models: the folder of installed models.
    """

    def __init__(
        self,
        *,
        answers: Answers,
        send: Send,
        storage: Worker,
        worker: Worker,
        model_worker: Worker,
        gathering: Gathering,
        survey: Callable[[MaskWords], Survey],
        adapters: TrainedAdapters,
        settings: SettingsFile,
        engine: Engine,
        idle: IdleWork,
        catalog: Catalog,
        models: Path,
    ) -> None:
        self._answers = answers
        self._send = send
        self._storage = storage
        self._worker = worker
        self._model_worker = model_worker
        self._gathering = gathering
        self._survey = survey
        self._adapters = adapters
        self._settings = settings
        self._engine = engine
        self._idle = idle
        self._catalog = catalog
        self._models = models

    def handlers(self) -> Handlers:
        return {
            protocol.ListTaught: self._list,
            protocol.ShowTaught: self._show,
            protocol.SaveTaught: self._save,
            protocol.ListAdapters: self._list_adapters,
            protocol.RemoveAdapter: self._remove_adapter,
        }

    def forget(self) -> None:
        """Everything is erased: so is what models learned from it. On the model worker."""
        self._drop(self._adapters.holds)
        self._adapters.remove_all()
        self._send(protocol.AdaptersChanged())

    def _list(self, command: protocol.ListTaught) -> None:
        self._answers.on_storage(
            command,
            lambda: protocol.TaughtListed(
                request_id=command.request_id, lines=tuple(map(line_of, self._gathering.all()))
            ),
        )

    def _show(self, command: protocol.ShowTaught) -> None:
        def work() -> Reply:
            taught = self._storage.call(lambda: self._gathering.get(command.key))
            if command.masks is None:
                return protocol.TaughtShown(request_id=command.request_id, taught=taught)
            survey = self._survey(command.masks)
            survey.read(texts_of(taught))
            return protocol.TaughtShown(
                request_id=command.request_id,
                taught=masked(taught, survey.masks()),
                names_read=survey.judged > 0 or not survey.sentences,
            )

        self._answers.when_done(command, self._worker.submit(work))

    def _save(self, command: protocol.SaveTaught) -> None:
        path = Path(command.path)
        if not command.keys:
            raise InvalidRequest(
                "Nothing is chosen.", safe="No file was written.", next_step="Choose some of the list."
            )

        def work() -> Reply:
            check_place(path, replace=command.replace)
            chosen = [
                self._storage.call(lambda key=key: self._gathering.get(key), Priority.BACKGROUND)  # type: ignore[misc]
                for key in command.keys
            ]
            counts: tuple[MaskCount, ...] = ()
            if command.masks is not None:
                survey = self._survey(command.masks)
                for one in chosen:
                    survey.read(texts_of(one))
                masks = survey.masks()
                chosen = [masked(one, masks) for one in chosen]
                counts = tuple(masks.counts)
            write_file(path, written(chosen))
            return protocol.TaughtSaved(
                request_id=command.request_id, path=command.path, count=len(chosen), masked=counts
            )

        self._answers.when_done(command, self._worker.submit(work))

    def _list_adapters(self, command: protocol.ListAdapters) -> None:
        def work() -> Reply:
            models = self._catalog.models(self._models, self._settings.current.model)
            return protocol.AdaptersListed(request_id=command.request_id, adapters=tuple(self._adapters.all(models)))

        self._answers.when_done(command, self._worker.submit(work))

    def _remove_adapter(self, command: protocol.RemoveAdapter) -> None:
        if not self._adapters.holds(command.path):
            self._adapters.remove(command.path)  # which says why not
        self._idle.pause()

        def work() -> Reply:
            self._drop(lambda path: path == command.path)
            self._adapters.remove(command.path)
            self._send(protocol.AdaptersChanged())
            return protocol.Done(request_id=command.request_id)

        self._answers.when_done(command, self._model_worker.submit(work))

    def _drop(self, gone: Callable[[str], bool]) -> None:
        """Take adapters off the models that have them; the one in use is loaded again without."""
        before = self._settings.current.adapters
        kept = {model: tuple(one for one in some if not gone(one.path)) for model, some in before.items()}
        if kept == before:
            return
        self._settings.change(adapters={model: some for model, some in kept.items() if some})
        choice = self._engine.choice
        if self._engine.model is not None and choice is not None and kept.get(choice) != before.get(choice):
            self._engine.load(choice, keep=False)
        self._send(protocol.SettingsChanged(settings=self._settings.current))
