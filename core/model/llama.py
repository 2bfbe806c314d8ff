"""Language models in GGUF files, run by llama.cpp.

Written on llama.cpp's C functions, not on the `Llama` class of its Python package: one set of weights serves
two attention states, so that background work never evicts the conversation's; the prompt is evaluated in small
batches, so that a stop is quick; and no step of decoding copies logits to Python.
"""

from __future__ import annotations

import codecs
import ctypes
import hashlib
import logging
import re
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
from core.model.backends import load_backends
from core.model.base import (
    BACKGROUND_CONTEXT,
    PICTURE_TEXT,
    AttentionState,
    ChatFrames,
    Delta,
    FindPicture,
    Finished,
    FinishReason,
    PrefillProgress,
    Purpose,
    ReasoningMarks,
    Token,
    ToolTemplate,
    Usage,
)
from core.model.chat_template import chat_frames
from core.model.choices import ChoiceTree, ends_of, shares_of
from core.model.drafts import DraftPace, Drafts
from core.model.eyes import Eyes, can_see
from core.model.eyes_file import EyesFile, check_eyes
from core.model.fitness import eyes_memory, memory_needed
from core.model.free_cores import FreeCores
from core.model.gguf import GgufFile, read_gguf
from core.model.gpus import gpus, layers_that_fit
from core.model.hardware import Threads, available_memory
from core.model.llama_adapters import LoadedAdapter, load_adapters, use_adapters
from core.model.llama_context import LlamaContext
from core.model.llama_log import NATIVE_LOG
from core.model.mapped_file import release_pages
from core.model.picture_tokens import outside, run_at
from core.model.token_sampler import TokenSampler
from core.model.tool_template import read_tool_template
from core.records import Adapter, Placement, Sampling

log = logging.getLogger(__name__)

_SHORTEST_CONTEXT = 256

# What chat templates write around texts.
_LOOKS_LIKE_A_MARK = re.compile(r"<[|｜].*>|<.*[|｜]>|\[/?[A-Z_]+\]|</?s>|</?think>")

_FINGERPRINT_BYTES = 1024 * 1024

