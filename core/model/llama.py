"""Language models in GGUF files, run by llama.cpp.

Written on llama.cpp's C functions, not on the `Llama` class of its Python package: one set of weights serves
two attention states, so that background work never evicts the conversation's; the prompt is evaluated in small
batches, so that a stop is quick; and no step of decoding copies logits to Python.
"""

from __future__ import annotations

import codecs
import hashlib
import logging
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import llama_cpp
import numpy as np
import numpy.typing as npt
from llama_cpp import llama_cpp as native

from core.errors import Cancelled, ModelError
from core.model.adapter import check_adapters
from core.model.base import (
    BACKGROUND_CONTEXT,
    AttentionState,
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
from core.model.choices import ChoiceTree, ends_of, shares_of
from core.model.drafts import DraftPace, Drafts
from core.model.eyes import Eyes, can_see
from core.model.eyes_file import check_eyes
from core.model.fitness import eyes_memory
from core.model.free_cores import FreeCores
from core.model.gguf import read_gguf
from core.model.gpus import gpus, layers_that_fit
from core.model.hardware import Threads, available_memory
from core.model.llama_adapters import LoadedAdapter, load_adapters, use_adapters
from core.model.llama_context import LlamaContext
from core.model.llama_vocabulary import Vocabulary
from core.model.llama_weights import check_memory, fingerprint_of, load_weights
from core.model.picture_tokens import outside
from core.model.token_sampler import TokenSampler
from core.records import Adapter, Placement, Sampling

log = logging.getLogger(__name__)

_SHORTEST_CONTEXT = 256


class LlamaModel:
    """A loaded model. See `core.model.base.LanguageModel`; made by `load`.

    Attributes:
        name: as the user knows it.
        context_length: tokens in the conversation's window.
        frames: control tokens of its chat template.
        sampling: recommended sampling.
        functions, fingerprint, state_kind, takes_back, placement, sees: see `core.model.base.LanguageModel`.
        drafting: what repeats earlier text is evaluated several tokens at once, where that is faster.
    """

    def __init__(
        self,
        model: object,
        name: str,
        context_length: int,
        sampling: Sampling,
        threads: Threads,
        *,
        saving: Callable[[], bool] = lambda: False,
        beside: Callable[[], int] = lambda: 0,
        functions: bool | None = None,
        fingerprint: str = "",
        adapters: Sequence[LoadedAdapter] = (),
        quantized_kv: bool = False,
        placement: Placement | None = None,
        eyes: Eyes | None = None,
        eyes_fingerprint: str = "",
    ) -> None:
        self.name = name
        self.functions = functions
        self.fingerprint = fingerprint
        self.context_length = context_length
        self.sampling = sampling
        # What recurrent layers have read can't be told apart again.
        self.takes_back = not (native.llama_model_is_recurrent(model) or native.llama_model_is_hybrid(model))
        self.placement = placement
        self.drafting = True
        self._pace = DraftPace()
        self._model: object | None = model
        self._quantized_kv = quantized_kv
        self._adapters = adapters
        self._eyes = eyes
        self._threads = threads
        self._free_cores = FreeCores(max(threads.decode, threads.prefill), saving=saving, beside=beside)
        self._contexts: dict[Purpose, LlamaContext] = {}
        # All that end a reply; None: not looked for yet.
        self._ends: npt.NDArray[np.int64] | None = None
        try:
            self._vocabulary = Vocabulary(model)
            self._begin_chat()
        except ModelError:
            self.close()
            raise
        self.frames = self._vocabulary.frames
        # The context length may choose the scaling of positions, so it is part of what a state depends on.
        # So does what a picture is made of.
        seen = "" if eyes is None else f" {eyes_fingerprint} {eyes.detail}"
        kind = f"{fingerprint}{seen} {llama_cpp.__version__} {context_length} {self._quantized_kv}"
        self.state_kind = hashlib.sha256(kind.encode()).hexdigest()

    @classmethod
    def load(
        cls,
        path: Path,
        *,
        name: str,
        context_length: int,
        sampling: Sampling,
        threads: Threads,
        on_progress: Callable[[float], None],
        cancelled: threading.Event,
        saving: Callable[[], bool] = lambda: False,
        beside: Callable[[], int] = lambda: 0,
        functions: bool | None = None,
        adapters: Sequence[Adapter] = (),
        quantized_kv: bool = False,
        use_gpu: bool = True,
        memory_bytes: int | None = None,
        eyes: Path | None = None,
    ) -> LlamaModel:
        """Load a GGUF file.

        Args:
            context_length: wanted window in tokens; what the model was trained for still holds.
            on_progress: called on this thread with 0 to 1.
            cancelled: set from any thread to give up.
            saving: asked when a reply begins; it is then written on half the threads.
            beside: how many other threads of this process compute.
            functions: it calls functions well; None: not known.
            adapters: LoRA adapters to load beside it.
            quantized_kv: keys and values are kept in 8 bits, not 16: half the memory for a context.
            use_gpu: put what fits onto graphics processors. If that fails, all stays on the processor.
            memory_bytes: memory it may take; None asks the computer.
            eyes: file that makes it see; None: it can't.

        Raises:
            ModelError: the file can't be used, or there is not enough memory for it.
            Cancelled: `cancelled` was set.
        """
        file = read_gguf(path)
        check_adapters(path, adapters)
        eyes_file = None if eyes is None or not can_see() else check_eyes(path, eyes)
        if file.context_length:
            context_length = min(context_length, file.context_length)
        context_length = max(context_length, _SHORTEST_CONTEXT)
        memory = available_memory() if memory_bytes is None else memory_bytes
        check_memory(file, context_length, quantized_kv, memory, eyes_file)
        started = time.perf_counter()
        devices = gpus() if use_gpu else []
        for_eyes = 0 if eyes_file is None else eyes_memory(eyes_file.size_bytes)
        layers = layers_that_fit(file, context_length, devices, quantized_kv=quantized_kv, beside=for_eyes)

        def load(gpu_layers: int, *, failed: bool = False) -> LlamaModel:
            model = load_weights(path, gpu_layers, on_progress, cancelled)
            opened = None
            try:
                loaded_adapters = load_adapters(model, adapters)
                if eyes_file is not None:
                    opened = Eyes(eyes_file, model, threads=threads.prefill, use_gpu=gpu_layers > 0)
            except ModelError:
                native.llama_model_free(model)
                raise
            return cls(
                model,
                name,
                context_length,
                sampling,
                threads,
                saving=saving,
                beside=beside,
                functions=functions,
                fingerprint=fingerprint_of(path, adapters),
                adapters=loaded_adapters,
                quantized_kv=quantized_kv,
                placement=Placement(
                    gpus=tuple(gpu.name for gpu in devices),
                    gpu_layers=gpu_layers,
                    layers=file.layers + 1,
                    failed=failed,
                ),
                eyes=opened,
                eyes_fingerprint="" if eyes_file is None else fingerprint_of(eyes_file.path, ()),
            )

        try:
            loaded = load(layers)
        except ModelError as error:
            if not layers:
                raise
            log.warning("%s can't be loaded onto the graphics processor: %s", path.name, error.problem.detail)
            loaded = load(0, failed=True)
        if cancelled.is_set():
            loaded.close()
            raise Cancelled("Loading was stopped.")
        log.info("loaded %s in %.1f s, context %d tokens", path.name, time.perf_counter() - started, context_length)
        return loaded

    @property
    def tool_template(self) -> ToolTemplate | None:
        """See `core.model.base.LanguageModel`."""
        return self._vocabulary.tool_template

    def tokenize(self, text: str) -> list[Token]:
        """Tokens of plain text. Never yields a control token, whatever the text spells."""
        return self._vocabulary.tokenize(text)

    @property
    def sees(self) -> bool:
        """It can be shown pictures."""
        return self._eyes is not None

    def picture(self, contents: bytes) -> list[Token]:
        """A picture as a part of a prompt. See `core.model.base.LanguageModel.picture`."""
        if self._eyes is None:
            raise ModelError(
                f"{self.name} can't see pictures.", safe="Nothing was lost.", next_step="Choose a model that can."
            )
        return self._eyes.tokens(contents)

    def find_pictures(self, find: FindPicture) -> None:
        """Where pictures come from. See `core.model.base.LanguageModel.find_pictures`."""
        if self._eyes is not None:
            self._eyes.find = find

    def ends_reply(self, token: Token) -> bool:
        """It is one by which the model says that its reply is over."""
        return self._vocabulary.ends_reply(token)

    def text(self, tokens: Sequence[Token]) -> str:
        """What tokens spell; control tokens by the names the model has for them. For a person to read."""
        return self._vocabulary.text(tokens)

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
        """Continue `prompt`. See `core.model.base.LanguageModel.generate`.

        With `max_tokens=0` the prompt is only evaluated, so that a later generation finds it there.
        """
        context, vocabulary = self._context(purpose), self._vocabulary
        _check_length(len(prompt), context.length)
        started = time.perf_counter()
        # The last token by itself, however much was held before: what it is evaluated together with shows in the rounding.
        apart = len(prompt) - 1 if sampling.repeatable else len(prompt)
        kept, evaluated = self._prefill(context, prompt, stop, apart=apart, at_once=at_once, on_prefill=on_prefill)
        reason = FinishReason.LENGTH if evaluated == len(prompt) else FinishReason.STOPPED
        prefilled = time.perf_counter()
        said: list[Token] = []
        text = codecs.getincrementaldecoder("utf-8")("replace")
        room = min(max_tokens, context.length - len(prompt))
        if room > 0 and reason is not FinishReason.STOPPED:
            if prompt[-1] < 0:
                raise ValueError("a prompt ends with a picture, which tells nothing of what comes next")
            sampler = TokenSampler(vocabulary.pointer, context.pointer, sampling, grammar)
            drafts = None
            # Drafts are as long as they pay just now, which shows in the rounding, too.
            if self.drafting and grammar is None and context.may_draft and not sampling.repeatable:
                drafts = Drafts(prompt, self._pace)
            try:
                for token in self._drawn(context, sampler, room, drafts):
                    if vocabulary.ends_reply(token) and not vocabulary.ends_reasoning(token, said):
                        reason = FinishReason.END
                        break
                    sampler.accept(token)
                    said.append(token)
                    # The book of the context is right at every yield, so that a generator may be closed at any.
                    yield Delta(token, text.decode(vocabulary.piece(token)), vocabulary.marks_reasoning(token))
                    if stop.is_set():
                        reason = FinishReason.STOPPED
                        break
                    if len(said) == room:
                        break
            finally:
                sampler.close()
        usage = Usage(
            prompt_tokens=len(prompt),
            evaluated_tokens=evaluated - kept,
            generated_tokens=len(said),
            prefill_s=prefilled - started,
            decode_s=time.perf_counter() - prefilled,
        )
        yield Finished(reason, usage, text.decode(b"", final=True))

    def shares(
        self,
        prompt: Sequence[Token],
        choices: Sequence[Sequence[Token]],
        *,
        stop: threading.Event,
        purpose: Purpose = Purpose.BACKGROUND,
        on_prefill: PrefillProgress | None = None,
    ) -> list[float] | None:
        """How likely each of some short replies is. See `core.model.base.LanguageModel.shares`."""
        context = self._context(purpose)
        _check_length(len(prompt), context.length, behind=max(map(len, choices), default=0))
        if self._ends is None:
            self._ends = ends_of(self._vocabulary.pointer)
        _, evaluated = self._prefill(context, prompt, stop, apart=len(prompt), on_prefill=on_prefill)
        if evaluated < len(prompt):
            return [0.0] * len(choices)
        logs = ChoiceTree(self._vocabulary.pointer, self._ends, choices).log_probabilities(context, prompt, stop)
        return [0.0] * len(choices) if logs is None else shares_of(logs)

    def _prefill(
        self,
        context: LlamaContext,
        prompt: Sequence[Token],
        stop: threading.Event,
        *,
        apart: int,
        at_once: int | None = None,
        on_prefill: PrefillProgress | None = None,
    ) -> tuple[int, int]:
        """Evaluate what a context doesn't hold of a prompt: how many of its tokens were held, and how many are now.

        Args:
            apart: what comes behind so many tokens is evaluated by itself.
        """
        kept = evaluated = context.keep_common(prompt)
        apart = outside(prompt, apart)
        never = threading.Event()
        while evaluated < len(prompt):
            context.use_threads(self._free_cores.threads())
            batch = context.next_batch(prompt[:apart] if evaluated < apart else prompt, at_once)
            if stop.is_set() or not context.evaluate(batch, never if at_once else stop):
                break
            evaluated += len(batch)
            if on_prefill is not None:
                on_prefill(evaluated - kept, len(prompt) - kept)
        return kept, evaluated

    def _drawn(self, context: LlamaContext, sampler: TokenSampler, room: int, drafts: Drafts | None) -> Iterator[Token]:
        """Tokens one after another; each is evaluated when the next one is wanted, some together with what may come after them.

        Args:
            room: no more than so many will be taken.
        """
        token = sampler.draw()
        while True:
            yield token
            room -= 1
            began = time.perf_counter()
            context.use_threads(self._free_cores.threads())
            if drafts is None:
                context.evaluate_one(token)
                token = sampler.draw()
                continue
            drafts.add(token)
            held = len(context.tokens)
            draft = drafts.next(min(room, context.length - held) - 1)
            if not draft:
                context.evaluate_one(token)
                token = sampler.draw()
                self._pace.took(0, time.perf_counter() - began)
                continue
            context.evaluate_draft([token, *draft])
            right = 0
            token = sampler.draw(0)
            self._pace.took(len(draft), time.perf_counter() - began)
            while right < len(draft) and token == draft[right] and not self._vocabulary.ends_reply(token):
                right += 1
                token = sampler.draw(right)
            if not self._take_back(context, held + 1 + right):
                drafts = None  # it would be paid for each time
            for drawn in draft[:right]:
                yield drawn
                room -= 1
                if drafts is not None:
                    drafts.add(drawn)

    def _take_back(self, context: LlamaContext, length: int) -> bool:
        """Have a context hold only the first so many of its tokens. False if some of them had to be evaluated again for that."""
        kept = context.tokens[:length]
        context.take_back(length)
        could = len(context.tokens) == length
        while len(context.tokens) < length:
            context.evaluate(context.next_batch(kept), threading.Event())
        return could

    def take_over(self) -> None:
        """The state evaluated for `Purpose.NEXT` becomes the conversation's; the earlier one is freed."""
        if Purpose.NEXT in self._contexts:
            self._contexts[Purpose.CHAT].close()
            self._contexts[Purpose.CHAT] = self._contexts.pop(Purpose.NEXT)

    def state(self, prompt: Sequence[Token]) -> AttentionState | None:
        """A copy of the conversation's attention state; None if there is nothing to keep. See `core.model.base.LanguageModel.state`."""
        return self._contexts[Purpose.CHAT].state(prompt) if Purpose.CHAT in self._contexts else None

    def set_state(self, state: AttentionState) -> bool:
        """Go on from a state of the same kind in place of the present one. False if it can't: then nothing is held."""
        return self._context(Purpose.CHAT).set_state(state)

    def close(self) -> None:
        """Free weights and attention states. Idempotent."""
        for context in self._contexts.values():
            context.close()
        self._contexts.clear()
        if self._eyes is not None:
            self._eyes.close()
        if self._model is not None:
            native.llama_model_free(self._model)
            self._model = None

    def _begin_chat(self) -> None:
        try:
            self._context(Purpose.CHAT)
        except ModelError as error:
            if not self._quantized_kv:
                raise
            # Some models' heads can't be divided into blocks of 8-bit numbers, and some can't be read from those.
            self._quantized_kv = False
            self._context(Purpose.CHAT)
            log.warning("%s keeps keys and values in 16 bits: %s", self.name, error.problem.detail)

    def _context(self, purpose: Purpose) -> LlamaContext:
        if self._model is None:
            raise ModelError("The model was closed.", next_step="Load a model.")
        if purpose not in self._contexts:
            length = self.context_length
            if purpose is Purpose.BACKGROUND:
                length = min(length, BACKGROUND_CONTEXT)
            context = LlamaContext(self._model, length, self._threads, quantized=self._quantized_kv, eyes=self._eyes)
            try:
                use_adapters(context.pointer, self._adapters)
            except ModelError:
                context.close()
                raise
            self._contexts[purpose] = context
        return self._contexts[purpose]


def _check_length(length: int, window: int, behind: int = 1) -> None:
    """
    Raises:
        ModelError: a prompt of that length leaves no room for so many tokens behind it.
    """
    if not 0 < length <= window - behind:
        raise ModelError(
            f"The text is too long for the model: {length} tokens, its window holds {window}.",
            safe="Nothing was lost.",
            next_step="Shorten the message, or choose a longer context in the settings.",
        )
