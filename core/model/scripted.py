"""A language model that says what it is told to: for tests and for `--demo`.

It is an ordinary `LanguageModel`, given to the core in place of a real one. Everything about it is deterministic: a
token is one character, the KV cache is the list of tokens it would hold, and time passes only at its gate.
"""

from __future__ import annotations

import array
import collections
import hashlib
import threading
import time
from collections.abc import Callable, Iterator, Sequence

from core.errors import ModelError
from core.model.base import (
    PICTURE_TEXT,
    AttentionState,
    ChatFrames,
    Delta,
    FindPicture,
    Finished,
    FinishReason,
    PrefillProgress,
    Purpose,
    Token,
    ToolTemplate,
    Usage,
)
from core.model.picture_tokens import outside, picture_tokens, run_at
from core.records import Placement, Sampling

# A token is a Unicode code point, or several; the control tokens lie beyond the last one.
_FIRST_CONTROL = 0x110000
SYSTEM, USER, ASSISTANT, END = range(_FIRST_CONTROL, _FIRST_CONTROL + 4)
_BITS = 21

_CONTROL_TEXT = {SYSTEM: "<system>", USER: "<user>", ASSISTANT: "<assistant>", END: "<end>\n"}

_FRAMES = ChatFrames(start=(SYSTEM,), after_system=(END, USER), before_reply=(END, ASSISTANT), after_reply=(END, USER))

_PREFILL_BATCH = 64

# Tokens of a picture.
PICTURE_LENGTH = 16

# Given the prompt as text, the reply.
Answer = Callable[[str], str]

# Called before each token with the purpose and how many tokens were said; blocks to hold the model there.
Gate = Callable[[Purpose, int], None]


