"""What the user does to memories, wherever they are shown: asked of the core, with a way to take it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from app.chat.plain_text import one_line
from app.core_client import CoreClient
from app.memory.kinds import undone_words
from app.widgets.toast import Toast
from core.protocol import (
    AcceptProposal,
    AddMemory,
    AnswerReview,
    Command,
    DeleteMemories,
    DiscardProposal,
    DropHeldBack,
    EditMemories,
    EraseMemories,
    Failed,
    KeepHeldBack,
    LearnAgain,
    MemoriesSaved,
    MemoriesUndone,
    MemorySaved,
    MergeMemories,
    NeverLearn,
    RedoMemories,
    ReplaceMemory,
    Reply,
    RestoreMemories,
    SettleConflict,
    SplitMemory,
    UndoMemories,
)
from core.records import (
    LATER_DAYS,
    ConflictChoice,
    HeldBackFact,
    Memory,
    MemoryConflict,
    MemoryEdit,
    MemoryId,
    MemoryKind,
    NeverTopic,
    Proposal,
    ReviewAnswer,
)

# Takes the memories as they are after a change.
Then = Callable[[tuple[Memory, ...]], None]


def _nothing(_memories: tuple[Memory, ...]) -> None:
    pass


class MemoryActions(QObject):
    """Signals:
    toast_requested: (Toast) what was done, and how to take it back.
    failed: (Problem)
    """

    toast_requested = Signal(object)
    failed = Signal(object)

    def __init__(self, client: CoreClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client

    def add(self, text: str, kind: MemoryKind, then: Then = _nothing) -> None:
        self._ask(AddMemory(text=text, kind=kind), then)

    def edit(self, memory_ids: Sequence[MemoryId], edit: MemoryEdit, then: Then = _nothing, *, told: str = "") -> None:
        """Change memories. `told`: what to say of it in a toast; empty: nothing, it is seen."""
        self._ask(EditMemories(memory_ids=tuple(memory_ids), edit=edit), then, told)

    def merge(self, memory_ids: Sequence[MemoryId], text: str, kind: MemoryKind, then: Then = _nothing) -> None:
        words = self.tr("%n memories are one now", "", len(memory_ids))
        self._ask(MergeMemories(memory_ids=tuple(memory_ids), text=text, kind=kind), then, words)

    def split(self, memory_id: MemoryId, texts: Sequence[str], then: Then = _nothing) -> None:
        words = self.tr("%n memories were made of it", "", len(texts))
        self._ask(SplitMemory(memory_id=memory_id, texts=tuple(texts)), then, words)

    def forget(self, memories: Sequence[Memory]) -> None:
        """Into the bin."""
        if len(memories) == 1:
            words = self.tr("Forgot: %1").replace("%1", one_line(memories[0].text))
        else:
            words = self.tr("Forgot %n memories", "", len(memories))
        self._ask(DeleteMemories(memory_ids=tuple(memory.id for memory in memories)), _nothing, words)

    def restore(self, memories: Sequence[Memory]) -> None:
        """Out of the bin."""
        self._ask(RestoreMemories(memory_ids=tuple(memory.id for memory in memories)))

    def erase(self, memory_ids: Sequence[MemoryId]) -> None:
        """Out of the bin, for good; all of them if none are named."""
        self._ask(EraseMemories(memory_ids=tuple(memory_ids)))

    def accept(self, proposal: Proposal, text: str, kind: MemoryKind, *, replace: bool) -> None:
        """Keep a proposed fact."""
        words = self.tr("Remembered: %1").replace("%1", one_line(text))
        command = AcceptProposal(proposal_id=proposal.id, text=text, kind=kind, replace=replace)
        self._ask(command, _nothing, words)

    def discard(self, proposal: Proposal, *, never: bool = False) -> None:
        """Don't keep a proposed fact; never: nor anything like it."""
        self._ask(DiscardProposal(proposal_id=proposal.id, never=never))

    def settle(self, conflict: MemoryConflict, keep: ConflictChoice) -> None:
        """Say which wording of a memory holds, of two from two computers."""
        self._ask(SettleConflict(conflict_id=conflict.id, keep=keep))

    def keep_held_back(self, fact: HeldBackFact) -> None:
        """Remember what was held back."""
        self._ask(KeepHeldBack(held_back_id=fact.id), _nothing, self.tr("It is remembered"))

    def drop_held_back(self, fact: HeldBackFact) -> None:
        """It is rightly held back."""
        self._ask(DropHeldBack(held_back_id=fact.id))

    def never(self, memory: Memory) -> None:
        """Forget a memory, and learn nothing like it again."""
        words = self.tr("Forgot: %1").replace("%1", one_line(memory.text))
        self._ask(NeverLearn(memory_id=memory.id), _nothing, words)

    def learn_again(self, topic: NeverTopic) -> None:
        """What is like this may be learned again."""
        self._ask(LearnAgain(topic_id=topic.id))

    def keep_both(self, past: Sequence[Memory]) -> None:
        """What a newer fact had taken the place of is true as well."""
        words = self.tr("Both are true now")
        self.edit([memory.id for memory in past], MemoryEdit(valid_until=None), told=words)

    def answer(self, memory: Memory, answer: ReviewAnswer) -> None:
        """Say whether a memory is still so."""
        words = {
            ReviewAnswer.STILL_SO: self.tr("Still so: %1"),
            ReviewAnswer.NO_LONGER: self.tr("No longer true: %1"),
            ReviewAnswer.LATER: self.tr("Asked again in %n days: %1", "", LATER_DAYS),
            ReviewAnswer.NEVER: self.tr("Not asked about again: %1"),
        }[answer]
        told = words.replace("%1", one_line(memory.text))
        self._ask(AnswerReview(memory_id=memory.id, answer=answer), _nothing, told)

    def replace(self, memory: Memory, text: str, kind: MemoryKind) -> None:
        """Something else is so now; what was is kept as the past."""
        words = self.tr("Now true: %1").replace("%1", one_line(text))
        self._ask(ReplaceMemory(memory_id=memory.id, text=text, kind=kind), _nothing, words)

    def undo(self) -> None:
        """Take back what was done last, also before a restart."""
        self._turn_back(UndoMemories(), self.tr("Taken back: %1"))

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._turn_back(RedoMemories(), self.tr("Done again: %1"))

    def _turn_back(self, command: Command, words: str) -> None:
        def answered(reply: Reply) -> None:
            if isinstance(reply, MemoriesUndone):
                what = undone_words(reply.action, one_line(reply.text), reply.count)
                self.toast_requested.emit(Toast(words.replace("%1", what)))
            elif isinstance(reply, Failed) and reply.problem.code == "nothing_to_undo":
                self.toast_requested.emit(Toast(self.tr("There is nothing to take back.")))
            elif isinstance(reply, Failed):
                self.failed.emit(reply.problem)

        self._client.ask(command, answered)

    def _ask(self, command: Command, then: Then = _nothing, told: str = "") -> None:
        def answered(reply: Reply) -> None:
            if isinstance(reply, MemorySaved):
                then((reply.memory,))
            elif isinstance(reply, MemoriesSaved):
                then(reply.memories)
                if told and reply.operation is not None:
                    operation = reply.operation
                    undo = self.tr("Undo")
                    self.toast_requested.emit(Toast(told, undo, lambda: self._ask(UndoMemories(operation=operation))))
            elif isinstance(reply, Failed):
                self.failed.emit(reply.problem)

        self._client.ask(command, answered)
