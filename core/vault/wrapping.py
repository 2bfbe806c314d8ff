"""The data key, wrapped with what a person knows or a keyring keeps.

Passphrases go through Argon2id (RFC 9106), which makes each guess cost memory and time; a recovery code and a keyring's key are random and
long enough to be used as they are. The data key is wrapped with AES-256-GCM; what it is wrapped for is authenticated, so that one wrapping
isn't taken for another.
"""

from __future__ import annotations

import os
import time
import unicodedata

import msgspec
import psutil
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from core.errors import InvalidRequest, VaultError
from core.vault.sealing import KEY_BYTES, derived

# What a passphrase may have, in characters: for sanity alone.
LONGEST = 1024

SALT_BYTES = 16
_NONCE_BYTES = 12
_TAG_BYTES = 16
WRAPPED_BYTES = _NONCE_BYTES + KEY_BYTES + _TAG_BYTES

_KIB_OF_MIB = 1024

# RFC 9106, section 4: the second choice, for where memory is scarce. Nothing weaker is written or read.
_LEAST_MIB = 64
_ITERATIONS = 3
_LANES = 4

# As much memory as can be worked through in this time, in seconds, and no more than this of it.
_WANTED_S = 0.7
_MOST_MIB = 1024
_MOST_SHARE = 1 / 8
_MOST_ITERATIONS = 20


class Cost(msgspec.Struct, frozen=True, kw_only=True):
    """What a guess costs.

    Attributes:
        memory_kib: in KiB.
        iterations: passes over it.
        lanes: parts of it that are worked on at once.
    """

    memory_kib: int = _LEAST_MIB * _KIB_OF_MIB
    iterations: int = _ITERATIONS
    lanes: int = _LANES

    def __post_init__(self) -> None:
        """Raises ValueError if it is so little that it protects nobody, or so much that nobody could unlock."""
        if not (
            _LEAST_MIB * _KIB_OF_MIB <= self.memory_kib <= _MOST_MIB * _KIB_OF_MIB
            and _ITERATIONS <= self.iterations <= _MOST_ITERATIONS
            and 1 <= self.lanes <= 16
        ):
            raise ValueError(f"Argon2id with {self.memory_kib} KiB, {self.iterations} passes, {self.lanes} lanes")


def measured_cost() -> Cost:
    """What takes 0.5 to 1 s on this machine, or the least that is safe on a slower one. Takes as long as a third of that."""
    started = time.perf_counter()
    # A pass of the least memory.
    Argon2id(
        salt=bytes(SALT_BYTES), length=KEY_BYTES, iterations=1, lanes=_LANES, memory_cost=_LEAST_MIB * _KIB_OF_MIB
    ).derive(b"")
    return cost_for(_LEAST_MIB / (time.perf_counter() - started), psutil.virtual_memory().total // (1024 * 1024))


def cost_for(mib_per_s: float, memory_mib: int) -> Cost:
    """What to ask of a machine.

    Args:
        mib_per_s: memory that Argon2id works through, in MiB a second.
        memory_mib: it has, in MiB.
    """
    work = mib_per_s * _WANTED_S
    most = min(_MOST_MIB, int(memory_mib * _MOST_SHARE))
    mib = max(min(int(work / _ITERATIONS), most), _LEAST_MIB)
    iterations = min(max(int(work / mib), _ITERATIONS), _MOST_ITERATIONS)
    return Cost(memory_kib=mib * _KIB_OF_MIB, iterations=iterations, lanes=_LANES)


def checked_passphrase(passphrase: str) -> str:
    """A passphrase that may be set, as it was given.

    Raises:
        InvalidRequest: it is empty, or absurdly long.
    """
    if not passphrase.strip():
        raise InvalidRequest(
            "A passphrase can't be empty.", safe="Nothing was changed.", next_step="Choose a longer one."
        )
    if len(passphrase) > LONGEST:
        raise InvalidRequest(
            f"A passphrase can't be longer than {LONGEST} characters.",
            safe="Nothing was changed.",
            next_step="Choose a shorter one.",
        )
    return passphrase


def from_passphrase(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """The wrapping key of a passphrase, however its letters were composed. Takes the time and the memory of `cost`.

    Raises:
        VaultError: there isn't enough memory.
    """
    normal = unicodedata.normalize("NFKC", passphrase[:LONGEST]).encode("utf-8", "surrogatepass")
    try:
        return Argon2id(
            salt=salt,
            length=KEY_BYTES,
            iterations=cost.iterations,
            lanes=cost.lanes,
            memory_cost=cost.memory_kib,
        ).derive(normal)
    except MemoryError as error:
        raise VaultError(
            "There isn't enough free memory to check a passphrase.",
            safe="Nothing was changed.",
            next_step="Close other programs, then try again.",
            detail=f"Argon2id with {cost.memory_kib} KiB",
        ) from error


def from_random(secret: bytes, salt: bytes, purpose: str) -> bytes:
    """The wrapping key of what is random and long."""
    return derived(secret, purpose, salt)


def wrapped(key: bytes, wrapping_key: bytes, purpose: str) -> bytes:
    """A key, to be opened with another one."""
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + AESGCM(wrapping_key).encrypt(nonce, key, purpose.encode())


def unwrapped(content: bytes, wrapping_key: bytes, purpose: str) -> bytes | None:
    """What was wrapped; None if it was with another key, or for another purpose."""
    try:
        return AESGCM(wrapping_key).decrypt(content[:_NONCE_BYTES], content[_NONCE_BYTES:], purpose.encode())
    except InvalidTag:
        return None
