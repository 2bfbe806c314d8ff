"""Personal things with a form of their own: e-mail addresses, numbers, links, account names, full dates that lie years back, secrets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import msgspec

from core.memory.dates.lexicon import Lexicon
from core.memory.learning.secrets import secret_places
from core.records import MaskKind

# Whose words for months are known.
_LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "pl", "tr", "ru", "hi", "ar")

# What stands before and behind isn't parted by a space in every script, so only Latin letters and digits count.
_BEFORE, _BEHIND = r"(?<![A-Za-z0-9_.,])", r"(?![A-Za-z0-9_%])"
_EAST_ASIAN = "\u3000-\u30ff\u3400-\u9fff\uff00-\uffef"

_EMAIL = re.compile(r"[A-Za-z0-9_.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_LINK = re.compile(rf"(?<![A-Za-z0-9])[a-z][a-z0-9+.-]*://[^\s<>\"')\]{_EAST_ASIAN}]+", re.IGNORECASE)
# What leads to somebody: a part of the path that begins so, a name before an "@", or anything behind "?" or "#".
_LEADS = re.compile(
    r"://[^/\s]*@|/[~@]|[?#]\S|/(?:users?|u|in|people|person|profiles?|profil|members?|accounts?|usuario|utente)/.",
    re.IGNORECASE,
)
_CODE_PLACE = re.compile(r"://(?:www\.)?(?:github|gitlab|bitbucket|codeberg)\.\w+/[\w.-]+", re.IGNORECASE)
_IP4 = re.compile(r"(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.]*\d)")
_IP6 = re.compile(
    r"(?<![\w:])(?:[0-9a-f]{1,4}:){4,7}[0-9a-f]{1,4}(?![\w:])|(?<![\w:])[0-9a-f]{1,4}(?:::?[0-9a-f]{1,4}){2,6}(?![\w:])",
    re.IGNORECASE,
)
_OWN_MACHINE = ("127.", "0.0.0.0")  # noqa: S104 - an address that tells nothing
# The name of whoever is signed in stands in the path of their files.
_HOME = re.compile(r"(?:[A-Za-z]:[\\/]+Users[\\/]+|/(?:home|Users)/)([^\s\\/:*?\"'<>|]+)")
_NOBODY = frozenset(["public", "shared", "default", "user", "runner"])
_HANDLE = re.compile(r"(?<![A-Za-z0-9_@./])@[A-Za-z_][A-Za-z0-9_.]{2,}[A-Za-z0-9_]")
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b")

# Digits in groups, as numbers of telephones, cards and papers are written; a letter or two may stand at either end.
_NUMBER = re.compile(rf"{_BEFORE}(?:[A-Z]{{1,2}})?[+(]{{0,2}}\d(?:[ \u00a0()/.-]{{0,2}}\d)*[A-Z]?{_BEHIND}(?![.,]\d)")
_FEWEST, _FEWEST_OF_TELEPHONE, _MOST_OF_TELEPHONE, _MOST = 7, 9, 15, 30
_THOUSANDS = re.compile(r"\d{1,3}(?:[. \u00a0]\d{3})+")
_CHINESE_MOBILE = re.compile(r"1[3-9]\d{9}")
_MONEY = frozenset("$€£¥₽₹₩₺")

_WRITTEN_DATE = re.compile(
    r"(?<!\d)(?:(?P<first>\d{1,2})(?:st|nd|rd|th|er|º|ª)?[./-]? ?(?:de )?(?P<month>[^\W\d]+)[.,]? ?(?:de |del )?(?P<year>(?:19|20)\d\d)"
    r"|(?P<month2>[^\W\d]+) \d{1,2}(?:st|nd|rd|th)?, ?(?P<year2>(?:19|20)\d\d))(?!\d)"
)
_PLAIN_DATE = re.compile(
    r"(?<![\d.])(?:\d{1,2}([./-]) ?\d{1,2}\1 ?(?P<year>(?:19|20)\d\d)|(?P<year2>(?:19|20)\d\d)([./-])\d{1,2}\4\d{1,2}"
    r"|(?P<year3>(?:19|20)\d\d) ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日号號일])(?!\d)"
)
_MONTH = re.compile(r"([^\W\d]+)[.,]?(?: ?(?:de |del )?(?:19|20)\d\d)?")
# A date as near as this is an appointment's or an invoice's.
_YEARS_BACK = 5


class Found(msgspec.Struct, frozen=True):
    """Where in a text something personal stands."""

    start: int
    end: int
    kind: MaskKind


class Formats:
    """Finds them.

    Args:
        year: that it is.
    """

    def __init__(self, year: int) -> None:
        self._latest = year - _YEARS_BACK

    def find(self, text: str) -> list[Found]:
        """What there is, in order, none of it twice."""
        taken: list[Found] = []
        for found in self._all(text):
            if not any(found.start < other.end and other.start < found.end for other in taken):
                taken.append(found)
        return sorted(taken, key=lambda found: found.start)

    def _all(self, text: str) -> Iterator[Found]:
        """Those that say most first."""
        if not any(letter.isdigit() or letter in "@/\\" for letter in text) and len(text) < _FEWEST:
            return
        for start, end in secret_places(text):
            kind = MaskKind.NUMBER if _is_number(text[start:end]) else MaskKind.SECRET
            yield Found(start, end, kind)
        for match in _LINK.finditer(text):
            if _LEADS.search(match[0]) or _CODE_PLACE.search(match[0]):
                yield Found(match.start(), match.end() - len(match[0]) + len(match[0].rstrip(".,;:!?")), MaskKind.LINK)
        for match in _EMAIL.finditer(text):
            yield Found(*match.span(), MaskKind.EMAIL)
        for match in _HOME.finditer(text):
            if match[1].casefold() not in _NOBODY:
                yield Found(*match.span(1), MaskKind.ACCOUNT)
        for pattern in (_IP4, _IP6):
            for match in pattern.finditer(text):
                if not match[0].startswith(_OWN_MACHINE) and any(map(str.isdigit, match[0])):
                    yield Found(*match.span(), MaskKind.IP)
        for match in _HANDLE.finditer(text):
            yield Found(*match.span(), MaskKind.ACCOUNT)
        for match in _IBAN.finditer(text):
            yield Found(*match.span(), MaskKind.NUMBER)
        yield from self._dates(text)
        yield from _numbers(text)

    def _dates(self, text: str) -> Iterator[Found]:
        for match in _PLAIN_DATE.finditer(text):
            kind = MaskKind.DATE if self._is_back(match["year"] or match["year2"] or match["year3"]) else None
            if kind:
                yield Found(*match.span(), kind)
        for match in _WRITTEN_DATE.finditer(text):
            month = (match["month"] or match["month2"]).lower()
            if month in _months() and self._is_back(match["year"] or match["year2"]):
                yield Found(*match.span(), MaskKind.DATE)

    def _is_back(self, year: str) -> bool:
        return int(year) <= self._latest


def is_month(words: str) -> bool:
    """It is a month, perhaps with its year, and no more."""
    found = _MONTH.fullmatch(words)
    return found is not None and found[1].lower() in _months()


def _numbers(text: str) -> Iterator[Found]:
    for match in _NUMBER.finditer(text):
        written = match[0]
        digits = "".join(letter for letter in written if letter.isdigit())
        before, after = text[: match.start()].rstrip()[-1:], text[match.end() :].lstrip()[:1]
        if (
            not _FEWEST <= len(digits) <= _MOST
            or _PLAIN_DATE.search(written)
            or _THOUSANDS.fullmatch(written)
            or before in _MONEY
            or after in _MONEY
        ):
            continue
        start = match.start()
        yield Found(start, match.end(), MaskKind.TELEPHONE if _is_telephone(written, digits) else MaskKind.NUMBER)


def _is_telephone(written: str, digits: str) -> bool:
    if not _FEWEST_OF_TELEPHONE <= len(digits) <= _MOST_OF_TELEPHONE or written[0].isalpha() or written[-1].isalpha():
        return False
    return written[0] in "+(0" or _CHINESE_MOBILE.fullmatch(written) is not None or not written.isdigit()


def _is_number(secret: str) -> bool:
    """It is of a card, an account or a paper."""
    letters = [letter for letter in secret if letter.isalnum()]
    return bool(letters) and sum(letter.isdigit() for letter in letters) >= len(letters) / 2


@cache
def _months() -> frozenset[str]:
    """What months are called. It takes a third of a second once."""
    return frozenset(
        word for language in _LANGUAGES for word, slots in Lexicon(language).words.items() if "month" in slots
    )
