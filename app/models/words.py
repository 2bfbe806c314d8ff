"""What is said of a model: its size and licence, its languages, how it suits this computer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from app.translation import duration_text, list_text, size_text
from core.records import Fit, ModelInfo

# In themselves, so that whoever reads them finds their own.
_LANGUAGES = {
    "ar": "العربية", "cs": "čeština", "de": "Deutsch", "en": "English", "es": "español", "fr": "français", "hi": "हिन्दी",
    "it": "italiano", "ja": "日本語", "ko": "한국어", "nl": "Nederlands", "pt": "português", "ru": "русский", "th": "ไทย",
    "vi": "Tiếng Việt", "zh": "中文",
}  # fmt: skip
_SHOWN_LANGUAGES = 4

# A conversation of some length, in tokens.
_CONVERSATION = 2000


def model_facts(model: ModelInfo) -> str:
    """Size and licence in one line."""
    return " · ".join(part for part in (size_text(model.disk_bytes), model.licence) if part)


def speed_text(model: ModelInfo) -> str:
    """How fast it would write; empty if that is not known."""
    if not model.tokens_per_s:
        return ""
    words = QCoreApplication.translate("ModelWords", "about %1 tokens a second")
    return words.replace("%1", _rate(model.tokens_per_s))


def language_names(codes: Sequence[str], first: str = "") -> list[str]:
    """As those who speak them call them. The language `first` comes first if it is among them."""
    return [_LANGUAGES[code] for code in sorted(codes, key=lambda code: code != first) if code in _LANGUAGES]


def languages_text(model: ModelInfo, first: str = "") -> str:
    """Such as "English, 中文, Deutsch and 116 more". The language `first` is named if the model knows it."""
    shown = language_names(model.languages, first)[:_SHOWN_LANGUAGES]
    more = max(model.language_count, len(model.languages)) - len(shown)
    names = list_text(shown)
    if not names or more <= 0:
        return names
    return (
        QCoreApplication.translate("ModelWords", "%1 and %2 more")
        .replace("%1", names)
        .replace("%2", QLocale().toString(more))
    )


def abilities_text(model: ModelInfo) -> str:
    """What it can do that others can't; empty if nothing."""
    translate = QCoreApplication.translate
    parts = []
    if model.thinks:
        parts.append(translate("ModelWords", "thinks before it answers"))
    if model.functions:
        parts.append(translate("ModelWords", "searches its memory by itself"))
    return " · ".join(parts)


def fit_text(model: ModelInfo) -> str:
    """Such as "fast here", or what it lacks."""
    translate = QCoreApplication.translate
    if model.fit is Fit.TOO_LARGE:
        words = translate("ModelWords", "won't fit: needs %1, %2 free")
        return words.replace("%1", size_text(model.memory_bytes)).replace("%2", size_text(model.memory_free))
    return {
        Fit.FAST: translate("ModelWords", "fast here"),
        Fit.FINE: translate("ModelWords", "good here"),
        Fit.SLOW: translate("ModelWords", "slow here"),
    }[model.fit]


def fit_details(model: ModelInfo) -> str:
    """How fast it would be, and what memory it needs, in a few lines."""
    translate, locale = QCoreApplication.translate, QLocale()
    lines = []
    if model.tokens_per_s:
        speed = translate("ModelWords", "Writes about %1 tokens a second").replace("%1", _rate(model.tokens_per_s))
        why = (
            translate("ModelWords", "as measured on this computer")
            if model.speed_measured
            else translate("ModelWords", "estimated; measured when you have loaded a model")
        )
        words = translate("ModelWords", "%1, %2.", "how fast it writes, and how that is known")
        lines.append(words.replace("%1", speed).replace("%2", why))
    if model.prefill_tokens_per_s:
        seconds = _CONVERSATION / model.prefill_tokens_per_s
        lines.append(
            translate("ModelWords", "Reads a conversation of %1 tokens in about %2.")
            .replace("%1", locale.toString(_CONVERSATION))
            .replace("%2", duration_text(seconds))
        )
    for context, memory in model.memory_by_context.items():
        lines.append(
            translate("ModelWords", "Memory with a context of %1 tokens: %2")
            .replace("%1", locale.toString(context))
            .replace("%2", size_text(memory))
        )
    return "\n".join(lines)


def _rate(tokens_per_s: float) -> str:
    return QLocale().toString(tokens_per_s, "f", 0 if tokens_per_s >= 10 else 1)


def switch_text(model: ModelInfo) -> str:
    """What it costs to go on with this model."""
    words = QCoreApplication.translate(
        "ModelWords",
        "Conversations and memories stay. The model reads a conversation when you next continue it: about %1.",
    )
    return words.replace("%1", duration_text(_CONVERSATION / max(model.prefill_tokens_per_s, 0.1)))
