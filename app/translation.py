"""The language of the window: the texts compiled from resources/translations, and numbers in the user's format."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import cache

import msgspec
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from core.paths import RESOURCES
from core.records import Problem

TRANSLATIONS = RESOURCES / "translations"

# Texts of problems the core raises, one a line; `{}` stands for what is filled in. Written by packaging/translations.py.
CORE_TEXTS = TRANSLATIONS / "core_texts.txt"


class Language(StrEnum):
    """What the user chose. Values are locale names."""

    SYSTEM = "system"
    GERMAN = "de"
    ENGLISH = "en"
    SPANISH = "es"
    FRENCH = "fr"
    PORTUGUESE = "pt_BR"
    RUSSIAN = "ru"
    JAPANESE = "ja"
    KOREAN = "ko"
    CHINESE = "zh_CN"


# In themselves, so that whoever reads them finds their own.
LANGUAGE_NAMES = {
    Language.GERMAN: "Deutsch",
    Language.ENGLISH: "English",
    Language.SPANISH: "Español",
    Language.FRENCH: "Français",
    Language.PORTUGUESE: "Português (Brasil)",
    Language.RUSSIAN: "Русский",
    Language.JAPANESE: "日本語",
    Language.KOREAN: "한국어",
    Language.CHINESE: "简体中文",
}


class Translation:
    """Installs the translators of a language, ours and Qt's own, in place of those before."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._translators: list[QTranslator] = []

    def use(self, language: Language) -> None:
        """Switch. Texts asked for from now on are in this language, numbers and dates as they are written in it."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators.clear()
        system = QLocale.system()
        used = nearest(system.uiLanguages()) if language is Language.SYSTEM else language
        locale = QLocale(used.value)
        # Who lives in Mexico writes numbers as there, not as in Spain.
        QLocale.setDefault(system if system.language() == locale.language() else locale)
        # English has its file too: it holds the plural forms.
        self._install(f"rememora_{used}", str(TRANSLATIONS))
        self._install(f"qtbase_{used}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self._application)
        if translator.load(name, folder):
            self._application.installTranslator(translator)
            self._translators.append(translator)


def nearest(wanted: Sequence[str]) -> Language:
    """The first of the wanted languages that there is, whatever the country or the script; else English.

    Args:
        wanted: names of locales such as "pt-PT", the dearest first.
    """
    spoken = {QLocale(language.value).language(): language for language in LANGUAGE_NAMES}
    known = (spoken.get(QLocale(name).language()) for name in wanted)
    return next((language for language in known if language is not None), Language.ENGLISH)


@cache
def _core_patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The core's texts with something filled in, as patterns, most literal text first."""
    texts = CORE_TEXTS.read_text("utf-8").splitlines()
    with_gaps = sorted((text for text in texts if "{}" in text), key=len, reverse=True)
    return tuple((re.compile("(.*?)".join(map(re.escape, text.split("{}"))), re.DOTALL), text) for text in with_gaps)


def core_text(text: str) -> str:
    """A text the core wrote in English, in the user's language; unchanged if there is no translation."""
    translated = QCoreApplication.translate("core", text)
    if translated != text or not text:
        return translated
    for pattern, source in _core_patterns():
        if match := pattern.fullmatch(text):
            pieces = QCoreApplication.translate("core", source).split("{}")
            filled = [piece + gap for piece, gap in zip(pieces, [*match.groups(), ""], strict=True)]
            return "".join(filled)
    return text


def in_user_language(problem: Problem) -> Problem:
    """A problem with its sentences translated. The details stay as they are."""
    return msgspec.structs.replace(
        problem,
        what=core_text(problem.what),
        safe=core_text(problem.safe),
        next_step=core_text(problem.next_step),
    )


def size_text(size_bytes: int) -> str:
    """A size such as "1.12 GB", in powers of ten as disks and downloads are sold."""
    return QLocale().formattedDataSize(
        size_bytes, 2 if size_bytes >= 10**9 else 0, QLocale.DataSizeFormat.DataSizeSIFormat
    )


def duration_text(seconds: float) -> str:
    """A rough duration such as "3 min"."""
    if seconds < 60:
        return QCoreApplication.translate("duration", "%n s", "", max(1, round(seconds)))
    if seconds < 5400:
        return QCoreApplication.translate("duration", "%n min", "", round(seconds / 60))
    return QCoreApplication.translate("duration", "%n h", "", round(seconds / 3600))


def list_text(words: Sequence[str]) -> str:
    """Words side by side, with the comma of the language."""
    return ("、" if _written_without_spaces() else ", ").join(words)


def named_text(name: str, value: str) -> str:
    """A value with its name before it."""
    pattern = QCoreApplication.translate("lists", "%1: %2", "a name and its value")
    return pattern.replace("%1", name, 1).replace("%2", value, 1)


def sentences_text(*sentences: str) -> str:
    """Sentences one after the other; empty ones are left out."""
    return ("" if _written_without_spaces() else " ").join(filter(None, sentences))


def _written_without_spaces() -> bool:
    return QLocale().language() in (QLocale.Language.Chinese, QLocale.Language.Japanese)
