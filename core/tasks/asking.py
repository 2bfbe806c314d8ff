"""Asks a language model one thing, with a text to do it to. What stands in the text is never obeyed: it is fenced and comes last."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

import msgspec

from core.chat.reasoning import ReasoningSplitter
from core.memory.fence import TEXT, unfenced, without_controls
from core.model.base import BACKGROUND_CONTEXT, Delta, Finished, FinishReason, LanguageModel, Purpose, Token
from core.records import Sampling
from core.worker import Yielded

# Greedy: a task has one good answer, and the same text gets the same one.
GREEDY = Sampling(temperature=0.0, top_k=1, top_p=1.0, min_p=0.0, repeat_penalty=1.0, seed=0)


class Shot(msgspec.Struct, frozen=True):
    """A worked example: what is asked, with its text, and the answer."""

    asked: str
    answer: str


class Answer(msgspec.Struct, frozen=True):
    """What a model wrote. `cut`: it had not ended when the room did."""

    text: str
    cut: bool = False


class Asking:
    """Asks one model, in the background's attention state: what a prompt begins with is evaluated once for all pieces that share it.

    Args:
        stop: set when the model is wanted by somebody who waits.
    """

    def __init__(self, model: LanguageModel, stop: threading.Event) -> None:
        self._model = model
        self._stop = stop
        self.window = min(model.context_length, BACKGROUND_CONTEXT)

    @property
    def name(self) -> str:
        return self._model.name

    def tokens(self, text: str) -> int:
        """How many tokens a text has."""
        return len(self._model.tokenize(text))

    def ask(
        self,
        instructions: str,
        asked: str,
        *,
        shots: Sequence[Shot] = (),
        begun: str = "",
        most: int = 600,
        grammar: str | None = None,
        sampling: Sampling = GREEDY,
        grew: Callable[[str], None] | None = None,
    ) -> Answer:
        """The model's answer, without its reasoning.

        Args:
            instructions: in the system's place.
            asked: the user's message; texts in it stand in `fenced`.
            begun: what the answer begins with; it isn't part of what is returned.
            most: tokens to be written at most; fewer if the window has no room for them.
            grammar: GBNF that the answer follows.
            grew: told the text so far.

        Raises:
            Yielded: `stop` was set.
            ModelError: the prompt doesn't fit the window, or evaluating failed.
        """
        prompt = self._prompt(instructions, asked, shots, begun)
        splitter = ReasoningSplitter(self._model.frames.reasoning)
        written, cut = "", False
        pieces: list[tuple[str, bool]] = []
        for step in self._model.generate(
            prompt,
            sampling=sampling,
            max_tokens=max(1, min(most, self.window - len(prompt) - 1)),
            stop=self._stop,
            purpose=Purpose.BACKGROUND,
            grammar=grammar,
        ):
            if isinstance(step, Delta):
                pieces = splitter.feed(step.text, control=step.control)
            elif isinstance(step, Finished):
                cut = step.reason is FinishReason.LENGTH
                pieces = [*splitter.feed(step.text), *splitter.finish()]
            before = written
            if splitter.takes_back():
                written = ""
            written += "".join(text for text, is_reasoning in pieces if not is_reasoning)
            if grew is not None and written != before:
                grew(written)
        if self._stop.is_set():
            raise Yielded
        return Answer(written.strip(), cut)

    def shares(
        self, instructions: str, asked: str, choices: Sequence[str], *, shots: Sequence[Shot] = ()
    ) -> list[float] | None:
        """How likely the model goes on with each of some short answers, by its token probabilities; they add up to 1. None: of this
        model that can't be had.

        Raises:
            Yielded: `stop` was set.
            ModelError: the prompt doesn't fit the window, or evaluating failed.
        """
        prompt = self._prompt(instructions, asked, shots, "")
        tokens = [self._model.tokenize(choice) for choice in choices]
        found = self._model.shares(prompt, tokens, stop=self._stop, purpose=Purpose.BACKGROUND)
        if self._stop.is_set():
            raise Yielded
        return found

    def _prompt(self, instructions: str, asked: str, shots: Sequence[Shot], begun: str) -> list[Token]:
        frames, tokenize = self._model.frames, self._model.tokenize
        tokens = [*frames.start, *tokenize(instructions), *frames.after_system]
        for shot in shots:
            tokens += [*tokenize(shot.asked), *frames.before_reply, *frames.before_answer]
            tokens += [*tokenize(shot.answer), *frames.after_reply]
        return [*tokens, *tokenize(asked), *frames.before_reply, *frames.at_once, *tokenize(begun)]


def fenced(text: str) -> str:
    """A text that something is done to, kept apart from what is to be done."""
    return f"<{TEXT}>\n{unfenced(without_controls(text), TEXT).strip()}\n</{TEXT}>"
