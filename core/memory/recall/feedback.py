"""Learning from feedback what recall should bring: outright words of the user's, and what an answer seems to have used."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence

from core.errors import NotFound
from core.memory.recall.ranker import Ranker
from core.memory.recall.ranking import DEFAULT_WEIGHTS, THRESHOLD
from core.records import KindRanking, MemoryId, MessageId, QuestionKind, RecalledItem
from core.storage.feedback import Extent, Feedback, Reason, Vector
from core.storage.words import content_stems

# How much each kind of sign counts beside the user's word on the item itself. A poor answer is seldom recall's fault alone.
_STRENGTH: Mapping[Reason, float] = {
    Reason.RATED: 1.0,
    Reason.THUMB: 0.3,
    Reason.USED: 0.2,
    Reason.PINNED: 0.5,
    Reason.EDITED: 0.2,
    Reason.DELETED: 0.5,
}

# Share of an item's own words, beyond the question's, that an answer has when it used the item.
_USED = 0.5


def uses(answer: str, item: str, question: str) -> bool:
    """The answer seems to have used a recalled item: it has most of the words the item adds to the question."""
    own = content_stems(item) - content_stems(question)
    return bool(own) and len(own & content_stems(answer)) >= _USED * len(own)


def lines_used(answer: str, profile: str, question: str, recalled: Sequence[str]) -> int:
    """How many lines of the profile an answer seems to rest on: it has most of the words that such a line adds to the question and to
    what was recalled."""
    given = content_stems(question).union(*map(content_stems, recalled))
    said = content_stems(answer)
    adds = (content_stems(line) - given for line in profile.splitlines())
    return sum(bool(own) and len(own & said) >= _USED * len(own) for own in adds)


def beside(item: RecalledItem, among: Sequence[RecalledItem]) -> dict[str, float]:
    """An item's features, less the mean of all that were recalled with it."""
    return {
        name: value - sum(other.features.get(name, 0.0) for other in among) / len(among)
        for name, value in item.features.items()
    }


class FeedbackLearner:
    """Takes feedback in, and has the ranker follow. Lives and works on the storage worker.

    Args:
        recalled: all that recall brought for a reply.
        embedder: name of the embedding model the prototypes are of.
        clock: Unix seconds.
    """

    def __init__(
        self,
        feedback: Feedback,
        recalled: Callable[[MessageId], Sequence[RecalledItem]],
        embedder: str,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._feedback = feedback
        self._recalled = recalled
        self._embedder = embedder
        self._clock = clock
        self._ranker: Ranker | None = None
        self._learned = Extent()  # by the ranker
        self._prototypes: Mapping[QuestionKind, Vector] | None = None

    def set_prototypes(self, prototypes: Mapping[QuestionKind, Vector], embedder: str) -> None:
        """The embedder is there, or is another: tell kinds of question apart by its vectors."""
        self._prototypes, self._embedder = prototypes, embedder
        self._ranker = None

    def weights(self, query: Vector | None) -> Mapping[str, float]:
        """See `core.memory.ranking.Ranking`."""
        return self._ranked().mixture(query).weights

    def searched(self, reply_id: MessageId, query: Vector) -> None:
        """Recall searched with this vector for a reply; feedback on the reply will need it."""
        self._feedback.keep_query(reply_id, self._embedder, query)

    def rankings(self) -> tuple[KindRanking, ...]:
        return self._ranked().rankings()

    def rate_reply(self, reply_id: MessageId, rating: int, items: Sequence[RecalledItem]) -> None:
        """The user's thumb on an answer: 1, -1, or 0 to take it back.

        Args:
            items: all that recall brought for it.

        Raises:
            NotFound: there is no such reply.
        """
        if not self._feedback.rate_reply(reply_id, rating):
            raise NotFound("This message doesn't exist any more.")
        for item in items:
            self._sign(Reason.THUMB, reply_id, item, rating, items)

    def rate_item(self, reply_id: MessageId, item: RecalledItem, rating: int, items: Sequence[RecalledItem]) -> None:
        """ "Helpful" (1), "not relevant" (-1), or 0 to take it back.

        Args:
            items: all that recall brought beside it, itself included.
        """
        self._feedback.rate_item(reply_id, item, rating)
        self._sign(Reason.RATED, reply_id, item, rating, items)

    def answered(self, reply_id: MessageId, question: str, answer: str, items: Sequence[RecalledItem]) -> bool:
        """An answer is complete: what it used was relevant. What it didn't use may have been, too. True if any was."""
        used = [item for item in items if uses(answer, item.text, question)]
        for item in used:
            self._sign(Reason.USED, reply_id, item, 1, items)
        return bool(used)

    def changed(self, reason: Reason, memory_id: MemoryId, rating: int) -> bool:
        """The user pinned, edited or deleted a memory; of one that was never recalled this says nothing.

        Args:
            rating: 1 or -1; 0 takes it back.

        Returns:
            True if it moved the ranking.
        """
        reply_id = self._feedback.last_recall(memory_id)
        items = [] if reply_id is None else self._recalled(reply_id)
        item = next((one for one in items if one.memory_id == memory_id), None)
        if reply_id is None or item is None:
            return False
        self._sign(reason, reply_id, item, rating, items)
        return True

    def reset(self) -> None:
        """Back to the default weights, of every kind of question and every item."""
        self._feedback.reset()

    def _sign(
        self, reason: Reason, reply_id: MessageId, item: RecalledItem, rating: int, among: Sequence[RecalledItem]
    ) -> None:
        if not rating:
            self._feedback.take_back(reason, reply_id, item)
            return
        alone = len(among) < 2
        self._feedback.add(
            reason,
            reply_id,
            item,
            target=1.0 if rating > 0 else 0.0,
            strength=_STRENGTH[reason],
            features=item.features if alone else beside(item, among),
            reference=THRESHOLD if alone else 0.0,
            now=self._clock(),
        )

    def _ranked(self) -> Ranker:
        """What the signs make of the defaults.

        A sign that came is learned; if any went, with the item or reply it was about say, all are learned anew.
        """
        extent = self._feedback.extent()
        if self._ranker is not None and extent != self._learned:
            came = self._feedback.signs(self._embedder, after=self._learned.newest)
            if len(came) == extent.count - self._learned.count:
                for sign in came:
                    self._ranker.learn(sign)
            else:
                self._ranker = None
        if self._ranker is None:
            self._ranker = Ranker(DEFAULT_WEIGHTS, self._prototypes)
            self._ranker.replay(self._feedback.signs(self._embedder))
        self._learned = extent
        return self._ranker
