"""Past messages that may matter to a query, and their features.

Features cost more or less to know. Words, meaning, speaker and date come from the indexes and from where a message stands;
they choose the most promising messages, and only those are read.
"""

from __future__ import annotations

import heapq
from collections.abc import Mapping, Sequence
from datetime import datetime

import msgspec
import numpy as np
import numpy.typing as npt

from core.memory.dates.named import closeness, tells_time
from core.memory.recall.answer_type import fits_answer
from core.memory.recall.query import Candidate, Sought, recency, score
from core.memory.recall.ranking import FLOOR
from core.memory.recall.similarity import Similarities, share_of_meaning
from core.memory.recall.token_match import QueryTokens, best_of
from core.records import MessageId, RecalledItem, RecallKind, Role
from core.storage.conversations import Conversations
from core.storage.passages import passages_of, split_passages
from core.storage.spoken import Place, SpokenMessage
from core.storage.token_vectors import ReadPassage, TokenVectors
from core.storage.word_search import WordMatches
from core.storage.words import content_words, text_key

# Taken from the two indexes before anything is left out.
_NEAR, _BY_WORDS = 160, 120

_QUESTION_MARKS = ("?", "？", "؟", ";", "՞", "፧", "吗", "嗎", "呢")

_ASKED_FOR = 0.3

# What is asked for less surely than this isn't looked for.
_SELDOM = 0.1

# Messages that are read: those that rank highest by what is known without reading them.
_READ = 50

# A word in a message beside this one counts that much of one in it.
_BESIDE = 0.7

# Of what is told beside a passage, in characters.
_BESIDE_CHARS = 400

# What chooses the messages that are read. Once they are, the tokens say better what words and meaning say here.
_WORDS, _NEARBY_WORDS, _CONVERSATION_WORDS, _MEANING, _NEARBY_MEANING, _SPEAKER, _DATE = (
    2.0,
    2.5,
    2.5,
    1.5,
    1.0,
    2.6,
    5.0,
)


class MessageFinder:
    """Finds past messages. To be used on the storage worker."""

    def __init__(self, conversations: Conversations, tokens: TokenVectors | None) -> None:
        self._conversations = conversations
        self._tokens = tokens

    def candidates(self, sought: Sought) -> list[Candidate]:
        """The messages that could be recalled, each text once."""
        reach = sought.query.reach
        words = self._conversations.word_matches(sought.query.topic, reach)
        similar = Similarities(sought.near, RecallKind.MESSAGE, _NEAR, reach, self._conversations)
        found = self._promising(sought, words, similar)
        if not found:
            return []
        matches = self._matches(sought, words, [place for place, _ in found])
        # What the text itself can add is known without reading it: most messages can't reach the floor any more.
        most = _most_of_text(sought)
        places = {}
        for place, features in found:
            features.update(matches.features(place, features))
            if score(features, sought.weights) + most >= FLOOR:
                places[place.id] = place, features
        asked = text_key(sought.query.text)
        beside = self._conversations.texts(
            {place.previous_id for place, _ in places.values() if place.previous_id is not None}
        )
        candidates: dict[str, Candidate] = {}
        for spoken in self._conversations.passages(list(places), reach):
            place, features = places[spoken.message.id]
            number = matches.passage(spoken.message.id)
            chosen = _chosen(spoken, number, similar, sought.query.text)
            passage = chosen.text
            key = text_key(passage)
            if key == asked:
                continue
            features.update(_of_text(sought, passage, beside.get(place.previous_id or MessageId(0), "")))
            # What stands somewhere is stated, whatever it looks like.
            features["statement"] = 1.0 if chosen.in_picture else matches.states(spoken.message.id, number)
            if score(features, sought.weights) < FLOOR:
                continue
            told = matches.told(spoken.message.id, chosen.number, passage)
            if not told:
                continue
            with_it = _beside(spoken, chosen, matches, sought.query.text)
            candidate = Candidate(_item(spoken, told, with_it, in_picture=chosen.in_picture), features)
            if key not in candidates or _better(candidate, candidates[key], sought):
                candidates[key] = candidate
        return list(candidates.values())

    def _promising(
        self, sought: Sought, words: WordMatches, similar: Similarities
    ) -> list[tuple[Place, dict[str, float]]]:
        """The messages worth reading, with the features that are known without."""
        by_words = words.best(_BY_WORDS)
        reach = sought.query.reach
        places = self._conversations.places({*by_words, *similar.item_ids()}, reach)
        # Half of what is asked for may be in this message and half in the next: those beside a hit count as well.
        beside = {
            other
            for item_id in by_words
            if (place := places.get(MessageId(item_id))) is not None
            for other in (place.previous_id, place.next_id)
            if other is not None and other not in places
        }
        places.update(self._conversations.places(beside, reach))
        speakers = {role: sought.speaker(role) for role in Role}
        promising = heapq.nlargest(
            _READ,
            (
                (_promise(sought, words, similar, place, speakers[place.role]["speaker"]), place.id, place)
                for place in places.values()
                if not sought.query.in_the_prompt(place.id, place.conversation_id)
                # What a model said is told only to whom asks for what was said.
                and (place.role is Role.USER or speakers[place.role]["personal"] >= _ASKED_FOR)
            ),
        )
        return [(place, _of_place(sought, words, similar, place, speakers[place.role])) for _, _, place in promising]

    def _matches(self, sought: Sought, words: WordMatches, places: Sequence[Place]) -> _TokenMatches:
        if self._tokens is None:
            return _TokenMatches(None, {}, {})
        wanted = {one for place in places for one in (place.id, place.previous_id, place.next_id) if one is not None}
        found = self._tokens.of(RecallKind.MESSAGE, list(wanted))
        if sought.encoded is None or not sought.by_meaning:
            return _TokenMatches(None, {}, found)
        matcher = QueryTokens(sought.query.sought, sought.encoded, words.weights)
        each = iter(matcher.best([read.rows for passages in found.values() for read in passages.values()]))
        return _TokenMatches(
            matcher,
            {item_id: {passage: next(each) for passage in passages} for item_id, passages in found.items()},
            found,
        )


