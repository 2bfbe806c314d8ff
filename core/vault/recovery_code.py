"""The recovery code: what unlocks a store whose passphrase was forgotten.

26 random symbols of Crockford's base 32, 130 bits, and four that check them, in six groups of five. The alphabet has no I, L, O and U: a
zero that is read as an O, or a one as an L, is the same code.
"""

from __future__ import annotations

import hashlib
import secrets
import unicodedata

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans("OIL", "011")
_RANDOM = 26
_CHECKING = 4
_GROUP = 5

# A long passphrase may be all letters; of codes, one in some hundreds has fewer digits.
_DIGITS = 3


class SlipOfTyping(Exception):
    """It has the shape of a recovery code, and can't be one: a symbol is wrong, missing or in another's place."""


def new_code() -> str:
    """A recovery code nobody has had, in groups."""
    drawn = "".join(secrets.choice(_ALPHABET) for _ in range(_RANDOM))
    whole = drawn + _check(drawn)
    return "-".join(whole[start : start + _GROUP] for start in range(0, len(whole), _GROUP))


def read_code(typed: str) -> bytes | None:
    """What a recovery code stands for, however it was written; None if it is something else, a passphrase say.

    Raises:
        SlipOfTyping: it was meant to be one.
    """
    plain = unicodedata.normalize("NFKC", typed).upper()
    symbols = "".join(letter for letter in plain if letter.isalnum()).translate(_READ_AS)
    drawn, length = symbols[:_RANDOM], _RANDOM + _CHECKING
    if len(symbols) == length and symbols[_RANDOM:] == _check(drawn):
        return drawn.encode()
    alike = abs(len(symbols) - length) <= 1 and not set(symbols) - set(_ALPHABET + "U")
    if alike and sum(letter.isdigit() for letter in plain) >= _DIGITS:
        raise SlipOfTyping
    return None


def _check(drawn: str) -> str:
    digest = int.from_bytes(hashlib.sha256(b"Rememora recovery code" + drawn.encode()).digest())
    return "".join(_ALPHABET[digest >> (5 * place) & 31] for place in range(_CHECKING))