# Share of a file after which the pages that were read of it are let go: loading then never takes much more than the file.
_RELEASE_STEP = 0.05


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
        self._vocabulary = native.llama_model_get_vocab(model)
        self._threads = threads
        self._free_cores = FreeCores(max(threads.decode, threads.prefill), saving=saving, beside=beside)
        self._contexts: dict[Purpose, LlamaContext] = {}
        self._pieces: dict[Token, bytes] = {}
        # Control tokens of which the marks of reasoning are made: they are told by their names.
        self._marking: frozenset[Token] = frozenset()
        # Seen in texts, and nothing but text.
        self._plain: set[Token] = set()
        self._framing: frozenset[Token] = frozenset()
        # All that end a reply; None: not looked for yet.
        self._ends: npt.NDArray[np.int64] | None = None
        self._piece_buffer = ctypes.create_string_buffer(512)
        self._read_tools = False
        self._tool_template: ToolTemplate | None = None
        try:
            self.frames: ChatFrames = self._read_frames()
            self._marking = self._control_tokens(self.frames.reasoning)
            self._framing = self._framing_tokens(self.frames)
            self._begin_chat()
        except ModelError:
            self.close()
            raise
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
        _check_memory(file, context_length, quantized_kv, memory, eyes_file)
        started = time.perf_counter()
        devices = gpus() if use_gpu else []
        for_eyes = 0 if eyes_file is None else eyes_memory(eyes_file.size_bytes)
        layers = layers_that_fit(file, context_length, devices, quantized_kv=quantized_kv, beside=for_eyes)

        def load(gpu_layers: int, *, failed: bool = False) -> LlamaModel:
            model = _load_weights(path, gpu_layers, on_progress, cancelled)
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
                fingerprint=_fingerprint(path, adapters),
                adapters=loaded_adapters,
                quantized_kv=quantized_kv,
                placement=Placement(
                    gpus=tuple(gpu.name for gpu in devices),
                    gpu_layers=gpu_layers,
                    layers=file.layers + 1,
                    failed=failed,
                ),
                eyes=opened,
                eyes_fingerprint="" if eyes_file is None else _fingerprint(eyes_file.path, ()),
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
        """See `core.model.base.LanguageModel`. Read when it is first asked for: few models are ever given tools."""
        if not self._read_tools:
            self._read_tools = True
            self._tool_template = self._read_tool_template()
        return self._tool_template

    def tokenize(self, text: str) -> list[Token]:
        """Tokens of plain text. Never yields a control token, whatever the text spells."""
        tokens = self._tokens(text, control=False)
        for token in set(tokens) - self._plain:
            if not self._acts(token):
                self._plain.add(token)
        if self._plain.issuperset(tokens):
            return tokens
        return [part for token in tokens for part in ([token] if token in self._plain else self._spelt_out(token))]

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
        return bool(native.llama_vocab_is_eog(self._vocabulary, token))

    def text(self, tokens: Sequence[Token]) -> str:
        """What tokens spell; control tokens by the names the model has for them. For a person to read."""
        pieces, place = [], 0
        while place < len(tokens):
            if tokens[place] < 0:
                pieces.append(PICTURE_TEXT.encode())
                place += run_at(tokens, place).length
            else:
                pieces.append(self._read_piece(tokens[place], control=True))
                place += 1
        return b"".join(pieces).decode("utf-8", "replace")

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
        context = self._context(purpose)
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
            sampler = TokenSampler(self._vocabulary, context.pointer, sampling, grammar)
            drafts = None
            # Drafts are as long as they pay just now, which shows in the rounding, too.
            if self.drafting and grammar is None and context.may_draft and not sampling.repeatable:
                drafts = Drafts(prompt, self._pace)
            try:
                for token in self._drawn(context, sampler, room, drafts):
                    if native.llama_vocab_is_eog(self._vocabulary, token) and not self._ends_reasoning(token, said):
                        reason = FinishReason.END
                        break
                    sampler.accept(token)
                    said.append(token)
                    # The book of the context is right at every yield, so that a generator may be closed at any.
                    yield Delta(token, text.decode(self._piece(token)), token in self._marking)
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
            self._ends = ends_of(self._vocabulary)
        _, evaluated = self._prefill(context, prompt, stop, apart=len(prompt), on_prefill=on_prefill)
        if evaluated < len(prompt):
            return [0.0] * len(choices)
        logs = ChoiceTree(self._vocabulary, self._ends, choices).log_probabilities(context, prompt, stop)
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
            while (
                right < len(draft) and token == draft[right] and not native.llama_vocab_is_eog(self._vocabulary, token)
            ):
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

    def _tokens(self, text: str, *, control: bool) -> list[Token]:
        data = text.encode("utf-8", "replace")
        room = len(data) + 8
        buffer = (native.llama_token * room)()
        count = native.llama_tokenize(self._vocabulary, data, len(data), buffer, room, False, control)
        if count < -room:  # a vocabulary that spells out more than its bytes
            buffer = (native.llama_token * -count)()
            count = native.llama_tokenize(self._vocabulary, data, len(data), buffer, -count, False, control)
        if count < 0:
            raise ModelError("The model can't read this text.", detail=f"llama_tokenize returned {count}")
        return list(buffer[:count])

    def _acts(self, token: Token) -> bool:
        """Whether a token tells the model of turns or reasoning. In some vocabularies such tokens aren't control tokens, and llama.cpp
        finds them in any text."""
        attributes = native.llama_vocab_get_attr(self._vocabulary, token)
        if not attributes & (native.LLAMA_TOKEN_ATTR_CONTROL | native.LLAMA_TOKEN_ATTR_USER_DEFINED):
            return False
        return token in self._framing or _LOOKS_LIKE_A_MARK.fullmatch(self._control_text(token)) is not None

    def _spelt_out(self, token: Token) -> list[Token]:
        """A token as tokens of its letters, so that it says the same and does nothing."""
        spelt = self._control_text(token)
        parts: list[Token] = []
        for part in (spelt[:1], spelt[1:]):
            # Behind a line break, for the space that some vocabularies put before every text.
            tokens = self.tokenize(f"\n{part}")
            while tokens and not self.text(tokens).startswith(part):
                del tokens[0]
            parts += tokens
        return parts

    def _piece(self, token: Token) -> bytes:
        """The bytes a token stands for; empty for control tokens, but for those that set reasoning apart."""
        piece = self._pieces.get(token)
        if piece is None:
            piece = self._pieces[token] = self._read_piece(token, control=token in self._marking)
        return piece

    def _read_piece(self, token: Token, *, control: bool) -> bytes:
        buffer = self._piece_buffer
        length = native.llama_token_to_piece(self._vocabulary, token, buffer, len(buffer), 0, control)
        if length < 0:  # longer than the buffer
            self._piece_buffer = ctypes.create_string_buffer(-length)
            return self._read_piece(token, control=control)
        return buffer.raw[:length]

    def _read_frames(self) -> ChatFrames:
        template = native.llama_model_chat_template(self._model, None)
        bos = native.llama_vocab_bos(self._vocabulary)
        eos = native.llama_vocab_eos(self._vocabulary)
        return chat_frames(
            template.decode("utf-8", "replace") if template else None,
            tokenize=lambda text: self._tokens(text, control=True),
            bos_text=self._control_text(bos),
            eos_text=self._control_text(eos),
            bos=bos if native.llama_vocab_get_add_bos(self._vocabulary) else None,
            # Such vocabularies begin every text with a space of their own.
            text_begins_with_space=self._begins_with_space(),
        )

    def _read_tool_template(self) -> ToolTemplate | None:
        template = native.llama_model_chat_template(self._model, None)
        if not template:
            return None
        bos = native.llama_vocab_bos(self._vocabulary)
        return read_tool_template(
            template.decode("utf-8", "replace"),
            tokenize=self.tokenize,
            tokenize_frame=lambda text: self._tokens(text, control=True),
            bos_text=self._control_text(bos),
            eos_text=self._control_text(native.llama_vocab_eos(self._vocabulary)),
            bos=bos if native.llama_vocab_get_add_bos(self._vocabulary) else None,
            text_begins_with_space=self._begins_with_space(),
        )

    def _control_tokens(self, marks: ReasoningMarks) -> frozenset[Token]:
        """Those that llama.cpp would tell no text of."""
        tokens = self._tokens("".join((*marks.openings, *marks.closings, *marks.answers)), control=True)
        return frozenset(token for token in tokens if not self._read_piece(token, control=False))

    def _framing_tokens(self, frames: ChatFrames) -> frozenset[Token]:
        marks = frames.reasoning
        spelt = "".join((*marks.openings, *marks.closings, *marks.answers))
        return frozenset(
            (*frames.start, *frames.after_system, *frames.before_reply, *frames.before_answer, *frames.after_reply)
        ) | frozenset(self._tokens(spelt, control=True))

    def _ends_reasoning(self, token: Token, said: Sequence[Token]) -> bool:
        """Whether a token that ends a turn ends only the reasoning: some models have one for both."""
        if token not in self._marking:
            return False
        marks = self.frames.reasoning
        *earlier, part = self.text(said).split(self._control_text(token))
        return (marks.opened and not earlier) or any(mark in part for mark in marks.openings)

    def _control_text(self, token: Token) -> str:
        return "" if token < 0 else self._read_piece(token, control=True).decode("utf-8", "replace")

    def _begins_with_space(self) -> bool:
        return b"".join(self._read_piece(token, control=False) for token in self.tokenize("a")) == b" a"


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


