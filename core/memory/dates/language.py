"""Which language a sentence is in."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from core.memory.dates.library import load_dateparser

# No judgement: letters that only one of these languages has.
_SCRIPT = re.compile("(?P<ja>[\u3040-\u30ff])|(?P<ko>[\uac00-\ud7af])|(?P<zh>[\u3400-\u9fff])")


# So few words as "Ayer vi a Pablo" may be of several languages.
_AS_LIKELY, _MOST, _UNSURE = 0.5, 4, 0.3


def languages_of(text: str) -> list[str]:
    """The languages it is likely in, the likeliest first: ISO 639-1 codes that dateparser knows; English if nothing tells."""
    scripts = {match.lastgroup for match in _SCRIPT.finditer(text)}
    for language in ("ja", "ko", "zh"):
        if language in scripts:
            return [language]
    if not any(letter.isalpha() for letter in text):
        return ["en"]
    identifier, known = _identifier()
    ranked = [(str(language), share) for language, share in identifier.rank(text) if language in known]
    likely = [language for language, share in ranked[:_MOST] if share >= _AS_LIKELY * ranked[0][1]]
    # What is so short that it may be anything is English, as far as its letters allow that.
    if not text.isascii():
        return likely
    return ["en", *likely] if ranked[0][1] < _UNSURE else [*likely, "en"]


@cache
def _identifier() -> tuple[Any, frozenset[str]]:
    # Late: loading takes a second, and 100 MB.
    load_dateparser()
    from dateparser.data.languages_info import language_order
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True), frozenset(language_order)
