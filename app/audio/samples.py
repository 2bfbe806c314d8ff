"""What a voice says when it is tried, in its own language."""

from __future__ import annotations

_SAMPLES = {
    "en": "Hello! This is how I read your answers aloud.",
    "de": "Hallo! So lese ich Antworten vor.",
    "fr": "Bonjour ! Voilà comment je lis vos réponses à voix haute.",
    "es": "¡Hola! Así leo las respuestas en voz alta.",
    "it": "Ciao! Ecco come leggo le risposte ad alta voce.",
    "pt": "Olá! É assim que leio as respostas em voz alta.",
    "hi": "नमस्ते! मैं उत्तर इस तरह पढ़कर सुनाती हूँ।",
    "nl": "Hallo! Zo lees ik antwoorden voor.",
    "pl": "Cześć! Tak czytam odpowiedzi na głos.",
    "ru": "Здравствуйте! Вот так я читаю ответы вслух.",
    "tr": "Merhaba! Yanıtları böyle sesli okurum.",
    "ko": "안녕하세요! 저는 답변을 이렇게 읽어 드립니다.",
}

# Every language has words for these.
_COUNTING = "1, 2, 3, 4, 5."


def sample_of(language: str) -> str:
    """A sentence; of a language that none is known of, numbers."""
    return _SAMPLES.get(language, _COUNTING)
