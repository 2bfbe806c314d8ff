"""The features of recall's score in the user's words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.records import RecalledItem


def feature_words(name: str) -> str:
    """What a feature says of something that was recalled, in lower case."""
    tr = QCoreApplication.translate
    known = {
        "words": tr("features", "same words"),
        "nearby_words": tr("features", "same words beside it"),
        "conversation_words": tr("features", "same words in its conversation"),
        "meaning": tr("features", "close in meaning"),
        "nearby_meaning": tr("features", "close in meaning to what came before it"),
        "tokens": tr("features", "words that mean the same"),
        "nearby_tokens": tr("features", "words that mean the same beside it"),
        "personal": tr("features", "about you"),
        "speaker": tr("features", "said by the one it is about"),
        "date": tr("features", "near the date in question"),
        "time": tr("features", "says when"),
        "answer_type": tr("features", "has what is asked for"),
        "statement": tr("features", "states something"),
        "tells": tr("features", "tells rather than asks"),
        "answers": tr("features", "answers a question"),
        "opening": tr("features", "opened its conversation"),
        "memory": tr("features", "is a memory"),
        "recency": tr("features", "recent"),
        "importance": tr("features", "important"),
        "usefulness": tr("features", "useful before"),
        "same_conversation": tr("features", "same conversation"),
        "entities": tr("features", "same people and things"),
        "dates": tr("features", "same dates"),
        "pinned": tr("features", "pinned"),
    }
    return known.get(name, name.replace("_", " ").strip())


def contributions(item: RecalledItem) -> dict[str, float]:
    """What each feature added to the score, the largest first; features that added nothing are left out."""
    parts = {name: value * item.weights.get(name, 1.0) for name, value in item.features.items()}
    return dict(sorted(((n, p) for n, p in parts.items() if round(p, 2)), key=lambda part: -part[1]))
