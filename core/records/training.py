"""What the user taught, as examples that a model can be trained on, and what came of training."""

from __future__ import annotations

from enum import StrEnum

from core.records.base import Record
from core.records.messages import Role


class TaughtKind(StrEnum):
    """How something was taught."""

    LIKED = "liked"  # a thumb up on a reply
    CORRECTED = "corrected"  # a reply written anew after a thumb down: rather this than that
    TASK = "task"  # a passage of a task, with the changes the user decided on


class Spoken(Record, frozen=True, kw_only=True):
    """One message of an example."""

    role: Role
    text: str


class Taught(Record, frozen=True, kw_only=True):
    """One thing the user taught: an answer as they want it.

    Attributes:
        key: stays the same for as long as what it came from is there.
        title: of the conversation or task.
        taught_at: Unix seconds.
        asked: what led to the answer, oldest first; the last one is the user's.
        answer: as it is wanted.
        rejected: how it isn't wanted; empty: nobody said.
    """

    key: str
    kind: TaughtKind
    title: str
    taught_at: float
    asked: tuple[Spoken, ...]
    answer: str
    rejected: str = ""


class TaughtLine(Record, frozen=True, kw_only=True):
    """One of them in a list. `asked`, `answer`: how they begin."""

    key: str
    kind: TaughtKind
    title: str
    taught_at: float
    asked: str
    answer: str


class TrainedAdapter(Record, frozen=True, kw_only=True):
    """An adapter that was trained here.

    Attributes:
        path: of its GGUF file.
        name: after the file it was trained from.
        made_at: Unix seconds.
        examples: that it was trained on; 0: it doesn't say.
        loss_before, loss_after: on what was held back, nats a token; 0: it doesn't say.
        models: those of the models on this computer it fits, as in `Settings.model`.
        problem: why it can't be used with any; empty: it can, or its model isn't here.
    """

    path: str
    name: str
    made_at: float
    examples: int = 0
    loss_before: float = 0.0
    loss_after: float = 0.0
    models: tuple[str, ...] = ()
    problem: str = ""
