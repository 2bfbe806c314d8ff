"""How long the window's event loop is held up: opening a long conversation, and streaming a long reply into it.

Run as `python -m tests.bench.stream_stall`, with `--formulas` for a reply of formulas and tables; with `--values` it tells a program (`tests.bench.child`).
"""

from __future__ import annotations

import dataclasses
import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.chat.page import ChatPage
from app.chat.warm_up import WarmUp
from app.garbage import put_off_full_collections
from app.style import Style, Theme
from core.protocol import ListMessages, MessageAdded, MessageChanged, MessagesListed, RequestId, TokensGenerated
from core.records import Conversation, ConversationId, Message, MessageId, MessageStatus, Role
from tests.bench.child import say
from tests.unit_app.fake_client import FakeClient

CONVERSATION = Conversation(id=ConversationId(1), title="A long one", created_at=0, updated_at=0)

REPLY = """Here is **what I found**, with `code` in it and a [link](https://example.org).

- first, a point of some length that goes on until the line is full and has to be broken
- second, another one
  - and a point below it

```python
def total(prices: list[float]) -> float:
    # all of them
    return sum(prices) * 1.19
```

| Item | Price |
|------|------:|
| Tea  | 3.50  |
| Cake | 4.20  |

> It was said that it is so.

And a last paragraph that says what was said before, in other words, for two lines or so, until it ends.

"""

# 40 formulas and 20 tables.
FORMULAS = "".join(
    f"""With $x_{{{number}}}^2 + y$ in **line** {number}, and then

$$\\frac{{a_{{{number}}}}}{{b}} = \\sum_{{i=1}}^{{{number}}} x_i$$

| a | b |
|---|---|
| 1 | `code` |
| two | {number} |
| **three** | 3.50 |

"""
    for number in range(20)
)


@dataclass(frozen=True)
class Stalls:
    """Milliseconds.

    Attributes:
        first_content: from having the conversation's page to the newest message being painted.
        open_longest: longest time the event loop was held up while the page of 60 was built.
        older_longest: the same while all 500 messages were listed page by page.
        stream_longest: the same while the tokens streamed into the conversation with all 500 loaded.
        stream_p99: of the times between two turns of the event loop while streaming.
        idle_longest: longest time the event loop was held up while nothing happened on the page, for as long as the
            tokens streamed: what the computer does to any program.
        open_processor, older_processor, stream_processor: most processor time that this thread took for one turn of the event
            loop meanwhile: what is left of the stall where no other program wants the processor.
    """

    first_content: float
    open_longest: float
    older_longest: float
    stream_longest: float
    stream_p99: float
    idle_longest: float
    open_processor: float
    older_processor: float
    stream_processor: float


class Heartbeat:
    """Records what passes between two turns of the event loop, in ms.

    Attributes:
        gaps: time.
        processor: the most of this thread's processor time.
    """

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self.processor = 0.0
        self._last = time.perf_counter()
        self._last_processor = time.thread_time()
        self._timer = QTimer(interval=1)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self.gaps = []
        self.processor = 0.0
        self._last = time.perf_counter()
        self._last_processor = time.thread_time()
        self._timer.start()

    def stop(self) -> list[float]:
        self._timer.stop()
        self._beat()
        return self.gaps

    def _beat(self) -> None:
        now, processor = time.perf_counter(), time.thread_time()
        self.gaps.append((now - self._last) * 1000)
        self.processor = max(self.processor, (processor - self._last_processor) * 1000)
        self._last, self._last_processor = now, processor


class Painted(QObject):
    """Whether a widget has been painted since it was first asked about."""

    def __init__(self) -> None:
        super().__init__()
        self._watched: QWidget | None = None
        self._painted = False

    def seen(self, widgets: Sequence[QWidget]) -> bool:
        """Whether the first of them has been painted. There may not be one yet."""
        if self._watched is None and widgets:
            self._watched = widgets[0]
            self._watched.installEventFilter(self)
        return self._painted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self._painted = self._painted or event.type() is QEvent.Type.Paint
        return False


def long_conversation(count: int) -> list[Message]:
    """`count` messages, questions and replies in turn."""
    return [
        Message(
            id=MessageId(number),
            conversation_id=CONVERSATION.id,
            role=Role.USER if number % 2 else Role.ASSISTANT,
            text=f"Question {number}, and what about that?" if number % 2 else REPLY,
            created_at=float(number),
        )
        for number in range(1, count + 1)
    ]


