"""Taking a message apart for the judges: its sentences, and what each of them stands in.

What is code or quoted is left out by its marks; everything else is for the judges to tell.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import pairwise

import msgspec

from core.memory.sentences import sentences
from core.paths import RESOURCES

# Beyond so much of a message nobody tells about themselves.
_LONGEST_MESSAGE, _MOST_SENTENCES = 40_000, 300
_LONGEST_SENTENCE = 400

_MOST_CLAUSES, _FEWEST = 8, 4

# Words of the salutation of a letter, of its closing words, and of the name below them.
_LONGEST_SALUTATION, _LONGEST_CLOSING, _LONGEST_NAME = 5, 4, 3

# Words of a sentence that is cut in two, and of each part.
_LONGEST_CUT, _SHORTEST_PART = 28, 2
_BETWEEN = " ,;，；、،؛–—-…."

# Lines of a form, at least, and words of what stands before their colons.
_SHORTEST_FORM, _LONGEST_LABEL = 3, 4

# A text of more than this is judged by its beginning.
LONGEST_JUDGED = 1200

# Formats, no language: blocks of code, quoted lines, pieces of code, and words between quotation marks.
_LEFT_OUT = re.compile(r"(```|~~~).*?(?:\1|\Z)|^[ \t]*>[^\n]*$|`[^`\n]*`", re.DOTALL | re.MULTILINE)
# Asks for the character before it to be shown as an emoji.
_AS_PICTURE = "\ufe0f"
_WORD = re.compile(r"\S+")
_COLON = re.compile(r"[:：](?!\d)")
_COMMA = re.compile(r"[,;，；、،؛](?=\D)|\s[–—-]+\s|…|\.{2,}")
# What stands between two of them is a clause too; one alone may be a smile.
_BRACKETS = re.compile(r"[(（][^()（）]*[)）]")
_LISTED = re.compile(r"[-*•–]\s")
_CITED = re.compile(
    r"\"[^\"\n]{12,}\"|(?<!\w)'(?:[^'\n]|(?<=\w)'(?=\w)){12,}'(?!\w)|[“„][^”“\n]{12,}[”“]|「[^」\n]{6,}」|«[^»\n]{12,}»"
)


class Sentence(msgspec.Struct, frozen=True):
    """A sentence of a message, verbatim.

    Attributes:
        within: the texts that it stands in, the narrowest first: its paragraph, the whole message.
        material: it stands behind a colon at the end of a line or of a task, in a list, or in a form ("Rent: 900 euros") that was pasted: a
            text that is dealt with, not something said.
    """

    text: str
    within: tuple[str, ...] = ()
    material: bool = False


def clauses(sentence: str) -> list[str]:
    """What of a sentence with several clauses may stand alone: all before one of its commas, the longest first, then each clause."""
    brackets = [match.span() for match in _BRACKETS.finditer(sentence)]
    opened, closed = ({pair[side] for pair in brackets} for side in (0, 1))
    commas = {match.start() for match in _COMMA.finditer(sentence)}
    cuts = sorted(cut for cut in commas | opened | closed if cut < len(sentence))
    if not cuts or len(cuts) > _MOST_CLAUSES:
        return []
    whole = [cut for cut in cuts if not any(start < cut < end for start, end in brackets)]
    before = [sentence[:cut].strip() for cut in reversed(whole)]
    each = [
        sentence[start + (start in opened) : end - (end in closed)].strip(_BETWEEN)
        for start, end in pairwise([0, *cuts, len(sentence)])
    ]
    return [part for part in dict.fromkeys([*before, *each]) if sum(map(str.isalnum, part)) >= _FEWEST]


def statements(sentence: str) -> list[str]:
    """The parts of a sentence that commas, or a word that joins, stand between; each may be a statement of its own."""
    parts = [part.strip(_BETWEEN) for part in _joint().split(sentence)]
    several = len(parts) > 1 and all(sum(map(str.isalnum, part)) >= _FEWEST for part in parts)
    return parts if several else [sentence]


@cache
def _joint() -> re.Pattern[str]:
    # In small letters only: "i" joins in Polish, "I" doesn't in English.
    lines = (RESOURCES / "words" / "joining.txt").read_text(encoding="utf-8").splitlines()
    words = sorted({re.escape(word) for line in lines if not line.startswith("#") for word in line.split()})
    return re.compile(rf"(?:{_COMMA.pattern})|\s(?:{'|'.join(words)})\s")


def cuts(sentence: str) -> list[tuple[str, str]]:
    """A sentence in two parts, between any two of its words: many write no comma before what they ask."""
    words = [match.span() for match in _WORD.finditer(sentence)]
    if not 2 * _SHORTEST_PART < len(words) <= _LONGEST_CUT:
        return []
    between = range(_SHORTEST_PART, len(words) - _SHORTEST_PART + 1)
    return [(sentence[: words[at - 1][1]].strip(_BETWEEN), sentence[words[at][0] :]) for at in between]


def before_colon(sentence: str) -> int:
    """How many characters stand before its first colon; all if it has none."""
    colon = _COLON.search(sentence)
    return colon.start() if colon else len(sentence)


def read_message(text: str) -> list[Sentence]:
    """The sentences of a message that may say something."""
    text = text[:_LONGEST_MESSAGE]
    prose = _LEFT_OUT.sub("\n", text)
    paragraphs = _without_letters([part.strip() for part in prose.split("\n\n") if part.strip()])
    whole = prose.strip()
    found: list[Sentence] = []
    introduced = False
    for paragraph in paragraphs:
        told = _CITED.sub(" … ", paragraph)
        pasted = len(paragraphs) > 1 and _is_form(paragraph)
        within = tuple(
            dict.fromkeys(part[:LONGEST_JUDGED] for part in (paragraph, whole) if len(part) <= 2 * LONGEST_JUDGED)
        )
        for sentence in map(_without_pictures, sentences(told)):
            if len(found) >= _MOST_SENTENCES:
                return found
            if "…" in sentence and sentence not in text:
                continue  # what is cited was part of it
            if sum(map(str.isalnum, sentence)) >= 3 and len(sentence) <= _LONGEST_SENTENCE:
                found.append(
                    Sentence(
                        sentence,
                        tuple(part for part in within if part != sentence),
                        introduced or pasted or bool(_LISTED.match(sentence)),
                    )
                )
            introduced = introduced or sentence.endswith((":", "："))
    return found


def _without_letters(paragraphs: list[str]) -> list[str]:
    """Without the letters in it, if anything stands beside them: they were brought along. Alone, it may be how somebody writes to the
    assistant."""
    left: list[str] = []
    letter: list[str] = []
    for one in paragraphs:
        if letter or _is_saluting(one.partition("\n")[0]):
            letter.append(one)
        else:
            left.append(one)
        if letter and _is_signed(one):
            letter = []
    return [*left, *letter] or paragraphs


def _is_form(paragraph: str) -> bool:
    """A format, no language: most of its lines are a few words, a colon and something behind it."""
    lines = [line.strip() for line in paragraph.split("\n") if line.strip()]
    labels = [line[: before_colon(line)] for line in lines if before_colon(line) < len(line) - 1]
    filled = sum(len(label.split()) <= _LONGEST_LABEL for label in labels)
    return len(lines) >= _SHORTEST_FORM and 2 * filled > len(lines)


def _is_saluting(line: str) -> bool:
    """A format, no language: a few words alone on their line, and a comma."""
    return line.rstrip().endswith((",", "，", "،")) and len(line.split()) <= _LONGEST_SALUTATION


def _is_signed(paragraph: str) -> bool:
    """It ends with a few closing words, and a name below them or behind their comma."""
    above, _, last = paragraph.rpartition("\n")
    beside, _, behind = last.rpartition(",")
    closing, name = (beside, behind) if beside else (above.rpartition("\n")[2], last)
    words = name.split()
    return (
        0 < len(closing.split()) <= _LONGEST_CLOSING
        and 0 < len(words) <= _LONGEST_NAME
        and not any(word[0].islower() for word in words)
        and not any(mark in closing + name for mark in "!?:;。！？：；")
        and not last.endswith(".")
    )


def _without_pictures(sentence: str) -> str:
    """Without the emoji, and what can't be seen, before and behind it: they say nothing, and the judges are no judges of them."""
    start, end = 0, len(sentence)
    while start < end and _is_picture(sentence[start]):
        start += 1
    while start < end and _is_picture(sentence[end - 1]):
        end -= 1
    return sentence[start:end]


def _is_picture(letter: str) -> bool:
    # Of the other marks without width, most are vowels.
    return letter.isspace() or letter == _AS_PICTURE or unicodedata.category(letter) in ("So", "Sk", "Cc", "Cf", "Cs")
