"""What the model reads, for a person to see."""

from __future__ import annotations

from collections.abc import Iterator

from core import protocol
from core.chat.head import head_parts
from core.chat.prompt import PromptLog
from core.chat.prompt_logs import PromptLogs
from core.chat.states import States
from core.commands.answers import Answers, Handlers
from core.engine import Engine
from core.errors import ModelError
from core.model.base import LanguageModel
from core.protocol import Reply
from core.records import PromptPart
from core.worker import Worker


class PromptCommands:
    """Shows prompts.

    Args:
        worker: the model worker.
    """

    def __init__(self, *, answers: Answers, worker: Worker, engine: Engine, logs: PromptLogs, states: States) -> None:
        self._answers = answers
        self._worker = worker
        self._engine = engine
        self._logs = logs
        self._states = states

    def handlers(self) -> Handlers:
        return {protocol.ShowPrompt: self._show_prompt}

    def _show_prompt(self, command: protocol.ShowPrompt) -> None:
        def work() -> Reply:
            model = self._engine.model
            if model is None:
                raise ModelError(
                    "There is no model that would read it.",
                    safe="The conversation is as it was.",
                    next_step="Load a model, then look again.",
                )
            functions = self._states.has_functions(command.conversation_id, model)
            log_ = self._logs.upcoming(command.conversation_id, model, functions=functions)
            return protocol.PromptShown(
                request_id=command.request_id,
                conversation_id=command.conversation_id,
                parts=tuple(_parts(log_, model)),
                context_length=model.context_length,
            )

        self._answers.when_done(command, self._worker.submit(work))


def _parts(log_: PromptLog, model: LanguageModel) -> Iterator[PromptPart]:
    whole = log_.parts()
    left = len(whole[0][1])
    # The head is tokenized as one text: what its parts take is near enough, and what is left over is the first one's.
    inner = [(kind, text, len(model.tokenize(text))) for kind, text in head_parts(log_.system)[1:]]
    kind, text = head_parts(log_.system)[0]
    worked = "".join(f"\n\n{asked}\n\n{reply}" for asked, reply in log_.worked)
    yield PromptPart(kind=kind, text=text + worked, tokens=max(left - sum(tokens for *_, tokens in inner), 0))
    for kind, text, tokens in inner:
        yield PromptPart(kind=kind, text=text.strip(), tokens=tokens)
    for kind, spelled, message_id in whole[1:]:
        yield PromptPart(kind=kind, text=model.text(spelled), tokens=len(spelled), message_id=message_id)