def measure(messages: int = 500, tokens: int = 2000, reply_text: str = REPLY) -> Stalls:
    """Drive a chat page as the core would; `reply_text` streams, again and again. An application must not be running its event loop yet."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    style = Style(application, Theme.LIGHT)
    client = FakeClient()
    client.become_ready()
    page = ChatPage(client, style)
    page.resize(1016, 800)
    page.show()
    application.processEvents()
    # As the program does.
    put_off_full_collections()
    page.warm_up()
    run_until(lambda: page.findChild(WarmUp) is None)
    stored = long_conversation(messages)
    beat = Heartbeat()

    def answer_listing() -> None:
        command = client.last(ListMessages)
        older = [message for message in stored if command.before is None or message.id < command.before]
        shown = tuple(older[-command.limit :])
        client.answer(
            MessagesListed(
                request_id=RequestId(0), conversation=CONVERSATION, messages=shown, more=len(older) > len(shown)
            ),
            command,
        )

    page.show_conversation(CONVERSATION.id)
    beat.start()
    began = time.perf_counter()
    answer_listing()
    painted = Painted()
    run_until(lambda: painted.seen(page.view.rows[-1:]))
    first_content = (time.perf_counter() - began) * 1000
    run_until(lambda: page.view.all_built)
    opened, open_processor = beat.stop(), beat.processor

    beat.start()
    while len(page.view.rows) < messages:
        page.view.verticalScrollBar().setValue(0)
        run_until(lambda: bool(client.unanswered(ListMessages)))
        answer_listing()
        run_until(lambda: page.view.all_built)
    older, older_processor = beat.stop(), beat.processor

    page.view.to_bottom()
    reply = Message(
        id=MessageId(messages + 1),
        conversation_id=CONVERSATION.id,
        role=Role.ASSISTANT,
        text="",
        status=MessageStatus.QUEUED,
        created_at=float(messages + 1),
    )
    client.emit(MessageAdded(message=reply))
    text = reply_text * (tokens * 4 // len(reply_text) + 1)
    pieces = [text[at * 4 : at * 4 + 4] for at in range(tokens)]
    sent = 0

    def send() -> None:
        nonlocal sent
        if sent < len(pieces):
            client.emit(TokensGenerated(conversation_id=CONVERSATION.id, message_id=reply.id, text=pieces[sent]))
            sent += 1

    feeder = QTimer(interval=2)
    feeder.timeout.connect(send)
    run_until(lambda: True)
    beat.start()
    began = time.monotonic()
    feeder.start()
    run_until(lambda: sent == len(pieces))
    feeder.stop()
    streaming_s = time.monotonic() - began
    client.emit(
        MessageChanged(
            message=Message(
                id=reply.id,
                conversation_id=CONVERSATION.id,
                role=Role.ASSISTANT,
                text="".join(pieces),
                created_at=reply.created_at,
            )
        )
    )
    run_until(lambda: True)
    streamed, stream_processor = sorted(beat.stop()), beat.processor
    beat.start()
    began = time.monotonic()
    run_until(lambda: time.monotonic() - began >= streaming_s)
    idle = beat.stop()
    page.hide()
    page.deleteLater()
    client.deleteLater()
    return Stalls(
        first_content=first_content,
        open_longest=max(opened),
        older_longest=max(older),
        stream_longest=streamed[-1],
        stream_p99=streamed[int(len(streamed) * 0.99)],
        idle_longest=max(idle),
        open_processor=open_processor,
        older_processor=older_processor,
        stream_processor=stream_processor,
    )


def run_until(done: Callable[[], bool], limit_s: float = 600) -> None:
    """Turn the event loop until `done`; once at least."""
    loop = QEventLoop()
    watch = QTimer(interval=0)
    until = time.monotonic() + limit_s

    def look() -> None:
        if done():
            loop.quit()
        elif time.monotonic() > until:
            raise TimeoutError("the page never got there")

    watch.timeout.connect(look)
    watch.start()
    loop.exec()


def main() -> None:
    """Print one line for each number."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    stalls = measure(4, len(FORMULAS) // 4, FORMULAS) if "--formulas" in sys.argv else measure()
    if "--values" in sys.argv:
        for name, value in dataclasses.asdict(stalls).items():
            say(name, value)
        return
    print(f"first content after                  {stalls.first_content:6.1f} ms")
    print(f"longest stall while opening          {_beside(stalls.open_longest, stalls.open_processor)}")
    print(f"longest stall while listing all 500  {_beside(stalls.older_longest, stalls.older_processor)}")
    print(f"longest stall while streaming        {_beside(stalls.stream_longest, stalls.stream_processor)}")
    print(f"  of 99 %                            {stalls.stream_p99:6.1f} ms")
    print(f"longest stall with nothing to do     {stalls.idle_longest:6.1f} ms")


def _beside(longest: float, processor: float) -> str:
    return f"{longest:6.1f} ms (most processor time in one turn: {processor:.1f} ms)"


if __name__ == "__main__":
    main()
