"""Do errands go better the more often they were corrected? Thirty of ten kinds in a folder of their own, in three rounds.

Each round has the same goals with other words, and nothing tells beforehand how the user wants them done. What isn't right by the rules gets
the kind's one correction, in words, when the round is over; what is right gets a thumb up. So a round knows what was learned in those
before it. In the last round the same is done once more without memory: nothing learned is told.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import msgspec

from core import protocol
from core.evaluation.errand_set import OWN_SET, ROUNDS, ErrandKind, ErrandTask, read_errand_set
from core.evaluation.local_model import load_encoder, load_model
from core.evaluation.program import Program
from core.evaluation.result import Options, Progress, Result
from core.model.base import Embedder, LanguageModel
from core.paths import Paths
from core.records import (
    Errand,
    ErrandBudget,
    ErrandDraft,
    ErrandId,
    ErrandPhase,
    ToolAnswer,
    ToolCallPhase,
    ToolFolder,
)
from core.settings import SettingsFile

# A Monday at noon, in Unix seconds.
_NOW = 1_796_036_400.0

_CONTEXT = 4096

# All that is needed, and all of it can be undone.
_TOOLS = ("write_file", "move_file")
_BUDGET = ErrandBudget(steps=8, minutes=30)

_ENDED = (ErrandPhase.DONE, ErrandPhase.FAILED, ErrandPhase.OUT_OF_BUDGET)


class _Outcome(msgspec.Struct, frozen=True):
    kind: str
    part: str
    goal: str
    right: bool
    seconds: float
    files: str


def run(options: Options, progress: Progress) -> Result:
    """Do all errands, or a sample of the kinds, in three rounds with memory and one without.

    Raises:
        InvalidRequest: the data can't be read.
        ModelError: a model can't be loaded, or fails.
    """
    found = read_errand_set(options.data or OWN_SET)
    kinds = [one for one in options.drawn(found.kinds) if options.part in (None, one.part)]
    model = load_model(options, options.context or _CONTEXT, progress)
    try:
        progress(0, 1, "Loading the embedding model")
        encoder = load_encoder(options)
        with tempfile.TemporaryDirectory() as folder:
            session = _Session(Path(folder) / "with", model, encoder)
            try:
                outcomes = {
                    f"round {number + 1}": session.round(kinds, number, progress, corrects=number + 1 < ROUNDS)
                    for number in range(ROUNDS)
                }
            finally:
                session.close()
            bare = _Session(Path(folder) / "without", model, encoder)
            try:
                outcomes["without memory"] = bare.round(kinds, ROUNDS - 1, progress, corrects=False)
            finally:
                bare.close()
        asked = session.asked + bare.asked
    finally:
        model.close()
    return _result(model.name, outcomes, asked)


class _Session:
    """A store, and a folder in which things are done.

    Attributes:
        asked: how often leave was asked for what wasn't allowed; it is never given.
    """

    def __init__(self, folder: Path, model: LanguageModel, encoder: Embedder) -> None:
        self.asked = 0
        self._desk = folder / "desk"
        self._desk.mkdir(parents=True)
        paths = Paths(data=folder / "data", config=folder / "config", logs=folder / "logs")
        settings = SettingsFile(paths.settings)
        settings.change(tool_folders=(ToolFolder(path=str(self._desk), writable=True),))
        self._program = Program(paths, settings, model, encoder, clock=lambda: _NOW)

    def close(self) -> None:
        self._program.close()

    def round(self, kinds: Sequence[ErrandKind], number: int, progress: Progress, *, corrects: bool) -> list[_Outcome]:
        """Do each errand once; then say what wasn't right."""
        tasks = [(kind, task) for kind in kinds for task in kind.tasks]
        outcomes: list[_Outcome] = []
        wrong: list[tuple[ErrandId, str]] = []
        for at, (kind, task) in enumerate(tasks):
            progress(at, len(tasks), f"round {number + 1}: {kind.name}")
            errand, outcome = self._do(kind, task, number)
            outcomes.append(outcome)
            if not corrects:
                continue
            if outcome.right:
                self._program.ask(protocol.RateErrand(errand_id=errand.id, rating=1), protocol.Done)
            else:
                wrong.append((errand.id, kind.correction))
        for errand_id, correction in wrong:
            self._correct(errand_id, correction)
        return outcomes

    def _do(self, kind: ErrandKind, task: ErrandTask, number: int) -> tuple[Errand, _Outcome]:
        shutil.rmtree(self._desk)
        self._desk.mkdir()
        goal = task.lay_out(self._desk, number)
        began = time.perf_counter()
        draft = ErrandDraft(goal=goal, steps=(goal,), begins=True, tools=_TOOLS, allowed=_TOOLS, budget=_BUDGET)
        errand = self._program.ask(protocol.StartErrand(draft=draft), protocol.ErrandStarted).errand
        errand = self._ended(errand.id)
        files = sorted(str(file.relative_to(self._desk)) for file in self._desk.rglob("*") if file.is_file())
        return errand, _Outcome(
            kind=kind.name,
            part=kind.part,
            goal=goal,
            right=task.is_right(self._desk, number),
            seconds=time.perf_counter() - began,
            files=", ".join(files),
        )

    def _ended(self, errand_id: ErrandId) -> Errand:
        while True:
            item = self._program.next()
            if isinstance(item, protocol.ErrandChanged):
                if item.errand.id == errand_id and item.errand.phase in _ENDED:
                    return item.errand
            elif isinstance(item, protocol.ToolCallChanged) and item.call.phase is ToolCallPhase.ASKING:
                self.asked += 1
                answer = protocol.AnswerToolCall(call_id=item.call.id, answer=ToolAnswer.NOT_NOW)
                self._program.ask(answer, protocol.Done)

    def _correct(self, errand_id: ErrandId, correction: str) -> None:
        """Say it; that it is done anew isn't waited for."""
        steps = self._program.ask(protocol.ShowErrand(errand_id=errand_id), protocol.ErrandShown).steps
        said = protocol.CorrectErrandStep(errand_id=errand_id, step_id=steps[0].id, words=correction)
        self._program.ask(said, protocol.ErrandStepCorrected)
        self._program.ask(protocol.StopErrand(errand_id=errand_id), protocol.Done)


def _result(name: str, outcomes: dict[str, list[_Outcome]], asked: int) -> Result:
    rows, notes = [], []
    figures: dict[str, object] = {"model": name, "asked": asked}
    for row, done in outcomes.items():
        by_part: dict[str, object] = {}
        for part in ("tuned", "held", "all"):
            some = [one for one in done if part in ("all", one.part)]
            if not some:
                continue
            right = sum(one.right for one in some)
            seconds = sum(one.seconds for one in some) / len(some)
            by_part[part] = {
                "errands": len(some),
                "right": right,
                "share": round(right / len(some), 4),
                "seconds": round(seconds, 1),
            }
            rows.append([f"{row}, {part}", str(len(some)), str(right), f"{right / len(some):.0%}", f"{seconds:.0f}"])
        figures[row] = by_part
    # What is held back stays so.
    notes += [
        f"{row}: “{one.goal}” left {one.files or 'nothing'}"
        for row, done in outcomes.items()
        for one in done
        if not one.right and one.part == "tuned"
    ]
    return Result(columns=["", "errands", "right", "", "seconds"], rows=rows, notes=notes, figures=figures)
