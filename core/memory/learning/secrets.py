"""Telling secrets from facts: passwords, keys, codes, and the numbers of cards, accounts and identity papers.

Two kinds of evidence, each enough: a format that only secrets have (detect-secrets, a run of characters that nobody would choose, a
number whose check digit is right, words that are a BIP 39 phrase), and a judge who says that a sentence tells one. Naming
the thing is no secret ("you pay by credit card", "you forgot your password"), and neither are a phone number, an address or a
date of birth: people want those remembered.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from core.memory.judges.reading import Judgment, Reading
from core.records import SecretKind

if TYPE_CHECKING:
    from detect_secrets.plugins.base import BasePlugin
    from mnemonic import Mnemonic

# --- formats --------------------------------------------------------------------------------------------------

# ASCII: in Chinese and Japanese a secret stands between letters without a space, and that is no part of it.
_URL = re.compile(r"\b[a-z][a-z0-9+.-]*://\S+", re.IGNORECASE | re.ASCII)
_URL_SECRET = re.compile(
    r"://[^/\s:@]+:[^/\s@]+@|[?&#](?:access_?token|token|auth|api_?key|key|secret|password|passwd|pwd|sig|signature|code)=[^&\s]{6,}",
    re.IGNORECASE,
)
# Every format of detect-secrets' plugins has a run this long, or one of these words.
_MAY_BE_KEY = re.compile(r"[A-Za-z0-9+/=_.:-]{16,}|PRIVATE KEY|://")
# Formats newer than the library's.
_KEY = re.compile(
    r"\bsk-[A-Za-z0-9_-]{16,}|\bAIza[\w-]{30,}|\bya29\.[\w-]{20,}|\bhf_[A-Za-z0-9]{20,}|\bgithub_pat_\w{20,}|\bgl(?:pat|ptt|dt)-[\w-]{16,}"
    r"|\bxox[a-z]-[\w-]{10,}|\b(?:dop|doo|dor)_v1_[a-f0-9]{32,}|\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{16,}|\bAGE-SECRET-KEY-1\w{20,}|\bA(?:KIA|SIA)[0-9A-Z]{16}\b"
    r"|\beyJ[\w-]{8,}\.[\w-]{8,}|\bwhsec_\w{16,}|\b[rs]k_(?:live|test)_\w{10,}|\botpauth(?:-migration)?://\S+|BEGIN (?:[A-Z]+ )*PRIVATE KEY",
    re.ASCII,
)
_RUN = re.compile(r"(?<![\w+/=-])[A-Za-z0-9+/=_-]{20,}", re.ASCII)
# Names of models and schedules change as often, but not between two marks: "i7-1185G7-16GB".
_BETWEEN_MARKS = re.compile(r"[-_/+=]")
_HEX = re.compile(r"(?<![\w-])(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{32,}(?![\w-])", re.IGNORECASE | re.ASCII)
_TOKEN = re.compile(r"\S{16,}")
_LETTER_MEETS_DIGIT = re.compile(r"(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])")
# Nobody's word for something changes so often between letters and digits: "IMG_20240612", "MyTripToRome2024".
_MOST_CHANGES = 3

# --- numbers --------------------------------------------------------------------------------------------------

# In one run or in the groups that are printed on a card: other groups are a telephone number's.
_CARD = re.compile(
    r"(?<![\d+.,-])(?:\d{13,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?|\d{4}([ -])\d{6}\2\d{4,5})(?![\d.,-]*\d)"
)
_CARD_ISSUER = re.compile(
    r"4\d{12}(?:\d{3}){0,2}|3[47]\d{13}|3[0689]\d{12}|(?:5[0-8]|2[2-7]|6\d|35)\d{14}|6\d{15,18}|5[06-8]\d{10,17}"
)
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}\b", re.IGNORECASE | re.ASCII)
_CHINESE_ID = re.compile(r"(?<!\d)[1-9]\d{5}(?:18|19|20)\d{9}[\dXx](?![\dXx])")
_US_SOCIAL_SECURITY = re.compile(r"(?<![\d-])(?!000|666|9\d\d)\d{3}-(?!00)\d\d-(?!0000)\d{4}(?![\d-])")
_WORD_RUN = re.compile(r"(?:\b[a-z]{3,8}\b[\s,]+){11,}\b[a-z]{3,8}\b", re.IGNORECASE)
_HAN_RUN = re.compile(r"(?:[\u4e00-\u9fff][ ,、]+){11,}[\u4e00-\u9fff]")
_SEED_LENGTHS = (12, 15, 18, 21, 24)  # BIP 39

# --- judged ---------------------------------------------------------------------------------------------------

# So surely a sentence must tell a secret, and where it has something in it that may be one.
_SURELY, _PERHAPS = 0.5, 0.3
_FEWEST_DIGITS, _DIGITS_OF_YEAR = 3, 4
_MARKS = ".,;:!?()[]\"'“”„«»「」"
_SPECIAL = frozenset("!@#$%^&*_+=~<>|")


def tells_secret(text: str, reading: Reading) -> bool:
    """It tells a secret: nothing to learn unasked.

    Args:
        reading: of the text.
    """
    return secret_kind(text, reading) is not None


def secret_kind(text: str, reading: Reading) -> SecretKind | None:
    """What the secret that it tells looks like; None if it tells none."""
    if _has_format(text):
        return SecretKind.KEY
    if _has_number(text):
        return SecretKind.NUMBER
    judged = reading[Judgment.SECRET] if reading.kinds else 0.0
    told = judged >= _SURELY or (judged >= _PERHAPS and _has_value(text))
    return SecretKind.PASSWORD if told else None


def secret_places(text: str) -> list[tuple[int, int]]:
    """Where in a text the secrets with a form of their own stand, in order. What only a judge tells has no place."""
    found = [
        match.span()
        for pattern, holds in (
            (_CARD, _is_card),
            (_IBAN, _is_iban),
            (_CHINESE_ID, _is_chinese_id),
            (_US_SOCIAL_SECURITY, bool),
            (_WORD_RUN, _is_seed_phrase),
            (_HAN_RUN, _is_seed_phrase),
        )
        for match in pattern.finditer(text)
        if holds(match[0])
    ]
    if _MAY_BE_KEY.search(text):
        found += [match.span() for pattern in (_KEY, _URL_SECRET, _HEX) for match in pattern.finditer(text)]
        found += [match.span() for match in _TOKEN.finditer(text) if _has_format(match[0])]
    return sorted(found)


def _has_value(text: str) -> bool:
    """Something in it may be the secret itself: digits that are no year, or a word nobody would write."""
    for word in text.split():
        plain = word.strip(_MARKS)
        digits = sum(letter.isdecimal() for letter in plain)
        if digits >= _FEWEST_DIGITS and not (digits == len(plain) == _DIGITS_OF_YEAR and plain[:2] in ("19", "20")):
            return True
        if digits and any(letter in _SPECIAL for letter in plain):
            return True
    return False


def _has_format(text: str) -> bool:
    if not _MAY_BE_KEY.search(text):
        return False
    if _KEY.search(text) or _URL_SECRET.search(text) or any(_finds(plugin, text) for plugin in _plugins()):
        return True
    rest = _URL.sub(" ", text)
    return _HEX.search(rest) is not None or any(
        _is_random(part) for run in _RUN.finditer(rest) for part in _BETWEEN_MARKS.split(run[0])
    )


def _finds(plugin: BasePlugin, text: str) -> bool:
    return next(iter(plugin.analyze_string(text)), None) is not None


@cache
def _plugins() -> tuple[BasePlugin, ...]:
    """Those of detect-secrets whose format can be nothing else; entropy and keywords are meant for source code."""
    # Imported when a text first needs it: 0.1 s, most of it for `requests`, which nothing here calls.
    from detect_secrets.plugins.aws import AWSKeyDetector
    from detect_secrets.plugins.azure_storage_key import AzureStorageKeyDetector
    from detect_secrets.plugins.basic_auth import BasicAuthDetector
    from detect_secrets.plugins.discord import DiscordBotTokenDetector
    from detect_secrets.plugins.github_token import GitHubTokenDetector
    from detect_secrets.plugins.gitlab_token import GitLabTokenDetector
    from detect_secrets.plugins.jwt import JwtTokenDetector
    from detect_secrets.plugins.mailchimp import MailchimpDetector
    from detect_secrets.plugins.npm import NpmDetector
    from detect_secrets.plugins.openai import OpenAIDetector
    from detect_secrets.plugins.private_key import PrivateKeyDetector
    from detect_secrets.plugins.pypi_token import PypiTokenDetector
    from detect_secrets.plugins.sendgrid import SendGridDetector
    from detect_secrets.plugins.slack import SlackDetector
    from detect_secrets.plugins.square_oauth import SquareOAuthDetector
    from detect_secrets.plugins.stripe import StripeDetector
    from detect_secrets.plugins.telegram_token import TelegramBotTokenDetector
    from detect_secrets.plugins.twilio import TwilioKeyDetector

    return (
        AWSKeyDetector(), AzureStorageKeyDetector(), BasicAuthDetector(), DiscordBotTokenDetector(), GitHubTokenDetector(),
        GitLabTokenDetector(), JwtTokenDetector(), MailchimpDetector(), NpmDetector(), OpenAIDetector(),
        PrivateKeyDetector(), PypiTokenDetector(), SendGridDetector(), SlackDetector(), SquareOAuthDetector(),
        StripeDetector(), TelegramBotTokenDetector(), TwilioKeyDetector(),
    )  # fmt: skip


def _is_random(run: str) -> bool:
    return len(_LETTER_MEETS_DIGIT.findall(run)) > _MOST_CHANGES


def _has_number(text: str) -> bool:
    return (
        any(_is_card(match[0]) for match in _CARD.finditer(text))
        or any(_is_iban(match[0]) for match in _IBAN.finditer(text))
        or any(_is_chinese_id(match[0]) for match in _CHINESE_ID.finditer(text))
        or _US_SOCIAL_SECURITY.search(text) is not None
        or any(_is_seed_phrase(match[0]) for match in _WORD_RUN.finditer(text))
        or any(_is_seed_phrase(match[0]) for match in _HAN_RUN.finditer(text))
    )


def _is_card(number: str) -> bool:
    from stdnum import luhn

    digits = re.sub(r"\D", "", number)
    return _CARD_ISSUER.fullmatch(digits) is not None and luhn.is_valid(digits)


def _is_iban(number: str) -> bool:
    from stdnum import iban

    # Words that follow may look like a part of it.
    words = number.split(" ")
    return any(iban.is_valid("".join(words[:count])) for count in range(len(words), 0, -1))


def _is_chinese_id(number: str) -> bool:
    from stdnum.cn import ric

    return ric.is_valid(number)


def _is_seed_phrase(words: str) -> bool:
    """Some of the words in a row, as many as such phrases have, are one: of any others, one in sixteen seems to be."""
    found = re.findall(r"\w+", words.lower())
    language = "english" if words.isascii() else "chinese_simplified"
    return any(
        _mnemonic(language).check(" ".join(found[at : at + length]))
        for length in _SEED_LENGTHS
        for at in range(len(found) - length + 1)
    )


@cache
def _mnemonic(language: str) -> Mnemonic:
    from mnemonic import Mnemonic

    return Mnemonic(language)
