"""Trains a LoRA on lessons, and keeps how far it has come on the disk: a killed training goes on from there."""

from __future__ import annotations

import hashlib
import io
import math
import pickle  # what torch reads with; of its errors one is passed on
import random
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from core.errors import InvalidRequest, StorageError
from core.private_files import in_place_of, kind_of
from core.training.base_model import BaseModel
from core.training.lessons import Lesson

# Lessons of one step; they are evaluated in parts of so many tokens, which is what memory goes by.
_AT_ONCE = 8
_TOKENS_AT_ONCE = 1024

# Of all steps, the share in which the rate rises.
_WARMING = 0.1

# A gradient that is longer is shortened.
_LONGEST_GRADIENT = 1.0

# How often what was reached is kept, in seconds.
_KEEP_S = 30.0


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """How to train.

    Attributes:
        rate: how large a step is, at its largest.
        epochs: how often each lesson is seen.
    """

    epochs: int = 3
    rate: float = 5e-4
    seed: int = 7


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """How far it has come. `loss`: of the last step's lessons; `seconds`: so far, with what was before a kill."""

    epoch: int
    step: int
    steps: int
    loss: float
    seconds: float


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """Attributes:
    loss_before, loss_after: on what was held back, nats a token of an answer.
    seconds: that training took.
    """

    loss_before: float
    loss_after: float
    seconds: float
    steps: int


