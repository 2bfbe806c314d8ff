"""Text as words: what the word index holds, and how a query becomes an FTS5 expression.

FTS5's `unicode61` tokenizer makes one token of a whole run of Chinese or Japanese. So every such character is put
into the index as a word of its own, and a piece of a query as the phrase of its characters: any substring is found.
"""

from __future__ import annotations

import re
import unicodedata

from core.storage import words_east_asian
from core.storage.words_east_asian import CJK

_CJK_CHARACTER = re.compile(f"[{CJK}]")
_PIECE = re.compile(f"[{CJK}]+|[^\\W_{CJK}]+")
_HAS_LETTER = re.compile(r"[^\W_]")

# Words that say nothing about what a text is about.
_STOP_WORD_LIST = """
    a about above after again all also always am an and any anybody anyone anything are aren around as at back be because
    been before being below between both but by came can cannot come could couldn d did didn do does doesn doing don done
    down during each either else ever every everything few for from further gave get gets getting give go goes going gone
    gonna got had hadn has hasn have haven having he hello her here hers herself hey hi him himself his how however i if
    im in into is isn it its itself ive just know let like ll m make many may maybe me might mine more most much must my
    myself need never no nor not nothing now of off oh ok okay on once one only or other our ours ourselves out over own
    please put re really s said same say says see shall she should shouldn since so some somebody someone something soon
    still such sure t take tell than thank thanks that the their theirs them themselves then there these they thing
    things think this those though through to told too under until up upon us use ve very want wanted wants was wasn
    we well went were weren what whatever when where whether which while who whom whose why will with within without
    won would wouldn yes yet you your yours yourself yourselves
"""
_STOP_WORDS = frozenset(_STOP_WORD_LIST.split())
# Words of a long message that take part in recall: more change nothing but the time it takes.
_MOST_WORDS = 24


def segment(text: str) -> str:
    """The text as it is indexed: space around every CJK character. What the schema's `segment()` calls."""
    if text.isascii():
        return text
    return _CJK_CHARACTER.sub(r" \g<0> ", text)


def prefix_query(query: str) -> str | None:
    """An FTS5 expression for search as you type: every word, the last one as a beginning.

    Returns:
        None if there is no letter or digit in it. Whatever else is in the query can't be taken for FTS5 syntax.
    """
    terms = [_quoted(piece) for piece in _printable(query).split() if _HAS_LETTER.search(piece)]
    return " AND ".join(terms) + "*" if terms else None


def content_words(text: str) -> list[str]:
    """The words of a text that say what it is about: lower case, in order, each once, stop words left out.

    Of Chinese, Japanese and Korean: see `core.storage.words_east_asian`.
    """
    found: dict[str, None] = {}
    for piece in _PIECE.findall(_printable(text).lower()):
        if _CJK_CHARACTER.match(piece):
            found.update(dict.fromkeys(words_east_asian.words(piece)))
        elif piece not in _STOP_WORDS and (len(piece) > 1 or piece.isdigit()):
            found[piece] = None
    return list(found)[:_MOST_WORDS]


def word_expression(word: str) -> str:
    """An FTS5 expression for one content word and its close forms: peanuts finds peanut, dog finds dogs."""
    if _CJK_CHARACTER.match(word):
        return _quoted(word)
    stem = _stem(word)
    if len(stem) >= 4:
        return _quoted(stem) + "*"
    forms = dict.fromkeys([word, *(stem + ending for ending in ("", "s", "e", "es", "ed", "ing"))])
    return " OR ".join(_quoted(form) for form in forms)


def text_key(text: str) -> str:
    """A text reduced to its words, so that case, punctuation, width, accents' encoding and space don't count."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(_HAS_LETTER_RUN.findall(folded)) or folded.strip()


_HAS_LETTER_RUN = re.compile(r"[^\W_]+")


class _Fold(dict[int, str]):
    """Maps a character to one character without case and accents, so that positions stay the same."""

    def __missing__(self, codepoint: int) -> str:
        folded = unicodedata.normalize("NFD", chr(codepoint))[0].casefold()
        self[codepoint] = result = folded if len(folded) == 1 else chr(codepoint)
        return result


_fold_table = _Fold()


def fold(text: str) -> str:
    """The text without case and accents, character for character: positions in it are positions in `text`."""
    return text.lower() if text.isascii() else text.translate(_fold_table)


def matches(query: str, text: str) -> list[tuple[int, int]]:
    """Where the words of a search query stand in a text, as (start, end), in order and apart from each other."""
    pieces = {fold(piece) for piece in _PIECE.findall(_printable(query))}
    if not pieces:
        pieces = {fold(query.strip())} - {""}
    if not pieces:
        return []
    longest_first = sorted(pieces, key=len, reverse=True)
    # A word matches at its beginning only, a CJK piece anywhere.
    pattern = "|".join(
        re.escape(piece)
        if _CJK_CHARACTER.match(piece) or not _HAS_LETTER.match(piece)
        else rf"(?<![^\W_]){re.escape(piece)}"
        for piece in longest_first
    )
    return [match.span() for match in re.finditer(pattern, fold(text))]


def snippet(query: str, text: str, *, before: int = 40, length: int = 160) -> str:
    """Plain text around the first match, on one line; the matched words stand between U+0002 and U+0003.

    Args:
        before: characters shown before the first match.
        length: characters shown in all.
    """
    spans = matches(query, text)
    start = max(0, spans[0][0] - before) if spans else 0
    end = min(len(text), start + length)
    parts: list[str] = ["…"] if start else []
    position = start
    for first, last in spans:
        if last > end:
            break
        parts += [_plain(text[position:first]), "\x02", _plain(text[first:last]), "\x03"]
        position = last
    parts.append(_plain(text[position:end]))
    if end < len(text):
        parts.append("…")
    return re.sub(r"\s+", " ", "".join(parts)).strip()


def _plain(text: str) -> str:
    return text.replace("\x02", "").replace("\x03", "")


def _printable(query: str) -> str:
    """Without what SQLite can't bind (half a surrogate pair) or would end a string at (NUL)."""
    return query.replace("\x00", " ").encode("utf-8", "replace").decode("utf-8")


def _quoted(piece: str) -> str:
    return '"' + segment(piece).strip().replace('"', '""') + '"'


def _stem(word: str) -> str:
    """Cut the commonest English endings. Too much cut only finds a few more; the ranking sorts them out."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + ("y" if len(word) == 5 else "")
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            return word[: -len(ending)]
    return word
