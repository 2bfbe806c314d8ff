"""`python -m core chat`: a conversation in the terminal with the same core, for servers and for debugging."""

from __future__ import annotations

import threading
from typing import TextIO

import msgspec

from core import protocol
from core.protocol import Command, Event, Reply, RequestId
from core.records import ConversationId, MessageStatus, ModelPhase, ModelState, Problem, RecallKind
from core.service import Service

_HELP = """\
Type a message and press Enter. Ctrl+C stops a reply, Ctrl+D quits.
  /new        start a new conversation
  /memories   list what is remembered
  /used       show what was recalled for the last reply
  /help       show this
"""


class Terminal:
    """Prints events as they come and sends what is typed.

    `receive` is the service's `send`; it is called from the core's threads.
    """

    def __init__(self, incoming: TextIO, outgoing: TextIO) -> None:
        self._in = incoming
        self._out = outgoing
        self._changed = threading.Condition()
        self._replies: dict[RequestId, Reply] = {}
        self._next_id = 0
        self._model = ModelState()
        self._finished: set[int] = set()
        self._failed: dict[int, Problem] = {}
        self._conversation: ConversationId | None = None
        self._last_reply: protocol.MessageAccepted | None = None

    def receive(self, item: Reply | Event) -> None:
        """Take a reply or an event from the core."""
        with self._changed:
            match item:
                case Reply():
                    self._replies[item.request_id] = item
                case protocol.TokensGenerated(text=text, reasoning=False):
                    self._print(text, end="")
                case protocol.TurnFinished(message_id=message_id):
                    self._finished.add(message_id)
                case protocol.MessageChanged(message=message) if message.status is MessageStatus.FAILED:
                    if message.problem is not None:
                        self._failed[message.id] = message.problem
                case protocol.ModelStateChanged(state=state):
                    self._model = state
                case protocol.StepTaken(step=step):
                    self._print(f"  [{step.function}: {', '.join(step.arguments.values())}]")
                case protocol.MemoryAdded(memory=memory):
                    self._print(f"  [remembered: {memory.text}]")
                case protocol.MemoryRemoved(text=text):
                    self._print(f"  [forgotten: {text}]")
                case protocol.NoticeRaised(problem=problem):
                    self._print_problem(problem)
            self._changed.notify_all()

    def run(self, service: Service) -> int:
        """Talk until the input ends. Returns the exit code."""
        welcome = self._ask(service, protocol.Hello(protocol=protocol.PROTOCOL_VERSION))
        if isinstance(welcome, protocol.Failed):
            self._print_problem(welcome.problem)
            return 1
        if not self._wait_for_model():
            return 1
        self._print(_HELP)
        while (line := self._read_line()) is not None:
            if line.startswith("/"):
                self._command(service, line.strip())
            elif line.strip():
                self._talk(service, line)
        self._print("")
        return 0

    def _read_line(self) -> str | None:
        try:
            self._print("> ", end="")
            line = self._in.readline()
        except KeyboardInterrupt:
            return None
        return line or None

    def _command(self, service: Service, line: str) -> None:
        if line == "/new":
            self._conversation = None
            self._print("A new conversation.")
        elif line == "/memories":
            listed = self._ask(service, protocol.ListMemories())
            if isinstance(listed, protocol.MemoriesListed):
                for memory in listed.memories:
                    self._print(f"  {memory.kind.value:<10} {memory.text}")
                self._print(f"  {listed.total} in all")
        elif line == "/used" and self._last_reply is not None:
            shown = self._ask(service, protocol.ShowRecall(message_id=self._last_reply.reply_id))
            for item in shown.items if isinstance(shown, protocol.RecallShown) else ():
                kind = "memory" if item.kind is RecallKind.MEMORY else "said"
                self._print(f"  {item.score:.2f} {kind}: {item.text}")
        else:
            self._print(_HELP)

    def _talk(self, service: Service, text: str) -> None:
        accepted = self._ask(service, protocol.SendMessage(conversation_id=self._conversation, text=text))
        if isinstance(accepted, protocol.Failed):
            self._print_problem(accepted.problem)
            return
        assert isinstance(accepted, protocol.MessageAccepted)
        self._conversation = accepted.conversation_id
        self._last_reply = accepted
        while True:
            try:
                with self._changed:
                    self._changed.wait_for(lambda: accepted.reply_id in self._finished)
                break
            except KeyboardInterrupt:
                self._ask(service, protocol.StopReply(conversation_id=accepted.conversation_id))
        self._print("")
        if problem := self._failed.pop(accepted.reply_id, None):
            self._print_problem(problem)

    def _wait_for_model(self) -> bool:
        with self._changed:
            if self._model.phase is ModelPhase.NONE:
                self._changed.wait_for(lambda: self._model.phase is not ModelPhase.NONE, timeout=2.0)
            if self._model.phase is ModelPhase.NONE:
                self._print("No model is chosen yet. Give one: python -m core chat --model FILE.gguf")
                return False
            self._print(f"Loading {self._model.name} …")
            self._changed.wait_for(lambda: self._model.phase is not ModelPhase.LOADING)
            if self._model.problem is not None:
                self._print_problem(self._model.problem)
                return False
            return True

    def _ask(self, service: Service, command: Command) -> Reply:
        self._next_id += 1
        request_id = RequestId(self._next_id)
        service.handle(msgspec.structs.replace(command, request_id=request_id))
        with self._changed:
            self._changed.wait_for(lambda: request_id in self._replies)
            return self._replies.pop(request_id)

    def _print_problem(self, problem: Problem) -> None:
        self._print(" ".join(part for part in (problem.what, problem.safe, problem.next_step) if part))

    def _print(self, text: str, end: str = "\n") -> None:
        self._out.write(text + end)
        self._out.flush()
