"""Does a task's pieces one after the other, as the core does, each as after a restart."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from core.model.scripted import ScriptedModel
from core.records import TaskPiece
from core.tasks.asking import Asking
from core.tasks.kinds import Planned, Source, SourcePage, TaskKind, Work

_ASKED = re.compile(r"<text>\n(.*?)\n</text>", re.DOTALL)


def markdown(text: str, language: str = "") -> Source:
    return Source(title="", markdown=True, language=language, pages=(SourcePage(text=text),))


def asked(prompt: str) -> str:
    """What a model is given to work on: the last text of its prompt."""
    return str(_ASKED.findall(prompt)[-1])


def answering(answer: Callable[[str], str]) -> ScriptedModel:
    """A model whose answer depends on the text it is given alone."""
    return ScriptedModel(background=lambda prompt: answer(asked(prompt)))


def prompts(model: ScriptedModel) -> list[str]:
    """What was asked, without instructions and examples."""
    return [prompt.rsplit("<user>", 1)[-1] for _, prompt in model.prompts]


def done(
    kind: Callable[[], TaskKind],
    source: Source,
    options: Any,
    model: ScriptedModel,
    grew: Callable[[str], None] | None = None,
) -> list[TaskPiece]:
    """All pieces with their results and their sources."""
    planned: Sequence[Planned] = kind().plan(source, options)
    pieces = [msgspec.structs.replace(one.piece, number=number) for number, one in enumerate(planned)]
    extras = [msgspec.json.decode(msgspec.json.encode(one.extra)) for one in planned]
    finished: list[TaskPiece] = []
    stop = threading.Event()
    for piece, extra in zip(pieces, extras, strict=True):
        work = Work(
            piece=piece,
            extra=extra,
            title=source.title,
            language=source.language,
            heard="en",
            done=lambda: [msgspec.structs.replace(one, source="") for one in finished],
            source=lambda number: pieces[number].source,
            encode=lambda texts: [],
            grew=grew or (lambda text: None),
            stop=stop,
        )
        result = kind().do(work, options, Asking(model, stop))
        finished.append(msgspec.structs.replace(piece, result=result))
    return finished
