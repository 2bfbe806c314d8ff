"""Reading LoCoMo files: long conversations of two people, and questions with their evidence.

Maharana et al., "Evaluating Very Long-Term Conversational Memory of LLM Agents", ACL 2024.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

import msgspec

from core.errors import InvalidRequest
from core.records import ConversationId, MessageId, Role
from core.storage.conversations import Conversations
from core.storage.database import Database

# Questions of this category have no answer in the conversation.
ADVERSARIAL = 5

CATEGORIES = {1: "multi-hop", 2: "temporal", 3: "open-domain", 4: "single-hop", ADVERSARIAL: "adversarial"}

_DATE = "%I:%M %p on %d %B, %Y"
_SESSION = re.compile(r"session_(\d+)")

# Evidence is written "D8:6; D9:17", "D:11:26" or "D9:06" here and there.
_TURN_ID = re.compile(r"D:?(\d+):(\d+)")

# Turns of a session follow each other by this much, in seconds.
_BETWEEN_TURNS_S = 20.0


class Turn(msgspec.Struct, frozen=True, kw_only=True):
    """What one person said.

    Attributes:
        caption: what an image shared with it shows; empty if there is none.
    """

    id: str
    speaker: str
    text: str
    caption: str = ""

    @property
    def whole(self) -> str:
        """The text with the image's caption."""
        return f"{self.text} [shares a picture: {self.caption}]" if self.caption else self.text


class Session(msgspec.Struct, frozen=True, kw_only=True):
    """One sitting.

    Attributes:
        began_at: Unix seconds; the file's time is taken as local.
    """

    began_at: float
    turns: tuple[Turn, ...]


class LocomoQuestion(msgspec.Struct, frozen=True, kw_only=True):
    """A question about a whole conversation.

    Attributes:
        evidence: ids of the turns that answer it.
    """

    text: str
    answer: str
    category: int
    evidence: tuple[str, ...]


class Dialogue(msgspec.Struct, frozen=True, kw_only=True):
    """A conversation of two people over months.

    Attributes:
        user, assistant: their names; the first stands for the user, the second for the assistant.
    """

    id: str
    user: str
    assistant: str
    sessions: tuple[Session, ...]
    questions: tuple[LocomoQuestion, ...]

    @property
    def ended_at(self) -> float:
        """A day after the last session: when the questions are asked."""
        return self.sessions[-1].began_at + 86_400.0


class Stored(msgspec.Struct, frozen=True, kw_only=True):
    """Where the parts of a dialogue went.

    Attributes:
        messages: message id of each turn.
        sessions: the conversation each message is in.
    """

    messages: Mapping[str, MessageId]
    sessions: Mapping[MessageId, ConversationId]


def read_locomo(path: Path) -> list[Dialogue]:
    """The dialogues of a file.

    Raises:
        InvalidRequest: it can't be read, or isn't such a file.
    """
    try:
        samples = msgspec.json.decode(path.read_bytes(), type=list[dict[str, object]])
        return [_dialogue(sample) for sample in samples]
    except OSError as error:
        raise InvalidRequest(
            f"{path} can't be read.", next_step="Name a LoCoMo file with --data.", detail=str(error)
        ) from error
    except (msgspec.DecodeError, ValueError, KeyError, IndexError) as error:
        raise InvalidRequest(
            f"{path} is not a LoCoMo file.",
            next_step='It has to be a JSON list of conversations with "session_1", "session_1_date_time" … and "qa".',
            detail=f"{type(error).__name__}: {error}",
        ) from error


def store(dialogue: Dialogue, database: Database, conversations: Conversations) -> Stored:
    """Put a dialogue into the store as the program would have: each session is a conversation of its own."""
    messages: dict[str, MessageId] = {}
    sessions: dict[MessageId, ConversationId] = {}
    with database.transaction():
        for number, session in enumerate(dialogue.sessions, start=1):
            conversation = conversations.add(f"{dialogue.user} and {dialogue.assistant}, {number}", session.began_at)
            for position, turn in enumerate(session.turns):
                role = Role.USER if turn.speaker == dialogue.user else Role.ASSISTANT
                said_at = session.began_at + _BETWEEN_TURNS_S * position
                message = conversations.add_message(conversation.id, role, turn.whole, said_at)
                messages[turn.id] = message.id
                sessions[message.id] = conversation.id
    return Stored(messages=messages, sessions=sessions)


def _dialogue(sample: Mapping[str, object]) -> Dialogue:
    # The original file has the sessions one level deeper.
    talk = msgspec.convert(sample.get("conversation", sample), dict[str, object])
    numbers = sorted(int(match[1]) for key in talk if (match := _SESSION.fullmatch(key)) and talk[key])
    if not numbers:
        raise ValueError("a conversation without sessions")
    sessions = tuple(_session(talk, number) for number in numbers)
    known = {turn.id for session in sessions for turn in session.turns}
    return Dialogue(
        id=str(sample.get("sample_id", "")),
        user=str(talk["speaker_a"]),
        assistant=str(talk["speaker_b"]),
        sessions=sessions,
        questions=tuple(_question(one, known) for one in msgspec.convert(sample["qa"], list[_RawQuestion])),
    )


def _session(talk: Mapping[str, object], number: int) -> Session:
    return Session(
        # No time zone in the file: local time, as everything the user sees.
        began_at=datetime.strptime(str(talk[f"session_{number}_date_time"]), _DATE).timestamp(),
        turns=tuple(
            Turn(id=_turn_ids(turn.dia_id)[0], speaker=turn.speaker, text=turn.text, caption=turn.blip_caption or "")
            for turn in msgspec.convert(talk[f"session_{number}"], list[_RawTurn])
        ),
    )


def _question(one: _RawQuestion, known: set[str]) -> LocomoQuestion:
    evidence = (found for text in one.evidence or [] for found in _turn_ids(text) if found in known)
    return LocomoQuestion(
        text=one.question,
        answer=str(one.adversarial_answer if one.answer is None else one.answer),
        category=one.category,
        evidence=tuple(dict.fromkeys(evidence)),
    )


def _turn_ids(text: str) -> Sequence[str]:
    return [f"D{int(session)}:{int(turn)}" for session, turn in _TURN_ID.findall(text)]


class _RawTurn(msgspec.Struct):
    speaker: str
    dia_id: str
    text: str
    blip_caption: str | None = None


class _RawQuestion(msgspec.Struct):
    question: str
    category: int
    answer: str | int | float | None = None
    adversarial_answer: str = ""
    evidence: list[str] | None = None