def _fingerprint(path: Path, adapters: Sequence[Adapter]) -> str:
    """Of a file's size, beginning and end, and of the same of its adapters: a whole one takes seconds to read.

    Raises:
        ModelError: it can't be read.
    """
    digest = hashlib.sha256()
    for part, scale in ((path, None), *((Path(adapter.path), adapter.scale) for adapter in adapters)):
        try:
            size = part.stat().st_size
            digest.update(str(size).encode() if scale is None else f"{size} {scale}".encode())
            with part.open("rb") as file:
                digest.update(file.read(_FINGERPRINT_BYTES))
                file.seek(max(0, size - _FINGERPRINT_BYTES))
                digest.update(file.read())
        except OSError as error:
            raise ModelError(f"{part.name} can't be read.", safe="Nothing was changed.", detail=str(error)) from error
    return digest.hexdigest()


def _check_memory(
    file: GgufFile, context_length: int, quantized_kv: bool, memory_bytes: int, eyes: EyesFile | None
) -> None:
    eyes_bytes = 0 if eyes is None else eyes.size_bytes
    needed = memory_needed(
        file.size_bytes, file.cache, context_length, quantized_kv=quantized_kv, eyes_bytes=eyes_bytes
    )
    if not file.cache.known and file.size_bytes <= memory_bytes < needed:
        log.warning("%s may need %d bytes of memory, %d are free", file.path.name, needed, memory_bytes)
    elif needed > memory_bytes:
        raise ModelError(
            f"{file.path.name} needs about {needed / 1e9:.1f} GB of memory, {memory_bytes / 1e9:.1f} GB are free.",
            safe="Nothing was changed.",
            next_step="Close other programs, choose a shorter context in the settings, or a smaller model.",
            detail=f"{needed} bytes with a context of {context_length} tokens; {memory_bytes} bytes free",
        )


