"""What the rest of the core knows of a language model and of an embedder: two protocols and their values."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Any, NamedTuple, Protocol

import msgspec
import numpy as np
import numpy.typing as npt

from core.records import Placement, Sampling

# A token id of the loaded model's vocabulary.
Token = int

# (n, d) float32, each row of unit length.
Embeddings = npt.NDArray[np.float32]


# Given what the SHA-256 of a picture begins with, 7 to 63 hexadecimal digits, its contents; None if it isn't there any more.
FindPicture = Callable[[str], bytes | None]

# What stands for a picture where a prompt is shown as text.
PICTURE_TEXT = "<picture>"

# Tokens that fit the background state, in a window that isn't shorter: enough for one message and the facts in it, or for a
# summary and what is to be added to it.
BACKGROUND_CONTEXT = 2048


class Purpose(StrEnum):
    """Which attention state a generation runs in, so that background work never evicts the conversation's."""

    CHAT = "chat"
    NEXT = "next"  # what the conversation will go on from: evaluated in idle time, then taken over
    BACKGROUND = "background"
    SERVED = "served"  # what other programs ask


class FinishReason(StrEnum):
    END = "end"  # the model ended its turn
    LENGTH = "length"  # `max_tokens` reached, or the context window is full
    STOPPED = "stopped"  # the stop flag was set


class Usage(msgspec.Struct, frozen=True, kw_only=True):
    """What one generation cost. Times in seconds.

    Attributes:
        prompt_tokens: length of the prompt.
        evaluated_tokens: those of it that were not in the KV cache.
        generated_tokens: tokens drawn, the end-of-turn token not counted.
    """

    prompt_tokens: int
    evaluated_tokens: int
    generated_tokens: int
    prefill_s: float
    decode_s: float


class Delta(msgspec.Struct, frozen=True):
    """One drawn token. `text` may be empty while a UTF-8 character is still incomplete.

    Attributes:
        control: it is a control token that sets reasoning apart, and the text is its name.
    """

    token: Token
    text: str
    control: bool = False


class Finished(msgspec.Struct, frozen=True):
    """The last item of every generation.

    `text` is what was held back of an incomplete character (as U+FFFD), nearly always empty.
    """

    reason: FinishReason
    usage: Usage
    text: str = ""


class ReasoningMarks(msgspec.Struct, frozen=True):
    """How a model sets its reasoning apart from its answer, at the beginning of a reply. Without space around.

    Attributes:
        openings: any of these opens reasoning.
        closings: any of these ends it.
        answers: what may stand before an answer and belongs to neither.
        opened: the prompt ends inside the reasoning, so every reply begins with it.
        dropped: the chat template leaves the reasoning out of earlier replies.
    """

    openings: tuple[str, ...] = ("<think>",)
    closings: tuple[str, ...] = ("</think>",)
    answers: tuple[str, ...] = ()
    opened: bool = False
    dropped: bool = False


class ChatFrames(msgspec.Struct, frozen=True):
    """The control tokens a chat template puts around the texts of a conversation.

    A prompt is `start + system + after_system`, then for each turn
    `user + before_reply + reply + after_reply`, where `before_answer` stands before a reply that has lost its
    reasoning. Texts are tokenized apart from the frames and can therefore
    never turn into control tokens.

    Attributes:
        start: up to the system text.
        after_system: from the system text to the first user text.
        before_reply: from a user text to the reply.
        after_reply: from a reply to the next user text.
        before_answer: between `before_reply` and a reply of which only the answer is known.
        at_once: after `before_reply`, has the model answer without reasoning, if it can be had so.
        reasoning: how reasoning is told from the answer.
        guessed: they are ChatML's, because the model's own template can't be used.
    """

    start: tuple[Token, ...]
    after_system: tuple[Token, ...]
    before_reply: tuple[Token, ...]
    after_reply: tuple[Token, ...]
    before_answer: tuple[Token, ...] = ()
    at_once: tuple[Token, ...] = ()
    reasoning: ReasoningMarks = ReasoningMarks()
    guessed: bool = False


class CallMarks(msgspec.Struct, frozen=True):
    """What a model writes around the parts of a tool call.

    Attributes:
        opening: up to the tool's name.
        between: from the name to the arguments, a JSON object.
        closing: what closes brackets that are open behind the arguments.
        again: from the arguments to the next call's name; empty: there is one call only.
    """

    opening: str
    between: str
    closing: str
    again: str = ""


class ToolTemplate(Protocol):
    """A chat template that shows tools, calls and their results. See `core.model.tool_template`.

    Attributes:
        marks: of the calls in a reply.
    """

    @property
    def marks(self) -> CallMarks: ...

    def prompt(self, messages: Sequence[Mapping[str, Any]], tools: Sequence[Mapping[str, Any]]) -> list[Token] | None:
        """A conversation up to the next reply. Texts in it never turn into control tokens.

        Args:
            messages: as in OpenAI's protocol, contents as texts; arguments of calls as objects.
            tools: as in OpenAI's protocol.

        Returns:
            None if the template doesn't show all of it.
        """
        ...


# (tokens evaluated, tokens to evaluate) during prefill.
PrefillProgress = Callable[[int, int], None]


class AttentionState(NamedTuple):
    """What a model holds after it has evaluated some tokens.

    Attributes:
        tokens: those it has evaluated.
        data: keys and values, as llama.cpp writes them, with what the engine goes back to.
    """

    tokens: Sequence[Token]
    data: bytes | bytearray | memoryview


