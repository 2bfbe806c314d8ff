"""Draws what nobody sees, so that the first conversation that is opened doesn't wait for fonts, style rules and lexers."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.chat.row import RowActions
from app.chat.transcript_model import TranscriptModel
from app.chat.transcript_view import TranscriptView
from app.style import Style
from core.records import ConversationId, Message, MessageId, Role

_SIZE = (700, 700)

# Every bullet, font and kind of box.
_REPLY = """a **b** *c* `d` [e](https://example.org)

- f
  - g
    - h

1. ☐ i

> j

```python
k = "l"  # 1
```

| m |
|---|
| n |
"""


class WarmUp(QObject):
    """Builds a short transcript as any other is built, part by part, and lets go of it."""

    def __init__(self, style: Style, actions: RowActions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        model = TranscriptModel(self)
        self._view = TranscriptView(model, style, actions)
        self._view.resize(*_SIZE)
        self._view.built.connect(self._paint)
        # It has no parent, so that nobody sees it; a window that goes meanwhile would be kept alive by its rows.
        self.destroyed.connect(self._view.deleteLater)
        model.show(ConversationId(0), [_message(1, Role.USER, "a"), _message(2, Role.ASSISTANT, _REPLY)])

    def _paint(self) -> None:
        self._view.grab()
        self._view.deleteLater()
        self.deleteLater()


def _message(number: int, role: Role, text: str) -> Message:
    return Message(id=MessageId(number), conversation_id=ConversationId(0), role=role, text=text, created_at=0.0)
