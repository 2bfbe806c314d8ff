"""How hard a passphrase is to guess, roughly, for whoever chooses one."""

from __future__ import annotations

from enum import Enum, auto

# What a sign adds, in bits. Letters count as in words, not as drawn by lot: nearly all passphrases are made of words.
_LETTER = 2.2
_DIGIT = 3.3
_OTHER = 4.0
_IDEOGRAPH = 6.0
# From one kind of sign to another.
_CHANGE = 1.5
# One that follows from the one before it: "aaa", "123", "cba".
_FOLLOWING = 0.5

# At the key derivation's price of a guess: days on one computer, years on many, more than anybody has.
_FAIR = 36.0
_GOOD = 48.0
_STRONG = 64.0

_FIRST_IDEOGRAPH = 0x2E80


class Strength(Enum):
    """From easily guessed to never."""

    WEAK = auto()
    FAIR = auto()
    GOOD = auto()
    STRONG = auto()


def strength(passphrase: str) -> Strength:
    """An estimate from the signs alone: it knows no lists of passphrases that others have chosen."""
    bits = guessing_bits(passphrase)
    if bits < _FAIR:
        return Strength.WEAK
    if bits < _GOOD:
        return Strength.FAIR
    return Strength.GOOD if bits < _STRONG else Strength.STRONG


def guessing_bits(passphrase: str) -> float:
    """The number of guesses somebody needs who knows how it was made, as a power of two."""
    text = _without_repeats(passphrase)
    bits = 0.0
    before, kind_before = "", ""
    for sign in text:
        kind, worth = _worth(sign)
        if before and ord(sign) - ord(before) in (-1, 0, 1):
            worth = _FOLLOWING
        elif kind_before and kind != kind_before:
            worth += _CHANGE
        bits += worth
        before, kind_before = sign, kind
    return bits


def _without_repeats(text: str) -> str:
    """Once what is there several times on end."""
    for length in range(1, len(text) // 2 + 1):
        part = text[:length]
        if text == (part * (len(text) // length + 1))[: len(text)]:
            return part
    return text


def _worth(sign: str) -> tuple[str, float]:
    if sign.isdigit():
        return "digit", _DIGIT
    if ord(sign) >= _FIRST_IDEOGRAPH:
        return "ideograph", _IDEOGRAPH
    if sign.isalpha():
        return ("upper" if sign.isupper() else "letter"), _LETTER
    return "other", _OTHER if not sign.isspace() else 1.0
