"""Pictures get a caption from a model that sees, while nobody waits for it.

Which pictures have none is in SQLite: what quitting or a message cut off is done later, and what is done isn't done again. What a model has
nothing to say about is asked of it once in a session.
"""

from __future__ import annotations

import logging
import threading
import time

from core.background import BackgroundParts, Stop
from core.errors import ModelError, NotFound, StorageError
from core.model.base import LanguageModel
from core.pictures.captions import CaptionWriter, load_caption_prompts, usable_caption
from core.protocol import (
    Event,
    EverythingDeleted,
    Heard,
    ListeningChanged,
    ListeningStarted,
    MessageAdded,
    MessageChanged,
    PictureRead,
    PromptEvaluated,
    Reply,
    StepTaken,
    SyncedIn,
    TokensGenerated,
    TurnFinished,
)
from core.records import PictureId
from core.storage.conversations import Conversations
from core.storage.pictures import Uncaptioned
from core.worker import Priority

log = logging.getLogger(__name__)

# How long after the last sign of a reply, or of somebody who speaks, the first one is made, in seconds: a picture takes a processor ten, and
# the user may be about to write again.
QUIET_S = 20.0

# A reply is being written, or somebody speaks, who wants the cores again and again.
_TALK = (
    MessageAdded
    | PromptEvaluated
    | StepTaken
    | TokensGenerated
    | TurnFinished
    | ListeningStarted
    | ListeningChanged
    | Heard
)

# There may be something to do.
_NEWS = PictureRead | SyncedIn | TurnFinished


class BackgroundCaptions:
    """Makes one caption at a time, in idle time on the model worker.

    Args:
        quiet_s: see `QUIET_S`.
    """

    def __init__(self, parts: BackgroundParts, conversations: Conversations, *, quiet_s: float = QUIET_S) -> None:
        self._parts = parts
        self._conversations = conversations
        self._prompts = load_caption_prompts()
        self._quiet_s = quiet_s
        self._stop = Stop(parts.worker)
        self._lock = threading.Lock()
        self._queued = self._closed = False
        self._timer: threading.Timer | None = None
        self._talked_at = -quiet_s
        # Pictures that models had nothing to say about, with those models.
        self._in_vain: set[tuple[str, PictureId]] = set()
        # What the last session left.
        parts.engine.when_ready(self.resume)

    # --- from any thread --------------------------------------------------------------------------------------

    def resume(self) -> None:
        """Carry on when the model has nothing better to do."""
        with self._lock:
            if self._queued or self._closed:
                return
            self._queued = True
        self._parts.worker.post(self._next, Priority.BACKGROUND)

    def hear(self, item: Reply | Event) -> None:
        """What the core tells the window: pictures that were shown, and when a reply is being written or somebody speaks."""
        if isinstance(item, _TALK):
            self._talked_at = time.monotonic()
        if isinstance(item, _NEWS):
            self.resume()
        elif isinstance(item, EverythingDeleted):
            self._in_vain = set()  # another thread may be looking through it

    def pause(self) -> None:
        """See `core.chat.idle.Pausable`."""
        self._stop.set()

    def close(self) -> None:
        """See `core.chat.idle.Pausable`."""
        with self._lock:
            self._closed = True
            if self._timer is not None:
                self._timer.cancel()
        self._stop.set()

    # --- on the model worker ----------------------------------------------------------------------------------

    def _next(self) -> None:
        """Make one caption, then queue the next one behind whatever came meanwhile."""
        with self._lock:
            self._queued = False
        model = self._parts.engine.model
        if model is None or not model.sees or self._closed:
            return  # resumed when one is loaded
        wait = self._wait_s()
        if wait > 0:
            self._come_back(wait)
            return
        try:
            found = self._following_one(model)
            if found is not None:
                self._describe(found, model)
        except StorageError as error:
            # It is looked at again when there is another, and at the next start.
            log.warning("pictures get no captions: %s", error)

    def _wait_s(self) -> float:
        """For how long somebody may still be about to write, or the battery is too low."""
        charge = self._parts.charge()
        if charge is not None and charge < self._parts.settings.current.learning_charge:
            return self._parts.recheck_s
        return self._quiet_s - (time.monotonic() - self._talked_at)

    def _following_one(self, model: LanguageModel) -> Uncaptioned | None:
        without = [one for name, one in self._in_vain if name == _name(model)]
        return self._parts.storage.call(lambda: self._conversations.pictures.uncaptioned(without), Priority.BACKGROUND)

    def _describe(self, picture: Uncaptioned, model: LanguageModel) -> None:
        self._stop.clear()
        if self._closed:
            return
        if self._parts.worker.awaited:
            self.resume()  # behind what came first
            return
        caption = ""
        try:
            with self._parts.compute:
                written = CaptionWriter(model, self._prompts).write(picture.data, picture.said, self._stop)
            if written is None:
                self.resume()  # a message came
                return
            caption = usable_caption(written)
        except ModelError as error:
            log.info("a picture gets no caption: %s", error)
        if caption:
            self._parts.storage.call(lambda: self._keep(picture.id, caption))
        else:
            self._in_vain.add((_name(model), picture.id))
        self._parts.indexing.kick()
        self.resume()

    def _keep(self, picture_id: PictureId, caption: str) -> None:
        """On the storage worker, on which all is told in the order in which it changes."""
        pictures = self._conversations.pictures
        for message_id in pictures.caption(picture_id, caption, anew=False):
            if not self._conversations.branches.is_shown(message_id):
                continue
            try:
                message = self._conversations.message_as_shown(message_id)
            except NotFound:
                continue  # its conversation was deleted, which may be undone
            for picture in message.pictures:
                if picture.id == picture_id:
                    self._parts.publish(PictureRead(picture=picture))
            self._parts.publish(MessageChanged(message=message))

    def _come_back(self, seconds: float) -> None:
        with self._lock:
            if self._closed:
                return
            if self._timer is not None:
                self._timer.cancel()
            self._timer = threading.Timer(seconds, self.resume)
            self._timer.name = "rememora-captions"
            self._timer.daemon = True
            self._timer.start()


def _name(model: LanguageModel) -> str:
    return model.fingerprint or model.name
