"""A conversation far longer than the context window, on a real model, through a running core."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import msgspec

from core import protocol
from core.chat.prompt import RECALL_SHARE
from core.model.base import (
    AttentionState,
    ChatFrames,
    Delta,
    FindPicture,
    Finished,
    LanguageModel,
    PrefillProgress,
    Purpose,
    Token,
    ToolTemplate,
)
from core.model.hardware import Threads
from core.model.llama import LlamaModel
from core.records import Adapter, ConversationId, LearningMode, MessageStatus, Placement, Sampling
from tests.unit_core.running_core import RunningCore

FACT = "My sister Clara is allergic to walnuts, so we never bake with them."
QUESTION = "What is my sister Clara allergic to?"
ANSWER = "walnuts"

_ASKED = (
    "Name {} words that rhyme with lamp.",
    "How much is {} plus 4?",
    "Explain in one sentence how a mill with {} sails works.",
    "Translate into French: the {} birds are singing.",
    "What is the boiling point of water at {} metres?",
    "Write a line of Python that prints {} stars.",
    "Thanks, that makes {} good answers.",
    "Is {} a prime number?",
    "Give me a title for a story about {} robots.",
)

# Now and then something is told, which recall has reason to bring again.
_TOLD = "By the way, on day {} I painted the fence near the harbour and walked home."

# Tokens that stand around a user text, and the last one of the reply before it.
_FRAMES = 24


class BriefModel:
    """A real model that says little in a conversation, so that thousands of turns take minutes.

    Attributes:
        compactions: how often the conversation went on from another state.
    """

    def __init__(self, model: LanguageModel, longest_reply: int) -> None:
        self._model = model
        self._longest_reply = longest_reply
        self.compactions = 0

    @property
    def name(self) -> str:
        return self._model.name

    @property
    def context_length(self) -> int:
        return self._model.context_length

    @property
    def frames(self) -> ChatFrames:
        return self._model.frames

    @property
    def sampling(self) -> Sampling:
        return self._model.sampling

    @property
    def functions(self) -> bool | None:
        return False

    @property
    def tool_template(self) -> ToolTemplate | None:
        return self._model.tool_template

    @property
    def fingerprint(self) -> str:
        return self._model.fingerprint

    def tokenize(self, text: str) -> list[Token]:
        return self._model.tokenize(text)

    @property
    def sees(self) -> bool:
        return self._model.sees

    def picture(self, contents: bytes) -> list[Token]:
        return self._model.picture(contents)

    def find_pictures(self, find: FindPicture) -> None:
        self._model.find_pictures(find)

    def text(self, tokens: Sequence[Token]) -> str:
        return self._model.text(tokens)

    def generate(
        self,
        prompt: Sequence[Token],
        *,
        sampling: Sampling,
        max_tokens: int,
        stop: threading.Event,
        purpose: Purpose = Purpose.CHAT,
        grammar: str | None = None,
        on_prefill: PrefillProgress | None = None,
        at_once: int | None = None,
    ) -> Iterator[Delta | Finished]:
        if purpose is Purpose.CHAT:
            max_tokens = min(max_tokens, self._longest_reply)
        return self._model.generate(
            prompt,
            sampling=sampling,
            max_tokens=max_tokens,
            stop=stop,
            purpose=purpose,
            grammar=grammar,
            on_prefill=on_prefill,
            at_once=at_once,
        )

    def shares(
        self,
        prompt: Sequence[Token],
        choices: Sequence[Sequence[Token]],
        *,
        stop: threading.Event,
        purpose: Purpose = Purpose.BACKGROUND,
        on_prefill: PrefillProgress | None = None,
    ) -> list[float] | None:
        return self._model.shares(prompt, choices, stop=stop, purpose=purpose, on_prefill=on_prefill)

    def take_over(self) -> None:
        self.compactions += 1
        self._model.take_over()

    @property
    def placement(self) -> Placement | None:
        return self._model.placement

    @property
    def state_kind(self) -> str:
        return self._model.state_kind

    @property
    def takes_back(self) -> bool:
        return self._model.takes_back

    def state(self, prompt: Sequence[Token]) -> AttentionState | None:
        return self._model.state(prompt)

    def set_state(self, state: AttentionState) -> bool:
        return self._model.set_state(state)

    def close(self) -> None:
        self._model.close()


class BriefLoader:
    """Loads one GGUF file as a `BriefModel`.

    Attributes:
        model: once it is loaded.
    """

    def __init__(self, path: Path, longest_reply: int) -> None:
        self._path = path
        self._longest_reply = longest_reply
        self.model: BriefModel | None = None

    def name(self, choice: str) -> str:
        return choice

    def load(
        self,
        choice: str,
        *,
        context_length: int,
        adapters: Sequence[Adapter] = (),
        on_progress: Callable[[float], None],
        cancelled: threading.Event,
    ) -> LanguageModel:
        loaded = LlamaModel.load(
            self._path,
            name=choice,
            context_length=context_length,
            sampling=Sampling(seed=1),
            threads=Threads(decode=1, prefill=1),
            on_progress=on_progress,
            cancelled=cancelled,
        )
        self.model = BriefModel(loaded, self._longest_reply)
        return self.model


class Talk(msgspec.Struct):
    """What a long conversation cost.

    Attributes:
        own_tokens: of each turn: those of its text.
        evaluated_tokens: of each turn.
        prompt_tokens: of each turn.
        seconds: of each turn, from sending to the end of the reply.
        idle_s: spent between turns, in all.
    """

    conversation_id: ConversationId
    own_tokens: list[int] = []
    evaluated_tokens: list[int] = []
    prompt_tokens: list[int] = []
    seconds: list[float] = []
    idle_s: float = 0.0


def said(number: int) -> str:
    """An ordinary message, another one for each number."""
    return (_TOLD if number % 10 == 5 else _ASKED[number % len(_ASKED)]).format(number)


def talk(core: RunningCore, model: BriefModel, turns: int, reached: Callable[[int], None] = lambda _: None) -> Talk:
    """Tell the fact, then something else in every turn, with idle time between turns.

    Every turn has to be answered inside the window, and to evaluate no more than what is new in it.
    """
    core.ask(protocol.ChangeSettings(learning=LearningMode.OFF), protocol.Done)  # what is looked at is the prompt alone
    result: Talk | None = None
    for number in range(turns):
        text = said(number) if number else FACT
        began = time.monotonic()
        accepted = core.talk(text, None if result is None else result.conversation_id)
        ended = time.monotonic()
        reply = core.reply_to(accepted)
        assert reply.status is MessageStatus.COMPLETE, (number, reply)
        stats = core.stats_of(accepted)
        assert stats.prompt_tokens + stats.generated_tokens <= model.context_length
        own = len(model.tokenize(text))
        if result is None:
            result = Talk(accepted.conversation_id)
        else:
            most = own + int(RECALL_SHARE * model.context_length) + _FRAMES
            assert stats.evaluated_tokens <= most, (number, stats)
        core.idle()
        result.own_tokens.append(own)
        result.evaluated_tokens.append(stats.evaluated_tokens)
        result.prompt_tokens.append(stats.prompt_tokens)
        result.seconds.append(ended - began)
        result.idle_s += time.monotonic() - ended
        core.seen.clear()
        reached(number + 1)
    assert result is not None
    return result


def recalled(core: RunningCore, conversation_id: ConversationId, question: str) -> str:
    """What recall brings for a question, as one text."""
    accepted = core.talk(question, conversation_id)
    shown = core.ask(protocol.ShowRecall(message_id=accepted.reply_id), protocol.RecallShown)
    return "\n".join(item.text for item in shown.items)
