"""Conversations get a title from what is said in them, while nobody waits for the model.

The model writes it in the background's attention state, so that the conversation's own stays as it is. Which conversations wait is in
SQLite: what quitting or a message cut off is done later.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from core.chat.titles import TitlePrompt, TitleWriter, says_enough, usable_title
from core.engine import Engine, Publish
from core.errors import ModelError
from core.indexing import Indexing
from core.memory.judges.reading import Judges, Judgment
from core.memory.sentences import sentences
from core.model.base import LanguageModel
from core.protocol import ConversationChanged
from core.settings import SettingsFile
from core.storage.conversations import Conversations
from core.storage.titles import UntitledConversation
from core.worker import Priority, Worker

log = logging.getLogger(__name__)

# Sentences that are looked at for orders: no more are read for a title.
_MOST_SENTENCES = 24

# What gives orders to an assistant so surely isn't read: it would be obeyed.
_ORDERS = 0.5


class BackgroundTitles:
    """Makes one title at a time, in idle time on the model worker.

    Args:
        compute: held while the model evaluates.
        charge: of the battery the computer runs on, 0 to 1; None while it is plugged in.
    """

    def __init__(
        self,
        *,
        worker: Worker,
        storage: Worker,
        conversations: Conversations,
        engine: Engine,
        indexing: Indexing,
        judges: Judges,
        prompt: TitlePrompt,
        settings: SettingsFile,
        compute: threading.Lock,
        publish: Publish,
        charge: Callable[[], float | None],
    ) -> None:
        self._worker = worker
        self._storage = storage
        self._conversations = conversations
        self._engine = engine
        self._indexing = indexing
        self._judges = judges
        self._prompt = prompt
        self._settings = settings
        self._compute = compute
        self._publish = publish
        self._charge = charge
        self._yield = threading.Event()
        self._closed = False
        # What the last session left.
        engine.when_ready(self.resume)

    def resume(self) -> None:
        """Carry on when the model has nothing better to do. Callable from any thread."""
        self._worker.post(self._title_next, Priority.BACKGROUND)

    def pause(self) -> None:
        """See `core.chat.idle.Pausable`."""
        self._yield.set()

    def close(self) -> None:
        """See `core.chat.idle.Pausable`."""
        self._closed = True
        self.pause()

    def _title_next(self) -> None:
        """Make one title, then queue the next one behind whatever came meanwhile."""
        model = self._engine.model
        charge = self._charge()
        settings = self._settings.current
        if model is None or not settings.titles or (charge is not None and charge < settings.learning_charge):
            return  # resumed after the next reply
        untitled = self._storage.call(self._conversations.titles.next)
        if untitled is None:
            return
        self._yield.clear()
        if self._closed:
            return
        if self._worker.awaited:
            self.resume()  # behind what came first
            return
        title = self._title(untitled, model)
        if title is None:
            return  # a message came; resumed after its reply
        self._storage.call(lambda: self._keep(untitled, title))
        self._indexing.kick()
        self.resume()

    def _title(self, untitled: UntitledConversation, model: LanguageModel) -> str | None:
        """Empty if there is none that can be used; None if it had to yield."""
        said = self._without_orders(untitled.said)
        if not says_enough(said):
            return ""
        try:
            with self._compute:
                written = TitleWriter(model, self._prompt).write(said, self._yield)
        except ModelError as error:
            log.warning("conversation %s gets no title: %s", untitled.id, error)
            return ""
        return None if written is None else usable_title(written, said, untitled.replied)

    def _keep(self, untitled: UntitledConversation, title: str) -> None:
        if not title:
            self._conversations.titles.in_vain(untitled.id)
        elif self._conversations.titles.give(untitled.id, title, untitled.said):
            self._publish(ConversationChanged(conversation=self._conversations.get(untitled.id)))

    def _without_orders(self, said: str) -> str:
        """What was said without the sentences that give orders to an assistant, as pasted texts do."""
        parts = sentences(said)[:_MOST_SENTENCES]
        readings = self._judges.read(self._indexing.passages(parts)) if parts else []
        if not readings:
            return said  # nobody can judge yet
        kept = [
            part
            for part, reading in zip(parts, readings, strict=True)
            if not reading.kinds or reading[Judgment.ORDERS] < _ORDERS
        ]
        return "\n".join(kept)