class Fitting:
    """One training.

    Args:
        kept: file that says how far it has come.
        told: called after each step.
        clock: seconds.
    """

    def __init__(
        self,
        base: BaseModel,
        train: Sequence[Lesson],
        held: Sequence[Lesson],
        plan: Plan,
        *,
        kept: Path,
        told: Callable[[Progress], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        import torch

        self._torch = torch
        self._base = base
        self._train = train
        self._held = held
        self._plan = plan
        self._kept = kept
        self._told = told
        self._clock = clock
        self._parameters = [one for one in base.network.parameters() if one.requires_grad]
        self._optimiser = torch.optim.AdamW(self._parameters, lr=plan.rate, weight_decay=0.0)
        self._per_epoch = math.ceil(len(train) / _AT_ONCE)
        self.steps = self._per_epoch * plan.epochs
        self._step = 0
        self._before: float | None = None
        self._spent = 0.0

    def resume(self) -> int:
        """Go on from what was kept; returns the steps that are done.

        Raises:
            InvalidRequest: it is of another training.
            StorageError: it can't be read.
        """
        torch = self._torch
        try:
            state = torch.load(self._kept, map_location=self._base.device, weights_only=True)
        except (OSError, RuntimeError, ValueError, EOFError, KeyError, pickle.UnpicklingError) as error:
            raise StorageError(
                f"{self._kept.name} can't be read.",
                safe="It was left as it is.",
                next_step="Begin anew, with --anew in place of --resume.",
                detail=str(error),
            ) from error
        if state.get("mark") != self._mark():
            raise InvalidRequest(
                f"{self._kept.name} is of a training with other examples, another model or other options.",
                safe="It was left as it is.",
                next_step="Give the same as then, or begin anew with --anew in place of --resume.",
            )
        with torch.no_grad():
            for parameter, value in zip(self._parameters, state["weights"], strict=True):
                parameter.copy_(value)
        self._optimiser.load_state_dict(state["optimiser"])
        self._step, self._before, self._spent = int(state["step"]), float(state["before"]), float(state["seconds"])
        return self._step

    def run(self) -> Outcome:
        """Train to the end.

        Raises:
            StorageFull, StorageError: how far it has come can't be kept; what was kept before is there.
            KeyboardInterrupt: what was reached is kept.
        """
        if self._before is None:
            self._before = self.loss(self._held)
            self._keep()
        began = kept_at = self._clock()
        spent = self._spent
        try:
            while self._step < self.steps:
                epoch = self._step // self._per_epoch
                loss = self._learn(self._batch(epoch, self._step % self._per_epoch))
                self._step += 1
                now = self._clock()
                self._spent = spent + now - began
                self._told(Progress(epoch=epoch + 1, step=self._step, steps=self.steps, loss=loss, seconds=self._spent))
                if now - kept_at >= _KEEP_S or self._step == self.steps:
                    self._keep()
                    kept_at = now
        except KeyboardInterrupt:
            self._keep()
            raise
        return Outcome(
            loss_before=self._before, loss_after=self.loss(self._held), seconds=self._spent, steps=self.steps
        )

    def loss(self, lessons: Sequence[Lesson]) -> float:
        """The mean over all tokens of answers, in nats; 0 for no lessons."""
        total = 0.0
        self._base.network.eval()
        with self._torch.no_grad():
            for part in _parts(lessons):
                total += float(self._sum(part))
        return total / max(sum(one.learned for one in lessons), 1)

    def _batch(self, epoch: int, number: int) -> list[Lesson]:
        order = list(range(len(self._train)))
        random.Random(self._plan.seed + epoch).shuffle(order)  # noqa: S311 - the same again after a kill
        return [self._train[at] for at in order[number * _AT_ONCE : (number + 1) * _AT_ONCE]]

    def _learn(self, lessons: Sequence[Lesson]) -> float:
        torch = self._torch
        self._base.network.train()
        for group in self._optimiser.param_groups:
            group["lr"] = self._plan.rate * _share(self._step, self.steps)
        self._optimiser.zero_grad()
        tokens = sum(one.learned for one in lessons)
        total = 0.0
        for part in _parts(lessons):
            loss = self._sum(part) / tokens
            loss.backward()
            total += float(loss.detach())
        torch.nn.utils.clip_grad_norm_(self._parameters, _LONGEST_GRADIENT)
        self._optimiser.step()
        return total

    def _sum(self, lessons: Sequence[Lesson]) -> Any:
        """The loss over the answers of some lessons, evaluated at once.

        What all of them begin with is evaluated for one of them, as it is, without asking how it could be better: a head with its worked turns is
        many times as long as what is said, and would take most of the time. The output is computed where it is wanted alone: a vocabulary is
        wide.
        """
        torch, device = self._torch, self._base.device
        inner = self._base.network.get_base_model()
        common = _common(lessons)
        rest = max(len(one.tokens) for one in lessons) - common
        tokens = torch.zeros((len(lessons), rest), dtype=torch.long)
        seen = torch.zeros((len(lessons), common + rest), dtype=torch.long)
        wanted = torch.zeros((len(lessons), rest), dtype=torch.bool)
        for row, one in enumerate(lessons):
            length = len(one.tokens) - common
            tokens[row, :length] = torch.tensor(one.tokens[common:])
            seen[row, : common + length] = 1
            wanted[row, one.given - common : length] = True
        tokens, seen, wanted = tokens.to(device), seen.to(device), wanted.to(device)
        cache = None
        if common:
            head = torch.tensor([lessons[0].tokens[:common]], device=device)
            with torch.no_grad():
                cache = inner.model(input_ids=head, use_cache=True).past_key_values
            cache.batch_repeat_interleave(len(lessons))
        states = inner.model(
            input_ids=tokens, attention_mask=seen, past_key_values=cache, use_cache=cache is not None
        ).last_hidden_state
        # What stands before a token tells it.
        scores = inner.lm_head(states[:, :-1][wanted[:, 1:]]).float()
        return torch.nn.functional.cross_entropy(scores, tokens[:, 1:][wanted[:, 1:]], reduction="sum")

    def _keep(self) -> None:
        state = {
            "mark": self._mark(),
            "step": self._step,
            "before": self._before,
            "seconds": self._spent,
            "weights": [one.detach() for one in self._parameters],
            "optimiser": self._optimiser.state_dict(),
        }
        # In memory first: torch tells a full disk as an error of its own.
        content = io.BytesIO()
        self._torch.save(state, content)
        try:
            with in_place_of(self._kept) as file:
                file.write(content.getbuffer())
        except OSError as error:
            raise kind_of(error)(
                f"How far training has come can't be kept in {self._kept.parent}.",
                safe="What was kept before is there." if self._kept.exists() else "Nothing was trained.",
                next_step="Make room, and go on with --resume." if self._kept.exists() else "Make room, and try again.",
                detail=str(error),
            ) from error

    def _mark(self) -> str:
        """Of everything that what comes out depends on."""
        told = msgspec.json.encode([self._plan, self._base.rank, self._base.file.mark, str(self._base.path.name)])
        digest = hashlib.sha256(told)
        for one in (*self._train, *self._held):
            digest.update(repr((one.tokens, one.given)).encode())
        return digest.hexdigest()


def _share(step: int, steps: int) -> float:
    """Of the rate: it rises at first, then falls like a cosine."""
    warming = max(1, round(steps * _WARMING))
    if step < warming:
        return (step + 1) / warming
    return 0.5 * (1 + math.cos(math.pi * (step - warming) / max(steps - warming, 1)))


def _common(lessons: Sequence[Lesson]) -> int:
    """How many tokens all of them begin with, but for what leads to the first token of an answer."""
    first = lessons[0].tokens
    most = min(one.given for one in lessons) - 1
    for at in range(most):
        if any(one.tokens[at] != first[at] for one in lessons):
            return at
    return max(most, 0)


def _parts(lessons: Sequence[Lesson]) -> Iterator[list[Lesson]]:
    """Lessons of similar lengths, so many as may be evaluated at once."""
    common = _common(lessons) if lessons else 0
    part: list[Lesson] = []
    for one in sorted(lessons, key=lambda each: len(each.tokens)):
        if part and (len(part) + 1) * (len(one.tokens) - common) > _TOKENS_AT_ONCE:
            yield part
            part = []
        part.append(one)
    if part:
        yield part
