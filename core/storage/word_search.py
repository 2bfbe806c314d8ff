"""Ranking by words: BM25 from FTS5, and how much of what was asked a text has in it."""

from __future__ import annotations

import heapq
import math
from collections import Counter
from collections.abc import Collection, Mapping, Sequence

import msgspec

from core.storage.database import Database
from core.storage.sqlite import Row
from core.storage.words import expressions

# A word in more texts than this, or than this share of all, is common: it tells texts apart too little to be searched
# for when the query has rarer ones. Keeps the time of a query bounded in a large history.
_COMMON_TEXTS = 4000
_COMMON_SHARE = 0.1

# In a small history no word is common.
_FEW_TEXTS = 500

# The query's rarest words are searched for: so many of them, in so many texts together.
_MOST_WORDS = 12
_MOST_TEXTS = 4000

# So many texts of a group with a word in them count half as much as any number would.
_SATURATION = 1.2

# If all are common, so many of them.
_MOST_COMMON_WORDS = 3


class WordHit(msgspec.Struct, frozen=True):
    """A message or memory that has words of the query in it.

    Attributes:
        item_id: message or memory id.
        score: BM25, above 0, without an upper bound; higher is better.
        share: 0 to 1, the part of the query's telling words it has, each weighted by its inverse document frequency.
    """

    item_id: int
    score: float
    share: float


class WordMatches:
    """Which texts have which of the query's words, and what each word is worth.

    Attributes:
        weights: inverse document frequency of every content word of the query.
    """

    def __init__(
        self,
        weights: Mapping[str, float],
        texts: Mapping[str, Collection[int]],
        groups: Mapping[int, int],
        counted: set[str],
    ) -> None:
        self.weights = weights
        self._values = [weights[word] for word in texts]
        # A word that is nowhere counts as well: then no text has all that was asked for.
        self._whole = sum(weights[word] for word in counted) or 1.0
        self._masks: dict[int, int] = {}
        self._groups: dict[int, list[int]] = {}
        for bit, found in enumerate(texts.values()):
            seen = [item_id for item_id in found if item_id in groups]
            for item_id in seen:
                self._masks[item_id] = self._masks.get(item_id, 0) | 1 << bit
            for group, count in Counter(map(groups.__getitem__, seen)).items():
                self._groups.setdefault(group, [0] * len(texts))[bit] = count
        self._shares: dict[int, float] = {0: 0.0}

    def mask(self, item_id: int | None) -> int:
        """Its words, a bit for each."""
        return self._masks.get(item_id, 0) if item_id is not None else 0

    def share(self, mask: int) -> float:
        """The part of the query's words that these are, by weight; 0 to 1."""
        share = self._shares.get(mask)
        if share is None:
            share = sum(value for bit, value in enumerate(self._values) if mask >> bit & 1) / self._whole
            self._shares[mask] = share
        return share

    def group_share(self, group: int) -> float:
        """The same for a group of texts; a word in many of them counts more, with less and less to gain."""
        counts = self._groups.get(group)
        if counts is None:
            return 0.0
        return (
            sum(value * count / (count + _SATURATION) for value, count in zip(self._values, counts, strict=True))
            / self._whole
        )

    def best(self, limit: int) -> list[int]:
        """The texts with the most of the query's words, best first; among equals the newest."""
        shares = {mask: self.share(mask) for mask in set(self._masks.values())}
        ranked = heapq.nlargest(limit, ((shares[mask], item_id) for item_id, mask in self._masks.items()))
        return [item_id for _, item_id in ranked]


def word_matches(database: Database, table: str, query: str, groups_sql: str, *, absent: float = 1.0) -> WordMatches:
    """Look every content word of a query up in an FTS5 table.

    Args:
        absent: what a word that is nowhere counts, as a part of what it would if it were in one text.
        groups_sql: gives (item id, group id) of those texts that may be found, of the ids in the JSON list `?`.
    """
    wanted = _Wanted(database, table, query, absent)
    # As one JSON list: a row for each of some thousand ids takes three times as long.
    listing = f"SELECT json_group_array(rowid) FROM (SELECT rowid FROM {table} WHERE {table} MATCH ? LIMIT ?)"
    found = {
        word: msgspec.json.decode(
            database.value(listing, (wanted.expressions[word], wanted.enough + 1)), type=list[int]
        )
        for word in wanted.searched
    }
    together = msgspec.json.encode(sorted({item_id for ids in found.values() for item_id in ids})).decode()
    groups = dict(database.tuples(groups_sql, (together,)))
    return WordMatches(wanted.weights, found, groups, wanted.counted)