class _TokenMatches:
    """How the question's tokens are matched in messages, by message and passage, and what is known of these."""

    def __init__(
        self,
        matcher: QueryTokens | None,
        best: Mapping[int, Mapping[int, npt.NDArray[np.float32]]],
        read: Mapping[int, Mapping[int, ReadPassage]],
    ) -> None:
        self._matcher = matcher
        self._best = best
        self._read = read

    def states(self, message_id: MessageId, passage: int | None) -> float:
        """How surely a passage states something; what nobody has read yet may."""
        read = self._read.get(message_id, {}).get(passage or 0)
        return 1.0 if read is None else read.states

    def told(self, message_id: MessageId, number: int | None, passage: str) -> str:
        """What may be told of a passage: nothing in it that gives orders."""
        read = self._read.get(message_id, {}).get(number or 0)
        return passage if read is None else read.without_orders(passage)

    def passage(self, message_id: MessageId) -> int | None:
        """The passage that matches best."""
        passages = self._best.get(message_id)
        if self._matcher is None or not passages:
            return None
        if len(passages) == 1:
            return next(iter(passages))
        share = self._matcher.share
        return max(passages, key=lambda number: share(passages[number]))

    def features(self, place: Place, known: dict[str, float]) -> dict[str, float]:
        """`tokens` and `nearby_tokens`. Where there are no tokens, meaning and words stand for them."""
        number = self.passage(place.id)
        if self._matcher is None or number is None:
            return {
                "tokens": max(known["meaning"], known["words"]),
                "nearby_tokens": max(known["meaning"], known["nearby_words"]),
            }
        own = self._best[place.id][number]
        around = [
            match
            for beside in (place.previous_id, place.next_id)
            if beside is not None
            for match in self._best.get(beside, {}).values()
        ]
        return {
            "tokens": self._matcher.share(own),
            "nearby_tokens": self._matcher.share(best_of([own, *around])),
        }


def _promise(sought: Sought, words: WordMatches, similar: Similarities, place: Place, speaker: float) -> float:
    """What the features that are known without reading say of a message. There are hundreds of them."""
    mask = words.mask(place.id)
    share = words.share(mask)
    beside = (words.mask(place.previous_id) | words.mask(place.next_id)) & ~mask
    nearby = share + _BESIDE * words.share(beside) if beside else share
    if sought.by_meaning:
        meaning = share_of_meaning(similar.of(place.id))
        around = 0.0 if place.previous_id is None else share_of_meaning(similar.of(place.previous_id))
    else:
        meaning, around = share, nearby
    day = closeness(sought.dates, datetime.fromtimestamp(place.created_at).date()) if sought.dates else 0.0
    return (
        _WORDS * share
        + _NEARBY_WORDS * nearby
        + _CONVERSATION_WORDS * words.group_share(place.conversation_id)
        + _MEANING * meaning
        + _NEARBY_MEANING * around
        + _SPEAKER * speaker
        + _DATE * day
    )


def _most_of_text(sought: Sought) -> float:
    """The most that the features of the text itself can add to a score."""
    names = ["statement", "answers", "answer_type", "tells", "time"]
    return sum(max(0.0, sought.weights[name]) for name in names)


