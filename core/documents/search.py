"""Finding what documents say to a question, by words and by meaning together.

As in `core.memory.recall.ranking`, the score of a passage is linear in named features, each 0 to 1, so that it can be explained.
"""

from __future__ import annotations

import heapq
import re
from collections import Counter
from collections.abc import Mapping, Sequence

import msgspec

from core.documents.identifiers import marked
from core.model.base import READABLE, Encoded
from core.records import DocumentId, DocumentPassage
from core.storage.document_search import DocumentReach, DocumentSearch, Found, words_above
from core.storage.folding import fold
from core.storage.index_notes import DocumentKind
from core.storage.vector_index import Near

# In the order in which they are explained. Fitted on the tuned half of tests/quality/documents.
WEIGHTS: Mapping[str, float] = {
    # Found by words: in the passage, with those beside it. Each is the part of the question's words, a rare one counting for more.
    "words": 2.0,
    "nearby_words": 1.0,
    # In the headings above it; in the document's title or path.
    "heading": 1.0,
    "title": 1.0,
    # Found by meaning: the passage, and the better of those beside it.
    "meaning": 5.0,
    "nearby_meaning": 0.5,
    # It is of another language than the question, has no words of it, and is as near as anything in that language, or nearer.
    "translated": 1.5,
    # A code, a number, a command, option or file, or a quoted phrase of the question stands in it as it is written.
    "exact": 3.0,
}

# Cosines below the first say nothing, from the second on everything.
_UNRELATED, _SAME = 0.1, 0.8

# By so much nearer than anything in the question's language, a passage in another one is what answers it; by so much less, it isn't.
_NEARER = 0.05

# Taken from each of the two indexes, and what beside them is read.
_NEAR, _BY_WORDS, _READ = 60, 40, 80

# Of a word that many passages have, those among which documents are told apart.
_MANY = 400

# Looked at where most of what is nearest may not be told; so many passages are compared one by one.
_MOST_LOOKED_AT, _FEW = 4096, 2000

# What a question says exactly: between quotation marks; or a word with a digit in it and a letter or a mark ("ERR-4711", "10.3.2").
_QUOTED = re.compile(r"[\"“„«「]([^\"”“»」\n]{2,80})[\"”“»」]")
_CODE = re.compile(r"(?<!\w)(?=\S*\d)(?=\S*[^\W\d]|\S*\d\S*[-./:#]\S*\d)\w[\w\-./:#]*\w(?!\w)")

# Of these, and of commands, options and names of files, so many are looked for.
_MOST_EXACT = 8

# A single word is no phrase.
_WORD = re.compile(r"\w+")


class Evidence(msgspec.Struct, frozen=True):
    """What was found for a question.

    Attributes:
        passages: best first, explained.
        found: of each of them, what else is known.
        weights: how much each content word of the question tells.
        by_meaning: meaning could be compared.
    """

    passages: Sequence[DocumentPassage] = ()
    found: Mapping[int, Found] = {}
    weights: Mapping[str, float] = {}
    by_meaning: bool = False


