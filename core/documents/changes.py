"""What changed between two contents: those a document had and has, or those of two documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher

import msgspec

from core.documents.headings import Above, headings_after
from core.documents.pages import Page
from core.documents.passages import sections
from core.records import ChangedPart, DocumentChange
from core.storage.words_east_asian import is_unspaced

# Share of words in common from which one sentence is another one, written anew.
_ALIKE = 0.5

# So many pairs of parts are compared as they are; of more, what stands in every second place is no landmark.
_MANY = 4_000_000

# Sentences of two passages that are compared one by one.
_MOST_PAIRED = 40


class Comparison(msgspec.Struct, frozen=True):
    """Attributes:
    changes: in order.
    same: share of the sentences that both have, 0 to 1.
    """

    changes: Sequence[DocumentChange]
    same: float


class _Part(msgspec.Struct, frozen=True):
    """A sentence or a table's row. `key`: what it is compared by; how lines break doesn't matter."""

    key: str
    page: int
    label: str
    start: int
    end: int
    text: str
    heading: tuple[str, ...]


def compare(before: Iterable[Page], after: Iterable[Page]) -> Comparison:
    """Compare sentence by sentence; sentences that stand elsewhere now are gone in one place and new in the other.

    Takes about 0.1 s for a hundred pages (difflib's algorithm: Ratcliff and Obershelp's, on sentences).
    """
    one, other = list(_parts(before)), list(_parts(after))
    first = _common(one, other)
    last = _common(one[first:][::-1], other[first:][::-1])
    olds, news = one[first : len(one) - last], other[first : len(other) - last]
    matcher = SequenceMatcher(
        None, [part.key for part in olds], [part.key for part in news], len(olds) * len(news) > _MANY
    )
    changes: list[DocumentChange] = []
    same = first + last
    for kind, i, j, k, n in matcher.get_opcodes():
        if kind == "equal":
            same += j - i
        else:
            changes += _changes(olds[i:j], news[k:n])
    return Comparison(changes, 2 * same / max(1, len(one) + len(other)))


def _parts(pages: Iterable[Page]) -> Iterator[_Part]:
    above: Above = ()
    for page in pages:
        for section, heading in sections(page, above):
            for one in section:
                text = page.text[one.start : one.end].strip()
                if key := " ".join(text.split()):
                    start = page.text.index(text, one.start)
                    yield _Part(key, page.number, page.label, start, start + len(text), text, heading)
        above = headings_after(page, above)


def _common(one: Sequence[_Part], other: Sequence[_Part]) -> int:
    at = 0
    while at < min(len(one), len(other)) and one[at].key == other[at].key:
        at += 1
    return at


def _changes(olds: Sequence[_Part], news: Sequence[_Part]) -> Iterator[DocumentChange]:
    """What became of some sentences: each is told beside the one that was made of it; what is only broken otherwise didn't change."""
    if _bare(olds) == _bare(news):
        return
    paired = _pairs(olds, news) if max(len(olds), len(news)) <= _MOST_PAIRED else []
    at = to = 0
    for i, k in (*paired, (len(olds), len(news))):
        yield from _change(olds[at:i], news[to:k])
        if i < len(olds):
            yield from _change(olds[i : i + 1], news[k : k + 1])
        at, to = i + 1, k + 1


def _pairs(olds: Sequence[_Part], news: Sequence[_Part]) -> list[tuple[int, int]]:
    """Sentences that are each other written anew, in order."""
    found: list[tuple[int, int]] = []
    to = 0
    words = [_words(part.key) for part in news]
    for at, part in enumerate(olds):
        own = _words(part.key)
        alike = [SequenceMatcher(None, own, other, False).ratio() for other in words[to:]]
        if alike and max(alike) >= _ALIKE:
            best = to + alike.index(max(alike))
            found.append((at, best))
            to = best + 1
    return found


def _change(olds: Sequence[_Part], news: Sequence[_Part]) -> Iterator[DocumentChange]:
    if not olds and not news:
        return
    if _bare(olds) != _bare(news):
        yield DocumentChange(before=_joined(olds), after=_joined(news), heading=(news or olds)[0].heading)


def _joined(parts: Sequence[_Part]) -> ChangedPart | None:
    if not parts:
        return None
    first = parts[0]
    return ChangedPart(
        page=first.page,
        page_label=first.label,
        start=first.start,
        end=max(part.end for part in parts if part.page == first.page),
        text="\n".join(part.text for part in parts),
    )


def _bare(parts: Sequence[_Part]) -> str:
    """Without what is only how lines, pages and hyphens break."""
    return "".join(part.key for part in parts).replace(" ", "")


def _words(text: str) -> Sequence[str]:
    return text if is_unspaced(text) else text.split()
