"""Speech for tests, by espeak-ng as a program."""

from __future__ import annotations

import io
import shutil
import subprocess
import wave

import numpy as np
import pytest

from core.hearing.sound import Samples, samples_of
from core.records import HEARING_RATE


def spoken(text: str, voice: str = "en-us", words_a_minute: int = 140) -> Samples:
    """Somebody says it."""
    program = shutil.which("espeak-ng")
    if program is None:
        pytest.skip("espeak-ng isn't installed")
    made = subprocess.run(
        [program, "-v", voice, "-s", str(words_a_minute), "--stdout", text], capture_output=True, check=True
    )
    with wave.open(io.BytesIO(made.stdout)) as file:
        rate = file.getframerate()
        # Its header says how much it would be at most.
        sound = samples_of(file.readframes(1 << 30))
    return resampled(sound, rate)


def resampled(sound: Samples, rate: int) -> Samples:
    length = int(len(sound) * HEARING_RATE / rate)
    at = np.arange(length) * rate / HEARING_RATE
    return np.interp(at, np.arange(len(sound)), sound).astype(np.float32)


def silence(seconds: float) -> Samples:
    return np.zeros(round(seconds * HEARING_RATE), np.float32)


def noise(seconds: float, loudness: float = 0.1) -> Samples:
    return np.random.default_rng(1).normal(0, loudness, round(seconds * HEARING_RATE)).astype(np.float32)


def music(seconds: float) -> Samples:
    """Chords, one after the other."""
    at = np.arange(round(seconds * HEARING_RATE)) / HEARING_RATE
    sound = np.zeros_like(at)
    for beat, base in enumerate((220.0, 261.6, 196.0, 174.6) * 8):
        part = (at >= beat * 0.5) & (at < (beat + 1) * 0.5)
        for step in (1.0, 1.25, 1.5, 2.0):
            sound[part] += 0.1 * np.sin(2 * np.pi * base * step * at[part]) * np.exp(-3 * (at[part] - beat * 0.5))
    return sound.astype(np.float32)
