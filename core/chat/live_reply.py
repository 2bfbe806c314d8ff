"""A reply while it is written: told piece by piece, and saved as it grows."""

from __future__ import annotations

import logging
import re
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import msgspec

from core.chat.document_note import stored
from core.chat.functions import Taken
from core.chat.reasoning import ReasoningSplitter
from core.chat.turn import Turn
from core.documents.citing import Citing
from core.documents.replies import Written
from core.documents.statements import Marks
from core.engine import Publish
from core.errors import RememoraError, StorageError
from core.hearing.floor import Floor
from core.model.base import Delta, Finished, ReasoningMarks, Token
from core.protocol import MessageChanged, PromptEvaluated, StepTaken, TokensGenerated
from core.records import CitedSentence, FunctionStep, Message, MessageStatus, Problem, TurnStats
from core.storage.conversations import Conversations
from core.worker import Worker

log = logging.getLogger(__name__)

# Where a sentence may end; see `core.memory.sentences`.
_SENTENCE_END = re.compile(r"[.!?…。！？\n]")

# A streaming reply is saved this often, in seconds: the most a crash can take.
_SAVE_EVERY_S = 0.5


class LiveReply:
    """A reply as it grows: its steps, text, reasoning and tokens.

    Attributes:
        took_back: text that was told as the answer turned out to be reasoning, and that hasn't been told yet.
        cited: its sentences that are carried by passages, as far as it has come.
    """

    def __init__(self, turn: Turn, marks: ReasoningMarks) -> None:
        self.turn = turn
        self.text = ""
        self.reasoning = ""
        self.tokens: list[Token] = []
        self.steps: list[FunctionStep] = []
        self.took_back = False
        self.cited: tuple[CitedSentence, ...] = ()
        self._splitter = ReasoningSplitter(marks)
        self._citations: Marks | None = None

    def shown(self, message: Message) -> Message:
        """The message with all that there is of the reply."""
        return msgspec.structs.replace(
            message, text=self.text, reasoning=self.reasoning, steps=tuple(self.steps), cited=self.cited
        )

    def sets_no_citations(self, highest: int) -> None:
        """Leave out the numbers of passages that the model writes by itself: what carries a sentence, the program says."""
        self._citations = Marks(highest)

    def add(self, text: str, *, control: bool = False) -> list[tuple[str, bool]]:
        return self._take(self._splitter.feed(text, control=control))

    def end(self, text: str) -> list[tuple[str, bool]]:
        pieces = [*self.add(text), *self._take(self._splitter.finish())]
        if self._citations is not None and (rest := self._citations.finish()):
            self.text += rest
            pieces.append((rest, False))
        return pieces

    def _take(self, pieces: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
        if self._splitter.takes_back():
            self.text, self.took_back = "", True
        if self._citations is not None:
            told = [(piece if thought else self._citations.feed(piece), thought) for piece, thought in pieces]
            pieces = [piece for piece in told if piece[0]]
        for piece, is_reasoning in pieces:
            if is_reasoning:
                self.reasoning += piece
            else:
                self.text += piece
        return pieces


class ReplyStream:
    """Tells of the one reply that is being written, and saves it. To be used on the model worker, but for `overlay`.

    Args:
        compute: held while the model evaluates; without it while somebody speaks.
        floor: of whoever speaks while a reply is written.
    """

    def __init__(
        self, *, storage: Worker, conversations: Conversations, compute: threading.Lock, floor: Floor, publish: Publish
    ) -> None:
        self._storage = storage
        self._conversations = conversations
        self._compute = compute
        self._floor = floor
        self._publish = publish
        # Held while a piece of the reply is added and told, so that `overlay` sees both or neither.
        self._telling = threading.Lock()
        self._live: LiveReply | None = None
        self._saved = 0.0

    @contextmanager
    def overlay(self, messages: Sequence[Message]) -> Iterator[tuple[Message, ...]]:
        """The messages with all that was told of the streaming reply; nothing more is told inside the block.

        The store is a moment behind: without this a listing would lack words that were told already and
        are never told again.
        """
        with self._telling:
            live = self._live
            yield tuple(
                message if live is None or message.id != live.turn.reply.id else live.shown(message)
                for message in messages
            )

    def begin(self, reply: LiveReply) -> None:
        """This one is written from now on."""
        self._live, self._saved = reply, 0.0

    def end(self) -> None:
        """None is."""
        self._live = None

    def evaluated(self, turn: Turn, done: int, total: int) -> None:
        """The prompt is evaluated so far. While `compute` is held."""
        self._publish(PromptEvaluated(message_id=turn.reply.id, done=done, total=total))
        self.give_way(turn)

    def give_way(self, turn: Turn) -> float:
        """Wait while somebody speaks; for how long, in seconds. While `compute` is held."""
        return self._floor.give_way(self._compute, turn.stop)

    def took_before(self, reply: LiveReply, steps: Sequence[FunctionStep]) -> None:
        """It is resumed after these steps."""
        with self._telling:
            reply.steps += steps

    def take_step(self, reply: LiveReply, taken: Taken) -> None:
        """A step was taken: it is on the disk before the next one."""
        turn = reply.turn
        self._storage.call(lambda: self._conversations.add_step(turn.reply.id, taken.step, taken.sources))
        with self._telling:
            reply.steps.append(taken.step)
            self._publish(StepTaken(conversation_id=turn.conversation_id, message_id=turn.reply.id, step=taken.step))

    def take(self, reply: LiveReply, piece: Delta | Finished) -> None:
        """Something more was drawn."""
        turn = reply.turn
        with self._telling:
            pieces = reply.add(piece.text, control=piece.control) if isinstance(piece, Delta) else reply.end(piece.text)
            if reply.took_back:
                reply.took_back, pieces = False, []
                self._publish(MessageChanged(message=msgspec.structs.replace(reply.shown(turn.reply), cited=())))
            for text, is_reasoning in pieces:
                self._tell(turn, text, reasoning=is_reasoning)
            ended = isinstance(piece, Finished)
            if turn.citing is not None and (ended or any(_SENTENCE_END.search(text) for text, _ in pieces)):
                self._cite(reply, turn.citing, ended=ended)
        now = time.monotonic()
        if reply.tokens and now - self._saved >= _SAVE_EVERY_S:
            self._saved = now
            self._save(turn, reply.text, reply.reasoning)

    def write(self, reply: LiveReply, written: Written) -> None:
        """The program knows the reply by itself."""
        turn = reply.turn
        cited = stored(turn.told)
        self._storage.call(lambda: self._conversations.citations.cite(turn.reply.id, cited, written.cited))
        with self._telling:
            reply.text, reply.cited = written.text, written.cited
            self._tell(turn, written.text)

    def finish(
        self, reply: LiveReply, status: MessageStatus, stats: TurnStats, problem: Problem | None, model_name: str
    ) -> Message:
        """Save all of it. Returns the message as it is stored, or as it should have been."""
        turn = reply.turn
        try:
            return self._storage.call(
                lambda: self._conversations.write_reply(
                    turn.reply.id,
                    text=reply.text,
                    reasoning=reply.reasoning,
                    status=status,
                    stats=stats,
                    problem=problem,
                    model=model_name,
                )
            )
        except StorageError as error:
            # What was written so far stays on the screen; the store has what was saved while it streamed.
            return msgspec.structs.replace(
                reply.shown(turn.reply),
                status=MessageStatus.FAILED,
                stats=stats,
                problem=error.problem,
                model=model_name,
            )

    def _tell(self, turn: Turn, text: str, *, reasoning: bool = False) -> None:
        self._publish(
            TokensGenerated(
                conversation_id=turn.conversation_id, message_id=turn.reply.id, text=text, reasoning=reasoning
            )
        )

    def _cite(self, reply: LiveReply, citing: Citing, *, ended: bool) -> None:
        """Tell what the sentences so far rest on, if that is new."""
        turn = reply.turn
        cited = citing.by_words(reply.text, ended=ended)
        if cited.sentences == reply.cited:
            return
        reply.cited = cited.sentences
        told = stored([turn.told[at] for at in cited.told], cited.citations)
        self._storage.post(lambda: self._conversations.citations.cite(turn.reply.id, told, cited.sentences))
        if not ended:
            self._publish(MessageChanged(message=reply.shown(turn.reply)))

    def _save(self, turn: Turn, text: str, reasoning: str) -> None:
        def save() -> None:
            try:
                self._conversations.write_reply(
                    turn.reply.id, text=text, reasoning=reasoning, status=MessageStatus.STREAMING
                )
            except RememoraError as error:
                # Deleted meanwhile, or no space: the end of the turn finds the same and says so.
                log.warning("a partial reply couldn't be saved: %s", error)

        self._storage.post(save)
