"""Conversations that a core tells of, for the tests of files and pictures."""

from __future__ import annotations

from core.protocol import ConversationRead, ReadConversation, RequestId
from core.records import ExportedConversation, ExportedMessage, ExportedRecall, RecallKind, Role
from tests.unit_app.fake_client import FakeClient

TALK = ExportedConversation(id="1-x", title="Dinner with Clara", created_at=1_780_000_000.0, updated_at=1_780_000_100.0)
RECALLED = ExportedRecall(kind=RecallKind.MEMORY, text="Clara avoids dairy.", said_at=1_770_000_000.0)

MARKDOWN = """# Dinner

**Rice** and `oil`, see [this](https://example.org).

1. one
   - nested
- [x] done

> quoted

| a | b |
|---|--:|
| 1 | 2 |

```python
def f(): return "é"
```

$$
\\frac{a}{b}
$$

مرحبا

---
"""


def asked(number: int = 1, text: str = "What to cook?") -> ExportedMessage:
    return ExportedMessage(id=number, role=Role.USER, text=text, created_at=1_780_000_000.0)


def answered(number: int = 2, text: str = MARKDOWN, reasoning: str = "Hm.") -> ExportedMessage:
    return ExportedMessage(
        id=number,
        role=Role.ASSISTANT,
        text=text,
        reasoning=reasoning,
        created_at=1_780_000_001.0,
        model="Qwen",
        recalled=(RECALLED,),
    )


def read(*messages: ExportedMessage, more: bool = False) -> ConversationRead:
    return ConversationRead(request_id=RequestId(0), conversation=TALK, messages=messages, more=more)


def answer_reads(client: FakeClient, *messages: ExportedMessage) -> bool:
    """Tell of these messages wherever a conversation is being read; True if one was."""
    waiting = client.unanswered(ReadConversation)
    for command in waiting:
        client.answer(read(*messages), command)
    return bool(waiting)
