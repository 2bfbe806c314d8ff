"""What is said to measure hearing: in six languages, by two voices each. Not recordings of people: none can be had offline.

`espeak` is a formant synthesiser, `kokoro` a neural one (Kokoro-82M), which knows no German: there a second voice of espeak's speaks.
"""

from __future__ import annotations

import json
import re
import subprocess
import unicodedata
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnxruntime

from core.hearing.sound import Samples
from tests.spoken import resampled, silence, spoken

SENTENCES = {
    "en": (
        "I would like to have two apples and a glass of water.",
        "My sister lives in London and works at the hospital.",
        "Could you tell me when the next train to the city leaves?",
        "Yesterday we walked along the river until it began to rain.",
        "Please remember that my daughter is allergic to peanuts.",
    ),
    "es": (
        "Mi hermana vive en Madrid y trabaja en un hospital.",
        "Ayer fuimos a la playa con los niños y hacía mucho calor.",
        "¿Puedes decirme a qué hora sale el próximo tren?",
        "Me gustaría tomar un vaso de agua y un poco de pan.",
        "No olvides llamar a tu madre mañana por la tarde.",
    ),
    "fr": (
        "Ma sœur habite à Paris et travaille dans un hôpital.",
        "Hier nous avons marché le long de la rivière avec les enfants.",
        "Pouvez-vous me dire à quelle heure part le prochain train ?",
        "Je voudrais un verre d'eau et un morceau de pain.",
        "N'oublie pas d'appeler ta mère demain après-midi.",
    ),
    "it": (
        "Mia sorella vive a Roma e lavora in un ospedale.",
        "Ieri siamo andati al mare con i bambini e faceva molto caldo.",
        "Puoi dirmi a che ora parte il prossimo treno?",
        "Vorrei un bicchiere di acqua e un pezzo di pane.",
        "Non dimenticare di chiamare tua madre domani pomeriggio.",
    ),
    "pt": (
        "A minha irmã mora em Lisboa e trabalha num hospital.",
        "Ontem fomos à praia com as crianças e fazia muito calor.",
        "Você pode me dizer a que horas sai o próximo trem?",
        "Eu queria um copo de água e um pedaço de pão.",
        "Não esqueça de ligar para a sua mãe amanhã à tarde.",
    ),
    "de": (
        "Meine Schwester wohnt in Berlin und arbeitet in einem Krankenhaus.",
        "Gestern sind wir mit den Kindern am Fluss spazieren gegangen.",
        "Kannst du mir sagen, wann der nächste Zug in die Stadt fährt?",
        "Ich hätte gern ein Glas Wasser und ein Stück Brot.",
        "Vergiss nicht, morgen Nachmittag deine Mutter anzurufen.",
    ),
}
ESPEAK = {"en": "en-us", "es": "es", "fr": "fr", "it": "it", "pt": "pt-br", "de": "de"}
KOKORO = {"en": "af_heart", "es": "ef_dora", "fr": "ff_siwis", "it": "if_sara", "pt": "pf_dora"}
_PAUSE_S = 1.2


class Kokoro:
    """Speaks, from the phonemes that espeak-ng finds."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._ids: dict[str, int] = json.loads((folder / "vocab.json").read_text("utf-8"))["vocab"]
        self._session = onnxruntime.InferenceSession(folder / "model.onnx", providers=["CPUExecutionProvider"])
        self._names = [one.name for one in self._session.get_inputs()]

    def say(self, text: str, language: str) -> Samples:
        made = subprocess.run(
            ["espeak-ng", "-q", "--ipa", "-v", ESPEAK[language], text], capture_output=True, check=True
        )
        phonemes = " ".join(made.stdout.decode().split())
        ids = [self._ids[one] for one in phonemes if one in self._ids]
        styles = np.fromfile(self._folder / f"{KOKORO[language]}.bin", np.float32).reshape(-1, 1, 256)
        values = (np.array([[0, *ids, 0]], np.int64), styles[len(ids)], np.array([1.0], np.float32))
        (sound,) = self._session.run(None, dict(zip(self._names, values, strict=True)))[:1]
        return resampled(np.ravel(sound).astype(np.float32), 24_000)


def recordings(kokoro: Kokoro) -> dict[tuple[str, str], Samples]:
    """All sentences of a language, said one after the other with pauses; by language and voice."""
    made = {}
    for language, sentences in SENTENCES.items():
        voices = {"espeak": [spoken(one, ESPEAK[language], 150) for one in sentences]}
        if language in KOKORO:
            voices["kokoro"] = [kokoro.say(one, language) for one in sentences]
        else:
            voices["espeak, another voice"] = [spoken(one, f"{ESPEAK[language]}+f3", 150) for one in sentences]
        for voice, sounds in voices.items():
            parts = [part for sound in sounds for part in (silence(_PAUSE_S), sound)]
            made[language, voice] = np.concatenate([*parts, silence(_PAUSE_S)])
    return made


def words(text: str) -> list[str]:
    """As they are compared: letters and digits, in lower case."""
    return re.findall(r"[\w']+", unicodedata.normalize("NFC", text).casefold().replace("’", "'"))


def errors(said: Sequence[str], heard: Sequence[str]) -> int:
    """Words to replace, take out or put in."""
    row = list(range(len(heard) + 1))
    for at, word in enumerate(said, 1):
        before, row[0] = row[0], at
        for other, heard_word in enumerate(heard, 1):
            before, row[other] = row[other], min(row[other] + 1, row[other - 1] + 1, before + (word != heard_word))
    return row[-1]