def _of_place(
    sought: Sought, words: WordMatches, similar: Similarities, place: Place, speaker: Mapping[str, float]
) -> dict[str, float]:
    """The features that are known without reading the message."""
    mask = words.mask(place.id)
    beside = (words.mask(place.previous_id) | words.mask(place.next_id)) & ~mask
    share = words.share(mask)
    nearby = share + _BESIDE * words.share(beside)
    nearby_meaning = 0.0 if place.previous_id is None else share_of_meaning(similar.of(place.previous_id))
    return {
        "words": share,
        "nearby_words": nearby,
        "conversation_words": words.group_share(place.conversation_id),
        # Where meaning can't be known, the words stand for it.
        "meaning": share_of_meaning(similar.of(place.id)) if sought.by_meaning else share,
        "nearby_meaning": nearby_meaning if sought.by_meaning else nearby,
        **speaker,
        "date": closeness(sought.dates, datetime.fromtimestamp(place.created_at).date()) if sought.dates else 0.0,
        "opening": float(place.previous_id is None),
        "memory": 0.0,
        "entities": 0.0,
        "recency": recency(sought.now - place.created_at),
        "pinned": 0.0,
        "usefulness": 0.5 + 0.5 * place.usefulness,
    }


def _of_text(sought: Sought, passage: str, before: str) -> dict[str, float]:
    """The features that the text itself decides."""
    return {
        "time": sought.asks_time if sought.asks_time > _SELDOM and tells_time(passage) else 0.0,
        "answer_type": fits_answer(sought.question.asks_for, passage),
        "answers": float(_asks(before)),
        "tells": float(not _asks(passage)),
    }


def _asks(text: str) -> bool:
    """It ends with a question mark."""
    return text.rstrip(" \n\"'”’)]」』").endswith(_QUESTION_MARKS)


def _better(one: Candidate, other: Candidate, sought: Sought) -> bool:
    """Of two with the same words: the higher score, else the newer."""
    scores = [round(score(candidate.features, sought.weights), 4) for candidate in (one, other)]
    return (scores[0], one.found.said_at) > (scores[1], other.found.said_at)


class _Chosen(msgspec.Struct, frozen=True):
    """A passage of a message. `in_picture`: it stands in one of its pictures."""

    number: int
    text: str
    in_picture: bool


def _chosen(spoken: SpokenMessage, number: int | None, similar: Similarities, asked: str) -> _Chosen:
    """The passage that matched; found by words alone, the one with most of them."""
    passages = passages_of(spoken.message.text, spoken.pictured)
    said = _passages_said(spoken)
    if number is None and len(passages) > 1:
        number = similar.passage(spoken.message.id)
    if number is None or number >= len(passages):
        number = _most_like(passages, asked)
    return _Chosen(number, passages[number], number >= said)


def _passages_said(spoken: SpokenMessage) -> int:
    """How many passages of a message are of what was said."""
    if not spoken.pictured:
        return len(split_passages(spoken.message.text))
    return len(split_passages(spoken.message.text)) if spoken.message.text.strip() else 0


def _most_like(passages: Sequence[str], asked: str) -> int:
    wanted = set(content_words(asked))
    return max(range(len(passages)), key=lambda at: len(wanted.intersection(content_words(passages[at]))))


def _beside(spoken: SpokenMessage, chosen: _Chosen, matches: _TokenMatches, asked: str) -> str:
    """What is told with a passage of a message that shows pictures: what was said with them, or what stands in them."""
    if not spoken.pictured:
        return ""
    passages, said = passages_of(spoken.message.text, spoken.pictured), _passages_said(spoken)
    others = passages[:said] if chosen.in_picture else passages[said:]
    if not others:
        return ""
    first = 0 if chosen.in_picture else said
    # From what is most like the question on, as much as there is room for.
    start = _most_like(others, asked)
    told = [matches.told(spoken.message.id, first + at, others[at]) for at in range(start, len(others))]
    for at in range(start - 1, -1, -1):
        if sum(map(len, told)) < _BESIDE_CHARS:
            told.insert(0, matches.told(spoken.message.id, first + at, others[at]))
    text = " ".join(" ".join(told).split())
    return text if len(text) <= _BESIDE_CHARS else f"{text[:_BESIDE_CHARS].rstrip()} …"


def _item(spoken: SpokenMessage, passage: str, beside: str, *, in_picture: bool) -> RecalledItem:
    message = spoken.message
    return RecalledItem(
        kind=RecallKind.MESSAGE,
        text=passage,
        said_at=message.created_at,
        role=message.role,
        message_id=message.id,
        conversation_id=message.conversation_id,
        conversation_title=spoken.conversation_title,
        pictures=message.pictures,
        in_picture=in_picture,
        beside=beside,
    )
