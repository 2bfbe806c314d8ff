"""espeak-ng's letters as Kokoro's signs; with the real program."""

from __future__ import annotations

import stat
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from core.voice.espeak import Espeak, find_espeak
from core.voice.kokoro import MOST_SIGNS, cut
from core.voice.phonemes import kokoro_phonemes
from core.voice.sound import SpeechFailed

needs_espeak = pytest.mark.skipif(find_espeak() is None, reason="espeak-ng isn't installed")


@needs_espeak
@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        ("a", "Hello there, my friend!", "həlˈO ðˈɛɹ, mI fɹˈɛnd!"),
        ("a", "Water is better.", "wˈɔTəɹ ɪz bˈɛTəɹ."),
        ("b", "Nice today, no?", "nˈIs tədˈA, nˈQ?"),
        ("f", "Bonjour, le monde est beau.", "bɔ̃ʒˈuʁ, lə mˈɔ̃d ɛ bˈo."),
        ("i", "Ciao, come stai?", "ʧˈao, kˌome stˈaj?"),
    ],
)
def test_sounds_in_kokoros_signs(kind: str, text: str, expected: str) -> None:
    assert kokoro_phonemes(text, kind, Espeak()) == expected


@needs_espeak
def test_numbers_and_abbreviations_are_read_as_such() -> None:
    said = kokoro_phonemes("It costs $3.14, Dr. Smith.", "a", Espeak())
    assert "dˈɑləɹ" in said and "dˈɑktəɹ" in said and said.count(".") == 1


@needs_espeak
@pytest.mark.parametrize("text", ["", "...", "—", "\0", "-v de", "a" * 3000, "(", "“”", "Ωmega Ж 漢字 🎉"])
def test_any_text_can_be_asked(text: str) -> None:
    assert isinstance(kokoro_phonemes(text, "a", Espeak()), str)


@needs_espeak
def test_the_program_speaks_itself() -> None:
    [sound] = Espeak().speak("Guten Tag, wie geht es Ihnen?", "de", 1.0, soon=False)
    [fast] = Espeak().speak("Guten Tag, wie geht es Ihnen?", "de", 1.6, soon=False)
    assert sound.rate == 24_000 and 1 < sound.seconds < 5
    assert fast.seconds < 0.8 * sound.seconds
    assert len(Espeak().languages()) > 50


def test_a_missing_program_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(SpeechFailed) as told:
        Espeak(tmp_path / "gone").phonemes(["Hello"], "en-us")
    assert told.value.problem.code == "voice_program" and "espeak-ng" in told.value.problem.what


def test_a_program_that_hangs_is_given_up(tmp_path: Path) -> None:
    program = tmp_path / "espeak-ng"
    program.write_text("#!/bin/sh\nexec sleep 60\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    with pytest.raises(SpeechFailed):
        Espeak(program, patience_s=0.2).phonemes(["Hello"], "en-us")


def test_long_sentences_are_cut_at_clauses_and_a_first_one_early() -> None:
    clause = "wˈɛl ənd ɡˈʊd "
    signs = (clause * 12 + ", ") * 6
    parts = cut(signs, soon=False)
    assert all(len(part) <= MOST_SIGNS for part in parts) and len(parts) > 1
    assert all(part.endswith(",") for part in parts[:-1])
    assert "".join(parts).replace(" ", "") == signs.replace(" ", "")
    first = cut(f"{clause * 2}, {clause * 10}.", soon=True)
    assert len(first) > 2 and first[0].endswith(",")
    assert all(len(later) < 2.3 * len(before) for before, later in pairwise(first))
    said = cut("ðə hˈit pˈʌmp mˈuvz hˈit fɹʌm ˌWtsˈId tʊ ɪnsˈId ˈivən wɪn ɪt ɪz kˈOld.", soon=True)
    assert said[0] == "ðə hˈit pˈʌmp mˈuvz hˈit"
    assert [len(part) for part in cut("a" * 1200, soon=False)] == [510, 510, 180]
    assert cut("", soon=True) == [] and cut(" , . ", soon=False) == []


def test_no_part_is_longer_than_the_model_takes() -> None:
    endless = " ".join("wˈɜːd" if number % 3 else "ðə" for number in range(800))
    for soon in (True, False):
        parts = cut(endless, soon=soon)
        assert max(map(len, parts)) <= MOST_SIGNS
        assert " ".join(parts) == endless


@needs_espeak
def test_what_begins_like_an_option_is_said_and_an_endless_sentence_comes_in_parts() -> None:
    assert list(Espeak().speak("--version", "en", 1.0, soon=True))
    parts = list(Espeak().speak("on and on " * 200, "en", 1.0, soon=True))
    assert sum(part.seconds for part in parts) > 60
    assert max(part.seconds for part in parts) <= 10


@pytest.mark.skipif(sys.platform == "win32", reason="the program is a script")
def test_languages_that_cant_be_listed_now_are_listed_next_time(tmp_path: Path) -> None:
    program = tmp_path / "espeak-ng"
    program.write_text("#!/bin/sh\nexit 1\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    espeak = Espeak(program)
    assert espeak.languages() == frozenset()
    program.write_text("#!/bin/sh\necho 'Pty Language'\necho ' 5  de'\n")
    assert espeak.languages() == {"de"}