class ScriptedModel:
    """A `LanguageModel` with a script.

    Replies come from `say`, in order; when none is left, from `answer`. Background work has its own queue: what the
    learner asks must not eat a reply meant for the conversation.

    Args:
        answer: computes a reply in the conversation from the prompt's text, when nothing was enqueued.
        background: the same for background work.
        gate: see `Gate`.
        functions, fingerprint: see `LanguageModel`.
        keeps_states: its attention states can be kept.
        width: characters of a token, for prompts that have to fit a small window; states can be kept of single ones.
        sees: what it sees in a picture, given its contents: that stands in the prompt's text. None: it can't see.

    Attributes:
        prompts: every prompt it was given, as text, with its purpose, oldest first. Control tokens show as
            `<system>`, `<user>`, `<assistant>`, `<end>`.
        grammars: the grammar of each of these prompts.
        samplings: how its reply was to be drawn; nothing is left to chance here.
        evaluated: tokens evaluated for each of these prompts.
        closed: `close` was called.
    """

    def __init__(
        self,
        *,
        context_length: int = 8192,
        answer: Answer | None = None,
        background: Answer | None = None,
        gate: Gate | None = None,
        name: str = "Scripted",
        functions: bool | None = False,
        fingerprint: str = "",
        keeps_states: bool = False,
        width: int = 1,
        sees: Callable[[bytes], str] | None = None,
    ) -> None:
        self.name = name
        self._sees = sees
        # By the tokens.
        self._seen: dict[tuple[Token, ...], str] = {}
        self._width = width
        self.functions = functions
        self.fingerprint = fingerprint
        self.placement: Placement | None = None
        self.state_kind = f"{name}{context_length}" if keeps_states else ""
        self.takes_back = True
        self.tool_template: ToolTemplate | None = None
        self.context_length = context_length
        self.frames = _FRAMES
        self.sampling = Sampling(temperature=0)
        self.gate = gate
        self.prompts: list[tuple[Purpose, str]] = []
        self.grammars: list[str | None] = []
        self.samplings: list[Sampling] = []
        self.evaluated: list[int] = []
        self.closed = False
        self._answers = {
            Purpose.CHAT: answer or _echo,
            Purpose.NEXT: _nothing,
            Purpose.BACKGROUND: background or _nothing,
            Purpose.SERVED: answer or _echo,
        }
        self._script: dict[Purpose, collections.deque[str | ModelError]] = {
            purpose: collections.deque() for purpose in Purpose
        }
        self._held: dict[Purpose, list[Token]] = {purpose: [] for purpose in Purpose}

    def say(self, text: str, purpose: Purpose = Purpose.CHAT) -> None:
        """Enqueue a reply."""
        self._script[purpose].append(text)

    def fail(self, error: ModelError, purpose: Purpose = Purpose.CHAT) -> None:
        """Enqueue a failure: raised in place of a reply, after the prompt was evaluated."""
        self._script[purpose].append(error)

    def tokenize(self, text: str) -> list[Token]:
        """One token for each character, or for each `width` of them."""
        parts = (text[at : at + self._width] for at in range(0, len(text), self._width))
        return [sum(ord(character) << _BITS * at for at, character in enumerate(part)) for part in parts]

    @property
    def sees(self) -> bool:
        """It can be shown pictures."""
        return self._sees is not None

    def picture(self, contents: bytes) -> list[Token]:
        """`PICTURE_LENGTH` tokens."""
        if self._sees is None:
            raise ModelError(f"{self.name} can't see pictures.", next_step="Choose a model that can.")
        tokens = picture_tokens(hashlib.sha256(contents).hexdigest(), 0, PICTURE_LENGTH, PICTURE_LENGTH)
        self._seen[tuple(tokens)] = self._sees(contents)
        return tokens

    def find_pictures(self, find: FindPicture) -> None:
        """Nothing: it has seen all it evaluates."""

    def text(self, tokens: Sequence[Token]) -> str:
        """The reverse of `tokenize`, control tokens shown by name, pictures as what is seen in them."""
        parts, place = [], 0
        while place < len(tokens):
            length = run_at(tokens, place).length if tokens[place] < 0 else 1
            part = tuple(tokens[place : place + length])
            if part[0] < 0:
                parts.append(f"{PICTURE_TEXT[:-1]} of {self._seen[part]}>" if part in self._seen else PICTURE_TEXT)
            else:
                parts.append(_CONTROL_TEXT.get(part[0]) or _spelt(part[0]))
            place += length
        return "".join(parts)

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
        """As `LanguageModel.generate`, with the next reply of the script."""
        if self.closed:
            raise ModelError("The model was closed.", next_step="Load a model.")
        if not 0 < len(prompt) < self.context_length:
            raise ModelError(f"The text is too long for the model: {len(prompt)} tokens.")
        started = time.perf_counter()
        text = self.text(prompt)
        self.prompts.append((purpose, text))
        self.grammars.append(grammar)
        self.samplings.append(sampling)
        held = self._held[purpose]
        kept = outside(prompt, min(_common(held, prompt), len(prompt) - 1))
        del held[kept:]
        self.evaluated.append(0)
        while len(held) < len(prompt) and not stop.is_set():
            end = outside(prompt, len(held) + (at_once or _PREFILL_BATCH))
            if end <= len(held):  # within a picture, which is evaluated as a whole
                end = len(held) + run_at(prompt, len(held)).length
            held += prompt[len(held) : end]
            self.evaluated[-1] = len(held) - kept
            if on_prefill is not None:
                on_prefill(len(held) - kept, len(prompt) - kept)
        evaluated = self.evaluated[-1]
        prefilled = time.perf_counter()
        generated = 0
        reason = FinishReason.STOPPED if stop.is_set() else FinishReason.LENGTH
        room = min(max_tokens, self.context_length - len(prompt))
        if room > 0 and reason is not FinishReason.STOPPED:
            reply = self._next_reply(purpose, text)
            reason = FinishReason.END
            for token in self.tokenize(reply):
                if self.gate is not None:
                    self.gate(purpose, generated)
                generated += 1
                yield Delta(token, self.text([token]))
                if stop.is_set():
                    reason = FinishReason.STOPPED
                    break
                if generated == room:
                    reason = FinishReason.LENGTH
                    break
                held.append(token)
        usage = Usage(
            prompt_tokens=len(prompt),
            evaluated_tokens=evaluated,
            generated_tokens=generated,
            prefill_s=prefilled - started,
            decode_s=time.perf_counter() - prefilled,
        )
        yield Finished(reason, usage)

    def shares(
        self,
        prompt: Sequence[Token],
        choices: Sequence[Sequence[Token]],
        *,
        stop: threading.Event,
        purpose: Purpose = Purpose.BACKGROUND,
        on_prefill: PrefillProgress | None = None,
    ) -> list[float] | None:
        """As `LanguageModel.shares`: nearly all for the choice that the script says next; alike for all if it says none of them. In a
        conversation what it says next is then still to be said."""
        script = self._script[purpose]
        if purpose is Purpose.CHAT and not (script and script[0] in [self.text(choice) for choice in choices]):
            return [1 / len(choices)] * len(choices)
        said = "".join(
            step.text
            for step in self.generate(
                prompt,
                sampling=self.sampling,
                max_tokens=max(map(len, choices), default=1) + 1,
                stop=stop,
                purpose=purpose,
                on_prefill=on_prefill,
            )
            if isinstance(step, Delta)
        )
        likely = [9.0 if self.text(choice).strip() == said.strip() else 1.0 for choice in choices]
        return [one / sum(likely) for one in likely]

    def take_over(self) -> None:
        """The state evaluated for `Purpose.NEXT` becomes the conversation's."""
        self._held[Purpose.CHAT] = self._held[Purpose.NEXT]
        self._held[Purpose.NEXT] = []

    def state(self, prompt: Sequence[Token]) -> AttentionState | None:
        """The tokens it would hold, as their numbers."""
        held = self._held[Purpose.CHAT]
        del held[outside(prompt, _common(held, prompt)) :]
        return AttentionState(list(held), array.array("q", held).tobytes()) if held else None

    def set_state(self, state: AttentionState) -> bool:
        """As `LanguageModel.set_state`."""
        self._held[Purpose.CHAT] = array.array("q", bytes(state.data)).tolist()
        return True

    def close(self) -> None:
        """It holds nothing any more; remembered for tests."""
        self.closed = True
        for held in self._held.values():
            held.clear()

    def _next_reply(self, purpose: Purpose, prompt: str) -> str:
        if not self._script[purpose]:
            return self._answers[purpose](prompt)
        line = self._script[purpose].popleft()
        if isinstance(line, ModelError):
            raise line
        return line


