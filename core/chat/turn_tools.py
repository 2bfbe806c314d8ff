"""What tools a turn tells of, and the calls it makes of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import msgspec

from core.chat.tool_steps import Step, Wish, merged
from core.model.base import LanguageModel
from core.records import Message, Tool
from core.storage.conversations import Conversations
from core.storage.tool_calls import MadeCall, ToolNote
from core.tools.arguments import misfit
from core.tools.calling import Calling, CallPlace
from core.tools.choosing import ToolChooser
from core.tools.registry import Registry
from core.tools.signatures import told
from core.worker import Worker

# In place of arguments that can't be read.
_UNREADABLE = "they are no complete JSON object, or too long"

# No tool is told of in a window with less room than this share: its signatures, calls and results have to fit.
_MOST_OF_WINDOW = 1 / 8


class TurnTools(msgspec.Struct, frozen=True):
    """The tools of one turn. See `core.chat.tools.TurnTools`.

    Attributes:
        note: what the prompt tells of them.
        surely: one of them is wanted without a doubt.
        asked_for: names of those that a part of the message surely asks for.
    """

    calling: Calling
    asked: Message
    reply: Message
    tools: Sequence[Tool]
    note: str
    surely: bool
    asked_for: Collection[str]

    def misfit(self, wish: Wish) -> str:
        """Why it can't be called so; empty if it can."""
        tool = next(one for one in self.tools if one.name == wish.tool)
        return _UNREADABLE if wish.arguments is None else misfit(tool.schema, wish.arguments)

    def want(self, wish: Wish, position: int) -> MadeCall:
        """Keep a call of one of them."""
        place = CallPlace(conversation_id=self.asked.conversation_id, reply_id=self.reply.id)
        return self.calling.want(wish.tool, wish.arguments, wish.written, place, position)


class ToolTurns:
    """Decides what tools a turn tells of, once: asked anew, it tells of the same. To be used on the model worker."""

    def __init__(
        self,
        *,
        storage: Worker,
        conversations: Conversations,
        registry: Registry,
        chooser: ToolChooser,
        calling: Calling,
    ) -> None:
        self._storage = storage
        self._conversations = conversations
        self._registry = registry
        self._chooser = chooser
        self.calling = calling

    def of(self, asked: Message, reply: Message, model: LanguageModel) -> TurnTools | None:
        """The tools of a turn; None, as of most: it tells of none.

        Raises:
            StorageError: what was decided couldn't be kept.
        """
        calls = self._conversations.calls
        kept = self._storage.call(lambda: calls.note(asked.id))
        usable = self._registry.usable()
        if kept is not None and kept.tools:
            by_name = {tool.name: tool for tool in usable}
            tools = [by_name[name] for name in kept.tools if name in by_name]
            if not tools and not self._storage.call(lambda: self._conversations.did(reply.id)):
                # None of them is left, or may be used any more: a reply written anew isn't told of them.
                self._storage.call(lambda: calls.set_note(asked.id, ToolNote("")))
                return None
            return self._told(asked, reply, tools, kept.text, usable)
        # A step would stand inside the reasoning.
        if not usable or model.frames.reasoning.opened:
            return None
        tools = self._chooser.choose(asked.text, usable)
        note = told(tools)
        while tools and len(model.tokenize(note)) > model.context_length * _MOST_OF_WINDOW:
            tools = tools[:-1]
            note = told(tools)
        if not tools:
            return None
        decided = ToolNote(note, tuple(tool.name for tool in tools))
        self._storage.call(lambda: calls.set_note(asked.id, decided))
        return self._told(asked, reply, tools, note, usable)

    def _told(
        self, asked: Message, reply: Message, tools: Sequence[Tool], note: str, usable: Sequence[Tool]
    ) -> TurnTools:
        chooser = self._chooser
        surely, asked_for = chooser.surely_wants(asked.text), chooser.asked_for(asked.text, usable)
        return TurnTools(self.calling, asked, reply, tools, note, surely, asked_for)

    def made(self, reply: Message, *, functions: bool) -> list[Step]:
        """What was done for a reply before; it is being resumed.

        Args:
            functions: the prompt tells of the memory functions.
        """
        steps, calls = self._storage.call(lambda: self._conversations.steps_of(reply.id))
        return merged(steps if functions else (), calls)