def _load_weights(
    path: Path, gpu_layers: int, on_progress: Callable[[float], None], cancelled: threading.Event
) -> object:
    load_backends()
    native.llama_backend_init()

    released = 0.0

    def progressed(progress: float, _data: object) -> bool:
        nonlocal released
        on_progress(progress)
        if progress - released >= _RELEASE_STEP or progress >= 1.0:
            released = progress
            release_pages(path)
        return not cancelled.is_set()

    settings = native.llama_model_default_params()
    settings.n_gpu_layers = gpu_layers
    nowhere = (ctypes.c_void_p * 1)(None)
    if not gpu_layers:
        settings.devices = ctypes.addressof(nowhere)  # else it would still use one for large batches
    settings.progress_callback = native.llama_progress_callback(progressed)
    NATIVE_LOG.clear()
    model = native.llama_model_load_from_file(str(path).encode(), settings)
    if model:
        loaded: object = model
        return loaded
    if cancelled.is_set():
        raise Cancelled("Loading was stopped.")
    raise _refusal(path, NATIVE_LOG.errors())


def _refusal(path: Path, errors: str) -> ModelError:
    """llama.cpp's reason in plain words."""
    unknown = re.search(r"unknown model architecture: '([^']*)'", errors)
    if unknown is not None:
        what = f"{path.name} is of a kind ({unknown[1]}) that this version of Rememora doesn't know."
        next_step = "Choose another model, or look for a newer version of Rememora."
    elif "not within the file bounds" in errors or "failed to read" in errors:
        what = f"{path.name} is incomplete: part of the file is missing."
        next_step = "Download it again, or choose another model."
    elif "alloc" in errors:
        what = f"There is not enough memory for {path.name}."
        next_step = "Close other programs, or choose a smaller model."
    else:
        what = f"{path.name} can't be loaded."
        next_step = "Download it again, or choose another model."
    return ModelError(what, safe="Nothing was changed.", next_step=next_step, detail=errors)