class LanguageModel(Protocol):
    """A loaded model. Used from one thread (the model worker); `stop` flags may be set from any.

    Attributes:
        name: as the user knows it.
        context_length: context window in tokens, prompt and reply together.
        frames: control tokens of its chat template.
        sampling: recommended sampling.
        functions: it calls functions well, as the catalog says; None: nobody has said.
        fingerprint: tells its file from all others, under whatever name; what was measured of it is kept by it. Empty
            if it has no file.
        placement: where its layers are; None if it is not on this computer.
        state_kind: equal for models that can go on from each other's attention states; empty if states can't be kept.
        takes_back: it can forget the end of what it holds and keep the rest, so that evaluating ahead is never in vain.
        tool_template: what its chat template writes of tools; None if it knows none.
        sees: it can be shown pictures.
    """

    @property
    def name(self) -> str: ...

    @property
    def functions(self) -> bool | None: ...

    @property
    def fingerprint(self) -> str: ...

    @property
    def placement(self) -> Placement | None: ...

    @property
    def state_kind(self) -> str: ...

    @property
    def takes_back(self) -> bool: ...

    @property
    def tool_template(self) -> ToolTemplate | None: ...

    @property
    def sees(self) -> bool: ...

    @property
    def context_length(self) -> int: ...

    @property
    def frames(self) -> ChatFrames: ...

    @property
    def sampling(self) -> Sampling: ...

    def tokenize(self, text: str) -> list[Token]:
        """Tokens of plain text. Never yields a control token, whatever the text spells."""
        ...

    def picture(self, contents: bytes) -> list[Token]:
        """A picture as a part of a prompt: a run of tokens below zero, one for each token of the window it takes, and what the model wants
        written around it. The same picture is the same tokens, so that it is never evaluated twice.

        Args:
            contents: of a PNG, JPEG, WebP or GIF file; of several pictures in it, the first.

        Raises:
            ModelError: the model can't see, or not this picture.
        """
        ...

    def find_pictures(self, find: FindPicture) -> None:
        """Have pictures that have to be evaluated again, and aren't remembered any more, come from there. Asked while a prompt is evaluated,
        on the same thread."""
        ...

    def text(self, tokens: Sequence[Token]) -> str:
        """What tokens spell; control tokens by the names the model has for them, pictures as `PICTURE_TEXT`. For a person to read."""
        ...

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
        """Continue `prompt`: one `Delta` a token, then one `Finished`.

        Only the tokens after the longest prefix shared with the last prompt and reply of the same `purpose` are
        evaluated. `stop` is honoured within one token while decoding and one small batch during prefill.

        Args:
            grammar: GBNF that the reply has to follow.
            at_once: most tokens of the prompt to evaluate at once. Then `stop` waits for them, so that none are evaluated in vain.

        Raises:
            ModelError: the prompt doesn't fit the context window, the grammar doesn't parse, or evaluation failed.
        """
        ...

    def shares(
        self,
        prompt: Sequence[Token],
        choices: Sequence[Sequence[Token]],
        *,
        stop: threading.Event,
        purpose: Purpose = Purpose.BACKGROUND,
        on_prefill: PrefillProgress | None = None,
    ) -> list[float] | None:
        """How likely a reply to `prompt` is each of some short ones, its end included: probabilities of their tokens, as shares that add
        up to 1. Nothing is drawn.

        Returns:
            As many as `choices`; None if this model doesn't tell. Meaningless once `stop` is set.

        Raises:
            ModelError: the prompt doesn't fit the context window, or evaluation failed.
        """
        ...

    def take_over(self) -> None:
        """The state evaluated for `Purpose.NEXT` becomes the conversation's; the earlier one is freed."""
        ...

    def state(self, prompt: Sequence[Token]) -> AttentionState | None:
        """A copy of the conversation's attention state; None if there is nothing to keep.

        What is held beyond this prompt is forgotten first.
        """
        ...

    def set_state(self, state: AttentionState) -> bool:
        """Go on from a state of the same kind in place of the present one. False if it can't: then nothing is held."""
        ...

    def close(self) -> None:
        """Free weights and attention states. Idempotent."""
        ...


# A text of which more than this share is unknown to a model says nothing to it.
READABLE = 0.3


class Encoded(msgspec.Struct, frozen=True):
    """A text as the embedding model sees it.

    Attributes:
        vector: (d,) float32, unit length: the meaning of the whole.
        inner: (n, d) float32: the same pieces in an inner layer, which still tells how a thing is said (asked, ordered, supposed, and
            in which language) where the last one tells what about. What judges read beside the vector.
        tokens: (n, t) float32, unit length: one for each word piece, without the model's own marks.
        spans: where each of these pieces stands in the text, as (start, end).
        embedder: name of the model: vectors of different ones can't be compared.
        unknown: which share of the text the model can't read, 0 to 1. To it, any two such texts would be alike; so from `READABLE` on
            the vector is near to no other, and there are no tokens.
    """

    vector: npt.NDArray[np.float32]
    inner: npt.NDArray[np.float32]
    tokens: npt.NDArray[np.float32]
    spans: tuple[tuple[int, int], ...]
    embedder: str
    unknown: float = 0.0


class Embedder(Protocol):
    """Turns text into vectors.

    Attributes:
        name: identifies the model and so the vector space; part of the collection names.
        dimensions: d.
        token_dimensions: t.
    """

    @property
    def name(self) -> str: ...

    @property
    def dimensions(self) -> int: ...

    @property
    def token_dimensions(self) -> int: ...

    def encode(self, texts: Sequence[str], *, query: bool = False) -> list[Encoded]:
        """Texts with the vectors of their tokens. Longer texts than the model's window are cut.

        Args:
            query: they ask for something; otherwise they are what may be found. Some models tell the two apart.
        """
        ...

    def embed(self, texts: Sequence[str], *, query: bool = False) -> Embeddings:
        """Embed texts: (n, d) float32, unit length. As `encode`, without the tokens."""
        ...
