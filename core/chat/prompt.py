"""The append-only prompt log of a conversation.

Prefill is what a laptop waits for, so a later turn may only *append* to what was evaluated before. The log is
`[head, frozen] [turn] [turn] …`; what recall brought for a turn stands before that turn's user text and stays there
byte for byte until the next compaction, when everything is evaluated anew. When the window fills, the oldest turns leave
in whole turns, many at once, so that this happens seldom.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Sequence

import msgspec

from core.memory.fence import RESULT, unfenced
from core.model.base import ChatFrames, Token
from core.records import MessageId, Persona, PromptPartKind

# Turns leave the log until this share of the window is used: the price of a full evaluation is then paid
# once every few turns instead of on every turn.
_KEPT_AFTER_PAGING = 0.5

# Share of the window that one user message may take before its middle is left out.
_LONGEST_MESSAGE = 0.6

# Share of the window that recall may take before a user message.
RECALL_SHARE = 1 / 8

# What a greeting is the reply to.
_BEGINS = "(The conversation begins. You speak first.)"

_LEFT_OUT = "\n\n[… the middle of this long message is left out here …]\n\n"


class Turn(msgspec.Struct):
    """A user message and the reply to it, as tokens.

    Attributes:
        message_id: of the user message.
        note: what memory added before the user text.
        asked: the user text, with the note if its middle was left out; then the memory functions that were called before
            the reply, and their results.
        reply: what the model wrote, reasoning included; empty until it has.
    """

    message_id: MessageId
    asked: list[Token]
    reply: list[Token] = []
    note: list[Token] = []

    def __len__(self) -> int:
        return len(self.note) + len(self.asked) + len(self.reply)


class RecallRoom(msgspec.Struct, frozen=True):
    """The room that a prompt has for what is told before its next message, and what whoever tells it has to know of the prompt.

    Attributes:
        first_in_prompt: older messages of the conversation have left the prompt and may be recalled.
        budget_tokens: that memory may take.
        count_tokens: of a text.
        functions: the model can search memory by itself.
        language: of the reply, two letters; empty: that of the message.
    """

    first_in_prompt: MessageId
    budget_tokens: int
    count_tokens: Callable[[str], int]
    functions: bool = False
    language: str = ""


class PromptLog:
    """One conversation's prompt for one loaded model.

    Args:
        system: the text of the frozen head.
        tokenize: plain text to tokens, never control tokens.
        context_length: the model's window in tokens.
        reply_tokens: room to keep for the next reply.

    Attributes:
        system: the text of the head.
        functions: the head tells of the memory functions, and calls stand in the turns.
        worked: asked and replied, turns that nobody had, as examples after the head's text.
        greeting: what the assistant says before the first message; empty: nothing. It stands as a reply to a message that nobody wrote,
            because many templates have the user speak first.
    """

    def __init__(
        self,
        frames: ChatFrames,
        tokenize: Callable[[str], list[Token]],
        system: str,
        *,
        context_length: int,
        reply_tokens: int,
        functions: bool = False,
        worked: Sequence[tuple[str, str]] = (),
        greeting: str = "",
    ) -> None:
        self.functions = functions
        self.greeting = greeting
        self.worked = [*worked, (_BEGINS, greeting)] if greeting else list(worked)
        self._frames = frames
        self._tokenize = tokenize
        self.system = system
        self._head = [*frames.start, *tokenize(system), *frames.after_system]
        for asked, reply in self.worked:
            self._head += [*tokenize(asked), *frames.before_reply]
            self._head += [*frames.before_answer, *tokenize(reply), *frames.after_reply]
        self._context_length = context_length
        self._reply_tokens = min(reply_tokens, context_length // 8)
        self._turns: list[Turn] = []

    @property
    def first_message(self) -> MessageId | None:
        """The oldest user message still in the prompt."""
        return self._turns[0].message_id if self._turns else None

    @property
    def turns(self) -> Sequence[Turn]:
        """Those in the prompt, oldest first."""
        return self._turns

    @property
    def head_tokens(self) -> int:
        """What stands there before anything is said."""
        return len(self._head)

    @property
    def reply_room(self) -> int:
        """Tokens left in the window after the prompt."""
        return self._context_length - len(self.tokens())

    @property
    def recall_tokens(self) -> int:
        """What memory may take before a message."""
        return int(self._context_length * RECALL_SHARE)

    def recall_room(self, message_id: MessageId, persona: Persona | None) -> RecallRoom:
        """What memory has before a message that is to be appended.

        Args:
            persona: who answers it.
        """
        return RecallRoom(
            self.first_message or message_id,
            self.recall_tokens,
            lambda text: len(self._tokenize(text)),
            self.functions,
            "" if persona is None else persona.language,
        )

    def ask(self, message_id: MessageId, text: str, note: str = "", seen: Sequence[Token] = ()) -> bool:
        """Append a user message and what memory adds before it. True if their middle had to be left out.

        Args:
            seen: pictures that the message begins with; they are never cut.
        """
        before, tokens = self._spelled(text, note)
        room = self._message_room - len(seen)
        shortened = len(before) + len(tokens) > room
        if shortened:
            before, tokens = [], before + tokens
            mark = self._tokenize(_LEFT_OUT)
            kept = max(room - len(mark), 2)
            tokens = [*tokens[: kept - kept // 3], *mark, *tokens[len(tokens) - kept // 3 :]]
        self._turns.append(Turn(message_id=message_id, asked=[*seen, *tokens], note=before))
        return shortened

    def before_next(self) -> list[Token]:
        """The prompt up to where the next message will stand, with what memory adds before it."""
        return [*self.tokens(), *(self._frames.after_reply if self._turns else ())]

    def foreseen(self, text: str, note: str) -> list[Token]:
        """What `ask` would put there; nothing if some of it had to be left out."""
        before, tokens = self._spelled(text, note)
        return [*before, *tokens] if len(before) + len(tokens) <= self._message_room else []

    def instead(self, text: str) -> Sequence[Token]:
        """The whole prompt if the last message, with what memory added to it, were this text; nothing where that doesn't fit."""
        asked = self._tokenize(unfenced(text, RESULT))
        last = self._turns[-1]
        if len(asked) > self._message_room:
            return []
        before = list(self.tokens())[: -len(last) - len(self._frames.before_reply)]
        return [*before, *asked, *self._frames.before_reply, *self._frames.at_once]

    def take_step(self, call: Sequence[Token], result: str) -> None:
        """Append a memory function that the model called before its reply to the last turn, and what it was told."""
        frames = self._frames
        self._turns[-1].asked += [*frames.before_reply, *call, *frames.after_reply, *self._tokenize(result)]

    def with_step(self, call: Sequence[Token], result: str) -> Sequence[Token]:
        """The whole prompt as it would be after `take_step`."""
        frames = self._frames
        return [*self.tokens(), *call, *frames.after_reply, *self._tokenize(result), *frames.before_reply]

    def answer(self, tokens: Iterable[Token]) -> None:
        """Append what the model wrote to the last turn."""
        self._turns[-1].reply = list(tokens)

    def answer_text(self, text: str) -> None:
        """Append a reply of which only the answer is known, or is to stay."""
        self._turns[-1].reply = [*self._frames.before_answer, *self._tokenize(text)]

    def add(self, turn: Turn) -> None:
        """Append a turn of which the tokens are known."""
        self._turns.append(turn)

    def take(self, other: PromptLog, first: MessageId) -> None:
        """Append the turns of another log from one on.

        What memory added before them stays there, except for the last: it has served, and would be most of the prompt.
        """
        taken = [turn for turn in other._turns if turn.message_id >= first]
        self._turns += [msgspec.structs.replace(turn, note=[]) for turn in taken[:-1]] + taken[-1:]

    @property
    def last_message(self) -> MessageId | None:
        """The newest user message in the prompt."""
        return self._turns[-1].message_id if self._turns else None

    def overfull(self, share: float) -> MessageId | None:
        """Where the prompt should begin so that the turns take half of what they may: the first message to keep.

        Its room is the window less what is kept for recall and for the reply.

        Returns:
            None while it takes up less than `share` of its room, or if no turn could leave. The last turn always stays.
        """
        size = len(self.tokens())
        room = self._context_length - self._reply_tokens - self.recall_tokens
        full = share * room
        if size <= full:
            return None
        # Half of what the turns may take, not of the window: beside a long head hardly a turn would be left.
        wanted = _KEPT_AFTER_PAGING * (len(self._head) + full)
        between = len(self._frames.after_reply) + len(self._frames.before_reply)
        for turn, following in itertools.pairwise(self._turns):
            size -= len(turn) + between
            if size <= wanted:
                return following.message_id
        return self._turns[-1].message_id if len(self._turns) > 1 else None

    def drop_from(self, message_id: MessageId) -> None:
        """Forget this user message and all after it: it was edited, or is asked anew."""
        self._turns = [turn for turn in self._turns if turn.message_id < message_id]

    def pages_out(self, incoming: int) -> bool:
        """Whether `page_out` would let any turn leave."""
        return bool(self._turns) and len(self.tokens()) > self._full(incoming)

    def page_out(self, incoming: int) -> bool:
        """Let the oldest whole turns leave if the window can't hold them, the next message and a reply.

        Args:
            incoming: tokens the next message will take, its recall note included.

        Returns:
            True if any turn left.
        """
        full = self._full(incoming)
        if not self.pages_out(incoming):
            return False
        wanted = min(full, int(self._context_length * _KEPT_AFTER_PAGING))
        while self._turns and len(self.tokens()) > wanted:
            del self._turns[0]
        return True

    def said(self) -> Sequence[Token]:
        """The turns and what memory added to them, without the last message."""
        *earlier, last = self._turns
        return [token for turn in earlier for token in (*turn.note, *turn.asked, *turn.reply)] + last.note

    def parts(self) -> list[tuple[PromptPartKind, Sequence[Token], MessageId | None]]:
        """The prompt in its parts, the head whole, as instructions; put together they are `tokens`."""
        frames, kind = self._frames, PromptPartKind
        parts: list[tuple[PromptPartKind, Sequence[Token], MessageId | None]] = [(kind.INSTRUCTIONS, self._head, None)]
        for position, turn in enumerate(self._turns):
            parts += [
                (kind.FRAME, frames.after_reply if position else (), None),
                (kind.RECALLED, turn.note, turn.message_id),
                (kind.MESSAGE, turn.asked, turn.message_id),
                (kind.FRAME, frames.before_reply, None),
                (kind.REPLY, turn.reply, turn.message_id),
            ]
        return [part for part in parts if part[1]]

    def tokens(self) -> Sequence[Token]:
        """The whole prompt, ready for the next reply to be generated."""
        return [token for _, tokens, _ in self.parts() for token in tokens]

    def _spelled(self, text: str, note: str) -> tuple[list[Token], list[Token]]:
        """What memory adds before a message, and the message, as tokens."""
        return self._tokenize(unfenced(note, RESULT)) if note else [], self._tokenize(unfenced(text, RESULT))

    @property
    def _message_room(self) -> int:
        """Tokens that a message may take, with what memory adds before it."""
        return min(
            int(self._context_length * _LONGEST_MESSAGE),
            self._context_length - len(self._head) - self._reply_tokens - len(self._frames.before_reply) - 1,
        )

    def _full(self, incoming: int) -> int:
        """Tokens that the prompt may take before so many more."""
        incoming = min(incoming, int(self._context_length * _LONGEST_MESSAGE))
        around = len(self._frames.after_reply) + len(self._frames.before_reply)
        return self._context_length - self._reply_tokens - incoming - around
