"""The tokens of a model that llama.cpp runs, and what its chat template makes of them."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Sequence
from functools import cached_property

from llama_cpp import llama_cpp as native

from core.errors import ModelError
from core.model.base import PICTURE_TEXT, ChatFrames, ReasoningMarks, Token, ToolTemplate
from core.model.chat_template import chat_frames
from core.model.picture_tokens import run_at
from core.model.tool_template import read_tool_template

# What chat templates write around texts.
_LOOKS_LIKE_A_MARK = re.compile(r"<[|｜].*>|<.*[|｜]>|\[/?[A-Z_]+\]|</?s>|</?think>")


class Vocabulary:
    """The tokens of a loaded model, while it is.

    Raises:
        ModelError: its chat template can't be used.

    Attributes:
        pointer: llama.cpp's.
        frames: control tokens of its chat template.
    """

    def __init__(self, model: object) -> None:
        self.pointer = native.llama_model_get_vocab(model)
        template = native.llama_model_chat_template(model, None)
        self._template = template.decode("utf-8", "replace") if template else None
        self._pieces: dict[Token, bytes] = {}
        # Control tokens of which the marks of reasoning are made: they are told by their names.
        self._marking: frozenset[Token] = frozenset()
        # Seen in texts, and nothing but text.
        self._plain: set[Token] = set()
        self._framing: frozenset[Token] = frozenset()
        self._piece_buffer = ctypes.create_string_buffer(512)
        self.frames: ChatFrames = self._read_frames()
        self._marking = self._control_tokens(self.frames.reasoning)
        self._framing = self._framing_tokens(self.frames)

    @cached_property
    def tool_template(self) -> ToolTemplate | None:
        """See `core.model.base.LanguageModel`. Read when it is first asked for: few models are ever given tools."""
        if not self._template:
            return None
        return read_tool_template(
            self._template,
            tokenize=self.tokenize,
            tokenize_frame=lambda text: self._tokens(text, control=True),
            bos_text=self._control_text(native.llama_vocab_bos(self.pointer)),
            eos_text=self._control_text(native.llama_vocab_eos(self.pointer)),
            bos=self._bos(),
            text_begins_with_space=self._begins_with_space(),
        )

    def tokenize(self, text: str) -> list[Token]:
        """Tokens of plain text. Never yields a control token, whatever the text spells."""
        tokens = self._tokens(text, control=False)
        for token in set(tokens) - self._plain:
            if not self._acts(token):
                self._plain.add(token)
        if self._plain.issuperset(tokens):
            return tokens
        return [part for token in tokens for part in ([token] if token in self._plain else self._spelt_out(token))]

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

    def ends_reply(self, token: Token) -> bool:
        """It is one by which the model says that its reply is over."""
        return bool(native.llama_vocab_is_eog(self.pointer, token))

    def piece(self, token: Token) -> bytes:
        """The bytes a token stands for; empty for control tokens, but for those that set reasoning apart."""
        piece = self._pieces.get(token)
        if piece is None:
            piece = self._pieces[token] = self._read_piece(token, control=token in self._marking)
        return piece

    def marks_reasoning(self, token: Token) -> bool:
        """It is a control token that sets reasoning apart."""
        return token in self._marking

    def ends_reasoning(self, token: Token, said: Sequence[Token]) -> bool:
        """Whether a token that ends a turn ends only the reasoning: some models have one for both."""
        if token not in self._marking:
            return False
        marks = self.frames.reasoning
        *earlier, part = self.text(said).split(self._control_text(token))
        return (marks.opened and not earlier) or any(mark in part for mark in marks.openings)

    def _tokens(self, text: str, *, control: bool) -> list[Token]:
        data = text.encode("utf-8", "replace")
        room = len(data) + 8
        buffer = (native.llama_token * room)()
        count = native.llama_tokenize(self.pointer, data, len(data), buffer, room, False, control)
        if count < -room:  # a vocabulary that spells out more than its bytes
            buffer = (native.llama_token * -count)()
            count = native.llama_tokenize(self.pointer, data, len(data), buffer, -count, False, control)
        if count < 0:
            raise ModelError("The model can't read this text.", detail=f"llama_tokenize returned {count}")
        return list(buffer[:count])

    def _acts(self, token: Token) -> bool:
        """Whether a token tells the model of turns or reasoning. In some vocabularies such tokens aren't control tokens, and llama.cpp
        finds them in any text."""
        attributes = native.llama_vocab_get_attr(self.pointer, token)
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

    def _read_piece(self, token: Token, *, control: bool) -> bytes:
        buffer = self._piece_buffer
        length = native.llama_token_to_piece(self.pointer, token, buffer, len(buffer), 0, control)
        if length < 0:  # longer than the buffer
            self._piece_buffer = ctypes.create_string_buffer(-length)
            return self._read_piece(token, control=control)
        return buffer.raw[:length]

    def _read_frames(self) -> ChatFrames:
        return chat_frames(
            self._template,
            tokenize=lambda text: self._tokens(text, control=True),
            bos_text=self._control_text(native.llama_vocab_bos(self.pointer)),
            eos_text=self._control_text(native.llama_vocab_eos(self.pointer)),
            bos=self._bos(),
            # Such vocabularies begin every text with a space of their own.
            text_begins_with_space=self._begins_with_space(),
        )

    def _bos(self) -> Token | None:
        """What every prompt begins with; None: nothing."""
        return native.llama_vocab_bos(self.pointer) if native.llama_vocab_get_add_bos(self.pointer) else None

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

    def _control_text(self, token: Token) -> str:
        return "" if token < 0 else self._read_piece(token, control=True).decode("utf-8", "replace")

    def _begins_with_space(self) -> bool:
        return b"".join(self._read_piece(token, control=False) for token in self.tokenize("a")) == b" a"