def _common(held: Sequence[Token], prompt: Sequence[Token]) -> int:
    """Length of the common prefix."""
    common = 0
    for ours, theirs in zip(held, prompt, strict=False):
        if ours != theirs:
            break
        common += 1
    return common


def _spelt(token: Token) -> str:
    text = ""
    while True:
        text += chr(token & ((1 << _BITS) - 1))
        token >>= _BITS
        if not token:
            return text


def _echo(prompt: str) -> str:
    return f"You said: {_asked(prompt)}"


def _asked(prompt: str) -> str:
    """The last user text in a prompt."""
    return prompt.rpartition(_CONTROL_TEXT[USER])[2].partition(_CONTROL_TEXT[END])[0]


def _nothing(_prompt: str) -> str:
    """Background work finds nothing: an empty JSON list."""
    return "[]"


def demo_model(context_length: int) -> ScriptedModel:
    """The model of `--demo`: to look at the program without a model."""
    return ScriptedModel(context_length=context_length, answer=_demo_answer, name="Demo")


def _demo_answer(prompt: str) -> str:
    return (
        "This is the **demo**: no language model is loaded, so I can only repeat what you wrote. "
        "Everything else is real: the conversation is stored, and what you ask me to remember is remembered.\n\n"
        f"> {_asked(prompt).replace(chr(10), chr(10) + '> ')}\n\n"
        "| part | state |\n| --- | --- |\n| conversations | real |\n| memory | real |\n| answers | scripted |\n\n"
        "Start Rememora without `--demo` to load a model."
    )
