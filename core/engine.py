"""The language model in force: choosing, loading and unloading it on the model worker, and saying so."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from typing import Protocol

import msgspec

from core.errors import Cancelled, RememoraError
from core.model.base import LanguageModel
from core.model.server_choice import is_on_server, server_choice
from core.protocol import Event, ModelStateChanged, NoticeRaised
from core.records import Adapter, ModelPhase, ModelState, Problem
from core.settings import SettingsFile
from core.worker import Worker

log = logging.getLogger(__name__)

Publish = Callable[[Event], None]

# Loading reports progress this often at most, as a share: each report is an event for the window.
_PROGRESS_STEP = 0.01


class Loader(Protocol):
    """Turns a choice (a catalog id, a path, or a model on a server) into a loaded model."""

    def name(self, choice: str) -> str:
        """What to call it while it loads."""
        ...

    def load(
        self,
        choice: str,
        *,
        context_length: int,
        adapters: Sequence[Adapter],
        on_progress: Callable[[float], None],
        cancelled: threading.Event,
    ) -> LanguageModel:
        """Load it.

        Args:
            adapters: LoRA adapters to load beside it.

        Raises:
            ModelError: it can't be used; says why.
            Cancelled: `cancelled` was set.
        """
        ...


class Engine:
    """Owns the loaded model. Loading and using it happen on the model worker.

    Args:
        has_functions: whether a model gets the memory functions where nothing else is said.

    Attributes:
        state: what the model is doing, the same as last published.
    """

    def __init__(
        self,
        worker: Worker,
        loader: Loader,
        settings: SettingsFile,
        publish: Publish,
        *,
        has_functions: Callable[[LanguageModel], bool] = lambda _: False,
    ) -> None:
        self.state = ModelState()
        self._worker = worker
        self._loader = loader
        self._settings = settings
        self._publish = publish
        self._has_functions = has_functions
        self._model: LanguageModel | None = None
        self._choice: str | None = None  # what is loaded
        self._asleep: str | None = None  # what `wake` loads
        self._own: str | None = None  # what the user chose, whatever a persona has loaded meanwhile
        self._cancelled = threading.Event()
        self._on_ready: list[Callable[[], None]] = []
        self._before_unload: list[Callable[[], None]] = []

    @property
    def model(self) -> LanguageModel | None:
        """The loaded model; only to be used on the model worker."""
        return self._model

    def when_ready(self, call: Callable[[], None]) -> None:
        """Have `call` run on the model worker each time a model has been loaded."""
        self._on_ready.append(call)

    def before_unload(self, call: Callable[[], None]) -> None:
        """Have `call` run on the model worker each time the model is about to be unloaded."""
        self._before_unload.append(call)

    def cancel_load(self) -> None:
        """Stop a load that is going on. Callable from any thread."""
        self._cancelled.set()

    @property
    def choice(self) -> str | None:
        """What is loaded, or is to be when it is wanted again; only to be used on the model worker."""
        return self._asleep or (self._choice if self._model is not None else None)

    @property
    def loaded(self) -> str | None:
        """What is in memory now, as it was chosen. Callable from any thread."""
        return self._choice if self._model is not None else None

    def unload(self) -> None:
        """Have no model. On the model worker."""
        self._unload()
        self._choice = self._asleep = self._own = None
        self._say(ModelState())

    def load(self, choice: str, *, keep: bool = True) -> None:
        """Load the chosen model in place of the present one. On the model worker.

        If it fails, the model that was there before is loaded again.

        Args:
            keep: choose it for later starts, too.

        Raises:
            ModelError, Cancelled: the choice is unchanged.
            StorageError: the model is loaded, but the choice couldn't be saved.
        """
        before = self._choice if self._model is not None else None
        self._unload()
        self._cancelled.clear()
        try:
            self._load(choice)
        except RememoraError as error:
            if before is not None and before != choice:
                self._restore(before)
            elif isinstance(error, Cancelled):
                self._say(ModelState())
            else:
                self._asleep = choice if is_on_server(choice) else None
                self._say(ModelState(phase=ModelPhase.FAILED, name=self._loader.name(choice), problem=error.problem))
            raise
        if keep or self._own is None:
            self._own = choice
        if keep:
            self._settings.change(model=choice)

    def serves(self, choice: str | None) -> bool:
        """Whether `use` would load nothing. Callable from any thread."""
        wanted = choice or self._own
        return wanted is None or (self._model is not None and self._choice == wanted)

    def use(self, choice: str | None) -> None:
        """Have a persona's model answer, or, if None, the one the user chose; that stays chosen meanwhile. On the model worker.

        Raises:
            ModelError, Cancelled: what was loaded before is loaded again.
        """
        if not self.serves(choice) and (choice is not None or self._model is not None):
            self.load(choice or self._own or "", keep=False)

    def generating(self, busy: bool) -> None:
        """Say that a reply is being written, or that it is finished."""
        phase = ModelPhase.GENERATING if busy else ModelPhase.READY
        if self._model is not None and self.state.phase != phase:
            self._say(msgspec.structs.replace(self.state, phase=phase))

    def rest(self) -> None:
        """Unload the model until it is wanted again. On the model worker."""
        if self._model is None or self._choice is None or is_on_server(self._choice):
            return  # one on a server takes no memory here
        name = self._model.name
        self._unload()
        self._asleep = self._choice
        self._say(ModelState(phase=ModelPhase.RESTING, name=name))

    def wake(self) -> None:
        """Somebody is about to need the model: load it if it rests, or if its server was away. Returns at once; callable from
        any thread."""
        if self._asleep is not None:
            self._worker.post(self._wake)

    def functions_checked(self) -> None:
        """It is known now whether the model gets the memory functions: say so. On the model worker."""
        if self._model is not None and (functions := self._has_functions(self._model)) != self.state.functions:
            self._say(msgspec.structs.replace(self.state, functions=functions))

    def close(self) -> None:
        """Free the model. On the model worker."""
        self._cancelled.set()
        self._unload()

    def _wake(self) -> None:
        choice = self._asleep
        if choice is None or self._model is not None:
            return
        try:
            self.load(choice, keep=False)
        except RememoraError as error:
            log.warning("the model wasn't loaded again: %s", error)  # the state says so to the user
            if isinstance(error, Cancelled):
                self._asleep = choice
                self._say(ModelState(phase=ModelPhase.RESTING, name=self._loader.name(choice)))

    def _load(self, choice: str) -> None:
        self._asleep = None
        name = self._loader.name(choice)
        self._say(ModelState(phase=ModelPhase.LOADING, name=name))
        told = 0.0

        def progress(share: float) -> None:
            nonlocal told
            if share - told >= _PROGRESS_STEP:
                told = share
                self._say(ModelState(phase=ModelPhase.LOADING, name=name, progress=share))

        self._model = self._loader.load(
            choice,
            context_length=self._settings.current.context_length,
            adapters=self._settings.current.adapters.get(choice, ()),
            on_progress=progress,
            cancelled=self._cancelled,
        )
        self._choice = choice
        self._say(
            ModelState(
                phase=ModelPhase.READY,
                name=self._model.name,
                progress=1.0,
                context_length=self._model.context_length,
                functions=self._has_functions(self._model),
                server=server_choice(choice).address if is_on_server(choice) else "",
                placement=self._model.placement,
                sees=self._model.sees,
            )
        )
        if self._model.placement is not None and self._model.placement.failed:
            self._publish(
                NoticeRaised(
                    problem=Problem(
                        code="gpu_failed",
                        what=f"{self._model.name} couldn't be loaded onto the graphics processor.",
                        safe="It runs on the processor instead, more slowly.",
                        next_step="Close other programs that use the graphics processor, or switch it off in the settings.",
                    )
                )
            )
        if self._model.frames.guessed:
            self._publish(
                NoticeRaised(
                    problem=Problem(
                        code="no_template",
                        what=f"{self._model.name} doesn't say in a usable way how it is to be talked to.",
                        safe="It is talked to in the way most models understand.",
                        next_step="If its answers are odd or don't end, choose another file of it, with Instruct or Chat in its name.",
                    )
                )
            )
        for call in self._on_ready:
            call()

    def _restore(self, choice: str) -> None:
        self._cancelled.clear()
        try:
            self._load(choice)
        except RememoraError as error:
            log.warning("the earlier model can't be loaded again: %s", error)
            self._say(ModelState(phase=ModelPhase.FAILED, name=self._loader.name(choice), problem=error.problem))

    def _unload(self) -> None:
        if self._model is not None:
            for call in self._before_unload:
                call()
            self._model.close()
            self._model = None

    def _say(self, state: ModelState) -> None:
        self.state = state
        self._publish(ModelStateChanged(state=state))