def search(
    kept: DocumentSearch,
    reach: DocumentReach,
    text: str,
    near: Near,
    encoded: Encoded | None,
    language: str = "",
    each: int | None = None,
) -> Evidence:
    """The passages that come nearest to a question, best first. On the storage worker.

    Args:
        near: None searches by words only.
        encoded: the question; None if nobody could read it.
        language: of the question, two letters; empty: it isn't known.
        each: at most so many passages of a document are looked at that were found by words; None: any number.

    Raises:
        IndexUnusable: the vector index can't be used; search again without it.
    """
    if reach.nothing:
        return Evidence()
    words, titles = kept.words(text, reach), kept.titles(text, reach)
    by_meaning = near is not None and (encoded is None or encoded.unknown <= READABLE)
    similar = _nearest(kept, reach, near) if by_meaning else {}
    phrases = list(dict.fromkeys([*exact_in(text), *marked(text)]))[:_MOST_EXACT]
    exactly = [one for phrase in phrases for one in kept.with_phrase(phrase, _BY_WORDS, reach)]
    by_words = words.best(_BY_WORDS if each is None else _MANY)
    if each is not None:
        by_words = _spread(by_words, kept.documents(by_words), each)
    ids = list(dict.fromkeys([*by_words, *similar, *exactly]))
    found: dict[int, Found] = {one.passage.id: one for one in kept.several(ids, reach)}
    above = words_above(text, [one.passage.heading for one in found.values()])
    least = min(similar.values(), default=0.0)
    foreign = {one.passage.id for one in found.values() if language and one.language not in ("", language)}
    nearest = max((value for one, value in similar.items() if one not in foreign), default=least)
    whole = sum(words.weights.values()) or 1.0

    def features(one: Found) -> dict[str, float]:
        own = words.mask(one.passage.id)
        beside = [other for other in (one.previous_id, one.next_id) if other is not None]
        around = own
        for other in beside:
            around |= words.mask(other)
        share = words.share(own)
        similarity = similar.get(one.passage.id, least)
        folded = fold(one.passage.text)
        return {
            "words": share,
            "nearby_words": words.share(around),
            "heading": sum(words.weights[word] for word in above[one.passage.heading]) / whole,
            "title": titles.share(titles.mask(one.passage.document_id)),
            "meaning": _share(similarity, _UNRELATED, _SAME) if by_meaning else share,
            "nearby_meaning": max(
                (_share(similar[other], _UNRELATED, _SAME) for other in beside if other in similar), default=0.0
            ),
            "translated": _share(similarity, nearest - _NEARER, nearest + _NEARER)
            if one.passage.id in foreign and one.passage.id in similar
            else 0.0,
            "exact": sum(fold(phrase) in folded for phrase in phrases) / len(phrases) if phrases else 0.0,
        }

    scored = [_explained(one.passage, features(one)) for one in found.values()]
    best = heapq.nsmallest(_READ, scored, key=lambda one: (-one.score, one.id))
    return Evidence(best, found, words.weights, by_meaning)


def diverse(passages: Sequence[DocumentPassage], limit: int, each: int) -> list[DocumentPassage]:
    """The first of them, in order, at most so many of one document."""
    taken: Counter[DocumentId] = Counter()
    kept: list[DocumentPassage] = []
    for one in passages:
        if len(kept) >= limit:
            break
        if taken[one.document_id] < each:
            taken[one.document_id] += 1
            kept.append(one)
    return kept


def exact_in(text: str) -> list[str]:
    """The codes, numbers with marks in them and quoted phrases of a text."""
    quoted = [phrase for phrase in quoted_in(text) if len(_WORD.findall(phrase)) > 1]
    return list(dict.fromkeys([*quoted, *_CODE.findall(text)]))[:_MOST_EXACT]


def quoted_in(text: str) -> list[str]:
    """What stands between quotation marks."""
    return [match[1] for match in _QUOTED.finditer(text)]


def _spread(ids: Sequence[int], documents: Mapping[int, int], each: int) -> list[int]:
    """The first of the passages, at most so many of one document."""
    taken: Counter[int] = Counter()
    kept = []
    for one in ids:
        if taken[documents[one]] < each:
            taken[documents[one]] += 1
            kept.append(one)
    return kept[:_READ]


def _nearest(kept: DocumentSearch, reach: DocumentReach, near: Near) -> dict[int, float]:
    """The nearest passages that may be told, with their similarity."""
    assert near is not None
    index, vector = near
    if few := kept.within(reach, _FEW):
        return {hit.item_id: hit.similarity for hit in index.search(DocumentKind.PASSAGE, vector, _NEAR, only=few)}
    looked_at = _NEAR
    while True:
        hits = index.search(DocumentKind.PASSAGE, vector, looked_at)
        told = kept.reached([hit.item_id for hit in hits], reach)
        found = {hit.item_id: hit.similarity for hit in hits if hit.item_id in told}
        if len(found) >= _NEAR or len(hits) < looked_at or looked_at >= _MOST_LOOKED_AT:
            return dict(list(found.items())[:_NEAR])
        looked_at *= 4


def _share(value: float, nothing: float, everything: float) -> float:
    """How far a value is between two others, 0 to 1."""
    return min(1.0, max(0.0, (value - nothing) / (everything - nothing)))


def _explained(passage: DocumentPassage, features: dict[str, float]) -> DocumentPassage:
    score = sum(WEIGHTS[name] * value for name, value in features.items())
    return msgspec.structs.replace(passage, score=round(score, 4), features=features, weights=dict(WEIGHTS))
