"""Reading aloud: how soon the first sound comes, whether there are gaps while the answer is written, and what it costs the model."""

from __future__ import annotations

import threading
import time
from statistics import median

from core import protocol
from core.records import LearningMode, ReadingAloudId
from core.voice.spoken_text import spoken_sentences
from tests.bench.plan import Plan, progress
from tests.bench.table import Baseline, Goal, Row
from tests.end_to_end.core_process import CoreProcess
from tests.speech_models import KOKORO, speech_model
from tests.starter_model import STARTER

# Answered at some length, in sentences.
_TASKS = (
    "Explain in plain sentences, without lists or code, how a heat pump warms a house. Write at least ten sentences.",
    "Tell me in plain sentences, without lists or code, what the Romans ate. Write at least ten sentences.",
    "Describe in plain sentences, without lists or code, a walk through Lisbon. Write at least ten sentences.",
)
_FEWEST = 60

# Read when nothing else is done.
_ALONE = (
    "A heat pump moves heat from outside to inside, even when it is cold. It needs three to four times less power than a "
    "heater does. In summer, many of them can cool the house as well."
)


class _Listener:
    """Hears parts as they are played, one after the other, and tells the core so."""

    def __init__(self, core: CoreProcess, reading_id: ReadingAloudId) -> None:
        self._core = core
        self._id = reading_id
        self._free_at = 0.0
        self._timers: list[threading.Timer] = []
        self._lock = threading.Lock()
        self.gaps: list[float] = []
        self.first = 0.0

    def take(self, part: protocol.SpokenPart) -> None:
        now = time.monotonic()
        begins = max(now, self._free_at)
        if part.number:
            self.gaps.append(begins - self._free_at)
        else:
            self.first = now
        self._free_at = begins + len(part.samples) / 2 / part.rate
        timer = threading.Timer(begins - now, self._tell, [part.number])
        timer.daemon = True
        timer.start()
        self._timers.append(timer)

    def stop(self) -> None:
        for timer in self._timers:
            timer.cancel()

    def _tell(self, number: int) -> None:
        with self._lock:
            self._core.send(protocol.PartHeard(reading_id=self._id, number=number))


def speaking(plan: Plan) -> list[Row]:
    """The same tasks twice with one core, in turn: answered silently, and read aloud while they are answered."""
    folder = speech_model(KOKORO)
    silent: list[float] = []
    aloud: list[float] = []
    first: list[float] = []
    gaps: list[float] = []
    with plan.home() as paths:
        (paths.models / folder.name).symlink_to(folder)
        with CoreProcess("--model", STARTER) as core:
            core.hello()
            core.ready()
            core.ask(protocol.ChangeSettings(learning=LearningMode.OFF, titles=False, read_replies=True), protocol.Done)
            alone = _alone(core)
            for number in range(plan.repetitions(3)):
                for task in _TASKS[: 1 if plan.quick else 3]:
                    for loud in (False, True) if number % 2 == 0 else (True, False):
                        _answer(core, task, loud=loud, speeds=aloud if loud else silent, first=first, gaps=gaps)
                    progress(f"  {silent[-1]:.1f} and {aloud[-1]:.1f} tokens/s, first sound {first[-1]:.2f} s")
    return [
        Row(
            "first sound after the first sentence is complete, while the answer is written",
            median(first),
            "s",
            Goal(1.5),
        ),
        Row("  nothing else being done", alone[0], "s", Goal(1.5)),
        Row("seconds of work for one of speech, nothing else being done", alone[1], "", Goal(1.0)),
        Row("longest gap while the answer was written, median of answers", median(gaps), "s", Goal(0.3)),
        Row("an answer that is read aloud", median(aloud), "tokens/s", None, Baseline("silent", median(silent))),
        Row("  share of it", median(aloud) / median(silent), "", Goal(0.7, at_least=True)),
    ]


def _alone(core: CoreProcess) -> tuple[float, float]:
    """Of a text that is there: seconds to its first sound, and seconds of work for each of speech. The model is loaded before."""
    soon, share = 0.0, 0.0
    for number in (1, 2):
        core.seen.clear()
        began = time.monotonic()
        reading_id = ReadingAloudId(number)
        core.ask(protocol.ReadAloud(reading_id=reading_id, text=_ALONE), protocol.Done)
        core.wait(protocol.SpokenPart)
        soon = time.monotonic() - began
        speech_s = 0.0
        # What was seen before the first part is told again: each is taken out as it is read.
        while not isinstance(event := core.wait(protocol.Event), protocol.ReadingEnded):
            core.seen.remove(event)
            if isinstance(event, protocol.SpokenPart):
                speech_s += len(event.samples) / 2 / event.rate
                # Heard at once: how fast it can be made, not how far ahead of a listener.
                core.send(protocol.PartHeard(reading_id=reading_id, number=event.number))
        share = (time.monotonic() - began) / speech_s
    return soon, share


def _answer(
    core: CoreProcess, task: str, *, loud: bool, speeds: list[float], first: list[float], gaps: list[float]
) -> None:
    core.seen.clear()
    accepted = core.ask(protocol.SendMessage(conversation_id=None, text=task), protocol.MessageAccepted)
    reading_id = ReadingAloudId(100 + accepted.reply_id)
    listener = _Listener(core, reading_id)
    began = core.wait(protocol.TokensGenerated)
    if loud:
        # As the window does: with the first token.
        core.ask(protocol.ReadAloud(reading_id=reading_id, message_id=accepted.reply_id), protocol.Done)
    text, complete = began.text, 0.0
    core.seen.remove(began)
    while True:
        event = core.wait(protocol.Event)
        core.seen.remove(event)
        match event:
            case protocol.TokensGenerated(text=more):
                text += more
                if not complete and spoken_sentences(text, whole=False):
                    complete = time.monotonic()
            case protocol.SpokenPart():
                listener.take(event)
            case protocol.TurnFinished(stats=stats):
                break
    listener.stop()
    core.ask(protocol.StopReading(), protocol.Done)
    assert stats.generated_tokens >= _FEWEST, text
    speeds.append((stats.generated_tokens - 1) / stats.generation_s)
    if loud:
        first.append(listener.first - complete)
        gaps.append(max(listener.gaps, default=0.0))
