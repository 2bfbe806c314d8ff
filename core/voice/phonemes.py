"""From words to the signs that Kokoro was trained with: those of espeak-ng, joined sounds as one letter, marks between clauses kept."""

from __future__ import annotations

import re

from core.voice.espeak import Espeak

# espeak-ng's names of the languages that Kokoro speaks, by the first letter of its voices.
LANGUAGES = {"a": "en-us", "b": "en-gb", "e": "es", "f": "fr-fr", "h": "hi", "i": "it", "p": "pt-br"}

# Marks that Kokoro makes a pause or a tone of; only beside a space, or they belong to a number or a word.
_MARK = re.compile(r"(\s*[,;:!?…—–。、，；：！？]+(?=\s|$|[\"”»’)])|\.+\s*$|\s+[–—-]+\s+|[\"“”«»()\[\]]+)")
_SAID_AS = str.maketrans(
    {
        "–": "—",
        "«": "“",
        "»": "”",
        "[": "(",
        "]": ")",
        "。": ".",
        "、": ",",
        "，": ",",
        "；": ";",
        "：": ":",
        "！": "!",
        "？": "?",
    }
)

# Two sounds in one, in every language; the longer ones first.
_JOINED = {
    "a^ɪ": "I",
    "a^ʊ": "W",
    "d^z": "ʣ",
    "d^ʒ": "ʤ",
    "e^ɪ": "A",
    "o^ʊ": "O",
    "ə^ʊ": "Q",
    "s^s": "S",
    "t^s": "ʦ",
    "t^ʃ": "ʧ",
    "ɔ^ɪ": "Y",
}
# English has its own ways: no length in American, no sounds that only other languages have.
_ENGLISH = {
    "ʔˌn\u0329": "tᵊn",
    "ʔn\u0329": "tᵊn",
    "ʔn": "tᵊn",
    "ʔ": "t",
    **_JOINED,
    "e": "A",
    "ə^l": "ᵊl",
    "ʲo": "jo",
    "ʲə": "jə",
    "ʲ": "",
    "r": "ɹ",
    "x": "k",
    "ç": "k",
    "ɐ": "ə",
    "ɬ": "l",
    "\u0303": "",
}
_AMERICAN = {"ɹɹ": "ɹ", "ɚɹ": "əɹ", "ɚ": "əɹ", "ɜːɹ": "ɜɹ", "ɜː": "ɜɹ", "ɪə": "iə", "ː": "", "ɾ": "T"}
_BRITISH = {"ɚ": "ə", "e^ə": "ɛː", "iə": "ɪə"}


def kokoro_phonemes(text: str, kind: str, espeak: Espeak) -> str:
    """How a sentence sounds, in Kokoro's signs.

    Args:
        kind: the first letter of the voice's name: its language.

    Raises:
        SpeechFailed: espeak-ng isn't there, or fails.
    """
    parts = _MARK.split(text)
    words = [part for part in parts[::2] if _says_something(part)]
    sounds = iter(espeak.phonemes(words, LANGUAGES[kind]) if words else [])
    said = ""
    for number, part in enumerate(parts):
        if number % 2:
            said += _mark(part)
        elif _says_something(part):
            said += _space(part, first=True) + _sounds(next(sounds), kind) + _space(part, first=False)
        elif part:
            said += " "
    return " ".join(said.split())


def _sounds(ipa: str, kind: str) -> str:
    table = _ENGLISH if kind in "ab" else _JOINED
    if kind == "b":
        # Before "e" alone is read as the beginning of another sound.
        ipa = ipa.replace("e^ə", "ɛː")
    for sound, sign in table.items():
        ipa = ipa.replace(sound, sign)
    for sound, sign in ({"a": _AMERICAN, "b": _BRITISH}.get(kind) or {}).items():
        ipa = ipa.replace(sound, sign)
    return ipa.replace("^", "").replace("-", "")


def _mark(text: str) -> str:
    signs = text.strip().translate(_SAID_AS)
    if set(signs) <= set("-—"):
        return " — "
    opens = signs[:1] in "“(" or (signs == '"' and text[:1].isspace())
    return f" {signs}" if opens else f"{signs} " if signs[-1] in ",;:!?…." else signs


def _says_something(text: str) -> bool:
    return any(letter.isalnum() for letter in text) or any(sign in text for sign in "%&+=$€£°")


def _space(text: str, *, first: bool) -> str:
    return " " if (text[:1] if first else text[-1:]).isspace() else ""