def word_hits(
    database: Database, table: str, query: str, limit: int, *, hidden: int = 0, among: str = "1"
) -> list[WordHit]:
    """Rank the rows of an FTS5 table by the content words of a query, best first.

    Args:
        table: the FTS5 table.
        limit: how many of the best.
        hidden: how many rows the caller will leave out: that many more are returned.
        among: an SQL condition on the rows of the table that may be found.
    """
    wanted = _Wanted(database, table, query)
    if not wanted.searched:
        return []
    searched = [wanted.expressions[word] for word in wanted.searched]
    best = _best(database, table, searched, limit + hidden, among, common=wanted.common)
    marks = ", ".join("?" * len(best))
    ids = [row["rowid"] for row in best]
    found = [
        {
            row[0]
            for row in database.rows(
                f"SELECT rowid FROM {table} WHERE {table} MATCH ? AND rowid IN ({marks})", (one, *ids)
            )
        }
        for one in searched
    ]
    values = [wanted.weights[word] for word in wanted.searched]
    whole = sum(wanted.weights[word] for word in wanted.counted)
    return [
        WordHit(
            item_id=row["rowid"],
            score=row["score"],
            share=sum(value for value, texts in zip(values, found, strict=True) if row["rowid"] in texts) / whole,
        )
        for row in best
    ]


class _Wanted:
    """The words of a query, and which of them are worth searching for.

    Attributes:
        expressions: for FTS5, by content word.
        weights: inverse document frequency by content word.
        enough: a word in more texts than this is common.
        searched: the words to search for.
        common: there are none but common ones.
        counted: what a text would need to have all that was asked for. A word that is nowhere counts as well.
    """

    def __init__(self, database: Database, table: str, query: str, absent: float = 1.0) -> None:
        total = int(database.value(f"SELECT count(*) FROM {table}_docsize"))
        self.enough = max(_FEW_TEXTS, min(_COMMON_TEXTS, int(total * _COMMON_SHARE)))
        self.expressions = expressions(query)
        counting = f"SELECT count(*) FROM (SELECT 1 FROM {table} WHERE {table} MATCH ? LIMIT {self.enough + 1})"
        texts: dict[str, int] = {}
        if self.expressions:
            # One statement for all of them, whose rows come in order.
            counts = database.tuples(
                " UNION ALL ".join([counting] * len(self.expressions)), tuple(self.expressions.values())
            )
            texts = {word: count for word, (count,) in zip(self.expressions, counts, strict=True)}
        rarest = sorted((word for word in texts if 0 < texts[word] <= self.enough), key=lambda word: texts[word])
        self.common = not rarest
        self.searched = (
            _within(rarest[:_MOST_WORDS], texts) or [word for word in texts if texts[word]][:_MOST_COMMON_WORDS]
        )
        self.weights = {
            word: _inverse_frequency(count, total) * (1.0 if count else absent) for word, count in texts.items()
        }
        self.counted = {word for word, count in texts.items() if not count}.union(self.searched)


def _best(
    database: Database, table: str, searched: Sequence[str], limit: int, among: str, *, common: bool
) -> list[Row]:
    """The rows with any of these words, best first.

    To rank all that have a common word takes long in a large history: if enough have every one of them, those are ranked.
    """
    ranked = f"SELECT rowid, -rank AS score FROM {table} WHERE {table} MATCH ? AND {among} ORDER BY rank LIMIT ?"
    if common and len(searched) > 1:
        best = database.rows(ranked, (" AND ".join(f"({one})" for one in searched), limit))
        if len(best) == limit:
            return best
    return database.rows(ranked, (" OR ".join(f"({one})" for one in searched), limit))


def _within(words: Sequence[str], texts: Mapping[str, int]) -> list[str]:
    """The first of them that are in `_MOST_TEXTS` texts together; the very first in any case."""
    kept: list[str] = []
    together = 0
    for word in words:
        together += texts[word]
        if kept and together > _MOST_TEXTS:
            break
        kept.append(word)
    return kept


def _inverse_frequency(texts: int, total: int) -> float:
    """Robertson and Spärck Jones' weight as Lucene has it, never negative; highest for a word that is nowhere."""
    return math.log(1 + (max(total, texts) - texts + 0.5) / (texts + 0.5))
